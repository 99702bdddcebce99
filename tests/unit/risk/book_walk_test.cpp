#include "engine/risk/book_walk.h"

#include "engine/base/random.h"
#include "tests/support/test_main.h"
#include "tests/unit/risk/gate_world.h"

#include <QObject>
#include <QTest>

#include <array>

namespace jarvis::risk::test {

class BookWalkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void walks_data();
    void walks();
    void roundsAgainstTheTaker();
    void endsAtTheLimit();
    void toleratesBadLevels();
    void addsUp();
    void doesNotWalkWhatIsGone_data();
    void doesNotWalkWhatIsGone();
    void slips_data();
    void slips();
    void measuresTheSpread();
};

namespace {

const Instrument& walked()
{
    static const Instrument instrument = make(plainSpec());
    return instrument;
}

const std::array kAsks{BookLevel{ticks(10'000), lots(100)}, BookLevel{ticks(10'010), lots(200)}, BookLevel{ticks(10'050), lots(300)}};

} // namespace

void BookWalkTest::walks_data()
{
    QTest::addColumn<qint64>("wanted");
    QTest::addColumn<qint64>("filled");
    QTest::addColumn<qint64>("average");
    QTest::addColumn<qint64>("worst");
    QTest::addColumn<bool>("isComplete");
    QTest::newRow("nothing asked, nothing done") << qint64(0) << qint64(0) << qint64(0) << qint64(0) << false;
    QTest::newRow("a negative wish is none") << qint64(-5) << qint64(0) << qint64(0) << qint64(0) << false;
    QTest::newRow("the best level suffices") << qint64(100) << qint64(100) << qint64(10'000) << qint64(10'000) << true;
    QTest::newRow("one lot of the second level, average rounded up") << qint64(101) << qint64(101) << qint64(10'001) << qint64(10'010) << true;
    QTest::newRow("all of two levels") << qint64(300) << qint64(300) << qint64(10'007) << qint64(10'010) << true;
    QTest::newRow("all there is") << qint64(600) << qint64(600) << qint64(10'029) << qint64(10'050) << true;
    QTest::newRow("one lot more than there is") << qint64(601) << qint64(600) << qint64(10'029) << qint64(10'050) << false;
    QTest::newRow("as much as a number can hold") << qint64(INT64_MAX) << qint64(600) << qint64(10'029) << qint64(10'050) << false;
}

void BookWalkTest::walks()
{
    QFETCH(qint64, wanted);
    const BookWalk result = walk(walked(), kAsks, Side::Buy, lots(wanted));
    QTEST(qint64(result.filled.lots()), "filled");
    QTEST(result.isComplete, "isComplete");
    QTEST(qint64(result.averagePrice.ticks()), "average");
    QTEST(qint64(result.worstPrice.ticks()), "worst");
}

void BookWalkTest::roundsAgainstTheTaker()
{
    const std::array bids{BookLevel{ticks(10'000), lots(2)}, BookLevel{ticks(9'999), lots(1)}};
    const BookWalk sale = walk(walked(), bids, Side::Sell, lots(3));
    QCOMPARE(sale.averagePrice.ticks(), std::int64_t{9'999});
    QVERIFY(sale.value == walked().notional(ticks(10'000), lots(2)) + walked().notional(ticks(9'999), lots(1)));
}

void BookWalkTest::endsAtTheLimit()
{
    const BookWalk buy = walk(walked(), kAsks, Side::Buy, lots(600), ticks(10'010));
    QCOMPARE(buy.filled.lots(), std::int64_t{300});
    QVERIFY(!buy.isComplete);
    QCOMPARE(walk(walked(), kAsks, Side::Buy, lots(600), ticks(9'999)).filled.lots(), std::int64_t{0});
    const std::array bids{BookLevel{ticks(9'999), lots(100)}, BookLevel{ticks(9'990), lots(100)}};
    QCOMPARE(walk(walked(), bids, Side::Sell, lots(150), ticks(9'999)).filled.lots(), std::int64_t{100});
}

void BookWalkTest::toleratesBadLevels()
{
    const std::array levels{BookLevel{ticks(10'000), lots(0)}, BookLevel{ticks(10'001), lots(-7)}, BookLevel{ticks(10'002), lots(10)},
        BookLevel{ticks(INT64_MAX), lots(INT64_MAX)}, BookLevel{ticks(10'003), lots(10)}};
    const BookWalk result = walk(walked(), levels, Side::Buy, lots(50));
    QCOMPARE(result.filled.lots(), std::int64_t{10});
    QCOMPARE(result.worstPrice.ticks(), std::int64_t{10'002});
}

void BookWalkTest::doesNotWalkWhatIsGone_data()
{
    QTest::addColumn<qint64>("best"); ///< ticks; 0: nothing is quoted
    QTest::addColumn<bool>("isDeep");
    QTest::addColumn<QList<qint64>>("prices"); ///< what a buyer walks
    QTest::newRow("the depth is as new as the best price") << qint64(10'000) << true << QList<qint64>{10'000, 10'010, 10'050};
    QTest::newRow("the first level is gone") << qint64(10'010) << true << QList<qint64>{10'010, 10'050};
    QTest::newRow("the best price lies between two levels") << qint64(10'020) << true << QList<qint64>{10'050};
    QTest::newRow("all is gone but the best price") << qint64(10'060) << true << QList<qint64>{10'060};
    QTest::newRow("a better price came") << qint64(9'990) << true << QList<qint64>{10'000, 10'010, 10'050};
    QTest::newRow("no best price") << qint64(0) << true << QList<qint64>{10'000, 10'010, 10'050};
    QTest::newRow("no depth") << qint64(10'020) << false << QList<qint64>{10'020};
    QTest::newRow("nothing at all") << qint64(0) << false << QList<qint64>{};
}

void BookWalkTest::doesNotWalkWhatIsGone()
{
    QFETCH(qint64, best);
    QFETCH(bool, isDeep);
    constexpr std::int64_t kMirror = 20'000;
    BookTop top;
    DepthView depth;
    for (const BookLevel& level : kAsks) {
        depth.asks.push_back(level);
        depth.bids.push_back({ticks(kMirror - level.price.ticks()), level.quantity});
    }
    if (best != 0) {
        top.ask = BookLevel{ticks(best), lots(5)};
        top.bid = BookLevel{ticks(kMirror - best), lots(5)};
    }
    QList<qint64> bought;
    QList<qint64> sold;
    for (const BookLevel& level : takerLevels(top, isDeep ? &depth : nullptr, Side::Buy))
        bought << level.price.ticks();
    for (const BookLevel& level : takerLevels(top, isDeep ? &depth : nullptr, Side::Sell))
        sold << kMirror - level.price.ticks();
    QTEST(bought, "prices");
    QTEST(sold, "prices");
}

void BookWalkTest::addsUp()
{
    for (std::uint64_t seed = 1; seed <= 2'000; ++seed) {
        Random random(seed);
        std::vector<BookLevel> levels;
        std::int64_t price = 10'000;
        for (int i = 0; i < 20; ++i)
            levels.push_back({ticks(price += random.between(1, 9)), lots(random.between(1, 500))});
        const std::int64_t wanted = random.between(1, 6'000);
        // Lot by lot, the slow and obvious way.
        Money value;
        std::int64_t rest = wanted;
        for (const BookLevel& level : levels) {
            for (std::int64_t i = 0; i < level.quantity.lots() && rest > 0; ++i, --rest)
                value += walked().notional(level.price, lots(1));
        }
        const BookWalk result = walk(walked(), levels, Side::Buy, lots(wanted));
        QVERIFY(result.value == value);
        QCOMPARE(result.filled.lots(), wanted - rest);
        QVERIFY(walked().notional(result.averagePrice, result.filled) >= value);
        QVERIFY(walked().notional(ticks(result.averagePrice.ticks() - 1), result.filled) < value);
    }
}

void BookWalkTest::slips_data()
{
    QTest::addColumn<bool>("isBuy");
    QTest::addColumn<qint64>("price");
    QTest::addColumn<qint64>("e8");
    QTest::newRow("a buy at the middle") << true << qint64(10'000) << qint64(0);
    QTest::newRow("a buy at the ask") << true << qint64(10'002) << qint64(20'000);
    QTest::newRow("a sale at the bid") << false << qint64(9'998) << qint64(20'000);
    QTest::newRow("a sale above the middle earns") << false << qint64(10'002) << qint64(-20'000);
}

void BookWalkTest::slips()
{
    QFETCH(bool, isBuy);
    QFETCH(qint64, price);
    const BookTop top{InstrumentId{7}, {}, BookLevel{ticks(9'998), lots(1)}, BookLevel{ticks(10'002), lots(1)}};
    const auto result = slippage(top, isBuy ? Side::Buy : Side::Sell, ticks(price));
    QVERIFY(result);
    QTEST(qint64(result->e8), "e8");
}

void BookWalkTest::measuresTheSpread()
{
    BookTop top{InstrumentId{7}, {}, BookLevel{ticks(9'998), lots(1)}, BookLevel{ticks(10'002), lots(1)}};
    QCOMPARE(spread(top)->e8, std::int64_t{40'000});
    top.ask->price = ticks(10'003); // 5 / 10 000.5 = 0.049997500…, rounded up
    QCOMPARE(spread(top)->e8, std::int64_t{49'998});
    top.ask->price = top.bid->price;
    QVERIFY2(!slippage(top, Side::Buy, ticks(1)), "a locked book has no middle to trust");
    top.ask.reset();
    QVERIFY(!spread(top));
    QVERIFY(!slippage(top, Side::Buy, ticks(1)));
}

JARVIS_TEST(BookWalkTest)

} // namespace jarvis::risk::test

#include "book_walk_test.moc"
