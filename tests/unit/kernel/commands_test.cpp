#include "tests/support/kernel_world.h"
#include "tests/support/test_main.h"

#include <QTest>

namespace jarvis {

using test::exitsAt;
using test::KernelWorld;
using Phase = api::FlattenChanged::Phase;

/// What each command does, and what it refuses.
class KernelCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void commandsLiveForABoundedTime_data();
    void commandsLiveForABoundedTime();
    void aRefusedCommandIsRememberedToo();
    void settledIdsAreForgottenInTheEnd();
    void cancelTouchesOnlyWhatItMay_data();
    void cancelTouchesOnlyWhatItMay();
    void cancelAllIsExact_data();
    void cancelAllIsExact();
    void cancelAllNeverLeavesAPositionNaked();
    void amendKeepsTheOldUntilTheVenueAgrees();
    void aRejectedAmendSaysWhy();
    void amendsThatCannotBe_data();
    void amendsThatCannotBe();
    void amendingToWhatIsFilledCancels_data();
    void amendingToWhatIsFilledCancels();
    void amendingIsCheckedLikeAnEntry();
    void draggingAnExitSetsIt_data();
    void draggingAnExitSetsIt();
    void closeAndExitsNeedAPosition_data();
    void closeAndExitsNeedAPosition();
    void setExitsAmendsBoth();
    void setExitsOnTheWrongSideIsRefused();
    void breakEvenCoversFees_data();
    void breakEvenCoversFees();
    void breakEvenThroughTheMarketIsRefused();
    void limitsAreSetWithinBounds_data();
    void limitsAreSetWithinBounds();
};

void KernelCommandsTest::commandsLiveForABoundedTime_data()
{
    QTest::addColumn<qint64>("lifeMs");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("ten seconds to live") << qint64{10'000} << true;
    QTest::newRow("to this very moment") << qint64{0} << true;
    QTest::newRow("a millisecond too late") << qint64{-1} << false;
    QTest::newRow("the longest life") << qint64{120'000} << true;
    QTest::newRow("longer than anything may live") << qint64{120'001} << false;
}

void KernelCommandsTest::commandsLiveForABoundedTime()
{
    QFETCH(qint64, lifeMs);
    QFETCH(bool, isTaken);
    KernelWorld world;
    const auto settled = world.send(api::SubmitOrder{KernelWorld::buy(100)}, std::chrono::milliseconds(lifeMs));
    QCOMPARE(!settled.refusal.has_value(), isTaken);
    if (!isTaken)
        QCOMPARE(settled.refusal->code, ReasonCode::CommandExpired);
    // The red button works however late it comes.
    QVERIFY(!world.send(api::HaltTrading{}, std::chrono::milliseconds(lifeMs)).refusal);
}

void KernelCommandsTest::aRefusedCommandIsRememberedToo()
{
    KernelWorld world;
    const CommandId id{7, 7};
    const auto first = world.sendAs(id, api::CancelOrder{OrderId{99}});
    QCOMPARE(first.refusal->code, ReasonCode::UnknownOrder);
    world.place(KernelWorld::buy(100));
    const auto again = world.sendAs(id, api::SubmitOrder{KernelWorld::buy(50)});
    QVERIFY(again.isRepeat);
    QCOMPARE(again.refusal->code, ReasonCode::UnknownOrder);
}

void KernelCommandsTest::settledIdsAreForgottenInTheEnd()
{
    KernelWorld world;
    for (int i = 0; i < 50; ++i)
        world.send(api::CancelOrder{OrderId{99}});
    QCOMPARE(world.kernel->state().commands().size(), std::size_t{50});
    world.now += api::kCommandLifeMax;
    world.send(api::CancelOrder{OrderId{99}});
    QCOMPARE(world.kernel->state().commands().size(), std::size_t{51});
    // Where the clock jumps an age says little: the newest are kept at any age.
    world.now += api::kCommandLifeMax * 3;
    world.send(api::CancelOrder{OrderId{99}});
    QCOMPARE(world.kernel->state().commands().size(), std::size_t{52});
    for (std::size_t i = 0; i < kernel::CommandMemory::kKeptMin * 2; ++i)
        world.send(api::CancelOrder{OrderId{99}});
    QCOMPARE(world.kernel->state().commands().size(), kernel::CommandMemory::kKeptMin * 2 + 1);
    world.now += api::kCommandLifeMax * 3;
    world.send(api::CancelOrder{OrderId{99}});
    // Forgotten when the next one is taken, before that is settled.
    QCOMPARE(world.kernel->state().commands().size(), kernel::CommandMemory::kKeptMin + 1);
}

void KernelCommandsTest::cancelTouchesOnlyWhatItMay_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<int>("code");
    QTest::newRow("a working entry") << "entry" << int(ReasonCode::None);
    QTest::newRow("an entry without an answer yet") << "sent" << int(ReasonCode::None);
    QTest::newRow("an entry with an unknown outcome") << "unknown" << int(ReasonCode::None);
    QTest::newRow("one that is being cancelled") << "twice" << int(ReasonCode::CancelPending);
    QTest::newRow("one that is over") << "over" << int(ReasonCode::OrderAlreadyFinal);
    QTest::newRow("one that never was") << "never" << int(ReasonCode::UnknownOrder);
    QTest::newRow("the stop of a position") << "exit" << int(ReasonCode::ExitBelongsToPosition);
}

void KernelCommandsTest::cancelTouchesOnlyWhatItMay()
{
    QFETCH(QString, target);
    QFETCH(int, code);
    KernelWorld world;
    OrderId id{4'000};
    if (target == QLatin1String("exit")) {
        world.hold(100);
        id = world.position().stopLossOrder;
    } else if (target != QLatin1String("never")) {
        id = world.place(KernelWorld::buy(100));
    }
    if (target == QLatin1String("entry") || target == QLatin1String("twice"))
        world.ack(id);
    if (target == QLatin1String("twice"))
        world.send(api::CancelOrder{id});
    if (target == QLatin1String("unknown"))
        world.report(RequestTimedOut{id, world.now});
    if (target == QLatin1String("over"))
        world.reject(id);
    world.requests.clear();
    const auto settled = world.send(api::CancelOrder{id});
    QCOMPARE(settled.refusal ? int(settled.refusal->code) : 0, code);
    QCOMPARE(world.requestsOf<CancelRequest>().size(), std::size_t{code == 0 ? 1U : 0U});
}

void KernelCommandsTest::cancelAllIsExact_data()
{
    QTest::addColumn<int>("instrument");
    QTest::addColumn<int>("side");
    QTest::addColumn<int>("count");
    QTest::newRow("everything") << 0 << 0 << 4;
    QTest::newRow("one instrument") << 1 << 0 << 3;
    QTest::newRow("the buys") << 0 << int(Side::Buy) << 3;
    QTest::newRow("the sells of one instrument") << 1 << int(Side::Sell) << 1;
    QTest::newRow("where there are none") << 2 << int(Side::Sell) << 0;
}

void KernelCommandsTest::cancelAllIsExact()
{
    QFETCH(int, instrument);
    QFETCH(int, side);
    QFETCH(int, count);
    KernelWorld world;
    OrderDraft other = KernelWorld::buy(30);
    other.instrument = KernelWorld::kBbb;
    for (const OrderDraft& draft : {KernelWorld::buy(10, 9'980), KernelWorld::buy(20, 9'970), KernelWorld::sell(15), other})
        world.ack(world.place(draft));
    world.requests.clear();
    api::CancelAll all;
    if (instrument != 0)
        all.instrument = InstrumentId{std::uint32_t(instrument)};
    if (side != 0)
        all.side = Side(side);
    const auto settled = world.send(all);
    QCOMPARE(int(settled.affected), count);
    QCOMPARE(int(world.requestsOf<CancelRequest>().size()), count);
    QCOMPARE(settled.refusal ? settled.refusal->code : ReasonCode::None, count > 0 ? ReasonCode::None : ReasonCode::NothingToCancel);
}

void KernelCommandsTest::cancelAllNeverLeavesAPositionNaked()
{
    KernelWorld world;
    world.hold(100);
    const OrderId entry = world.place(KernelWorld::buy(10, 9'980));
    world.ack(entry);
    world.requests.clear();
    const auto refused = world.send(api::CancelAll{{}, {}, true});
    QCOMPARE(refused.refusal->code, ReasonCode::ExitsMissing);
    QVERIFY(world.requests.empty());
    const auto without = world.send(api::CancelAll{});
    QCOMPARE(without.affected, std::uint32_t{1});
    QCOMPARE(world.requestsOf<CancelRequest>()[0].order, entry);
    QVERIFY(!world.stopLoss().isCancelRequested);
}

void KernelCommandsTest::amendKeepsTheOldUntilTheVenueAgrees()
{
    KernelWorld world;
    const OrderId id = world.place(KernelWorld::buy(100));
    world.ack(id);
    world.requests.clear();
    QVERIFY(!world.send(api::AmendOrder{id, Quantity::ofLots(80), Price::ofTicks(9'970), {}}).refusal);
    QCOMPARE(world.order(id).limitPrice, std::optional(Price::ofTicks(9'990)));
    QCOMPARE(world.order(id).quantity, Quantity::ofLots(100));
    const auto amends = world.requestsOf<AmendRequest>();
    QCOMPARE(amends.size(), std::size_t{1});
    QCOMPARE(amends[0].limitPrice, std::optional(Price::ofTicks(9'970)));
    world.agree();
    QCOMPARE(world.order(id).limitPrice, std::optional(Price::ofTicks(9'970)));
    QCOMPARE(world.order(id).quantity, Quantity::ofLots(80));
    QVERIFY(!world.order(id).pendingAmend);
}

void KernelCommandsTest::aRejectedAmendSaysWhy()
{
    KernelWorld world;
    const OrderId id = world.place(KernelWorld::buy(100));
    world.ack(id);
    world.send(api::AmendOrder{id, Quantity::ofLots(80), {}, {}});
    world.report(AmendRejected{id, Refusal{ReasonCode::VenueRejected, {}, {}, Amount::of(std::int64_t{-5'022}), {}}, world.now});
    const Order& order = world.order(id);
    QCOMPARE(order.quantity, Quantity::ofLots(100));
    QVERIFY(!order.pendingAmend);
    QCOMPARE(order.state, OrderState::Working);
    QCOMPARE(order.reason.value.asCount(), std::int64_t{-5'022});
}

void KernelCommandsTest::amendsThatCannotBe_data()
{
    QTest::addColumn<qint64>("lots");
    QTest::addColumn<qint64>("limit");
    QTest::addColumn<qint64>("trigger");
    QTest::addColumn<int>("code");
    QTest::newRow("below what is filled") << qint64{30} << qint64{0} << qint64{0} << int(ReasonCode::AmendBelowFilled);
    QTest::newRow("a trigger for a limit order") << qint64{100} << qint64{0} << qint64{9'900} << int(ReasonCode::ContradictingFlags);
    QTest::newRow("a price beyond the collar") << qint64{100} << qint64{9'400} << qint64{0} << int(ReasonCode::PriceCollar);
    QTest::newRow("a price of nothing") << qint64{100} << qint64{-1} << qint64{0} << int(ReasonCode::PriceOutOfBounds);
    QTest::newRow("more than the position limit") << qint64{6'000} << qint64{0} << qint64{0} << int(ReasonCode::PositionNotional);
    QTest::newRow("below its own stop") << qint64{100} << qint64{9'750} << qint64{0} << int(ReasonCode::StopLossWrongSide);
}

void KernelCommandsTest::amendsThatCannotBe()
{
    QFETCH(qint64, lots);
    QFETCH(qint64, limit);
    QFETCH(qint64, trigger);
    QFETCH(int, code);
    KernelWorld world;
    const OrderId id = world.place(KernelWorld::buy(100));
    world.ack(id);
    world.fill(id, 40, 9'990);
    world.requests.clear();
    api::AmendOrder amend{id, Quantity::ofLots(lots), {}, {}};
    if (limit != 0)
        amend.limitPrice = Price::ofTicks(limit);
    if (trigger != 0)
        amend.triggerPrice = Price::ofTicks(trigger);
    const auto settled = world.send(amend);
    QVERIFY(settled.refusal);
    QCOMPARE(int(settled.refusal->code), code);
    QVERIFY(world.requests.empty());
    QVERIFY(!world.order(id).pendingAmend);
}

void KernelCommandsTest::amendingToWhatIsFilledCancels_data()
{
    QTest::addColumn<qint64>("lots");
    QTest::newRow("to the filled part") << qint64{40};
    QTest::newRow("to nothing") << qint64{0};
}

void KernelCommandsTest::amendingToWhatIsFilledCancels()
{
    QFETCH(qint64, lots);
    KernelWorld world;
    const OrderId id = world.place(KernelWorld::buy(100));
    world.ack(id);
    world.fill(id, 40, 9'990);
    world.requests.clear();
    QVERIFY(!world.send(api::AmendOrder{id, Quantity::ofLots(lots), {}, {}}).refusal);
    QCOMPARE(world.requestsOf<CancelRequest>().size(), std::size_t{1});
    QVERIFY(world.requestsOf<AmendRequest>().empty());
}

void KernelCommandsTest::amendingIsCheckedLikeAnEntry()
{
    KernelWorld world;
    const OrderId id = world.place(KernelWorld::buy(4'000));
    world.ack(id);
    // The order itself does not count against its own amend.
    QVERIFY(!world.send(api::AmendOrder{id, Quantity::ofLots(4'500), {}, {}}).refusal);
    world.agree();
    world.report(LinkChanged{VenueLink::Down, world.now});
    QCOMPARE(world.send(api::AmendOrder{id, Quantity::ofLots(4'600), {}, {}}).refusal->code, ReasonCode::VenueDown);
    QVERIFY(!world.send(api::AmendOrder{id, Quantity::ofLots(1'000), {}, {}}).refusal); // less is always allowed
}

void KernelCommandsTest::draggingAnExitSetsIt_data()
{
    QTest::addColumn<bool>("isProfit");
    QTest::addColumn<qint64>("ticks");
    QTest::addColumn<qint64>("lots");
    QTest::addColumn<int>("code");
    QTest::newRow("the take profit up") << true << qint64{10'700} << qint64{100} << 0;
    QTest::newRow("the stop up") << false << qint64{9'900} << qint64{100} << 0;
    QTest::newRow("not through the mark") << false << qint64{10'050} << qint64{100} << int(ReasonCode::StopLossWrongSide);
    QTest::newRow("not to another size") << false << qint64{9'900} << qint64{50} << int(ReasonCode::ExitBelongsToPosition);
}

void KernelCommandsTest::draggingAnExitSetsIt()
{
    QFETCH(bool, isProfit);
    QFETCH(qint64, ticks);
    QFETCH(qint64, lots);
    QFETCH(int, code);
    KernelWorld world;
    world.hold(100);
    const OrderId id = isProfit ? world.position().takeProfitOrder : world.position().stopLossOrder;
    api::AmendOrder drag{id, Quantity::ofLots(lots), {}, {}};
    (isProfit ? drag.limitPrice : drag.triggerPrice) = Price::ofTicks(ticks);
    const auto settled = world.send(drag);
    QCOMPARE(settled.refusal ? int(settled.refusal->code) : 0, code);
    if (code != 0)
        return;
    QCOMPARE(world.requestsOf<AmendRequest>().size(), std::size_t{1});
    world.agree();
    const ExitPlan& plan = world.position().exits;
    QCOMPARE(isProfit ? plan.takeProfit : plan.stopLoss, std::optional(Price::ofTicks(ticks)));
    QCOMPARE(world.position().protection, Protection::Protected);
}

void KernelCommandsTest::closeAndExitsNeedAPosition_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("close") << 0;
    QTest::newRow("flatten") << 1;
    QTest::newRow("reverse") << 2;
    QTest::newRow("set exits") << 3;
    QTest::newRow("break even") << 4;
}

void KernelCommandsTest::closeAndExitsNeedAPosition()
{
    QFETCH(int, which);
    const auto action = [which](InstrumentId id) -> api::Action {
        switch (which) {
        case 0: return api::ClosePosition{id, {}};
        case 1: return api::Flatten{id};
        case 2: return api::ReversePosition{id, exitsAt(9'500, 10'200)};
        case 3: return api::SetExits{id, exitsAt(10'500, 9'800)};
        default: return api::MoveStopToBreakEven{id};
        }
    };
    KernelWorld world;
    QCOMPARE(world.send(action(KernelWorld::kAaa)).refusal->code, ReasonCode::NoPosition);
    QCOMPARE(world.send(action(InstrumentId{77})).refusal->code, ReasonCode::UnknownInstrument);
    QVERIFY(world.requests.empty());
}

void KernelCommandsTest::setExitsAmendsBoth()
{
    KernelWorld world;
    world.hold(100);
    QVERIFY(!world.send(api::SetExits{KernelWorld::kAaa, exitsAt(10'400, 9'900)}).refusal);
    QCOMPARE(world.requestsOf<AmendRequest>().size(), std::size_t{2});
    QCOMPARE(world.stopLoss().triggerPrice, std::optional(Price::ofTicks(9'800))); // until it is accepted
    world.agree();
    QCOMPARE(world.stopLoss().triggerPrice, std::optional(Price::ofTicks(9'900)));
    QCOMPARE(world.takeProfit().limitPrice, std::optional(Price::ofTicks(10'400)));
    QCOMPARE(world.position().initialStop, std::optional(Price::ofTicks(9'800)));
}

void KernelCommandsTest::setExitsOnTheWrongSideIsRefused()
{
    KernelWorld world;
    world.hold(-100);
    QCOMPARE(world.send(api::SetExits{KernelWorld::kAaa, exitsAt(10'500, 10'200)}).refusal->code, ReasonCode::TakeProfitWrongSide);
    QCOMPARE(world.send(api::SetExits{KernelWorld::kAaa, exitsAt(9'500, 9'900)}).refusal->code, ReasonCode::StopLossWrongSide);
    ExitPlan half = exitsAt(9'500, 10'200);
    half.stopLoss.reset();
    QCOMPARE(world.send(api::SetExits{KernelWorld::kAaa, half}).refusal->code, ReasonCode::ExitsMissing);
    QVERIFY(world.requests.empty());
}

void KernelCommandsTest::breakEvenCoversFees_data()
{
    QTest::addColumn<bool>("isLong");
    QTest::newRow("a long's stop goes above the entry") << true;
    QTest::newRow("a short's stop goes below the entry") << false;
}

void KernelCommandsTest::breakEvenCoversFees()
{
    QFETCH(bool, isLong);
    KernelWorld world;
    const OrderId id = world.place(isLong ? KernelWorld::buy(100) : KernelWorld::sell(100));
    world.fill(id, 100, isLong ? 9'990 : 10'010, 0, Money::ofCents(5));
    world.report(FundingSettled{KernelWorld::kAaa, Ratio{}, Money::ofCents(-3), 1, world.now});
    world.agree();
    world.market(KernelWorld::kAaa, isLong ? 10'100 : 9'900);
    QVERIFY(!world.send(api::MoveStopToBreakEven{KernelWorld::kAaa}).refusal);
    world.agree();
    // 99.90 (100.10) + 0.05 fee + 0.03 funding + 5 bp on the way out, for 100 lots: up from 10,003.0, down from 9,997.0.
    QCOMPARE(world.stopLoss().triggerPrice, std::optional(Price::ofTicks(isLong ? 10'004 : 9'997)));
    // It tightens and never loosens.
    QVERIFY(!world.send(api::SetExits{KernelWorld::kAaa, isLong ? exitsAt(10'500, 10'050) : exitsAt(9'500, 9'950)}).refusal);
    world.agree();
    const auto again = world.send(api::MoveStopToBreakEven{KernelWorld::kAaa});
    QVERIFY(!again.refusal);
    QCOMPARE(again.affected, std::uint32_t{0});
    QCOMPARE(world.stopLoss().triggerPrice, std::optional(Price::ofTicks(isLong ? 10'050 : 9'950)));
}

void KernelCommandsTest::breakEvenThroughTheMarketIsRefused()
{
    KernelWorld world;
    world.hold(100);
    world.mark(KernelWorld::kAaa, 9'990);
    const auto refused = world.send(api::MoveStopToBreakEven{KernelWorld::kAaa});
    QCOMPARE(refused.refusal->code, ReasonCode::BreakEvenThroughMarket);
    QCOMPARE(refused.refusal->limit.asPrice(), Price::ofTicks(9'990));
    QVERIFY(refused.refusal->value.asPrice() > Price::ofTicks(9'990));
}

void KernelCommandsTest::limitsAreSetWithinBounds_data()
{
    QTest::addColumn<int>("id");
    QTest::addColumn<qint64>("dollars");
    QTest::addColumn<int>("code");
    QTest::newRow("a position limit") << int(LimitId::PositionNotional) << qint64{750} << 0;
    QTest::newRow("too small") << int(LimitId::DailyLoss) << qint64{0} << int(ReasonCode::LimitOutOfBounds);
    QTest::newRow("too large") << int(LimitId::DailyLoss) << qint64{2'000'000'000} << int(ReasonCode::LimitOutOfBounds);
    QTest::newRow("money for a count") << int(LimitId::OpenOrders) << qint64{5} << int(ReasonCode::LimitOutOfBounds);
    QTest::newRow("no such limit") << 99 << qint64{5} << int(ReasonCode::UnknownLimit);
}

void KernelCommandsTest::limitsAreSetWithinBounds()
{
    QFETCH(int, id);
    QFETCH(qint64, dollars);
    QFETCH(int, code);
    KernelWorld world;
    const Limits before = world.kernel->state().limits();
    const auto settled = world.send(api::SetLimit{LimitId(id), Amount::of(Money::ofWhole(dollars))});
    QCOMPARE(settled.refusal ? int(settled.refusal->code) : 0, code);
    if (code != 0) {
        QVERIFY(world.kernel->state().limits() == before);
        return;
    }
    QCOMPARE(world.kernel->state().limits().positionNotional, Money::ofWhole(dollars));
    QCOMPARE(world.send(api::SubmitOrder{KernelWorld::buy(800)}).refusal->code, ReasonCode::PositionNotional);
}

JARVIS_TEST(KernelCommandsTest)

} // namespace jarvis

#include "commands_test.moc"
