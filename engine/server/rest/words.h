#pragma once

#include "engine/api/engine.h"

#include <optional>
#include <string_view>

namespace jarvis::server::rest {

// How enumerations are written in JSON: in kebab case, fixed for ever like their numbers. Threads: plain functions.

std::string_view wordOf(Side value);
std::string_view wordOf(OrderType value);
std::string_view wordOf(TimeInForce value);
std::string_view wordOf(OrderRole value);
std::string_view wordOf(OrderState value);
std::string_view wordOf(Liquidity value);
std::string_view wordOf(Protection value);
std::string_view wordOf(VenueId value);
std::string_view wordOf(InstrumentStatus value);
std::string_view wordOf(LimitId value);
std::string_view wordOf(Amount::Kind value);
std::string_view wordOf(api::Link value);

std::optional<VenueId> venueOf(std::string_view word);
std::optional<OrderType> orderTypeOf(std::string_view word);
std::optional<TimeInForce> timeInForceOf(std::string_view word);

} // namespace jarvis::server::rest
