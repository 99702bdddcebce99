#include "engine/model/kelly.h"

#include "tests/support/test_main.h"

#include <QTest>

#include <cstdint>

namespace jarvis {

/// The share of capital that a bet is worth.
class KellyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bets_data();
    void bets();
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

JARVIS_TEST(KellyTest)

} // namespace jarvis

#include "kelly_test.moc"
