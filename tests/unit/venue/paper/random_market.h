#pragma once

#include "engine/base/random.h"
#include "engine/model/market_data.h"
#include "tests/unit/venue/paper/paper_script.h"

#include <map>
#include <vector>

namespace jarvis::test {

/// A seeded feed and a seeded trader of the script instrument: snapshots, deltas, trades, marks, gaps; every kind of request.
class RandomMarket {
public:
    explicit RandomMarket(std::uint64_t seed) : m_random(seed) {}

    Random& random() { return m_random; }
    /// What the book shows now. Keys are prices.
    const std::map<std::int64_t, std::int64_t>& shown(Side side) const { return side == Side::Buy ? m_bids : m_asks; }
    bool isWhole() const { return m_isWhole; }

    MarketEvent nextEvent(Timestamp now)
    {
        const InstrumentId id{1};
        const std::uint64_t dice = m_random.below(100);
        if (m_sequence == 0 || dice < 3 || (!m_isWhole && dice < 30))
            return snapshot(now);
        if (dice < 5) {
            m_isWhole = false;
            return GapNotice{id, now};
        }
        if (dice < 25)
            return trade(now);
        if (dice < 35)
            return MarkTick{id, now, Price::ofTicks(m_mid + m_random.between(-3, 3)), {}, {}};
        if (dice < 36)
            return FundingTick{id, now, Ratio{m_random.between(-20'000, 20'000)}, Price::ofTicks(m_mid)};
        return delta(now);
    }

    VenueRequest nextRequest()
    {
        const InstrumentId id{1};
        const std::uint64_t dice = m_random.below(100);
        const OrderId some{1 + m_random.below(m_lastOrder + 1)};
        if (dice < 15)
            return CancelRequest{some, id};
        if (dice < 30)
            return AmendRequest{some, id, lots(), price(), price()};
        if (dice < 33)
            return QueryRequest{some, id};
        if (dice < 35)
            return ReconcileRequest{dice};
        return PlaceRequest{order()};
    }

private:
    Quantity lots() { return Quantity::ofLots(m_random.between(1, 30)); }
    Price price() { return Price::ofTicks(m_mid + m_random.between(-8, 8)); }

    Order order()
    {
        Order order;
        order.id = OrderId{++m_lastOrder};
        order.instrument = InstrumentId{1};
        order.state = OrderState::Sent;
        order.side = m_random.chance(0.5) ? Side::Buy : Side::Sell;
        order.quantity = lots();
        const std::uint64_t dice = m_random.below(10);
        order.type = dice < 2 ? OrderType::Market : dice < 4 ? OrderType::StopMarket : OrderType::Limit;
        if (order.type == OrderType::Limit)
            order.limitPrice = price();
        if (order.type == OrderType::StopMarket)
            order.triggerPrice = price();
        const std::uint64_t life = m_random.below(10);
        order.timeInForce = life < 1 ? TimeInForce::Ioc : life < 2 ? TimeInForce::Fok : TimeInForce::Gtc;
        order.isPostOnly = m_random.chance(0.1);
        order.isReduceOnly = m_random.chance(0.3);
        const std::uint64_t role = m_random.below(8);
        order.role = role == 0 ? OrderRole::TakeProfit : role == 1 ? OrderRole::StopLoss : OrderRole::Entry;
        return order;
    }

    TradeTick trade(Timestamp now)
    {
        const Side aggressor = m_random.chance(0.5) ? Side::Buy : Side::Sell;
        return TradeTick{InstrumentId{1}, now, ++m_trade,
            Price::ofTicks(m_mid + m_random.between(0, 3) * signOf(aggressor)), lots(), aggressor};
    }

    BookUpdate header(Timestamp now, bool isSnapshot)
    {
        BookUpdate update;
        update.instrument = InstrumentId{1};
        update.time = now;
        update.isSnapshot = isSnapshot;
        update.previousSequence = m_sequence;
        update.sequence = ++m_sequence;
        return update;
    }

    BookUpdate snapshot(Timestamp now)
    {
        BookUpdate update = header(now, true);
        m_bids.clear();
        m_asks.clear();
        m_isWhole = true;
        for (int away = 1; away <= 10; ++away) {
            if (m_random.chance(0.8))
                set(update, Side::Buy, m_mid - away, m_random.between(1, 20));
            if (m_random.chance(0.8))
                set(update, Side::Sell, m_mid + away, m_random.between(1, 20));
        }
        return update;
    }

    BookUpdate delta(Timestamp now)
    {
        BookUpdate update = header(now, false);
        if (!m_isWhole)
            return update;
        if (m_random.chance(0.2))
            m_mid = std::max<std::int64_t>(m_mid + m_random.between(-3, 3), 100);
        // Whoever the new middle runs over is gone.
        while (!m_bids.empty() && m_bids.rbegin()->first >= m_mid)
            set(update, Side::Buy, m_bids.rbegin()->first, 0);
        while (!m_asks.empty() && m_asks.begin()->first <= m_mid)
            set(update, Side::Sell, m_asks.begin()->first, 0);
        for (int i = 0; i < 3; ++i) {
            const Side side = m_random.chance(0.5) ? Side::Buy : Side::Sell;
            const std::int64_t lots = m_random.chance(0.3) ? 0 : m_random.between(1, 20);
            set(update, side, m_mid - signOf(side) * m_random.between(1, 10), lots);
        }
        return update;
    }

    void set(BookUpdate& update, Side side, std::int64_t price, std::int64_t lots)
    {
        auto& levels = side == Side::Buy ? m_bids : m_asks;
        if (lots > 0)
            levels[price] = lots;
        else
            levels.erase(price);
        (side == Side::Buy ? update.bids : update.asks).push_back({Price::ofTicks(price), Quantity::ofLots(lots)});
    }

    Random m_random;
    std::int64_t m_mid = 1'000;
    std::map<std::int64_t, std::int64_t> m_bids;
    std::map<std::int64_t, std::int64_t> m_asks;
    bool m_isWhole = false;
    std::uint64_t m_sequence = 0;
    std::uint64_t m_trade = 0;
    std::uint64_t m_lastOrder = 0;
};

} // namespace jarvis::test
