#include "tests/e2e/venue/order_venue.h"
#include "tests/support/test_main.h"

#include <QElapsedTimer>
#include <QTest>

using namespace jarvis;
using e2e::VenueDesk;
using e2e::VenueDriver;

/// Orders at each simulated venue, which keeps its own account of them.
class OrdersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { e2e::addOrderVenues(); }
    void anOrderRestsAndIsCancelled();
    void aMarketOrderFillsAndIsHeld();
    void aPostOnlyOrderRestsOrIsRejected();
    void immediateOrdersEnd_data();
    void immediateOrdersEnd();
    void refusalsHaveTheirReason_data();
    void refusalsHaveTheirReason();
    void anOrderIsAmended();
    void aStopIsAmendedAndNeverMissing_data();
    void aStopIsAmendedAndNeverMissing();
    void aStopThatTriggersFills();
    void aBusyVenueIsAskedAgainToCancel();
};

void OrdersTest::anOrderRestsAndIsCancelled()
{
    VenueDesk desk(e2e::testedOrderVenue().of);
    QVERIFY(desk.isUp());
    desk.driver->send(PlaceRequest{desk.resting(1)});
    QVERIFY(desk.driver->waitForLast<OrderAcknowledged>(OrderId{1}));
    QVERIFY(desk.driver->last<OrderAcknowledged>(OrderId{1})->venueOrderId != 0);
    desk.driver->send(CancelRequest{OrderId{1}, desk.is().id()});
    QVERIFY(desk.driver->waitForLast<OrderCancelled>(OrderId{1}));
    QVERIFY(desk.driver->last<OrderCancelled>(OrderId{1})->reason.code == ReasonCode::None);
    QVERIFY(desk.driver->last<OrderCancelled>(OrderId{1})->filled == Quantity::zero());
    QCOMPARE(desk.driver->count<OrderRejected>(), 0);
    // A second time there is nothing to cancel.
    desk.driver->send(CancelRequest{OrderId{1}, desk.is().id()});
    QVERIFY(desk.driver->waitForLast<CancelRejected>(OrderId{1}));
    QVERIFY(desk.driver->last<CancelRejected>(OrderId{1})->reason.code == ReasonCode::UnknownOrder);
}

void OrdersTest::aMarketOrderFillsAndIsHeld()
{
    VenueDesk desk(e2e::testedOrderVenue().of);
    QVERIFY(desk.isUp());
    QVERIFY(desk.buy(1, 57)); // at OKX 5.7 contracts
    const auto fill = desk.driver->last<OrderFilled>(OrderId{1});
    QVERIFY(fill->fee > Money::zero());
    QVERIFY(fill->liquidity == Liquidity::Taker);
    QVERIFY(desk.held() == Quantity::ofLots(57));
    Order close = desk.order(2, Side::Sell, OrderType::Market, 57);
    close.isReduceOnly = true;
    desk.driver->send(PlaceRequest{close});
    QVERIFY(desk.driver->waitFor([&] { return desk.driver->filled(OrderId{2}) == Quantity::ofLots(57); }));
    QVERIFY(desk.held() == Quantity::zero());
    desk.driver->send(PlaceRequest{desk.order(3, Side::Sell, OrderType::Market, 12)});
    QVERIFY(desk.driver->waitFor([&] { return desk.driver->filled(OrderId{3}) == Quantity::ofLots(12); }));
    QVERIFY(desk.held() == Quantity::ofLots(-12));
}

void OrdersTest::aPostOnlyOrderRestsOrIsRejected()
{
    VenueDesk desk(e2e::testedOrderVenue().of);
    QVERIFY(desk.isUp());
    Order rests = desk.resting(1);
    rests.isPostOnly = true;
    desk.driver->send(PlaceRequest{rests});
    QVERIFY(desk.driver->waitForLast<OrderAcknowledged>(OrderId{1}));
    // Bybit and OKX take it, and cancel it then.
    Order takes = desk.limit(2, Side::Buy, 50, Price::ofTicks(desk.top().ask->price.ticks() + 100));
    takes.isPostOnly = true;
    desk.driver->send(PlaceRequest{takes});
    QVERIFY(desk.driver->waitForLast<OrderRejected>(OrderId{2}));
    QVERIFY(desk.driver->last<OrderRejected>(OrderId{2})->reason.code == ReasonCode::PostOnlyWouldTake);
    QVERIFY(!desk.driver->last<OrderAcknowledged>(OrderId{2}));
    QVERIFY(desk.driver->filled(OrderId{2}).isZero());
}

void OrdersTest::immediateOrdersEnd_data()
{
    QTest::addColumn<int>("force");
    QTest::newRow("immediate or cancel") << int(TimeInForce::Ioc);
    QTest::newRow("fill or kill") << int(TimeInForce::Fok);
}

void OrdersTest::immediateOrdersEnd()
{
    QFETCH(int, force);
    VenueDesk desk(e2e::testedOrderVenue().of);
    QVERIFY(desk.isUp());
    Order order = desk.resting(1);
    order.timeInForce = TimeInForce(force);
    desk.driver->send(PlaceRequest{order});
    QVERIFY(desk.driver->waitFor([&] { return desk.driver->last<OrderCancelled>(OrderId{1}) || desk.driver->last<OrderRejected>(OrderId{1}); }));
    // Binance refuses at once what cannot be filled whole.
    const auto cancelled = desk.driver->last<OrderCancelled>(OrderId{1});
    const ReasonCode reason = cancelled ? cancelled->reason.code : desk.driver->last<OrderRejected>(OrderId{1})->reason.code;
    QCOMPARE(int(reason), int(ReasonCode::UnfilledImmediate));
    order.id = OrderId{2};
    order.limitPrice = Price::ofTicks(desk.top().ask->price.ticks() + 200);
    desk.driver->send(PlaceRequest{order});
    QVERIFY(desk.driver->waitFor([&] { return desk.driver->filled(OrderId{2}) == order.quantity; }));
}

void OrdersTest::refusalsHaveTheirReason_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("reduce-only without a position") << 0;
    QTest::newRow("more than the margin allows") << 1;
    QTest::newRow("a stop on the wrong side") << 2;
    QTest::newRow("less than the venue takes") << 3;
    QTest::newRow("an instrument that is not there") << 4;
}

void OrdersTest::refusalsHaveTheirReason()
{
    QFETCH(int, which);
    const e2e::OrderVenue& tested = e2e::testedOrderVenue();
    const ReasonCode reasons[] = {ReasonCode::ReduceOnlyIncreases, ReasonCode::FreeBalance, ReasonCode::TriggerWrongSide, tested.tooLittle, ReasonCode::UnknownInstrument};
    VenueDesk desk(tested.of);
    QVERIFY(desk.isUp());
    const BookTop top = desk.top();
    Order order = desk.limit(1, Side::Buy, 50, Price::ofTicks(top.ask->price.ticks() + 100));
    if (which == 0) {
        order.isReduceOnly = true;
        order.side = Side::Sell;
        order.limitPrice = Price::ofTicks(top.ask->price.ticks() * 2);
    } else if (which == 1) {
        order.quantity = Quantity::ofLots(500'000);
    } else if (which == 2) {
        order = desk.order(1, Side::Sell, OrderType::StopMarket, 50);
        order.triggerPrice = Price::ofTicks(top.ask->price.ticks() * 11 / 10);
    } else if (which == 3) {
        order.limitPrice = Price::ofTicks(10'000); // 1 000 USD, so one lot is worth 1 USD
        order.quantity = Quantity::ofLots(1);
    } else {
        order.instrument = InstrumentId{12345};
    }
    desk.driver->send(PlaceRequest{order});
    QVERIFY(desk.driver->waitForLast<OrderRejected>(OrderId{1}));
    QCOMPARE(int(desk.driver->last<OrderRejected>(OrderId{1})->reason.code), int(reasons[which]));
    QCOMPARE(desk.driver->count<OrderAcknowledged>(), 0);
}

void OrdersTest::anOrderIsAmended()
{
    VenueDesk desk(e2e::testedOrderVenue().of);
    QVERIFY(desk.isUp());
    const Order order = desk.resting(1);
    desk.driver->send(PlaceRequest{order});
    QVERIFY(desk.driver->waitForLast<OrderAcknowledged>(OrderId{1}));
    const Price lower = Price::ofTicks(order.limitPrice->ticks() - 50);
    desk.driver->send(AmendRequest{OrderId{1}, desk.is().id(), Quantity::ofLots(30), lower, std::nullopt});
    QVERIFY(desk.driver->waitForLast<OrderAmended>(OrderId{1}));
    const auto amended = desk.driver->last<OrderAmended>(OrderId{1});
    QVERIFY(amended->quantity == Quantity::ofLots(30) && amended->limitPrice == lower);
    desk.driver->send(QueryRequest{OrderId{1}, desk.is().id()});
    QVERIFY(desk.driver->waitForLast<OrderStatusReport>(OrderId{1}));
    const auto status = desk.driver->last<OrderStatusReport>(OrderId{1});
    QVERIFY(status->isKnown && status->state == OrderState::Working && status->quantity == Quantity::ofLots(30) && status->limitPrice == lower);
    // What is gone cannot be changed.
    desk.driver->send(CancelRequest{OrderId{1}, desk.is().id()});
    QVERIFY(desk.driver->waitForLast<OrderCancelled>(OrderId{1}));
    desk.driver->send(AmendRequest{OrderId{1}, desk.is().id(), Quantity::ofLots(40), lower, std::nullopt});
    QVERIFY(desk.driver->waitForLast<AmendRejected>(OrderId{1}));
    QVERIFY(desk.driver->last<AmendRejected>(OrderId{1})->reason.code == ReasonCode::UnknownOrder);
}

void OrdersTest::aStopIsAmendedAndNeverMissing_data()
{
    QTest::addColumn<int>("role");
    QTest::newRow("a stop loss") << int(OrderRole::StopLoss);
    QTest::newRow("a take profit") << int(OrderRole::TakeProfit);
}

void OrdersTest::aStopIsAmendedAndNeverMissing()
{
    QFETCH(int, role);
    VenueDesk desk(e2e::testedOrderVenue().of);
    QVERIFY(desk.isUp());
    QVERIFY(desk.buy(1, 50));
    Order stop = desk.stopLoss(2, 50);
    stop.role = OrderRole(role);
    if (stop.role == OrderRole::TakeProfit)
        stop.triggerPrice = Price::ofTicks(desk.top().bid->price.ticks() * 110 / 100);
    desk.driver->send(PlaceRequest{stop});
    QVERIFY(desk.driver->waitForLast<OrderAcknowledged>(OrderId{2}));
    for (int change = 1; change <= 3; ++change) {
        const Price trigger = Price::ofTicks(stop.triggerPrice->ticks() + change * 10);
        desk.driver->send(AmendRequest{OrderId{2}, desk.is().id(), Quantity::ofLots(50 - change), std::nullopt, trigger});
        QVERIFY(desk.driver->waitFor([&] {
            const auto amended = desk.driver->last<OrderAmended>(OrderId{2});
            return amended && amended->triggerPrice == trigger;
        }));
    }
    // At Binance each change is another stop: that the replaced ones went is no news of the order.
    QVERIFY(!desk.driver->last<OrderCancelled>(OrderId{2}));
    desk.driver->reports.clear();
    QVERIFY(desk.held() == Quantity::ofLots(50));
    QCOMPARE(desk.driver->count<OrderStatusReport>(), 1); // one stop is there, and no more
    const auto status = desk.driver->last<OrderStatusReport>(OrderId{2});
    QVERIFY(status->triggerPrice == Price::ofTicks(stop.triggerPrice->ticks() + 30) && status->quantity == Quantity::ofLots(47));
    desk.driver->send(CancelRequest{OrderId{2}, desk.is().id()});
    QVERIFY(desk.driver->waitForLast<OrderCancelled>(OrderId{2}));
}

void OrdersTest::aStopThatTriggersFills()
{
    VenueDesk desk(e2e::testedOrderVenue().of);
    QVERIFY(desk.isUp());
    QVERIFY(desk.buy(1, 50));
    // Moved as near to the market as it is taken, and after it while it wanders off: it goes soon.
    std::uint64_t id = 1;
    const auto isFilled = [&] { return id > 1 && desk.driver->filled(OrderId{id}) == Quantity::ofLots(50); };
    QElapsedTimer since;
    since.start();
    while (!isFilled() && since.elapsed() < 30'000) {
        if (id == 1 || desk.driver->last<OrderRejected>(OrderId{id})) {
            desk.driver->send(PlaceRequest{desk.stopLoss(++id, 50)});
            QVERIFY(desk.driver->waitFor([&] { return desk.driver->last<OrderAcknowledged>(OrderId{id}) || desk.driver->last<OrderRejected>(OrderId{id}) || isFilled(); }));
        }
        if (!desk.driver->waitFor(isFilled, 500) && desk.driver->last<OrderAcknowledged>(OrderId{id})) {
            const Price nearer = Price::ofTicks(desk.top().bid->price.ticks() - 15);
            desk.driver->send(AmendRequest{OrderId{id}, desk.is().id(), Quantity::ofLots(50), std::nullopt, nearer});
        }
    }
    QVERIFY(isFilled());
    QVERIFY(desk.held() == Quantity::zero());
    desk.driver->send(QueryRequest{OrderId{id}, desk.is().id()});
    QVERIFY(desk.driver->waitForLast<OrderStatusReport>(OrderId{id}));
    QVERIFY(desk.driver->last<OrderStatusReport>(OrderId{id})->state == OrderState::Filled);

    // A later life knows the order as the journal has it, and none of the names that its changes may have given it.
    const auto later = desk.another();
    later->restore({desk.stopLoss(id, 50)}, {}, SystemClock().now());
    VenueDriver driver(*later);
    QVERIFY(driver.waitFor([&] { return driver.isUp(); }));
    driver.send(QueryRequest{OrderId{id}, desk.is().id()});
    QVERIFY(driver.waitForLast<OrderStatusReport>(OrderId{id}));
    QVERIFY(driver.last<OrderStatusReport>(OrderId{id})->state == OrderState::Filled);
    QVERIFY(driver.filled(OrderId{id}) == Quantity::ofLots(50));
}

void OrdersTest::aBusyVenueIsAskedAgainToCancel()
{
    for (const e2e::OrderVenue::Fault& fault : e2e::testedOrderVenue().busyToCancel) {
        VenueDesk desk(e2e::testedOrderVenue().of);
        QVERIFY(desk.isUp());
        desk.driver->send(PlaceRequest{desk.resting(1)});
        QVERIFY2(desk.driver->waitForLast<OrderAcknowledged>(OrderId{1}), fault.name);
        desk.simulator.setFault(fault.json);
        desk.driver->send(CancelRequest{OrderId{1}, desk.is().id()});
        QVERIFY2(desk.driver->waitForLast<OrderCancelled>(OrderId{1}), fault.name);
        QCOMPARE(desk.driver->count<CancelRejected>(), 0);
    }
}

JARVIS_TEST(OrdersTest)
#include "orders_test.moc"
