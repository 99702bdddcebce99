#include "engine/execution/schedule.h"

#include "engine/base/check.h"
#include "engine/base/random.h"

namespace jarvis::execution {
namespace {

/// Sizes vary by a fifth around their share.
constexpr std::int64_t kShare = 1'000;
constexpr std::int64_t kShareSpread = 200;

/// A stream of its own for each slice: any of them can be asked for without the ones before it.
Random randomOf(std::uint64_t seed, std::uint32_t index) { return Random(Random(seed + index).next() ^ (std::uint64_t{index} << 32)); }

} // namespace

Schedule::Schedule(const Algorithm& algorithm)
    : m_quantity(algorithm.plan.quantity)
    , m_duration(algorithm.plan.duration)
    , m_slices(algorithm.slices)
    , m_seed(algorithm.seed)
    , m_followsCurve(algorithm.kind == AlgorithmKind::Vwap && algorithm.curve.isKnown())
    , m_curve(algorithm.curve)
    , m_start(algorithm.startedAt)
{
    CHECK(m_quantity > Quantity::zero() && m_slices >= 1 && m_slices <= kSlicesMax && m_duration >= Duration::zero());
    for (std::uint32_t i = 0; i < m_slices; ++i)
        m_weights += weight(i);
}

Duration Schedule::slotStart(std::uint32_t index) const
{
    return Duration(static_cast<std::int64_t>(multiplyDivide(m_duration.count(), index, m_slices, Rounding::Down)));
}

std::int64_t Schedule::weight(std::uint32_t index) const
{
    const std::int64_t share = randomOf(m_seed, index).between(kShare - kShareSpread, kShare + kShareSpread);
    if (!m_followsCurve)
        return share;
    const Duration sinceMidnight = (m_start + slotStart(index) + slot() / 2).time_since_epoch() % kDay;
    const auto hour = static_cast<std::size_t>(sinceMidnight / 1h);
    // An hour in which nothing was ever traded still takes a little: its slice waits there.
    return share * std::max<std::int64_t>(m_curve.weights.at(hour), 1);
}

Schedule::Slice Schedule::slice(std::uint32_t index) const
{
    CHECK(index < m_slices);
    std::int64_t before = 0;
    for (std::uint32_t i = 0; i < index; ++i)
        before += weight(i);
    const auto share = [this](std::int64_t weights) {
        return Quantity::ofLots(static_cast<std::int64_t>(multiplyDivide(m_quantity.lots(), weights, m_weights, Rounding::Down)));
    };
    Random random = randomOf(m_seed, index);
    random.next(); // The first number is the size's.
    const auto late = static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(slot().count() / 2) + 1));
    const Quantity target = share(before + weight(index));
    return Slice{slotStart(index) + Duration(late), target, target - share(before)};
}

std::uint32_t Schedule::slotAt(Duration elapsed) const
{
    if (elapsed >= m_duration)
        return m_slices;
    std::uint32_t index = static_cast<std::uint32_t>(
        multiplyDivide(std::max(elapsed, Duration::zero()).count(), m_slices, m_duration.count(), Rounding::Down));
    // Rounding of the starts may put a moment one slot later than its share of the window says.
    while (index + 1 < m_slices && slotStart(index + 1) <= elapsed)
        ++index;
    return index;
}

} // namespace jarvis::execution
