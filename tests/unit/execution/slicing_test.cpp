#include "engine/base/random.h"
#include "engine/execution/impact.h"
#include "engine/execution/resting_price.h"
#include "engine/execution/schedule.h"
#include "engine/execution/slice_size.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace jarvis;
using namespace jarvis::execution;

namespace {

/// A lot at 10,000 ticks is worth one dollar; the venue takes no order below five.
Instrument anInstrument()
{
    Instrument::Spec spec;
    spec.id = InstrumentId{1};
    spec.symbol = "AAAUSDT";
    spec.base = "AAA";
    spec.quote = "USDT";
    spec.tickSize = Decimal{1, 1};
    spec.lotSize = Decimal{1, 3};
    spec.quantityMin = Quantity::ofLots(2);
    spec.quantityMax = Quantity::ofLots(1'000'000);
    spec.priceMax = Price::ofTicks(1'000'000);
    spec.notionalMin = Money::ofWhole(5);
    return *Instrument::create(spec);
}

BookTop aTop(std::int64_t bid, std::int64_t ask)
{
    return BookTop{InstrumentId{1}, {}, BookLevel{Price::ofTicks(bid), Quantity::ofLots(10)}, BookLevel{Price::ofTicks(ask), Quantity::ofLots(10)}};
}

std::optional<Price> at(std::int64_t ticks) { return ticks == 0 ? std::nullopt : std::optional(Price::ofTicks(ticks)); }

} // namespace

class SlicingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void impactChoosesTheAlgorithm_data();
    void impactChoosesTheAlgorithm();
    void anEmptyBookIsTheLargestImpact();
    void liquidityCountsOnlyWhatCanBeTraded();
    void sliceSizes_data();
    void sliceSizes();
    void whateverTheNeedTheSizeFits();
    void theCapIsAShareOfTheVolume();
    void theLeastQuantityMeetsBothFilters();
    void restingPrices_data();
    void restingPrices();
};

void SlicingTest::impactChoosesTheAlgorithm_data()
{
    QTest::addColumn<qint64>("notional");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("slices");
    QTest::newRow("nothing") << 0LL << int(AlgorithmKind::Market) << 1;
    QTest::newRow("a cent below one percent") << 9'999LL << int(AlgorithmKind::Market) << 1;
    QTest::newRow("one percent") << 10'000LL << int(AlgorithmKind::Twap) << 5;
    QTest::newRow("a cent below five") << 49'999LL << int(AlgorithmKind::Twap) << 5;
    QTest::newRow("five percent") << 50'000LL << int(AlgorithmKind::Vwap) << 10;
    QTest::newRow("a cent below ten") << 99'999LL << int(AlgorithmKind::Vwap) << 10;
    QTest::newRow("ten percent") << 100'000LL << int(AlgorithmKind::Iceberg) << 20;
    QTest::newRow("the whole book ten times") << 10'000'000LL << int(AlgorithmKind::Iceberg) << 20;
}

void SlicingTest::impactChoosesTheAlgorithm()
{
    QFETCH(qint64, notional);
    QFETCH(int, kind);
    QFETCH(int, slices);
    const Choice choice = chooseByImpact(impactOf(Money::ofCents(notional), Money::ofCents(1'000'000)));
    QCOMPARE(int(choice.kind), kind);
    QCOMPARE(int(choice.slices), slices);
}

void SlicingTest::anEmptyBookIsTheLargestImpact()
{
    QCOMPARE(chooseByImpact(impactOf(Money::ofWhole(1), Money::zero())).kind, AlgorithmKind::Iceberg);
    QCOMPARE(chooseByImpact(impactOf(Money::ofUnits(Int128(1) << 120), Money::ofUnits(1))).kind, AlgorithmKind::Iceberg);
}

void SlicingTest::liquidityCountsOnlyWhatCanBeTraded()
{
    const std::vector<BookLevel> levels{{Price::ofTicks(10'000), Quantity::ofLots(100)}, {Price::ofTicks(20'000), Quantity::ofLots(10)},
        {Price::ofTicks(0), Quantity::ofLots(10)}, {Price::ofTicks(10'000), Quantity::ofLots(-5)}};
    QCOMPARE(visibleLiquidity(anInstrument(), levels), Money::ofWhole(120));
}

void SlicingTest::sliceSizes_data()
{
    QTest::addColumn<qint64>("rest");
    QTest::addColumn<qint64>("due");
    QTest::addColumn<qint64>("regular");
    QTest::addColumn<qint64>("allowed");
    QTest::addColumn<qint64>("size");
    QTest::newRow("on schedule") << 100LL << 20LL << 20LL << 1'000LL << 20LL;
    QTest::newRow("a little behind: all of it") << 100LL << 30LL << 20LL << 1'000LL << 30LL;
    QTest::newRow("far behind: no burst") << 100LL << 80LL << 20LL << 1'000LL << 40LL;
    QTest::newRow("ahead: nothing") << 100LL << -10LL << 20LL << 1'000LL << 0LL;
    QTest::newRow("too little to send: it waits") << 100LL << 4LL << 4LL << 1'000LL << 0LL;
    QTest::newRow("the last slice takes the rest") << 20LL << 20LL << 18LL << 1'000LL << 20LL;
    QTest::newRow("a rest too small goes along") << 23LL << 20LL << 20LL << 1'000LL << 23LL;
    QTest::newRow("the cap holds it back") << 100LL << 20LL << 20LL << 12LL << 12LL;
    QTest::newRow("the cap leaves nothing that could not be sent") << 23LL << 20LL << 20LL << 20LL << 18LL;
    QTest::newRow("a cap below the least: it waits") << 100LL << 20LL << 20LL << 4LL << 0LL;
    QTest::newRow("a rest below the least cannot go") << 4LL << 4LL << 4LL << 1'000LL << 0LL;
}

void SlicingTest::sliceSizes()
{
    QFETCH(qint64, rest);
    QFETCH(qint64, due);
    QFETCH(qint64, regular);
    QFETCH(qint64, allowed);
    const auto lots = [](qint64 value) { return Quantity::ofLots(value); };
    const Quantity size = sliceQuantity({lots(rest), lots(due), lots(regular), lots(allowed), lots(5), lots(500)});
    QTEST(qint64(size.lots()), "size");
}

void SlicingTest::whateverTheNeedTheSizeFits()
{
    Random random(99);
    for (int round = 0; round < 100'000; ++round) {
        const auto lots = [&random](std::int64_t low, std::int64_t high) { return Quantity::ofLots(random.between(low, high)); };
        const SliceNeed need{lots(0, 200), lots(-50, 250), lots(0, 60), lots(0, 300), lots(1, 12), lots(20, 100)};
        const Quantity size = sliceQuantity(need);
        QVERIFY(size >= Quantity::zero() && size <= need.rest && size <= need.allowed && size <= need.most);
        QVERIFY(size.isZero() || size >= need.least);
        QVERIFY(size.isZero() || size == need.rest || need.rest - size >= need.least);
        QVERIFY(size.lots() <= std::max<std::int64_t>(need.regular.lots(), 1) * kCatchUp + need.least.lots());
    }
}

void SlicingTest::theCapIsAShareOfTheVolume()
{
    const Quantity other = Quantity::ofLots(777);
    QCOMPARE(participationAllowance(Ratio{}, Quantity::zero(), Quantity::zero(), other), other);
    QCOMPARE(participationAllowance(Ratio::ofPercent(10), Quantity::zero(), Quantity::zero(), other), Quantity::zero());
    QCOMPARE(participationAllowance(Ratio::ofPercent(10), Quantity::ofLots(1'009), Quantity::ofLots(40), other), Quantity::ofLots(60));
    QCOMPARE(participationAllowance(Ratio::ofPercent(10), Quantity::ofLots(100), Quantity::ofLots(40), other), Quantity::zero());
}

void SlicingTest::theLeastQuantityMeetsBothFilters()
{
    const Instrument is = anInstrument();
    QCOMPARE(leastQuantity(is, Price::ofTicks(10'000), false), Quantity::ofLots(5));
    QCOMPARE(leastQuantity(is, Price::ofTicks(9'999), false), Quantity::ofLots(6));
    QCOMPARE(leastQuantity(is, Price::ofTicks(500'000), false), Quantity::ofLots(2));
    QCOMPARE(leastQuantity(is, Price::ofTicks(10'000), true), Quantity::ofLots(2));
    QCOMPARE(slicesMax(Quantity::ofLots(23), Quantity::ofLots(5)), std::uint32_t{4});
    QCOMPARE(slicesMax(Quantity::ofLots(3), Quantity::ofLots(5)), std::uint32_t{1});
}

void SlicingTest::restingPrices_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("side");
    QTest::addColumn<qint64>("limit");
    QTest::addColumn<qint64>("now");
    QTest::addColumn<qint64>("price"); // the book is 100 to 103
    QTest::newRow("peg joins the bid") << int(AlgorithmKind::Peg) << int(Side::Buy) << 0LL << 0LL << 100LL;
    QTest::newRow("peg joins the ask") << int(AlgorithmKind::Peg) << int(Side::Sell) << 0LL << 0LL << 103LL;
    QTest::newRow("peg follows back") << int(AlgorithmKind::Peg) << int(Side::Buy) << 0LL << 102LL << 100LL;
    QTest::newRow("peg stops at its limit") << int(AlgorithmKind::Peg) << int(Side::Buy) << 98LL << 0LL << 98LL;
    QTest::newRow("peg stops at its limit, selling") << int(AlgorithmKind::Peg) << int(Side::Sell) << 105LL << 0LL << 105LL;
    QTest::newRow("chase follows up") << int(AlgorithmKind::Chase) << int(Side::Buy) << 0LL << 99LL << 100LL;
    QTest::newRow("chase never goes back") << int(AlgorithmKind::Chase) << int(Side::Buy) << 0LL << 102LL << 102LL;
    QTest::newRow("chase follows down, selling") << int(AlgorithmKind::Chase) << int(Side::Sell) << 0LL << 104LL << 103LL;
    QTest::newRow("chase stops at its limit") << int(AlgorithmKind::Chase) << int(Side::Sell) << 104LL << 106LL << 104LL;
    QTest::newRow("iceberg stands at its limit") << int(AlgorithmKind::Iceberg) << int(Side::Buy) << 120LL << 0LL << 120LL;
    QTest::newRow("iceberg without one joins the bid") << int(AlgorithmKind::Iceberg) << int(Side::Buy) << 0LL << 0LL << 100LL;
}

void SlicingTest::restingPrices()
{
    QFETCH(int, kind);
    QFETCH(int, side);
    QFETCH(qint64, limit);
    QFETCH(qint64, now);
    QFETCH(qint64, price);
    QCOMPARE(restingPrice(static_cast<AlgorithmKind>(kind), static_cast<Side>(side), aTop(100, 103), at(limit), at(now)), at(price));
    QCOMPARE(restingPrice(AlgorithmKind::Peg, Side::Buy, aTop(103, 103), {}, {}), std::optional<Price>());
    QCOMPARE(restingPrice(AlgorithmKind::Peg, Side::Buy, BookTop{}, {}, {}), std::optional<Price>());
}

JARVIS_TEST(SlicingTest)
#include "slicing_test.moc"
