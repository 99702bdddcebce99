#include "engine/execution/cost_meter.h"

namespace jarvis::execution {

std::optional<std::uint32_t> CostMeter::find(OrderId order) const
{
    for (std::uint32_t place = 0; place < m_open.size(); ++place) {
        if (m_open[place].isUsed && m_open[place].cost.order == order)
            return place;
    }
    return std::nullopt;
}

std::uint32_t CostMeter::open(const OrderCost& cost)
{
    if (const auto known = find(cost.order))
        return *known;
    return openNew(cost);
}

std::uint32_t CostMeter::openNew(const OrderCost& cost)
{
    if (m_free.empty()) {
        m_free.push_back(static_cast<std::uint32_t>(m_open.size()));
        m_open.emplace_back();
    }
    const std::uint32_t place = m_free.back();
    m_free.pop_back();
    m_open[place] = Open{};
    m_open[place].cost = cost;
    m_open[place].isUsed = true;
    return place;
}

void CostMeter::close(std::uint32_t place)
{
    CHECK(m_open[place].isUsed && m_open[place].waiting == 0);
    m_open[place].isUsed = false;
    m_free.push_back(place);
}

void CostMeter::book(std::uint32_t place, const Instrument& is, const Fill& fill, MidPrice before, Timestamp now)
{
    Open& open = m_open[place];
    OrderCost& cost = open.cost;
    const Money value = is.notional(fill.price, fill.quantity);
    cost.filled += fill.quantity;
    cost.value += value;
    cost.fee += fill.fee;
    if (fill.liquidity == Liquidity::Maker)
        cost.made += fill.quantity;
    if (cost.firstFillAt == Timestamp{})
        cost.firstFillAt = fill.time;
    cost.lastFillAt = std::max(cost.lastFillAt, fill.time);
    open.isTold = false;
    if (!before.isKnown())
        return;
    cost.spreadValue += value;
    cost.effective += spreadCost(value, fill.side, fill.price, before, before);
    if (m_marks.add({place, fill.instrument, fill.side, fill.price, fill.quantity, value, before, now}))
        open.waiting += kMarkCount;
}

void CostMeter::mark(std::size_t delay, const MarkQueue::Waiting& fill, MidPrice mid)
{
    Open& open = m_open[fill.owner];
    --open.waiting;
    if (!mid.isKnown())
        return;
    CostMark& sum = open.cost.marks[delay];
    sum.quantity += fill.quantity;
    sum.twiceTickLots += Int128(mid.twiceTicks) * fill.quantity.lots();
    sum.value += fill.value;
    sum.realised += spreadCost(fill.value, fill.side, fill.price, mid, fill.before);
    open.isMarked = true;
}

} // namespace jarvis::execution
