#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace jarvis::journal {

/// How the key of an encrypted journal is made from what the user has: no secret, and in every segment's and snapshot's header, so
/// that any one file is enough. 40 bytes on disk:
///     0  1  cipher: 0 none, 1 XChaCha20-Poly1305 for each record
///     1  1  derivation: 1 Argon2id (1.3) of a pass phrase, 2 BLAKE2b of 32 key bytes
///     2  2  Argon2id's passes; 0 for key bytes
///     4  4  Argon2id's memory, KiB; 0 for key bytes
///     8 16  salt, drawn when the journal is begun
///    24 16  check value: tells a wrong key before anything is decrypted
struct KeySlot {
    enum class Derivation : std::uint8_t { None = 0, PassPhrase = 1, KeyBytes = 2 };

    Derivation derivation = Derivation::None;
    std::uint16_t passes = 0;
    std::uint32_t memoryKiB = 0;
    std::array<std::byte, 16> salt{};
    std::array<std::byte, 16> check{};

    bool isEncrypted() const { return derivation != Derivation::None; }
    bool operator==(const KeySlot&) const = default;
};

inline constexpr std::size_t kKeySlotBytes = 40;
/// Beyond these a header asks for more than any release would: it must not cost memory or time.
inline constexpr std::uint32_t kPassesMax = 64;
inline constexpr std::uint32_t kMemoryKiBMin = 8; ///< Argon2id's own
inline constexpr std::uint32_t kMemoryKiBMax = 1u << 20;

/// `out` has kKeySlotBytes.
void encodeKeySlot(const KeySlot& slot, std::span<std::byte> out);
/// Nothing for a cipher, a derivation or a cost that this release does not know. No cipher is a slot too.
std::optional<KeySlot> decodeKeySlot(std::span<const std::byte> bytes);

} // namespace jarvis::journal
