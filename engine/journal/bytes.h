#pragma once

#include <bit>
#include <concepts>
#include <cstddef>
#include <cstring>

namespace jarvis::journal {

// The files are little-endian, and so is every machine we build for: a plain copy is the encoding.
static_assert(std::endian::native == std::endian::little, "add byte swapping to store() and load()");

template <std::integral Number>
void store(std::byte* at, Number value)
{
    std::memcpy(at, &value, sizeof value);
}

template <std::integral Number>
Number load(const std::byte* at)
{
    Number value;
    std::memcpy(&value, at, sizeof value);
    return value;
}

} // namespace jarvis::journal
