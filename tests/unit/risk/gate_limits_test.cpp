#include "engine/risk/value_at_risk.h"
#include "tests/support/test_main.h"
#include "tests/unit/risk/gate_world.h"

#include <QObject>
#include <QTest>

namespace jarvis::risk::test {

/// The account's limits. In the untouched world 100 lots at 99.00 are worth 99, of 500 allowed.
class GateLimitsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void neverStopsAClose_data();
    void neverStopsAClose();
};

namespace {

void positionRows()
{
    const Amount cap = Amount::of(usd(500));
    QTest::newRow("a flat account may buy up to the cap") << Change([](World& w) {
        w.draft.limitPrice = ticks(10'000);
        w.draft.quantity = lots(500);
    }) << Expectation{};
    QTest::newRow("one lot above the cap: the cap is offered") << Change([](World& w) {
        w.draft.limitPrice = ticks(10'000);
        w.draft.quantity = lots(501);
    }) << Expectation{ReasonCode::PositionNotional, cap, Amount::of(usd(501)), Amount::of(lots(500))};
    QTest::newRow("one tick above the cap") << Change([](World& w) {
        w.draft.limitPrice = ticks(10'001);
        w.draft.quantity = lots(500);
    }) << Expectation{ReasonCode::PositionNotional, cap, Amount::of(cents(50'005)), Amount::of(lots(499))};
    QTest::newRow("what is held counts at mark") << Change([](World& w) {
        w.exposure.held = lots(450);
        w.draft.limitPrice = ticks(10'000);
    }) << Expectation{ReasonCode::PositionNotional, cap, Amount::of(usd(550)), Amount::of(lots(50))};
    QTest::newRow("open buys count as if already filled") << Change([](World& w) {
        w.exposure.openBuys = lots(400);
        w.exposure.openBuysValue = usd(400);
        w.draft.limitPrice = ticks(10'000);
        w.draft.quantity = lots(101);
    }) << Expectation{ReasonCode::PositionNotional, cap, Amount::of(usd(501)), Amount::of(lots(100))};
    QTest::newRow("open sells do not make room for a buy") << Change([](World& w) {
        w.exposure.openSells = lots(400);
        w.exposure.openSellsValue = usd(400);
        w.draft.limitPrice = ticks(10'000);
        w.draft.quantity = lots(501);
    }) << Expectation{ReasonCode::PositionNotional, cap, Amount::of(usd(501)), Amount::of(lots(500))};
    QTest::newRow("a short makes room for a buy") << Change([](World& w) {
        w.exposure.held = lots(-300);
        w.draft.limitPrice = ticks(10'000);
        w.draft.quantity = lots(800);
    }) << Expectation{};
    QTest::newRow("room for less than the venue takes is not offered") << Change([](World& w) {
        w.exposure.held = lots(496);
        w.draft.limitPrice = ticks(10'000);
    }) << Expectation{ReasonCode::PositionNotional, cap, Amount::of(usd(596)), {}};
    QTest::newRow("a long above its lowered limit may not grow") << Change([](World& w) {
        w.exposure.held = lots(700);
        w.draft.limitPrice = ticks(10'000);
    }) << Expectation{ReasonCode::PositionNotional, cap, Amount::of(usd(800)), {}};
    QTest::newRow("a long above its lowered limit may be sold into") << Change([](World& w) {
        w.exposure.held = lots(700);
        w.sellAt(10'100);
    }) << Expectation{};
    QTest::newRow("a sale below the bid counts at the mark") << Change([](World& w) {
        w.sellAt(9'800);
        w.draft.exits.stopLoss = ticks(10'500);
        w.draft.quantity = lots(505);
    }) << Expectation{ReasonCode::PositionNotional, cap, Amount::of(usd(505)), Amount::of(lots(500))};
    QTest::newRow("a sale below a bid above the mark counts at the bid") << Change([](World& w) {
        w.market.top.bid = BookLevel{ticks(10'100), lots(200)};
        w.market.top.ask = BookLevel{ticks(10'102), lots(200)};
        w.sellAt(9'800);
        w.draft.quantity = lots(500);
    }) << Expectation{ReasonCode::PositionNotional, cap, Amount::of(usd(505)), Amount::of(lots(495))};
    QTest::newRow("a market buy counts at the worst level it touches") << Change([](World& w) { w.buyAtMarket(499); })
                                                                       << Expectation{};
    QTest::newRow("a market buy one lot more does not fit") << Change([](World& w) { w.buyAtMarket(500); })
        << Expectation{ReasonCode::PositionNotional, cap, Amount::of(cents(50'050)), Amount::of(lots(499))};
    QTest::newRow("a stop entry counts at its trigger") << Change([](World& w) {
        w.stopBuyAt(10'500);
        w.draft.quantity = lots(500);
    }) << Expectation{ReasonCode::PositionNotional, cap, Amount::of(usd(525)), Amount::of(lots(476))};
}

void accountRows()
{
    QTest::newRow("one cent before the daily loss") << Change([](World& w) { w.account.dayPnl = cents(-99'999); }) << Expectation{};
    QTest::newRow("the daily loss is reached") << Change([](World& w) { w.account.dayPnl = usd(-1'000); })
                                               << Expectation{ReasonCode::DailyLoss, Amount::of(usd(1'000)), Amount::of(usd(1'000)), {}};
    QTest::newRow("the 50th position may open") << Change([](World& w) { w.account.openPositions = 49; }) << Expectation{};
    QTest::newRow("the 51st may not") << Change([](World& w) { w.account.openPositions = 50; })
                                      << Expectation{ReasonCode::OpenPositions, Amount::of(std::int64_t{50}), Amount::of(std::int64_t{51}), {}};
    QTest::newRow("a held instrument is no new position") << Change([](World& w) {
        w.account.openPositions = 50;
        w.exposure.held = lots(100);
    }) << Expectation{};
    QTest::newRow("an instrument with an entry on its way is no new position") << Change([](World& w) {
        w.account.openPositions = 50;
        w.exposure.openSells = lots(100);
        w.exposure.openSellsValue = usd(100);
    }) << Expectation{};
}

/// Buys `quantity` at 100.00 with `free` left in the account.
void payFrom(World& w, Money free, std::int64_t quantity)
{
    liftOtherLimits(w);
    w.account.marginUsed = w.account.equity - free;
    w.draft.limitPrice = ticks(10'000);
    w.draft.quantity = lots(quantity);
}

void fundsRows()
{
    // 1 000 lots at 100.00, stop 95.00, 5×: 200 margin + 0.50 + 0.475 fees = 200.975, 0.200975 a lot.
    QTest::newRow("the free balance covers margin and both fees exactly")
        << Change([](World& w) { payFrom(w, units(200'975'000'000'000), 1'000); }) << Expectation{};
    QTest::newRow("one unit is missing") << Change([](World& w) { payFrom(w, units(200'974'999'999'999), 1'000); })
        << Expectation{ReasonCode::FreeBalance, Amount::of(units(200'974'999'999'999)), Amount::of(units(200'975'000'000'000)),
               Amount::of(lots(999))};
    QTest::newRow("nothing is free") << Change([](World& w) { payFrom(w, usd(-5), 1'000); })
        << Expectation{ReasonCode::FreeBalance, Amount::of(usd(-5)), Amount::of(units(200'975'000'000'000)), {}};
    QTest::newRow("closing a short needs no margin") << Change([](World& w) {
        payFrom(w, usd(0), 1'000);
        w.exposure.held = lots(-1'000);
    }) << Expectation{};
}

void leverageRows()
{
    QTest::newRow("exposure of exactly five times the equity") << Change([](World& w) {
        liftOtherLimits(w);
        w.account.exposure = usd(40'000);
        w.account.openEntriesValue = usd(9'000);
        w.draft.limitPrice = ticks(10'000);
        w.draft.quantity = lots(1'000);
    }) << Expectation{};
    QTest::newRow("one lot more is too much") << Change([](World& w) {
        liftOtherLimits(w);
        w.account.exposure = usd(40'000);
        w.account.openEntriesValue = usd(9'000);
        w.draft.limitPrice = ticks(10'000);
        w.draft.quantity = lots(1'001);
    }) << Expectation{ReasonCode::Leverage, Amount::of(std::int64_t{5}), Amount::of(std::int64_t{6}), Amount::of(lots(1'000))};
    QTest::newRow("the venue's lower cap binds the position") << Change([](World& w) {
        Instrument::Spec spec = plainSpec();
        spec.leverageMax = 2;
        w.change(spec);
        liftOtherLimits(w);
        w.exposure.held = lots(19'500);
        w.account.exposure = usd(19'500);
        w.draft.limitPrice = ticks(10'000);
        w.draft.quantity = lots(501);
    }) << Expectation{ReasonCode::Leverage, Amount::of(std::int64_t{2}), Amount::of(std::int64_t{3}), Amount::of(lots(500))};
}

void clusterRows()
{
    const Amount five = Amount::of(std::int64_t{5});
    QTest::newRow("the fifth position of a cluster may open") << Change([](World& w) {
        w.account.isClustered = true;
        w.account.clusterPositions = 4;
    }) << Expectation{};
    QTest::newRow("the sixth may not") << Change([](World& w) {
        w.account.isClustered = true;
        w.account.clusterPositions = 5;
    }) << Expectation{ReasonCode::CorrelationCluster, five, Amount::of(std::int64_t{6}), {}};
    QTest::newRow("an instrument that moves alone may") << Change([](World& w) { w.account.clusterPositions = 5; }) << Expectation{};
    QTest::newRow("one that is held already may grow") << Change([](World& w) {
        w.account.isClustered = true;
        w.account.clusterPositions = 5;
        w.exposure.held = lots(100);
    }) << Expectation{};
    QTest::newRow("one with an entry on its way may grow") << Change([](World& w) {
        w.account.isClustered = true;
        w.account.clusterPositions = 5;
        w.exposure.openBuys = lots(100);
        w.exposure.openBuysValue = usd(100);
    }) << Expectation{};
}

/// Buys 100 lots at 99.00 with a stop at 95.00: 4 USD at risk, of 2 % of 10 000 = 200.
void stopsLose(World& w, Money others)
{
    w.limits.portfolioRisk = Ratio::ofPercent(2);
    w.account.riskToStops = others;
}

void portfolioRows()
{
    const Amount allowed = Amount::of(usd(200));
    QTest::newRow("all stops lose exactly what may be lost") << Change([](World& w) { stopsLose(w, usd(196)); }) << Expectation{};
    QTest::newRow("one cent more: as many lots as fit are offered") << Change([](World& w) { stopsLose(w, cents(19'601)); })
        << Expectation{ReasonCode::PortfolioRisk, allowed, Amount::of(cents(20'001)), Amount::of(lots(99))};
    QTest::newRow("nothing fits") << Change([](World& w) { stopsLose(w, usd(250)); })
        << Expectation{ReasonCode::PortfolioRisk, allowed, Amount::of(usd(254)), {}};
    QTest::newRow("a sale loses upwards") << Change([](World& w) {
        stopsLose(w, usd(200));
        w.sellAt(10'000);
    }) << Expectation{ReasonCode::PortfolioRisk, allowed, Amount::of(usd(208)), {}};
    QTest::newRow("what only closes adds nothing") << Change([](World& w) {
        stopsLose(w, usd(300));
        w.exposure.held = lots(-100);
    }) << Expectation{};
    QTest::newRow("the default is out of the way of a trader by hand") << Change([](World& w) { w.account.riskToStops = usd(9'900); }) << Expectation{};
}

/// Holds a move of 30 USD a day; the instrument moves 3 % a day and as one with what is held. 99 USD more: 6.91 of value at risk.
void riskADay(World& w, Money limit)
{
    w.limits.valueAtRisk = limit;
    const Int128 move = dayMove(usd(1'000), Ratio::ofPercent(3));
    w.account.valueAtRisk = {true, true, Ratio::kOne * move * move, Ratio::kOne * move, Ratio::ofPercent(3), Money::zero()};
}

void valueAtRiskRows()
{
    const Money after = valueAtRisk(Ratio::kOne * dayMove(usd(1'099), Ratio::ofPercent(3)) * dayMove(usd(1'099), Ratio::ofPercent(3)));
    static const Money reached = after;
    QTest::newRow("a bad day costs exactly the limit") << Change([](World& w) { riskADay(w, reached); }) << Expectation{};
    QTest::newRow("one unit less is too little") << Change([](World& w) { riskADay(w, reached - units(1)); })
        << Expectation{ReasonCode::ValueAtRisk, Amount::of(reached - units(1)), Amount::of(reached), {}};
    QTest::newRow("live entries count in full") << Change([](World& w) {
        riskADay(w, reached);
        w.account.valueAtRisk.entries = usd(1);
    }) << Expectation{ReasonCode::ValueAtRisk, Amount::of(reached), Amount::of(reached + usd(1)), {}};
    QTest::newRow("a hedge passes above the limit") << Change([](World& w) {
        riskADay(w, usd(10));
        w.sellAt(10'000);
    }) << Expectation{};
    QTest::newRow("unknown is refused") << Change([](World& w) {
        riskADay(w, usd(1'000));
        w.account.valueAtRisk.isKnown = false;
    }) << Expectation{ReasonCode::ValueAtRisk, Amount::of(usd(1'000)), {}, {}};
    QTest::newRow("off is off, whatever is unknown") << Change([](World& w) { w.account.valueAtRisk = {}; }) << Expectation{};
}

} // namespace

void GateLimitsTest::judges_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<Expectation>("expected");
    positionRows();
    accountRows();
    fundsRows();
    leverageRows();
    clusterRows();
    portfolioRows();
    valueAtRiskRows();
}

void GateLimitsTest::judges()
{
    QFETCH(Change, change);
    QFETCH(Expectation, expected);
    World world;
    change(world);
    verify(world, expected);
}

void GateLimitsTest::neverStopsAClose_data()
{
    QTest::addColumn<Change>("change");
    QTest::newRow("far above the position limit") << Change([](World& w) { w.limits.positionNotional = usd(1); });
    QTest::newRow("far below the daily loss") << Change([](World& w) { w.account.dayPnl = usd(-50'000); });
    QTest::newRow("too many positions") << Change([](World& w) { w.account.openPositions = 500; });
    QTest::newRow("no capital at all") << Change([](World& w) { w.account.wallet = w.account.equity = usd(-9'000); });
    QTest::newRow("nothing free") << Change([](World& w) { w.account.marginUsed = usd(90'000); });
    QTest::newRow("a full cluster") << Change([](World& w) {
        w.account.isClustered = true;
        w.account.clusterPositions = 50;
    });
    QTest::newRow("every stop far away") << Change([](World& w) { w.account.riskToStops = usd(90'000); });
    QTest::newRow("a value at risk that nobody knows") << Change([](World& w) { w.account.valueAtRisk.isLimited = true; });
    QTest::newRow("leverage of a hundred") << Change([](World& w) { w.account.exposure = usd(1'000'000); });
}

void GateLimitsTest::neverStopsAClose()
{
    QFETCH(Change, change);
    World world;
    world.closeAll(300);
    change(world);
    verify(world, {});
    QVERIFY(world.checkAll().empty());
}

JARVIS_TEST(GateLimitsTest)

} // namespace jarvis::risk::test

#include "gate_limits_test.moc"
