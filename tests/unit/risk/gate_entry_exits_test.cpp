#include "tests/support/test_main.h"
#include "tests/unit/risk/gate_world.h"

#include <QObject>
#include <QTest>

namespace jarvis::risk::test {

/// What an entry's exits must keep: both there, on the right sides, before liquidation, and what is lost at the stop within budget.
class GateEntryExitsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
};

namespace {

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
    QTest::newRow("a short that another buy will close already closes nothing of this one") << Change([](World& w) {
        liftOtherLimits(w);
        w.limits.riskPerTrade = Ratio::ofPercent(2);
        w.account.wallet = w.account.equity = units(5'047'500'000'000) * 1'000;
        w.exposure.held = lots(-500);
        w.exposure.openBuys = lots(500);
        w.exposure.openBuysValue = usd(500);
        w.draft.limitPrice = ticks(10'000);
        w.draft.exits.stopLoss = ticks(9'000);
        w.draft.quantity = lots(1'001);
    }) << Expectation{ReasonCode::RiskPerTrade, Amount::of(units(100'950'000'000) * 1'000), Amount::of(units(100'950'000'000) * 1'001),
        Amount::of(lots(1'000))};
    QTest::newRow("an account without capital risks nothing") << Change([](World& w) { w.account.wallet = usd(-1); })
        << Expectation{ReasonCode::RiskPerTrade, Amount::of(usd(0)), Amount::of(units(4'097'000'000'000)), {}};
}

} // namespace

void GateEntryExitsTest::judges_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<Expectation>("expected");
    exitRows();
    exitSideRows();
    ruinRows();
    riskRows();
}

void GateEntryExitsTest::judges()
{
    QFETCH(Change, change);
    QFETCH(Expectation, expected);
    World world;
    change(world);
    verify(world, expected);
}

JARVIS_TEST(GateEntryExitsTest)

} // namespace jarvis::risk::test

#include "gate_entry_exits_test.moc"
