#include "engine/sim/market_desk.h"

#include "engine/sim/price_path.h"

#include <algorithm>
#include <cmath>

namespace jarvis::sim {
namespace {

constexpr Duration kMarkInterval = 1s;
constexpr Duration kHeartbeatInterval = 400ms;
constexpr double kBasisSmoothing = 0.1;
constexpr double kStormCounted = 6.0; ///< beyond this, a storm brings no more traders

/// Instruments tell their marks spread over the second, as venues do.
Duration staggerOf(InstrumentId instrument)
{
    return std::chrono::milliseconds(37 * (instrument.value % 20));
}

Timestamp nextOnGrid(Timestamp after, Duration interval, Duration offset)
{
    const std::int64_t steps = ((after - offset).time_since_epoch().count()) / interval.count();
    return timestampFromNanos((steps + 1) * interval.count()) + offset;
}

/// Numbers for sequences and trade ids that grow from one run to the next: microseconds since 1970.
std::uint64_t firstNumberAt(Timestamp start)
{
    return static_cast<std::uint64_t>(std::max<std::int64_t>(toNanos(start) / 1'000, 1));
}

Random randomOf(std::uint64_t seed, InstrumentId instrument, Timestamp start, std::uint64_t purpose)
{
    return Random(hashOf(seed + purpose, instrument.value, static_cast<std::uint64_t>(toNanos(start))));
}

} // namespace

MarketDesk::MarketDesk(Seeds seeds, const MarketTraits& traits, const Instrument& instrument, Timestamp start)
    : m_seed(seeds.orders),
      m_traits(traits),
      m_instrument(instrument.id()),
      m_fundingInterval(instrument.spec().fundingInterval),
      m_fair(seeds.prices, traits, instrument),
      m_random(randomOf(seeds.orders, instrument.id(), start, 1)),
      m_book(instrument.id(), firstNumberAt(start)),
      m_makers(traits, instrument, m_book, randomOf(seeds.orders, instrument.id(), start, 2)),
      m_takers(traits, m_makers, m_book, randomOf(seeds.orders, instrument.id(), start, 3)),
      m_nextLook(start),
      m_nextMark(nextOnGrid(start, kMarkInterval, staggerOf(instrument.id()))),
      m_nextHeartbeat(nextOnGrid(start, kHeartbeatInterval, staggerOf(instrument.id()))),
      m_nextFunding(nextOnGrid(start, m_fundingInterval, Duration::zero()))
{}

Timestamp MarketDesk::nextTime() const
{
    return std::min({m_nextLook, m_takers.nextTime(), m_nextMark, m_nextHeartbeat, m_nextFunding});
}

void MarketDesk::step(std::vector<MarketEvent>& out)
{
    const Timestamp now = nextTime();
    if (!m_isOpen) {
        open(out);
    } else if (now == m_nextFunding) {
        settleFunding(now, out);
    } else if (now == m_takers.nextTime()) {
        m_takers.trade(m_fair.ticksAt(now));
        m_book.publish(now, out);
    } else if (now == m_nextLook) {
        look(now);
        m_book.publish(now, out);
    } else if (now == m_nextMark) {
        tellMark(now, out);
    } else {
        out.emplace_back(HeartbeatTick{m_instrument, now});
        m_nextHeartbeat += kHeartbeatInterval;
    }
}

void MarketDesk::open(std::vector<MarketEvent>& out)
{
    const Timestamp now = m_nextLook;
    const double fair = m_fair.ticksAt(now);
    m_makers.open(fair);
    if (m_isAfterGap)
        out.emplace_back(GapNotice{m_instrument, now});
    m_book.publishSnapshot(now, out);
    updateMark(fair);
    tellMark(now, out);
    m_nextMark -= kMarkInterval; // this one was besides the grid
    m_nextLook = drawNextLook(now);
    m_isOpen = true;
}

void MarketDesk::look(Timestamp now)
{
    const double fair = m_fair.ticksAt(now);
    m_makers.look(fair + m_takers.impact(), m_fair.storm());
    m_nextLook = drawNextLook(now);
    const double storm = std::min(m_fair.storm(), kStormCounted);
    m_takers.plan(now, m_nextLook, FairPrice::rhythm(now) * (0.4 + 0.6 * storm));
}

Timestamp MarketDesk::drawNextLook(Timestamp now)
{
    const double millis = m_traits.frameMs * (0.5 + m_random.unit());
    return now + std::chrono::microseconds(static_cast<std::int64_t>(millis * 1'000.0));
}

/// As venues do it: the index (here the fair price) plus a smoothed basis, so that one wild trade liquidates nobody.
void MarketDesk::updateMark(double fair)
{
    const auto bid = m_book.engine().best(Side::Buy);
    const auto ask = m_book.engine().best(Side::Sell);
    if (bid && ask) {
        const double middle = 0.5 * static_cast<double>(bid->price.ticks() + ask->price.ticks());
        m_basis += kBasisSmoothing * (middle - fair - m_basis);
    }
    m_mark = Price::ofTicks(std::max<std::int64_t>(1, std::llround(fair + m_basis)));
}

void MarketDesk::tellMark(Timestamp now, std::vector<MarketEvent>& out)
{
    updateMark(m_fair.ticksAt(now));
    const Ratio rate = fundingRate(m_seed, m_instrument, m_nextFunding.time_since_epoch() / m_fundingInterval);
    out.emplace_back(MarkTick{m_instrument, now, m_mark, rate, m_nextFunding});
    m_nextMark += kMarkInterval;
}

void MarketDesk::settleFunding(Timestamp now, std::vector<MarketEvent>& out)
{
    updateMark(m_fair.ticksAt(now));
    const Ratio rate = fundingRate(m_seed, m_instrument, now.time_since_epoch() / m_fundingInterval);
    out.emplace_back(FundingTick{m_instrument, now, rate, m_mark});
    m_nextFunding += m_fundingInterval;
}

/// Around the usual 0.01 %, within ±0.05 %.
Ratio MarketDesk::fundingRate(std::uint64_t seed, InstrumentId instrument, std::int64_t period)
{
    const double normal = normalOf(hashOf(seed + 4, instrument.value, static_cast<std::uint64_t>(period)));
    return Ratio{std::clamp<std::int64_t>(10'000 + std::llround(6'000.0 * normal), -50'000, 50'000)};
}

} // namespace jarvis::sim
