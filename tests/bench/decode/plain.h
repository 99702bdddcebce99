#pragma once

#include "engine/venue/dialect/stream_decoder.h"

#include <cstdint>
#include <memory>
#include <string_view>
#include <utility>
#include <vector>

namespace jarvis::bench {

/// What a depth or trade message holds, in units of 1e-8: the same work for each way of doing it.
struct PlainMessage {
    std::uint64_t sequence = 0; ///< of a book, or the time of a trade
    std::vector<std::pair<std::int64_t, std::int64_t>> bids; ///< price and quantity; a trade is its only bid
    std::vector<std::pair<std::int64_t, std::int64_t>> asks;
};

/// A message by plain use of simdjson's on-demand parser, its members in the order in which they stand there, and a scalar loop over the
/// digits. Compiled for this very machine, as our own code chooses its instructions when it runs.
class OnDemandReader {
public:
    OnDemandReader();
    ~OnDemandReader();
    /// Requires 64 bytes that may be read behind the text. False when it is none.
    bool read(venue::dialect::Dialect dialect, std::string_view text, PlainMessage& out);

private:
    struct Parser;
    std::unique_ptr<Parser> m_parser;
};

/// The same with nlohmann's library; false also where it was not there to be compiled.
bool readWithNlohmann(venue::dialect::Dialect dialect, std::string_view text, PlainMessage& out);
bool hasNlohmann();

} // namespace jarvis::bench
