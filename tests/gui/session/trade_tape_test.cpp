#include "tests/support/desk_world.h"
#include "tests/support/test_main.h"
#include "widgets/session/trade_tape.h"

#include <QTest>

using namespace jarvis;
using namespace jarvis::test;
using jarvis::widgets::session::TradeTape;

namespace {

api::TapeTrade tradeOf(std::uint64_t number, std::int64_t ticks = 100, Side aggressor = Side::Buy)
{
    return {{kBtc, kNoon + std::chrono::milliseconds(number), number, Price::ofTicks(ticks), Quantity::ofLots(2), aggressor}, number, false};
}

} // namespace

class TradeTapeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatComesAgainIsLeftOut()
    {
        TradeTape tape;
        for (const std::uint64_t number : {1, 2, 3, 2, 3, 4})
            tape.add(tradeOf(number));
        QCOMPARE(tape.count(), std::uint64_t{4});
        for (const TradeTape::Entry& entry : tape.entries())
            QVERIFY(!entry.isGap());
        QCOMPARE(tape.volumes().at(100).bought, Quantity::ofLots(8));
    }
    void whatIsMissingIsToldWithTheNextTrade()
    {
        TradeTape tape;
        tape.add(tradeOf(5)); // what was before we looked is no gap
        tape.add(tradeOf(9));
        QCOMPARE(tape.entries().front().missed, std::uint64_t{0});
        QCOMPARE(tape.entries().back().missed, std::uint64_t{3});
        QVERIFY(tape.isPatchy());
    }
    void aTornFeedIsToldToo()
    {
        TradeTape tape;
        tape.add(tradeOf(1));
        api::TapeTrade torn = tradeOf(2);
        torn.isAfterGap = true;
        tape.add(torn);
        QVERIFY(tape.entries().back().isTorn);
        QCOMPARE(tape.entries().back().missed, std::uint64_t{0});
    }
    void anEngineThatBeginsAnewCountsAnew()
    {
        TradeTape tape;
        tape.add(tradeOf(900));
        tape.onEngineRestart();
        QVERIFY(tape.add(tradeOf(1)));
        QVERIFY(tape.entries().back().isTorn);
        QVERIFY(tape.add(tradeOf(2)));
        QVERIFY(!tape.entries().back().isGap());
    }
    void withoutNumbersNothingIsMissing()
    {
        TradeTape tape;
        tape.add(tradeOf(0));
        tape.add(tradeOf(0));
        QCOMPARE(tape.count(), std::uint64_t{2});
        QVERIFY(!tape.isPatchy());
    }
    void memoryIsBounded()
    {
        TradeTape tape;
        for (std::uint64_t i = 1; i <= 30'000; ++i)
            tape.add(tradeOf(i, static_cast<std::int64_t>(i % 6'000 + 1), i % 2 == 0 ? Side::Buy : Side::Sell));
        QCOMPARE(tape.entries().size(), TradeTape::kTradesMax);
        QCOMPARE(tape.count(), std::uint64_t{30'000});
        QVERIFY(tape.volumes().size() <= TradeTape::kPricesMax);
        QVERIFY(tape.volumes().contains(1)); // where the last trade was
    }
};

JARVIS_TEST(TradeTapeTest)
#include "trade_tape_test.moc"
