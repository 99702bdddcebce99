#include "engine/server/doorman.h"

#include "tests/support/test_main.h"

#include <QTest>

using namespace jarvis;
using namespace std::chrono_literals;
using server::Doorman;
using Verdict = Doorman::Verdict;

namespace {

const Timestamp kOpened = timestampFromMillis(1'795'262'400'000);

} // namespace

class DoormanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void soManyInAll()
    {
        Doorman doorman({3, 10, 0, 0});
        QCOMPARE(doorman.admit("a", kOpened), Verdict::Welcome);
        QCOMPARE(doorman.admit("b", kOpened), Verdict::Welcome);
        QCOMPARE(doorman.admit("c", kOpened), Verdict::Welcome);
        QCOMPARE(doorman.admit("d", kOpened), Verdict::TooMany);
        doorman.left("b");
        QCOMPARE(doorman.admit("d", kOpened), Verdict::Welcome);
        QCOMPARE(doorman.inside(), std::size_t{3});
    }

    void soManyOfOneAddressAndOthersDoNotNotice()
    {
        Doorman doorman({100, 2, 0, 0});
        QCOMPARE(doorman.admit("a", kOpened), Verdict::Welcome);
        QCOMPARE(doorman.admit("a", kOpened), Verdict::Welcome);
        for (int i = 0; i < 1'000; ++i)
            QCOMPARE(doorman.admit("a", kOpened), Verdict::TooManyOfAddress);
        QCOMPARE(doorman.admit("b", kOpened), Verdict::Welcome);
        doorman.left("a");
        QCOMPARE(doorman.admit("a", kOpened), Verdict::Welcome);
        QCOMPARE(doorman.inside(), std::size_t{3});
    }

    void whoComesAtOnceIsSpreadOverTime()
    {
        Doorman doorman({20'000, 20'000, 1'000, 100});
        Timestamp now = kOpened;
        for (int i = 0; i < 10'000; ++i) {
            now += std::max(doorman.pause(now), Duration::zero());
            QCOMPARE(doorman.admit("a", now), Verdict::Welcome);
        }
        // 10 000 at 1 000 a second, but for the first hundred.
        QVERIFY(now - kOpened >= 9'890ms && now - kOpened <= 9'910ms);
    }

    void whoIsSentAwayDoesNotSlowDownOthers()
    {
        Doorman doorman({10, 1, 10, 1});
        QCOMPARE(doorman.admit("a", kOpened), Verdict::Welcome);
        const Timestamp later = kOpened + doorman.pause(kOpened);
        for (int i = 0; i < 50; ++i)
            QCOMPARE(doorman.admit("a", later), Verdict::TooManyOfAddress);
        QVERIFY(doorman.pause(later) <= Duration::zero());
    }

    void aQuietHourIsNoCreditForAStorm()
    {
        Doorman doorman({20'000, 20'000, 1'000, 100});
        QCOMPARE(doorman.admit("a", kOpened), Verdict::Welcome);
        const Timestamp later = kOpened + 1h;
        int admitted = 0;
        while (doorman.pause(later) <= Duration::zero()) {
            QCOMPARE(doorman.admit("a", later), Verdict::Welcome);
            ++admitted;
        }
        QVERIFY(admitted >= 100 && admitted <= 102);
    }

    void aClockThatIsSetBackLocksNobodyOut()
    {
        Doorman doorman({20'000, 20'000, 1'000, 100});
        for (int i = 0; i < 200; ++i)
            doorman.admit("a", kOpened);
        const Timestamp before = kOpened - 24h;
        QCOMPARE(doorman.pause(before), Duration(1s));
        QCOMPARE(doorman.admit("a", before + 1s), Verdict::Welcome);
        QVERIFY(doorman.pause(before + 1s) <= Duration::zero());
    }
};

JARVIS_TEST(DoormanTest)
#include "doorman_test.moc"
