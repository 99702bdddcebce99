#include "tests/e2e/venue/venue_desk.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace jarvis;
using e2e::VenueDriver;

namespace {

struct BybitDesk : e2e::VenueDesk {
    explicit BybitDesk(const char* secret = e2e::kSecret) : VenueDesk(e2e::kBybit, secret) {}

    /// Again and again, until the limit of orders in a second lets it through.
    bool placeResting(std::uint64_t id)
    {
        const Order wanted = resting(id);
        return QTest::qWaitFor(
            [&] {
                driver->reports.clear();
                driver->send(PlaceRequest{wanted});
                const bool isAnswered = driver->waitFor([&] { return driver->last<OrderAcknowledged>(wanted.id) || driver->last<OrderRejected>(wanted.id); });
                return isAnswered && driver->last<OrderAcknowledged>(wanted.id);
            },
            10'000);
    }
};

} // namespace

/// Orders at a simulated Bybit, which answers that it has taken a request, and tells in its stream what came of it.
class BybitOrdersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anOrderRestsAndIsCancelled();
    void aMarketOrderFillsAndIsHeld();
    void refusalsHaveTheirReason_data();
    void refusalsHaveTheirReason();
    void whatCannotFillAtOnceIsOver_data();
    void whatCannotFillAtOnceIsOver();
    void anOrderIsAmended();
    void aStopIsChangedInPlace();
    void aStopThatTriggersFills();
    void anOrderWhoseAnswerIsLostIsFoundAgain_data();
    void anOrderWhoseAnswerIsLostIsFoundAgain();
    void anOrderThatNeverArrivedIsUnknown();
    void theSameOrderTwiceIsOne();
    void fillsDuringALostStreamAreFoundAgain();
    void fillsComeBehindTheEndOfTheirOrder();
    void aFillThatIsToldTwiceHasOneNumber();
    void aBusyVenueIsAskedAgainToCancel();
    void ordersWaitForTheVenuesLimit();
    void manyAreTakenBackTogetherAsFastAsTheLimitAllows();
    void oneThatIsGoneSpoilsNoBatch();
    void listsAreReadToTheirLastPage();
    void aClockThatJumpedIsMeasuredAgain();
    void aWrongSecretLeavesTheLinkDown();
    void aLaterLifeFindsItsOrders();
};

void BybitOrdersTest::anOrderRestsAndIsCancelled()
{
    BybitDesk desk;
    QVERIFY(desk.isUp());
    desk.driver->send(PlaceRequest{desk.resting(1)});
    QVERIFY(desk.driver->waitForLast<OrderAcknowledged>(OrderId{1}));
    QVERIFY(desk.driver->last<OrderAcknowledged>(OrderId{1})->venueOrderId != 0);
    desk.driver->send(CancelRequest{OrderId{1}, desk.is().id()});
    QVERIFY(desk.driver->waitForLast<OrderCancelled>(OrderId{1}));
    QVERIFY(desk.driver->last<OrderCancelled>(OrderId{1})->filled == Quantity::zero());
    QCOMPARE(desk.driver->count<OrderRejected>(), 0);
    // A second time there is nothing to cancel.
    desk.driver->send(CancelRequest{OrderId{1}, desk.is().id()});
    QVERIFY(desk.driver->waitForLast<CancelRejected>(OrderId{1}));
    QVERIFY(desk.driver->last<CancelRejected>(OrderId{1})->reason.code == ReasonCode::UnknownOrder);
}

void BybitOrdersTest::aMarketOrderFillsAndIsHeld()
{
    BybitDesk desk;
    QVERIFY(desk.isUp());
    QVERIFY(desk.buy(1, 50));
    const auto fill = desk.driver->last<OrderFilled>(OrderId{1});
    QVERIFY(fill->fee > Money::zero());
    QVERIFY(fill->liquidity == Liquidity::Taker);
    QVERIFY(desk.held() == Quantity::ofLots(50));
    Order close = desk.order(2, Side::Sell, OrderType::Market, 50);
    close.isReduceOnly = true;
    desk.driver->send(PlaceRequest{close});
    QVERIFY(desk.driver->waitFor([&] { return desk.driver->filled(OrderId{2}) == Quantity::ofLots(50); }));
    QVERIFY(desk.held() == Quantity::zero());
}

void BybitOrdersTest::refusalsHaveTheirReason_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<int>("reason");
    QTest::newRow("post-only that would take, told by the stream") << 0 << int(ReasonCode::PostOnlyWouldTake);
    QTest::newRow("value below the minimum") << 1 << int(ReasonCode::NotionalTooSmall);
    QTest::newRow("reduce-only without a position") << 2 << int(ReasonCode::ReduceOnlyIncreases);
    QTest::newRow("more than the margin allows") << 3 << int(ReasonCode::FreeBalance);
    QTest::newRow("a stop on the wrong side") << 4 << int(ReasonCode::TriggerWrongSide);
}

void BybitOrdersTest::refusalsHaveTheirReason()
{
    QFETCH(int, which);
    QFETCH(int, reason);
    BybitDesk desk;
    QVERIFY(desk.isUp());
    const BookTop top = desk.top();
    Order order = desk.limit(1, Side::Buy, 50, Price::ofTicks(top.ask->price.ticks() + 100));
    order.isPostOnly = which == 0;
    if (which == 1) {
        order.limitPrice = Price::ofTicks(10'000); // 1 000 USD, so one lot is worth 1 USD
        order.quantity = Quantity::ofLots(1);
    } else if (which == 2) {
        order.isReduceOnly = true;
        order.side = Side::Sell;
        order.limitPrice = Price::ofTicks(top.ask->price.ticks() * 2);
    } else if (which == 3) {
        order.quantity = Quantity::ofLots(500'000);
    } else if (which == 4) {
        order = desk.order(1, Side::Sell, OrderType::StopMarket, 50);
        order.triggerPrice = Price::ofTicks(top.ask->price.ticks() * 11 / 10);
    }
    desk.driver->send(PlaceRequest{order});
    QVERIFY(desk.driver->waitForLast<OrderRejected>(OrderId{1}));
    QCOMPARE(int(desk.driver->last<OrderRejected>(OrderId{1})->reason.code), reason);
    QCOMPARE(desk.driver->count<OrderAcknowledged>(), 0);
}

void BybitOrdersTest::whatCannotFillAtOnceIsOver_data()
{
    QTest::addColumn<int>("force");
    QTest::newRow("immediate or cancel") << int(TimeInForce::Ioc);
    QTest::newRow("fill or kill") << int(TimeInForce::Fok);
}

void BybitOrdersTest::whatCannotFillAtOnceIsOver()
{
    QFETCH(int, force);
    BybitDesk desk;
    QVERIFY(desk.isUp());
    Order order = desk.resting(1);
    order.timeInForce = TimeInForce(force);
    desk.driver->send(PlaceRequest{order});
    QVERIFY(desk.driver->waitForLast<OrderCancelled>(OrderId{1}));
    QVERIFY(desk.driver->last<OrderCancelled>(OrderId{1})->reason.code == ReasonCode::UnfilledImmediate);
}

void BybitOrdersTest::anOrderIsAmended()
{
    BybitDesk desk;
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
    // Nothing to change: refused, and the order stays.
    desk.driver->send(AmendRequest{OrderId{1}, desk.is().id(), Quantity::ofLots(30), lower, std::nullopt});
    QVERIFY(desk.driver->waitForLast<AmendRejected>(OrderId{1}));
}

void BybitOrdersTest::aStopIsChangedInPlace()
{
    BybitDesk desk;
    QVERIFY(desk.isUp());
    QVERIFY(desk.buy(1, 50));
    const Order stop = desk.stopLoss(2, 50);
    desk.driver->send(PlaceRequest{stop});
    QVERIFY(desk.driver->waitForLast<OrderAcknowledged>(OrderId{2}));
    for (int change = 1; change <= 3; ++change) {
        const Price trigger = Price::ofTicks(stop.triggerPrice->ticks() + change * 10);
        desk.driver->send(AmendRequest{OrderId{2}, desk.is().id(), Quantity::ofLots(50), std::nullopt, trigger});
        QVERIFY(desk.driver->waitFor([&] {
            const auto amended = desk.driver->last<OrderAmended>(OrderId{2});
            return amended && amended->triggerPrice == trigger;
        }));
    }
    desk.driver->reports.clear();
    QVERIFY(desk.held() == Quantity::ofLots(50));
    QCOMPARE(desk.driver->count<OrderStatusReport>(), 1); // one stop is there, and no more
    QVERIFY(desk.driver->last<OrderStatusReport>(OrderId{2})->triggerPrice == Price::ofTicks(stop.triggerPrice->ticks() + 30));
    desk.driver->send(CancelRequest{OrderId{2}, desk.is().id()});
    QVERIFY(desk.driver->waitForLast<OrderCancelled>(OrderId{2}));
}

void BybitOrdersTest::aStopThatTriggersFills()
{
    BybitDesk desk;
    QVERIFY(desk.isUp());
    QVERIFY(desk.buy(1, 50));
    // As near to the mark as it is taken: it goes soon, and is brought nearer while the market wanders off.
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

void BybitOrdersTest::anOrderWhoseAnswerIsLostIsFoundAgain_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::newRow("the connection is cut after it was taken") << QByteArray(R"({"fault":"rest","path":"POST /v5/order/create","cutAfter":true})");
    QTest::newRow("no answer comes after it was taken") << QByteArray(R"({"fault":"rest","path":"POST /v5/order/create","lostAfter":true})");
}

void BybitOrdersTest::anOrderWhoseAnswerIsLostIsFoundAgain()
{
    QFETCH(QByteArray, fault);
    BybitDesk desk;
    QVERIFY(desk.isUp());
    desk.simulator.setFault(R"({"fault":"private-lost"})");
    desk.simulator.setFault(fault);
    desk.driver->send(PlaceRequest{desk.order(1, Side::Buy, OrderType::Market, 50)});
    QVERIFY(desk.driver->waitForLast<RequestTimedOut>(OrderId{1}));
    QCOMPARE(desk.driver->count<OrderFilled>(), 0);
    desk.driver->send(QueryRequest{OrderId{1}, desk.is().id()});
    QVERIFY(desk.driver->waitForLast<OrderStatusReport>(OrderId{1}));
    QVERIFY(desk.driver->last<OrderStatusReport>(OrderId{1})->state == OrderState::Filled);
    QVERIFY(desk.driver->filled(OrderId{1}) == Quantity::ofLots(50)); // told before the status
    QCOMPARE(desk.simulator.counted("placed"), 1);
    QVERIFY(desk.held() == Quantity::ofLots(50));
}

void BybitOrdersTest::anOrderThatNeverArrivedIsUnknown()
{
    BybitDesk desk;
    QVERIFY(desk.isUp());
    desk.simulator.setFault(R"({"fault":"rest","path":"POST /v5/order/create","status":200,"body":"{\"retCode\":10016,\"retMsg\":\"Server error.\",\"result\":{}}"})");
    desk.driver->send(PlaceRequest{desk.resting(1)});
    QVERIFY(desk.driver->waitForLast<RequestTimedOut>(OrderId{1}));
    desk.driver->send(QueryRequest{OrderId{1}, desk.is().id()});
    QVERIFY(desk.driver->waitForLast<OrderStatusReport>(OrderId{1}));
    QVERIFY(!desk.driver->last<OrderStatusReport>(OrderId{1})->isKnown);
    QCOMPARE(desk.simulator.counted("placed"), 0);
}

void BybitOrdersTest::theSameOrderTwiceIsOne()
{
    BybitDesk desk;
    QVERIFY(desk.isUp());
    const Order order = desk.resting(1);
    desk.driver->send(PlaceRequest{order});
    QVERIFY(desk.driver->waitForLast<OrderAcknowledged>(OrderId{1}));
    desk.driver->send(PlaceRequest{order});
    QVERIFY(desk.driver->waitForLast<OrderStatusReport>(OrderId{1}));
    QVERIFY(desk.driver->last<OrderStatusReport>(OrderId{1})->state == OrderState::Working);
    QCOMPARE(desk.driver->count<OrderRejected>(), 0);
    QCOMPARE(desk.simulator.counted("placed"), 1);
}

void BybitOrdersTest::fillsDuringALostStreamAreFoundAgain()
{
    BybitDesk desk;
    QVERIFY(desk.isUp());
    desk.simulator.setFault(R"({"fault":"private-lost"})");
    desk.driver->send(PlaceRequest{desk.order(1, Side::Buy, OrderType::Market, 50)});
    QTRY_COMPARE_WITH_TIMEOUT(desk.simulator.counted("placed"), 1, 10'000);
    desk.simulator.setFault(R"({"fault":"clear"})");
    desk.simulator.setFault(R"({"fault":"cut","place":"private"})");
    QVERIFY(desk.driver->waitFor([&] { return !desk.driver->isUp(); }));
    QVERIFY(desk.isUp()); // again
    desk.driver->send(QueryRequest{OrderId{1}, desk.is().id()});
    QVERIFY(desk.driver->waitForLast<OrderStatusReport>(OrderId{1}));
    QVERIFY(desk.driver->filled(OrderId{1}) == Quantity::ofLots(50));
}

void BybitOrdersTest::fillsComeBehindTheEndOfTheirOrder()
{
    BybitDesk desk;
    QVERIFY(desk.isUp());
    desk.simulator.setFault(R"({"fault":"fills-late"})");
    // A part fills at once, the rest is cancelled, and its news come first. Where the book held all of it, the next one goes the other way.
    std::uint64_t id = 0;
    const Quantity asked = Quantity::ofLots(5'000);
    bool isCancelled = false;
    while (!isCancelled && ++id <= 10) {
        const BookTop top = desk.top();
        const Side side = id % 2 == 1 ? Side::Buy : Side::Sell;
        Order order = desk.limit(id, side, asked.lots(), side == Side::Buy ? top.ask->price : top.bid->price);
        order.timeInForce = TimeInForce::Ioc;
        desk.driver->send(PlaceRequest{order});
        QVERIFY(desk.driver->waitFor([&] { return desk.driver->last<OrderCancelled>(OrderId{id}) || desk.driver->filled(OrderId{id}) == asked; }));
        isCancelled = desk.driver->last<OrderCancelled>(OrderId{id}).has_value();
    }
    QVERIFY(isCancelled);
    const auto filled = desk.driver->last<OrderCancelled>(OrderId{id})->filled;
    QVERIFY(filled.has_value());
    QVERIFY(desk.driver->waitFor([&] { return desk.driver->filled(OrderId{id}) == *filled; }));
}

void BybitOrdersTest::aFillThatIsToldTwiceHasOneNumber()
{
    BybitDesk desk;
    QVERIFY(desk.isUp());
    desk.simulator.setFault(R"({"fault":"fills-twice"})");
    QVERIFY(desk.buy(1, 50));
    QVERIFY(desk.driver->waitFor([&] { return desk.driver->count<OrderFilled>() >= 2; }));
    QVERIFY(desk.driver->filled(OrderId{1}) == Quantity::ofLots(50)); // by their numbers
}

void BybitOrdersTest::aBusyVenueIsAskedAgainToCancel()
{
    BybitDesk desk;
    QVERIFY(desk.isUp());
    desk.driver->send(PlaceRequest{desk.resting(1)});
    QVERIFY(desk.driver->waitForLast<OrderAcknowledged>(OrderId{1}));
    desk.simulator.setFault(R"({"fault":"rest","path":"POST /v5/order/cancel","status":200,"count":2,"body":"{\"retCode\":110079,\"retMsg\":\"The order is processing and can not be operated\",\"result\":{}}"})");
    desk.driver->send(CancelRequest{OrderId{1}, desk.is().id()});
    QVERIFY(desk.driver->waitForLast<OrderCancelled>(OrderId{1}));
    QCOMPARE(desk.driver->count<CancelRejected>(), 0);
}

void BybitOrdersTest::ordersWaitForTheVenuesLimit()
{
    BybitDesk desk;
    QVERIFY(desk.isUp());
    desk.driver->send(PlaceRequest{desk.resting(1)});
    QVERIFY(desk.driver->waitForLast<OrderAcknowledged>(OrderId{1}));
    // The venue allows one a second all at once: it is told in the headers, and cancels wait for it.
    desk.simulator.setFault(R"({"fault":"orders-limit","value":1})");
    desk.driver->send(PlaceRequest{desk.resting(2)});
    QVERIFY(desk.driver->waitFor([&] { return desk.driver->last<OrderAcknowledged>(OrderId{2}) || desk.driver->last<OrderRejected>(OrderId{2}); }));
    desk.driver->send(CancelRequest{OrderId{1}, desk.is().id()});
    if (desk.driver->last<OrderAcknowledged>(OrderId{2})) {
        desk.driver->send(CancelRequest{OrderId{2}, desk.is().id()});
        QVERIFY(desk.driver->waitForLast<OrderCancelled>(OrderId{2}));
    }
    QVERIFY(desk.driver->waitForLast<OrderCancelled>(OrderId{1}));
    QCOMPARE(desk.driver->count<CancelRejected>(), 0);
}

void BybitOrdersTest::manyAreTakenBackTogetherAsFastAsTheLimitAllows()
{
    constexpr std::uint64_t kOrders = 24;
    BybitDesk desk;
    QVERIFY(desk.isUp());
    for (std::uint64_t id = 1; id <= kOrders; ++id)
        QVERIFY(desk.placeResting(id));
    desk.driver->reports.clear();
    const int cancelsBefore = desk.simulator.counted("cancels");
    for (std::uint64_t id = 1; id <= kOrders; ++id)
        desk.driver->send(CancelRequest{OrderId{id}, desk.is().id()});
    // Ten a second: what the limit holds back goes out when it is free again.
    QVERIFY(desk.driver->waitForAll<OrderCancelled>(kOrders));
    QCOMPARE(desk.driver->count<CancelRejected>(), 0);
    QCOMPARE(desk.simulator.counted("open"), 0);
    const int cancels = desk.simulator.counted("cancels") - cancelsBefore;
    QVERIFY2(cancels >= 3 && cancels < int(kOrders) / 2, QByteArray::number(cancels));
}

void BybitOrdersTest::oneThatIsGoneSpoilsNoBatch()
{
    BybitDesk desk;
    QVERIFY(desk.isUp());
    for (std::uint64_t id = 1; id <= 3; ++id)
        QVERIFY(desk.placeResting(id));
    desk.driver->reports.clear();
    desk.driver->send(CancelRequest{OrderId{2}, desk.is().id()});
    QVERIFY(desk.driver->waitForLast<OrderCancelled>(OrderId{2}));
    for (std::uint64_t id = 1; id <= 3; ++id)
        desk.driver->send(CancelRequest{OrderId{id}, desk.is().id()});
    QVERIFY(desk.driver->waitForLast<CancelRejected>(OrderId{2}));
    QVERIFY(desk.driver->waitForAll<OrderCancelled>(3));
    QCOMPARE(desk.driver->count<CancelRejected>(), 1);
    QCOMPARE(desk.simulator.counted("open"), 0);
}

void BybitOrdersTest::listsAreReadToTheirLastPage()
{
    BybitDesk desk;
    QVERIFY(desk.isUp());
    // More than a page of open orders has; ten may be placed in a second.
    constexpr std::uint64_t kOrders = 55;
    for (std::uint64_t id = 1; id <= kOrders; ++id)
        QVERIFY(desk.placeResting(id));
    desk.driver->reports.clear();
    QVERIFY(desk.held() == Quantity::zero());
    QCOMPARE(desk.driver->count<OrderStatusReport>(), int(kOrders));
}

void BybitOrdersTest::aClockThatJumpedIsMeasuredAgain()
{
    BybitDesk desk;
    QVERIFY(desk.isUp());
    desk.simulator.setFault(R"({"fault":"clock","value":-9000})");
    desk.driver->send(PlaceRequest{desk.resting(1)});
    QVERIFY(desk.driver->waitFor([&] { return desk.driver->last<OrderAcknowledged>(OrderId{1}) || desk.driver->last<OrderRejected>(OrderId{1}); }));
    QVERIFY(desk.driver->last<OrderAcknowledged>(OrderId{1}).has_value());
}

void BybitOrdersTest::aWrongSecretLeavesTheLinkDown()
{
    BybitDesk desk("another-secret");
    desk.driver->send(PlaceRequest{desk.resting(1)});
    QVERIFY(desk.driver->waitForLast<OrderRejected>(OrderId{1}));
    const Refusal reason = desk.driver->last<OrderRejected>(OrderId{1})->reason;
    QVERIFY(reason.code == ReasonCode::VenueKeyRefused && reason.value == Amount::of(std::int64_t{10004}));
    QVERIFY(!desk.driver->isUp());
}

void BybitOrdersTest::aLaterLifeFindsItsOrders()
{
    BybitDesk desk;
    QVERIFY(desk.isUp());
    QVERIFY(desk.buy(1, 50));
    desk.driver->send(PlaceRequest{desk.resting(2)});
    const Order stop = desk.stopLoss(3, 50);
    desk.driver->send(PlaceRequest{stop});
    QVERIFY(desk.driver->waitForLast<OrderAcknowledged>(OrderId{2}) && desk.driver->waitForLast<OrderAcknowledged>(OrderId{3}));
    // So long ago that only the history knows those that ended.
    desk.simulator.setFault(R"({"fault":"forget"})");

    const auto later = desk.another();
    VenueDriver driver(*later);
    QVERIFY(driver.waitFor([&] { return driver.isUp(); }));
    for (const std::uint64_t id : {1, 2, 3, 4})
        driver.send(QueryRequest{OrderId{id}, desk.is().id()});
    QVERIFY(driver.waitFor([&] {
        return driver.last<OrderStatusReport>(OrderId{1}) && driver.last<OrderStatusReport>(OrderId{2}) && driver.last<OrderStatusReport>(OrderId{3}) && driver.last<OrderStatusReport>(OrderId{4});
    }));
    QVERIFY(driver.last<OrderStatusReport>(OrderId{1})->state == OrderState::Filled);
    QVERIFY(driver.filled(OrderId{1}) == Quantity::ofLots(50));
    QVERIFY(driver.last<OrderStatusReport>(OrderId{2})->state == OrderState::Working);
    QVERIFY(driver.last<OrderStatusReport>(OrderId{3})->state == OrderState::Working);
    QVERIFY(driver.last<OrderStatusReport>(OrderId{3})->triggerPrice == stop.triggerPrice);
    QVERIFY(!driver.last<OrderStatusReport>(OrderId{4})->isKnown);
}

JARVIS_TEST(BybitOrdersTest)
#include "bybit_orders_test.moc"
