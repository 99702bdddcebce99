#include "engine/sim/fair_price.h"

#include <cmath>

namespace jarvis::sim {
namespace {

constexpr double kCommonVolatility = 0.42;
constexpr double kCommonSpread = 0.08; ///< how far block ends stray from the usual price
constexpr double kOwnSpread = 0.06;

double ticksOf(const MarketTraits& traits, const Instrument& instrument)
{
    return traits.price / instrument.toDouble(Price::ofTicks(1));
}

} // namespace

FairPrice::FairPrice(std::uint64_t seed, const MarketTraits& traits, const Instrument& instrument)
    : m_base(ticksOf(traits, instrument)),
      m_beta(traits.beta),
      m_commonShare(0),
      m_common(hashOf(seed, 1, 0), kCommonVolatility, kCommonSpread),
      m_own(hashOf(seed, 2, marketNumber(instrument.id())), traits.volatility, kOwnSpread)
{
    const double common = m_beta * m_beta * kCommonVolatility * kCommonVolatility;
    m_commonShare = common / (common + traits.volatility * traits.volatility);
}

double FairPrice::ticksAt(std::int64_t unit)
{
    if (unit != m_lastUnit) {
        m_last = m_base * exponential(m_beta * m_common.at(unit) + m_own.at(unit));
        m_lastUnit = unit;
    }
    return m_last;
}

double FairPrice::storm() const
{
    return m_commonShare * m_common.storm() + (1.0 - m_commonShare) * m_own.storm();
}

double FairPrice::rhythm(Timestamp time)
{
    const double hour = static_cast<double>((time - std::chrono::floor<std::chrono::days>(time)) / 1min) / 60.0;
    // A triangle with its top at 15:00 UTC.
    const double distance = std::abs(hour - 15.0);
    return 1.25 - 0.5 * (distance > 12.0 ? 24.0 - distance : distance) / 12.0;
}

} // namespace jarvis::sim
