#include "engine/execution/schedule.h"

#include "engine/base/random.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace jarvis;
using namespace jarvis::execution;

namespace {

Algorithm anAlgorithm(AlgorithmKind kind, std::int64_t lots, Duration duration, std::uint32_t slices, std::uint64_t seed)
{
    Algorithm algorithm;
    algorithm.kind = kind;
    algorithm.plan.quantity = Quantity::ofLots(lots);
    algorithm.plan.duration = duration;
    algorithm.slices = slices;
    algorithm.seed = seed;
    algorithm.startedAt = timestampFromMillis(1'795'262'400'000); // 12:00 UTC
    return algorithm;
}

} // namespace

class ScheduleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void slicesSumUpAndTimesAscend_data();
    void slicesSumUpAndTimesAscend();
    void theSameSeedGivesTheSameSchedule();
    void anotherSeedGivesAnother();
    void sizesStayWithinAFifth();
    void vwapFollowsTheCurve();
    void anUnknownCurveIsFlat();
    void everyMomentLiesInItsSlot();
};

void ScheduleTest::slicesSumUpAndTimesAscend_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("TWAP") << int(AlgorithmKind::Twap);
    QTest::newRow("VWAP") << int(AlgorithmKind::Vwap);
    QTest::newRow("iceberg") << int(AlgorithmKind::Iceberg);
}

void ScheduleTest::slicesSumUpAndTimesAscend()
{
    QFETCH(int, kind);
    Random random(20'26'11);
    for (int round = 0; round < 2'000; ++round) {
        const auto slices = static_cast<std::uint32_t>(random.between(1, 60));
        Algorithm algorithm = anAlgorithm(static_cast<AlgorithmKind>(kind), random.between(1, round % 2 ? 50 : 1'000'000'000'000),
            Duration(random.between(1, 86'400'000'000'000)), slices, random.next());
        for (std::uint8_t& weight : algorithm.curve.weights)
            weight = static_cast<std::uint8_t>(random.below(256));
        const Schedule schedule(algorithm);
        Quantity sum;
        Duration before = Duration(-1);
        for (std::uint32_t i = 0; i < slices; ++i) {
            const Schedule::Slice slice = schedule.slice(i);
            QVERIFY(slice.regular >= Quantity::zero());
            sum += slice.regular;
            QCOMPARE(slice.target, sum);
            // A window of fewer nanoseconds than slices may put two of them into the same one.
            QVERIFY(algorithm.plan.duration.count() < 4 * slices ? slice.at >= before : slice.at > before);
            QVERIFY(slice.at < algorithm.plan.duration);
            before = slice.at;
        }
        QCOMPARE(sum, algorithm.plan.quantity);
    }
}

void ScheduleTest::theSameSeedGivesTheSameSchedule()
{
    const Schedule first(anAlgorithm(AlgorithmKind::Twap, 1'000'000, 10min, 20, 7));
    const Schedule second(anAlgorithm(AlgorithmKind::Twap, 1'000'000, 10min, 20, 7));
    for (std::uint32_t i = 20; i-- > 0;) {
        QCOMPARE(first.slice(i).at.count(), second.slice(i).at.count());
        QCOMPARE(first.slice(i).target, second.slice(i).target);
    }
    // Numbers of a release are the numbers of the next one: a running algorithm goes on over an upgrade.
    QCOMPARE(first.slice(0).target.lots(), std::int64_t{44'333});
}

void ScheduleTest::anotherSeedGivesAnother()
{
    const Schedule first(anAlgorithm(AlgorithmKind::Twap, 1'000'000, 10min, 20, 7));
    const Schedule second(anAlgorithm(AlgorithmKind::Twap, 1'000'000, 10min, 20, 8));
    int same = 0;
    for (std::uint32_t i = 0; i < 20; ++i)
        same += first.slice(i).at == second.slice(i).at || first.slice(i).regular == second.slice(i).regular ? 1 : 0;
    QVERIFY(same <= 1);
}

void ScheduleTest::sizesStayWithinAFifth()
{
    const Schedule schedule(anAlgorithm(AlgorithmKind::Twap, 1'000'000, 10min, 10, 3));
    for (std::uint32_t i = 0; i < 10; ++i) {
        // A fifth around the share, and the shares' sum a fifth around ten.
        QVERIFY(schedule.slice(i).regular.lots() >= 1'000'000 / 10 * 8 / 12);
        QVERIFY(schedule.slice(i).regular.lots() <= 1'000'000 / 10 * 12 / 8);
    }
}

void ScheduleTest::vwapFollowsTheCurve()
{
    Algorithm algorithm = anAlgorithm(AlgorithmKind::Vwap, 1'000'000, 2h, 2, 5);
    algorithm.curve.weights.fill(1);
    algorithm.curve.weights[12] = 200;
    algorithm.curve.weights[13] = 50;
    const Schedule schedule(algorithm);
    // Four to one, a fifth up or down on either side.
    QVERIFY(schedule.slice(0).regular.lots() > 720'000);
    QVERIFY(schedule.slice(0).regular.lots() < 860'000);
}

void ScheduleTest::anUnknownCurveIsFlat()
{
    const Schedule vwap(anAlgorithm(AlgorithmKind::Vwap, 1'000'000, 2h, 10, 5));
    const Schedule twap(anAlgorithm(AlgorithmKind::Twap, 1'000'000, 2h, 10, 5));
    for (std::uint32_t i = 0; i < 10; ++i)
        QCOMPARE(vwap.slice(i).target, twap.slice(i).target);
}

void ScheduleTest::everyMomentLiesInItsSlot()
{
    Random random(4);
    for (int round = 0; round < 500; ++round) {
        const auto slices = static_cast<std::uint32_t>(random.between(1, 30));
        const Duration duration(random.between(100, 1'000'000'007));
        const Schedule schedule(anAlgorithm(AlgorithmKind::Twap, 1'000, duration, slices, random.next()));
        for (std::uint32_t i = 0; i < slices; ++i)
            QCOMPARE(schedule.slotAt(schedule.slice(i).at), i);
        QCOMPARE(schedule.slotAt(duration), slices);
        QCOMPARE(schedule.slotAt(Duration(-5)), std::uint32_t{0});
    }
}

JARVIS_TEST(ScheduleTest)
#include "schedule_test.moc"
