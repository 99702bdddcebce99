#include "engine/sim/price_path.h"

#include "engine/base/check.h"
#include "engine/base/random.h"

#include <cmath>

namespace jarvis::sim {
namespace {

constexpr double kSecondsPerYear = 365.25 * 86'400.0;
constexpr double kGapChance = 0.012; ///< per interval of about 17 minutes
constexpr int kGapLevel = 12;        ///< 2^14 units

} // namespace

std::uint64_t hashOf(std::uint64_t seed, std::uint64_t a, std::uint64_t b)
{
    return Random(Random(Random(seed ^ (a * 0xD6E8FEB86659FD93ULL)).next() ^ b).next()).next();
}

double normalOf(std::uint64_t bits)
{
    const auto part = [bits](int shift) { return static_cast<double>((bits >> shift) & 0xFFFF); };
    // The sum of four uniforms on [0, 65535] has mean 131070 and deviation 65536 / sqrt(3).
    return (part(0) + part(16) + part(32) + part(48) - 131'070.0) * (1.7320508075688772 / 65'536.0);
}

double exponential(double x)
{
    // Taylor's series to y^6, then squared six times.
    const double y = x * (1.0 / 64.0);
    const double tail = 1.0 / 24.0 + y * (1.0 / 120.0 + y * (1.0 / 720.0));
    double e = 1.0 + y * (1.0 + y * (0.5 + y * (1.0 / 6.0 + y * tail)));
    for (int i = 0; i < 6; ++i)
        e *= e;
    return e;
}

PricePath::PricePath(std::uint64_t seed, double volatility, double spread)
    : m_unitVariance(volatility * volatility / kSecondsPerYear / static_cast<double>(kUnitsPerSecond)), m_spread(spread)
{
    Random random(seed);
    for (std::uint64_t& levelSeed : m_levelSeeds)
        levelSeed = random.next();
}

std::int64_t PricePath::unitOf(Timestamp time)
{
    const std::int64_t nanos = toNanos(time);
    return nanos / kUnitNanos - (nanos % kUnitNanos < 0 ? 1 : 0);
}

double PricePath::anchorAt(std::int64_t block) const
{
    return m_spread * normalOf(Random(m_levelSeeds[0] ^ static_cast<std::uint64_t>(block)).next());
}

bool PricePath::holds(int level, std::int64_t unit) const
{
    const std::int64_t start = m_way[static_cast<std::size_t>(level)].start;
    return unit >= start && unit < start + (std::int64_t(1) << (kLevels - level));
}

PricePath::Node PricePath::childOf(const Node& parent, int level, bool right) const
{
    const std::int64_t half = std::int64_t(1) << (kLevels - level);
    Random random(m_levelSeeds[static_cast<std::size_t>(level)] ^ static_cast<std::uint64_t>(parent.start));
    const std::uint64_t bits = random.next();
    const std::uint64_t more = random.next();
    const double uniform = static_cast<double>(more >> 11) * 0x1.0p-53;
    const bool isGap = parent.isGap || (level == kGapLevel && static_cast<double>(more & 0x7FF) < kGapChance * 2'048.0);
    double share = 0.5 + 0.36 * (uniform - 0.5);
    if (isGap)
        share = uniform < 0.5 ? 0.02 : 0.98;
    const double mid = parent.from + (parent.to - parent.from) * share
        + std::sqrt(parent.variance * share * (1.0 - share)) * normalOf(bits);
    if (right)
        return {parent.start + half, mid, parent.to, parent.variance * (1.0 - share), isGap && share < 0.5};
    return {parent.start, parent.from, mid, parent.variance * share, isGap && share > 0.5};
}

double PricePath::at(std::int64_t unit)
{
    while (m_depth >= 0 && !holds(m_depth, unit))
        --m_depth;
    if (m_depth < 0) {
        const std::int64_t block = unit >> kLevels;
        m_way[0] = {block << kLevels, anchorAt(block), anchorAt(block + 1),
            m_unitVariance * static_cast<double>(std::int64_t(1) << kLevels), false};
        m_depth = 0;
    }
    while (m_depth < kLevels && (m_way[static_cast<std::size_t>(m_depth)].start != unit || m_depth < kStormLevel)) {
        const Node& parent = m_way[static_cast<std::size_t>(m_depth)];
        const int level = m_depth + 1;
        const bool right = unit >= parent.start + (std::int64_t(1) << (kLevels - level));
        m_way[static_cast<std::size_t>(level)] = childOf(parent, level, right);
        m_depth = level;
        if (level == kStormLevel)
            m_storm = m_way[kStormLevel].variance
                / (m_unitVariance * static_cast<double>(std::int64_t(1) << (kLevels - kStormLevel)));
    }
    return m_way[static_cast<std::size_t>(m_depth)].from;
}

} // namespace jarvis::sim
