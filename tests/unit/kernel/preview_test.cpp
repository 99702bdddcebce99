#include "tests/support/kernel_world.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <algorithm>
#include <vector>

namespace jarvis {

using test::exitsAt;
using test::KernelWorld;

/// What the ticket shows before sending, and what the account is worth.
class KernelPreviewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changesNothing();
    void showsEveryNumber();
    void theGateSaysTheSame_data();
    void theGateSaysTheSame();
    void sizesAreResolved_data();
    void sizesAreResolved();
    void kellySizesByWhatWasClosed();
    void kellyTellsWhyThereIsNoSize();
    void whatIsNotKnownStaysEmpty();
    void advisesByTheShareOfTheBook();
    void namesTheVenueThatWouldFill();
    void valuationAddsUp();
};

void KernelPreviewTest::changesNothing()
{
    KernelWorld world;
    world.hold(100);
    const std::uint64_t before = world.kernel->stateHash();
    world.kernel->preview({KernelWorld::buy(50), api::SizeMode::Quantity, {}}, world.now);
    world.kernel->preview({KernelWorld::buy(0), api::SizeMode::Risk, {}}, world.now + Duration(1s));
    QCOMPARE(world.kernel->stateHash(), before);
    QVERIFY(world.requests.empty());
}

void KernelPreviewTest::showsEveryNumber()
{
    KernelWorld world;
    OrderDraft draft = KernelWorld::buy(100);
    draft.type = OrderType::Market;
    draft.timeInForce = TimeInForce::Ioc;
    draft.limitPrice.reset();
    const api::OrderPreview shown = world.kernel->preview({draft, api::SizeMode::Quantity, {}}, world.now);
    QVERIFY(shown.refusals.empty());
    QVERIFY(shown.isComplete());
    QVERIFY(shown.crossesSpread);
    QCOMPARE(*shown.expectedPrice, Price::ofTicks(10'001));
    QCOMPARE(*shown.notional, Money::ofUnits(Int128(100'010) * Money::kOne / 1'000));
    QCOMPARE(*shown.margin, Money::ofUnits(shown.notional->units() / 5));
    QCOMPARE(*shown.fee, shown.notional->times(Ratio::ofBasisPoints(5), Rounding::Up));
    QVERIFY(*shown.worstLoss > Money::ofCents(201)); // 2.01 to the stop, and fees and slippage on top
    QVERIFY(*shown.worstLoss < Money::ofCents(225));
    QVERIFY(*shown.bestGain < Money::ofCents(499) && *shown.bestGain > Money::ofCents(480));
    QCOMPARE(shown.heldBefore, Quantity::zero());
    QCOMPARE(shown.heldAfter, Quantity::ofLots(100));
    QCOMPARE(*shown.exposureBefore, Money::zero());
    QCOMPARE(*shown.exposureAfter, Money::ofWhole(100));
    QVERIFY(!shown.limits.empty());
    OrderDraft decided = draft;
    decided.decision = MidPrice::of(*shown.bid, *shown.ask);
    QVERIFY(shown.draft == decided);
}

void KernelPreviewTest::theGateSaysTheSame_data()
{
    QTest::addColumn<qint64>("lots");
    QTest::addColumn<qint64>("price");
    QTest::addColumn<qint64>("stop");
    QTest::newRow("an order that passes") << qint64{100} << qint64{9'990} << qint64{9'800};
    QTest::newRow("too large") << qint64{6'000} << qint64{9'990} << qint64{9'800};
    QTest::newRow("beyond the collar") << qint64{100} << qint64{9'000} << qint64{8'800};
    QTest::newRow("a stop on the wrong side") << qint64{100} << qint64{9'990} << qint64{9'995};
    QTest::newRow("nothing at all") << qint64{0} << qint64{9'990} << qint64{9'800};
}

void KernelPreviewTest::theGateSaysTheSame()
{
    QFETCH(qint64, lots);
    QFETCH(qint64, price);
    QFETCH(qint64, stop);
    KernelWorld world;
    const OrderDraft draft = KernelWorld::draft(Side::Buy, lots, price, exitsAt(10'500, stop));
    const api::OrderPreview shown = world.kernel->preview({draft, api::SizeMode::Quantity, {}}, world.now);
    const auto settled = world.send(api::SubmitOrder{draft});
    QCOMPARE(shown.refusals.empty(), !settled.refusal.has_value());
    if (settled.refusal)
        QVERIFY(shown.refusals.front() == *settled.refusal);
}

void KernelPreviewTest::sizesAreResolved_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<qint64>("lots");
    QTest::addColumn<int>("bound");
    QTest::newRow("500 dollars at 1,000.0 less a tick") << int(api::SizeMode::Notional) << qint64{500} << qint64{500} << int(api::SizeBound::Asked);
    QTest::newRow("2 % of 10,000 dollars") << int(api::SizeMode::EquityShare) << qint64{2} << qint64{200} << int(api::SizeBound::Asked);
    QTest::newRow("1 % at risk is more than the position may be") << int(api::SizeMode::Risk) << qint64{1} << qint64{-1} << int(api::SizeBound::PositionLimit);
}

void KernelPreviewTest::sizesAreResolved()
{
    QFETCH(int, mode);
    QFETCH(qint64, amount);
    QFETCH(qint64, lots);
    QFETCH(int, bound);
    KernelWorld world;
    const auto sizeMode = api::SizeMode(mode);
    const Amount size = sizeMode == api::SizeMode::Notional ? Amount::of(Money::ofWhole(amount)) : Amount::of(Ratio::ofPercent(amount));
    const ExitPlan exits = sizeMode == api::SizeMode::Risk ? exitsAt(10'500, 9'900) : exitsAt(10'500, 9'800);
    const api::OrderPreview shown = world.kernel->preview({KernelWorld::draft(Side::Buy, 0, 9'995, exits), sizeMode, size}, world.now);
    QCOMPARE(int(shown.bound), bound);
    if (lots >= 0)
        QCOMPARE(qint64{shown.draft.quantity.lots()}, lots);
    QVERIFY(!shown.draft.quantity.isZero());
    QVERIFY2(shown.refusals.empty(), "what was sized passes");
}

namespace {

/// Each win brought as much as each loss cost.
TradeRecord evenOdds(std::int64_t wins, std::int64_t losses) { return {wins, losses, Money::ofWhole(10) * wins, Money::ofWhole(10) * losses}; }

api::PreviewQuery kellyQuery(const ExitPlan& exits = exitsAt(10'500, 9'500))
{
    return {KernelWorld::draft(Side::Buy, 0, 9'995, exits), api::SizeMode::Kelly, {}};
}

} // namespace

void KernelPreviewTest::kellySizesByWhatWasClosed()
{
    kernel::Kernel::Settings settings = KernelWorld::defaults();
    settings.limits.positionNotional = Money::ofWhole(500'000);
    settings.limits.leverage = 100;
    KernelWorld world(settings);
    const std::uint64_t before = world.kernel->stateHash();
    // 31 of 60 at even odds: 2 ÷ 60 by Kelly, a quarter of that is 0.83 %.
    const TradeHistory slight{{}, evenOdds(31, 29)};
    const api::OrderPreview shown = world.kernel->preview(kellyQuery(), world.now, slight);
    QVERIFY(shown.kelly);
    QCOMPARE(shown.kelly->trades, std::int64_t{60});
    QCOMPARE(int(shown.kelly->source), int(KellyAdvice::Source::Account));
    QVERIFY(shown.kelly->share > Ratio{833'000} && shown.kelly->share < Ratio{833'400});
    QCOMPARE(int(shown.bound), int(api::SizeBound::Kelly));
    QVERIFY2(shown.refusals.empty(), "what was sized passes");
    const api::OrderPreview same
        = world.kernel->preview({kellyQuery().draft, api::SizeMode::Risk, Amount::of(shown.kelly->share)}, world.now);
    QCOMPARE(shown.draft.quantity, same.draft.quantity);
    QVERIFY(shown.draft.quantity > Quantity::zero());
    // A large share is cut to risk per trade, and the answer says which of both it was.
    const api::OrderPreview cut = world.kernel->preview(kellyQuery(), world.now, {evenOdds(40, 10), {}});
    QCOMPARE(cut.kelly->share, Ratio::ofPercent(15));
    QCOMPARE(int(cut.bound), int(api::SizeBound::RiskPerTrade));
    QCOMPARE(cut.draft.quantity, world.kernel->preview({kellyQuery().draft, api::SizeMode::Risk, {}}, world.now).draft.quantity);
    QCOMPARE(world.kernel->stateHash(), before);
}

void KernelPreviewTest::kellyTellsWhyThereIsNoSize()
{
    KernelWorld world;
    const auto codesOf = [&](const TradeHistory& trades, const api::PreviewQuery& query) {
        const api::OrderPreview shown = world.kernel->preview(query, world.now, trades);
        CHECK(shown.draft.quantity.isZero() && shown.bound == api::SizeBound::Kelly);
        std::vector<int> codes;
        for (const Refusal& refusal : shown.refusals)
            codes.push_back(static_cast<int>(refusal.code));
        return codes;
    };
    const auto only = [](ReasonCode code) { return std::vector<int>{static_cast<int>(code)}; };
    QCOMPARE(codesOf({}, kellyQuery()), only(ReasonCode::KellyTrades));
    QCOMPARE(codesOf({{}, evenOdds(30, 0)}, kellyQuery()), only(ReasonCode::KellyOdds));
    QCOMPARE(codesOf({{}, evenOdds(15, 15)}, kellyQuery()), only(ReasonCode::KellyEdge));
    // Without a stop nobody knows what is risked; with one, what stands against the order stands behind Kelly's word.
    const std::vector<int> naked = codesOf({{}, evenOdds(31, 29)}, kellyQuery({}));
    QVERIFY(std::find(naked.begin(), naked.end(), static_cast<int>(ReasonCode::ExitsMissing)) != naked.end());
    const std::vector<int> both = codesOf({}, kellyQuery({}));
    QCOMPARE(both.front(), static_cast<int>(ReasonCode::KellyTrades));
    QVERIFY(std::find(both.begin(), both.end(), static_cast<int>(ReasonCode::ExitsMissing)) != both.end());
    // What was typed has no say.
    api::PreviewQuery typed = kellyQuery();
    typed.size = Amount::of(Ratio::ofPercent(1));
    typed.draft.quantity = Quantity::ofLots(77);
    QCOMPARE(codesOf({}, typed), only(ReasonCode::KellyTrades));
}

void KernelPreviewTest::advisesByTheShareOfTheBook()
{
    KernelWorld world;
    const auto adviceFor = [&](std::int64_t lots) { return world.kernel->preview({KernelWorld::buy(lots), api::SizeMode::Quantity, {}}, world.now).advice; };
    auto depth = std::make_shared<DepthView>();
    depth->instrument = KernelWorld::buy(1).instrument;
    depth->asks.push_back({Price::ofTicks(10'001), Quantity::ofLots(10'000)});
    world.input(kernel::DepthInput{depth});
    QCOMPARE(adviceFor(99)->kind, AlgorithmKind::Market);
    QCOMPARE(adviceFor(99)->slices, 1U);
    QCOMPARE(adviceFor(100)->kind, AlgorithmKind::Twap); // exactly 1 %
    QCOMPARE(adviceFor(100)->impact, Ratio::ofPercent(1));
    QCOMPARE(adviceFor(500)->kind, AlgorithmKind::Vwap);
    QCOMPARE(adviceFor(1'000)->kind, AlgorithmKind::Iceberg);
    QCOMPARE(adviceFor(1'000)->slices, 20U);
    // Nothing to take from: nobody can say.
    world.input(kernel::TopInput{BookTop{depth->instrument, world.now, BookLevel{Price::ofTicks(9'999), Quantity::ofLots(1)}, {}}, true});
    QVERIFY(!adviceFor(100));
}

// A paper account may look at a real venue's market: it fills on paper all the same.
void KernelPreviewTest::namesTheVenueThatWouldFill()
{
    for (const bool isLive : {false, true}) {
        kernel::Kernel::Settings settings = KernelWorld::defaults();
        settings.isLive = isLive;
        kernel::Kernel kernel(settings);
        Instrument::Spec spec = test::tokenInstrument(1).spec();
        spec.venue = VenueId::Binance;
        kernel::Output out;
        kernel.start({0, "test"}, {*Instrument::create(spec)}, KernelWorld::kStart, out);
        const api::OrderPreview shown = kernel.preview({KernelWorld::buy(1), api::SizeMode::Quantity, {}}, KernelWorld::kStart);
        QCOMPARE(shown.venue, isLive ? VenueId::Binance : VenueId::Paper);
    }
}

void KernelPreviewTest::whatIsNotKnownStaysEmpty()
{
    KernelWorld world;
    world.restart(); // no market yet
    OrderDraft draft = KernelWorld::buy(100);
    draft.type = OrderType::Market;
    draft.limitPrice.reset();
    const api::OrderPreview shown = world.kernel->preview({draft, api::SizeMode::Quantity, {}}, world.now);
    QVERIFY(!shown.isComplete());
    QVERIFY(!shown.expectedPrice && !shown.notional && !shown.mark && !shown.exposureAfter);
    QVERIFY(!shown.refusals.empty());
    draft.instrument = InstrumentId{77};
    const api::OrderPreview unknown = world.kernel->preview({draft, api::SizeMode::Quantity, {}}, world.now);
    QCOMPARE(unknown.refusals.front().code, ReasonCode::UnknownInstrument);
}

void KernelPreviewTest::valuationAddsUp()
{
    KernelWorld world;
    world.hold(100);
    world.mark(KernelWorld::kAaa, 10'090);
    const api::AccountValuation valued = world.kernel->valuation(world.now);
    QVERIFY(valued.isComplete);
    QCOMPARE(valued.sequence, world.kernel->sequence());
    QCOMPARE(valued.positions.size(), std::size_t{1});
    const api::PositionValuation& position = valued.positions[0];
    QCOMPARE(position.value, Money::ofCents(10'090));
    QCOMPARE(position.unrealised, Money::ofCents(100));
    QCOMPARE(position.riskToStop, Money::ofCents(290));
    QCOMPARE(valued.equity, Money::ofWhole(10'001));
    QCOMPARE(valued.dayPnl, Money::ofWhole(1));
    QCOMPARE(valued.exposure, position.value);
    QCOMPARE(valued.free, valued.equity - valued.marginUsed);
    QVERIFY(position.netMilliR);
    // Without a mark the sums are known to be incomplete.
    world.restart();
    QVERIFY(!world.kernel->valuation(world.now).isComplete);
}

JARVIS_TEST(KernelPreviewTest)

} // namespace jarvis

#include "preview_test.moc"
