#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace jarvis::journal {

// Four BLAKE2b-256 computations (RFC 7693, no key) side by side, one in each 64-bit element of a vector: two to five
// times as fast as one after another, which is what lets the hash of a commit hide behind its disk write.
//
// Input comes in stripes of 512 bytes: block 0 (128 bytes) belongs to lane 0, block 1 to lane 1, and so on.

inline constexpr std::size_t kLanes = 4;
inline constexpr std::size_t kBlockBytes = 128;
inline constexpr std::size_t kStripeBytes = kLanes * kBlockBytes;

/// The eight state words of each lane: [word][lane].
struct alignas(64) LaneState {
    std::array<std::array<std::uint64_t, kLanes>, 8> words;
};

/// The state before the first stripe.
LaneState freshLanes();

/// Adds a stripe. `laneBytes` counts each lane's bytes, this stripe included.
using StripeFunction = void (*)(LaneState& state, const std::byte* stripe, std::uint64_t laneBytes, bool isLast);

/// What this processor can run, the fastest first; all give the same result.
std::span<const StripeFunction> stripeFunctions();

/// The four digests after the last stripe, lane by lane.
std::array<std::byte, kLanes * 32> laneDigests(const LaneState& state);

} // namespace jarvis::journal
