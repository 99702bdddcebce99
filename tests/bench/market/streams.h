#pragma once

#include "engine/model/market_data.h"
#include "engine/sim/book_message.h"

#include <cstddef>
#include <string>
#include <vector>

namespace jarvis::bench {

/// What the matching engine is fed: two million messages of a market of one kind, always the same.
struct MatchingStream {
    std::string name;
    std::vector<sim::BookCommand> commands;
};

/// normal: half new orders (15 % of them IOC), 41 % cancels, 9 % modifications, around a price that wanders slowly.
/// static: the same on forty prices that never move: long queues.
/// swing: the price swings by ±25 %.
/// flash: it falls by a fifth within 2 % of the messages, and comes back.
/// crypto: 40 % adds near the touch, 40 % cancels, 20 % marketable IOC.
std::vector<MatchingStream> matchingStreams(std::size_t messages);

/// Depth diffs around a wandering touch: `messages` with 13 levels each on average, books of about 900 levels a side.
std::vector<BookUpdate> depthDiffs(std::size_t messages);

/// Minutes of a random walk.
std::vector<Candle> randomMinutes(std::size_t count);

} // namespace jarvis::bench
