#pragma once

#include <compare>
#include <cstdint>
#include <functional>
#include <string>

namespace jarvis {

/// A number that names one kind of thing and cannot be mistaken for another kind. Zero names nothing.
template <typename Tag, typename Number = std::uint64_t>
struct Id {
    Number value = 0;
    constexpr explicit operator bool() const { return value != 0; }
    constexpr auto operator<=>(const Id&) const = default;
};

/// A 128-bit name made by its sender, unique without asking anybody.
struct Uuid {
    std::uint64_t high = 0;
    std::uint64_t low = 0;
    constexpr explicit operator bool() const { return (high | low) != 0; }
    constexpr auto operator<=>(const Uuid&) const = default;

    /// From the system's random source.
    static Uuid random();
    /// 32 lower-case hexadecimal digits.
    std::string toHex() const;
};

} // namespace jarvis

template <typename Tag, typename Number>
struct std::hash<jarvis::Id<Tag, Number>> {
    std::size_t operator()(jarvis::Id<Tag, Number> id) const noexcept { return std::hash<Number>()(id.value); }
};

template <>
struct std::hash<jarvis::Uuid> {
    std::size_t operator()(const jarvis::Uuid& id) const noexcept { return id.low ^ (id.high * 0x9E3779B97F4A7C15ULL); }
};
