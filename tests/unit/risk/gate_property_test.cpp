#include "engine/base/random.h"
#include "tests/support/test_main.h"
#include "tests/unit/risk/gate_world.h"

#include <QObject>
#include <QTest>

#include <algorithm>
#include <array>

namespace jarvis::risk::test {

/// What holds for every order in every account, sane or not. A failure names its seed.
class GatePropertyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firstRefusalLeadsTheList();
    void whatWouldPassPasses();
    void closesSkipStateMarketAndLimits();
    void anyNumberGetsAnAnswer();
    void newRiskNeverExceedsTheLimits();
};

namespace {

constexpr std::uint64_t kSeeds = 20'000;

std::optional<Price> maybePrice(Random& random, std::int64_t low, std::int64_t high)
{
    return random.chance(0.9) ? std::optional(ticks(random.between(low, high))) : std::nullopt;
}

void randomizeDraft(World& w, Random& random)
{
    w.draft.side = random.chance(0.5) ? Side::Buy : Side::Sell;
    w.draft.type = static_cast<OrderType>(random.between(1, 3));
    w.draft.timeInForce = static_cast<TimeInForce>(random.chance(0.8) ? 1 : random.between(1, 4));
    w.draft.isPostOnly = random.chance(0.2);
    w.draft.isReduceOnly = random.chance(0.2);
    w.draft.quantity = lots(random.chance(0.9) ? random.between(1, 3'000) : random.between(-5, 150'000));
    w.draft.limitPrice.reset();
    if (w.draft.type == OrderType::Limit)
        w.draft.limitPrice = maybePrice(random, 9'300, 10'700);
    if (w.draft.type == OrderType::StopMarket)
        w.draft.triggerPrice = maybePrice(random, 9'300, 10'700);
    w.draft.exits.takeProfit = maybePrice(random, 8'000, 12'000);
    w.draft.exits.stopLoss = maybePrice(random, 8'000, 12'000);
}

void randomizeAccount(World& w, Random& random)
{
    w.limits.positionNotional = usd(random.between(100, 5'000));
    w.limits.riskPerTrade = Ratio::ofBasisPoints(random.between(1, 2'000));
    w.limits.leverage = random.between(1, 10);
    w.exposure.held = lots(random.chance(0.5) ? 0 : random.between(-2'000, 2'000));
    w.exposure.openBuys = lots(random.chance(0.7) ? 0 : random.between(0, 2'000));
    w.exposure.openBuysValue = usd(w.exposure.openBuys.lots());
    w.exposure.openSells = lots(random.chance(0.7) ? 0 : random.between(0, 2'000));
    w.exposure.openSellsValue = usd(w.exposure.openSells.lots());
    w.account.wallet = usd(random.between(-10, 3'000));
    w.account.equity = usd(random.between(-10, 3'000));
    w.account.marginUsed = usd(random.between(0, 1'000));
    w.account.exposure = usd(random.between(0, 5'000));
    w.account.openEntriesValue = usd(random.between(0, 1'000));
    w.account.maintenance = usd(random.between(0, 50));
    w.account.dayPnl = usd(random.between(-1'100, 500));
    w.account.trading.isKilled = random.chance(0.05);
    w.account.trading.isVenueUp = random.chance(0.95);
    w.market.isWhole = random.chance(0.95);
    if (random.chance(0.1))
        w.market.mark.reset();
}

bool breaks(World& world, ReasonCode code)
{
    const std::vector<Refusal> all = world.checkAll();
    return std::any_of(all.begin(), all.end(), [code](const Refusal& refusal) { return refusal.code == code; });
}

/// Does what the refusal offers.
void follow(World& w, const Refusal& refusal)
{
    switch (refusal.code) {
    case ReasonCode::PriceCollar:
    case ReasonCode::PostOnlyWouldTake: w.draft.limitPrice = refusal.wouldPass.asPrice(); return;
    case ReasonCode::TriggerWrongSide: w.draft.triggerPrice = refusal.wouldPass.asPrice(); return;
    case ReasonCode::TakeProfitWrongSide: w.draft.exits.takeProfit = refusal.wouldPass.asPrice(); return;
    case ReasonCode::StopLossWrongSide:
    case ReasonCode::StopBeyondLiquidation: w.draft.exits.stopLoss = refusal.wouldPass.asPrice(); return;
    default: QCOMPARE(refusal.wouldPass.kind, Amount::Kind::Quantity); w.draft.quantity = refusal.wouldPass.asQuantity();
    }
}

std::int64_t extreme(Random& random)
{
    static constexpr std::array<std::int64_t, 12> kExtremes{
        INT64_MIN, INT64_MIN + 1, -1, 0, 1, 2, 9'999, 10'000, 100'000, 10'000'000, INT64_MAX - 1, INT64_MAX};
    return kExtremes[random.below(kExtremes.size())];
}

void goExtreme(World& w, Random& random)
{
    const auto price = [&] { return random.chance(0.7) ? std::optional(ticks(extreme(random))) : std::nullopt; };
    w.draft.quantity = lots(extreme(random));
    w.draft.side = random.chance(0.5) ? Side::Buy : Side::Sell;
    w.draft.type = static_cast<OrderType>(random.between(1, 3));
    w.draft.isReduceOnly = random.chance(0.3);
    w.draft.isPostOnly = random.chance(0.1);
    w.draft.limitPrice = w.draft.type == OrderType::Limit ? price() : std::nullopt;
    w.draft.triggerPrice = w.draft.type == OrderType::StopMarket ? price() : std::nullopt;
    w.draft.exits = {price(), price(), price(), {}};
    w.market.mark = price();
    for (BookLevel* level : {&w.depth.bids[0], &w.depth.asks[0], &w.depth.bids[1], &w.depth.asks[1]})
        *level = {ticks(extreme(random)), lots(extreme(random))};
    w.market.top.bid = w.depth.bids[0];
    w.market.top.ask = w.depth.asks[0];
    w.account.ordersLastSecond = extreme(random);
    w.account.openPositions = extreme(random);
    w.account.equity = w.account.wallet = usd(extreme(random) % 1'000'000'000);
}

QByteArray named(std::uint64_t seed)
{
    return "seed " + QByteArray::number(static_cast<qulonglong>(seed));
}

} // namespace

void GatePropertyTest::firstRefusalLeadsTheList()
{
    for (std::uint64_t seed = 1; seed <= kSeeds; ++seed) {
        Random random(seed);
        World world;
        randomizeDraft(world, random);
        randomizeAccount(world, random);
        const std::vector<Refusal> all = world.checkAll();
        const std::optional<Refusal> first = world.check();
        QVERIFY2(first.has_value() == !all.empty(), named(seed));
        QVERIFY2(!first || *first == all.front(), named(seed));
    }
}

void GatePropertyTest::whatWouldPassPasses()
{
    std::uint64_t offers = 0;
    for (std::uint64_t seed = 1; seed <= kSeeds; ++seed) {
        Random random(seed);
        World world;
        randomizeDraft(world, random);
        randomizeAccount(world, random);
        const OrderDraft asked = world.draft;
        for (const Refusal& refusal : world.checkAll()) {
            if (refusal.wouldPass.kind == Amount::Kind::None)
                continue;
            ++offers;
            world.draft = asked;
            follow(world, refusal);
            QVERIFY2(!breaks(world, refusal.code), named(seed) + " code " + QByteArray::number(static_cast<int>(refusal.code)));
        }
    }
    QVERIFY2(offers > kSeeds / 2, "the worlds offer too little to mean anything");
}

void GatePropertyTest::closesSkipStateMarketAndLimits()
{
    static constexpr std::array kBinding{ReasonCode::PriceCollar, ReasonCode::PostOnlyWouldTake, ReasonCode::TriggerWrongSide,
        ReasonCode::ContradictingFlags, ReasonCode::PriceMissing, ReasonCode::TriggerMissing, ReasonCode::PriceOutOfBounds,
        ReasonCode::GoodTillMissing, ReasonCode::QuantityZero, ReasonCode::QuantityTooSmall, ReasonCode::QuantityTooLarge,
        ReasonCode::ReduceOnlyIncreases};
    std::uint64_t passed = 0;
    for (std::uint64_t seed = 1; seed <= kSeeds; ++seed) {
        Random random(seed);
        World world;
        randomizeDraft(world, random);
        randomizeAccount(world, random);
        world.draft.isReduceOnly = true;
        for (const Refusal& refusal : world.checkAll()) {
            const bool isBinding = std::find(kBinding.begin(), kBinding.end(), refusal.code) != kBinding.end();
            QVERIFY2(isBinding, named(seed) + " code " + QByteArray::number(static_cast<int>(refusal.code)));
        }
        passed += world.check() ? 0 : 1;
    }
    QVERIFY(passed > kSeeds / 50);
}

void GatePropertyTest::anyNumberGetsAnAnswer()
{
    std::uint64_t refused = 0;
    for (std::uint64_t seed = 1; seed <= kSeeds; ++seed) {
        Random random(seed);
        World world;
        goExtreme(world, random);
        refused += world.check() ? 1 : 0;
        // Whatever may go is an order that the venue can take.
        if (!world.check()) {
            QVERIFY2(world.draft.quantity >= world.instrument.spec().quantityMin || world.draft.isReduceOnly, named(seed));
            QVERIFY2(world.draft.quantity > lots(0) && world.draft.quantity <= world.instrument.spec().quantityMax, named(seed));
        }
        const ExitPlan exits{world.draft.exits.takeProfit, world.draft.exits.stopLoss, {}, {}};
        (void)Gate(world.limits).checkExits(exits, world.instrument, lots(100), world.market, world.account);
    }
    QVERIFY(refused > kSeeds * 9 / 10);
}

void GatePropertyTest::newRiskNeverExceedsTheLimits()
{
    std::uint64_t passed = 0;
    for (std::uint64_t seed = 1; seed <= kSeeds; ++seed) {
        Random random(seed);
        World world;
        randomizeDraft(world, random);
        randomizeAccount(world, random);
        world.draft.isReduceOnly = false;
        if (world.check())
            continue;
        ++passed;
        const bool isBuy = world.draft.side == Side::Buy;
        const Money held = world.instrument.notional(*world.market.mark, world.exposure.held);
        const Price price = world.draft.limitPrice.value_or(world.draft.triggerPrice.value_or(*world.market.mark));
        const Money order = world.instrument.notional(price, world.draft.quantity);
        const Money after = isBuy ? held + world.exposure.openBuysValue + order : world.exposure.openSellsValue + order - held;
        QVERIFY2(after <= world.limits.positionNotional, named(seed));
        QVERIFY2(world.draft.exits.hasBoth(), named(seed));
        QVERIFY2((*world.draft.exits.stopLoss < price) == isBuy && (*world.draft.exits.takeProfit > price) == isBuy, named(seed));
        QVERIFY2(world.account.dayPnl > -world.limits.dailyLoss && !world.account.trading.isKilled, named(seed));
    }
    QVERIFY2(passed > kSeeds / 500, "the worlds allow too little to mean anything");
}

JARVIS_TEST(GatePropertyTest)

} // namespace jarvis::risk::test

#include "gate_property_test.moc"
