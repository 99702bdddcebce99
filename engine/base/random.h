#pragma once

#include "engine/base/mix.h"

#include <cstdint>

namespace jarvis {

/// A seeded stream of numbers, the same on every machine and compiler (the standard distributions are not).
///
/// splitmix64 (Steele, Lea, Flood 2014). For simulation only, never for secrets.
/// Threads: a plain value.
class Random {
public:
    explicit Random(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t next()
    {
        m_state += kGoldenGamma;
        return mixed(m_state);
    }
    /// Uniform in [0, bound). Requires bound > 0. The bias is below 2^-32 for the bounds we use.
    std::uint64_t below(std::uint64_t bound) { return static_cast<std::uint64_t>((static_cast<unsigned __int128>(next()) * bound) >> 64); }
    /// Uniform in [low, high].
    std::int64_t between(std::int64_t low, std::int64_t high)
    {
        // Unsigned, so that even the widest range cannot overflow; its width wraps to zero.
        const std::uint64_t width = static_cast<std::uint64_t>(high) - static_cast<std::uint64_t>(low) + 1;
        return static_cast<std::int64_t>(static_cast<std::uint64_t>(low) + (width == 0 ? next() : below(width)));
    }
    /// Uniform in [0, 1).
    double unit() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }
    /// True with the given probability.
    bool chance(double probability) { return unit() < probability; }

private:
    std::uint64_t m_state;
};

} // namespace jarvis
