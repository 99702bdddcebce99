#include "engine/base/bounded_queue.h"

#include "tests/support/test_main.h"

#include <QObject>
#include <QTest>

#include <chrono>
#include <future>
#include <memory>
#include <thread>
#include <vector>

namespace jarvis::base_test {

class BoundedQueueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsOrder();
    void saysNoWhenFull();
    void leavesARefusedItemWithItsSender();
    void letsTheRedButtonOvertake();
    void popsAtMostABatch();
    void appendsToWhatIsThere();
    void givesWhatIsQueuedAfterClosing();
    void endsASleeperWhenClosed();
    void wakesASleeperWithoutAnItem();
    void remembersAWakeUpThatCameEarly();
    void returnsAtTheDeadline();
    void losesNothingBetweenThreads();
};

namespace {

using Clock = std::chrono::steady_clock;

/// Far enough away that a test which needs it has failed.
Clock::time_point never()
{
    return Clock::now() + std::chrono::minutes(2);
}

} // namespace

void BoundedQueueTest::keepsOrder()
{
    BoundedQueue<int> queue(4);
    QVERIFY(queue.tryPush(1) && queue.tryPush(2) && queue.tryPush(3));
    QCOMPARE(queue.size(), std::size_t{3});
    std::vector<int> out;
    QVERIFY(queue.popBatch(out, 10));
    QVERIFY((out == std::vector{1, 2, 3}));
    QCOMPARE(queue.size(), std::size_t{0});
}

void BoundedQueueTest::saysNoWhenFull()
{
    BoundedQueue<int> queue(2);
    QVERIFY(queue.tryPush(1) && queue.tryPush(2));
    QVERIFY(!queue.tryPush(3));
    std::vector<int> out;
    QVERIFY(queue.popBatch(out, 1));
    QVERIFY2(queue.tryPush(4), "room is made by popping");
    QVERIFY(queue.popBatch(out, 10));
    QVERIFY((out == std::vector{1, 2, 4}));
    QCOMPARE(queue.capacity(), std::size_t{2});
}

void BoundedQueueTest::leavesARefusedItemWithItsSender()
{
    BoundedQueue<std::unique_ptr<int>> queue(1);
    QVERIFY(queue.tryPush(std::make_unique<int>(1)));
    auto item = std::make_unique<int>(2);
    QVERIFY(!queue.tryPush(std::move(item)));
    QVERIFY(item && *item == 2);
    queue.close();
    QVERIFY(!queue.pushFront(std::move(item)));
    QVERIFY(item && *item == 2);
}

void BoundedQueueTest::letsTheRedButtonOvertake()
{
    BoundedQueue<int> queue(2);
    QVERIFY(queue.tryPush(1) && queue.tryPush(2));
    QVERIFY2(queue.pushFront(99), "even when full");
    std::vector<int> out;
    QVERIFY(queue.popBatch(out, 10));
    QVERIFY((out == std::vector{99, 1, 2}));
}

void BoundedQueueTest::popsAtMostABatch()
{
    BoundedQueue<int> queue(8);
    for (int i = 1; i <= 5; ++i)
        QVERIFY(queue.tryPush(int(i)));
    std::vector<int> out;
    QVERIFY(queue.popBatch(out, 2));
    QVERIFY((out == std::vector{1, 2}));
    QCOMPARE(queue.size(), std::size_t{3});
}

void BoundedQueueTest::appendsToWhatIsThere()
{
    BoundedQueue<int> queue(8);
    QVERIFY(queue.tryPush(7));
    std::vector<int> out{6};
    QVERIFY(queue.popBatch(out, 5));
    QVERIFY((out == std::vector{6, 7}));
}

void BoundedQueueTest::givesWhatIsQueuedAfterClosing()
{
    BoundedQueue<int> queue(8);
    QVERIFY(queue.tryPush(1) && queue.tryPush(2));
    queue.close();
    QVERIFY2(!queue.tryPush(3), "closed is closed");
    std::vector<int> out;
    QVERIFY(queue.popBatch(out, 1));
    out.clear();
    QVERIFY(queue.popBatch(out, 1));
    QVERIFY((out == std::vector{2}));
    out.clear();
    QVERIFY(!queue.popBatch(out, 1));
    QVERIFY(out.empty());
}

void BoundedQueueTest::endsASleeperWhenClosed()
{
    BoundedQueue<int> queue(1);
    auto sleeper = std::async(std::launch::async, [&queue] {
        std::vector<int> out;
        return queue.popBatch(out, 1, never());
    });
    queue.close();
    QVERIFY(!sleeper.get());
}

void BoundedQueueTest::wakesASleeperWithoutAnItem()
{
    BoundedQueue<int> queue(1);
    const auto end = never();
    auto sleeper = std::async(std::launch::async, [&queue, end] {
        std::vector<int> out;
        const bool isOpen = queue.popBatch(out, 1, end);
        return isOpen && out.empty() && Clock::now() < end;
    });
    queue.wake();
    QVERIFY(sleeper.get());
}

void BoundedQueueTest::remembersAWakeUpThatCameEarly()
{
    BoundedQueue<int> queue(1);
    queue.wake();
    std::vector<int> out;
    const auto end = never();
    QVERIFY(queue.popBatch(out, 1, end));
    QVERIFY(out.empty() && Clock::now() < end);
    // It counts once: the next pop waits for its deadline again.
    QVERIFY(queue.popBatch(out, 1, Clock::now()));
    QVERIFY(out.empty());
}

void BoundedQueueTest::returnsAtTheDeadline()
{
    BoundedQueue<int> queue(1);
    std::vector<int> out;
    const auto deadline = Clock::now() + std::chrono::milliseconds(5);
    QVERIFY(queue.popBatch(out, 1, deadline));
    QVERIFY(out.empty());
    QVERIFY(Clock::now() >= deadline);
}

void BoundedQueueTest::losesNothingBetweenThreads()
{
    constexpr int kSenders = 4;
    constexpr int kEach = 5'000;
    BoundedQueue<std::pair<int, int>> queue(16);
    std::vector<std::thread> senders;
    for (int sender = 0; sender < kSenders; ++sender) {
        senders.emplace_back([&queue, sender] {
            for (int i = 0; i < kEach; ++i) {
                while (!queue.tryPush({sender, i}))
                    std::this_thread::yield();
            }
        });
    }
    std::vector<int> next(kSenders, 0);
    bool isOrdered = true;
    for (int received = 0; received < kSenders * kEach;) {
        std::vector<std::pair<int, int>> out;
        if (!queue.popBatch(out, 7, never()) || out.empty())
            break;
        for (const auto& [sender, i] : out)
            isOrdered = isOrdered && i == next[static_cast<std::size_t>(sender)]++;
        received += static_cast<int>(out.size());
    }
    queue.close();
    for (std::thread& sender : senders)
        sender.join();
    QVERIFY2(isOrdered, "each sender's items come in its order");
    QVERIFY((next == std::vector<int>(kSenders, kEach)));
}

JARVIS_TEST(BoundedQueueTest)

} // namespace jarvis::base_test

#include "bounded_queue_test.moc"
