#pragma once

#include "engine/journal/lanes.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>

namespace jarvis::journal {

/// One value of the hash chain: 256 bits. All zero: "nothing before this".
using ChainValue = std::array<std::byte, 32>;

/// BLAKE2b-256 (RFC 7693) over the parts, one after another.
ChainValue chainDigest(std::initializer_list<std::span<const std::byte>> parts);

/// 64 lower-case hexadecimal digits.
std::string toHex(const ChainValue& value);

/// How far a journal reaches, and the one number that vouches for all of it. Kept elsewhere (a snapshot, a backup, another
/// machine) it shows later whether the past was rewritten or its end cut off.
struct Head {
    std::uint64_t sequence = 0;
    ChainValue chain{};
    bool operator==(const Head&) const = default;
};

/// One link of the chain, fed piece by piece: vouches for `before` and for the bytes added since.
///
/// The bytes, padded with zeros to whole stripes (at least one), go to four BLAKE2b-256 lanes (lanes.h), and the link is
/// BLAKE2b-256(before || number of bytes, 8 || the four digests). The number makes the padding unambiguous.
/// Threads: a plain value.
class ChainLink {
public:
    explicit ChainLink(const ChainValue& before) : m_before(before), m_lanes(freshLanes()) {}

    void add(std::span<const std::byte> bytes);
    /// The value so far. More may be added afterwards.
    ChainValue value() const;

private:
    void compress(const std::byte* stripe);

    ChainValue m_before;
    std::uint64_t m_length = 0;
    std::uint64_t m_laneBytes = 0;
    LaneState m_lanes;
    /// What was not hashed yet: the last stripe must be known to be the last.
    std::array<std::byte, kStripeBytes> m_held;
    std::size_t m_heldBytes = 0;
};

} // namespace jarvis::journal
