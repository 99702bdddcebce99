#pragma once

#include "engine/server/rest/account_model.h"
#include "engine/server/rest/json_body.h"

#include <optional>
#include <string>
#include <string_view>

namespace jarvis::server::rest {

/// Reads what trading needs from a body: instruments by their symbol, decimal texts on their instrument's grid, never rounded. What is
/// wrong is blamed on its member, with what would be right.
///
/// Threads: a plain value; reader and model outlive it.
class TradeReader {
public:
    TradeReader(BodyReader& body, const AccountModel& model) : m_body(body), m_model(model) {}

    /// By the members `instrument` and `venue`. Null when it is missing (where it may be) or wrong.
    const Instrument* instrument(bool isNeeded);
    /// By a symbol that stands in the path.
    const Instrument* instrumentOf(const std::string& symbol);
    std::optional<Quantity> quantity(const std::string& name, const Instrument& is);
    std::optional<Price> price(const std::string& name, const Instrument& is);
    ExitPlan exits(const Instrument& is);
    /// By the member `rungs`.
    ScaleOutPlan scaleOut(const Instrument& is);
    std::optional<Timestamp> time(const std::string& name);
    OrderDraft draft(Side side, const Instrument& is);

private:
    std::optional<Decimal> decimal(const std::string& name);
    std::optional<VenueId> venue();

    BodyReader& m_body;
    const AccountModel& m_model;
};

/// A plain decimal number, "0.25": no exponent, no separators, no sign but a minus, at most kDigitsMax digits.
std::optional<Decimal> plainDecimal(std::string_view text);
/// "2026-11-21T12:00:00Z", with up to nine digits behind the second.
std::optional<Timestamp> plainTime(std::string_view text);
/// A limit's value, by its kind: money, a share, a count, or seconds.
std::optional<Amount> limitAmount(Amount::Kind kind, std::string_view text);

} // namespace jarvis::server::rest
