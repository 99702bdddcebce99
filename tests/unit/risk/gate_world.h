#pragma once

#include "engine/risk/gate.h"

#include <QTest>

#include <utility>
#include <vector>

namespace jarvis::risk::test {

/// Tick 0.01, lot 0.01, so that at 100.00 one lot is worth exactly 1. Least notional 5, taker 0.05 %, maintenance 0.5 %.
inline Instrument::Spec plainSpec()
{
    Instrument::Spec spec;
    spec.id = InstrumentId{7};
    spec.symbol = "TESTUSDT";
    spec.base = "TEST";
    spec.quote = "USDT";
    spec.tickSize = Decimal{1, 2};
    spec.lotSize = Decimal{1, 2};
    spec.quantityMin = Quantity::ofLots(2);
    spec.quantityMax = Quantity::ofLots(100'000);
    spec.priceMax = Price::ofTicks(10'000'000);
    spec.notionalMin = Money::ofWhole(5);
    spec.leverageMax = 20;
    spec.makerFee = Ratio{20'000};
    spec.takerFee = Ratio{50'000};
    spec.maintenanceMargin = Ratio{500'000};
    return spec;
}

inline Instrument make(Instrument::Spec spec)
{
    return std::move(Instrument::create(std::move(spec))).value();
}

inline constexpr Price ticks(std::int64_t n) { return Price::ofTicks(n); }
inline constexpr Quantity lots(std::int64_t n) { return Quantity::ofLots(n); }
inline constexpr Money usd(std::int64_t n) { return Money::ofWhole(n); }
inline constexpr Money cents(std::int64_t n) { return Money::ofCents(n); }
inline constexpr Money units(std::int64_t n) { return Money::ofUnits(n); }

/// A world in which the draft passes: mark 100.00, book 99.99 / 100.01, 10 000 USD, nothing held. Tests change one thing.
struct World {
    Instrument instrument = make(plainSpec());
    bool isListed = true;
    OrderDraft draft;
    MarketView market;
    DepthView depth;
    InstrumentExposure exposure;
    AccountView account;
    std::vector<RecentDraft> recent;
    Limits limits;

    World()
    {
        const Timestamp now = timestampFromMillis(1'000'000'000);
        draft.instrument = instrument.id();
        draft.quantity = lots(100);
        draft.limitPrice = ticks(9'900);
        draft.exits.takeProfit = ticks(11'000);
        draft.exits.stopLoss = ticks(9'500);
        depth.bids = {{ticks(9'999), lots(200)}, {ticks(9'990), lots(300)}, {ticks(9'900), lots(500)}};
        depth.asks = {{ticks(10'001), lots(200)}, {ticks(10'010), lots(300)}, {ticks(10'100), lots(500)}};
        market.top.bid = depth.bids.front();
        market.top.ask = depth.asks.front();
        market.isWhole = true;
        market.mark = ticks(10'000);
        market.markTime = now;
        market.lastProof = now;
        market.depth = &depth;
        account.now = now;
        account.isValued = true;
        account.wallet = usd(10'000);
        account.equity = usd(10'000);
        account.trading.isVenueUp = true;
    }
    World(const World&) = delete;
    World& operator=(const World&) = delete;

    OrderQuestion question()
    {
        account.recent = recent;
        return {draft, isListed ? &instrument : nullptr, market, exposure, account};
    }
    std::optional<Refusal> check() { return Gate(limits).check(question()); }
    std::vector<Refusal> checkAll()
    {
        std::vector<Refusal> all;
        Gate(limits).checkAll(question(), all);
        return all;
    }

    void change(Instrument::Spec spec) { instrument = make(std::move(spec)); }
    /// Holds `n` lots (short < 0), and asks to close them at market.
    void closeAll(std::int64_t n)
    {
        exposure.held = lots(n);
        draft = OrderDraft{};
        draft.instrument = instrument.id();
        draft.type = OrderType::Market;
        draft.isReduceOnly = true;
        draft.side = n > 0 ? Side::Sell : Side::Buy;
        draft.quantity = lots(n).absolute();
    }
    void buyAtMarket(std::int64_t n)
    {
        draft.type = OrderType::Market;
        draft.limitPrice.reset();
        draft.quantity = lots(n);
    }
    void sellAtMarket(std::int64_t n)
    {
        buyAtMarket(n);
        draft.side = Side::Sell;
        draft.exits = {ticks(9'000), ticks(10'500), {}, {}};
    }
    void sellAt(std::int64_t price)
    {
        draft.side = Side::Sell;
        draft.limitPrice = ticks(price);
        draft.exits = {ticks(9'000), ticks(10'800), {}, {}};
    }
    void stopBuyAt(std::int64_t price)
    {
        draft.type = OrderType::StopMarket;
        draft.limitPrice.reset();
        draft.triggerPrice = ticks(price);
    }
};

/// Room for everything but the rule under test.
inline void liftOtherLimits(World& w)
{
    w.limits.positionNotional = usd(1'000'000);
    w.limits.riskPerTrade = Ratio::ofPercent(100);
    w.depth.asks = {{ticks(10'001), lots(100'000)}};
    w.depth.bids = {{ticks(9'999), lots(100'000)}};
}

using Change = void (*)(World&);

/// What a row expects: no code for "may go"; numbers only where the row names them.
struct Expectation {
    ReasonCode code = ReasonCode::None;
    Amount limit{};
    Amount value{};
    Amount wouldPass{};
};

inline void verify(World& world, const Expectation& expected)
{
    const std::optional<Refusal> refusal = world.check();
    QCOMPARE(static_cast<int>(refusal ? refusal->code : ReasonCode::None), static_cast<int>(expected.code));
    if (!refusal)
        return;
    QVERIFY2(refusal->limit == expected.limit, "limit");
    QVERIFY2(refusal->value == expected.value, "value");
    QVERIFY2(refusal->wouldPass == expected.wouldPass, "wouldPass");
}

} // namespace jarvis::risk::test

Q_DECLARE_METATYPE(jarvis::risk::test::Change)
Q_DECLARE_METATYPE(jarvis::risk::test::Expectation)
