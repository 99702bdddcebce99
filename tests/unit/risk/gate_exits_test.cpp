#include "tests/support/test_main.h"
#include "tests/unit/risk/gate_world.h"

#include <QObject>
#include <QTest>

namespace jarvis::risk::test {

/// New exits for a position that is held: only the mark counts, the entry is history.
class GateExitsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
};

void GateExitsTest::judges_data()
{
    const auto price = [](std::int64_t n) { return Amount::of(ticks(n)); };
    QTest::addColumn<Change>("change");
    QTest::addColumn<Expectation>("expected");
    QTest::newRow("a long's exits on both sides of the mark") << Change([](World&) {}) << Expectation{};
    QTest::newRow("without a position there is nothing to protect") << Change([](World& w) { w.exposure.held = lots(0); })
                                                                    << Expectation{ReasonCode::NoPosition};
    QTest::newRow("both must be given") << Change([](World& w) { w.draft.exits.takeProfit.reset(); }) << Expectation{ReasonCode::ExitsMissing};
    QTest::newRow("a stop one tick below the mark locks a profit in") << Change([](World& w) { w.draft.exits.stopLoss = ticks(9'999); }) << Expectation{};
    QTest::newRow("a stop at the mark would close at once") << Change([](World& w) { w.draft.exits.stopLoss = ticks(10'000); })
        << Expectation{ReasonCode::StopLossWrongSide, price(10'000), price(10'000), price(9'999)};
    QTest::newRow("a take profit at the mark") << Change([](World& w) { w.draft.exits.takeProfit = ticks(10'000); })
        << Expectation{ReasonCode::TakeProfitWrongSide, price(10'000), price(10'000), price(10'001)};
    QTest::newRow("a short's exits the other way round") << Change([](World& w) {
        w.exposure.held = lots(-100);
        w.draft.exits = {ticks(9'999), ticks(10'001), {}, {}};
    }) << Expectation{};
    QTest::newRow("a short with a long's exits") << Change([](World& w) { w.exposure.held = lots(-100); })
        << Expectation{ReasonCode::TakeProfitWrongSide, price(10'000), price(11'000), price(9'999)};
    QTest::newRow("a price that is none") << Change([](World& w) { w.draft.exits.stopLoss = ticks(INT64_MIN); })
        << Expectation{ReasonCode::PriceOutOfBounds, price(10'000'000), price(INT64_MIN), {}};
    QTest::newRow("without a mark nobody knows the right side") << Change([](World& w) { w.market.mark.reset(); })
        << Expectation{ReasonCode::MarketDataStale, Amount::of(Duration(2s)), {}, {}};
    QTest::newRow("stale data and a halt keep nobody from protecting a position") << Change([](World& w) {
        w.market.lastProof = Timestamp{};
        w.market.isWhole = false;
        w.account.trading.isKilled = true;
        w.account.trading.isVenueUp = false;
    }) << Expectation{};
    // (10 000 − 1 000) ÷ 0.995 over 100 units: 90.4522 -> 90.46.
    QTest::newRow("a stop beyond liquidation") << Change([](World& w) {
        w.exposure.held = lots(10'000);
        w.account.equity = usd(1'000);
        w.draft.exits.stopLoss = ticks(9'000);
    }) << Expectation{ReasonCode::StopBeyondLiquidation, price(9'046), price(9'000), price(9'047)};
    QTest::newRow("an account that cannot be valued may still protect itself") << Change([](World& w) {
        w.exposure.held = lots(10'000);
        w.account.equity = usd(0);
        w.account.isValued = false;
    }) << Expectation{};
}

void GateExitsTest::judges()
{
    QFETCH(Change, change);
    QFETCH(Expectation, expected);
    World world;
    world.exposure.held = lots(100);
    change(world);
    const auto refusal = Gate(world.limits).checkExits(world.draft.exits, world.instrument, world.exposure.held, world.market, world.account);
    QCOMPARE(static_cast<int>(refusal ? refusal->code : ReasonCode::None), static_cast<int>(expected.code));
    if (refusal)
        QCOMPARE(*refusal == (Refusal{expected.code, world.instrument.id(), expected.limit, expected.value, expected.wouldPass}), true);
}

JARVIS_TEST(GateExitsTest)

} // namespace jarvis::risk::test

#include "gate_exits_test.moc"
