#include "tests/support/test_main.h"
#include "tests/unit/kernel/alert_world.h"

#include <QTest>

namespace jarvis {

using test::accountSpec;
using test::AlertWorld;
using test::KernelWorld;
using test::priceSpec;
using test::repeated;

/// What can be watched besides the price of now: each subject tells when it happens, and only then.
class KernelAlertSubjectsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMoveWithinItsWindowIsTold()
    {
        AlertWorld world;
        AlertSpec spec = priceSpec(AlertDirection::Above, 0, AlertSubject::Move);
        spec.threshold = Amount::of(Ratio::ofPercent(2));
        spec.window = 1min;
        world.set(repeated(spec));
        AlertSpec fall = spec;
        fall.direction = AlertDirection::Below;
        const AlertRuleId down = world.set(fall);
        // One per cent a minute is slow.
        for (std::int64_t price = 10'000; price <= 10'500; price += 10) {
            world.mark(KernelWorld::kAaa, price);
            world.pass(6s);
        }
        QVERIFY(world.fired().empty());
        world.mark(KernelWorld::kAaa, 10'600);
        QVERIFY(world.fired().empty());
        world.mark(KernelWorld::kAaa, 10'700);
        QCOMPARE(world.fired().size(), std::size_t{1});
        QVERIFY(world.fired().front().value.raw >= Ratio::ofPercent(2).e8);
        world.mark(KernelWorld::kAaa, 10'486); // 2 % below the top
        QCOMPARE(world.fired().size(), std::size_t{2});
        QCOMPARE(world.fired().back().rule.id, down);
        QVERIFY(world.fired().back().value.raw <= -Ratio::ofPercent(2).e8);
    }

    void closedCandlesAndTheirIndicatorsAreWatched()
    {
        AlertWorld world;
        AlertSpec close = priceSpec(AlertDirection::Above, 10'000, AlertSubject::CandleClose);
        close.timeframe = Timeframe::M5;
        const AlertRuleId closeId = world.set(close);
        AlertSpec cross = accountSpec(AlertSubject::EmaCross);
        cross.instrument = KernelWorld::kAaa;
        cross.timeframe = Timeframe::M5;
        cross.period = 2;
        cross.slowPeriod = 5;
        const AlertRuleId crossId = world.set(cross);
        AlertSpec rsi = accountSpec(AlertSubject::Rsi, Amount::of(Ratio::ofPercent(70)));
        rsi.instrument = KernelWorld::kAaa;
        rsi.timeframe = Timeframe::M5;
        rsi.period = 3;
        const AlertRuleId rsiId = world.set(rsi);
        world.trade(20'000); // within a bar
        world.bars({9'500, 9'400, 9'300, 9'200, 9'100, 9'000});
        world.bars({9'500, 9'400, 9'300, 9'200, 9'100, 9'000, 12'000}, Timeframe::M1); // of another timeframe
        QVERIFY(world.fired().empty());
        QCOMPARE(world.rule(crossId).side, AlertSide::Away);
        world.bars({9'500, 9'400, 9'300, 9'200, 9'100, 9'000, 10'000});
        std::vector<AlertRuleId> told;
        for (const auto& fired : world.fired())
            told.push_back(fired.rule.id);
        QCOMPARE(told, (std::vector<AlertRuleId>{closeId, crossId, rsiId}));
        QVERIFY(world.fired().back().value.raw >= Ratio::ofPercent(70).e8);
        const auto watched = world.kernel->state().alerts().watchedBars();
        QVERIFY(watched.empty()); // all three are done
    }

    void profitsAndLossesAreWatched()
    {
        AlertWorld world;
        AlertSpec loss = accountSpec(AlertSubject::PositionPnl, Amount::of(-Money::ofWhole(5)));
        loss.instrument = KernelWorld::kAaa;
        loss.direction = AlertDirection::Below;
        const AlertRuleId position = world.set(loss);
        AlertSpec day = accountSpec(AlertSubject::DayPnl, Amount::of(-Money::ofWhole(7)));
        day.direction = AlertDirection::Below;
        const AlertRuleId ofDay = world.set(day);
        world.mark(KernelWorld::kAaa, 9'000);
        QVERIFY(world.fired().empty()); // nothing is held
        world.mark(KernelWorld::kAaa, 10'000);
        world.hold(100); // one cent a tick
        world.mark(KernelWorld::kAaa, 9'491);
        QVERIFY(world.fired().empty());
        world.mark(KernelWorld::kAaa, 9'490);
        QCOMPARE(world.fired().size(), std::size_t{1});
        QCOMPARE(world.fired().back().rule.id, position);
        QCOMPARE(world.fired().back().value, Amount::of(-Money::ofWhole(5)));
        world.mark(KernelWorld::kAaa, 9'290);
        QCOMPARE(world.fired().size(), std::size_t{2});
        QCOMPARE(world.fired().back().rule.id, ofDay);
    }

    void theUseOfALimitIsWatched()
    {
        AlertWorld world;
        AlertSpec spec = accountSpec(AlertSubject::LimitUse, Amount::of(Ratio::ofPercent(80)));
        spec.limit = LimitId::PositionNotional;
        world.set(spec);
        world.pass(1s);
        world.hold(3'000); // 2,997 of 5,000
        world.pass(1s);
        QVERIFY(world.fired().empty());
        QVERIFY(!world.send(api::SetLimit{LimitId::PositionNotional, Amount::of(Money::ofWhole(3'500))}).refusal);
        world.pass(1s);
        QCOMPARE(world.fired().size(), std::size_t{1});
    }

    void silenceAndLostVenuesAreToldOnceUntilTheyEnd()
    {
        AlertWorld world;
        AlertSpec age = accountSpec(AlertSubject::DataAge, Amount::of(Duration(5s)));
        age.instrument = KernelWorld::kAaa;
        world.set(repeated(age));
        const AlertRuleId connection = world.set(repeated(accountSpec(AlertSubject::Connection, Amount::of(Duration(10s)))));
        world.pass(20s);
        QVERIFY(world.fired().empty());
        world.pass(6s, true);
        QCOMPARE(world.fired().size(), std::size_t{1});
        world.restart(); // which is no proof of life
        world.reconcile();
        world.pass(6s, true);
        QCOMPARE(world.fired().size(), std::size_t{1});
        world.pass(2s);
        world.pass(6s, true);
        QCOMPARE(world.fired().size(), std::size_t{2});
        world.pass(1s);
        world.report(LinkChanged{VenueLink::Down, world.now});
        world.pass(9s);
        QCOMPARE(world.fired().size(), std::size_t{2});
        world.pass(2s);
        QCOMPARE(world.fired().size(), std::size_t{3});
        QCOMPARE(world.fired().back().rule.id, connection);
        world.restart();
        world.pass(1min);
        QCOMPARE(world.fired().size(), std::size_t{3}); // away before and behind the restart: one story
    }

    void whatHappensToOrdersIsTold()
    {
        AlertWorld world;
        const AlertRuleId filled = world.set(repeated(accountSpec(AlertSubject::OrderFilled)));
        const AlertRuleId refused = world.set(repeated(accountSpec(AlertSubject::OrderRefused)));
        const AlertRuleId exit = world.set(repeated(accountSpec(AlertSubject::ExitHit)));
        AlertSpec elsewhere = accountSpec(AlertSubject::OrderFilled);
        elsewhere.instrument = KernelWorld::kBbb;
        world.set(elsewhere);
        const auto ids = [&world] {
            std::vector<AlertRuleId> told;
            for (const auto& fired : world.fired())
                told.push_back(fired.rule.id);
            return told;
        };
        const OrderId id = world.place(KernelWorld::buy(100));
        world.ack(id);
        world.fill(id, 40, 9'990);
        QVERIFY(ids().empty());
        world.fill(id, 60, 9'990);
        QCOMPARE(ids(), (std::vector<AlertRuleId>{filled}));
        QCOMPARE(world.fired().back().order, id);
        QCOMPARE(world.fired().back().instrument, KernelWorld::kAaa);
        world.agree();
        world.fill(world.position().takeProfitOrder, 30, 10'500);
        QCOMPARE(ids(), (std::vector<AlertRuleId>{filled, exit}));
        world.agree();
        world.fill(world.position().takeProfitOrder, 70, 10'500); // the same exit, told already
        QCOMPARE(ids(), (std::vector<AlertRuleId>{filled, exit}));
        world.agree();
        world.pass(2s);
        QVERIFY(world.send(api::SubmitOrder{KernelWorld::buy(0)}).refusal);
        QCOMPARE(ids(), (std::vector<AlertRuleId>{filled, exit, refused}));
        world.reject(world.place(KernelWorld::buy(10)));
        QCOMPARE(ids(), (std::vector<AlertRuleId>{filled, exit, refused, refused}));
        QVERIFY(world.send(api::CancelOrder{OrderId{4'711}}).refusal); // no order was refused
        QCOMPARE(ids().size(), std::size_t{4});
    }
};

JARVIS_TEST(KernelAlertSubjectsTest)

} // namespace jarvis

#include "alert_subjects_test.moc"
