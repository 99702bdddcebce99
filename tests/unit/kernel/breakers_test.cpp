#include "tests/support/kernel_world.h"
#include "tests/support/test_main.h"

#include <QTest>

namespace jarvis {

using test::exitsAt;
using test::KernelWorld;

namespace {

constexpr BreakerScope kAccount{};
constexpr BreakerScope kVenue{BreakerScope::Kind::Venue, static_cast<std::uint32_t>(VenueId::Paper)};
constexpr BreakerScope kTrend{BreakerScope::Kind::Strategy, strategyNumber("trend")};

kernel::Kernel::Settings touchy()
{
    kernel::Kernel::Settings settings = KernelWorld::defaults();
    settings.limits.consecutiveLosses = 3;
    settings.limits.venueErrors = 3;
    settings.limits.duplicateWindow = {};
    return settings;
}

/// Breakers trip after three losses or three errors, and pause for five minutes.
struct BreakerWorld : KernelWorld {
    BreakerWorld() : KernelWorld(touchy()) {}

    Breaker breaker(BreakerScope scope = kAccount) const { return kernel->state().breaker(scope); }

    /// Buys 100 lots at 9,990 and sells them again: ten cents a tick.
    void trade(std::int64_t exit)
    {
        const OrderId id = place(buy(100));
        ack(id);
        fill(id, 100, 9'990);
        agree();
        const auto closed = send(api::ClosePosition{kAaa, {}});
        CHECK(!closed.refusal);
        fill(closed.order, 100, exit);
        agree();
    }
    void lose(int times)
    {
        for (int i = 0; i < times; ++i)
            trade(9'980);
    }
    void win() { trade(10'000); }
    ReasonCode ask(std::int64_t ticks = 9'970)
    {
        const auto refusal = send(api::SubmitOrder{buy(10, ticks)}).refusal;
        return refusal ? refusal->code : ReasonCode::None;
    }
    void rejectOne(std::int64_t ticks = 9'960) { reject(place(buy(10, ticks))); }
    api::CommandSettled sendBy(const char* strategy, const api::Action& action)
    {
        static std::uint64_t number = 0;
        const CommandId id{77, ++number};
        input(api::Command{id, api::Origin{api::Origin::Kind::Strategy, std::string_view(strategy)}, now + 10s, action});
        return *kernel->state().commands().find(id);
    }
};

} // namespace

/// Circuit breakers: closed, open, half-open, closed; per account, venue and strategy; over restarts.
class KernelBreakersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lossesInARow_data();
    void lossesInARow();
    void trippingCancelsEntriesAndKeepsExits();
    void afterThePauseOneMayTry_data();
    void afterThePauseOneMayTry();
    void theProbeMayBeAmendedOrEndUnfilled();
    void aVenueThatErrs_data();
    void aVenueThatErrs();
    void errorsGrowOld();
    void errorsSurviveARestart();
    void theVenueIsTriedAgain_data();
    void theVenueIsTriedAgain();
    void silenceIsAnErrorToo();
    void byHandUntilReset();
    void aHandIsStrongerThanTheClock();
    void aStrategyAlone();
    void scopesThatAreNone_data();
    void scopesThatAreNone();
    void faultsAreThePersonsBusiness_data();
    void faultsAreThePersonsBusiness();
    void survivesARestartInEveryState();
};

void KernelBreakersTest::lossesInARow_data()
{
    QTest::addColumn<QString>("story"); ///< l: a loss, w: a win, e: neither
    QTest::addColumn<bool>("isOpen");
    QTest::addColumn<int>("count");
    QTest::newRow("two are not enough") << "ll" << false << 2;
    QTest::newRow("three trip it") << "lll" << true << 3;
    QTest::newRow("a win begins anew") << "llwll" << false << 2;
    QTest::newRow("and so does coming out even") << "llell" << false << 2;
    QTest::newRow("wins alone count nothing") << "www" << false << 0;
}

void KernelBreakersTest::lossesInARow()
{
    QFETCH(QString, story);
    QFETCH(bool, isOpen);
    QFETCH(int, count);
    BreakerWorld world;
    for (const QChar what : story)
        world.trade(what == QLatin1Char('l') ? 9'980 : what == QLatin1Char('w') ? 10'000 : 9'990);
    QCOMPARE(world.breaker().count, std::int64_t{count});
    QCOMPARE(world.breaker().state, isOpen ? BreakerState::Open : BreakerState::Closed);
    QCOMPARE(world.ask(), isOpen ? ReasonCode::BreakerOpen : ReasonCode::None);
    QCOMPARE(world.alerts(api::AlertCode::BreakerTripped), std::size_t(isOpen ? 1 : 0));
    if (!isOpen)
        return;
    QCOMPARE(world.breaker().trigger, BreakerTrigger::ConsecutiveLosses);
    QVERIFY(world.breaker().value == Amount::of(std::int64_t{3}) && world.breaker().limit == Amount::of(std::int64_t{3}));
    const auto refusal = *world.send(api::SubmitOrder{KernelWorld::buy(10, 9'971)}).refusal;
    QCOMPARE(refusal.value.asTime(), world.breaker().openedAt);
    QCOMPARE(refusal.wouldPass.asTime(), world.breaker().openedAt + 5min);
}

void KernelBreakersTest::trippingCancelsEntriesAndKeepsExits()
{
    BreakerWorld world;
    OrderDraft other = KernelWorld::buy(30);
    other.instrument = KernelWorld::kBbb;
    const OrderId working = world.place(other);
    world.ack(working);
    world.hold(50);
    const auto settled = world.send(api::TripBreaker{kAccount});
    QVERIFY(!settled.refusal);
    QCOMPARE(settled.affected, std::uint32_t{1});
    QVERIFY(world.order(working).isCancelRequested);
    QCOMPARE(world.order(working).reason.code, ReasonCode::BreakerOpen);
    QVERIFY(!world.stopLoss().isCancelRequested && !world.takeProfit().isCancelRequested);
    // A cancel that fails is repeated.
    world.report(CancelRejected{working, Refusal{ReasonCode::VenueRejected, {}, {}, {}, {}}, world.now});
    world.requests.clear();
    world.pass(1s);
    QCOMPARE(world.requestsOf<CancelRequest>().size(), std::size_t{1});
    QVERIFY(!world.send(api::ClosePosition{KernelWorld::kAaa, {}}).refusal); // out is always open
}

void KernelBreakersTest::afterThePauseOneMayTry_data()
{
    QTest::addColumn<bool>("isWon");
    QTest::newRow("and wins: closed") << true;
    QTest::newRow("and loses: open again, from now") << false;
}

void KernelBreakersTest::afterThePauseOneMayTry()
{
    QFETCH(bool, isWon);
    BreakerWorld world;
    world.lose(3);
    world.pass(5min - 1s);
    QCOMPARE(world.breaker().state, BreakerState::Open);
    QCOMPARE(world.ask(), ReasonCode::BreakerOpen);
    world.pass(2s);
    QCOMPARE(world.breaker().state, BreakerState::HalfOpen);
    QCOMPARE(world.alerts(api::AlertCode::BreakerHalfOpen), std::size_t{1});
    const OrderId probe = world.place(KernelWorld::buy(100));
    QCOMPARE(world.breaker().probe, probe);
    QCOMPARE(world.ask(), ReasonCode::BreakerOpen); // one, not two
    world.ack(probe);
    world.fill(probe, 100, 9'990);
    world.agree();
    world.pass(1s);
    QCOMPARE(world.breaker().state, BreakerState::HalfOpen); // taken is not yet won
    QCOMPARE(world.ask(9'969), ReasonCode::BreakerOpen);
    const auto closed = world.send(api::ClosePosition{KernelWorld::kAaa, {}});
    world.fill(closed.order, 100, isWon ? 10'010 : 9'980);
    world.agree();
    QCOMPARE(world.breaker().state, isWon ? BreakerState::Closed : BreakerState::Open);
    QCOMPARE(world.breaker().count, std::int64_t{isWon ? 0 : 4});
    QCOMPARE(world.ask(9'968), isWon ? ReasonCode::None : ReasonCode::BreakerOpen);
    if (!isWon)
        QCOMPARE(world.breaker().halfOpenAt, world.now + 5min);
}

void KernelBreakersTest::theProbeMayBeAmendedOrEndUnfilled()
{
    BreakerWorld world;
    world.lose(3);
    world.pass(5min + 1s);
    const OrderId probe = world.place(KernelWorld::buy(20, 9'950));
    world.ack(probe);
    QVERIFY(!world.send(api::AmendOrder{probe, Quantity::ofLots(30), Price::ofTicks(9'960), {}}).refusal);
    world.agree();
    world.pass(1s);
    QCOMPARE(world.ask(), ReasonCode::BreakerOpen);
    world.send(api::CancelOrder{probe});
    world.agree();
    world.pass(100ms);
    QCOMPARE(world.breaker().state, BreakerState::HalfOpen);
    QCOMPARE(world.ask(), ReasonCode::None); // that one was no trial
    QCOMPARE(world.ask(), ReasonCode::BreakerOpen);
}

void KernelBreakersTest::aVenueThatErrs_data()
{
    QTest::addColumn<QList<int>>("reasons");
    QTest::addColumn<bool>("isOpen");
    const int rejected = static_cast<int>(ReasonCode::VenueRejected);
    QTest::newRow("two errors") << QList<int>{rejected, rejected} << false;
    QTest::newRow("three") << QList<int>{rejected, rejected, rejected} << true;
    const int ownDoing = static_cast<int>(ReasonCode::PostOnlyWouldTake);
    const int neverLeft = static_cast<int>(ReasonCode::JournalUnavailable);
    QTest::newRow("what never left is no error of the venue") << QList<int>{rejected, neverLeft, rejected, neverLeft} << false;
    QTest::newRow("what the order asked for is no error") << QList<int>{rejected, ownDoing, ownDoing, rejected} << false;
}

void KernelBreakersTest::aVenueThatErrs()
{
    QFETCH(QList<int>, reasons);
    QFETCH(bool, isOpen);
    BreakerWorld world;
    for (const int reason : reasons)
        world.reject(world.place(KernelWorld::buy(10)), static_cast<ReasonCode>(reason));
    QCOMPARE(world.breaker(kVenue).state, isOpen ? BreakerState::Open : BreakerState::Closed);
    QCOMPARE(world.breaker().state, BreakerState::Closed); // the account's is another one
    QCOMPARE(world.ask(), isOpen ? ReasonCode::BreakerOpen : ReasonCode::None);
}

void KernelBreakersTest::errorsGrowOld()
{
    BreakerWorld world;
    world.rejectOne();
    world.rejectOne();
    world.pass(kVenueErrorWindow);
    world.rejectOne();
    QCOMPARE(world.breaker(kVenue).state, BreakerState::Closed);
    world.rejectOne();
    world.rejectOne();
    QCOMPARE(world.breaker(kVenue).state, BreakerState::Open);
}

void KernelBreakersTest::errorsSurviveARestart()
{
    BreakerWorld world;
    constexpr BreakerScope kPaper{BreakerScope::Kind::Venue, static_cast<std::uint32_t>(VenueId::Paper)};
    world.rejectOne(9'960);
    world.rejectOne(9'961);
    QCOMPARE(world.kernel->state().breaker(kPaper).count, std::int64_t{2});
    world.restart();
    world.reconcile();
    world.market(KernelWorld::kAaa, 10'000);
    world.rejectOne(9'962);
    QCOMPARE(world.kernel->state().breaker(kPaper).state, BreakerState::Open);
    world.send(api::ResetBreaker{kPaper});
    world.market(KernelWorld::kAaa, 10'000);
    world.rejectOne(9'963);
    QCOMPARE(world.kernel->state().breaker(kPaper).count, std::int64_t{1});
    world.pass(61s);
    QVERIFY(world.kernel->state().breakers().empty()); // too old to count, and to be kept
}

void KernelBreakersTest::theVenueIsTriedAgain_data()
{
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("and takes the order: closed") << true;
    QTest::newRow("and errs: open again at once") << false;
}

void KernelBreakersTest::theVenueIsTriedAgain()
{
    QFETCH(bool, isTaken);
    BreakerWorld world;
    for (int i = 0; i < 3; ++i)
        world.rejectOne();
    world.pass(5min + 1s);
    QCOMPARE(world.breaker(kVenue).state, BreakerState::HalfOpen);
    const OrderId probe = world.place(KernelWorld::buy(10));
    if (isTaken)
        world.ack(probe);
    else
        world.reject(probe);
    world.pass(100ms);
    QCOMPARE(world.breaker(kVenue).state, isTaken ? BreakerState::Closed : BreakerState::Open);
    QCOMPARE(world.ask(), isTaken ? ReasonCode::None : ReasonCode::BreakerOpen);
}

void KernelBreakersTest::silenceIsAnErrorToo()
{
    BreakerWorld world;
    for (int i = 0; i < 3; ++i)
        world.place(KernelWorld::buy(10, 9'960 - i));
    world.pass(6s); // no answer in time
    QCOMPARE(world.breaker(kVenue).state, BreakerState::Open);
    QCOMPARE(world.breaker(kVenue).trigger, BreakerTrigger::VenueErrors);
}

void KernelBreakersTest::byHandUntilReset()
{
    BreakerWorld world;
    world.send(api::TripBreaker{kVenue});
    QVERIFY(!world.send(api::TripBreaker{kVenue}).refusal); // again: harmless
    QCOMPARE(world.alerts(api::AlertCode::BreakerTripped), std::size_t{1});
    world.pass(20min);
    QCOMPARE(world.breaker(kVenue).state, BreakerState::Open);
    const auto refusal = *world.send(api::SubmitOrder{KernelWorld::buy(10)}).refusal;
    QCOMPARE(refusal.wouldPass.kind, Amount::Kind::None);
    QCOMPARE(world.send(api::ResetBreaker{kVenue}).affected, std::uint32_t{1});
    QCOMPARE(world.alerts(api::AlertCode::BreakerClosed), std::size_t{1});
    QCOMPARE(world.send(api::ResetBreaker{kVenue}).affected, std::uint32_t{0}); // again: harmless
    QCOMPARE(world.ask(), ReasonCode::None);
    QVERIFY(world.kernel->state().breakers().empty());
}

void KernelBreakersTest::aHandIsStrongerThanTheClock()
{
    BreakerWorld world;
    world.lose(3);
    world.send(api::TripBreaker{kAccount});
    QCOMPARE(world.breaker().trigger, BreakerTrigger::Manual);
    world.pass(6min);
    QCOMPARE(world.breaker().state, BreakerState::Open);
    world.lose(0);
    QCOMPARE(world.send(api::ResetBreaker{kAccount}).affected, std::uint32_t{1});
    QCOMPARE(world.breaker().count, std::int64_t{0});
    world.lose(2); // counted anew
    QCOMPARE(world.breaker().state, BreakerState::Closed);
}

void KernelBreakersTest::aStrategyAlone()
{
    BreakerWorld world;
    const api::CommandSettled mine = world.sendBy("trend", api::SubmitOrder{KernelWorld::buy(10, 9'960)});
    const api::CommandSettled other = world.sendBy("range", api::SubmitOrder{KernelWorld::buy(10, 9'961)});
    const OrderId hand = world.place(KernelWorld::buy(10, 9'962));
    QCOMPARE(world.order(mine.order).strategy, kTrend.id);
    QCOMPARE(world.order(hand).strategy, std::uint32_t{0});
    QCOMPARE(world.send(api::TripBreaker{kTrend}).affected, std::uint32_t{1});
    QVERIFY(world.order(mine.order).isCancelRequested);
    QVERIFY(!world.order(other.order).isCancelRequested && !world.order(hand).isCancelRequested);
    QCOMPARE(world.sendBy("trend", api::SubmitOrder{KernelWorld::buy(10, 9'963)}).refusal->code, ReasonCode::BreakerOpen);
    QVERIFY(!world.sendBy("range", api::SubmitOrder{KernelWorld::buy(10, 9'964)}).refusal);
    QCOMPARE(world.ask(9'965), ReasonCode::None);
}

void KernelBreakersTest::scopesThatAreNone_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<unsigned>("id");
    QTest::newRow("an account has no number") << int(BreakerScope::Kind::Account) << 1U;
    QTest::newRow("a venue that we do not trade at") << int(BreakerScope::Kind::Venue) << 99U;
    QTest::newRow("a venue without a number") << int(BreakerScope::Kind::Venue) << 0U;
    QTest::newRow("a strategy without a number") << int(BreakerScope::Kind::Strategy) << 0U;
}

void KernelBreakersTest::scopesThatAreNone()
{
    QFETCH(int, kind);
    QFETCH(unsigned, id);
    BreakerWorld world;
    const BreakerScope scope{static_cast<BreakerScope::Kind>(kind), id};
    QCOMPARE(world.send(api::TripBreaker{scope}).refusal->code, ReasonCode::NotPermitted);
    QVERIFY(world.kernel->state().breakers().empty());
}

void KernelBreakersTest::faultsAreThePersonsBusiness_data()
{
    QTest::addColumn<int>("trigger");
    QTest::addColumn<bool>("needsReset");
    for (const BreakerTrigger trigger : {BreakerTrigger::JournalDown, BreakerTrigger::ClockJump, BreakerTrigger::Reconciliation}) {
        QTest::addRow("fault %d trips", static_cast<int>(trigger)) << static_cast<int>(trigger) << true;
        QTest::addRow("fault %d passes", static_cast<int>(trigger)) << static_cast<int>(trigger) << false;
    }
}

void KernelBreakersTest::faultsAreThePersonsBusiness()
{
    QFETCH(int, trigger);
    QFETCH(bool, needsReset);
    kernel::Kernel::Settings settings = KernelWorld::defaults();
    settings.faultsNeedReset = needsReset;
    KernelWorld world(settings);
    switch (static_cast<BreakerTrigger>(trigger)) {
    case BreakerTrigger::JournalDown:
        world.input(kernel::JournalNotice{false});
        world.input(kernel::JournalNotice{true});
        break;
    case BreakerTrigger::ClockJump:
        world.now -= 1h;
        world.input(kernel::ClockTick{});
        break;
    default:
        world.hold(100);
        world.report(LinkChanged{VenueLink::Down, world.now});
        world.requests.clear();
        world.report(LinkChanged{VenueLink::Up, world.now});
        for (int round = 0; round < 2; ++round) { // a difference is believed the second time
            for (const QueryRequest& query : world.requestsOf<QueryRequest>())
                world.report(OrderStatusReport{query.order, true, world.order(query.order).state, world.order(query.order).filled, 1, world.now});
            const auto asked = world.requestsOf<ReconcileRequest>();
            world.requests.clear();
            world.mentionAll();
            world.report(HoldingReport{KernelWorld::kAaa, Quantity::ofLots(150), world.now, asked.back().round});
            world.report(ReconcileEnd{asked.back().round, world.now});
            world.pass(300ms);
        }
        break;
    }
    const Breaker breaker = world.kernel->state().breaker(kAccount);
    QCOMPARE(breaker.state, needsReset ? BreakerState::Open : BreakerState::Closed);
    if (!needsReset)
        return;
    QCOMPARE(breaker.trigger, static_cast<BreakerTrigger>(trigger));
    QCOMPARE(breaker.halfOpenAt, Timestamp{}); // not by itself
    world.restart();
    QCOMPARE(world.kernel->state().breaker(kAccount).state, BreakerState::Open);
    QVERIFY(!world.send(api::ResetBreaker{kAccount}).refusal);
    QVERIFY(world.kernel->state().breakers().empty());
}

void KernelBreakersTest::survivesARestartInEveryState()
{
    BreakerWorld world;
    const auto restart = [&world] {
        const std::vector<Breaker> before = world.kernel->state().breakers();
        world.restart(); // compares replay and snapshot too
        world.reconcile();
        world.market(KernelWorld::kAaa, 10'000);
        world.market(KernelWorld::kBbb, 10'000);
        return world.kernel->state().breakers() == before;
    };
    world.lose(2);
    QVERIFY(restart()); // counting
    QCOMPARE(world.breaker().count, std::int64_t{2});
    world.lose(1);
    QVERIFY(restart()); // open
    QCOMPARE(world.ask(), ReasonCode::BreakerOpen);
    world.pass(5min + 1s);
    QVERIFY(restart()); // half-open
    const OrderId probe = world.place(KernelWorld::buy(100));
    world.ack(probe);
    QVERIFY(restart()); // with its probe out
    QCOMPARE(world.ask(), ReasonCode::BreakerOpen);
    world.send(api::TripBreaker{kTrend});
    QVERIFY(restart());
    QCOMPARE(world.kernel->state().breakers().size(), std::size_t{2});
}

JARVIS_TEST(KernelBreakersTest)

} // namespace jarvis

#include "breakers_test.moc"
