#pragma once

#include <cstdint>

namespace jarvis {

enum class Side : std::uint8_t { Buy = 1, Sell };

constexpr Side opposite(Side side) { return side == Side::Buy ? Side::Sell : Side::Buy; }
/// +1 for buys, −1 for sells: what a fill does to a position.
constexpr int signOf(Side side) { return side == Side::Buy ? 1 : -1; }

} // namespace jarvis
