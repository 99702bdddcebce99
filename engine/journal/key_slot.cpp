#include "engine/journal/key_slot.h"

#include "engine/journal/bytes.h"

#include <algorithm>

namespace jarvis::journal {
namespace {

constexpr std::byte kNoCipher{0};
constexpr std::byte kXChaCha20Poly1305{1};

bool isPossible(const KeySlot& slot)
{
    switch (slot.derivation) {
    case KeySlot::Derivation::None:
        return false;
    case KeySlot::Derivation::PassPhrase:
        return slot.passes >= 1 && slot.passes <= kPassesMax && slot.memoryKiB >= kMemoryKiBMin && slot.memoryKiB <= kMemoryKiBMax;
    case KeySlot::Derivation::KeyBytes:
        return slot.passes == 0 && slot.memoryKiB == 0;
    }
    return false;
}

} // namespace

void encodeKeySlot(const KeySlot& slot, std::span<std::byte> out)
{
    std::fill_n(out.begin(), kKeySlotBytes, std::byte{0});
    if (!slot.isEncrypted())
        return;
    out[0] = kXChaCha20Poly1305;
    out[1] = static_cast<std::byte>(slot.derivation);
    store(&out[2], slot.passes);
    store(&out[4], slot.memoryKiB);
    std::ranges::copy(slot.salt, out.begin() + 8);
    std::ranges::copy(slot.check, out.begin() + 24);
}

std::optional<KeySlot> decodeKeySlot(std::span<const std::byte> bytes)
{
    if (bytes[0] == kNoCipher)
        return KeySlot{};
    KeySlot slot;
    slot.derivation = static_cast<KeySlot::Derivation>(bytes[1]);
    slot.passes = load<std::uint16_t>(&bytes[2]);
    slot.memoryKiB = load<std::uint32_t>(&bytes[4]);
    std::copy_n(&bytes[8], slot.salt.size(), slot.salt.begin());
    std::copy_n(&bytes[24], slot.check.size(), slot.check.begin());
    if (bytes[0] != kXChaCha20Poly1305 || !isPossible(slot))
        return std::nullopt;
    return slot;
}

} // namespace jarvis::journal
