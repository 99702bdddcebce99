#include "engine/local/queue_desk.h"
#include "tests/support/desk_world.h"
#include "tests/support/test_main.h"
#include "tests/unit/local/scripted_feed.h"

#include <QTest>

namespace jarvis::local {

/// Own orders, told by the kernel on one thread and measured against the market on another.
class QueueDeskTest : public QObject {
    Q_OBJECT

    struct World {
        test::ScriptedFeed feed{{test::btc()}};
        InstrumentId instrument = feed.instruments().front().id();
        MarketDesk market{feed};
        QueueDesk queues;
        QuoteBoard board;
        QuoteBoard::Seen seen;
        Timestamp now = timestampFromNanos(1'000'000'000'000);

        void say(const MarketEvent& event)
        {
            queues.take(market);
            market.apply(event, now);
            queues.onMarket(event, market);
        }
        void book(std::int64_t lots, std::uint64_t sequence)
        {
            BookUpdate update{instrument, now, sequence, sequence - 1, sequence == 1, {}, {}};
            update.bids = {{Price::ofTicks(1'000), Quantity::ofLots(lots)}};
            update.asks = {{Price::ofTicks(1'001), Quantity::ofLots(5)}};
            say(update);
        }
        Order order(std::uint64_t id, std::int64_t lots = 10) const
        {
            Order made;
            made.id = OrderId{id};
            made.instrument = instrument;
            made.state = OrderState::Working;
            made.quantity = Quantity::ofLots(lots);
            made.limitPrice = Price::ofTicks(1'000);
            return made;
        }
        /// What a reader is told of `id` next; nothing: not told.
        std::optional<api::QueuePosition> told(std::uint64_t id)
        {
            now += std::chrono::milliseconds(30);
            queues.publish(now, board);
            const auto frame = board.frameSince(seen, {{instrument}}, now);
            if (!frame || frame->queues.empty())
                return {};
            for (const api::QueuePosition& position : frame->queues.front()->orders) {
                if (position.order == OrderId{id})
                    return position;
            }
            return {};
        }
    };

private Q_SLOTS:
    void aNewOrderIsMeasuredAtOnceAndFollowed()
    {
        World world;
        world.book(40, 1);
        world.queues.put({world.order(7)});
        world.queues.take(world.market);
        QCOMPARE(world.told(7)->ahead, std::optional(Quantity::ofLots(40)));
        world.say(TradeTick{world.instrument, world.now, 1, Price::ofTicks(1'000), Quantity::ofLots(15), Side::Sell});
        QCOMPARE(world.told(7)->ahead, std::optional(Quantity::ofLots(25)));
    }
    void oneThatGrowsOrMovesStandsAtTheEndAndOneThatShrinksDoesNot()
    {
        World world;
        world.book(40, 1);
        world.queues.put({world.order(7)});
        world.queues.take(world.market);
        world.book(60, 2);
        world.queues.put({world.order(7, 5)});
        world.queues.take(world.market);
        QCOMPARE(world.told(7)->ahead, std::optional(Quantity::ofLots(40)));
        world.queues.put({world.order(7, 6)});
        world.queues.take(world.market);
        QCOMPARE(world.told(7)->ahead, std::optional(Quantity::ofLots(60)));
    }
    void oneInDoubtStaysAndOneThatEndedGoes()
    {
        World world;
        world.book(40, 1);
        Order order = world.order(7);
        world.queues.put({order});
        order.state = OrderState::Unknown;
        world.queues.put({order});
        world.queues.take(world.market);
        QVERIFY(world.told(7).has_value());
        order.state = OrderState::Cancelled;
        world.queues.put({order});
        world.queues.take(world.market);
        now(world);
        const auto frame = world.board.frameSince(world.seen, {{world.instrument}}, world.now);
        QCOMPARE(frame->queues.size(), std::size_t{1});
        QVERIFY(frame->queues.front()->orders.empty());
    }
    void stopsAndMarketOrdersStandInNoQueue()
    {
        World world;
        world.book(40, 1);
        Order stop = world.order(8);
        stop.type = OrderType::StopMarket;
        Order sent = world.order(9);
        sent.state = OrderState::Sent;
        world.queues.put({stop, sent});
        world.queues.take(world.market);
        QVERIFY(!world.told(8) && !world.told(9));
    }

private:
    static void now(World& world)
    {
        world.now += std::chrono::milliseconds(30);
        world.queues.publish(world.now, world.board);
    }
};

JARVIS_TEST(QueueDeskTest)

} // namespace jarvis::local

#include "queue_desk_test.moc"
