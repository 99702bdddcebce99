#include "engine/sim/maker_crew.h"

#include "engine/sim/price_path.h"

#include <algorithm>
#include <cmath>

namespace jarvis::sim {
namespace {

constexpr double kMakerSizeDeviation = 0.8; ///< of the logarithm of order sizes
constexpr double kTakenChance = 0.35;       ///< a left-behind quote is taken rather than withdrawn
constexpr double kLevelsPerSide = 120.0;    ///< over which the depth is spread
constexpr std::int64_t kRangeTicksMin = 110;
constexpr double kRangeShare = 0.0012; ///< of the price

} // namespace

MakerCrew::MakerCrew(const MarketTraits& traits, const Instrument& instrument, PublishedBook& book, Random random)
    : m_traits(traits),
      m_book(book),
      m_random(random),
      m_usdPerLot(traits.price * instrument.toDouble(Quantity::ofLots(1)))
{
    const double ticks = traits.price / instrument.toDouble(Price::ofTicks(1));
    m_range = std::max(kRangeTicksMin, static_cast<std::int64_t>(ticks * kRangeShare));
}

std::int64_t MakerCrew::lotsWorth(double usd) const
{
    return std::max<std::int64_t>(1, static_cast<std::int64_t>(usd / m_usdPerLot));
}

void MakerCrew::open(double fair)
{
    moveTouch(fair, 1.0);
    for (const Side side : {Side::Buy, Side::Sell}) {
        for (int i = 0; i < 6; ++i)
            fillNear(side);
        for (std::size_t i = 0; i < 2 * kDeepLevelsMin; ++i)
            addDeep(side);
    }
}

void MakerCrew::look(double fair, double storm)
{
    const std::int64_t before = m_bid;
    moveTouch(fair, storm);
    const bool jumped = std::abs(m_bid - before) > kNear;
    clearCrossing(Side::Buy);
    clearCrossing(Side::Sell);
    const bool prunes = ++m_looks % kLooksPerPruning == 0 || jumped;
    for (const Side side : {Side::Buy, Side::Sell}) {
        fillNear(side);
        if (m_random.chance(0.5))
            addDeep(side);
        if (prunes)
            prune(side);
        if (jumped)
            fillNear(side); // again: a book is never left thin
    }
}

/// Quotes stay while the fair price is between them or hardly outside.
void MakerCrew::moveTouch(double fair, double storm)
{
    const double middle = 0.5 * static_cast<double>(m_bid + m_ask);
    const double half = 0.5 * static_cast<double>(m_ask - m_bid);
    const bool isWide = m_ask - m_bid > 1;
    if (m_bid != 0 && std::abs(fair - middle) <= half + 0.25 && !(isWide && m_random.chance(0.3)))
        return;
    const std::int64_t spread = drawSpread(storm);
    m_bid = std::max<std::int64_t>(
        1, static_cast<std::int64_t>(std::floor(fair - 0.5 * static_cast<double>(spread) + 0.5)));
    m_ask = m_bid + spread;
}

std::int64_t MakerCrew::drawSpread(double storm)
{
    const double wideChance = std::min(0.08 + 0.05 * storm, 0.5);
    std::int64_t spread = 1;
    while (spread < 8 && m_random.chance(wideChance))
        ++spread;
    return spread;
}

/// Quotes beyond the new touch: someone fast takes a part, the makers withdraw the rest.
void MakerCrew::clearCrossing(Side side)
{
    const std::int64_t touch = touchOf(side);
    const auto isBeyond = [&](std::int64_t tick) { return side == Side::Buy ? tick > touch : tick < touch; };
    auto best = m_book.engine().best(side);
    if (!best || !isBeyond(best->price.ticks()))
        return;
    if (m_random.chance(kTakenChance)) {
        const std::int64_t lots = drawLots(lotsWorth(m_traits.takerUsd * 1.5));
        m_book.add(opposite(side), BookOrderKind::Ioc, side == Side::Buy ? touch + 1 : touch - 1, lots);
    }
    while ((best = m_book.engine().best(side)) && isBeyond(best->price.ticks()))
        m_book.clearLevel(side, best->price.ticks());
}

std::int64_t MakerCrew::behind(Side side, std::int64_t distance) const
{
    return side == Side::Buy ? m_bid - distance : m_ask + distance;
}

/// Deep at the touch, thin right behind it, growing with the distance.
std::int64_t MakerCrew::usualLots(std::int64_t distance) const
{
    if (distance == 0)
        return lotsWorth(m_traits.touchUsd);
    const double growth = std::min(static_cast<double>(distance) / static_cast<double>(kNear), 1.0);
    return lotsWorth(m_traits.depthUsd / kLevelsPerSide * (0.5 + growth));
}

std::int64_t MakerCrew::drawLots(std::int64_t usual)
{
    const double factor = exponential(kMakerSizeDeviation * normalOf(m_random.next()));
    return std::max<std::int64_t>(1, static_cast<std::int64_t>(static_cast<double>(usual) * factor));
}

void MakerCrew::fillNear(Side side)
{
    for (std::int64_t distance = 0; distance < kNear; ++distance) {
        const std::int64_t tick = behind(side, distance);
        const std::int64_t resting = m_book.engine().quantityAt(side, Price::ofTicks(tick)).lots();
        if (distance == 0) {
            churnTouch(side, tick, resting);
            continue;
        }
        const double refillChance = 0.55 - 0.35 * static_cast<double>(distance) / static_cast<double>(kNear);
        const std::int64_t usual = usualLots(distance);
        if (resting == 0 && m_random.chance(refillChance))
            m_book.add(side, BookOrderKind::PostOnly, tick, drawLots(usual / 2));
        else if (resting > usual / 3 && m_random.chance(resting > usual ? 0.10 : 0.04))
            cancelOne(side, tick);
        else if (resting != 0 && resting < usual && m_random.chance(0.04))
            m_book.add(side, BookOrderKind::PostOnly, tick, drawLots(usual / 3));
    }
}

/// Queues at the touch breathe around their usual size; nobody leaves it empty.
void MakerCrew::churnTouch(Side side, std::int64_t tick, std::int64_t resting)
{
    const std::int64_t usual = usualLots(0);
    if (resting == 0)
        m_book.add(side, BookOrderKind::PostOnly, tick, drawLots(usual / 2));
    if (resting < usual && m_random.chance(0.6))
        m_book.add(side, BookOrderKind::PostOnly, tick, drawLots(usual / 6));
    if (resting > usual / 2 && m_random.chance(resting > usual ? 0.7 : 0.3))
        cancelOne(side, tick);
}

void MakerCrew::addDeep(Side side)
{
    const double u = m_random.unit();
    const std::int64_t distance = kNear + static_cast<std::int64_t>(static_cast<double>(m_range - kNear) * u * u);
    std::int64_t tick = behind(side, distance);
    // People like round prices, the more so the finer the grid is; rounding outwards never reaches the touch.
    const std::int64_t round = m_range < 400 ? 5 : m_random.chance(0.3) ? 50 : 10;
    const bool isRound = m_random.chance(0.45);
    if (isRound)
        tick -= side == Side::Buy ? tick % round : tick % round - round;
    const std::int64_t usual = usualLots(distance);
    if (m_book.engine().quantityAt(side, Price::ofTicks(tick)).lots() < 2 * usual)
        m_book.add(side, BookOrderKind::PostOnly, tick, drawLots(isRound ? usual : usual / 2));
}

/// Nobody waits for ever far from the market: bounds the book, whatever the price does.
void MakerCrew::prune(Side side)
{
    m_levels.clear();
    m_book.engine().forEachLevel(side, [this](const BookLevel& level) {
        m_levels.push_back(level.price.ticks());
        return true;
    });
    const double excess = m_levels.size() > kLevelsMax
        ? static_cast<double>(m_levels.size() - kLevelsMax) / static_cast<double>(m_levels.size())
        : 0.0;
    std::size_t deepCount = 0;
    for (const std::int64_t tick : m_levels) {
        const std::int64_t distance = std::abs(tick - touchOf(side));
        if (distance < kNear)
            continue;
        if (distance > m_range + 50 || m_random.chance(excess))
            m_book.clearLevel(side, tick);
        else if (++deepCount; m_random.chance(0.03))
            cancelOne(side, tick);
    }
    for (; deepCount < kDeepLevelsMin; ++deepCount)
        addDeep(side);
}

/// The youngest order leaves first as often as not; else the oldest.
void MakerCrew::cancelOne(Side side, std::int64_t tick)
{
    std::uint64_t chosen = 0;
    const bool takesOldest = m_random.chance(0.5);
    m_book.engine().forEachOrder(side, Price::ofTicks(tick), [&](std::uint64_t id, Quantity) {
        chosen = id;
        return !takesOldest;
    });
    if (chosen != 0)
        m_book.cancel(chosen);
}

} // namespace jarvis::sim
