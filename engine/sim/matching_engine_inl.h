#pragma once

#include "engine/sim/matching_engine.h"

// The parts of MatchingEngine that depend on the caller's sink.

namespace jarvis::sim {

template <typename Sink>
void MatchingEngine::applyBatch(std::span<const BookCommand> commands, Sink&& sink)
{
    for (std::size_t i = 0; i < std::min(commands.size(), kFetchIndexAhead); ++i)
        m_index.prefetch(commands[i].id);
    for (std::size_t i = 0; i < commands.size(); ++i) {
        fetchAhead(commands, i);
        apply(commands[i], sink);
    }
}

/// Guesses what the next commands will touch; a guess that is outdated by then only costs time.
inline void MatchingEngine::fetchAhead(std::span<const BookCommand> commands, std::size_t now) const
{
    if (now + kFetchIndexAhead < commands.size())
        m_index.prefetch(commands[now + kFetchIndexAhead].id);
    if (now + kFetchOrderAhead >= commands.size())
        return;
    const BookCommand& soon = commands[now + kFetchOrderAhead];
    if (soon.verb == BookCommand::Verb::Add)
        m_levels.prefetch(soon.price.ticks());
    else
        __builtin_prefetch(&m_pool[m_index.find(soon.id)]);
}

inline bool MatchingEngine::crosses(const BookCommand& order) const
{
    const std::int64_t best = bestTick(opposite(order.side));
    if (best == kNoTick)
        return false;
    if (order.kind == BookOrderKind::Market)
        return true;
    return order.side == Side::Buy ? best <= order.price.ticks() : best >= order.price.ticks();
}

template <typename Sink>
void MatchingEngine::add(const BookCommand& order, Sink&& sink)
{
    BookReport report{
        BookReport::Kind::Accepted, BookReport::Reason::None, order.side, order.id, 0, order.price, order.quantity};
    report.reason = refusalOf(order);
    if (report.reason != BookReport::Reason::None) [[unlikely]] {
        report.kind = BookReport::Kind::Rejected;
        sink(report);
        return;
    }
    sink(report);
    std::int64_t open = order.quantity.lots();
    if (crosses(order))
        match(order, open, sink);
    if (open == 0)
        return;
    if (order.kind == BookOrderKind::Limit || order.kind == BookOrderKind::PostOnly) {
        rest(order.id, order.side, order.price.ticks(), open);
        return;
    }
    report.kind = BookReport::Kind::Cancelled;
    report.quantity = Quantity::ofLots(open);
    sink(report);
}

/// Trades `order` against the other side, oldest of the best price first, until it is filled or the price is too far.
template <typename Sink>
void MatchingEngine::match(const BookCommand& order, std::int64_t& open, Sink&& sink)
{
    BookReport report{BookReport::Kind::Traded, BookReport::Reason::None, order.side, order.id, 0, {}, {}};
    while (open > 0 && crosses(order)) {
        const std::int64_t tick = bestTick(opposite(order.side));
        QueueLevel& level = m_levels.at(tick);
        report.price = Price::ofTicks(tick);
        while (open > 0 && level.head != 0) {
            const std::uint32_t slot = level.head;
            Node& maker = m_pool[slot];
            const std::int64_t lots = std::min(open, maker.lots);
            open -= lots;
            maker.lots -= lots;
            level.lots -= lots;
            report.makerId = maker.id;
            report.quantity = Quantity::ofLots(lots);
            sink(report);
            if (maker.lots > 0)
                return;
            m_index.erase(maker.id);
            level.head = maker.next;
            m_pool[maker.next].previous = 0;
            maker.next = m_free;
            m_free = slot;
        }
        if (level.head == 0)
            levelEmptied(tick);
    }
}

template <typename Sink>
void MatchingEngine::cancel(std::uint64_t id, Sink&& sink)
{
    const std::uint32_t slot = m_index.find(id);
    BookReport report{BookReport::Kind::Cancelled, BookReport::Reason::None, Side::Buy, id, 0, {}, {}};
    if (slot == OrderIndex::kNone) {
        report.kind = BookReport::Kind::Rejected;
        report.reason = BookReport::Reason::UnknownId;
        sink(report);
        return;
    }
    const Node& node = m_pool[slot];
    report.side = sideOf(node.tick);
    report.price = Price::ofTicks(node.tick);
    report.quantity = Quantity::ofLots(node.lots);
    m_index.erase(id);
    unlink(slot);
    sink(report);
}

template <typename Sink>
void MatchingEngine::modify(const BookCommand& order, Sink&& sink)
{
    const std::uint32_t slot = m_index.find(order.id);
    BookReport report{
        BookReport::Kind::Modified, BookReport::Reason::None, order.side, order.id, 0, order.price, order.quantity};
    if (slot == OrderIndex::kNone)
        report.reason = BookReport::Reason::UnknownId;
    else if (order.quantity.lots() <= 0)
        report.reason = BookReport::Reason::BadQuantity;
    else if (order.price.ticks() <= 0)
        report.reason = BookReport::Reason::BadPrice;
    if (report.reason != BookReport::Reason::None) {
        report.kind = BookReport::Kind::Rejected;
        sink(report);
        return;
    }
    Node& node = m_pool[slot];
    report.side = sideOf(node.tick);
    sink(report);
    if (node.tick == order.price.ticks() && order.quantity.lots() <= node.lots) {
        m_levels.at(node.tick).lots -= node.lots - order.quantity.lots();
        node.lots = order.quantity.lots();
        return;
    }
    m_index.erase(order.id);
    unlink(slot);
    BookCommand again = order;
    again.kind = BookOrderKind::Limit;
    again.side = report.side;
    std::int64_t open = order.quantity.lots();
    if (crosses(again))
        match(again, open, sink);
    if (open > 0)
        rest(order.id, again.side, order.price.ticks(), open);
}

template <typename Visit>
void MatchingEngine::forEachLevel(Side side, Visit&& visit) const
{
    for (std::int64_t tick = bestTick(side); tick != kNoTick;
         tick = side == Side::Buy ? m_levels.nextBelow(tick) : m_levels.nextAbove(tick)) {
        if (!visit(BookLevel{Price::ofTicks(tick), Quantity::ofLots(m_levels.find(tick)->lots)}))
            return;
    }
}

template <typename Visit>
void MatchingEngine::forEachOrder(Side side, Price price, Visit&& visit) const
{
    const QueueLevel* level = sideOf(price.ticks()) == side ? m_levels.find(price.ticks()) : nullptr;
    for (std::uint32_t slot = level ? level->head : 0; slot != 0; slot = m_pool[slot].next) {
        if (!visit(m_pool[slot].id, Quantity::ofLots(m_pool[slot].lots)))
            return;
    }
}

} // namespace jarvis::sim
