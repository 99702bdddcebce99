#include "tests/support/test_main.h"
#include "tests/unit/kernel/routed_world.h"

#include <QTest>

namespace jarvis {
namespace {

using test::RoutedWorld;

AlgorithmId begin(RoutedWorld& world, Routing routing)
{
    AlgorithmPlan plan;
    plan.instrument = test::kAtBinance;
    plan.quantity = Quantity::ofLots(100);
    plan.kind = AlgorithmKind::Twap;
    plan.exits = test::exitsAt(10'500, 9'800);
    plan.duration = 10s;
    plan.slices = 2;
    plan.routing = routing;
    CHECK(!world.send(api::StartAlgorithm{plan}).refusal);
    return world.kernel->state().algorithms().newest();
}

/// Fills every slice whole at the price of its book, or rejects those of one venue; the instruments that slices went to.
std::vector<InstrumentId> run(RoutedWorld& world, AlgorithmId id, std::optional<InstrumentId> rejected = std::nullopt)
{
    std::vector<InstrumentId> went;
    for (int i = 0; i < 300 && world.kernel->state().algorithms().find(id)->algorithm.isLive(); ++i) {
        for (const Order& order : world.placed()) {
            if (order.algorithm != id) {
                world.ack(order.id);
                continue;
            }
            went.push_back(order.instrument);
            if (order.instrument == rejected)
                world.reject(order.id);
            else
                world.fill(order.id, order.quantity.lots(), order.instrument == test::kAtBybit ? 9'991 : 10'001);
        }
        world.pass(100ms);
    }
    return went;
}

} // namespace

/// Algorithms whose slices say `automatic`: one order each, at the cheapest venue on the same grid.
class RoutedAlgorithmsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void slicesStayWhereTheyAreNamedUnlessTheySayOtherwise();
    void slicesGoToTheCheapestVenueOnTheSameGrid();
    void aVenueThatFailsASliceIsNotAskedForTheNext();
};

void RoutedAlgorithmsTest::slicesStayWhereTheyAreNamedUnlessTheySayOtherwise()
{
    RoutedWorld world;
    world.book(test::kAtBybit, 9'900, 1'000);
    const AlgorithmId id = begin(world, Routing::Named);
    for (const InstrumentId instrument : run(world, id))
        QCOMPARE(instrument, test::kAtBinance);
    QVERIFY(world.eventsOf<api::RouteDecided>().empty());
}

void RoutedAlgorithmsTest::slicesGoToTheCheapestVenueOnTheSameGrid()
{
    RoutedWorld world;
    world.book(test::kAtBybit, 9'990, 1'000);
    world.book(test::kAtOkx, 99'000, 10'000); // cheaper, and counts otherwise
    const AlgorithmId id = begin(world, Routing::Automatic);
    const std::vector<InstrumentId> went = run(world, id);
    QCOMPARE(went.size(), 2U);
    for (const InstrumentId instrument : went)
        QCOMPARE(instrument, test::kAtBybit);
    const Algorithm& algorithm = world.kernel->state().algorithms().find(id)->algorithm;
    QCOMPARE(algorithm.state, AlgorithmState::Done);
    QCOMPARE(algorithm.filled, Quantity::ofLots(100));
    QCOMPARE(world.position(test::kAtBybit).held, Quantity::ofLots(100));
    QVERIFY(world.position(test::kAtBinance).isFlat());
    const auto decided = world.eventsOf<api::RouteDecided>();
    QCOMPARE(decided.size(), 2U);
    QVERIFY(decided[0].decision.order && decided[0].decision.order != decided[1].decision.order);
}

void RoutedAlgorithmsTest::aVenueThatFailsASliceIsNotAskedForTheNext()
{
    RoutedWorld world;
    world.book(test::kAtBybit, 9'990, 1'000);
    const AlgorithmId id = begin(world, Routing::Automatic);
    const std::vector<InstrumentId> went = run(world, id, test::kAtBybit);
    QVERIFY(went.size() >= 2);
    QCOMPARE(went[0], test::kAtBybit);
    QCOMPARE(went[1], test::kAtBinance);
    Quantity held;
    for (const kernel::InstrumentSlot& slot : world.kernel->state().slots())
        held += slot.position.held;
    QCOMPARE(held, Quantity::ofLots(100));
}

JARVIS_TEST(RoutedAlgorithmsTest)

} // namespace jarvis

#include "routed_algorithms_test.moc"
