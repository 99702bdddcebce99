#include "engine/base/random.h"
#include "engine/execution/cost_book.h"
#include "engine/execution/cost_meter.h"
#include "engine/execution/cost_sums.h"
#include "engine/execution/mid_history.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace jarvis;
using namespace jarvis::execution;

namespace {

constexpr Timestamp kNoon = timestampFromMillis(1'795'262'400'000);

/// A lot at 10,000 ticks is worth one dollar.
Instrument coinInstrument()
{
    Instrument::Spec spec;
    spec.id = InstrumentId{1};
    spec.symbol = "AAAUSDT";
    spec.base = "AAA";
    spec.quote = "USDT";
    spec.tickSize = Decimal{1, 1};
    spec.lotSize = Decimal{1, 3};
    spec.quantityMin = Quantity::ofLots(1);
    spec.quantityMax = Quantity::ofLots(1'000'000);
    spec.priceMax = Price::ofTicks(1'000'000);
    return *Instrument::create(spec);
}

/// 1,000 lots bought at `average` ticks, decided and arrived at 10,000, for a fee of 50 cents.
OrderCost aCost(std::uint64_t order, std::int64_t average, std::int64_t expected = 10'001)
{
    const Instrument is = coinInstrument();
    OrderCost cost;
    cost.order = OrderId{order};
    cost.instrument = is.id();
    cost.decision = cost.arrival = MidPrice::of(Price::ofTicks(10'000));
    cost.expected = Price::ofTicks(expected);
    cost.decidedAt = kNoon;
    cost.quantity = cost.filled = Quantity::ofLots(1'000);
    cost.value = is.notional(Price::ofTicks(average), cost.filled);
    cost.fee = Money::ofCents(50);
    return cost;
}

OrderCost randomCost(Random& random, std::uint64_t order)
{
    OrderCost cost = aCost(order, random.between(9'900, 10'100), random.between(9'900, 10'100));
    cost.side = random.chance(0.5) ? Side::Buy : Side::Sell;
    cost.tactic = static_cast<Tactic>(1 + random.below(kTacticCount));
    cost.decidedAt = kNoon + std::chrono::hours(static_cast<int>(random.below(24)));
    cost.quantity += Quantity::ofLots(random.between(0, 500));
    cost.end = random.chance(0.9) ? MidPrice{random.between(19'000, 21'000)} : MidPrice{};
    cost.decision = random.chance(0.9) ? MidPrice{random.between(19'000, 21'000)} : MidPrice{};
    cost.spreadValue = cost.value;
    cost.effective = Money::ofUnits(random.between(-1'000'000'000'000, 1'000'000'000'000));
    return cost;
}

Fill aFill(std::int64_t ticks, std::int64_t lots, Liquidity liquidity = Liquidity::Taker)
{
    Fill fill;
    fill.order = OrderId{1};
    fill.instrument = InstrumentId{1};
    fill.side = Side::Buy;
    fill.price = Price::ofTicks(ticks);
    fill.quantity = Quantity::ofLots(lots);
    fill.fee = Money::ofCents(1);
    fill.liquidity = liquidity;
    fill.time = kNoon;
    return fill;
}

} // namespace

class CostTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shortfallIsTheSumOfItsParts();
    void whatIsNotKnownIsNotGuessed();
    void aSellLosesWhereABuyGains();
    void sumsDoNotDependOnTheOrderOrOnRevisions();
    void aSnapshotOfTheBookIsTheBook();
    void latenciesAreWithinAFifth();
    void marksAreThoseOfTheirMoments();
    void aFullQueueLeavesFillsUnmarked();
    void theMarketBeforeAFillIsFound();
    void forecastsLearnAndForget();
    void everyOrderHasATactic();
};

void CostTest::shortfallIsTheSumOfItsParts()
{
    OrderCost cost = aCost(1, 10'003);
    cost.decision = MidPrice{19'999}; // half a tick below 10,000
    cost.end = MidPrice::of(Price::ofTicks(10'010));
    cost.quantity = Quantity::ofLots(1'500);
    const CostFigures figures = figuresOf(cost, coinInstrument());
    QCOMPARE(*figures.delay, Money::ofUnits(Money::kOne / 20));            // 0.5 ticks × 1,000 lots × 0.0001
    QCOMPARE(*figures.slippage, Money::ofUnits(3 * Money::kOne / 10));     // 3 ticks
    QCOMPARE(*figures.expected, Money::ofUnits(Money::kOne / 10));
    QCOMPARE(*figures.opportunity, Money::ofUnits(525 * Money::kOne / 1'000)); // 10.5 ticks × 500 lots
    QCOMPARE(*figures.shortfall(), *figures.delay + *figures.slippage + *figures.opportunity + Money::ofCents(50));
    QVERIFY(std::abs(*inBps(*figures.slippage, *figures.arrivalValue) - 3.0) < 1e-9);
}

void CostTest::whatIsNotKnownIsNotGuessed()
{
    OrderCost cost = aCost(1, 10'003);
    cost.arrival = {};
    cost.expected = {};
    CostFigures figures = figuresOf(cost, coinInstrument());
    QVERIFY(!figures.slippage && !figures.expected && !figures.delay && !figures.shortfall());
    cost = aCost(1, 10'003);
    cost.quantity = Quantity::ofLots(1'001); // one lot was not filled, and nobody saw the market at the end
    figures = figuresOf(cost, coinInstrument());
    QVERIFY(figures.slippage && !figures.opportunity && !figures.shortfall());
    QVERIFY(!inBps(Money::ofCents(1), Money::zero()));
}

void CostTest::aSellLosesWhereABuyGains()
{
    Random random(1);
    for (int i = 0; i < 1'000; ++i) {
        OrderCost cost = randomCost(random, 1);
        OrderCost other = cost;
        other.side = opposite(cost.side);
        const CostFigures a = figuresOf(cost, coinInstrument());
        const CostFigures b = figuresOf(other, coinInstrument());
        QCOMPARE(a.shortfall().has_value(), b.shortfall().has_value());
        QCOMPARE(*a.slippage, -*b.slippage);
        if (a.shortfall())
            QCOMPARE(*a.shortfall() + *b.shortfall(), cost.fee * 2);
    }
}

void CostTest::sumsDoNotDependOnTheOrderOrOnRevisions()
{
    Random random(2);
    const Instrument is = coinInstrument();
    std::vector<OrderCost> costs;
    for (std::uint64_t i = 1; i <= 300; ++i)
        costs.push_back(randomCost(random, i));
    CostBook forwards;
    CostBook backwards;
    for (const OrderCost& cost : costs) {
        // Told twice: first something else of the same key, then what it is.
        OrderCost first = aCost(cost.order.value, 9'000);
        first.tactic = cost.tactic;
        first.decidedAt = cost.decidedAt;
        forwards.measure(first, nullptr, is);
        forwards.measure(cost, &first, is);
    }
    for (auto cost = costs.rbegin(); cost != costs.rend(); ++cost)
        backwards.measure(*cost, nullptr, is);
    QVERIFY(forwards.totals() == backwards.totals());
    CostTotals all;
    for (const CostTotals& totals : forwards.totals())
        add(all, totals);
    QCOMPARE(all.measured, 300U);
    // Each way of grouping adds up to the same.
    for (const CostGrouping by : {CostGrouping::Venue, CostGrouping::Symbol, CostGrouping::Tactic, CostGrouping::Hour}) {
        CostTotals sum;
        for (const CostGroup& group : forwards.groups([](InstrumentId) { return VenueId::Bybit; })) {
            if (group.by == by)
                add(sum, group.totals);
        }
        QVERIFY(sum == all);
    }
}

void CostTest::aSnapshotOfTheBookIsTheBook()
{
    Random random(3);
    const Instrument is = coinInstrument();
    CostBook book;
    for (std::uint64_t i = 1; i <= 100; ++i) {
        const OrderCost cost = randomCost(random, i);
        book.measure(cost, nullptr, is);
        Order order;
        order.instrument = is.id();
        order.createdAt = cost.decidedAt;
        order.arrival = cost.arrival;
        order.quantity = cost.quantity;
        order.state = random.chance(0.2) ? OrderState::Rejected : OrderState::Filled;
        book.noteAnswer(order, cost.tactic, std::chrono::milliseconds(random.between(0, 500)));
        book.noteEnd(order, cost.tactic, is);
    }
    CostBook copy;
    for (const CostTotals& totals : book.totals())
        copy.put(totals);
    for (const LatencyTotals& latency : book.latencies())
        copy.put(latency);
    for (const CostForecast& forecast : book.forecasts())
        copy.put(forecast);
    QVERIFY(copy.totals() == book.totals());
    QVERIFY(copy.latencies() == book.latencies());
    QVERIFY(copy.forecasts() == book.forecasts());
    CostTotals broken;
    broken.key.hour = 24;
    copy.put(broken); // of no hour of the day: nothing happens
    QVERIFY(copy.totals() == book.totals());
}

void CostTest::latenciesAreWithinAFifth()
{
    LatencyCounts counts;
    QVERIFY(!quantile(counts, 50));
    count(counts, -1ms);
    QVERIFY(!quantile(counts, 50));
    for (int i = 1; i <= 1'000; ++i)
        count(counts, std::chrono::milliseconds(i));
    for (const int percent : {1, 50, 95, 99, 100}) {
        const double exact = percent * 10.0;
        const double told = static_cast<double>(quantile(counts, percent)->count()) * 1e-6;
        QVERIFY2(told >= exact && told <= exact * 1.2, qPrintable(QStringLiteral("p%1: %2 ms").arg(percent).arg(told)));
    }
    LatencyCounts slow;
    count(slow, 2h);
    QVERIFY(*quantile(slow, 50) > 30s);
    add(slow, counts);
    QVERIFY(*quantile(slow, 50) < 700ms);
}

void CostTest::marksAreThoseOfTheirMoments()
{
    const Instrument is = coinInstrument();
    CostMeter meter;
    const std::uint32_t place = meter.open(aCost(1, 10'000));
    meter.at(place).cost.filled = {};
    meter.at(place).cost.value = {};
    meter.book(place, is, aFill(10'002, 100), MidPrice{20'000}, kNoon);
    QCOMPARE(meter.at(place).waiting, 3U);
    // Effective: 2 × 2 ticks of 10,000 on 100.02 dollars.
    QCOMPARE(meter.at(place).cost.effective, meter.at(place).cost.value.scaledBy(4, 10'000, Rounding::Nearest));
    const auto lookAt = [&](Timestamp now, std::int64_t twice) { meter.advance(now, [twice](InstrumentId) { return MidPrice{twice}; }); };
    lookAt(kNoon + 1s, 1);      // what happens at the moment itself still counts
    lookAt(kNoon + 1'001ms, 20'006);
    lookAt(kNoon + 59s, 20'000);
    lookAt(kNoon + 61s, 0);     // nobody saw the market then
    const OrderCost& cost = meter.at(place).cost;
    QCOMPARE(meter.at(place).waiting, 0U);
    QCOMPARE(cost.marks[0].realised, cost.value.scaledBy(-2, 10'000, Rounding::Nearest));
    QVERIFY(cost.marks[0].twiceTickLots == 20'006 * 100);
    QCOMPARE(cost.marks[1].realised, cost.effective);
    QCOMPARE(cost.marks[2], CostMark{});
    QVERIFY(meter.nextDue() == Timestamp::max());
    meter.close(place);
    QVERIFY(!meter.find(OrderId{1}));
}

void CostTest::aFullQueueLeavesFillsUnmarked()
{
    const Instrument is = coinInstrument();
    CostMeter meter;
    const std::uint32_t place = meter.open(aCost(1, 10'000));
    for (std::size_t i = 0; i < MarkQueue::kMax + 10; ++i)
        meter.book(place, is, aFill(10'000, 1, Liquidity::Maker), MidPrice{20'000}, kNoon + i * 1us);
    QCOMPARE(meter.at(place).waiting, static_cast<std::uint32_t>(3 * MarkQueue::kMax));
    QCOMPARE(meter.at(place).cost.made, Quantity::ofLots(MarkQueue::kMax + 10));
    meter.advance(kNoon + 2min, [](InstrumentId) { return MidPrice{20'000}; });
    QCOMPARE(meter.at(place).waiting, 0U);
    for (const CostMark& mark : meter.at(place).cost.marks)
        QCOMPARE(mark.quantity, Quantity::ofLots(MarkQueue::kMax));
    meter.book(place, is, aFill(10'000, 1), MidPrice{20'000}, kNoon + 3min);
    QCOMPARE(meter.at(place).waiting, 3U);
}

void CostTest::theMarketBeforeAFillIsFound()
{
    MidHistory mids;
    QVERIFY(!mids.before(kNoon).isKnown());
    for (int i = 0; i < 200; ++i)
        mids.note(kNoon + std::chrono::milliseconds(i), MidPrice{20'000 + i / 2}); // every second one changes nothing
    QCOMPARE(mids.before(kNoon + 1h).twiceTicks, 20'099);
    QCOMPARE(mids.before(kNoon + 198ms).twiceTicks, 20'098); // at the same time is not before
    QVERIFY(!mids.before(kNoon + 10ms).isKnown());           // too long ago
}

void CostTest::forecastsLearnAndForget()
{
    const Instrument is = coinInstrument();
    CostForecast forecast;
    // Two ticks worse than the book promises, each time: 2 bp. With the fee of 50 bp of a hundredth… the whole is 5 + 3 bp.
    for (std::uint64_t i = 1; i <= 100; ++i)
        learn(forecast, aCost(i, 10'003), is);
    QCOMPARE(forecast.samples, 100U);
    QVERIFY(std::abs(forecast.bias.e8 - 20'000) < 100);
    QVERIFY(forecast.accuracy() > Ratio::ofPercent(98));
    QVERIFY(!forecast.isUncertain());
    // The market changes: it is uncertain for a while, and then has learned it.
    for (std::uint64_t i = 1; i <= 4; ++i)
        learn(forecast, aCost(i, 10'020), is);
    QVERIFY(forecast.isUncertain());
    for (std::uint64_t i = 1; i <= 100; ++i)
        learn(forecast, aCost(i, 10'020), is);
    QVERIFY(!forecast.isUncertain());
    QVERIFY(std::abs(forecast.bias.e8 - 190'000) < 1'000);
    // What rested in the book tells nothing about taking.
    const CostForecast before = forecast;
    OrderCost made = aCost(1, 9'000);
    made.made = made.filled;
    learn(forecast, made, is);
    QVERIFY(forecast == before);
}

void CostTest::everyOrderHasATactic()
{
    Order order;
    order.type = OrderType::Market;
    QCOMPARE(tacticOf(order, std::nullopt), Tactic::Market);
    QCOMPARE(tacticOf(order, AlgorithmKind::Twap), Tactic::Twap);
    order.type = OrderType::StopMarket;
    QCOMPARE(tacticOf(order, std::nullopt), Tactic::Stop);
    order.role = OrderRole::StopLoss;
    QCOMPARE(tacticOf(order, AlgorithmKind::Peg), Tactic::Exit);
    QCOMPARE(utcHour(kNoon), 12);
    QCOMPARE(utcHour(timestampFromMillis(-1)), 23);
}

JARVIS_TEST(CostTest)
#include "cost_test.moc"
