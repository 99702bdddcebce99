#pragma once

#include "engine/api/query.h"
#include "engine/model/instrument.h"
#include "widgets/base/reason_text.h"
#include "widgets/session/read_model.h"

#include <QString>

namespace jarvis::widgets::trading {

/// Whether another venue of the account lists the same base and quote: then an order may be routed.
bool hasOtherVenues(const session::ReadModel& model, const Instrument& is);

/// Where the order would go, and why, in one line: "60 % Bybit, 40 % OKX: saves 0.7 bp". `isChoice`: there are other venues, so that
/// one that is named is called by its name.
QString routeLine(const api::OrderPreview& preview, const Instrument& is, bool isChoice, const base::InstrumentLookup& find);
/// Every venue that was looked at: what it would have cost there, or what stood in the way. Empty where there was no choice.
QString routeDetails(const RouteDecision& route);
/// "Bybit 60 %, OKX 40 %": those that get something.
QString routeShares(const RouteDecision& route, bool isPaper, const base::InstrumentLookup& find);

} // namespace jarvis::widgets::trading
