#include "engine/sim/matching_engine.h"

#include "engine/base/check.h"

namespace jarvis::sim {

BookReport::Reason MatchingEngine::refusalOf(const BookCommand& order) const
{
    if (order.quantity.lots() <= 0)
        return BookReport::Reason::BadQuantity;
    if (order.kind != BookOrderKind::Market && order.price.ticks() <= 0)
        return BookReport::Reason::BadPrice;
    if (m_index.find(order.id) != OrderIndex::kNone)
        return BookReport::Reason::DuplicateId;
    if (order.kind == BookOrderKind::PostOnly && crosses(order))
        return BookReport::Reason::WouldTrade;
    if (order.kind == BookOrderKind::Fok && quantityThrough(opposite(order.side), order.price) < order.quantity)
        return BookReport::Reason::CannotFill;
    return BookReport::Reason::None;
}

void MatchingEngine::rest(std::uint64_t id, Side side, std::int64_t tick, std::int64_t lots)
{
    const std::uint32_t slot = takeSlot();
    if (m_levels.isMissing()) [[unlikely]]
        m_levels.moveTo(tick);
    QueueLevel& level = m_levels.at(tick);
    m_pool[slot] = {id, lots, tick, 0, level.tail};
    if (level.head == 0) {
        level.head = slot;
        m_levels.markUsed(tick);
        if (side == Side::Buy)
            m_bestBid = std::max(m_bestBid, tick); // kNoTick is below everything
        else if (m_bestAsk == kNoTick || tick < m_bestAsk)
            m_bestAsk = tick;
    } else {
        m_pool[level.tail].next = slot;
    }
    level.tail = slot;
    level.lots += lots;
    m_index.insert(id, slot);
}

/// Takes an order out of its queue and frees its slot; the caller has taken it out of the index.
void MatchingEngine::unlink(std::uint32_t slot)
{
    Node& node = m_pool[slot];
    QueueLevel& level = m_levels.at(node.tick);
    level.lots -= node.lots;
    if (node.previous != 0)
        m_pool[node.previous].next = node.next;
    else
        level.head = node.next;
    if (node.next != 0)
        m_pool[node.next].previous = node.previous;
    else
        level.tail = node.previous;
    const std::int64_t tick = node.tick;
    node.next = m_free;
    m_free = slot;
    if (level.head == 0)
        levelEmptied(tick);
}

void MatchingEngine::levelEmptied(std::int64_t tick)
{
    m_levels.markEmpty(tick);
    if (tick == m_bestBid)
        m_bestBid = m_levels.nextBelow(tick);
    else if (tick == m_bestAsk)
        m_bestAsk = m_levels.nextAbove(tick);
}

std::uint32_t MatchingEngine::takeSlot()
{
    if (m_free == 0) {
        CHECK(m_pool.size() < UINT32_MAX);
        m_pool.emplace_back();
        return static_cast<std::uint32_t>(m_pool.size() - 1);
    }
    const std::uint32_t slot = m_free;
    m_free = m_pool[slot].next;
    return slot;
}

std::optional<BookLevel> MatchingEngine::best(Side side) const
{
    const std::int64_t tick = bestTick(side);
    if (tick == kNoTick)
        return std::nullopt;
    return BookLevel{Price::ofTicks(tick), Quantity::ofLots(m_levels.find(tick)->lots)};
}

Quantity MatchingEngine::quantityAt(Side side, Price price) const
{
    const QueueLevel* level = sideOf(price.ticks()) == side ? m_levels.find(price.ticks()) : nullptr;
    return Quantity::ofLots(level ? level->lots : 0);
}

Quantity MatchingEngine::quantityThrough(Side side, Price worst) const
{
    Quantity sum;
    forEachLevel(side, [&](const BookLevel& level) {
        if (side == Side::Buy ? level.price < worst : level.price > worst)
            return false;
        sum += level.quantity;
        return true;
    });
    return sum;
}

} // namespace jarvis::sim
