#include "engine/base/random.h"
#include "tests/support/test_main.h"
#include "tests/unit/kernel/alert_world.h"

#include <QTest>

namespace jarvis {

using test::accountSpec;
using test::AlertWorld;
using test::KernelWorld;
using test::priceSpec;
using test::repeated;

/// Rules that watch for something: they tell exactly when it happens, once, whatever dies in between.
class KernelAlertsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPriceThatRisesToTheThresholdIsToldOnce()
    {
        AlertWorld world;
        world.trade(9'000);
        const AlertRuleId id = world.set(priceSpec(AlertDirection::Above, 10'000));
        QCOMPARE(world.rule(id).side, AlertSide::Away);
        world.trade(9'999);
        QVERIFY(world.fired().empty());
        world.trade(10'000);
        QCOMPARE(world.fired().size(), std::size_t{1});
        const api::AlertFired fired = world.fired().front();
        QCOMPARE(fired.rule.id, id);
        QCOMPARE(fired.value, Amount::of(Price::ofTicks(10'000)));
        QCOMPARE(fired.rule.state, AlertState::Done);
        QCOMPARE(fired.rule.firedCount, 1U);
        world.trade(9'000);
        world.pass(5s);
        world.trade(11'000);
        QCOMPARE(world.fired().size(), std::size_t{1});
    }

    void whatIsBeyondAlreadyIsNoCrossing()
    {
        AlertWorld world;
        world.trade(11'000);
        world.set(priceSpec(AlertDirection::Above, 10'000));
        world.trade(12'000);
        QVERIFY(world.fired().empty());
        world.trade(9'000);
        world.trade(10'500);
        QCOMPARE(world.fired().size(), std::size_t{1});
    }

    void aSpikeBetweenTwoLooksCounts()
    {
        AlertWorld world;
        world.trade(9'000);
        world.set(priceSpec(AlertDirection::Above, 10'000));
        world.set(priceSpec(AlertDirection::Below, 8'000));
        world.trade(8'500, 10'001, 9'000);
        QCOMPARE(world.fired().size(), std::size_t{1});
        QCOMPARE(world.fired().back().value, Amount::of(Price::ofTicks(10'001)));
        world.trade(7'999, 9'000, 8'500);
        QCOMPARE(world.fired().size(), std::size_t{2});
        QCOMPARE(world.fired().back().value, Amount::of(Price::ofTicks(7'999)));
    }

    void everyPriceHasItsOwnWatcher_data()
    {
        QTest::addColumn<int>("subject");
        QTest::newRow("bid") << int(AlertSubject::BidPrice);
        QTest::newRow("ask") << int(AlertSubject::AskPrice);
        QTest::newRow("mark") << int(AlertSubject::MarkPrice);
    }

    void everyPriceHasItsOwnWatcher()
    {
        QFETCH(int, subject);
        AlertWorld world;
        const auto own = static_cast<AlertSubject>(subject);
        world.set(priceSpec(AlertDirection::Above, 10'100, own));
        world.trade(20'000);
        world.top(KernelWorld::kBbb, 20'000, 20'001);
        world.mark(KernelWorld::kBbb, 20'000);
        if (own != AlertSubject::MarkPrice)
            world.mark(KernelWorld::kAaa, 20'000);
        if (own == AlertSubject::BidPrice)
            world.top(KernelWorld::kAaa, 10'099, 10'200);
        QVERIFY(world.fired().empty());
        if (own == AlertSubject::MarkPrice)
            world.mark(KernelWorld::kAaa, 10'100);
        else
            world.top(KernelWorld::kAaa, own == AlertSubject::BidPrice ? 10'100 : 9'000, own == AlertSubject::BidPrice ? 10'200 : 10'100);
        QCOMPARE(world.fired().size(), std::size_t{1});
    }

    void aBrokenBookAndABrokenMarkAreNotLookedAt()
    {
        AlertWorld world;
        world.set(priceSpec(AlertDirection::Above, 10'100, AlertSubject::BidPrice));
        world.set(priceSpec(AlertDirection::Above, 10'100, AlertSubject::MarkPrice));
        BookTop top{KernelWorld::kAaa, world.now, BookLevel{Price::ofTicks(10'500), Quantity::ofLots(1)}, BookLevel{Price::ofTicks(10'501), Quantity::ofLots(1)}};
        world.input(kernel::TopInput{top, false});
        world.top(KernelWorld::kAaa, 10'500, 10'400);
        world.mark(KernelWorld::kAaa, 2'000'000);
        world.mark(KernelWorld::kAaa, 0);
        QVERIFY(world.fired().empty());
    }

    void aRandomWalkFiresExactlyOnItsCrossings_data()
    {
        QTest::addColumn<quint64>("seed");
        QTest::addColumn<int>("direction");
        for (quint64 seed = 1; seed <= 6; ++seed) {
            for (const auto direction : {AlertDirection::Above, AlertDirection::Below, AlertDirection::Either})
                QTest::addRow("seed %llu, direction %d", static_cast<unsigned long long>(seed), int(direction)) << seed << int(direction);
        }
    }

    // An independent account of what should be told, with a restart every so often: from the journal, from a snapshot, or from a journal
    // that lost its tail.
    void aRandomWalkFiresExactlyOnItsCrossings()
    {
        QFETCH(quint64, seed);
        QFETCH(int, direction);
        const auto way = static_cast<AlertDirection>(direction);
        Random random(seed);
        AlertWorld world;
        const Duration rest = 3s;
        world.trade(10'000);
        const AlertRuleId id = world.set(repeated(priceSpec(way, 10'003), rest));
        bool isBeyond = way == AlertDirection::Below;
        std::size_t expected = 0;
        Timestamp deafUntil{};
        std::int64_t price = 10'000;
        for (int step = 0; step < 3'000; ++step) {
            world.now += 100ms;
            // Pulled back to the threshold, or it would walk away for good.
            price += static_cast<std::int64_t>(random.below(5)) - 2 - (price - 10'003) / 8;
            const bool isNow = way == AlertDirection::Below ? price <= 10'003 : price >= 10'003;
            if (world.now >= deafUntil && isNow != isBeyond) {
                const bool isFire = isNow || way == AlertDirection::Either;
                isBeyond = isNow;
                expected += isFire ? 1 : 0;
                deafUntil = isFire ? world.now + rest : deafUntil;
            }
            world.trade(price);
            QCOMPARE(world.fired().size(), expected);
            if (random.below(200) == 0)
                world.restart();
        }
        QVERIFY(expected > 10);
        QCOMPARE(world.rule(id).firedCount, static_cast<std::uint32_t>(expected));
    }

    void aCrossingThatTheJournalLostIsToldAgain()
    {
        AlertWorld world;
        world.trade(9'000);
        world.set(priceSpec(AlertDirection::Above, 10'000));
        world.trade(10'100);
        QCOMPARE(world.fired().size(), std::size_t{1});
        world.restart(1); // the record of the fire never reached the disk, and nobody saw it
        QVERIFY(world.fired().empty());
        world.trade(10'200);
        QCOMPARE(world.fired().size(), std::size_t{1});
        world.restart();
        world.trade(9'000);
        world.trade(10'200);
        QCOMPARE(world.fired().size(), std::size_t{1});
    }

    void aCrossingWhileTheEngineWasDownIsToldOnce()
    {
        AlertWorld world;
        world.trade(9'000);
        world.set(repeated(priceSpec(AlertDirection::Above, 10'000)));
        world.restart();
        world.now += 1h;
        world.trade(10'500);
        QCOMPARE(world.fired().size(), std::size_t{1});
        world.restart();
        world.now += 1h;
        world.trade(10'600);
        QCOMPARE(world.fired().size(), std::size_t{1});
    }

    void aPriceThatTremblesIsToldOncePerRest()
    {
        AlertWorld world;
        world.trade(9'999);
        world.set(repeated(priceSpec(AlertDirection::Above, 10'000)));
        const std::size_t before = world.log.size();
        for (int i = 0; i < 2'000; ++i) {
            world.now += 1ms;
            world.trade(i % 2 == 0 ? 10'000 : 9'999);
        }
        QVERIFY(world.fired().size() <= 3 && !world.fired().empty());
        QVERIFY(world.log.size() - before <= 6); // a fire and a way back, at most once a second
    }

    void aSnoozedAlertIsSilentAndThenTellsWhetherItIsStillSo()
    {
        AlertWorld world;
        world.trade(9'000);
        const AlertRuleId id = world.set(priceSpec(AlertDirection::Above, 10'000));
        world.trade(10'100);
        QCOMPARE(world.fired().size(), std::size_t{1});
        QVERIFY(!world.send(api::SnoozeAlert{id, 10min}).refusal);
        QCOMPARE(world.rule(id).state, AlertState::Watching);
        world.pass(9min);
        world.trade(10'100);
        QCOMPARE(world.fired().size(), std::size_t{1});
        world.restart();
        world.pass(61s);
        world.trade(10'100);
        QCOMPARE(world.fired().size(), std::size_t{2});
        // Gone back meanwhile: nothing to tell.
        QVERIFY(!world.send(api::SnoozeAlert{id, 10min}).refusal);
        world.pass(11min);
        world.trade(9'500);
        QCOMPARE(world.fired().size(), std::size_t{2});
        // Woken by hand, it watches from where the value is.
        world.trade(10'100);
        QCOMPARE(world.fired().size(), std::size_t{3});
        QVERIFY(!world.send(api::SnoozeAlert{id, {}}).refusal);
        QCOMPARE(world.rule(id).state, AlertState::Watching);
        world.pass(2s);
        world.trade(10'100);
        QCOMPARE(world.fired().size(), std::size_t{3});
    }

    void anAlertExpires()
    {
        AlertWorld world;
        world.trade(9'000);
        AlertSpec spec = priceSpec(AlertDirection::Above, 10'000);
        spec.expiresAt = world.now + 1min;
        const AlertRuleId id = world.set(spec);
        world.now = spec.expiresAt;
        world.trade(10'100); // before anything swept
        QVERIFY(world.fired().empty());
        world.pass(1s);
        QCOMPARE(world.rule(id).state, AlertState::Expired);
        QCOMPARE(world.send(api::SnoozeAlert{id, 1min}).refusal->code, ReasonCode::AlertExpired);
    }

    void anAlertIsChangedAndRemoved()
    {
        AlertWorld world;
        world.trade(9'000);
        const AlertRuleId id = world.set(priceSpec(AlertDirection::Above, 10'000));
        QVERIFY(!world.send(api::SetAlert{id, priceSpec(AlertDirection::Above, 9'500)}).refusal);
        QCOMPARE(world.kernel->state().alerts().rules().size(), std::size_t{1});
        world.trade(9'600);
        QCOMPARE(world.fired().size(), std::size_t{1});
        QCOMPARE(world.fired().front().rule.id, id);
        QVERIFY(!world.send(api::RemoveAlert{id}).refusal);
        QVERIFY(world.kernel->state().alerts().rules().empty());
        for (const api::Action& action : {api::Action(api::RemoveAlert{id}), api::Action(api::SnoozeAlert{id, 1min}), api::Action(api::SetAlert{id, priceSpec(AlertDirection::Above, 1)})})
            QCOMPARE(world.send(action).refusal->code, ReasonCode::UnknownAlert);
    }

    void aRepeatedCommandSetsOneAlert()
    {
        AlertWorld world;
        const CommandId id{9, 9};
        QVERIFY(!world.sendAs(id, api::SetAlert{{}, priceSpec(AlertDirection::Above, 10'000)}).refusal);
        QVERIFY(world.sendAs(id, api::SetAlert{{}, priceSpec(AlertDirection::Above, 10'000)}).isRepeat);
        QCOMPARE(world.kernel->state().alerts().rules().size(), std::size_t{1});
    }

    void aFullListForgetsWhatIsOverAndThenRefuses()
    {
        AlertWorld world;
        world.trade(9'000);
        const AlertRuleId over = world.set(priceSpec(AlertDirection::Above, 9'500));
        world.trade(9'600);
        QCOMPARE(world.rule(over).state, AlertState::Done);
        for (std::size_t i = 1; i < kAlertRulesMax; ++i)
            world.set(priceSpec(AlertDirection::Above, 20'000 + static_cast<std::int64_t>(i)));
        QCOMPARE(world.kernel->state().alerts().rules().size(), kAlertRulesMax);
        world.set(priceSpec(AlertDirection::Above, 30'000));
        QVERIFY(world.kernel->state().alerts().find(over) == nullptr);
        const auto refusal = world.send(api::SetAlert{{}, priceSpec(AlertDirection::Above, 30'001)}).refusal;
        QCOMPARE(refusal->code, ReasonCode::AlertCount);
        QCOMPARE(refusal->limit, Amount::of(std::int64_t{kAlertRulesMax}));
        world.restart();
        QCOMPARE(world.kernel->state().alerts().rules().size(), kAlertRulesMax);
    }

    void whatCannotBeWatchedIsRefusedByItsField_data();
    void whatCannotBeWatchedIsRefusedByItsField();
};

void KernelAlertsTest::whatCannotBeWatchedIsRefusedByItsField_data()
{
    QTest::addColumn<AlertSpec>("spec");
    QTest::addColumn<ReasonCode>("code");
    const auto row = [](const char* name, ReasonCode code, AlertSpec spec, auto change) {
        change(spec);
        QTest::newRow(name) << spec << code;
    };
    const AlertSpec price = priceSpec(AlertDirection::Above, 10'000);
    const auto none = [](AlertSpec&) {};
    row("all is well", ReasonCode::None, price, none);
    row("an instrument that is not listed", ReasonCode::UnknownInstrument, price, [](AlertSpec& s) { s.instrument = InstrumentId{99}; });
    row("a price of no instrument", ReasonCode::UnknownInstrument, price, [](AlertSpec& s) { s.instrument = {}; });
    row("the day of an instrument", ReasonCode::UnknownInstrument, accountSpec(AlertSubject::DayPnl, Amount::of(Money::ofWhole(5))), [](AlertSpec& s) { s.instrument = KernelWorld::kAaa; });
    row("a price of zero", ReasonCode::AlertThreshold, price, [](AlertSpec& s) { s.threshold = Amount::of(Price::ofTicks(0)); });
    row("a price beyond the venue's", ReasonCode::AlertThreshold, price, [](AlertSpec& s) { s.threshold = Amount::of(Price::ofTicks(1'000'001)); });
    row("money for a price", ReasonCode::AlertThreshold, price, [](AlertSpec& s) { s.threshold = Amount::of(Money::ofWhole(10'000)); });
    row("no threshold", ReasonCode::AlertThreshold, price, [](AlertSpec& s) { s.threshold = {}; });
    row("a threshold for what has none", ReasonCode::AlertThreshold, accountSpec(AlertSubject::ExitHit, Amount::of(std::int64_t{1})), none);
    row("an order that falls", ReasonCode::AlertDirection, accountSpec(AlertSubject::ExitHit), [](AlertSpec& s) { s.direction = AlertDirection::Below; });
    row("a limit that does not fill up", ReasonCode::UnknownLimit, accountSpec(AlertSubject::LimitUse, Amount::of(Ratio::ofPercent(80))), [](AlertSpec& s) { s.limit = LimitId::PriceCollar; });
    row("a limit of a later release", ReasonCode::UnknownLimit, accountSpec(AlertSubject::LimitUse, Amount::of(Ratio::ofPercent(80))), [](AlertSpec& s) { s.limit = static_cast<LimitId>(200); });
    row("a window without a move", ReasonCode::AlertWindow, price, [](AlertSpec& s) { s.window = 1min; });
    row("a move without a window", ReasonCode::AlertWindow, accountSpec(AlertSubject::Move, Amount::of(Ratio::ofPercent(2))), [](AlertSpec& s) { s.instrument = KernelWorld::kAaa; });
    row("a window without an end", ReasonCode::AlertWindow, accountSpec(AlertSubject::Move, Amount::of(Ratio::ofPercent(2))), [](AlertSpec& s) { s.instrument = KernelWorld::kAaa; s.window = Duration::max(); });
    row("a pause of what is told once", ReasonCode::AlertCoolDown, price, [](AlertSpec& s) { s.coolDown = 1s; });
    row("a pause that never ends", ReasonCode::AlertCoolDown, repeated(price, Duration::max()), none);
    row("a pause before the beginning", ReasonCode::AlertCoolDown, repeated(price, -1s), none);
    row("an end that has passed", ReasonCode::AlertExpired, price, [](AlertSpec& s) { s.expiresAt = KernelWorld::kStart; });
    row("an end before time began", ReasonCode::AlertExpired, price, [](AlertSpec& s) { s.expiresAt = Timestamp::min(); });
    row("an average of nothing", ReasonCode::AlertPeriod, accountSpec(AlertSubject::EmaCross), [](AlertSpec& s) { s.instrument = KernelWorld::kAaa; s.period = 0; s.slowPeriod = 5; });
    row("a slow average that is the faster one", ReasonCode::AlertPeriod, accountSpec(AlertSubject::EmaCross), [](AlertSpec& s) { s.instrument = KernelWorld::kAaa; s.period = 9; s.slowPeriod = 9; });
    row("an average of more than is kept", ReasonCode::AlertPeriod, accountSpec(AlertSubject::EmaCross), [](AlertSpec& s) { s.instrument = KernelWorld::kAaa; s.period = 9; s.slowPeriod = 65'535; });
    row("a period of a price", ReasonCode::AlertPeriod, price, [](AlertSpec& s) { s.period = 5; });
    row("candles of a second", ReasonCode::AlertPeriod, priceSpec(AlertDirection::Above, 10'000, AlertSubject::CandleClose), [](AlertSpec& s) { s.timeframe = Timeframe::S1; });
    row("an RSI of 100", ReasonCode::AlertThreshold, accountSpec(AlertSubject::Rsi, Amount::of(Ratio::ofPercent(100))), [](AlertSpec& s) { s.instrument = KernelWorld::kAaa; s.period = 14; });
}

void KernelAlertsTest::whatCannotBeWatchedIsRefusedByItsField()
{
    QFETCH(AlertSpec, spec);
    QFETCH(ReasonCode, code);
    AlertWorld world;
    QCOMPARE(world.refusalOf(spec), code);
    QCOMPARE(world.kernel->state().alerts().rules().size(), std::size_t{code == ReasonCode::None ? 1U : 0U});
}

JARVIS_TEST(KernelAlertsTest)

} // namespace jarvis

#include "alerts_test.moc"
