#include "engine/sim/taker_flow.h"

#include "engine/sim/price_path.h"

#include <algorithm>
#include <cmath>

namespace jarvis::sim {
namespace {

constexpr double kCoolingPerSecond = 0.6;
constexpr double kHeatPerTaker = 0.33; ///< of a taker per second: each brings 0.55 followers on average
constexpr double kImpactFadingPerSecond = 0.25;
constexpr double kImpactShare = 0.3; ///< of the move that a taker made
constexpr double kTakerSizeDeviation = 1.3;
constexpr double kSweepChance = 0.004;
constexpr double kSweepFactor = 25.0;
constexpr std::size_t kTakersPerPlanMax = 64;

} // namespace

TakerFlow::TakerFlow(const MarketTraits& traits, const MakerCrew& makers, PublishedBook& book, Random random)
    : m_traits(traits), m_makers(makers), m_book(book), m_random(random)
{}

void TakerFlow::plan(Timestamp from, Timestamp to, double excitement)
{
    m_times.clear();
    m_next = 0;
    const double seconds = static_cast<double>((to - from).count()) * 1e-9;
    m_heat *= std::max(0.0, 1.0 - kCoolingPerSecond * seconds);
    m_impact *= std::max(0.0, 1.0 - kImpactFadingPerSecond * seconds);
    const double expected = (m_traits.takersPerSecond * excitement + m_heat) * seconds;
    // Knuth's way to a Poisson number: products of uniforms until below e^-expected.
    const double floor = exponential(-std::min(expected, 7.0));
    const std::int64_t span = (to - from).count();
    for (double product = m_random.unit(); product > floor && m_times.size() < kTakersPerPlanMax;
         product *= m_random.unit())
        m_times.push_back(from + Duration(m_random.between(1, span)));
    std::sort(m_times.begin(), m_times.end());
    m_heat += kHeatPerTaker * static_cast<double>(m_times.size());
}

double TakerFlow::middle() const
{
    const auto bid = m_book.engine().best(Side::Buy);
    const auto ask = m_book.engine().best(Side::Sell);
    return bid && ask ? 0.5 * static_cast<double>(bid->price.ticks() + ask->price.ticks()) : 0.0;
}

std::int64_t TakerFlow::drawLots()
{
    double usd = m_traits.takerUsd * exponential(kTakerSizeDeviation * normalOf(m_random.next()));
    if (m_random.chance(kSweepChance))
        usd *= kSweepFactor;
    return m_makers.lotsWorth(std::min(usd, 0.3 * m_traits.depthUsd));
}

void TakerFlow::trade(double fair)
{
    ++m_next;
    const double before = middle();
    const double pull = std::clamp((fair - before) * 0.15, -0.25, 0.25);
    const double herd = m_lastSide == Side::Buy ? 0.1 : -0.1;
    const Side side = m_random.chance(0.5 + pull + herd) ? Side::Buy : Side::Sell;
    m_lastSide = side;
    const auto best = m_book.engine().best(opposite(side));
    if (!best)
        return;
    // Even the hasty have a price beyond which they do not go: 0.1 %.
    const std::int64_t reach = std::max<std::int64_t>(3, best->price.ticks() / 1'000);
    const std::int64_t limit = best->price.ticks() + (side == Side::Buy ? reach : -reach);
    m_book.add(side, BookOrderKind::Ioc, limit, drawLots());
    m_impact += kImpactShare * (middle() - before);
}

} // namespace jarvis::sim
