#include "engine/risk/figures.h"
#include "tests/support/kernel_world.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <cmath>

namespace jarvis {

using test::exitsAt;
using test::KernelWorld;

namespace {

/// Both instruments move by `size` a day and by as much an hour, in step (`rho` 1), against each other (−1) or not at all (0).
std::shared_ptr<const risk::Figures> figures(int rho, double size = 0.02)
{
    const auto walk = [&](Duration step, int bars) {
        std::vector<risk::PriceHistory> histories{{KernelWorld::kAaa, {}}, {KernelWorld::kBbb, {}}};
        double a = 100.0;
        double b = 100.0;
        for (int bar = 0; bar < bars; ++bar) {
            const Timestamp time = KernelWorld::kStart - (bars - bar) * step;
            histories[0].closes.push_back({time, a});
            histories[1].closes.push_back({time, b});
            const double move = bar % 2 == 0 ? size : -size;
            const double across = bar % 4 < 2 ? size : -size; // a quarter out of step: no correlation
            a *= 1.0 + move;
            b *= 1.0 + (rho == 0 ? across : rho * move);
        }
        return histories;
    };
    return std::make_shared<const risk::Figures>(risk::figuresOf(walk(24h, 201), walk(1h, 201), KernelWorld::kStart));
}

kernel::Kernel::Settings patient()
{
    kernel::Kernel::Settings settings = KernelWorld::defaults();
    settings.limits.wideningDelay = 60s;
    return settings;
}

const api::LimitState& limitOf(const api::RiskReport& report, LimitId id)
{
    return *std::find_if(report.limits.begin(), report.limits.end(), [id](const auto& limit) { return limit.limit == id; });
}

OrderDraft buyOther(std::int64_t lots, std::int64_t ticks = 9'990)
{
    OrderDraft draft = KernelWorld::buy(lots, ticks);
    draft.instrument = KernelWorld::kBbb;
    return draft;
}

} // namespace

/// Limits that wait, clusters, portfolio risk and value at risk inside the kernel, and the report about them.
class KernelRiskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tighterAtOnceWiderLater_data();
    void tighterAtOnceWiderLater();
    void askedTwiceItDoesNotWaitTwice();
    void whatWaitsIsWithdrawn_data();
    void whatWaitsIsWithdrawn();
    void whatWaitsSurvivesARestart();
    void figuresTellClusters_data();
    void figuresTellClusters();
    void aConfiguredGroupIsACluster();
    void aFullClusterTakesNoOther();
    void inFlightEntriesCountAsRisk();
    void movingTheStopMovesTheRisk();
    void theSumsAreTheSums();
    void theValueAtRiskIsLimited();
    void withoutFiguresALimitedValueAtRiskRefuses();
    void theReportTellsItAll();
};

void KernelRiskTest::tighterAtOnceWiderLater_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<bool>("towardsMax"); ///< which bound it is set to
    for (const LimitId id : kAllLimits) {
        QTest::addRow("limit %d to its largest", static_cast<int>(id)) << static_cast<int>(id) << true;
        QTest::addRow("limit %d to its smallest", static_cast<int>(id)) << static_cast<int>(id) << false;
    }
}

void KernelRiskTest::tighterAtOnceWiderLater()
{
    QFETCH(int, limit);
    QFETCH(bool, towardsMax);
    const auto id = static_cast<LimitId>(limit);
    KernelWorld world(patient());
    const Amount before = world.kernel->state().limits().get(id);
    const Amount value = towardsMax ? Limits::bounds(id).max : Limits::bounds(id).min;
    const bool isWider = world.kernel->state().limits().isWider(id, value);
    QVERIFY(!world.send(api::SetLimit{id, value}).refusal);
    QVERIFY(world.kernel->state().limits().get(id) == (isWider ? before : value));
    QCOMPARE(world.kernel->state().findScheduled(id) != nullptr, isWider);
    world.pass(59'900ms);
    QVERIFY(world.kernel->state().limits().get(id) == (isWider ? before : value));
    world.pass(200ms);
    QVERIFY(world.kernel->state().limits().get(id) == value);
    QVERIFY(world.kernel->state().scheduled().empty());
}

void KernelRiskTest::askedTwiceItDoesNotWaitTwice()
{
    KernelWorld world(patient());
    const Amount wide = Amount::of(std::int64_t{60});
    world.send(api::SetLimit{LimitId::OpenPositions, wide});
    world.pass(30s);
    world.send(api::SetLimit{LimitId::OpenPositions, wide});
    world.pass(31s);
    QCOMPARE(world.kernel->state().limits().openPositions, std::int64_t{60});
    // Another value waits its own time.
    world.send(api::SetLimit{LimitId::OpenPositions, Amount::of(std::int64_t{70})});
    world.pass(30s);
    world.send(api::SetLimit{LimitId::OpenPositions, Amount::of(std::int64_t{80})});
    world.pass(31s);
    QCOMPARE(world.kernel->state().limits().openPositions, std::int64_t{60});
    world.pass(30s);
    QCOMPARE(world.kernel->state().limits().openPositions, std::int64_t{80});
}

void KernelRiskTest::whatWaitsIsWithdrawn_data()
{
    QTest::addColumn<qint64>("value");
    QTest::newRow("by the present value") << qint64{50};
    QTest::newRow("by a tighter one") << qint64{40};
}

void KernelRiskTest::whatWaitsIsWithdrawn()
{
    QFETCH(qint64, value);
    KernelWorld world(patient());
    world.send(api::SetLimit{LimitId::OpenPositions, Amount::of(std::int64_t{60})});
    world.send(api::SetLimit{LimitId::OpenPositions, Amount::of(std::int64_t{value})});
    QVERIFY(world.kernel->state().scheduled().empty());
    QCOMPARE(world.eventsOf<api::LimitScheduled>().back().dueAt, Timestamp{});
    world.pass(2min);
    QCOMPARE(world.kernel->state().limits().openPositions, std::int64_t{value});
}

void KernelRiskTest::whatWaitsSurvivesARestart()
{
    KernelWorld world(patient());
    world.send(api::SetLimit{LimitId::OpenPositions, Amount::of(std::int64_t{60})});
    world.send(api::SetLimit{LimitId::BreakerPause, Amount::of(Duration(1s))});
    const Timestamp due = world.now + 60s;
    world.pass(10s);
    world.restart(); // compares replay and snapshot too
    world.reconcile();
    QCOMPARE(world.kernel->state().findScheduled(LimitId::OpenPositions)->dueAt, due);
    QCOMPARE(world.kernel->state().limits().openPositions, std::int64_t{50});
    world.now = due + 1h; // it was off for longer than that
    world.restart();
    world.pass(100ms);
    QCOMPARE(world.kernel->state().limits().openPositions, std::int64_t{60});
    QCOMPARE(world.kernel->state().limits().breakerPause, Duration(1s));
}

void KernelRiskTest::figuresTellClusters_data()
{
    QTest::addColumn<int>("rho");
    QTest::addColumn<unsigned>("cluster");
    QTest::newRow("in step") << 1 << 1U;
    QTest::newRow("against each other") << -1 << 1U;
    QTest::newRow("each its own way") << 0 << 0U;
}

void KernelRiskTest::figuresTellClusters()
{
    QFETCH(int, rho);
    QFETCH(unsigned, cluster);
    KernelWorld world;
    world.input(kernel::RiskInput{figures(rho)});
    for (const kernel::InstrumentSlot& slot : world.kernel->state().slots())
        QCOMPARE(slot.cluster, std::uint32_t{cluster});
    const std::size_t told = world.eventsOf<api::ClusterChanged>().size();
    QCOMPARE(told, std::size_t(cluster == 0 ? 0 : 2));
    world.input(kernel::RiskInput{figures(rho)}); // the same again says nothing
    QCOMPARE(world.eventsOf<api::ClusterChanged>().size(), told);
    world.restart();
    QCOMPARE(world.kernel->state().slots().front().cluster, std::uint32_t{cluster});
    world.input(kernel::RiskInput{figures(0)});
    QCOMPARE(world.kernel->state().slots().front().cluster, std::uint32_t{0});
}

void KernelRiskTest::aConfiguredGroupIsACluster()
{
    kernel::Kernel::Settings settings = KernelWorld::defaults();
    settings.clusterGroups = {{KernelWorld::kBbb, KernelWorld::kAaa}};
    KernelWorld world(settings);
    world.input(kernel::RiskInput{std::make_shared<const risk::Figures>()}); // nothing is known of the past
    QCOMPARE(world.kernel->state().slots().back().cluster, std::uint32_t{1});
}

void KernelRiskTest::aFullClusterTakesNoOther()
{
    KernelWorld world;
    world.input(kernel::RiskInput{figures(1)});
    world.send(api::SetLimit{LimitId::ClusterPositions, Amount::of(std::int64_t{1})});
    const OrderId first = world.place(KernelWorld::buy(10)); // in flight: it counts
    const auto refusal = *world.send(api::SubmitOrder{buyOther(10)}).refusal;
    QCOMPARE(refusal.code, ReasonCode::CorrelationCluster);
    QVERIFY(refusal.value == Amount::of(std::int64_t{2}));
    world.place(KernelWorld::buy(10, 9'980)); // in the same instrument it may grow
    // The threshold is a limit too: above it nothing moves together.
    world.send(api::SetLimit{LimitId::ClusterCorrelation, Amount::of(Ratio::ofPercent(100))});
    world.ack(first);
    world.input(kernel::RiskInput{figures(0)});
    QVERIFY(!world.send(api::SubmitOrder{buyOther(10)}).refusal);
}

void KernelRiskTest::inFlightEntriesCountAsRisk()
{
    kernel::Kernel::Settings settings = KernelWorld::defaults();
    settings.limits.portfolioRisk = Ratio::ofPercent(1); // of 10 000: 100
    KernelWorld world(settings);
    // 2 000 lots from 9 990 to a stop at 9 800: 38.
    const OrderId first = world.place(KernelWorld::buy(2'000));
    world.place(buyOther(2'000));
    const auto refusal = *world.send(api::SubmitOrder{buyOther(2'000, 9'991)}).refusal;
    QCOMPARE(refusal.code, ReasonCode::PortfolioRisk);
    QVERIFY(refusal.limit == Amount::of(Money::ofWhole(100)));
    QVERIFY(refusal.value == Amount::of(Money::ofCents(11'420)));
    QVERIFY(!world.send(api::SubmitOrder{buyOther(refusal.wouldPass.asQuantity().lots(), 9'991)}).refusal); // what was offered passes
    world.reject(first);
    QVERIFY(!world.send(api::SubmitOrder{KernelWorld::buy(1'900, 9'989)}).refusal); // and what ended makes room
}

void KernelRiskTest::movingTheStopMovesTheRisk()
{
    KernelWorld world;
    world.hold(1'000); // stop at 9 800, mark at 10 000: 20
    QVERIFY(world.kernel->risk(world.now).portfolioRisk == Money::ofWhole(20));
    world.send(api::SetExits{KernelWorld::kAaa, exitsAt(10'500, 9'900)});
    QVERIFY(world.kernel->risk(world.now).portfolioRisk == Money::ofWhole(10));
    world.mark(KernelWorld::kAaa, 10'050);
    QVERIFY(world.kernel->risk(world.now).portfolioRisk == Money::ofWhole(15));
}

void KernelRiskTest::theSumsAreTheSums()
{
    KernelWorld world;
    world.hold(1'000);
    world.place(buyOther(500));
    world.mark(KernelWorld::kAaa, 10'020);
    const std::optional<Money> kept = world.kernel->risk(world.now).portfolioRisk;
    world.send(api::SetLimit{LimitId::OpenOrders, Amount::of(std::int64_t{100})}); // adds everything up anew
    QVERIFY(world.kernel->risk(world.now).portfolioRisk == kept);
    QVERIFY(kept == Money::ofCents(2'200 + 950));
}

void KernelRiskTest::theValueAtRiskIsLimited()
{
    KernelWorld world;
    world.input(kernel::RiskInput{figures(1)}); // 2 % a day, in step: 1 000 USD may lose 46.5
    world.send(api::SetLimit{LimitId::ValueAtRisk, Amount::of(Money::ofWhole(100))});
    const OrderId id = world.place(KernelWorld::buy(1'500));
    world.ack(id);
    world.fill(id, 1'500, 9'990);
    world.agree();
    world.place(buyOther(500));
    const auto refusal = *world.send(api::SubmitOrder{buyOther(500, 9'991)}).refusal;
    QCOMPARE(refusal.code, ReasonCode::ValueAtRisk);
    QVERIFY(refusal.value.asMoney() > Money::ofWhole(115) && refusal.value.asMoney() < Money::ofWhole(118));
    // What hedges may go, and a reversal is judged as what it becomes.
    OrderDraft hedge = KernelWorld::sell(500);
    hedge.instrument = KernelWorld::kBbb;
    QVERIFY(!world.send(api::SubmitOrder{hedge}).refusal);
    world.send(api::SetLimit{LimitId::ValueAtRisk, Amount::of(Money::ofWhole(60))});
    QCOMPARE(world.send(api::ReversePosition{KernelWorld::kAaa, exitsAt(9'500, 10'200)}).refusal->code, ReasonCode::ValueAtRisk);
}

void KernelRiskTest::withoutFiguresALimitedValueAtRiskRefuses()
{
    KernelWorld world;
    QVERIFY(!world.send(api::SubmitOrder{KernelWorld::buy(10)}).refusal); // off: nothing to know
    world.send(api::SetLimit{LimitId::ValueAtRisk, Amount::of(Money::ofWhole(500))});
    const auto refusal = *world.send(api::SubmitOrder{KernelWorld::buy(10, 9'980)}).refusal;
    QCOMPARE(refusal.code, ReasonCode::ValueAtRisk);
    QCOMPARE(refusal.value.kind, Amount::Kind::None);
}

void KernelRiskTest::theReportTellsItAll()
{
    KernelWorld world(patient());
    const api::RiskReport empty = world.kernel->risk(world.now);
    QVERIFY(!empty.valueAtRisk.historical && !empty.valueAtRisk.parametric);
    QCOMPARE(empty.statisticsTime, Timestamp{});
    QCOMPARE(empty.limits.size(), std::size(kAllLimits));

    world.input(kernel::RiskInput{figures(1)});
    world.hold(1'000);
    world.place(buyOther(500));
    world.send(api::SetLimit{LimitId::OpenPositions, Amount::of(std::int64_t{60})});
    world.send(api::TripBreaker{kernel::State{}.breaker({}).scope});
    const api::RiskReport report = world.kernel->risk(world.now);
    QVERIFY(report.equity == Money::ofWhole(10'001)); // ten ticks of a thousand lots
    QCOMPARE(report.valueAtRisk.historicalDays, 200U);
    QVERIFY(std::abs(report.valueAtRisk.historical->toDouble() - 20.0) < 0.02); // of 1 000 USD
    QVERIFY(std::abs(report.valueAtRisk.parametric->toDouble() - 46.53) < 0.02);
    QCOMPARE(report.correlation.instruments.size(), std::size_t{2});
    QVERIFY(std::abs(report.correlation.values[1] - 1.0) < 1e-6);
    QCOMPARE(report.correlation.sampleSize, 200U);
    QCOMPARE(report.clusters.size(), std::size_t{2});
    QCOMPARE(report.breakers.size(), std::size_t{1});
    QCOMPARE(report.statisticsTime, KernelWorld::kStart);
    QVERIFY(limitOf(report, LimitId::OpenPositions).used == Amount::of(std::int64_t{2}));
    QVERIFY(limitOf(report, LimitId::OpenPositions).scheduled == Amount::of(std::int64_t{60}));
    QCOMPARE(limitOf(report, LimitId::OpenPositions).scheduledAt, world.now + 60s);
    QVERIFY(limitOf(report, LimitId::ClusterPositions).used == Amount::of(std::int64_t{2}));
    QVERIFY(limitOf(report, LimitId::PositionNotional).used == Amount::of(Money::ofWhole(1'000)));
    QVERIFY(limitOf(report, LimitId::Leverage).used == Amount::of(std::int64_t{1}));
    QVERIFY(limitOf(report, LimitId::PriceCollar).used == Amount::none());
    QVERIFY(!limitOf(report, LimitId::DuplicateWindow).isLargerWider);
}

JARVIS_TEST(KernelRiskTest)

} // namespace jarvis

#include "risk_test.moc"
