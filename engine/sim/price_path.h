#pragma once

#include "engine/base/time.h"

#include <array>
#include <cstdint>

namespace jarvis::sim {

/// A log-price that is a function of time alone: the same at any moment, wherever and whenever one starts to look.
///
/// A Brownian path with clustered volatility, refined by halving: time is cut into blocks of 2^22 s (48 days) whose ends are
/// fixed by a hash of the seed; a midpoint of variance V split as V·w and V·(1−w) lies at a + (b−a)·w + N(0, V·w·(1−w))
/// (Lévy's construction), and w itself is drawn, which multiplies into calm and stormy times at every scale (a
/// multiplicative cascade: Mandelbrot, Calvet, Fisher 1997). Here and there all of an interval's movement is pushed into one
/// moment: a gap. Nothing is stored but the current way down the tree, so a restarted market goes on where it would be.
///
/// Threads: one at a time: at() remembers where it was. Doubles: a simulation's latent price is no money.
class PricePath {
public:
    /// Time is counted in units of 1/16 s.
    static constexpr std::int64_t kUnitNanos = 62'500'000;
    static constexpr std::int64_t kUnitsPerSecond = 16;

    /// `volatility`: annualised, of the log-price. `spread`: deviation of the block ends around zero.
    PricePath(std::uint64_t seed, double volatility, double spread);

    static std::int64_t unitOf(Timestamp time);

    /// The log-price at the beginning of `unit`. Cheap when calls move forward in time.
    double at(std::int64_t unit);
    /// How stormy it is at the last asked unit: local variance over its average; 1 is normal.
    double storm() const { return m_storm; }

private:
    static constexpr int kLevels = 26;     ///< a block has 2^26 units
    static constexpr int kStormLevel = 16; ///< 2^10 units: about a minute

    /// An interval: its values at both ends, and the variance between them.
    struct Node {
        std::int64_t start = 0;
        double from = 0;
        double to = 0;
        double variance = 0;
        bool isGap = false;
    };

    double anchorAt(std::int64_t block) const;
    Node childOf(const Node& parent, int level, bool right) const;
    bool holds(int level, std::int64_t unit) const;

    std::array<std::uint64_t, kLevels + 1> m_levelSeeds{};
    double m_unitVariance;
    double m_spread;
    double m_storm = 1;
    int m_depth = -1; ///< deepest valid node
    std::array<Node, kLevels + 1> m_way{};
};

/// A number drawn from (seed, a, b) alone, and the nearly normal one made of its bits (sum of four uniforms).
std::uint64_t hashOf(std::uint64_t seed, std::uint64_t a, std::uint64_t b);
double normalOf(std::uint64_t bits);
/// e^x for |x| < 8, by series: the same on every machine, which the C library does not promise.
double exponential(double x);

} // namespace jarvis::sim
