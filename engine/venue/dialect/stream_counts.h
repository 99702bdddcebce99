#pragma once

#include <cstdint>

namespace jarvis::venue::dialect {

/// What was read of a public stream so far, for logs and for tests.
struct StreamCounts {
    std::uint64_t lines = 0;
    std::uint64_t bookMessages = 0; ///< deltas and snapshots
    std::uint64_t booksApplied = 0; ///< of the deltas, those that fit their book
    std::uint64_t trades = 0;
    std::uint64_t gaps = 0;   ///< books that lost their sequence
    std::uint64_t checks = 0; ///< books compared with what the venue says of them elsewhere: best prices, checksums
    std::uint64_t mismatches = 0;
    std::uint64_t unusualFrames = 0;  ///< depth and trades that only the JSON parser could read
    std::uint64_t unusualNumbers = 0; ///< sides of books whose numbers were read one by one
};

} // namespace jarvis::venue::dialect
