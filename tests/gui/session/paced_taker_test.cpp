#include "tests/gui/session/desk.h"
#include "tests/support/test_main.h"
#include "widgets/session/paced_taker.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>
#include <thread>

using namespace jarvis;
using namespace jarvis::test;
using jarvis::widgets::session::EngineSession;
using jarvis::widgets::session::Mailbox;
using jarvis::widgets::session::PacedTaker;

namespace {

/// A frame that does not end by itself: drain() is its end.
constexpr Duration kLong = 1h;

std::shared_ptr<const api::QuoteFrame> btcFrame(std::int64_t ticks)
{
    return std::make_shared<api::QuoteFrame>(frameOf({btcQuote(kNoon, ticks)}, kNoon));
}

} // namespace

class PacedTakerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstIsTakenAtOnceAndWhatFollowsTogether()
    {
        std::vector<std::uint64_t> merged;
        PacedTaker taker(kLong, [&merged](const Mailbox::Batch& batch) { merged.push_back(batch.framesMerged); });
        QVERIFY(!taker.isPacing());
        taker.mailbox()->onQuotes(btcFrame(1));
        QCoreApplication::processEvents();
        QCOMPARE(merged, std::vector<std::uint64_t>{1});
        for (int turn = 0; turn < 100; ++turn) {
            taker.mailbox()->onQuotes(btcFrame(turn));
            QCoreApplication::processEvents();
        }
        QCOMPARE(merged.size(), std::size_t{1});
        taker.drain();
        QCOMPARE(merged, (std::vector<std::uint64_t>{1, 100}));
        QVERIFY(taker.isPacing()); // things were busy: so they may be again
        for (int frame = 1; frame < PacedTaker::kQuietFrames; ++frame)
            taker.drain();
        taker.mailbox()->onQuotes(btcFrame(1)); // a market that is slow is still busy
        QCoreApplication::processEvents();
        QCOMPARE(merged.size(), std::size_t{2});
        taker.drain();
        QCOMPARE(merged.size(), std::size_t{3});
        for (int frame = 0; frame < PacedTaker::kQuietFrames; ++frame) {
            QVERIFY(taker.isPacing());
            taker.drain();
        }
        QCOMPARE(merged.size(), std::size_t{3}); // nothing is not told
        QVERIFY(!taker.isPacing());
        taker.mailbox()->onQuotes(btcFrame(1));
        QCoreApplication::processEvents();
        QCOMPARE(merged, (std::vector<std::uint64_t>{1, 100, 1, 1}));
        QCOMPARE(taker.drainCount(), std::uint64_t{4});
    }

    void theNewestOfABurstIsTakenAndThenNoTimerRuns()
    {
        std::int64_t shown = 0;
        int drains = 0;
        PacedTaker taker(PacedTaker::kFrame, [&](const Mailbox::Batch& batch) {
            shown = batch.frame->quotes.front().last->ticks();
            ++drains;
        });
        std::thread producer([&taker] {
            for (int i = 1; i <= 50'000; ++i)
                taker.mailbox()->onQuotes(btcFrame(i));
        });
        QTRY_COMPARE(shown, std::int64_t{50'000});
        producer.join();
        QTRY_VERIFY(!taker.isPacing());
        QVERIFY(drains < 50'000);
    }

    void whatMustNotWaitIsTakenAtOnceWithAllThatCameBefore()
    {
        std::vector<Mailbox::Batch> batches;
        PacedTaker taker(kLong, [&batches](Mailbox::Batch batch) { batches.push_back(std::move(batch)); });
        taker.mailbox()->onDelta(std::make_shared<api::Delta>());
        QCoreApplication::processEvents();
        taker.mailbox()->onDelta(std::make_shared<api::Delta>());
        taker.mailbox()->onQuotes(btcFrame(7));
        QCoreApplication::processEvents();
        QCOMPARE(batches.size(), std::size_t{1});
        taker.mailbox()->complete([] {});
        taker.mailbox()->onLink(api::Link::Down);
        QCoreApplication::processEvents();
        QCOMPARE(batches.size(), std::size_t{2});
        QCOMPARE(batches.back().messages.size(), std::size_t{2});
        QCOMPARE(batches.back().messages.back().index(), std::size_t{2}); // the link, behind the delta
        QCOMPARE(batches.back().framesMerged, std::uint64_t{1});
        QCOMPARE(batches.back().completions.size(), std::size_t{1});
        QVERIFY(taker.isPacing());
    }

    void aFramesEndThatOvertakesAWakeUpLosesNothing()
    {
        int taken = 0;
        PacedTaker taker(kLong, [&taken](const Mailbox::Batch& batch) { taken += static_cast<int>(batch.messages.size()); });
        taker.mailbox()->onDelta(std::make_shared<api::Delta>());
        QCoreApplication::processEvents();
        taker.mailbox()->onLink(api::Link::Stale); // a wake-up is on its way
        taker.drain();                             // and the frame ends
        QCOMPARE(taken, 2);
        QCoreApplication::processEvents(); // the wake-up finds nothing
        QVERIFY(taker.isPacing());
        taker.mailbox()->onDelta(std::make_shared<api::Delta>());
        taker.mailbox()->onLink(api::Link::Live);
        QCoreApplication::processEvents();
        QCOMPARE(taken, 4);
    }

    void aHandlerMayRunAnEventLoop()
    {
        std::vector<std::uint64_t> taken;
        PacedTaker taker(1ms, [&](const Mailbox::Batch& batch) {
            taken.push_back(batch.framesMerged);
            if (taken.size() > 1)
                return;
            taker.mailbox()->onQuotes(btcFrame(2)); // wakes nobody: the frame's end must come while we are still here
            QTRY_COMPARE(taken.size(), std::size_t{2});
        });
        taker.mailbox()->onQuotes(btcFrame(1));
        QTRY_COMPARE(taken, (std::vector<std::uint64_t>{1, 1}));
    }

    void itWorksOnTheThreadItWasMovedTo()
    {
        QThread thread;
        thread.start();
        std::atomic<int> taken = 0;
        std::atomic<bool> isElsewhere = true;
        auto taker = std::make_unique<PacedTaker>(1ms, [&](const Mailbox::Batch& batch) {
            isElsewhere = isElsewhere && QThread::currentThread() == &thread;
            taken += static_cast<int>(batch.framesMerged);
        });
        taker->moveToThread(&thread);
        const std::shared_ptr<Mailbox> box = taker->mailbox();
        for (int round = 1; round <= 20; ++round) {
            for (int i = 0; i < 100; ++i)
                box->onQuotes(btcFrame(i));
            QTRY_COMPARE(taken.load(), 100 * round);
        }
        QVERIFY(isElsewhere);
        QObject there;
        there.moveToThread(&thread);
        QMetaObject::invokeMethod(&there, [&taker] { taker.reset(); }, Qt::BlockingQueuedConnection);
        box->onLink(api::Link::Down); // whoever still holds it puts in vain
        QVERIFY(box->take().isEmpty());
        thread.quit();
        thread.wait();
    }

    void oneThatGoesWhilePacedTakesNothingMore()
    {
        int taken = 0;
        auto taker = std::make_unique<PacedTaker>(1ms, [&taken](const Mailbox::Batch&) { ++taken; });
        taker->mailbox()->onDelta(std::make_shared<api::Delta>());
        QCoreApplication::processEvents();
        taker->mailbox()->onDelta(std::make_shared<api::Delta>());
        taker->mailbox()->onLink(api::Link::Down); // its wake-up is queued
        taker.reset();
        QCoreApplication::processEvents();
        QCOMPARE(taken, 1);
    }

    void withoutAPaceEveryTurnDrains()
    {
        int taken = 0;
        PacedTaker taker(Duration::zero(), [&taken](const Mailbox::Batch&) { ++taken; });
        for (int turn = 1; turn <= 5; ++turn) {
            taker.mailbox()->onQuotes(btcFrame(turn));
            QCoreApplication::processEvents();
            QCOMPARE(taken, turn);
            QVERIFY(!taker.isPacing());
        }
    }

    void anAnswerComesInItsTurnBehindWhatWaited()
    {
        FakeEngine engine;
        engine.setSnapshot(openAccount(), kNoon);
        EngineSession session(engine, QStringLiteral("ann"), EngineSession::realClocks(), kLong);
        Desk::turn();
        QVERIFY(session.isReady());
        QSignalSpy orders(&session, &EngineSession::ordersChanged);
        QSignalSpy settled(&session, &EngineSession::commandSettled);
        const auto sent = session.cancel(OrderId{1});
        engine.publish({api::OrderChanged{workingOrder(1)}}, kNoon);
        engine.publish({api::OrderChanged{workingOrder(2)}}, kNoon);
        Desk::turn();
        QCOMPARE(orders.count(), 0); // shown at the frame's end
        engine.settle(*sent, kNoon);
        Desk::turn();
        QCOMPARE(settled.count(), 1);
        QCOMPARE(orders.count(), 2);
        QCOMPARE(session.resyncCount(), std::uint64_t{0});
        engine.publish(api::Link::Down);
        Desk::turn();
        QCOMPARE(session.link(), api::Link::Down);
    }

    void anOverrunOfAPacedSessionEndsInASnapshot()
    {
        FakeEngine engine;
        engine.setSnapshot(openAccount(), kNoon);
        EngineSession session(engine, QStringLiteral("ann"), EngineSession::realClocks(), kLong);
        Desk::turn();
        QSignalSpy snapshots(&session, &EngineSession::snapshotApplied);
        for (std::size_t i = 0; i <= Mailbox::kMessagesMax; ++i)
            engine.publish({api::OrderChanged{workingOrder(1)}}, kNoon);
        QTRY_COMPARE(snapshots.count(), 1);
        QCOMPARE(session.resyncCount(), std::uint64_t{1});
    }
};

JARVIS_TEST(PacedTakerTest)
#include "paced_taker_test.moc"
