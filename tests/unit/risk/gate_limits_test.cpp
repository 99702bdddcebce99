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

Money units(std::int64_t n)
{
    return Money::ofUnits(n);
}

/// Room for everything but the rule under test.
void liftOtherLimits(World& w)
{
    w.limits.positionNotional = usd(1'000'000);
    w.limits.riskPerTrade = Ratio::ofPercent(100);
    w.depth.asks = {{ticks(10'001), lots(100'000)}};
    w.depth.bids = {{ticks(9'999), lots(100'000)}};
}

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

void exitRows()
{
    QTest::newRow("an entry without a stop is refused") << Change([](World& w) { w.draft.exits.stopLoss.reset(); })
                                                        << Expectation{ReasonCode::ExitsMissing};
    QTest::newRow("an entry without a take profit is refused") << Change([](World& w) { w.draft.exits.takeProfit.reset(); })
                                                               << Expectation{ReasonCode::ExitsMissing};
    QTest::newRow("a trailing distance does not stand in for the stop") << Change([](World& w) {
        w.draft.exits.stopLoss.reset();
        w.draft.exits.trailingDistance = ticks(100);
    }) << Expectation{ReasonCode::ExitsMissing};
    QTest::newRow("a take profit of zero") << Change([](World& w) { w.draft.exits.takeProfit = ticks(0); })
        << Expectation{ReasonCode::PriceOutOfBounds, Amount::of(ticks(10'000'000)), Amount::of(ticks(0)), {}};
    QTest::newRow("a stop beyond all prices") << Change([](World& w) { w.draft.exits.stopLoss = ticks(INT64_MAX); })
        << Expectation{ReasonCode::PriceOutOfBounds, Amount::of(ticks(10'000'000)), Amount::of(ticks(INT64_MAX)), {}};
    QTest::newRow("a trailing distance of zero") << Change([](World& w) { w.draft.exits.trailingDistance = ticks(0); })
        << Expectation{ReasonCode::PriceOutOfBounds, Amount::of(ticks(10'000'000)), Amount::of(ticks(0)), {}};
    QTest::newRow("a time stop in the past") << Change([](World& w) { w.draft.exits.timeStop = Duration(0); })
        << Expectation{ReasonCode::GoodTillPassed, {}, Amount::of(Duration(0)), {}};
}

void exitSideRows()
{
    const auto wrong = [](ReasonCode code, std::int64_t reference, std::int64_t value, std::int64_t good) {
        return Expectation{code, Amount::of(ticks(reference)), Amount::of(ticks(value)), Amount::of(ticks(good))};
    };
    constexpr auto tp = ReasonCode::TakeProfitWrongSide;
    constexpr auto sl = ReasonCode::StopLossWrongSide;
    QTest::newRow("a long's take profit one tick above the mark") << Change([](World& w) { w.draft.exits.takeProfit = ticks(10'001); }) << Expectation{};
    QTest::newRow("a long's take profit at the mark") << Change([](World& w) { w.draft.exits.takeProfit = ticks(10'000); })
                                                      << wrong(tp, 10'000, 10'000, 10'001);
    QTest::newRow("a long's take profit at an entry above the mark") << Change([](World& w) {
        w.draft.limitPrice = ticks(10'050);
        w.draft.exits.takeProfit = ticks(10'050);
    }) << wrong(tp, 10'050, 10'050, 10'051);
    QTest::newRow("a long's stop one tick below its entry") << Change([](World& w) { w.draft.exits.stopLoss = ticks(9'899); }) << Expectation{};
    QTest::newRow("a long's stop at its entry") << Change([](World& w) { w.draft.exits.stopLoss = ticks(9'900); }) << wrong(sl, 9'900, 9'900, 9'899);
    QTest::newRow("a long's stop between mark and a higher entry") << Change([](World& w) {
        w.draft.limitPrice = ticks(10'050);
        w.draft.exits.stopLoss = ticks(10'000);
    }) << wrong(sl, 10'000, 10'000, 9'999);
    QTest::newRow("a short's take profit at its entry below the mark") << Change([](World& w) {
        w.sellAt(9'900);
        w.draft.exits.takeProfit = ticks(9'900);
    }) << wrong(tp, 9'900, 9'900, 9'899);
    QTest::newRow("a short's take profit one tick below the mark") << Change([](World& w) {
        w.sellAt(10'100);
        w.draft.exits.takeProfit = ticks(9'999);
    }) << Expectation{};
    QTest::newRow("a short's stop at its entry") << Change([](World& w) {
        w.sellAt(10'100);
        w.draft.exits.stopLoss = ticks(10'100);
    }) << wrong(sl, 10'100, 10'100, 10'101);
    QTest::newRow("a market buy enters at the worst level") << Change([](World& w) {
        w.buyAtMarket(300);
        w.draft.exits.takeProfit = ticks(10'010);
    }) << wrong(tp, 10'010, 10'010, 10'011);
    QTest::newRow("a stop entry's own stop may lie above today's mark") << Change([](World& w) {
        w.stopBuyAt(10'400);
        w.draft.exits = {ticks(11'000), ticks(10'200), {}, {}};
    }) << Expectation{};
    QTest::newRow("a stop entry's stop at its trigger") << Change([](World& w) {
        w.stopBuyAt(10'400);
        w.draft.exits = {ticks(11'000), ticks(10'400), {}, {}};
    }) << wrong(sl, 10'400, 10'400, 10'399);
}

void ruinRows()
{
    // 1 000 of equity carry 40 lots × 100 = 4 000: (4 000 − (1 000 − fee 2)) ÷ 0.995 ÷ 0.4 lots' base = 75.4272 -> 75.43 up.
    const auto leveraged = Change([](World& w) {
        liftOtherLimits(w);
        w.account.wallet = w.account.equity = usd(1'000);
        w.draft.limitPrice = ticks(10'000);
        w.draft.quantity = lots(4'000);
        w.draft.exits.stopLoss = ticks(7'544);
    });
    QTest::newRow("a stop one tick before liquidation") << leveraged << Expectation{};
    QTest::newRow("a stop at liquidation would never be reached") << Change([](World& w) {
        liftOtherLimits(w);
        w.account.wallet = w.account.equity = usd(1'000);
        w.draft.limitPrice = ticks(10'000);
        w.draft.quantity = lots(4'000);
        w.draft.exits.stopLoss = ticks(7'543);
    }) << Expectation{ReasonCode::StopBeyondLiquidation, Amount::of(ticks(7'543)), Amount::of(ticks(7'543)), Amount::of(ticks(7'544))};
    QTest::newRow("other positions' maintenance margin brings liquidation nearer") << Change([](World& w) {
        liftOtherLimits(w);
        w.account.wallet = w.account.equity = usd(1'000);
        w.account.maintenance = usd(398);
        w.draft.limitPrice = ticks(10'000);
        w.draft.quantity = lots(4'000);
        w.draft.exits.stopLoss = ticks(8'500);
    }) << Expectation{ReasonCode::StopBeyondLiquidation, Amount::of(ticks(8'543)), Amount::of(ticks(8'500)), Amount::of(ticks(8'544))};
    // Short: (4 000 + 998) ÷ 1.005 ÷ 40 = 124.3283 -> 124.32 down.
    QTest::newRow("a short's stop at liquidation") << Change([](World& w) {
        liftOtherLimits(w);
        w.account.wallet = w.account.equity = usd(1'000);
        w.sellAt(10'000);
        w.draft.quantity = lots(4'000);
        w.draft.exits.stopLoss = ticks(12'432);
    }) << Expectation{ReasonCode::StopBeyondLiquidation, Amount::of(ticks(12'432)), Amount::of(ticks(12'432)), Amount::of(ticks(12'431))};
}

void riskRows()
{
    // Buying at 100.00 with a stop at 90.00 loses 10 + 0.05 + 0.045 = 10.095 per unit, 0.10095 per lot.
    QTest::newRow("the loss at the stop is exactly the budget") << Change([](World& w) {
        liftOtherLimits(w);
        w.limits.riskPerTrade = Ratio::ofPercent(2);
        w.account.wallet = w.account.equity = units(5'047'500'000'000) * 1'000;
        w.draft.limitPrice = ticks(10'000);
        w.draft.exits.stopLoss = ticks(9'000);
        w.draft.quantity = lots(1'000);
    }) << Expectation{};
    QTest::newRow("one lot more breaks it, fees included") << Change([](World& w) {
        liftOtherLimits(w);
        w.limits.riskPerTrade = Ratio::ofPercent(2);
        w.account.wallet = w.account.equity = units(5'047'500'000'000) * 1'000;
        w.draft.limitPrice = ticks(10'000);
        w.draft.exits.stopLoss = ticks(9'000);
        w.draft.quantity = lots(1'001);
    }) << Expectation{ReasonCode::RiskPerTrade, Amount::of(units(100'950'000'000) * 1'000), Amount::of(units(100'950'000'000) * 1'001),
        Amount::of(lots(1'000))};
    QTest::newRow("unrealised profit does not count as capital") << Change([](World& w) {
        liftOtherLimits(w);
        w.limits.riskPerTrade = Ratio::ofPercent(2);
        w.account.wallet = units(5'047'500'000'000) * 1'000;
        w.account.equity = usd(100'000);
        w.draft.limitPrice = ticks(10'000);
        w.draft.exits.stopLoss = ticks(9'000);
        w.draft.quantity = lots(1'001);
    }) << Expectation{ReasonCode::RiskPerTrade, Amount::of(units(100'950'000'000) * 1'000), Amount::of(units(100'950'000'000) * 1'001),
        Amount::of(lots(1'000))};
    QTest::newRow("the part that only closes a short risks nothing") << Change([](World& w) {
        liftOtherLimits(w);
        w.limits.riskPerTrade = Ratio::ofPercent(2);
        w.account.wallet = w.account.equity = units(5'047'500'000'000) * 1'000;
        w.exposure.held = lots(-500);
        w.draft.limitPrice = ticks(10'000);
        w.draft.exits.stopLoss = ticks(9'000);
        w.draft.quantity = lots(1'501);
    }) << Expectation{ReasonCode::RiskPerTrade, Amount::of(units(100'950'000'000) * 1'000), Amount::of(units(100'950'000'000) * 1'001),
        Amount::of(lots(1'500))};
    QTest::newRow("an account without capital risks nothing") << Change([](World& w) { w.account.wallet = usd(-1); })
        << Expectation{ReasonCode::RiskPerTrade, Amount::of(usd(0)), Amount::of(units(4'097'000'000'000)), {}};
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

} // namespace

void GateLimitsTest::judges_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<Expectation>("expected");
    positionRows();
    accountRows();
    exitRows();
    exitSideRows();
    ruinRows();
    riskRows();
    fundsRows();
    leverageRows();
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
