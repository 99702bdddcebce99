#include "engine/local/batch_writer.h"

#include "tests/support/kernel_world.h"
#include "tests/support/memory_file_system.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace std::chrono_literals;

namespace jarvis::local {

using test::KernelWorld;

/// What may still leave when the disk took long, or did not take it at all.
class BatchWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWaitedTooLongAddsNoRisk_data();
    void whatWaitedTooLongAddsNoRisk();
};

void BatchWriterTest::whatWaitedTooLongAddsNoRisk_data()
{
    QTest::addColumn<int>("millis");
    QTest::addColumn<bool>("isSent");
    QTest::newRow("two seconds") << 2'000 << true;
    QTest::newRow("longer") << 2'001 << false;
}

void BatchWriterTest::whatWaitedTooLongAddsNoRisk()
{
    QFETCH(int, millis);
    QFETCH(bool, isSent);
    test::MemoryFileSystem disk;
    const ManualClock clock(KernelWorld::kStart);
    KernelWorld world;
    world.hold(20);
    const OrderId resting = world.place(KernelWorld::buy(10, 9'980));
    world.ack(resting);
    world.requests.clear();
    const OrderId entry = world.place(KernelWorld::buy(10, 9'970));
    world.send(api::AmendOrder{resting, Quantity::ofLots(20), {}, {}});
    world.send(api::CancelOrder{resting});
    const OrderId close = world.send(api::ClosePosition{KernelWorld::kAaa, {}}).order;
    world.send(api::SetExits{KernelWorld::kAaa, test::exitsAt(10'400, 9'850)});

    journal::Journal::Options options;
    options.folder = "/account";
    std::vector<VenueRequest> sent;
    std::vector<VenueReport> refused;
    BatchWriter writer(std::move(*journal::Journal::open(options, clock, disk)), clock, disk,
        {[&](std::vector<VenueRequest>&& requests) { sent = std::move(requests); }, [&](std::vector<VenueReport>& reports) { refused = reports; },
            [](const std::string&) {}});
    DecidedBatch batch{world.log, world.requests, {}};
    const std::size_t asked = batch.requests.size();
    writer.append(batch);
    QVERIFY(writer.commit());
    writer.release(batch, true, millis * 1ms);

    QCOMPARE(sent.size(), asked - (isSent ? 0 : 2));
    QCOMPARE(refused.size(), std::size_t(isSent ? 0 : 2));
    const auto holds = [&sent](OrderId order) {
        return std::any_of(sent.begin(), sent.end(), [order](const VenueRequest& request) {
            const auto* place = std::get_if<PlaceRequest>(&request);
            return place && place->order.id == order;
        });
    };
    QVERIFY(holds(close)); // what takes risk away leaves, however late
    QCOMPARE(holds(entry), isSent);
    if (isSent)
        return;
    const auto& rejected = std::get<OrderRejected>(refused[0]);
    QCOMPARE(rejected.order, entry);
    QCOMPARE(rejected.reason, (Refusal{ReasonCode::MarketDataStale, KernelWorld::kAaa, Amount::of(Duration(2s)), Amount::of(Duration(2'001ms)), {}}));
    QCOMPARE(std::get<AmendRejected>(refused[1]).order, resting);
    for (const VenueReport& report : refused)
        world.report(report);
    QCOMPARE(world.order(entry).state, OrderState::Rejected);
    QCOMPARE(world.order(entry).reason.code, ReasonCode::MarketDataStale);
}

JARVIS_TEST(BatchWriterTest)

} // namespace jarvis::local

#include "batch_writer_test.moc"
