#include "engine/net/backoff.h"
#include "engine/net/breaker.h"
#include "engine/net/rate_budget.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace jarvis;
using namespace jarvis::net;

namespace {

const Timestamp kMinute = timestampFromMillis(1'700'000'040'000); // at the beginning of a minute

} // namespace

/// What keeps us from asking too much: budget, breaker, back-off.
class NetLimitsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aBudgetIsNeverExceeded();
    void theNextWindowIsWhole();
    void aReserveIsKeptForWhatReducesRisk();
    void whatThePeerSaysCountsWhenItIsMore();
    void aPeerThatSaysStopIsLeftAlone();
    void aClockThatGoesBackGivesNothingTwice();
    void aBreakerOpensAfterFailuresInARow();
    void aProbeThatFailsWaitsLonger();
    void waitsDoubleAndStayInBounds();
};

void NetLimitsTest::aBudgetIsNeverExceeded()
{
    RateBudget budget(100, 1min, 0);
    std::int64_t taken = 0;
    for (int i = 0; i < 1'000; ++i) {
        if (!budget.take(7, kMinute + std::chrono::milliseconds(i)))
            taken += 7;
    }
    QCOMPARE(taken, std::int64_t(98));
    QCOMPARE(budget.used(kMinute), std::int64_t(98));
}

void NetLimitsTest::theNextWindowIsWhole()
{
    RateBudget budget(10, 1min, 0);
    QVERIFY(!budget.take(10, kMinute));
    const auto next = budget.take(1, kMinute + 30s);
    QVERIFY(next == kMinute + 60s);
    QVERIFY(!budget.take(10, *next));
}

void NetLimitsTest::aReserveIsKeptForWhatReducesRisk()
{
    RateBudget budget(10, 1min, 3);
    QVERIFY(!budget.take(7, kMinute));
    QVERIFY(budget.take(1, kMinute).has_value());
    QVERIFY(!budget.take(3, kMinute, RateBudget::Purpose::ReducesRisk));
    QVERIFY(budget.take(1, kMinute, RateBudget::Purpose::ReducesRisk).has_value());
}

void NetLimitsTest::whatThePeerSaysCountsWhenItIsMore()
{
    RateBudget budget(10, 1min, 0);
    QVERIFY(!budget.take(5, kMinute));
    budget.onReported(3, kMinute);
    QCOMPARE(budget.used(kMinute), std::int64_t(5));
    budget.onReported(9, kMinute);
    QVERIFY(budget.take(2, kMinute).has_value());
    QVERIFY(!budget.take(1, kMinute));
}

void NetLimitsTest::aPeerThatSaysStopIsLeftAlone()
{
    RateBudget budget(10, 1min, 0);
    budget.pauseUntil(kMinute + 150s);
    budget.pauseUntil(kMinute + 10s); // never shortened
    QVERIFY(budget.take(1, kMinute, RateBudget::Purpose::ReducesRisk) == kMinute + 150s);
    QVERIFY(!budget.take(1, kMinute + 150s));
}

void NetLimitsTest::aClockThatGoesBackGivesNothingTwice()
{
    RateBudget budget(10, 1min, 0);
    QVERIFY(!budget.take(10, kMinute + 60s));
    QVERIFY(budget.take(1, kMinute).has_value());
}

void NetLimitsTest::aBreakerOpensAfterFailuresInARow()
{
    Breaker breaker(3, 10s, 60s);
    breaker.onFailure(kMinute);
    breaker.onFailure(kMinute);
    breaker.onSuccess();
    breaker.onFailure(kMinute);
    breaker.onFailure(kMinute);
    QVERIFY(breaker.allows(kMinute));
    breaker.onFailure(kMinute);
    QVERIFY(!breaker.allows(kMinute + 9s));
    QVERIFY(breaker.isOpen(kMinute + 9s));
    QVERIFY(breaker.allows(kMinute + 10s)); // the probe
    QVERIFY(!breaker.allows(kMinute + 10s));
    breaker.onSuccess();
    QVERIFY(breaker.allows(kMinute + 10s));
}

void NetLimitsTest::aProbeThatFailsWaitsLonger()
{
    Breaker breaker(1, 10s, 30s);
    Timestamp now = kMinute;
    breaker.onFailure(now);
    for (const Duration pause : {Duration(10s), Duration(20s), Duration(30s), Duration(30s)}) {
        QVERIFY(!breaker.allows(now + pause - 1ms));
        QVERIFY(breaker.allows(now + pause));
        now += pause;
        breaker.onFailure(now);
    }
}

void NetLimitsTest::waitsDoubleAndStayInBounds()
{
    Backoff backoff(100ms, 2s, 7);
    Duration base = 100ms;
    for (int i = 0; i < 12; ++i) {
        const Duration wait = backoff.next();
        QVERIFY(wait >= base && wait <= base + base / 2);
        base = std::min<Duration>(base * 2, 2s);
    }
    backoff.reset();
    QVERIFY(backoff.next() <= 150ms);
}

JARVIS_TEST(NetLimitsTest)
#include "limits_test.moc"
