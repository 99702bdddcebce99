#include "tests/support/test_main.h"
#include "tests/unit/kernel/routed_world.h"

#include <QTest>

namespace jarvis {
namespace {

using test::RoutedWorld;

} // namespace

/// Orders that say `automatic`: where they go, in how many parts, and what happens when a venue fails one.
class RoutesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOrderGoesWhereItIsNamedUnlessItSaysOtherwise();
    void aLargeOrderIsDividedByWhatTheBooksHold();
    void theCheapestVenueTakesAllThatItHolds();
    void limitsAndExitsAreOnTheGridOfTheirVenue();
    void aVenueThatCannotBeUsedGetsNothing_data();
    void aVenueThatCannotBeUsedGetsNothing();
    void whatTheGateRefusesAtOneVenueGoesToTheOthers();
    void aProbeIsNotDivided();
    void theLimitHoldsForTheSumOfAllParts();
    void whatMayRestStaysWhereItIsNamed();
    void whatPointsAgainstAPositionGoesWhereThatIs();
    void aSecondOrderLikeItNeedsItsOwnWord();
    void thePreviewSaysWhatTheOrderDoes();
    void aDecisionOutlivesARestart();
};

void RoutesTest::anOrderGoesWhereItIsNamedUnlessItSaysOtherwise()
{
    RoutedWorld world;
    world.book(test::kAtBybit, 9'900, 1'000); // cheaper by one percent
    OrderDraft draft = RoutedWorld::market(Side::Buy, 50);
    draft.routing = Routing::Named;
    world.place(draft);
    const std::vector<Order> placed = world.placed();
    QCOMPARE(placed.size(), 1U);
    QCOMPARE(placed.front().instrument, test::kAtBinance);
    QVERIFY(world.eventsOf<api::RouteDecided>().empty());
}

void RoutesTest::aLargeOrderIsDividedByWhatTheBooksHold()
{
    RoutedWorld world;
    const api::CommandSettled settled = world.send(api::SubmitOrder{RoutedWorld::market(Side::Buy, 250)});
    QVERIFY(!settled.refusal);
    QCOMPARE(settled.affected, 3U);
    const std::vector<Order> placed = world.placed();
    QCOMPARE(placed.size(), 3U);
    world.remember(placed);
    QCOMPARE(world.committed(), 2'500);
    const RouteDecision decision = world.decision();
    QCOMPARE(decision.reason, RouteReason::Split);
    QCOMPARE(decision.order, settled.order);
    QCOMPARE(decision.orders(), 3U);
    for (const Order& order : placed) {
        QVERIFY(decision.ledTo(order.id));
        QVERIFY(order.exits.hasBoth());
        const auto given = std::find_if(decision.options.begin(), decision.options.end(), [&](const RouteOption& option) { return option.instrument == order.instrument; });
        QCOMPARE(given->given, order.quantity);
    }
    QVERIFY(!decision.ledTo(OrderId{settled.order.value + 3}));
}

void RoutesTest::theCheapestVenueTakesAllThatItHolds()
{
    RoutedWorld world;
    world.book(test::kAtBybit, 9'990, 1'000);
    QVERIFY(!world.send(api::SubmitOrder{RoutedWorld::market(Side::Buy, 80)}).refusal);
    const std::vector<Order> placed = world.placed();
    QCOMPARE(placed.size(), 1U);
    QCOMPARE(placed.front().instrument, test::kAtBybit);
    QCOMPARE(placed.front().quantity, Quantity::ofLots(80));
    QCOMPARE(world.decision().reason, RouteReason::Cheapest);
    QCOMPARE(world.verdictOf(test::kAtBinance), RouteVerdict::Dearer);
}

void RoutesTest::limitsAndExitsAreOnTheGridOfTheirVenue()
{
    RoutedWorld world;
    world.book(test::kAtOkx, 99'000, 5'000);
    OrderDraft draft = RoutedWorld::market(Side::Buy, 200);
    draft.type = OrderType::Limit;
    draft.limitPrice = Price::ofTicks(10'001);
    draft.exits.trailingDistance = Price::ofTicks(50);
    QVERIFY(!world.send(api::SubmitOrder{draft}).refusal);
    const std::vector<Order> placed = world.placed();
    QCOMPARE(placed.size(), 1U);
    QCOMPARE(placed.front().instrument, test::kAtOkx);
    QCOMPARE(placed.front().quantity, Quantity::ofLots(2'000));
    QCOMPARE(*placed.front().limitPrice, Price::ofTicks(100'010));
    QCOMPARE(*placed.front().exits.takeProfit, Price::ofTicks(104'000));
    QCOMPARE(*placed.front().exits.stopLoss, Price::ofTicks(98'000));
    QCOMPARE(*placed.front().exits.trailingDistance, Price::ofTicks(500));
}

void RoutesTest::aVenueThatCannotBeUsedGetsNothing_data()
{
    using Change = void (*)(RoutedWorld&);
    QTest::addColumn<Change>("change");
    QTest::addColumn<RouteVerdict>("verdict");
    QTest::newRow("its link is down") << Change([](RoutedWorld& w) { w.link(VenueId::Bybit, VenueLink::Down); }) << RouteVerdict::VenueDown;
    QTest::newRow("its clock is too far off") << Change([](RoutedWorld& w) { w.report(ClockMeasured{std::chrono::seconds(2), w.now, VenueId::Bybit}); }) << RouteVerdict::VenueDown;
    QTest::newRow("it has not told yet what is true") << Change([](RoutedWorld& w) { w.link(VenueId::Bybit, VenueLink::Up); }) << RouteVerdict::VenueDown;
    QTest::newRow("it was halted") << Change([](RoutedWorld& w) {
        w.send(api::HaltTrading{false, {BreakerScope::Kind::Venue, static_cast<std::uint32_t>(VenueId::Bybit)}});
    }) << RouteVerdict::BreakerOpen;
    QTest::newRow("its book has a gap") << Change([](RoutedWorld& w) {
        w.input(kernel::TopInput{BookTop{test::kAtBybit, w.now, BookLevel{Price::ofTicks(9'899), Quantity::ofLots(9)}, BookLevel{Price::ofTicks(9'901), Quantity::ofLots(9)}}, false});
    }) << RouteVerdict::StaleBook;
    QTest::newRow("it is silent") << Change([](RoutedWorld& w) {
        for (int i = 0; i < 30; ++i) {
            w.now += 100ms;
            w.input(HeartbeatTick{test::kAtBinance, w.now});
            w.input(HeartbeatTick{test::kAtOkx, w.now});
            w.input(kernel::ClockTick{});
        }
    }) << RouteVerdict::StaleBook;
    QTest::newRow("the instrument is halted there") << Change([](RoutedWorld& w) {
        w.input(StatusNotice{test::kAtBybit, w.now, InstrumentStatus::Halted});
    }) << RouteVerdict::NotListed;
}

void RoutesTest::aVenueThatCannotBeUsedGetsNothing()
{
    using Change = void (*)(RoutedWorld&);
    QFETCH(const Change, change);
    QFETCH(const RouteVerdict, verdict);
    RoutedWorld world;
    world.book(test::kAtBybit, 9'900, 1'000); // it would be the cheapest by far
    change(world);
    world.requests.clear();
    QVERIFY(!world.send(api::SubmitOrder{RoutedWorld::market(Side::Buy, 150)}).refusal);
    QCOMPARE(world.verdictOf(test::kAtBybit), verdict);
    const std::vector<Order> placed = world.placed();
    QCOMPARE(placed.size(), 2U);
    for (const Order& order : placed)
        QVERIFY(order.instrument != test::kAtBybit);
}

void RoutesTest::whatTheGateRefusesAtOneVenueGoesToTheOthers()
{
    RoutedWorld world;
    world.book(test::kAtBybit, 9'700, 10'000, 1'000); // the spread is three percent wide
    QVERIFY(!world.send(api::SubmitOrder{RoutedWorld::market(Side::Buy, 150)}).refusal);
    QCOMPARE(world.verdictOf(test::kAtBybit), RouteVerdict::Refused);
    const std::vector<Order> placed = world.placed();
    QCOMPARE(placed.size(), 2U);
    world.remember(placed);
    QCOMPARE(world.committed(), 1'500);
}

void RoutesTest::aProbeIsNotDivided()
{
    kernel::Kernel::Settings settings = RoutedWorld::defaults();
    settings.limits.breakerPause = 1s;
    settings.limits.consecutiveLosses = 1;
    RoutedWorld world(settings);
    const OrderId lost = world.place(RoutedWorld::buy(10, 9'990));
    world.ack(lost);
    world.fill(lost, 10, 9'990);
    world.fill(world.send(api::ClosePosition{test::kAtBinance, {}}).order, 10, 9'980);
    world.pass(2s);
    QCOMPARE(world.kernel->state().breakers().size(), std::size_t{1});
    QCOMPARE(world.kernel->state().breakers()[0].state, BreakerState::HalfOpen);
    world.market(test::kAtOkx, 100'000);
    world.book(test::kAtBinance, 10'000, 200);
    world.book(test::kAtBybit, 10'000, 1);
    world.book(test::kAtOkx, 99'890, 99'910, 1'000); // holds 100 of 150, for less
    world.requests.clear();
    // Two venues would be cheaper, but the account's breaker lets one entry through.
    const api::CommandSettled settled = world.send(api::SubmitOrder{RoutedWorld::market(Side::Buy, 150)});
    QVERIFY2(!settled.refusal, qPrintable(QString::number(settled.refusal ? int(settled.refusal->code) : 0)));
    const std::vector<Order> placed = world.placed();
    QCOMPARE(placed.size(), std::size_t{1});
    QCOMPARE(world.kernel->state().breakers()[0].probe, placed.front().id);
}

void RoutesTest::theLimitHoldsForTheSumOfAllParts()
{
    RoutedWorld world;
    world.send(api::SetLimit{LimitId::PositionNotional, Amount::of(Money::ofWhole(240))});
    // Each part is worth 100, and passes by itself.
    const api::CommandSettled refused = world.send(api::SubmitOrder{RoutedWorld::market(Side::Buy, 250)});
    QVERIFY(refused.refusal);
    QCOMPARE(refused.refusal->code, ReasonCode::PositionNotional);
    QVERIFY(world.placed().empty());
    QVERIFY(!world.send(api::SubmitOrder{RoutedWorld::market(Side::Buy, 230)}).refusal);
    // What is open at all venues counts for the next one.
    QCOMPARE(world.send(api::SubmitOrder{RoutedWorld::market(Side::Buy, 20)}).refusal->code, ReasonCode::PositionNotional);
}

void RoutesTest::whatMayRestStaysWhereItIsNamed()
{
    RoutedWorld world;
    world.book(test::kAtBybit, 9'900, 1'000);
    OrderDraft draft = test::KernelWorld::buy(50, 9'800);
    draft.exits = test::exitsAt(10'400, 9'700);
    draft.routing = Routing::Automatic;
    QVERIFY(!world.send(api::SubmitOrder{draft}).refusal);
    QCOMPARE(world.placed().front().instrument, test::kAtBinance);
    QCOMPARE(world.decision().reason, RouteReason::Resting);
    draft.timeInForce = TimeInForce::Fok;
    draft.limitPrice = Price::ofTicks(10'010);
    QVERIFY(!world.send(api::SubmitOrder{draft}).refusal);
    QCOMPARE(world.placed().front().instrument, test::kAtBinance);
    QCOMPARE(world.decision().reason, RouteReason::Resting);
}

void RoutesTest::whatPointsAgainstAPositionGoesWhereThatIs()
{
    RoutedWorld world;
    world.hold(100);
    world.requests.clear();
    world.book(test::kAtBybit, 10'100, 1'000); // better to sell by one percent
    QVERIFY(!world.send(api::SubmitOrder{RoutedWorld::market(Side::Sell, 50)}).refusal);
    QCOMPARE(world.placed().front().instrument, test::kAtBinance);
    QCOMPARE(world.decision().reason, RouteReason::PositionHere);
}

void RoutesTest::aSecondOrderLikeItNeedsItsOwnWord()
{
    RoutedWorld world;
    OrderDraft draft = RoutedWorld::market(Side::Buy, 120);
    QVERIFY(!world.send(api::SubmitOrder{draft}).refusal);
    QCOMPARE(world.send(api::SubmitOrder{draft}).refusal->code, ReasonCode::DuplicateOrder);
    draft.isDuplicateConfirmed = true;
    QVERIFY(!world.send(api::SubmitOrder{draft}).refusal);
}

void RoutesTest::thePreviewSaysWhatTheOrderDoes()
{
    RoutedWorld world;
    const OrderDraft draft = RoutedWorld::market(Side::Buy, 250);
    const api::OrderPreview preview = world.kernel->preview({draft, api::SizeMode::Quantity, {}}, world.now);
    QVERIFY(preview.route);
    QVERIFY(preview.refusals.empty());
    QVERIFY(!world.send(api::SubmitOrder{draft}).refusal);
    RouteDecision decided = world.decision();
    decided.order = {};
    QVERIFY(*preview.route == decided);
    QVERIFY(!world.kernel->preview({test::KernelWorld::buy(10), api::SizeMode::Quantity, {}}, world.now).route);
}

void RoutesTest::aDecisionOutlivesARestart()
{
    RoutedWorld world;
    QVERIFY(!world.send(api::SubmitOrder{RoutedWorld::market(Side::Buy, 250)}).refusal);
    const RouteDecision decision = world.decision();
    world.restart(); // checks that replay and snapshot give the same state
    const std::vector<RouteDecision> routes = world.kernel->costs({}, world.now).routes;
    QCOMPARE(routes.size(), 1U);
    QVERIFY(routes.front() == decision);
}

JARVIS_TEST(RoutesTest)

} // namespace jarvis

#include "routes_test.moc"
