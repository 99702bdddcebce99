#pragma once

#include <cstdint>

namespace jarvis {

/// The step between the states of splitmix64: 2^64 ÷ golden ratio, odd.
inline constexpr std::uint64_t kGoldenGamma = 0x9E3779B97F4A7C15ULL;

/// Lets every bit of `z` reach every bit of the result: the finaliser of splitmix64 (Steele, Lea, Flood 2014). Not for secrets.
///
/// Threads: any; pure.
constexpr std::uint64_t mixed(std::uint64_t z)
{
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

} // namespace jarvis
