#include "engine/risk/scale_out_rules.h"
#include "tests/support/kernel_world.h"
#include "tests/support/test_main.h"

#include <QTest>

namespace jarvis {
namespace {

using Rungs = std::vector<std::pair<std::int64_t, std::int64_t>>; // ticks, lots

constexpr std::int64_t kHuge = std::numeric_limits<std::int64_t>::max();

/// 100 lots from 10,000, take profit 500 ticks away, stop 200 on the other side. Lots of 1 to 1,000,000.
Position positionOf(bool isLong)
{
    Position position;
    position.instrument = InstrumentId{1};
    position.held = Quantity::ofLots(isLong ? 100 : -100);
    position.exits = test::exitsAt(isLong ? 10'500 : 9'500, isLong ? 9'800 : 10'200);
    return position;
}

std::optional<Refusal> judged(const Rungs& rungs, const Position& position, std::optional<Price> mark = Price::ofTicks(10'000), const std::optional<ScaleOut>& present = {})
{
    ScaleOutPlan plan;
    plan.count = static_cast<std::uint8_t>(rungs.size());
    for (std::size_t i = 0; i < std::min(rungs.size(), plan.rungs.size()); ++i)
        plan.rungs[i] = {Price::ofTicks(rungs[i].first), Quantity::ofLots(rungs[i].second)};
    return risk::checkScaleOut(plan, {test::tokenInstrument(1), position, present, mark});
}

} // namespace

/// What a scale-out may be: a row for each rule, on both sides of its boundary.
class ScaleOutRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachRuleAtItsBoundary_data()
    {
        QTest::addColumn<bool>("isLong");
        QTest::addColumn<Rungs>("rungs");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, bool isLong, const Rungs& rungs, ReasonCode code) { QTest::newRow(name) << isLong << rungs << int(code); };
        const auto fine = ReasonCode::None;
        row("no rung at all", true, {}, fine);
        row("one", true, {{10'200, 50}}, fine);
        row("five", true, {{10'100, 10}, {10'200, 10}, {10'300, 10}, {10'400, 10}, {10'499, 10}}, fine);
        row("six", true, {{10'100, 10}, {10'150, 10}, {10'200, 10}, {10'300, 10}, {10'400, 10}, {10'450, 10}}, ReasonCode::RungCount);
        row("in any order", true, {{10'300, 10}, {10'100, 10}}, fine);
        row("two at one price", true, {{10'300, 10}, {10'300, 20}}, ReasonCode::RungTwice);
        row("a long: one tick above the mark", true, {{10'001, 10}}, fine);
        row("a long: at the mark", true, {{10'000, 10}}, ReasonCode::TakeProfitWrongSide);
        row("a short: one tick below the mark", false, {{9'999, 10}}, fine);
        row("a short: at the mark", false, {{10'000, 10}}, ReasonCode::TakeProfitWrongSide);
        row("a long: one tick before the take profit", true, {{10'499, 10}}, fine);
        row("a long: at the take profit", true, {{10'500, 10}}, ReasonCode::RungBeyondTakeProfit);
        row("a short: one tick before the take profit", false, {{9'501, 10}}, fine);
        row("a short: at the take profit", false, {{9'500, 10}}, ReasonCode::RungBeyondTakeProfit);
        row("no price", true, {{0, 10}}, ReasonCode::PriceOutOfBounds);
        row("a price below zero", true, {{-1, 10}}, ReasonCode::PriceOutOfBounds);
        row("the largest number as a price", true, {{kHuge, 10}}, ReasonCode::PriceOutOfBounds);
        row("nothing", true, {{10'200, 0}}, ReasonCode::QuantityZero);
        row("less than nothing", true, {{10'200, -5}}, ReasonCode::QuantityZero);
        row("the smallest number", true, {{10'200, std::numeric_limits<std::int64_t>::min()}}, ReasonCode::QuantityZero);
        row("the largest number", true, {{10'200, kHuge}, {10'300, kHuge}}, ReasonCode::QuantityTooLarge);
        row("all but one lot", true, {{10'200, 60}, {10'300, 39}}, fine);
        row("everything", true, {{10'200, 60}, {10'300, 40}}, ReasonCode::RungsTooLarge);
        row("more than is held", false, {{9'800, 101}}, ReasonCode::RungsTooLarge);
    }
    void eachRuleAtItsBoundary()
    {
        QFETCH(bool, isLong);
        QFETCH(Rungs, rungs);
        QFETCH(int, code);
        const auto refusal = judged(rungs, positionOf(isLong));
        QCOMPARE(refusal ? int(refusal->code) : 0, code);
        QVERIFY(!refusal || refusal->instrument == InstrumentId{1});
    }
    void aRefusalSaysWhatWouldPass()
    {
        const auto large = judged({{10'200, 60}, {10'300, 40}}, positionOf(true));
        QCOMPARE(large->limit, Amount::of(Quantity::ofLots(99)));
        QCOMPARE(large->value, Amount::of(Quantity::ofLots(100)));
        QCOMPARE(large->wouldPass, Amount::of(Quantity::ofLots(99)));
        const auto beyond = judged({{9'400, 10}}, positionOf(false));
        QCOMPARE(beyond->limit, Amount::of(Price::ofTicks(9'500)));
        QCOMPARE(beyond->wouldPass, Amount::of(Price::ofTicks(9'501)));
        QVERIFY(!judged({{9'501, 10}}, positionOf(false)));
        QCOMPARE(judged({{9'999, 10}}, positionOf(true))->wouldPass, Amount::of(Price::ofTicks(10'001)));
    }
    void whatCannotBeJudgedIsRefused()
    {
        Position position = positionOf(true);
        QCOMPARE(judged({{10'200, 10}}, position, std::nullopt)->code, ReasonCode::MarketDataStale);
        position.exits.takeProfit.reset();
        QCOMPARE(judged({{10'200, 10}}, position)->code, ReasonCode::ExitsMissing);
        QVERIFY(!judged({}, position, std::nullopt)); // what ends it needs nothing
        position.held = Quantity::zero();
        QCOMPARE(judged({}, position)->code, ReasonCode::NoPosition);
    }
    void aRungThatRestsMayHaveBeenPassed()
    {
        std::optional<ScaleOut> present(ScaleOut{InstrumentId{1}, {}, 1, {}});
        present->rungs[0] = {Price::ofTicks(10'100), Quantity::ofLots(10), OrderId{7}, 0};
        const Rungs both{{10'100, 10}, {10'300, 10}};
        QCOMPARE(judged(both, positionOf(true), Price::ofTicks(10'150))->code, ReasonCode::TakeProfitWrongSide);
        QVERIFY(!judged(both, positionOf(true), Price::ofTicks(10'150), present));
    }
    void aTakeProfitBeyondTheFarthest()
    {
        const Instrument is = test::tokenInstrument(1);
        QVERIFY(!risk::checkBeyondRungs(Price::ofTicks(10'000), std::nullopt, is, Side::Buy));
        QVERIFY(!risk::checkBeyondRungs(Price::ofTicks(10'301), Price::ofTicks(10'300), is, Side::Buy));
        QCOMPARE(risk::checkBeyondRungs(Price::ofTicks(10'300), Price::ofTicks(10'300), is, Side::Buy)->code, ReasonCode::TakeProfitWithinRungs);
        QVERIFY(!risk::checkBeyondRungs(Price::ofTicks(9'699), Price::ofTicks(9'700), is, Side::Sell));
        QCOMPARE(risk::checkBeyondRungs(Price::ofTicks(9'700), Price::ofTicks(9'700), is, Side::Sell)->wouldPass, Amount::of(Price::ofTicks(9'699)));
    }
};

JARVIS_TEST(ScaleOutRulesTest)

} // namespace jarvis

#include "scale_out_rules_test.moc"
