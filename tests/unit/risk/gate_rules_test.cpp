#include "engine/risk/rule_group.h"
#include "tests/support/test_main.h"
#include "tests/unit/risk/gate_world.h"

#include <QObject>
#include <QTest>

#include <algorithm>
#include <set>

namespace jarvis::risk::test {

/// The rules of spec/risk.md one by one, each at its boundary: what just passes, what just does not, and every number of the no.
///
/// The tables of the other files go into the corners: gate_state_test (state), gate_order_test and gate_market_test (sanity),
/// gate_entry_exits_test, gate_exits_test and gate_limits_test (limits), value_at_risk_test, sizing_test, resolve_size_test (sizing). Rules
/// that need the kernel have theirs in tests/unit/kernel: the idempotency key (commands_test), breakers (breakers_test), the kill
/// switch (account_test, kill_scope_test), clusters and the delay of a wider limit (risk_test).
class GateRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachRuleAtItsBoundary_data();
    void eachRuleAtItsBoundary();
    void everyCodeOfTheGateIsHere();
};

namespace {

struct Row {
    const char* rule; ///< as spec/risk.md has it
    Change passes;
    Change breaks;
    Expectation no;
};

constexpr Change kPlain = [](World&) {};

Price px(std::int64_t n) { return ticks(n); }

const Breaker& openBreaker()
{
    static const Breaker breaker{{}, BreakerState::Open, BreakerTrigger::VenueErrors, {}, {}, timestampFromMillis(7), timestampFromMillis(9), 5, {}};
    return breaker;
}
const Breaker& scopedKill()
{
    static const Breaker breaker{{BreakerScope::Kind::Instrument, 7}, BreakerState::Open, BreakerTrigger::Kill, {}, {}, timestampFromMillis(7), {}, 0, {}};
    return breaker;
}

void twin(World& w, Duration age)
{
    w.recent.push_back(RecentDraft::of(w.draft, w.account.now - age));
}

// clang-format off
const std::vector<Row>& rows()
{
    using R = ReasonCode;
    static const std::vector<Row> all{
        // -- state: the kill switch, breakers, the day, what is not known ---------------------------------------------------------
        {"kill switch engaged", kPlain, [](World& w) { w.account.trading.isKilled = true; w.account.trading.killedAt = timestampFromMillis(5); },
            {R::Killed, {}, Amount::of(timestampFromMillis(5)), {}}},
        {"kill switch of a scope engaged", kPlain, [](World& w) { w.account.breaker = &scopedKill(); },
            {R::Killed, {}, Amount::of(timestampFromMillis(7)), {}}},
        {"a breaker is open", kPlain, [](World& w) { w.account.breaker = &openBreaker(); },
            {R::BreakerOpen, {}, Amount::of(timestampFromMillis(7)), Amount::of(timestampFromMillis(9))}},
        {"the live switch is off", kPlain, [](World& w) { w.account.trading.isLiveOff = true; }, {R::LiveOff}},
        {"journal cannot be written", kPlain, [](World& w) { w.account.trading.isJournalDown = true; }, {R::JournalUnavailable}},
        {"venue down", kPlain, [](World& w) { w.account.trading.isVenueUp = false; }, {R::VenueDown}},
        {"the venue's clock is ahead", [](World& w) { w.account.clockOffset = std::chrono::seconds(1); }, [](World& w) { w.account.clockOffset = std::chrono::milliseconds(1'001); },
            {R::VenueClockOff, Amount::of(Duration(std::chrono::seconds(1))), Amount::of(Duration(std::chrono::milliseconds(1'001))), {}}},
        {"the venue's clock is behind", [](World& w) { w.account.clockOffset = -std::chrono::seconds(1); }, [](World& w) { w.account.clockOffset = Duration::min(); },
            {R::VenueClockOff, Amount::of(Duration(std::chrono::seconds(1))), Amount::of(Duration::min()), {}}},
        {"reconciling", kPlain, [](World& w) { w.account.trading.isReconciling = true; }, {R::Reconciling}},
        {"daily loss locked: only reducing orders", kPlain, [](World& w) { w.account.trading.isDayLocked = true; w.account.dayPnl = usd(-1'000); },
            {R::DayLocked, Amount::of(usd(1'000)), Amount::of(usd(1'000)), {}}},
        {"a flatten runs", kPlain, [](World& w) { w.exposure.isFlattening = true; }, {R::FlattenInProgress}},
        {"an outcome is unknown", kPlain, [](World& w) { w.exposure.hasUnknownOutcome = true; }, {R::UnknownOutcomePending}},
        // -- sanity ---------------------------------------------------------------------------------------------------------------
        {"instrument known", kPlain, [](World& w) { w.isListed = false; }, {R::UnknownInstrument}},
        {"instrument tradable", kPlain, [](World& w) { Instrument::Spec s = plainSpec(); s.status = InstrumentStatus::Halted; w.change(s); },
            {R::InstrumentNotTrading}},
        {"flags agree", [](World& w) { w.draft.isPostOnly = true; }, [](World& w) { w.draft.isPostOnly = true; w.draft.timeInForce = TimeInForce::Ioc; },
            {R::ContradictingFlags}},
        {"a limit has a price", kPlain, [](World& w) { w.draft.limitPrice.reset(); }, {R::PriceMissing}},
        {"a stop has a trigger", [](World& w) { w.stopBuyAt(10'001); }, [](World& w) { w.stopBuyAt(10'001); w.draft.triggerPrice.reset(); }, {R::TriggerMissing}},
        {"price within the venue's bounds", kPlain, [](World& w) { w.draft.limitPrice = px(10'000'001); },
            {R::PriceOutOfBounds, Amount::of(px(10'000'000)), Amount::of(px(10'000'001)), {}}},
        {"good till has an end", [](World& w) { w.draft.timeInForce = TimeInForce::Gtd; w.draft.goodTill = w.account.now + 1ns; },
            [](World& w) { w.draft.timeInForce = TimeInForce::Gtd; }, {R::GoodTillMissing}},
        {"that lies ahead", [](World& w) { w.draft.timeInForce = TimeInForce::Gtd; w.draft.goodTill = w.account.now + 1ns; },
            [](World& w) { w.draft.timeInForce = TimeInForce::Gtd; w.draft.goodTill = w.account.now; },
            {R::GoodTillPassed, Amount::of(timestampFromMillis(1'000'000'000)), Amount::of(timestampFromMillis(1'000'000'000)), {}}},
        {"a quantity above zero", kPlain, [](World& w) { w.draft.quantity = lots(0); }, {R::QuantityZero, Amount::of(lots(2)), Amount::of(lots(0)), Amount::of(lots(2))}},
        {"the venue's least quantity", [](World& w) { Instrument::Spec s = plainSpec(); s.notionalMin = units(1); w.change(s); w.draft.quantity = lots(2); },
            [](World& w) { Instrument::Spec s = plainSpec(); s.notionalMin = units(1); w.change(s); w.draft.quantity = lots(1); },
            {R::QuantityTooSmall, Amount::of(lots(2)), Amount::of(lots(1)), Amount::of(lots(2))}},
        {"the venue's largest quantity", [](World& w) { liftOtherLimits(w); w.limits.leverage = 100; w.account.wallet = w.account.equity = usd(1'000'000); w.draft.quantity = lots(100'000); },
            [](World& w) { w.draft.quantity = lots(100'001); }, {R::QuantityTooLarge, Amount::of(lots(100'000)), Amount::of(lots(100'001)), Amount::of(lots(100'000))}},
        {"min notional", [](World& w) { w.draft.limitPrice = px(10'000); w.draft.quantity = lots(5); }, [](World& w) { w.draft.limitPrice = px(9'999); w.draft.quantity = lots(5); },
            {R::NotionalTooSmall, Amount::of(usd(5)), Amount::of(units(4'999'500'000'000)), Amount::of(lots(6))}},
        {"reduce-only only reduces", [](World& w) { w.closeAll(100); }, [](World& w) { w.closeAll(100); w.draft.quantity = lots(101); },
            {R::ReduceOnlyIncreases, Amount::of(lots(100)), Amount::of(lots(101)), Amount::of(lots(100))}},
        {"price collar: ±5 % of mark", [](World& w) { w.sellAt(10'500); }, [](World& w) { w.sellAt(10'501); },
            {R::PriceCollar, Amount::of(Ratio::ofPercent(5)), Amount::of(Ratio{5'010'000}), Amount::of(px(10'500))}},
        {"market order: spread at most 1 %", [](World& w) { w.buyAtMarket(10); }, [](World& w) { w.buyAtMarket(10); w.limits.spreadMax = Ratio::ofBasisPoints(1); },
            {R::SpreadTooWide, Amount::of(Ratio::ofBasisPoints(1)), Amount::of(Ratio{20'000}), {}}},
        {"market order: not more than the book", [](World& w) { liftOtherLimits(w); w.depth.asks = {{px(10'001), lots(200)}}; w.buyAtMarket(200); },
            [](World& w) { w.depth.asks = {{px(10'001), lots(200)}}; w.buyAtMarket(201); },
            {R::BookTooThin, Amount::of(lots(200)), Amount::of(lots(201)), Amount::of(lots(200))}},
        {"last proof of life at most 2 s old", [](World& w) { w.market.lastProof = w.account.now - 2s; }, [](World& w) { w.market.lastProof = w.account.now - 2s - 1ns; },
            {R::MarketDataStale, Amount::of(Duration(2s)), Amount::of(Duration(2s + 1ns)), {}}},
        {"no gap in the sequence", kPlain, [](World& w) { w.market.isWhole = false; }, {R::MarketDataStale, Amount::of(Duration(2s)), {}, {}}},
        {"post-only rests", [](World& w) { w.draft.isPostOnly = true; w.draft.limitPrice = px(10'000); }, [](World& w) { w.draft.isPostOnly = true; w.draft.limitPrice = px(10'001); },
            {R::PostOnlyWouldTake, Amount::of(px(10'001)), Amount::of(px(10'001)), Amount::of(px(10'000))}},
        {"a stop's trigger lies ahead", [](World& w) { w.stopBuyAt(10'001); }, [](World& w) { w.stopBuyAt(10'000); },
            {R::TriggerWrongSide, Amount::of(px(10'000)), Amount::of(px(10'000)), Amount::of(px(10'001))}},
        {"no twin within 500 ms", [](World& w) { twin(w, 500ms); }, [](World& w) { twin(w, 500ms - 1ns); },
            {R::DuplicateOrder, Amount::of(Duration(500ms)), Amount::of(Duration(500ms - 1ns)), {}}},
        {"≤ 10 orders a second", [](World& w) { w.account.ordersLastSecond = 9; }, [](World& w) { w.account.ordersLastSecond = 10; },
            {R::OrderRatePerSecond, Amount::of(std::int64_t{10}), Amount::of(std::int64_t{11}), {}}},
        {"≤ 300 orders a minute", [](World& w) { w.account.ordersLastMinute = 299; }, [](World& w) { w.account.ordersLastMinute = 300; },
            {R::OrderRatePerMinute, Amount::of(std::int64_t{300}), Amount::of(std::int64_t{301}), {}}},
        {"≤ 200 open orders", [](World& w) { w.account.openOrders = 199; }, [](World& w) { w.account.openOrders = 200; },
            {R::OpenOrders, Amount::of(std::int64_t{200}), Amount::of(std::int64_t{201}), {}}},
        // -- limits ---------------------------------------------------------------------------------------------------------------
        {"position size 500 USD", [](World& w) { w.draft.limitPrice = px(10'000); w.draft.quantity = lots(500); }, [](World& w) { w.draft.limitPrice = px(10'000); w.draft.quantity = lots(501); },
            {R::PositionNotional, Amount::of(usd(500)), Amount::of(usd(501)), Amount::of(lots(500))}},
        {"daily loss 1 000 USD", [](World& w) { w.account.dayPnl = cents(-99'999); }, [](World& w) { w.account.dayPnl = usd(-1'000); },
            {R::DailyLoss, Amount::of(usd(1'000)), Amount::of(usd(1'000)), {}}},
        {"50 open positions", [](World& w) { w.account.openPositions = 49; }, [](World& w) { w.account.openPositions = 50; },
            {R::OpenPositions, Amount::of(std::int64_t{50}), Amount::of(std::int64_t{51}), {}}},
        {"every entry has TP and SL", kPlain, [](World& w) { w.draft.exits.stopLoss.reset(); }, {R::ExitsMissing}},
        {"the TP on its side", [](World& w) { w.draft.exits.takeProfit = px(10'001); }, [](World& w) { w.draft.exits.takeProfit = px(10'000); },
            {R::TakeProfitWrongSide, Amount::of(px(10'000)), Amount::of(px(10'000)), Amount::of(px(10'001))}},
        {"the SL on its side", [](World& w) { w.draft.exits.stopLoss = px(9'899); }, [](World& w) { w.draft.exits.stopLoss = px(9'900); },
            {R::StopLossWrongSide, Amount::of(px(9'900)), Amount::of(px(9'900)), Amount::of(px(9'899))}},
        {"5 positions in a cluster", [](World& w) { w.account.isClustered = true; w.account.clusterPositions = 4; }, [](World& w) { w.account.isClustered = true; w.account.clusterPositions = 5; },
            {R::CorrelationCluster, Amount::of(std::int64_t{5}), Amount::of(std::int64_t{6}), {}}},
        {"risk per trade 2 %", kPlain, [](World& w) { w.account.wallet = usd(-1); }, {R::RiskPerTrade, Amount::of(usd(0)), Amount::of(units(4'097'000'000'000)), {}}},
        {"free balance covers margin and fees", [](World& w) { w.account.marginUsed = usd(9'900); }, [](World& w) { w.account.marginUsed = usd(10'000); },
            {R::FreeBalance, Amount::of(usd(0)), Amount::of(units(19'897'000'000'000)), {}}},
        {"leverage ≤ 5×", [](World& w) { w.account.exposure = usd(49'901); }, [](World& w) { w.account.exposure = usd(49'902); },
            {R::Leverage, Amount::of(std::int64_t{5}), Amount::of(std::int64_t{6}), Amount::of(lots(98))}},
        {"portfolio risk", [](World& w) { w.limits.portfolioRisk = Ratio::ofPercent(2); w.account.riskToStops = usd(196); },
            [](World& w) { w.limits.portfolioRisk = Ratio::ofPercent(2); w.account.riskToStops = cents(19'601); },
            {R::PortfolioRisk, Amount::of(usd(200)), Amount::of(cents(20'001)), Amount::of(lots(99))}},
        {"value at risk, when a limit is set", kPlain, [](World& w) { w.limits.valueAtRisk = usd(100); w.account.valueAtRisk.isLimited = true; },
            {R::ValueAtRisk, Amount::of(usd(100)), {}, {}}},
    };
    return all;
}
// clang-format on

} // namespace

void GateRulesTest::eachRuleAtItsBoundary_data()
{
    QTest::addColumn<int>("row");
    for (std::size_t i = 0; i < rows().size(); ++i)
        QTest::newRow(rows()[i].rule) << static_cast<int>(i);
}

void GateRulesTest::eachRuleAtItsBoundary()
{
    QFETCH(int, row);
    const Row& rule = rows()[static_cast<std::size_t>(row)];
    World good;
    rule.passes(good);
    const std::optional<Refusal> none = good.check();
    QVERIFY2(!none, QByteArray("refused with ") + QByteArray::number(none ? static_cast<int>(none->code) : 0));
    World bad;
    rule.breaks(bad);
    verify(bad, rule.no);
    const std::optional<Refusal> refusal = bad.check();
    if (refusal)
        QCOMPARE(refusal->instrument.value, rule.no.code == ReasonCode::UnknownInstrument ? bad.draft.instrument.value : bad.instrument.id().value);
}

/// A rule that nobody wrote a row for would go unnoticed: all codes that the gate knows, but for the one below.
void GateRulesTest::everyCodeOfTheGateIsHere()
{
    using R = ReasonCode;
    static constexpr R kOfTheGate[]{R::Killed, R::LiveOff, R::BreakerOpen, R::JournalUnavailable, R::VenueDown, R::VenueClockOff, R::Reconciling, R::DayLocked, R::FlattenInProgress,
        R::UnknownOutcomePending, R::UnknownInstrument, R::InstrumentNotTrading, R::ContradictingFlags, R::PriceMissing, R::TriggerMissing,
        R::PriceOutOfBounds, R::GoodTillMissing, R::GoodTillPassed, R::QuantityZero, R::QuantityTooSmall, R::QuantityTooLarge, R::NotionalTooSmall,
        R::ReduceOnlyIncreases, R::PriceCollar, R::SpreadTooWide, R::BookTooThin, R::MarketDataStale, R::PostOnlyWouldTake, R::TriggerWrongSide,
        R::DuplicateOrder, R::OrderRatePerSecond, R::OrderRatePerMinute, R::OpenOrders, R::PositionNotional, R::DailyLoss, R::OpenPositions,
        R::ExitsMissing, R::TakeProfitWrongSide, R::StopLossWrongSide, R::CorrelationCluster, R::RiskPerTrade, R::FreeBalance, R::Leverage,
        R::PortfolioRisk, R::ValueAtRisk};
    // StopBeyondLiquidation needs an account at its end: gate_entry_exits_test, "a stop at liquidation would never be reached".
    std::set<R> shown;
    for (const Row& row : rows())
        shown.insert(row.no.code);
    QCOMPARE(shown.size(), std::size(kOfTheGate));
    for (const R code : kOfTheGate)
        QVERIFY2(shown.contains(code), QByteArray::number(static_cast<int>(code)));
    const std::size_t rules = stateRules().count + orderRules().count + marketRules().count + limitRules().count;
    QCOMPARE(rules, std::size_t{42});
}

JARVIS_TEST(GateRulesTest)

} // namespace jarvis::risk::test

#include "gate_rules_test.moc"
