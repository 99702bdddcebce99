#include "tests/support/test_main.h"
#include "tests/unit/risk/gate_world.h"

#include <QObject>
#include <QTest>

namespace jarvis::risk::test {

/// Sanity of the order by itself: these rules bind every order, closes too unless a row says otherwise.
class GateOrderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
};

namespace {

void instrumentRows()
{
    QTest::newRow("an unknown instrument is refused") << Change([](World& w) { w.isListed = false; })
                                                      << Expectation{ReasonCode::UnknownInstrument};
    QTest::newRow("an order for another instrument is refused") << Change([](World& w) { w.draft.instrument = InstrumentId{8}; })
                                                                << Expectation{ReasonCode::UnknownInstrument};
    QTest::newRow("a halted instrument is not traded")
        << Change([](World& w) { w.instrument.setStatus(InstrumentStatus::Halted); })
        << Expectation{ReasonCode::InstrumentNotTrading};
    QTest::newRow("a delisted instrument is not traded, not even to close") << Change([](World& w) {
        w.closeAll(100);
        w.instrument.setStatus(InstrumentStatus::Delisted);
    }) << Expectation{ReasonCode::InstrumentNotTrading};
}

void flagRows()
{
    const Expectation contradiction{ReasonCode::ContradictingFlags};
    QTest::newRow("post-only may rest for good") << Change([](World& w) { w.draft.isPostOnly = true; }) << Expectation{};
    QTest::newRow("post-only cannot be immediate-or-cancel") << Change([](World& w) {
        w.draft.isPostOnly = true;
        w.draft.timeInForce = TimeInForce::Ioc;
    }) << contradiction;
    QTest::newRow("post-only cannot be fill-or-kill") << Change([](World& w) {
        w.draft.isPostOnly = true;
        w.draft.timeInForce = TimeInForce::Fok;
    }) << contradiction;
    QTest::newRow("post-only cannot be a market order") << Change([](World& w) {
        w.buyAtMarket(100);
        w.draft.isPostOnly = true;
    }) << contradiction;
    QTest::newRow("post-only cannot be a stop") << Change([](World& w) {
        w.stopBuyAt(10'100);
        w.draft.isPostOnly = true;
    }) << contradiction;
    QTest::newRow("a market order names no price: it would be ignored") << Change([](World& w) { w.draft.type = OrderType::Market; })
                                                                        << contradiction;
    QTest::newRow("a stop names no limit price") << Change([](World& w) {
        w.stopBuyAt(10'100);
        w.draft.limitPrice = ticks(10'200);
    }) << contradiction;
    QTest::newRow("a limit order names no trigger") << Change([](World& w) { w.draft.triggerPrice = ticks(10'100); }) << contradiction;
    QTest::newRow("an end time without good-till-date would be ignored")
        << Change([](World& w) { w.draft.goodTill = w.account.now + 1h; }) << contradiction;
    QTest::newRow("a market order does not wait till a date") << Change([](World& w) {
        w.buyAtMarket(100);
        w.draft.timeInForce = TimeInForce::Gtd;
        w.draft.goodTill = w.account.now + 1h;
    }) << contradiction;
    QTest::newRow("a stop may wait till a date") << Change([](World& w) {
        w.stopBuyAt(10'100);
        w.draft.timeInForce = TimeInForce::Gtd;
        w.draft.goodTill = w.account.now + 1h;
    }) << Expectation{};
}

void priceRows()
{
    const Amount most = Amount::of(ticks(10'000'000));
    QTest::newRow("a limit order needs its price") << Change([](World& w) { w.draft.limitPrice.reset(); })
                                                   << Expectation{ReasonCode::PriceMissing};
    QTest::newRow("a stop needs its trigger") << Change([](World& w) {
        w.stopBuyAt(10'100);
        w.draft.triggerPrice.reset();
    }) << Expectation{ReasonCode::TriggerMissing};
    QTest::newRow("zero is no price") << Change([](World& w) { w.draft.limitPrice = ticks(0); })
                                      << Expectation{ReasonCode::PriceOutOfBounds, most, Amount::of(ticks(0)), {}};
    QTest::newRow("a negative price is none") << Change([](World& w) { w.draft.limitPrice = ticks(INT64_MIN); })
                                              << Expectation{ReasonCode::PriceOutOfBounds, most, Amount::of(ticks(INT64_MIN)), {}};
    QTest::newRow("one tick above the venue's highest price") << Change([](World& w) { w.draft.limitPrice = ticks(10'000'001); })
        << Expectation{ReasonCode::PriceOutOfBounds, most, Amount::of(ticks(10'000'001)), {}};
    QTest::newRow("a trigger must be a price too") << Change([](World& w) { w.stopBuyAt(INT64_MAX); })
        << Expectation{ReasonCode::PriceOutOfBounds, most, Amount::of(ticks(INT64_MAX)), {}};
}

void timeRows()
{
    QTest::newRow("good till one nanosecond from now") << Change([](World& w) {
        w.draft.timeInForce = TimeInForce::Gtd;
        w.draft.goodTill = w.account.now + 1ns;
    }) << Expectation{};
    QTest::newRow("good till this very moment is too late") << Change([](World& w) {
        w.draft.timeInForce = TimeInForce::Gtd;
        w.draft.goodTill = w.account.now;
    }) << Expectation{ReasonCode::GoodTillPassed, Amount::of(World().account.now), Amount::of(World().account.now), {}};
    QTest::newRow("good till a date needs the date") << Change([](World& w) { w.draft.timeInForce = TimeInForce::Gtd; })
                                                     << Expectation{ReasonCode::GoodTillMissing};
}

void quantityRows()
{
    const Amount least = Amount::of(lots(2));
    const Amount most = Amount::of(lots(100'000));
    QTest::newRow("nothing is no quantity") << Change([](World& w) { w.draft.quantity = lots(0); })
                                            << Expectation{ReasonCode::QuantityZero, least, Amount::of(lots(0)), least};
    QTest::newRow("a negative quantity is none") << Change([](World& w) { w.draft.quantity = lots(INT64_MIN); })
        << Expectation{ReasonCode::QuantityZero, least, Amount::of(lots(INT64_MIN)), least};
    QTest::newRow("one lot below the least") << Change([](World& w) { w.draft.quantity = lots(1); })
                                             << Expectation{ReasonCode::QuantityTooSmall, least, Amount::of(lots(1)), least};
    QTest::newRow("one lot above the most") << Change([](World& w) { w.draft.quantity = lots(100'001); })
                                            << Expectation{ReasonCode::QuantityTooLarge, most, Amount::of(lots(100'001)), most};
    QTest::newRow("as much as a number can hold") << Change([](World& w) { w.draft.quantity = lots(INT64_MAX); })
        << Expectation{ReasonCode::QuantityTooLarge, most, Amount::of(lots(INT64_MAX)), most};
    QTest::newRow("what no exit could cover whole is not opened") << Change([](World& w) {
        w.exposure.held = lots(99'000);
        w.exposure.openBuys = lots(950);
    }) << Expectation{ReasonCode::QuantityTooLarge, most, Amount::of(lots(100'050)), Amount::of(lots(50))};
    QTest::newRow("the least quantity may close") << Change([](World& w) {
        w.closeAll(100);
        w.draft.quantity = lots(2);
    }) << Expectation{};
    QTest::newRow("less than the least may not close a part") << Change([](World& w) {
        w.closeAll(100);
        w.draft.quantity = lots(1);
    }) << Expectation{ReasonCode::QuantityTooSmall, least, Amount::of(lots(1)), least};
    QTest::newRow("a crumb may be closed whole") << Change([](World& w) { w.closeAll(1); }) << Expectation{};
}

void notionalRows()
{
    QTest::newRow("exactly the least notional") << Change([](World& w) {
        w.draft.limitPrice = ticks(10'000);
        w.draft.quantity = lots(5);
    }) << Expectation{};
    QTest::newRow("one tick below the least notional: one lot more would do") << Change([](World& w) {
        w.draft.limitPrice = ticks(9'999);
        w.draft.quantity = lots(5);
    }) << Expectation{ReasonCode::NotionalTooSmall, Amount::of(usd(5)), Amount::of(Money::ofUnits(4'999'500'000'000)), Amount::of(lots(6))};
    QTest::newRow("a market order's notional counts at mark") << Change([](World& w) { w.buyAtMarket(4); })
        << Expectation{ReasonCode::NotionalTooSmall, Amount::of(usd(5)), Amount::of(usd(4)), Amount::of(lots(5))};
    QTest::newRow("a close may be smaller than the least notional") << Change([](World& w) {
        w.closeAll(100);
        w.draft.quantity = lots(3);
    }) << Expectation{};
}

void reduceOnlyRows()
{
    QTest::newRow("a close may take the whole long") << Change([](World& w) { w.closeAll(100); }) << Expectation{};
    QTest::newRow("a close may take the whole short") << Change([](World& w) { w.closeAll(-100); }) << Expectation{};
    QTest::newRow("one lot more than is held is too much") << Change([](World& w) {
        w.closeAll(100);
        w.draft.quantity = lots(101);
    }) << Expectation{ReasonCode::ReduceOnlyIncreases, Amount::of(lots(100)), Amount::of(lots(101)), Amount::of(lots(100))};
    QTest::newRow("one lot more than the short is too much") << Change([](World& w) {
        w.closeAll(-100);
        w.draft.quantity = lots(101);
    }) << Expectation{ReasonCode::ReduceOnlyIncreases, Amount::of(lots(-100)), Amount::of(lots(101)), Amount::of(lots(100))};
    QTest::newRow("a reduce-only order on the position's own side") << Change([](World& w) {
        w.closeAll(100);
        w.draft.side = Side::Buy;
    }) << Expectation{ReasonCode::ReduceOnlyIncreases, Amount::of(lots(100)), Amount::of(lots(100)), {}};
    QTest::newRow("a reduce-only order without a position") << Change([](World& w) { w.draft.isReduceOnly = true; })
        << Expectation{ReasonCode::ReduceOnlyIncreases, Amount::of(lots(0)), Amount::of(lots(100)), {}};
    QTest::newRow("the widest position a number can hold is closed without a fall") << Change([](World& w) {
        w.closeAll(100);
        w.exposure.held = lots(-INT64_MAX);
    }) << Expectation{ReasonCode::ReduceOnlyIncreases, Amount::of(lots(-INT64_MAX)), Amount::of(lots(100)), {}};
}

} // namespace

void GateOrderTest::judges_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<Expectation>("expected");
    instrumentRows();
    flagRows();
    priceRows();
    timeRows();
    quantityRows();
    notionalRows();
    reduceOnlyRows();
}

void GateOrderTest::judges()
{
    QFETCH(Change, change);
    QFETCH(Expectation, expected);
    World world;
    change(world);
    verify(world, expected);
}

JARVIS_TEST(GateOrderTest)

} // namespace jarvis::risk::test

#include "gate_order_test.moc"
