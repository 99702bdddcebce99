#include "engine/base/random.h"

#include "engine/base/clock.h"
#include "engine/base/ids.h"
#include "engine/base/time.h"
#include "tests/support/test_main.h"

#include <QObject>
#include <QTest>

#include <array>
#include <set>

namespace jarvis::base_test {

class RandomTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isTheSameOnEveryMachine();
    void staysWithinItsBounds();
    void reachesItsWholeRange();
    void spreadsEvenly();
};

void RandomTest::isTheSameOnEveryMachine()
{
    // The published first outputs of splitmix64 for the seed 1234567.
    Random random(1'234'567);
    QCOMPARE(random.next(), std::uint64_t{6'457'827'717'110'365'317ULL});
    QCOMPARE(random.next(), std::uint64_t{3'203'168'211'198'807'973ULL});
    QCOMPARE(random.next(), std::uint64_t{9'817'491'932'198'370'423ULL});
}

void RandomTest::staysWithinItsBounds()
{
    Random random(42);
    for (int i = 0; i < 20'000; ++i) {
        QVERIFY(random.below(7) < 7);
        const std::int64_t between = random.between(-3, 3);
        QVERIFY(between >= -3 && between <= 3);
        const double unit = random.unit();
        QVERIFY(unit >= 0.0 && unit < 1.0);
    }
    QCOMPARE(random.below(1), std::uint64_t{0});
    QCOMPARE(random.between(5, 5), std::int64_t{5});
    QVERIFY(!random.chance(0.0));
    QVERIFY(random.chance(1.0));
}

void RandomTest::reachesItsWholeRange()
{
    Random random(7);
    std::set<std::int64_t> seen;
    for (int i = 0; i < 1'000; ++i)
        seen.insert(random.between(-2, 2));
    QVERIFY((seen == std::set<std::int64_t>{-2, -1, 0, 1, 2}));
    std::set<bool> halves;
    for (int i = 0; i < 100; ++i)
        halves.insert(random.between(INT64_MIN, INT64_MAX) < 0);
    QCOMPARE(halves.size(), std::size_t{2});
}

void RandomTest::spreadsEvenly()
{
    Random random(99);
    std::array<int, 10> counts{};
    for (int i = 0; i < 100'000; ++i)
        ++counts[random.below(10)];
    // Ten standard deviations of a fair draw are about 950.
    for (const int count : counts)
        QVERIFY(count > 9'000 && count < 11'000);
}

JARVIS_TEST(RandomTest)

/// Time and names are values, too.
class TimeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsUtcDays_data();
    void countsUtcDays();
    void floorsMilliseconds();
    void movesAManualClock();
    void writesNames();
};

void TimeTest::countsUtcDays_data()
{
    QTest::addColumn<qint64>("millis");
    QTest::addColumn<qint64>("day");
    QTest::newRow("the first moment of 1970") << qint64(0) << qint64(0);
    QTest::newRow("its last millisecond") << qint64(86'399'999) << qint64(0);
    QTest::newRow("the next day") << qint64(86'400'000) << qint64(1);
    QTest::newRow("the moment before 1970") << qint64(-1) << qint64(-1);
}

void TimeTest::countsUtcDays()
{
    QFETCH(qint64, millis);
    QTEST(qint64(utcDay(timestampFromMillis(millis))), "day");
}

void TimeTest::floorsMilliseconds()
{
    QCOMPARE(toMillis(timestampFromNanos(1'999'999)), std::int64_t{1});
    QCOMPARE(toMillis(timestampFromNanos(-1)), std::int64_t{-1});
    QCOMPARE(toNanos(timestampFromMillis(3)), std::int64_t{3'000'000});
}

void TimeTest::movesAManualClock()
{
    ManualClock clock(timestampFromMillis(1'000));
    QVERIFY(clock.now() == timestampFromMillis(1'000));
    clock.advance(7 * kDay);
    QVERIFY(clock.now() == timestampFromMillis(1'000) + 7 * kDay);
    clock.set(timestampFromMillis(5));
    QVERIFY2(clock.now() == timestampFromMillis(5), "it may go back: machines do");
}

void TimeTest::writesNames()
{
    QCOMPARE(QString::fromStdString(Uuid{0x0123456789abcdefULL, 0xfULL}.toHex()), QStringLiteral("0123456789abcdef000000000000000f"));
    QVERIFY(!Uuid{});
    QVERIFY((Uuid{0, 1}));
    QVERIFY(Uuid::random() != Uuid::random());
}

JARVIS_TEST(TimeTest)

} // namespace jarvis::base_test

#include "random_test.moc"
