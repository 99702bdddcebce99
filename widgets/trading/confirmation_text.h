#pragma once

#include "engine/api/query.h"
#include "engine/model/instrument.h"
#include "widgets/base/account_mode.h"
#include "widgets/base/roles.h"
#include "widgets/session/read_model.h"

#include <QString>

#include <vector>

namespace jarvis::widgets::trading {

/// One line of the confirmation's table. A section's first row has a line above it.
struct ConfirmationRow {
    QString name;
    QString value;
    base::Tone tone = base::Tone::Plain;
    bool startsSection = false;
};

/// "Buy 0.0050 BTCUSDT on Paper at market, about 482.10 USD"
QString confirmationSentence(const api::OrderPreview& preview, const Instrument& is, const session::ReadModel& model);
/// Everything that will be true when it is sent, in the order in which a trader checks it.
std::vector<ConfirmationRow> confirmationRows(const api::OrderPreview& preview, const Instrument& is, const session::ReadModel& model,
    base::AccountMode mode);

} // namespace jarvis::widgets::trading
