#pragma once

#include "widgets/trading/activity.h"

#include <array>
#include <memory>

namespace jarvis::test {

/// The tables under the chart without a window that would own them: they go first, as with a window.
struct ActivityTables {
    explicit ActivityTables(widgets::trading::TradeContext& context)
        : activity(context),
          panels{std::unique_ptr<widgets::trading::TablePanel>(activity.positions()), std::unique_ptr<widgets::trading::TablePanel>(activity.orders()),
              std::unique_ptr<widgets::trading::TablePanel>(activity.algorithms()), std::unique_ptr<widgets::trading::TablePanel>(activity.fills()),
              std::unique_ptr<widgets::trading::TablePanel>(activity.closed()), std::unique_ptr<widgets::trading::TablePanel>(activity.log())}
    {
    }

    widgets::trading::Activity activity;
    std::array<std::unique_ptr<widgets::trading::TablePanel>, 6> panels;
};

} // namespace jarvis::test
