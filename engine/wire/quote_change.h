#pragma once

#include "engine/api/market.h"

#include <cstdint>
#include <utility>

namespace jarvis::wire {

/// What changed of one quote since the desk was told of it last: of a market that ticks four times a second most of a quote stands still,
/// such as the day's open and the funding. A quote that the desk does not know yet comes whole.
///
/// Threads: a plain value, and plain functions.
struct QuoteChange {
    std::uint16_t fields = 0; ///< a bit for each that is told, in the order of visitFields(); instrument and time always are
    api::Quote quote;         ///< of which only those mean something

    static constexpr std::uint16_t kWhole = (1U << 12) - 1;
    bool has(std::uint16_t bit) const { return (fields & bit) != 0; }
    bool isWhole() const { return (fields & kWhole) == kWhole; }

    /// Calls `visit(bit, name, member)` for each field but instrument and time. The order is fixed for ever: what is new comes last.
    template <typename Visit> static void visitFields(Visit&& visit)
    {
        using Quote = api::Quote;
        visit(std::uint16_t{1 << 0}, "lastProof", &Quote::lastProof);
        visit(std::uint16_t{1 << 1}, "isTradable", &Quote::isTradable);
        visit(std::uint16_t{1 << 2}, "bid", &Quote::bid);
        visit(std::uint16_t{1 << 3}, "ask", &Quote::ask);
        visit(std::uint16_t{1 << 4}, "last", &Quote::last);
        visit(std::uint16_t{1 << 5}, "mark", &Quote::mark);
        visit(std::uint16_t{1 << 6}, "open24h", &Quote::open24h);
        visit(std::uint16_t{1 << 7}, "high24h", &Quote::high24h);
        visit(std::uint16_t{1 << 8}, "low24h", &Quote::low24h);
        visit(std::uint16_t{1 << 9}, "volume24h", &Quote::volume24h);
        visit(std::uint16_t{1 << 10}, "fundingRate", &Quote::fundingRate);
        visit(std::uint16_t{1 << 11}, "nextFunding", &Quote::nextFunding);
    }
};

/// The fields of which two quotes of one instrument say something else.
std::uint16_t changedFields(const api::Quote& before, const api::Quote& now);
/// Takes over what is told.
void apply(const QuoteChange& change, api::Quote& quote);

} // namespace jarvis::wire
