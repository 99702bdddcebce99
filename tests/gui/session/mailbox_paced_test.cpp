// A mailbox whose taker comes again by itself. Without any clock: the test is the taker.
#include "tests/support/desk_world.h"
#include "tests/support/test_main.h"
#include "widgets/session/mailbox.h"

#include <QTest>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

using namespace jarvis;
using namespace jarvis::test;
using jarvis::widgets::session::Mailbox;

using Put = std::function<void(Mailbox&)>;
Q_DECLARE_METATYPE(Put)

class MailboxPacedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTakerThatComesByItselfIsNotWokenUntilItFoundNothing()
    {
        int wakes = 0;
        Mailbox box([&wakes] { ++wakes; });
        box.onQuotes(std::make_shared<api::QuoteFrame>(frameOf({btcQuote(kNoon)}, kNoon)));
        QCOMPARE(wakes, 1);
        QVERIFY(!box.takePaced().isEmpty());
        box.onQuotes(std::make_shared<api::QuoteFrame>(frameOf({btcQuote(kNoon)}, kNoon)));
        box.onDelta(std::make_shared<api::Delta>());
        QCOMPARE(wakes, 1);
        const Mailbox::Batch second = box.takePaced();
        QCOMPARE(second.framesMerged, std::uint64_t{1});
        QCOMPARE(second.messages.size(), std::size_t{1});
        box.onDelta(std::make_shared<api::Delta>());
        QCOMPARE(wakes, 1);
        QVERIFY(!box.takePaced().isEmpty());
        QVERIFY(box.takePaced().isEmpty());
        box.onQuotes(std::make_shared<api::QuoteFrame>(frameOf({btcQuote(kNoon)}, kNoon)));
        QCOMPARE(wakes, 2);
        // A taker that does not come by itself says so.
        static_cast<void>(box.takePaced());
        static_cast<void>(box.take());
        box.onDelta(std::make_shared<api::Delta>());
        QCOMPARE(wakes, 3);
    }

    void someThingsDoNotWait_data()
    {
        QTest::addColumn<Put>("put");
        QTest::addColumn<int>("wakes");
        const auto telling = [](const api::Event& event, api::Origin::Kind from = api::Origin::Kind::Engine) {
            return Put([event, from](Mailbox& box) {
                auto delta = std::make_shared<api::Delta>();
                delta->events.push_back({1, kNoon, {}, {api::Origin::Kind::Engine, {}}, api::BalanceChanged{}});
                delta->events.push_back({2, kNoon, {}, {from, {}}, event});
                box.onDelta(delta);
            });
        };
        Order doubtful = workingOrder(1);
        doubtful.state = OrderState::Unknown;
        QTest::newRow("an answer to a question") << Put([](Mailbox& box) { box.complete([] {}); }) << 1;
        QTest::newRow("the link") << Put([](Mailbox& box) { box.onLink(api::Link::Down); }) << 1;
        QTest::newRow("a snapshot") << Put([](Mailbox& box) { box.onSnapshot(std::make_shared<api::Snapshot>()); }) << 1;
        QTest::newRow("the answer to a desk's command") << telling(api::CommandSettled{}, api::Origin::Kind::Desk) << 1;
        QTest::newRow("that trading stopped") << telling(api::TradingStateChanged{}) << 1;
        QTest::newRow("an order whose outcome is not known") << telling(api::OrderChanged{doubtful}) << 1;
        QTest::newRow("quotes wait") << Put([](Mailbox& box) { box.onQuotes(std::make_shared<api::QuoteFrame>()); }) << 0;
        QTest::newRow("an order waits") << telling(api::OrderChanged{workingOrder(1)}) << 0;
        QTest::newRow("the answer to a strategy's command waits") << telling(api::CommandSettled{}, api::Origin::Kind::Strategy) << 0;
    }
    void someThingsDoNotWait()
    {
        QFETCH(Put, put);
        QFETCH(int, wakes);
        int woken = 0;
        Mailbox box([&woken] { ++woken; });
        box.onDelta(std::make_shared<api::Delta>());
        static_cast<void>(box.takePaced());
        woken = 0;
        put(box);
        put(box);
        QCOMPARE(woken, wakes); // once for both
        const Mailbox::Batch batch = box.takePaced();
        QCOMPARE(batch.messages.size() + batch.completions.size() + batch.framesMerged, std::size_t{2});
        put(box);
        QCOMPARE(woken, 2 * wakes);
    }

    void aBoxThatFillsDoesNotWaitForTheFramesEnd()
    {
        int wakes = 0;
        Mailbox box([&wakes] { ++wakes; });
        box.onDelta(std::make_shared<api::Delta>());
        static_cast<void>(box.takePaced());
        for (std::size_t i = 1; i < Mailbox::kWaitingMax; ++i)
            box.onDelta(std::make_shared<api::Delta>());
        QCOMPARE(wakes, 1);
        box.onDelta(std::make_shared<api::Delta>());
        QCOMPARE(wakes, 2);
        for (std::size_t i = 0; i < Mailbox::kMessagesMax; ++i)
            box.onDelta(std::make_shared<api::Delta>());
        QCOMPARE(wakes, 2);
        const Mailbox::Batch batch = box.takePaced();
        QVERIFY(batch.isOverrun);
        QVERIFY(!batch.isEmpty());
    }

    void nothingIsLostBetweenComingAndGoing()
    {
        // The frames of this taker end at once, so that each way of meeting the one who puts comes up.
        constexpr std::uint64_t kCount = 200'000;
        std::mutex mutex;
        std::condition_variable isWoken;
        bool wasWoken = false;
        Mailbox box([&] {
            const std::lock_guard lock(mutex);
            wasWoken = true;
            isWoken.notify_one();
        });
        std::thread producer([&box] {
            for (std::uint64_t i = 1; i <= kCount; ++i) {
                auto delta = std::make_shared<api::Delta>();
                delta->to.sequence = i;
                box.onDelta(delta);
                if (i % 64 == 0)
                    std::this_thread::yield();
            }
        });
        std::uint64_t seen = 0;
        bool isInOrder = true;
        bool isStuck = false;
        while (seen < kCount && !isStuck) {
            Mailbox::Batch batch = box.takePaced();
            for (const Mailbox::Message& message : batch.messages) {
                const std::uint64_t next = std::get<std::shared_ptr<const api::Delta>>(message)->to.sequence;
                isInOrder = isInOrder && (batch.isOverrun ? next > seen : next == seen + 1);
                seen = next;
            }
            if (!batch.isEmpty())
                continue;
            std::unique_lock lock(mutex);
            isStuck = !isWoken.wait_for(lock, std::chrono::seconds(20), [&wasWoken] { return wasWoken; });
            wasWoken = false;
        }
        producer.join();
        QVERIFY(!isStuck);
        QVERIFY(isInOrder);
        QCOMPARE(seen, kCount);
    }

    void aClosedBoxIsClosedToAPacedTakerToo()
    {
        int wakes = 0;
        Mailbox box([&wakes] { ++wakes; });
        box.onDelta(std::make_shared<api::Delta>());
        static_cast<void>(box.takePaced());
        box.onDelta(std::make_shared<api::Delta>());
        box.complete([] {});
        wakes = 0;
        box.close();
        box.onSnapshot(std::make_shared<api::Snapshot>());
        box.onQuotes(std::make_shared<api::QuoteFrame>());
        box.complete([] {});
        QCOMPARE(wakes, 0);
        QVERIFY(box.takePaced().isEmpty());
    }
};

JARVIS_TEST(MailboxPacedTest)
#include "mailbox_paced_test.moc"
