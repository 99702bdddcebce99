#pragma once

#include "engine/base/time.h"
#include "engine/model/side.h"
#include "engine/venue/dialect/level_list.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace jarvis::venue::dialect {

/// One message of a venue's public stream, still as text: what the formats have in common, but for the levels of its book. Views end
/// with the line.
struct StreamFacts {
    enum class Kind : std::uint8_t {
        Other = 1, ///< proof of life, and no more
        BookSnapshot,
        BookDelta,
        Trade,
        Mark,       ///< mark price, funding rate, the next settlement; what is empty did not change
        BestPrices, ///< what the venue says stands at the top of the book with this sequence
    };
    Kind kind = Kind::Other;
    std::string_view symbol;
    std::optional<Timestamp> time; ///< the venue's

    // Books. Numbers that the venue does not send are empty.
    std::optional<std::uint64_t> firstSequence;
    std::optional<std::uint64_t> sequence;
    std::optional<std::uint64_t> previousSequence;
    std::optional<std::int32_t> checksum;
    bool isFramed = false; ///< the views are into the venue's own text, with 16 bytes in front of the end of each number

    // Trades; the price of marks too.
    std::uint64_t tradeId = 0;
    std::string_view price;
    std::string_view quantity;
    Side aggressor = Side::Buy;
    bool isAggregated = false; ///< several fills of one order, told once
    bool isOffBook = false;

    // Marks.
    std::string_view fundingRate;
    std::optional<Timestamp> nextFunding;
};

/// The whole message.
struct StreamMessage : StreamFacts {
    using Level = LevelList::Level;

    LevelList bids;
    LevelList asks;
};

} // namespace jarvis::venue::dialect
