#include "engine/execution/route_sweep.h"

#include <algorithm>

namespace jarvis::execution {
namespace {

/// Where a sweep stands in one lane.
struct Cursor {
    std::size_t level = 0;
    Quantity taken;     ///< of the present level
    Money budget;
    Int128 score = 0;   ///< all-in price of the present level, × 1e8; lower is better for either side
    bool isOpen = false;
};

class Sweeper {
public:
    Sweeper(std::span<const RouteLane> lanes, unsigned mask, const RouteRequest& request, std::optional<Int128> limitUnits)
        : m_lanes(lanes), m_mask(mask), m_sign(signOf(request.side)), m_limitUnits(limitUnits)
    {
        for (std::size_t i = 0; i < lanes.size(); ++i) {
            m_cursors[i].isOpen = (mask >> i & 1U) != 0;
            m_cursors[i].budget = lanes[i].budget;
            look(i);
        }
    }

    RouteSweep run(BaseUnits quantity)
    {
        BaseUnits left = quantity;
        Money lastLot; ///< at the dearest price taken
        while (left > 0) {
            const std::size_t best = cheapest();
            if (best == m_lanes.size())
                break;
            lastLot = m_lanes[best].venue->instrument->notional(levelOf(best).price, Quantity::ofLots(1));
            left -= take(best, left);
        }
        finish(left, lastLot);
        return m_out;
    }

private:
    const BookLevel& levelOf(std::size_t lane) const { return m_lanes[lane].venue->levels[m_cursors[lane].level]; }
    Int128 unitsOf(std::size_t lane) const { return m_lanes[lane].tickUnits * levelOf(lane).price.ticks(); }

    /// Prices the lane's next level, or closes the lane where there is none.
    void look(std::size_t lane)
    {
        Cursor& cursor = m_cursors[lane];
        const RouteVenue& venue = *m_lanes[lane].venue;
        cursor.taken = Quantity::zero();
        while (cursor.isOpen) {
            if (cursor.level >= venue.levels.size() || isBeyondLimit(unitsOf(lane))) {
                cursor.isOpen = false;
            } else if (venue.instrument->isPrice(levelOf(lane).price) && levelOf(lane).quantity > Quantity::zero()) {
                cursor.score = m_sign * unitsOf(lane) * (Ratio::kOne + m_sign * m_lanes[lane].extra.e8);
                return;
            } else {
                ++cursor.level; // nothing that the instrument can have
            }
        }
    }
    bool isBeyondLimit(Int128 units) const { return m_limitUnits && (m_sign > 0 ? units > *m_limitUnits : units < *m_limitUnits); }

    std::size_t cheapest() const
    {
        std::size_t best = m_lanes.size();
        for (std::size_t i = 0; i < m_lanes.size(); ++i) {
            if (m_cursors[i].isOpen && (best == m_lanes.size() || m_cursors[i].score < m_cursors[best].score))
                best = i;
        }
        return best;
    }

    BaseUnits take(std::size_t lane, BaseUnits left)
    {
        Cursor& cursor = m_cursors[lane];
        const Instrument& is = *m_lanes[lane].venue->instrument;
        const BookLevel& level = levelOf(lane);
        const Quantity wanted = Quantity::ofLots(static_cast<std::int64_t>(std::min<Int128>(left / m_lanes[lane].lotUnits, INT64_MAX / 2)));
        const Quantity room = is.spec().quantityMax - m_out.given[lane];
        const Quantity there = std::min(level.quantity, is.spec().quantityMax) - cursor.taken;
        const Quantity affordable = is.quantityWorth(cursor.budget, level.price);
        const Quantity lots = std::min({wanted, room, there, affordable});
        if (lots > Quantity::zero()) {
            const Money value = is.notional(level.price, lots);
            m_out.given[lane] += lots;
            m_out.value[lane] += value;
            cursor.budget -= value;
            cursor.taken += lots;
        }
        if (lots < there) { // the venue could not give more, whatever its book holds
            cursor.isOpen = false;
        } else {
            ++cursor.level;
            look(lane);
        }
        return std::max(lots, Quantity::zero()).lots() * m_lanes[lane].lotUnits;
    }

    void finish(BaseUnits left, Money lastLot)
    {
        m_out.isComplete = true;
        BaseUnits finest = 0;
        for (std::size_t i = 0; i < m_lanes.size(); ++i) {
            if ((m_mask >> i & 1U) == 0)
                continue;
            const Instrument::Spec& spec = m_lanes[i].venue->instrument->spec();
            finest = finest == 0 ? m_lanes[i].lotUnits : std::min(finest, m_lanes[i].lotUnits);
            m_out.isComplete &= m_out.given[i] >= std::max(spec.quantityMin, Quantity::ofLots(1)) && m_out.value[i] >= spec.notionalMin;
            m_out.cost += m_out.value[i] * m_sign + m_out.value[i].times(m_lanes[i].extra, Rounding::Up);
        }
        // A rest that is too small for every lane is not sent. It is priced as a lot all the same, so that coarse grids seem no cheaper.
        m_out.isComplete &= left < finest;
        if (left > 0 && m_out.isComplete)
            m_out.cost += lastLot * m_sign;
    }

    std::span<const RouteLane> m_lanes;
    unsigned m_mask;
    int m_sign;
    std::optional<Int128> m_limitUnits;
    std::array<Cursor, RouteDecision::kOptionsMax> m_cursors{};
    RouteSweep m_out;
};

} // namespace

RouteSweep sweep(std::span<const RouteLane> lanes, unsigned mask, const RouteRequest& request, BaseUnits quantity, std::optional<Int128> limitUnits)
{
    CHECK(lanes.size() <= RouteDecision::kOptionsMax);
    return Sweeper(lanes, mask, request, limitUnits).run(quantity);
}

} // namespace jarvis::execution
