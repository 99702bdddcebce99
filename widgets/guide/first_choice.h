#pragma once

#include "engine/model/numbers.h"

#include <QString>

namespace jarvis::widgets::guide {

/// What somebody who begins has chosen. Nothing of it is final: each is a line of the configuration.
///
/// Threads: a plain value.
struct FirstChoice {
    bool isDark = true;
    bool isColourBlind = false;
    QString feed = QStringLiteral("simulated"); ///< as the configuration writes it
    Money balance = Money::ofWhole(10'000);     ///< of the paper account
    Money dayLoss = Money::ofWhole(1'000);      ///< after which orders may only reduce
    bool wantsTour = true;
    bool operator==(const FirstChoice&) const = default;
};

} // namespace jarvis::widgets::guide
