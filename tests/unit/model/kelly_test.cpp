#include "engine/model/kelly.h"

#include "tests/support/test_main.h"

#include <QTest>

#include <cstdint>

Q_DECLARE_METATYPE(jarvis::Money)

namespace jarvis {

/// The share of capital that a bet is worth.
class KellyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bets_data();
    void bets();
    void breakEven_data();
    void breakEven();
    void records_data();
    void records();
    void whatWasAddedCanBeTakenAway();
};

void KellyTest::bets_data()
{
    QTest::addColumn<qint64>("win");
    QTest::addColumn<qint64>("odds");
    QTest::addColumn<qint64>("factor");
    QTest::addColumn<qint64>("cap");
    QTest::addColumn<qint64>("share");
    constexpr qint64 kAll = 100'000'000;
    // p = 0.6 at even odds: Kelly says 0.2, a quarter of it 0.05.
    QTest::newRow("a quarter of Kelly") << kAll / 10 * 6 << kAll << kAll / 4 << kAll << kAll / 20;
    QTest::newRow("the cap holds") << kAll / 10 * 6 << kAll << kAll / 4 << kAll / 50 << kAll / 50;
    QTest::newRow("two to one at even chances: a quarter of 0.25") << kAll / 2 << 2 * kAll << kAll / 4 << kAll << kAll / 16;
    QTest::newRow("no edge, no bet") << kAll / 2 << kAll << kAll / 4 << kAll << qint64(0);
    QTest::newRow("a losing game, no bet") << kAll / 10 << kAll << kAll / 4 << kAll << qint64(0);
    QTest::newRow("no odds, no bet") << kAll << qint64(0) << kAll / 4 << kAll << qint64(0);
    QTest::newRow("a probability above one is none") << kAll + 1 << kAll << kAll / 4 << kAll << qint64(0);
    QTest::newRow("a negative probability is none") << qint64(-1) << kAll << kAll / 4 << kAll << qint64(0);
    QTest::newRow("the largest numbers") << kAll << qint64(INT64_MAX) << qint64(INT64_MAX) << kAll / 50 << kAll / 50;
    QTest::newRow("a negative cap allows nothing") << kAll << kAll << kAll << qint64(-1) << qint64(0);
}

void KellyTest::bets()
{
    QFETCH(qint64, win);
    QFETCH(qint64, odds);
    QFETCH(qint64, factor);
    QFETCH(qint64, cap);
    QTEST(qint64(kellyShare({Ratio{win}, Ratio{odds}, Ratio{factor}}, Ratio{cap}).e8), "share");
}

void KellyTest::breakEven_data()
{
    QTest::addColumn<qint64>("odds");
    QTest::addColumn<qint64>("needed");
    QTest::newRow("even odds") << qint64(100'000'000) << qint64(50'000'000);
    QTest::newRow("two to one, rounded up") << qint64(200'000'000) << qint64(33'333'334);
    QTest::newRow("what never brings anything must never lose") << qint64(0) << qint64(100'000'000);
    QTest::newRow("the largest odds") << qint64(INT64_MAX) << qint64(1);
}

void KellyTest::breakEven()
{
    QFETCH(qint64, odds);
    QTEST(qint64(breakEvenWinRate(Ratio{odds}).e8), "needed");
    // At the rate itself there is no edge, and just above it there is one.
    QFETCH(qint64, needed);
    const Ratio all{Ratio::kOne};
    QVERIFY(kellyShare({Ratio{needed - 1}, Ratio{odds}, all}, all).e8 == 0);
    if (odds == Ratio::kOne)
        QVERIFY(kellyShare({Ratio{needed + 1}, Ratio{odds}, all}, all).e8 > 0);
}

void KellyTest::records_data()
{
    QTest::addColumn<qint64>("wins");
    QTest::addColumn<qint64>("losses");
    QTest::addColumn<Money>("gained");
    QTest::addColumn<Money>("lost");
    QTest::addColumn<qint64>("won"); ///< −1: no bet
    QTest::addColumn<qint64>("odds");
    constexpr qint64 kAll = 100'000'000;
    const auto usd = [](qint64 whole) { return Money::ofWhole(whole); };
    QTest::newRow("18 of 10, 12 of −10: six in ten at even odds") << qint64(18) << qint64(12) << usd(180) << usd(120) << kAll / 10 * 6 << kAll;
    QTest::newRow("averages count, not sums") << qint64(10) << qint64(20) << usd(400) << usd(400) << qint64(33'333'333) << 2 * kAll;
    QTest::newRow("rounded against the bet") << qint64(1) << qint64(2) << usd(1) << usd(3) << qint64(33'333'333) << qint64(66'666'666);
    QTest::newRow("nothing at all") << qint64(0) << qint64(0) << usd(0) << usd(0) << qint64(-1) << qint64(0);
    QTest::newRow("nothing lost: no odds") << qint64(30) << qint64(0) << usd(300) << usd(0) << qint64(-1) << qint64(0);
    QTest::newRow("nothing won: odds of nothing") << qint64(0) << qint64(30) << usd(0) << usd(300) << qint64(0) << qint64(0);
    QTest::newRow("the largest fortune against a fortune") << qint64(15) << qint64(15) << Money::ofUnits(Int128(1) << 125) << Money::ofUnits(Int128(1) << 125)
                                                         << kAll / 2 << kAll;
    QTest::newRow("the largest fortune against the smallest loss") << qint64(15) << qint64(15) << Money::ofUnits(Int128(1) << 125) << Money::ofUnits(1)
                                                                 << kAll / 2 << qint64(INT64_MAX);
    QTest::newRow("the smallest gain against a fortune") << qint64(15) << qint64(15) << Money::ofUnits(1) << Money::ofUnits(Int128(1) << 125)
                                                       << kAll / 2 << qint64(0);
}

void KellyTest::records()
{
    QFETCH(qint64, wins);
    QFETCH(qint64, losses);
    QFETCH(Money, gained);
    QFETCH(Money, lost);
    const TradeRecord record{wins, losses, gained, lost};
    const auto bet = record.bet(Ratio{7});
    QTEST(bet ? qint64(bet->winProbability.e8) : qint64(-1), "won");
    if (!bet)
        return;
    QTEST(qint64(bet->odds.e8), "odds");
    QCOMPARE(bet->factor, Ratio{7});
}

void KellyTest::whatWasAddedCanBeTakenAway()
{
    TradeRecord record;
    for (const qint64 cents : {500, -300, 0, -200, 100})
        record.add(Money::ofCents(cents));
    QCOMPARE(record.count(), std::int64_t{4}); // what brought nothing is neither
    QVERIFY((record == TradeRecord{2, 2, Money::ofCents(600), Money::ofCents(500)}));
    record.remove(Money::ofCents(-300));
    record.remove(Money::zero());
    record.remove(Money::ofCents(500));
    QVERIFY((record == TradeRecord{1, 1, Money::ofCents(100), Money::ofCents(200)}));
}

JARVIS_TEST(KellyTest)

} // namespace jarvis

#include "kelly_test.moc"
