#include "tests/e2e/venue/venue_desk.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace jarvis;
using e2e::kOkx;
using e2e::VenueDesk;

/// Orders at a simulated OKX, which keeps its own account of them, in contracts.
class OkxOrdersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void manyAreTakenBackAtOnce();
    void oneThatIsGoneSpoilsNoBatch();
    void anOrderRestsAndIsCancelled();
    void aMarketOrderFillsAndIsHeld();
    void aPostOnlyOrderRestsOrIsRejected();
    void immediateOrdersEnd_data();
    void immediateOrdersEnd();
    void refusalsHaveTheirReason_data();
    void refusalsHaveTheirReason();
    void anOrderIsAmended();
    void aPartFilledOrderIsAmendedToItsWholeSize();
    void aStopIsAmendedInItsPlace_data();
    void aStopIsAmendedInItsPlace();
    void aStopThatTriggersFills();
    void aBusyVenueIsAskedAgainToCancel_data();
    void aBusyVenueIsAskedAgainToCancel();
};

void OkxOrdersTest::manyAreTakenBackAtOnce()
{
    constexpr int kOrders = 40;
    VenueDesk desk(kOkx);
    QVERIFY(desk.isUp());
    const Price price = desk.resting(1).limitPrice.value();
    for (std::uint64_t id = 1; id <= kOrders; ++id)
        desk.driver->send(PlaceRequest{desk.limit(id, Side::Buy, 20, price)});
    QVERIFY(desk.driver->waitForAll<OrderAcknowledged>(kOrders));
    // A batch whose answer is lost: the stream tells the end, and so does the venue when it is asked.
    desk.simulator.setFault(R"({"fault":"rest","path":"cancel-batch-orders","cutAfter":true})");
    const int before = desk.simulator.counted("cancels");
    for (std::uint64_t id = 1; id <= kOrders; ++id)
        desk.driver->send(CancelRequest{OrderId{id}, desk.is().id()});
    QVERIFY(desk.driver->waitForAll<OrderCancelled>(kOrders));
    QCOMPARE(desk.driver->count<CancelRejected>(), 0);
    QCOMPARE(desk.simulator.counted("open"), 0);
    const int cancels = desk.simulator.counted("cancels") - before;
    QVERIFY2(cancels >= kOrders / 20 && cancels < kOrders, QByteArray::number(cancels));
}

void OkxOrdersTest::oneThatIsGoneSpoilsNoBatch()
{
    VenueDesk desk(kOkx);
    QVERIFY(desk.isUp());
    for (std::uint64_t id = 1; id <= 3; ++id)
        desk.driver->send(PlaceRequest{desk.resting(id)});
    QVERIFY(desk.driver->waitForAll<OrderAcknowledged>(3));
    desk.driver->send(CancelRequest{OrderId{2}, desk.is().id()});
    QVERIFY(desk.driver->waitForLast<OrderCancelled>(OrderId{2}));
    for (std::uint64_t id = 1; id <= 3; ++id)
        desk.driver->send(CancelRequest{OrderId{id}, desk.is().id()});
    QVERIFY(desk.driver->waitForLast<CancelRejected>(OrderId{2}));
    QVERIFY(desk.driver->waitForAll<OrderCancelled>(3));
    QCOMPARE(desk.driver->count<CancelRejected>(), 1);
    QCOMPARE(desk.simulator.counted("open"), 0);
}

void OkxOrdersTest::anOrderRestsAndIsCancelled()
{
    VenueDesk desk(kOkx);
    QVERIFY(desk.isUp());
    desk.driver->send(PlaceRequest{desk.resting(1)});
    QVERIFY(desk.driver->waitForLast<OrderAcknowledged>(OrderId{1}));
    QVERIFY(desk.driver->last<OrderAcknowledged>(OrderId{1})->venueOrderId != 0);
    desk.driver->send(CancelRequest{OrderId{1}, desk.is().id()});
    QVERIFY(desk.driver->waitForLast<OrderCancelled>(OrderId{1}));
    QVERIFY(desk.driver->last<OrderCancelled>(OrderId{1})->reason.code == ReasonCode::None);
    QCOMPARE(desk.driver->count<OrderRejected>(), 0);
    // A second time there is nothing to cancel.
    desk.driver->send(CancelRequest{OrderId{1}, desk.is().id()});
    QVERIFY(desk.driver->waitForLast<CancelRejected>(OrderId{1}));
    QVERIFY(desk.driver->last<CancelRejected>(OrderId{1})->reason.code == ReasonCode::UnknownOrder);
}

void OkxOrdersTest::aMarketOrderFillsAndIsHeld()
{
    VenueDesk desk(kOkx);
    QVERIFY(desk.isUp());
    QVERIFY(desk.buy(1, 57)); // 5.7 contracts
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

void OkxOrdersTest::aPostOnlyOrderRestsOrIsRejected()
{
    VenueDesk desk(kOkx);
    QVERIFY(desk.isUp());
    Order rests = desk.resting(1);
    rests.isPostOnly = true;
    desk.driver->send(PlaceRequest{rests});
    QVERIFY(desk.driver->waitForLast<OrderAcknowledged>(OrderId{1}));
    // The venue takes it, and cancels it then.
    Order takes = desk.limit(2, Side::Buy, 50, Price::ofTicks(desk.top().ask->price.ticks() + 100));
    takes.isPostOnly = true;
    desk.driver->send(PlaceRequest{takes});
    QVERIFY(desk.driver->waitForLast<OrderRejected>(OrderId{2}));
    QVERIFY(desk.driver->last<OrderRejected>(OrderId{2})->reason.code == ReasonCode::PostOnlyWouldTake);
    QVERIFY(!desk.driver->last<OrderAcknowledged>(OrderId{2}));
    QVERIFY(desk.driver->filled(OrderId{2}).isZero());
}

void OkxOrdersTest::immediateOrdersEnd_data()
{
    QTest::addColumn<int>("force");
    QTest::newRow("immediate or cancel") << int(TimeInForce::Ioc);
    QTest::newRow("fill or kill") << int(TimeInForce::Fok);
}

void OkxOrdersTest::immediateOrdersEnd()
{
    QFETCH(int, force);
    VenueDesk desk(kOkx);
    QVERIFY(desk.isUp());
    Order order = desk.resting(1);
    order.timeInForce = TimeInForce(force);
    desk.driver->send(PlaceRequest{order});
    QVERIFY(desk.driver->waitForLast<OrderCancelled>(OrderId{1}));
    QVERIFY(desk.driver->last<OrderCancelled>(OrderId{1})->reason.code == ReasonCode::UnfilledImmediate);
    order.id = OrderId{2};
    order.limitPrice = Price::ofTicks(desk.top().ask->price.ticks() + 200);
    desk.driver->send(PlaceRequest{order});
    QVERIFY(desk.driver->waitFor([&] { return desk.driver->filled(OrderId{2}) == order.quantity; }));
}

void OkxOrdersTest::refusalsHaveTheirReason_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<int>("reason");
    QTest::newRow("reduce-only without a position") << 0 << int(ReasonCode::ReduceOnlyIncreases);
    QTest::newRow("more than the margin allows") << 1 << int(ReasonCode::FreeBalance);
    QTest::newRow("a stop on the wrong side") << 2 << int(ReasonCode::TriggerWrongSide);
    QTest::newRow("less than the venue takes") << 3 << int(ReasonCode::QuantityTooSmall);
    QTest::newRow("an instrument whose lot changed") << 4 << int(ReasonCode::UnknownInstrument);
}

void OkxOrdersTest::refusalsHaveTheirReason()
{
    QFETCH(int, which);
    QFETCH(int, reason);
    VenueDesk desk(kOkx);
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
        order.limitPrice = Price::ofTicks(10'000);
        order.quantity = Quantity::ofLots(1);
    } else {
        order.instrument = InstrumentId{12345};
    }
    desk.driver->send(PlaceRequest{order});
    QVERIFY(desk.driver->waitForLast<OrderRejected>(OrderId{1}));
    QCOMPARE(int(desk.driver->last<OrderRejected>(OrderId{1})->reason.code), reason);
    QCOMPARE(desk.driver->count<OrderAcknowledged>(), 0);
}

void OkxOrdersTest::anOrderIsAmended()
{
    VenueDesk desk(kOkx);
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

void OkxOrdersTest::aPartFilledOrderIsAmendedToItsWholeSize()
{
    VenueDesk desk(kOkx);
    QVERIFY(desk.isUp());
    // Far enough above the best ask that the market cannot move away from it, and for much more than there is up to there.
    const Price limit = Price::ofTicks(desk.top().ask->price.ticks() * 10'005 / 10'000);
    std::int64_t lots = 20'000;
    desk.books.forEachLevel(Side::Sell, [&](const BookLevel& level) {
        lots += level.price <= limit ? level.quantity.lots() : 0;
        return level.price <= limit;
    });
    desk.driver->send(PlaceRequest{desk.limit(1, Side::Buy, lots, limit)});
    QVERIFY(desk.driver->waitFor([&] { return !desk.driver->filled(OrderId{1}).isZero(); }));
    desk.driver->send(AmendRequest{OrderId{1}, desk.is().id(), Quantity::ofLots(lots - 100), limit, std::nullopt});
    QVERIFY(desk.driver->waitFor([&] { return desk.driver->last<OrderAmended>(OrderId{1}).has_value(); }));
    QVERIFY(desk.driver->last<OrderAmended>(OrderId{1})->quantity == Quantity::ofLots(lots - 100)); // what has filled is part of it
    QVERIFY(desk.driver->filled(OrderId{1}) < Quantity::ofLots(lots - 100));
    desk.driver->send(CancelRequest{OrderId{1}, desk.is().id()});
    QVERIFY(desk.driver->waitForLast<OrderCancelled>(OrderId{1}));
    const auto filled = desk.driver->last<OrderCancelled>(OrderId{1})->filled;
    QVERIFY(filled && desk.driver->waitFor([&] { return desk.driver->filled(OrderId{1}) == *filled; }));
    QVERIFY(desk.held() == *filled);
}

void OkxOrdersTest::aStopIsAmendedInItsPlace_data()
{
    QTest::addColumn<int>("role");
    QTest::newRow("a stop loss") << int(OrderRole::StopLoss);
    QTest::newRow("a take profit") << int(OrderRole::TakeProfit);
}

void OkxOrdersTest::aStopIsAmendedInItsPlace()
{
    QFETCH(int, role);
    VenueDesk desk(kOkx);
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
    desk.driver->reports.clear();
    QVERIFY(desk.held() == Quantity::ofLots(50));
    QCOMPARE(desk.driver->count<OrderStatusReport>(), 1); // one stop is there, and no more
    const auto status = desk.driver->last<OrderStatusReport>(OrderId{2});
    QVERIFY(status->triggerPrice == Price::ofTicks(stop.triggerPrice->ticks() + 30) && status->quantity == Quantity::ofLots(47));
    desk.driver->send(CancelRequest{OrderId{2}, desk.is().id()});
    QVERIFY(desk.driver->waitForLast<OrderCancelled>(OrderId{2}));
}

void OkxOrdersTest::aStopThatTriggersFills()
{
    VenueDesk desk(kOkx);
    QVERIFY(desk.isUp());
    QVERIFY(desk.buy(1, 50));
    // As near as it is taken, and following the market: it goes soon.
    std::uint64_t id = 1;
    const auto isFilled = [&] { return id > 1 && desk.driver->filled(OrderId{id}) == Quantity::ofLots(50); };
    QElapsedTimer since;
    since.start();
    while (!isFilled() && since.elapsed() < 30'000) {
        if (id == 1 || desk.driver->last<OrderRejected>(OrderId{id})) {
            Order stop = desk.stopLoss(++id, 50);
            stop.triggerPrice = Price::ofTicks(desk.top().bid->price.ticks() - 30);
            desk.driver->send(PlaceRequest{stop});
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
}

void OkxOrdersTest::aBusyVenueIsAskedAgainToCancel_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::newRow("busy")
        << QByteArray(R"({"fault":"rest","path":"POST /api/v5/trade/cancel-order","status":200,"count":2,"body":"{\"code\":\"50013\",\"msg\":\"Systems are busy\",\"data\":[]}"})");
    QTest::newRow("too fast")
        << QByteArray(R"({"fault":"rest","path":"POST /api/v5/trade/cancel-order","status":429,"count":2,"body":"{\"code\":\"50011\",\"msg\":\"Too Many Requests\",\"data\":[]}"})");
}

void OkxOrdersTest::aBusyVenueIsAskedAgainToCancel()
{
    QFETCH(QByteArray, fault);
    VenueDesk desk(kOkx);
    QVERIFY(desk.isUp());
    desk.driver->send(PlaceRequest{desk.resting(1)});
    QVERIFY(desk.driver->waitForLast<OrderAcknowledged>(OrderId{1}));
    desk.simulator.setFault(fault);
    desk.driver->send(CancelRequest{OrderId{1}, desk.is().id()});
    QVERIFY(desk.driver->waitForLast<OrderCancelled>(OrderId{1}));
    QCOMPARE(desk.driver->count<CancelRejected>(), 0);
}

JARVIS_TEST(OkxOrdersTest)
#include "okx_orders_test.moc"
