#include "engine/execution/router.h"

#include "engine/execution/route_sweep.h"

#include <algorithm>
#include <bit>

namespace jarvis::execution {
namespace {

Int128 unitsOf(const Decimal& decimal) { return decimal.rescaled(Money::kScale).mantissa; }

std::optional<RouteVerdict> obstacleOf(const RouteVenue& venue, const RouteSettings& settings)
{
    const Instrument::Spec& spec = venue.instrument->spec();
    // Prices of a whole unit beyond this do not fit what is compared; no coin costs that much.
    constexpr Int128 kUnitPriceMax = Int128(Money::kOne) * 10'000'000'000'000'000;
    if (spec.status != InstrumentStatus::Trading || unitsOf(spec.tickSize) > kUnitPriceMax / spec.priceMax.ticks())
        return RouteVerdict::NotListed;
    if (!venue.isUp || !venue.isReachable)
        return RouteVerdict::VenueDown;
    if (!venue.isBreakerClosed)
        return RouteVerdict::BreakerOpen;
    if (!venue.mid.isKnown() || venue.levels.empty() || venue.age > settings.ageMax)
        return RouteVerdict::StaleBook;
    if (venue.free <= Money::zero())
        return RouteVerdict::NoBalance;
    return std::nullopt;
}

/// A share from `from` to `to`, of `from`, saturated. Requires from > 0.
Ratio shareBetween(Int128 from, Int128 to)
{
    Int128 difference = std::clamp(to - from, -from, from);
    // Digits that do not matter where both are so large, so that the product fits.
    while (from > (Int128(1) << 98)) {
        from >>= 1;
        difference /= 2;
    }
    return Ratio{static_cast<std::int64_t>(divideRounded(difference * Ratio::kOne, from, Rounding::Nearest))};
}

/// What a whole unit costs where `quantity` of the base is worth `value`. Both lose digits that do not matter where they are large.
Int128 unitPrice(Money value, BaseUnits quantity)
{
    Int128 units = value.units();
    while (quantity > (Int128(1) << 62)) {
        quantity >>= 1;
        units >>= 1;
    }
    return multiplyDivide(units, Money::kOne, static_cast<std::int64_t>(quantity), Rounding::Nearest);
}

/// One decision in the making.
class Router {
public:
    Router(const RouteRequest& request, std::span<const RouteVenue> venues, const RouteSettings& settings)
        : m_request(request), m_venues(venues.first(std::min(venues.size(), RouteDecision::kOptionsMax))), m_settings(settings)
    {
        const RouteVenue& asked = m_venues.front();
        m_quantity = unitsOf(asked.instrument->spec().lotSize) * request.quantity.lots();
        if (request.limit)
            m_limitUnits = unitsOf(asked.instrument->spec().tickSize) * request.limit->ticks();
        m_out.asked = asked.instrument->id();
        m_out.side = request.side;
        m_out.quantity = request.quantity;
        m_out.count = static_cast<std::uint8_t>(m_venues.size());
    }

    RouteDecision decide()
    {
        for (std::size_t i = 0; i < m_venues.size(); ++i)
            prepare(i);
        if (m_usable != 0)
            m_out.reference = reference();
        unsigned best = 0;
        for (unsigned mask = 1; mask < (1U << m_venues.size()); ++mask) {
            if ((mask & ~m_usable) == 0)
                consider(mask, best);
        }
        for (std::size_t i = 0; i < m_venues.size(); ++i)
            judge(i, best);
        m_out.cost = best == 0 ? Money::zero() : m_bestCost;
        m_out.alone = m_bestAlone.value_or(Money::zero());
        m_out.reason = best == 0                    ? RouteReason::Nowhere
            : std::popcount(best) > 1               ? RouteReason::Split
            : std::popcount(m_complete) > 1         ? RouteReason::Cheapest
                                                    : RouteReason::OnlyOne;
        return m_out;
    }

private:
    void prepare(std::size_t i)
    {
        const RouteVenue& venue = m_venues[i];
        const Instrument::Spec& spec = venue.instrument->spec();
        RouteOption& option = m_out.options[i];
        option.venue = spec.venue;
        option.instrument = spec.id;
        option.fee = spec.takerFee;
        option.expected = venue.forecast.bias;
        option.penalty = penaltyOf(venue);
        option.isUncertain = venue.forecast.isUncertain();
        option.uncertainty = Ratio{std::min(venue.forecast.deviation.e8 * (option.isUncertain ? m_settings.wideningFactor : 1), Ratio::kOne)};
        m_obstacles[i] = obstacleOf(venue, m_settings);
        if (!m_obstacles[i])
            m_usable |= 1U << i;
        RouteLane& lane = m_lanes[i];
        lane.venue = &venue;
        lane.tickUnits = unitsOf(spec.tickSize);
        lane.lotUnits = unitsOf(spec.lotSize);
        lane.extra = Ratio{option.fee.e8 + option.expected.e8 + option.penalty.e8 + option.uncertainty.e8};
        const Ratio perValue{std::max<std::int64_t>(1, venue.marginRate.e8 + std::max<std::int64_t>(0, option.fee.e8))};
        lane.budget = m_obstacles[i] ? Money::zero() : std::min(venue.free, kFreeMax).scaledBy(Ratio::kOne, perValue.e8, Rounding::Down);
    }

    /// More than that is as good as any amount, and fits what is worked out of it.
    static constexpr Money kFreeMax = Money::ofWhole(1'000'000'000'000'000);

    Ratio penaltyOf(const RouteVenue& venue) const
    {
        const Int128 waiting = Int128(m_settings.latencyPerSecond.e8) * std::clamp<Duration>(venue.latency, Duration::zero(), 1min).count()
            / std::chrono::duration_cast<Duration>(1s).count();
        const Int128 rejects = Int128(m_settings.rejectCost.e8) * std::clamp<std::int64_t>(venue.rejectRate.e8, 0, Ratio::kOne) / Ratio::kOne;
        return Ratio{static_cast<std::int64_t>(waiting + rejects)};
    }

    /// The middle of the asked venue's book, or of the first that can be trusted.
    Money reference() const
    {
        for (std::size_t i = 0; i < m_venues.size(); ++i) {
            if ((m_usable >> i & 1U) != 0)
                return Money::ofUnits(m_lanes[i].tickUnits * m_venues[i].mid.twiceTicks / 2);
        }
        return Money::zero();
    }

    void consider(unsigned mask, unsigned& best)
    {
        const RouteSweep result = sweep(std::span(m_lanes).first(m_venues.size()), mask, m_request, m_quantity, m_limitUnits);
        const int parts = std::popcount(mask);
        if (parts == 1)
            noteAlone(mask, result);
        if (!result.isComplete)
            return;
        Money value;
        for (const Money part : result.value)
            value += part;
        const Money cost = result.cost + value.times(m_settings.splitCost, Rounding::Up) * (parts - 1);
        if (parts == 1 && (!m_bestAlone || cost < *m_bestAlone))
            m_bestAlone = cost;
        // Of two that cost the same the one with fewer parts, and then the one that was asked for.
        if (best != 0 && (cost > m_bestCost || (cost == m_bestCost && parts >= std::popcount(best))))
            return;
        best = mask;
        m_bestCost = cost;
        m_given = result.given;
    }

    void noteAlone(unsigned mask, const RouteSweep& result)
    {
        const auto i = static_cast<std::size_t>(std::countr_zero(mask));
        const Quantity given = result.given[i];
        if (given > Quantity::zero() && m_out.reference > Money::zero()) {
            // Value of a whole unit at the average, against the reference.
            const Ratio away = shareBetween(m_out.reference.units(), unitPrice(result.value[i], given.lots() * m_lanes[i].lotUnits));
            m_out.options[i].book = Ratio{signOf(m_request.side) * away.e8};
        }
        if (result.isComplete) {
            m_complete |= mask;
            return;
        }
        const Instrument::Spec& spec = m_venues[i].instrument->spec();
        const Int128 asked = m_quantity / m_lanes[i].lotUnits;
        const bool isSmall = asked < std::max<std::int64_t>(1, spec.quantityMin.lots())
            || (given.lots() >= asked && result.value[i] < spec.notionalMin);
        // Nothing more can be bought at the best price for what is left of the balance.
        const Price best = m_venues[i].levels.front().price;
        const bool isPoor = !isSmall && m_venues[i].instrument->isPrice(best)
            && m_venues[i].instrument->quantityWorth(m_lanes[i].budget - result.value[i], best).isZero();
        m_alone[i] = isSmall ? RouteVerdict::BelowMinimum : isPoor ? RouteVerdict::NoBalance : RouteVerdict::TooThin;
    }

    void judge(std::size_t i, unsigned best)
    {
        RouteOption& option = m_out.options[i];
        if ((best >> i & 1U) != 0) {
            option.verdict = RouteVerdict::Chosen;
            option.given = m_given[i];
        } else {
            option.verdict = m_obstacles[i] ? *m_obstacles[i] : m_alone[i].value_or(RouteVerdict::Dearer);
        }
    }

    const RouteRequest& m_request;
    std::span<const RouteVenue> m_venues;
    const RouteSettings& m_settings;
    BaseUnits m_quantity = 0;
    std::optional<Int128> m_limitUnits;
    std::array<RouteLane, RouteDecision::kOptionsMax> m_lanes{};
    std::array<std::optional<RouteVerdict>, RouteDecision::kOptionsMax> m_obstacles{};
    std::array<std::optional<RouteVerdict>, RouteDecision::kOptionsMax> m_alone{}; ///< why not alone
    std::array<Quantity, RouteDecision::kOptionsMax> m_given{};
    unsigned m_usable = 0;
    unsigned m_complete = 0; ///< those that could have done it alone
    Money m_bestCost;
    std::optional<Money> m_bestAlone;
    RouteDecision m_out;
};

} // namespace

RouteDecision route(const RouteRequest& request, std::span<const RouteVenue> venues, const RouteSettings& settings)
{
    CHECK(!venues.empty() && request.quantity > Quantity::zero());
    return Router(request, venues, settings).decide();
}

} // namespace jarvis::execution
