#include "tests/support/kernel_world.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <functional>

namespace jarvis {

using test::exitsAt;
using test::KernelWorld;

/// Kill switch, day, clock, funding, start and reconcile: what concerns the whole account.
class KernelAccountTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theRedButton();
    void killedStaysKilled();
    void releaseNeedsTheWord_data();
    void releaseNeedsTheWord();
    void theDailyLossLocks();
    void aNewDayUnlocks();
    void aResetUnlocksAndIsRecorded();
    void theClockMayJump();
    void nothingExpiresWhenTheClockGoesBack();
    void aFullDiskStopsEntriesAlone();
    void whileTheJournalIsDownNoPermissionIsGiven();
    void fundingIsBookedOnce();
    void settlementsOfLongAgoAreNotBookedAgain();
    void aQuietMarketIsToldOnce();
    void entriesWaitForTheVenue();
    void aDifferentHoldingIsAskedTwiceAndBlocks();
    void aTornCommandIsSettled();
    void aTornCommandThatActedSaysSo_data();
    void aTornCommandThatActedSaysSo();
    void haltedInstrumentsAreListedAnew();
    void newFiltersHoldFromTheNextOrderOn();
    void anotherGridIsAnotherInstrument();
};

void KernelAccountTest::theRedButton()
{
    KernelWorld world;
    world.hold(100);
    const OrderId working = world.place(KernelWorld::buy(20, 9'980));
    world.ack(working);
    OrderDraft other = KernelWorld::buy(30);
    other.instrument = KernelWorld::kBbb;
    const OrderId sent = world.place(other);
    world.requests.clear();
    const std::size_t before = world.log.size();
    const auto settled = world.send(api::HaltTrading{});
    QVERIFY(!settled.refusal);
    QCOMPARE(settled.affected, std::uint32_t{2});
    // Killed is the first fact after the command, before any cancel.
    QVERIFY(std::get<api::TradingStateChanged>(world.log[before + 1].event).state.isKilled);
    QCOMPARE(world.requestsOf<CancelRequest>().size(), std::size_t{2});
    QCOMPARE(world.requests.size(), std::size_t{2});
    QVERIFY(!world.stopLoss().isCancelRequested);
    QCOMPARE(world.trading().killedBy.actor.view(), std::string_view("trader"));
    const auto refused = world.send(api::SubmitOrder{KernelWorld::buy(10, 9'970)});
    QCOMPARE(refused.refusal->code, ReasonCode::Killed);
    QCOMPARE(refused.refusal->value.asTime(), world.trading().killedAt);
    QVERIFY(!world.send(api::ClosePosition{KernelWorld::kAaa, Quantity::ofLots(10)}).refusal);
    QVERIFY(!world.send(api::HaltTrading{}).refusal); // again: harmless
    world.cancelled(working);
    QCOMPARE(world.order(working).reason.code, ReasonCode::CancelledByKill);
    // A cancel that fails is repeated.
    world.requests.clear();
    world.report(CancelRejected{sent, Refusal{ReasonCode::VenueRejected, {}, {}, {}, {}}, world.now});
    world.pass(1s);
    QCOMPARE(world.requestsOf<CancelRequest>().size(), std::size_t{1});
    // And everything else when asked.
    world.requests.clear();
    world.send(api::HaltTrading{true});
    QCOMPARE(world.requestsOf<PlaceRequest>().back().order.role, OrderRole::Close);
}

void KernelAccountTest::killedStaysKilled()
{
    KernelWorld world;
    world.send(api::HaltTrading{});
    const api::TradingState before = world.trading();
    for (int i = 0; i < 3; ++i) {
        world.restart();
        world.reconcile();
        QVERIFY(world.trading().isKilled);
        QCOMPARE(world.trading().killedAt, before.killedAt);
        QVERIFY(world.trading().killedBy == before.killedBy);
    }
}

void KernelAccountTest::releaseNeedsTheWord_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isReleased");
    QTest::newRow("the word") << "RELEASE" << true;
    QTest::newRow("nothing") << "" << false;
    QTest::newRow("another case") << "release" << false;
    QTest::newRow("more than the word") << "RELEASE " << false;
}

void KernelAccountTest::releaseNeedsTheWord()
{
    QFETCH(QString, text);
    QFETCH(bool, isReleased);
    KernelWorld world;
    const std::string typed = text.toStdString();
    QCOMPARE(world.send(api::ResumeTrading{std::string_view(typed)}).refusal->code, ReasonCode::NotKilled);
    world.send(api::HaltTrading{});
    const auto settled = world.send(api::ResumeTrading{std::string_view(typed)});
    QCOMPARE(!settled.refusal.has_value(), isReleased);
    QCOMPARE(world.trading().isKilled, !isReleased);
    if (!isReleased)
        QCOMPARE(settled.refusal->code, ReasonCode::ReleaseTextWrong);
}

namespace {

/// Holds 4,000 lots ($4,000), and the mark falls so far that $120 are lost.
void loseOneHundredTwenty(KernelWorld& world)
{
    world.send(api::SetLimit{LimitId::DailyLoss, Amount::of(Money::ofWhole(100))});
    const OrderId id = world.place(KernelWorld::draft(Side::Buy, 4'000, 9'990, exitsAt(10'500, 9'600)));
    world.fill(id, 4'000, 9'990);
    world.agree();
    world.mark(KernelWorld::kAaa, 9'690);
}

} // namespace

void KernelAccountTest::theDailyLossLocks()
{
    KernelWorld world;
    const OrderId waiting = world.place(KernelWorld::buy(10, 9'950));
    world.ack(waiting);
    loseOneHundredTwenty(world);
    QVERIFY(world.trading().isDayLocked);
    QCOMPARE(world.alerts(api::AlertCode::DailyLossReached), std::size_t{1});
    QVERIFY(world.order(waiting).isCancelRequested); // it would be new risk
    QCOMPARE(world.send(api::SubmitOrder{KernelWorld::buy(10, 9'680)}).refusal->code, ReasonCode::DayLocked);
    QVERIFY(!world.send(api::ClosePosition{KernelWorld::kAaa, {}}).refusal);
    world.mark(KernelWorld::kAaa, 9'990); // won back: still locked
    QVERIFY(world.trading().isDayLocked);
    QCOMPARE(world.alerts(api::AlertCode::DailyLossReached), std::size_t{1});
}

void KernelAccountTest::aNewDayUnlocks()
{
    KernelWorld world;
    loseOneHundredTwenty(world);
    const Money equity = world.kernel->valuation(world.now).equity;
    world.now += 12h;
    world.pass(100ms);
    QVERIFY(!world.trading().isDayLocked);
    const auto day = world.eventsOf<api::DayRolled>().back();
    QCOMPARE(day.utcDay, utcDay(world.now));
    QCOMPARE(day.equityAtStart, equity);
    QVERIFY(!day.isReset);
    QCOMPARE(world.kernel->valuation(world.now).dayPnl, Money::zero());
}

void KernelAccountTest::aResetUnlocksAndIsRecorded()
{
    KernelWorld world;
    loseOneHundredTwenty(world);
    QVERIFY(!world.send(api::ResetDay{}).refusal);
    QVERIFY(!world.trading().isDayLocked);
    QVERIFY(world.eventsOf<api::DayRolled>().back().isReset);
    QCOMPARE(world.kernel->valuation(world.now).dayPnl, Money::zero());
}

void KernelAccountTest::theClockMayJump()
{
    KernelWorld world;
    world.hold(100);
    const Timestamp newest = world.log.back().time;
    world.now -= 1h;
    world.input(kernel::ClockTick{});
    QCOMPARE(world.alerts(api::AlertCode::ClockJumped), std::size_t{1});
    QVERIFY(world.log.back().time >= newest);
    world.pass(10s); // goes on from there, told once
    QCOMPARE(world.alerts(api::AlertCode::ClockJumped), std::size_t{1});
    QCOMPARE(world.position().protection, Protection::Protected);
    world.now += 3h;
    world.input(kernel::ClockTick{});
    QCOMPARE(world.alerts(api::AlertCode::ClockJumped), std::size_t{2});
    QCOMPARE(world.log.back().time, world.now);
}

void KernelAccountTest::nothingExpiresWhenTheClockGoesBack()
{
    KernelWorld world;
    const Timestamp sentAt = world.now;
    world.now -= 1h;
    // Sent before the clock was set back, and after.
    world.input(api::Command{CommandId{5, 1}, {}, sentAt + Duration(10s), api::SubmitOrder{KernelWorld::buy(100)}});
    QVERIFY(!world.eventsOf<api::CommandSettled>().back().refusal);
    const OrderId first = world.eventsOf<api::CommandSettled>().back().order;
    world.input(api::Command{CommandId{5, 2}, {}, world.now + Duration(10s), api::SubmitOrder{KernelWorld::buy(50)}});
    QVERIFY(!world.eventsOf<api::CommandSettled>().back().refusal);
    // Time-outs still count.
    world.pass(4s);
    QCOMPARE(world.order(first).state, OrderState::Sent);
    world.pass(3s);
    QCOMPARE(world.order(first).state, OrderState::Unknown);
    // And silence of the market is still noticed.
    world.pass(4s, true);
    OrderDraft other = KernelWorld::buy(50);
    other.instrument = KernelWorld::kBbb;
    QCOMPARE(world.send(api::SubmitOrder{other}).refusal->code, ReasonCode::MarketDataStale);
}

void KernelAccountTest::aFullDiskStopsEntriesAlone()
{
    KernelWorld world;
    world.hold(100);
    world.input(kernel::JournalNotice{false});
    world.input(kernel::JournalNotice{false});
    QVERIFY(world.trading().isJournalDown);
    QCOMPARE(world.alerts(api::AlertCode::JournalDown), std::size_t{1});
    QCOMPARE(world.send(api::SubmitOrder{KernelWorld::buy(10, 9'980)}).refusal->code, ReasonCode::JournalUnavailable);
    QVERIFY(!world.send(api::ClosePosition{KernelWorld::kAaa, Quantity::ofLots(50)}).refusal);
    world.input(kernel::JournalNotice{true});
    QVERIFY(!world.send(api::SubmitOrder{KernelWorld::buy(10, 9'980)}).refusal);
}

void KernelAccountTest::whileTheJournalIsDownNoPermissionIsGiven()
{
    KernelWorld world;
    world.hold(100);
    world.input(kernel::JournalNotice{false});
    const auto isRefused = [&world](const api::Action& action) {
        const auto settled = world.send(action);
        return settled.refusal && settled.refusal->code == ReasonCode::JournalUnavailable;
    };
    QVERIFY(isRefused(api::SetLimit{LimitId::OpenOrders, Amount::of(std::int64_t{900})}));
    QVERIFY(!isRefused(api::SetLimit{LimitId::OpenOrders, Amount::of(std::int64_t{3})}));
    QVERIFY(isRefused(api::SetLimit{LimitId::OpenOrders, Amount::of(std::int64_t{4})}));
    QVERIFY(isRefused(api::ResetDay{}));
    QVERIFY(isRefused(api::ResetBreaker{}));
    AlgorithmPlan plan;
    plan.instrument = KernelWorld::kAaa;
    plan.quantity = Quantity::ofLots(50);
    QVERIFY(isRefused(api::StartAlgorithm{plan}));
    QVERIFY(!isRefused(api::TripBreaker{}));
    QVERIFY(!isRefused(api::MoveStopToBreakEven{KernelWorld::kAaa}));
    QVERIFY(!isRefused(api::HaltTrading{}));
    QVERIFY(world.trading().isKilled);
    QVERIFY(isRefused(api::ResumeTrading{api::kReleaseText}));
    QVERIFY(world.trading().isKilled);
    world.input(kernel::JournalNotice{true});
    QVERIFY(!isRefused(api::ResumeTrading{api::kReleaseText}));
}

void KernelAccountTest::fundingIsBookedOnce()
{
    KernelWorld world;
    world.hold(100);
    const Money wallet = world.kernel->state().balance().wallet();
    const FundingSettled paid{KernelWorld::kAaa, Ratio{10'000}, Money::ofCents(-7), 42, world.now};
    world.report(paid);
    world.report(paid);
    QCOMPARE(world.kernel->state().balance().wallet(), wallet - Money::ofCents(7));
    QCOMPARE(world.position().funding, Money::ofCents(-7));
    QCOMPARE(world.eventsOf<api::FundingBooked>().size(), std::size_t{1});
    world.restart();
    world.report(paid);
    QCOMPARE(world.kernel->state().balance().wallet(), wallet - Money::ofCents(7));
}

/// A venue that tells of more settlements again than are remembered books none twice: before a restart, behind one, and from a snapshot.
void KernelAccountTest::settlementsOfLongAgoAreNotBookedAgain()
{
    KernelWorld world;
    world.hold(100);
    const Money wallet = world.kernel->state().balance().wallet();
    const auto tellAll = [&world] {
        for (std::uint64_t id = 1; id <= 40; ++id)
            world.report(FundingSettled{KernelWorld::kAaa, Ratio{10'000}, Money::ofCents(-1), 100 + id, world.now});
    };
    tellAll();
    QCOMPARE(world.kernel->state().balance().wallet(), wallet - Money::ofCents(40));
    tellAll();
    world.restart();
    tellAll();
    const std::unique_ptr<kernel::Kernel> fromSnapshot = world.restored(world.kernel->snapshot());
    QVERIFY(fromSnapshot->state().findSlot(KernelWorld::kAaa)->knowsSettlement(101));
    QCOMPARE(world.kernel->state().balance().wallet(), wallet - Money::ofCents(40));
    QCOMPARE(world.eventsOf<api::FundingBooked>().size(), std::size_t{40});
}

void KernelAccountTest::aQuietMarketIsToldOnce()
{
    KernelWorld world;
    world.hold(100);
    world.pass(5s, true);
    QCOMPARE(world.alerts(api::AlertCode::MarketDataStale), std::size_t{1});
    QCOMPARE(world.send(api::SubmitOrder{KernelWorld::buy(10, 9'980)}).refusal->code, ReasonCode::MarketDataStale);
    world.pass(1s);
    QVERIFY(!world.send(api::SubmitOrder{KernelWorld::buy(10, 9'980)}).refusal);
    world.input(kernel::TopInput{BookTop{KernelWorld::kAaa, world.now, {}, {}}, false});
    QCOMPARE(world.send(api::SubmitOrder{KernelWorld::buy(10, 9'970)}).refusal->code, ReasonCode::MarketDataStale);
}

void KernelAccountTest::entriesWaitForTheVenue()
{
    KernelWorld world;
    const OrderId id = world.place(KernelWorld::buy(100));
    world.ack(id);
    world.report(LinkChanged{VenueLink::Down, world.now});
    QCOMPARE(world.alerts(api::AlertCode::VenueDown), std::size_t{1});
    QCOMPARE(world.order(id).state, OrderState::Working);
    QCOMPARE(world.send(api::SubmitOrder{KernelWorld::buy(10, 9'980)}).refusal->code, ReasonCode::VenueDown);
    world.requests.clear();
    world.report(LinkChanged{VenueLink::Up, world.now});
    QCOMPARE(world.send(api::SubmitOrder{KernelWorld::buy(10, 9'980)}).refusal->code, ReasonCode::Reconciling);
    QCOMPARE(world.requestsOf<QueryRequest>().size(), std::size_t{1});
    QCOMPARE(world.requestsOf<ReconcileRequest>().size(), std::size_t{1});
    const std::uint64_t round = world.requestsOf<ReconcileRequest>()[0].round;
    // The end of a round that nobody asked for ends nothing; and an order is still to be answered.
    world.report(ReconcileEnd{round + 1, world.now});
    world.report(ReconcileEnd{round, world.now});
    QVERIFY(world.trading().isReconciling);
    world.fill(id, 100, 9'990); // missed while the line was cut
    world.report(OrderStatusReport{id, true, OrderState::Filled, Quantity::ofLots(100), 1, world.now});
    QVERIFY(world.trading().isReconciling == false || world.kernel->state().unknownCount() > 0);
    QCOMPARE(world.position().held, Quantity::ofLots(100));
}

void KernelAccountTest::aDifferentHoldingIsAskedTwiceAndBlocks()
{
    KernelWorld world;
    world.hold(100);
    world.report(LinkChanged{VenueLink::Down, world.now});
    world.requests.clear();
    world.report(LinkChanged{VenueLink::Up, world.now});
    const auto answer = [&](std::int64_t lots) {
        for (const QueryRequest& query : world.requestsOf<QueryRequest>()) {
            const Order& known = world.order(query.order);
            world.report(OrderStatusReport{query.order, true, known.state, known.filled, 1, world.now});
        }
        const auto rounds = world.requestsOf<ReconcileRequest>();
        world.requests.clear();
        world.mentionAll();
        world.report(HoldingReport{KernelWorld::kAaa, Quantity::ofLots(lots), world.now, rounds.back().round});
        world.report(ReconcileEnd{rounds.back().round, world.now});
    };
    answer(150);
    QVERIFY(world.trading().isReconciling);
    QVERIFY(world.eventsOf<api::VenueHoldingDiffered>().empty());
    world.pass(300ms);
    answer(150);
    QCOMPARE(world.eventsOf<api::VenueHoldingDiffered>().size(), std::size_t{1});
    QCOMPARE(world.eventsOf<api::VenueHoldingDiffered>()[0].theirs, Quantity::ofLots(150));
    QCOMPARE(world.alerts(api::AlertCode::HoldingDiffers), std::size_t{1});
    QVERIFY(!world.trading().isReconciling);
    QCOMPARE(world.send(api::SubmitOrder{KernelWorld::buy(10, 9'980)}).refusal->code, ReasonCode::Reconciling);
    OrderDraft other = KernelWorld::buy(10, 9'980);
    other.instrument = KernelWorld::kBbb;
    QVERIFY(!world.send(api::SubmitOrder{other}).refusal);
    world.agree();
    world.pass(11s);
    answer(100); // evidence clears it
    QVERIFY(!world.send(api::SubmitOrder{KernelWorld::buy(10, 9'980)}).refusal);
}

void KernelAccountTest::aTornCommandIsSettled()
{
    KernelWorld world;
    const CommandId id{3, 3};
    world.sendAs(id, api::SubmitOrder{KernelWorld::buy(100)});
    // The journal ends between the order and the end of the command: nothing was sent.
    world.restart(1);
    const auto settled = world.eventsOf<api::CommandSettled>().back();
    QCOMPARE(settled.id, id);
    QVERIFY(!settled.refusal);
    QCOMPARE(world.order(settled.order).state, OrderState::Unknown);
    world.pass(1s);
    world.reconcile();
    QCOMPARE(world.order(settled.order).reason.code, ReasonCode::NeverReachedVenue);
    QVERIFY(world.sendAs(id, api::SubmitOrder{KernelWorld::buy(100)}).isRepeat);
    // Cut before the order: the command did nothing, and says so.
    const CommandId second{4, 4};
    world.market(KernelWorld::kAaa, 10'000);
    world.sendAs(second, api::SubmitOrder{KernelWorld::buy(90)});
    world.restart(2);
    QCOMPARE(world.eventsOf<api::CommandSettled>().back().refusal->code, ReasonCode::EngineStopping);
}

void KernelAccountTest::aTornCommandThatActedSaysSo_data()
{
    QTest::addColumn<int>("lost"); ///< records from the end
    QTest::addColumn<bool>("isDone");
    QTest::newRow("its end is lost") << 1 << true;
    QTest::newRow("all but that it was taken") << -1 << false;
}

void KernelAccountTest::aTornCommandThatActedSaysSo()
{
    QFETCH(int, lost);
    QFETCH(bool, isDone);
    const std::vector<std::function<api::Action(OrderId)>> actions{
        [](OrderId) { return api::SetLimit{LimitId::OpenPositions, Amount::of(std::int64_t{7})}; },
        [](OrderId entry) { return api::CancelOrder{entry}; },
        [](OrderId entry) { return api::AmendOrder{entry, Quantity::ofLots(40), {}, {}}; },
        [](OrderId) { return api::SetExits{KernelWorld::kAaa, exitsAt(10'400, 9'850)}; },
        [](OrderId) { return api::Flatten{KernelWorld::kAaa}; },
        [](OrderId) { return api::HaltTrading{}; },
    };
    for (const auto& action : actions) {
        KernelWorld world;
        world.hold(100);
        const OrderId entry = world.place(KernelWorld::buy(50, 9'980));
        world.ack(entry);
        const std::size_t before = world.log.size();
        QVERIFY(!world.sendAs(CommandId{5, 5}, action(entry)).refusal);
        world.restart(isDone ? static_cast<std::size_t>(lost) : world.log.size() - before - 1);
        const auto settled = world.eventsOf<api::CommandSettled>().back();
        QCOMPARE(settled.id, (CommandId{5, 5}));
        QCOMPARE(!settled.refusal, isDone);
        // And a second crash before that was durable says the same.
        const std::size_t restarted = world.log.size();
        std::size_t settledAt = restarted;
        while (!std::holds_alternative<api::CommandSettled>(world.log[settledAt - 1].event))
            --settledAt;
        world.restart(restarted - settledAt + 1);
        QCOMPARE(!world.eventsOf<api::CommandSettled>().back().refusal, isDone);
    }
}

void KernelAccountTest::haltedInstrumentsAreListedAnew()
{
    KernelWorld world;
    world.input(StatusNotice{KernelWorld::kAaa, world.now, InstrumentStatus::Halted});
    QCOMPARE(world.send(api::SubmitOrder{KernelWorld::buy(10)}).refusal->code, ReasonCode::InstrumentNotTrading);
    const std::size_t before = world.log.size();
    world.input(StatusNotice{KernelWorld::kAaa, world.now, InstrumentStatus::Halted});
    QCOMPARE(world.log.size(), before);
}

void KernelAccountTest::newFiltersHoldFromTheNextOrderOn()
{
    KernelWorld world;
    Instrument::Spec spec = world.kernel->state().findSlot(KernelWorld::kAaa)->instrument.spec();
    spec.quantityMin = Quantity::ofLots(20);
    spec.takerFee = Ratio{70'000};
    const auto changed = std::make_shared<const Instrument>(Instrument::create(spec).value());
    const StatusNotice notice{KernelWorld::kAaa, world.now, InstrumentStatus::Trading, changed};
    world.input(notice);
    const Instrument& now = world.kernel->state().findSlot(KernelWorld::kAaa)->instrument;
    QVERIFY(now.spec().quantityMin == Quantity::ofLots(20) && now.spec().takerFee == Ratio{70'000});
    QVERIFY(world.send(api::SubmitOrder{KernelWorld::buy(10)}).refusal.has_value());
    QVERIFY(!world.send(api::SubmitOrder{KernelWorld::buy(20)}).refusal.has_value());
    const std::size_t before = world.log.size();
    world.input(notice);
    QCOMPARE(world.log.size(), before);
}

void KernelAccountTest::anotherGridIsAnotherInstrument()
{
    KernelWorld world;
    const Instrument before = world.kernel->state().findSlot(KernelWorld::kAaa)->instrument;
    Instrument::Spec spec = before.spec();
    spec.tickSize.mantissa *= 5;
    world.input(StatusNotice{KernelWorld::kAaa, world.now, InstrumentStatus::Halted, std::make_shared<const Instrument>(Instrument::create(spec).value())});
    const Instrument& now = world.kernel->state().findSlot(KernelWorld::kAaa)->instrument;
    QVERIFY(now.spec().tickSize == before.spec().tickSize);
    QCOMPARE(now.spec().status, InstrumentStatus::Halted);
}

JARVIS_TEST(KernelAccountTest)

} // namespace jarvis

#include "account_test.moc"
