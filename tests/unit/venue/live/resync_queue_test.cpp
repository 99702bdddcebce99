#include "engine/venue/live/resync_queue.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace jarvis;
using venue::live::ResyncQueue;

namespace {

Timestamp at(int millis)
{
    return timestampFromMillis(1'700'000'000'000 + millis);
}

} // namespace

/// Which book is asked for next, and when.
class ResyncQueueTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theyAreAskedForInTheOrderInWhichTheyWereWanted();
    void wantingTwiceIsOnce();
    void oneThatFailsWaitsLongerEachTime();
    void oneThatWaitsHoldsUpNobody();
    void aBookThatCameByItselfIsNotAskedFor();
    void theSameBookIsNotAskedForTooOften();
    void whatTheVenueSaysAboutWaitingCounts();
};

void ResyncQueueTest::theyAreAskedForInTheOrderInWhichTheyWereWanted()
{
    ResyncQueue queue;
    QVERIFY(!queue.nextDue(at(0)));
    queue.want("B", at(0));
    queue.want("A", at(0));
    QVERIFY(queue.nextDue(at(0)) == at(0));
    QCOMPARE(queue.takeDue(at(0)).value_or(""), std::string("B"));
    QCOMPARE(queue.takeDue(at(0)).value_or(""), std::string("A"));
    QVERIFY(!queue.takeDue(at(0)));
}

void ResyncQueueTest::wantingTwiceIsOnce()
{
    ResyncQueue queue;
    queue.want("A", at(0));
    queue.want("A", at(1));
    QVERIFY(queue.takeDue(at(1)));
    queue.want("A", at(2)); // while it is being asked for
    QVERIFY(queue.isWanted("A"));
    QVERIFY(!queue.takeDue(at(3)));
    queue.onWhole("A");
    QVERIFY(!queue.isWanted("A"));
    queue.want("A", at(4));
    QVERIFY(queue.takeDue(at(4)));
}

void ResyncQueueTest::oneThatFailsWaitsLongerEachTime()
{
    ResyncQueue queue;
    queue.want("A", at(0));
    Timestamp now = at(0);
    Duration last{};
    for (int tries = 0; tries < 12; ++tries) {
        QVERIFY(queue.takeDue(now));
        queue.onFailed("A", now);
        const Duration wait = *queue.nextDue(now) - now;
        QVERIFY(wait >= last && wait <= ResyncQueue::kWaitMax);
        QVERIFY(!queue.takeDue(now + wait - std::chrono::milliseconds(1)));
        last = wait;
        now += wait;
    }
    QVERIFY(last == ResyncQueue::kWaitMax);
    QVERIFY(queue.takeDue(now));
    queue.onWhole("A");
    queue.want("A", now);
    QVERIFY(queue.takeDue(now)); // what failed before is forgotten
}

void ResyncQueueTest::oneThatWaitsHoldsUpNobody()
{
    ResyncQueue queue;
    queue.want("A", at(0));
    queue.takeDue(at(0));
    queue.onFailed("A", at(0));
    queue.want("B", at(0));
    QVERIFY(queue.nextDue(at(0)) == at(0));
    QCOMPARE(queue.takeDue(at(0)).value_or(""), std::string("B"));
}

void ResyncQueueTest::aBookThatCameByItselfIsNotAskedFor()
{
    ResyncQueue queue;
    queue.want("A", at(0));
    queue.onWhole("A");
    QVERIFY(!queue.takeDue(at(1)));
    queue.want("A", at(2));
    queue.clear();
    QVERIFY(!queue.isWanted("A") && !queue.takeDue(at(3)));
}

void ResyncQueueTest::theSameBookIsNotAskedForTooOften()
{
    ResyncQueue queue(std::chrono::seconds(1));
    queue.want("A", at(0));
    queue.takeDue(at(0));
    queue.onWhole("A");
    queue.want("A", at(100));
    QVERIFY(!queue.takeDue(at(999)));
    QVERIFY(queue.takeDue(at(1'000)));
}

void ResyncQueueTest::whatTheVenueSaysAboutWaitingCounts()
{
    ResyncQueue queue;
    queue.want("A", at(0));
    queue.takeDue(at(0));
    queue.onFailed("A", at(0), at(60'000));
    QVERIFY(queue.nextDue(at(0)) == at(60'000));
}

JARVIS_TEST(ResyncQueueTest)
#include "resync_queue_test.moc"
