#include "tests/support/kernel_world.h"
#include "tests/support/test_main.h"

#include <QTest>

namespace jarvis {
namespace {

using test::KernelWorld;

/// A life whose journal could not be written, so that a restart knows nothing of its last order.
OrderId orderOfALostLife(KernelWorld& world)
{
    const std::size_t before = world.log.size();
    const OrderId lost = world.send(api::SubmitOrder{KernelWorld::buy(100)}).order;
    world.restart(world.log.size() - before);
    world.reconcile();
    world.market(KernelWorld::kAaa, 10'000);
    return lost;
}

} // namespace

/// What was never written, or happened under a clock that jumps, must not happen twice.
class KernelLostLifeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNumberOfALostLifeIsNotGivenOutAgain();
    void anOrderOfALostLifeIsCancelledWhenTheVenueTells();
    void aRepeatIsRecognisedAfterTheClockJumped();
    void aCancelThatTimedOutIsRepeatedAfterALateAcknowledgement();
};

void KernelLostLifeTest::aNumberOfALostLifeIsNotGivenOutAgain()
{
    KernelWorld world;
    const OrderId lost = orderOfALostLife(world);
    QVERIFY(lost);
    QVERIFY(!world.kernel->state().findOrder(lost));
    const api::CommandSettled next = world.send(api::SubmitOrder{KernelWorld::buy(100)});
    QVERIFY(!next.refusal);
    QVERIFY(next.order > lost);
    // And so for the lives after it, from the snapshot as from the log.
    world.restart();
    QVERIFY(world.kernel->state().orders().newest() > next.order);
    QCOMPARE(world.restored(world.kernel->snapshot())->state().orders().newest(), world.kernel->state().orders().newest());
}

void KernelLostLifeTest::anOrderOfALostLifeIsCancelledWhenTheVenueTells()
{
    KernelWorld world;
    const OrderId lost = orderOfALostLife(world);
    world.requests.clear();
    OrderStatusReport status{lost, true, OrderState::Working, Quantity::zero(), 7, world.now};
    status.instrument = KernelWorld::kAaa;
    world.report(status);
    const auto cancels = world.requestsOf<CancelRequest>();
    QCOMPARE(cancels.size(), std::size_t{1});
    QCOMPARE(cancels[0].order, lost);
    QCOMPARE(cancels[0].instrument, KernelWorld::kAaa);
    world.requests.clear();
    status.state = OrderState::Filled;
    world.report(status);
    QVERIFY(world.requestsOf<CancelRequest>().empty());
}

void KernelLostLifeTest::aRepeatIsRecognisedAfterTheClockJumped()
{
    KernelWorld world;
    const CommandId id{9, 1};
    const api::CommandSettled first = world.sendAs(id, api::SubmitOrder{KernelWorld::buy(100)}, std::chrono::minutes(1));
    const Timestamp sent = world.now;
    // An hour ahead, where others are settled, and back: by the wall the first one is still young.
    world.now += std::chrono::hours(1);
    world.send(api::CancelOrder{OrderId{77}});
    world.now = sent + std::chrono::seconds(1);
    const api::CommandSettled again = world.sendAs(id, api::SubmitOrder{KernelWorld::buy(100)}, std::chrono::minutes(1));
    QVERIFY(again.isRepeat);
    QCOMPARE(again.order, first.order);
    QCOMPARE(world.kernel->state().orders().newest(), first.order);
}

void KernelLostLifeTest::aCancelThatTimedOutIsRepeatedAfterALateAcknowledgement()
{
    KernelWorld world;
    const OrderId id = world.send(api::SubmitOrder{KernelWorld::buy(100)}).order;
    QVERIFY(!world.send(api::CancelOrder{id}).refusal);
    world.report(RequestTimedOut{id, world.now});
    QCOMPARE(world.order(id).state, OrderState::Unknown);
    world.requests.clear();
    world.ack(id);
    QCOMPARE(world.order(id).state, OrderState::Working);
    QVERIFY(world.order(id).isCancelRequested);
    const auto cancels = world.requestsOf<CancelRequest>();
    QCOMPARE(cancels.size(), std::size_t{1});
    QCOMPARE(cancels[0].order, id);
}

JARVIS_TEST(KernelLostLifeTest)

} // namespace jarvis

#include "lost_life_test.moc"
