#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>

namespace jarvis::journal {

/// One value of the hash chain: a BLAKE2b-256 digest. All zero: "nothing before this".
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

/// A digest that grows piece by piece: BLAKE2b-256(`before` || everything added).
class ChainHasher {
public:
    explicit ChainHasher(const ChainValue& before);
    void add(std::span<const std::byte> bytes);
    /// The value so far. More may be added afterwards.
    ChainValue value() const;

private:
    // libsodium's crypto_generichash_state, kept out of this header: its size is checked in the .cpp.
    alignas(64) std::array<std::byte, 384> m_state;
};

} // namespace jarvis::journal
