#include "engine/execution/schedule.h"

#include "engine/base/check.h"
#include "engine/base/mix.h"

#include <algorithm>

namespace jarvis::execution {
namespace {

/// Sizes vary by a fifth around their share.
constexpr std::int64_t kShare = 1'000;
constexpr std::int64_t kShareSpread = 200;

enum class Scattered : std::uint64_t { Size = 1, Time };

/// A number in [0, bound] that looks like any other and is always the same: it depends on what it is for, and on nothing else.
std::int64_t scatter(std::uint64_t seed, std::uint32_t index, Scattered what, std::int64_t bound)
{
    std::uint64_t z = seed ^ ((std::uint64_t{index} * 2 + static_cast<std::uint64_t>(what)) * kGoldenGamma);
    // Twice, since neighbours in index are neighbours in z.
    for (int round = 0; round < 2; ++round)
        z = mixed(z) + kGoldenGamma;
    return static_cast<std::int64_t>((static_cast<unsigned __int128>(z) * (static_cast<std::uint64_t>(bound) + 1)) >> 64);
}

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
    const std::int64_t share = kShare - kShareSpread + scatter(m_seed, index, Scattered::Size, 2 * kShareSpread);
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
    const std::int64_t late = scatter(m_seed, index, Scattered::Time, slot().count() / 2);
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
