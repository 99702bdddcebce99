#pragma once

#include "engine/base/time.h"
#include "engine/venue/dialect/stream_counts.h"

#include <cstdint>

namespace jarvis::venue::live {

/// What went wrong on a live stream so far, and was mended.
struct LiveCounts {
    dialect::StreamCounts stream;
    std::uint64_t messages = 0;
    std::uint64_t malformed = 0;  ///< messages that were no JSON, or not what the venue documents
    std::uint64_t unknown = 0;    ///< well-formed, but of a kind or instrument that nobody asked for
    std::uint64_t connectionsLost = 0;
    std::uint64_t silences = 0;   ///< streams that were subscribed and said nothing
    std::uint64_t snapshots = 0;  ///< asked for
    std::uint64_t snapshotsFailed = 0;
    std::uint64_t overflows = 0;  ///< our own queue was full
};

/// How a venue is doing, for status displays.
struct LiveStatus {
    LiveCounts counts;
    Duration clockOffset{};   ///< the venue's clock minus ours
    Duration roundTrip{};     ///< of the last REST request
    std::int64_t weightUsed = 0;
    std::int64_t weightLimit = 0;
    Timestamp lastMessage{};
    std::uint32_t booksWhole = 0;
    std::uint32_t booksGapped = 0;
};

/// The part of a live venue that lives on the network thread: keeps its public streams, and puts what they say into the queue.
///
/// Threads: the network thread.
class MarketSession {
public:
    virtual ~MarketSession() = default;
    virtual void start() = 0;
    /// Nothing of what was told can be trusted any more: the machine slept, or the queue was full.
    virtual void startAnew() = 0;
    virtual LiveStatus status() const = 0;
};

} // namespace jarvis::venue::live
