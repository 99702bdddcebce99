#pragma once

#include "engine/sim/book_message.h"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <list>
#include <map>
#include <unordered_map>

namespace jarvis::test {

/// The limit order book of the textbooks: std::map of levels, std::list of orders, std::unordered_map of ids. The oracle of
/// the property tests and the baseline of the benches: the same commands give the same reports as sim::MatchingEngine.
class TextbookBook {
public:
    using Command = sim::BookCommand;
    using Report = sim::BookReport;
    using Kind = sim::BookOrderKind;

    template <typename Sink>
    void apply(const Command& command, Sink&& sink)
    {
        switch (command.verb) {
        case Command::Verb::Add:
            return add(command, sink);
        case Command::Verb::Cancel:
            return cancel(command.id, sink);
        case Command::Verb::Modify:
            return modify(command, sink);
        }
    }
    std::size_t orderCount() const { return m_orders.size(); }
    /// Calls `visit(tick, lots)` best first.
    template <typename Visit>
    void forEachLevel(Side side, Visit&& visit) const
    {
        if (side == Side::Buy)
            for (const auto& [tick, level] : m_bids)
                visit(tick, level.lots);
        else
            for (const auto& [tick, level] : m_asks)
                visit(tick, level.lots);
    }

private:
    struct Order {
        std::uint64_t id;
        std::int64_t lots;
    };
    struct Level {
        std::int64_t lots = 0;
        std::list<Order> queue;
    };
    struct Place {
        Side side;
        std::int64_t tick;
        std::list<Order>::iterator at;
    };
    using Bids = std::map<std::int64_t, Level, std::greater<>>;
    using Asks = std::map<std::int64_t, Level>;

    /// Calls `use` with the levels of the other side.
    template <typename Use>
    auto opposing(Side side, Use&& use)
    {
        return side == Side::Buy ? use(m_asks) : use(m_bids);
    }
    static bool reaches(const Command& order, std::int64_t tick)
    {
        return order.kind == Kind::Market
            || (order.side == Side::Buy ? tick <= order.price.ticks() : tick >= order.price.ticks());
    }
    Report::Reason refusalOf(const Command& order)
    {
        if (order.quantity.lots() <= 0)
            return Report::Reason::BadQuantity;
        if (order.kind != Kind::Market && order.price.ticks() <= 0)
            return Report::Reason::BadPrice;
        if (m_orders.count(order.id) != 0)
            return Report::Reason::DuplicateId;
        if (order.kind != Kind::PostOnly && order.kind != Kind::Fok)
            return Report::Reason::None;
        const std::int64_t reachable = opposing(order.side, [&](const auto& levels) {
            std::int64_t lots = 0;
            for (auto at = levels.begin(); at != levels.end() && reaches(order, at->first); ++at)
                lots += at->second.lots;
            return lots;
        });
        if (order.kind == Kind::PostOnly)
            return reachable > 0 ? Report::Reason::WouldTrade : Report::Reason::None;
        return reachable < order.quantity.lots() ? Report::Reason::CannotFill : Report::Reason::None;
    }
    template <typename Sink>
    void add(const Command& order, Sink&& sink)
    {
        Report report{Report::Kind::Accepted, refusalOf(order), order.side, order.id, 0, order.price, order.quantity};
        if (report.reason != Report::Reason::None) {
            report.kind = Report::Kind::Rejected;
            sink(report);
            return;
        }
        sink(report);
        const std::int64_t open = match(order, sink);
        if (open == 0)
            return;
        if (order.kind == Kind::Limit || order.kind == Kind::PostOnly) {
            rest(order, open);
            return;
        }
        report.kind = Report::Kind::Cancelled;
        report.quantity = Quantity::ofLots(open);
        sink(report);
    }
    template <typename Sink>
    std::int64_t match(const Command& order, Sink&& sink)
    {
        std::int64_t open = order.quantity.lots();
        opposing(order.side, [&](auto& levels) {
            while (open > 0 && !levels.empty() && reaches(order, levels.begin()->first)) {
                auto& [tick, level] = *levels.begin();
                Order& maker = level.queue.front();
                const std::int64_t lots = std::min(open, maker.lots);
                open -= lots;
                maker.lots -= lots;
                level.lots -= lots;
                sink(Report{Report::Kind::Traded, Report::Reason::None, order.side, order.id, maker.id,
                    Price::ofTicks(tick), Quantity::ofLots(lots)});
                if (maker.lots > 0)
                    return;
                m_orders.erase(maker.id);
                level.queue.pop_front();
                if (level.queue.empty())
                    levels.erase(levels.begin());
            }
        });
        return open;
    }
    void rest(const Command& order, std::int64_t lots)
    {
        const std::int64_t tick = order.price.ticks();
        Level& level = order.side == Side::Buy ? m_bids[tick] : m_asks[tick];
        level.queue.push_back({order.id, lots});
        level.lots += lots;
        m_orders[order.id] = {order.side, tick, std::prev(level.queue.end())};
    }
    void take(std::unordered_map<std::uint64_t, Place>::iterator found)
    {
        const Place place = found->second;
        opposing(opposite(place.side), [&](auto& levels) {
            const auto at = levels.find(place.tick);
            at->second.lots -= place.at->lots;
            at->second.queue.erase(place.at);
            if (at->second.queue.empty())
                levels.erase(at);
        });
        m_orders.erase(found);
    }
    template <typename Sink>
    void cancel(std::uint64_t id, Sink&& sink)
    {
        const auto found = m_orders.find(id);
        if (found == m_orders.end()) {
            sink(Report{Report::Kind::Rejected, Report::Reason::UnknownId, Side::Buy, id, 0, {}, {}});
            return;
        }
        const Place& place = found->second;
        const Report report{Report::Kind::Cancelled, Report::Reason::None, place.side, id, 0,
            Price::ofTicks(place.tick), Quantity::ofLots(place.at->lots)};
        take(found);
        sink(report);
    }
    template <typename Sink>
    void modify(const Command& order, Sink&& sink)
    {
        const auto found = m_orders.find(order.id);
        Report report{
            Report::Kind::Modified, Report::Reason::None, order.side, order.id, 0, order.price, order.quantity};
        if (found == m_orders.end())
            report.reason = Report::Reason::UnknownId;
        else if (order.quantity.lots() <= 0)
            report.reason = Report::Reason::BadQuantity;
        else if (order.price.ticks() <= 0)
            report.reason = Report::Reason::BadPrice;
        if (report.reason != Report::Reason::None) {
            report.kind = Report::Kind::Rejected;
            sink(report);
            return;
        }
        const Place place = found->second;
        report.side = place.side;
        sink(report);
        if (place.tick == order.price.ticks() && order.quantity.lots() <= place.at->lots) {
            opposing(opposite(place.side),
                [&](auto& levels) { levels[place.tick].lots -= place.at->lots - order.quantity.lots(); });
            place.at->lots = order.quantity.lots();
            return;
        }
        take(found);
        Command again = order;
        again.kind = Kind::Limit;
        again.side = place.side;
        if (const std::int64_t open = match(again, sink); open > 0)
            rest(again, open);
    }

    Bids m_bids;
    Asks m_asks;
    std::unordered_map<std::uint64_t, Place> m_orders;
};

} // namespace jarvis::test
