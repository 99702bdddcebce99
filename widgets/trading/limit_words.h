#pragma once

#include "engine/api/query.h"
#include "engine/model/instrument.h"

#include <QString>

#include <vector>

namespace jarvis::widgets::trading {

// How a limit's use is told beside an order. Threads: any; pure.

/// "180.00 USD left", or "140.00 USD over".
QString limitLeftText(const api::LimitUse& use, const Instrument* is);
/// Whether the order would go beyond it.
bool isBeyond(const api::LimitUse& use);
/// For pixels only; -1 when unknown.
double shareOf(const Amount& used, const Amount& allowed);
/// Which are worth the room: those of money and risk always, in a fixed order, others once three quarters are used.
std::vector<api::LimitUse> limitsWorthShowing(const std::vector<api::LimitUse>& limits);

} // namespace jarvis::widgets::trading
