#pragma once

#include "engine/model/instrument.h"
#include "engine/model/market_data.h"
#include "widgets/session/trade_tape.h"

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace jarvis::widgets::trading {

// Threads: plain values and pure functions.

/// All that rests between the touch and a price, that price included: what a taker would have to walk through.
struct Walk {
    Side side = Side::Buy; ///< Buy: bids
    Quantity quantity;
    Money value;
    std::size_t levels = 0;
};
/// Of the side on which the price lies; empty between the touches. `bids` and `asks` by ticks.
std::optional<Walk> walkTo(Price price, const Instrument& is, const std::map<std::int64_t, Quantity>& bids, const std::map<std::int64_t, Quantity>& asks);

/// What was just traded, by price: the newest trade of each within `within` of `now`, at most `most` of the tape's newest.
struct RecentTrade {
    Side aggressor = Side::Buy;
    Timestamp time{};
};
std::map<std::int64_t, RecentTrade> recentTrades(const session::TradeTape& tape, Timestamp now, Duration within, std::size_t most = 200);

} // namespace jarvis::widgets::trading
