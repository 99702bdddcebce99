#include "engine/base/random.h"
#include "engine/kernel/memories.h"
#include "engine/kernel/order_store.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <algorithm>
#include <deque>
#include <map>

namespace jarvis {

using kernel::CommandMemory;
using kernel::OrderStore;

/// What the kernel looks up by number, beside a plain list that does the same slowly.
class KernelMemoriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCommandIsKnownForAsLongAsItIsKept_data();
    void aCommandIsKnownForAsLongAsItIsKept();
    void ordersAreFoundWhereverTheyLie();
};

void KernelMemoriesTest::aCommandIsKnownForAsLongAsItIsKept_data()
{
    QTest::addColumn<quint64>("step"); // between one id and the next
    QTest::newRow("ids that count on") << quint64{1};
    QTest::newRow("ids that differ in their upper half alone") << (quint64{1} << 32);
    QTest::newRow("ids at random") << quint64{0};
}

void KernelMemoriesTest::aCommandIsKnownForAsLongAsItIsKept()
{
    QFETCH(quint64, step);
    CommandMemory memory;
    std::deque<CommandMemory::Entry> plain;
    Random random(7);
    Timestamp now = timestampFromMillis(1'000'000);
    CommandId id{3, 1};
    for (int i = 0; i < 20'000; ++i) {
        now += std::chrono::milliseconds(random.below(200));
        id = step == 0 ? CommandId{random.next(), random.next()} : CommandId{3, id.low + step};
        api::CommandSettled settled{id, {}, OrderId{random.below(100)}, 1};
        if (random.chance(0.2))
            settled.refusal = Refusal{ReasonCode::Killed, {}, {}, Amount::of(std::int64_t{i}), {}};
        QVERIFY(!memory.has(id) && !memory.find(id));
        memory.remember(settled, now);
        plain.push_back({settled, now});
        memory.forgetBefore(now - CommandMemory::kLife);
        while (plain.size() > CommandMemory::kKeptMin && plain.front().time < now - CommandMemory::kLife) {
            QVERIFY(!memory.has(plain.front().outcome.id));
            plain.pop_front();
        }
        QCOMPARE(memory.size(), plain.size());
        const CommandMemory::Entry& any = plain[random.below(plain.size())];
        QVERIFY(memory.find(any.outcome.id) == any.outcome);
    }
    QVERIFY(plain.size() > CommandMemory::kKeptMin);
    for (const CommandMemory::Entry& entry : plain)
        QVERIFY(memory.find(entry.outcome.id) == entry.outcome);
}

void KernelMemoriesTest::ordersAreFoundWhereverTheyLie()
{
    OrderStore store;
    std::map<std::uint64_t, Order> plain;
    std::deque<std::uint64_t> ended;
    Random random(11);
    std::uint64_t newest = 0;
    for (int i = 0; i < 20'000; ++i) {
        Order order;
        const bool isNew = plain.size() == ended.size() || random.chance(0.3);
        if (isNew) {
            newest += random.chance(0.01) ? 1'000'000 : 1; // Each start counts from a million of its own.
            order.id = OrderId{newest};
        } else {
            auto live = plain.lower_bound(random.below(newest) + 1);
            while (live == plain.end() || !live->second.isLive())
                live = live == plain.end() ? plain.begin() : std::next(live);
            order = live->second;
            ++order.venueOrderId;
            if (random.chance(0.4)) {
                order.state = OrderState::Cancelled;
                ended.push_back(order.id.value);
            }
        }
        // An id that is asked for just before it comes, and one that is asked for just before it goes.
        QCOMPARE(store.find(order.id) == nullptr, isNew);
        if (!ended.empty())
            QVERIFY(store.find(OrderId{ended.front()}));
        store.put(order);
        plain[order.id.value] = order;
        if (ended.size() > OrderStore::kEndedMax) {
            if (ended.front() == newest)
                std::rotate(ended.begin(), ended.begin() + 1, ended.end());
            QVERIFY(!store.find(OrderId{ended.front()}));
            plain.erase(ended.front());
            ended.pop_front();
        }
        QVERIFY(*store.find(order.id) == order);
        const auto any = plain.lower_bound(random.below(newest) + 1);
        QVERIFY(any == plain.end() || *store.find(OrderId{any->first}) == any->second);
        QCOMPARE(store.liveCount(), plain.size() - ended.size());
    }
    QCOMPARE(ended.size(), OrderStore::kEndedMax);
}

JARVIS_TEST(KernelMemoriesTest)

} // namespace jarvis

#include "memories_test.moc"
