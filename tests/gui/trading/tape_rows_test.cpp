#include "tests/support/desk_world.h"
#include "tests/support/test_main.h"
#include "widgets/trading/tape_rows.h"

#include <QTest>

using namespace jarvis;
using namespace jarvis::test;
using widgets::session::TradeTape;
using widgets::trading::TapeRows;
using namespace std::chrono_literals;

namespace {

struct Reel {
    TapeRows rows;
    Timestamp now = kNoon;

    /// Without a percentile, unless `change` says otherwise.
    explicit Reel(void (*change)(TapeRows::Rules&) = nullptr)
    {
        TapeRows::Rules rules;
        rules.bigPercentile.reset();
        if (change)
            change(rules);
        rows.reset(btc(), rules);
    }
    void trade(std::int64_t lots, Duration later = {}, Side side = Side::Buy, std::int64_t ticks = 640'000, std::uint64_t missed = 0, bool isTorn = false)
    {
        now += later;
        rows.add({{{kBtc, now, 1, Price::ofTicks(ticks), Quantity::ofLots(lots), side}, 0, false}, missed, isTorn});
    }
};

} // namespace

class TapeRowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNewestStandsOnTop()
    {
        Reel reel;
        reel.trade(10);
        reel.trade(20, 1s, Side::Sell);
        QCOMPARE(reel.rows.size(), std::size_t{2});
        QCOMPARE(reel.rows.at(0).quantity, Quantity::ofLots(20));
        QCOMPARE(reel.rows.at(0).aggressor, Side::Sell);
    }
    void bitesOfOneTakerAtOnePriceAreOneRow()
    {
        Reel reel([](TapeRows::Rules& rules) { rules.joinWithin = 100ms; });
        reel.trade(10);
        reel.trade(20, 60ms);
        reel.trade(5, 10ms, Side::Buy, 640'001); // another price
        reel.trade(5, 10ms, Side::Sell, 640'001); // another side
        reel.trade(1, 60ms, Side::Sell, 640'001);
        reel.trade(1, 60ms, Side::Sell, 640'001); // too late to be of it
        QCOMPARE(reel.rows.size(), std::size_t{4});
        QCOMPARE(reel.rows.at(3).quantity, Quantity::ofLots(30));
        QCOMPARE(reel.rows.at(3).trades, 2U);
        QCOMPARE(reel.rows.at(3).value, btc().notional(Price::ofTicks(640'000), Quantity::ofLots(30)));
        QCOMPARE(reel.rows.at(1).trades, 2U);
    }
    void smallTradesAreCountedNotShownAndShownOnceTogetherTheyAreLarge()
    {
        Reel reel([](TapeRows::Rules& rules) { rules.quantityMin = Quantity::ofLots(25); rules.joinWithin = 100ms; });
        reel.trade(10);
        reel.trade(10, 10ms);
        QCOMPARE(reel.rows.size(), std::size_t{0});
        QCOMPARE(reel.rows.hidden(), std::uint64_t{2});
        reel.trade(10, 10ms);
        QCOMPARE(reel.rows.size(), std::size_t{1});
        QCOMPARE(reel.rows.at(0).quantity, Quantity::ofLots(30));
        QCOMPARE(reel.rows.hidden(), std::uint64_t{0});
        reel.trade(24, 1s);
        QCOMPARE(reel.rows.hidden(), std::uint64_t{1});
    }
    void theFilterMayBeMoney()
    {
        // 10 lots of 0.0001 BTC at 64,000 are 64 USD.
        Reel reel([](TapeRows::Rules& rules) { rules.valueMin = Money::ofWhole(65); });
        reel.trade(10);
        QCOMPARE(reel.rows.size(), std::size_t{0});
        reel.trade(11);
        QCOMPARE(reel.rows.size(), std::size_t{1});
    }
    void aGapIsALineThatNoFilterHides()
    {
        Reel reel([](TapeRows::Rules& rules) { rules.quantityMin = Quantity::ofLots(1'000); rules.joinWithin = 1s; });
        reel.trade(1);
        reel.trade(1, 1ms, Side::Buy, 640'000, 7);
        reel.trade(1, 1ms, Side::Buy, 640'000, 0, true);
        QCOMPARE(reel.rows.size(), std::size_t{2});
        QVERIFY(reel.rows.at(0).isGap() && reel.rows.at(1).isGap());
        QCOMPARE(reel.rows.at(1).missed, std::uint64_t{7});
        QCOMPARE(reel.rows.at(0).missed, std::uint64_t{0});
    }
    void bitesAreNotJoinedOverAGap()
    {
        Reel reel([](TapeRows::Rules& rules) { rules.joinWithin = 1s; });
        reel.trade(1);
        reel.trade(2, 1ms, Side::Buy, 640'000, 3);
        QCOMPARE(reel.rows.size(), std::size_t{3});
        QCOMPARE(reel.rows.at(0).quantity, Quantity::ofLots(2));
    }
    void bigFromASize()
    {
        Reel reel([](TapeRows::Rules& rules) { rules.bigFrom = Quantity::ofLots(50); });
        reel.trade(49);
        QVERIFY(!reel.rows.at(0).isBig);
        reel.trade(50);
        QVERIFY(reel.rows.at(0).isBig);
    }
    void bigByPercentileFollowsTheMarket()
    {
        Reel reel([](TapeRows::Rules& rules) { rules.bigPercentile = 90; });
        for (int i = 1; i <= 40; ++i)
            reel.trade(i);
        QVERIFY(!reel.rows.bigFrom()); // too few to say
        for (int i = 0; i < 600; ++i)
            reel.trade(i % 100 + 1, 1ms);
        const auto from = reel.rows.bigFrom();
        QVERIFY(from && from->lots() >= 88 && from->lots() <= 93);
        for (int i = 0; i < 600; ++i)
            reel.trade((i % 100 + 1) * 10, 1ms);
        QVERIFY(reel.rows.bigFrom()->lots() >= 880);
    }
    void memoryIsBoundedAndCountingGoesOn()
    {
        Reel reel;
        for (int i = 0; i < 12'000; ++i)
            reel.trade(1, 1ms);
        QCOMPARE(reel.rows.size(), TapeRows::kRowsMax);
        QCOMPARE(reel.rows.added(), std::uint64_t{12'000});
    }
};

JARVIS_TEST(TapeRowsTest)
#include "tape_rows_test.moc"
