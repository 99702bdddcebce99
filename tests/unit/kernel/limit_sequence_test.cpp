#include "tests/support/kernel_world.h"
#include "tests/support/test_main.h"

#include <QTest>

namespace jarvis {

using test::exitsAt;
using test::KernelWorld;

namespace {

constexpr InstrumentId kAaa = KernelWorld::kAaa;

OrderId working(KernelWorld& world, const OrderDraft& draft)
{
    const OrderId id = world.place(draft);
    world.ack(id);
    return id;
}

ReasonCode codeOf(const api::CommandSettled& settled) { return settled.refusal ? settled.refusal->code : ReasonCode::None; }

ReasonCode amend(KernelWorld& world, OrderId id, std::int64_t lots, std::int64_t ticks)
{
    return codeOf(world.send(api::AmendOrder{id, Quantity::ofLots(lots), Price::ofTicks(ticks), {}}));
}

Money positionUse(const KernelWorld& world)
{
    for (const api::LimitState& limit : world.kernel->risk(world.now).limits) {
        if (limit.limit == LimitId::PositionNotional)
            return limit.used.asMoney();
    }
    return {};
}

} // namespace

/// Commands that keep every limit one by one, and would pass it together.
class KernelLimitSequenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatAnAmendMayBringCountsAtOnce_data();
    void whatAnAmendMayBringCountsAtOnce();
    void aRefusedAmendGivesItsRoomBack();
    void anAmendOnItsWayCountsAfterARestart();
    void aSmallEntryDoesNotLoosenTheStopOfALargePosition_data();
    void aSmallEntryDoesNotLoosenTheStopOfALargePosition();
    void theStopIsSharedWithEntriesThatWait();
    void aLooseEntryThatWaitsCountsForWhatComesBehindIt_data();
    void aLooseEntryThatWaitsCountsForWhatComesBehindIt();
    void anAmendThatWasOvertakenCountsUntilTheVenueHasTold_data();
    void anAmendThatWasOvertakenCountsUntilTheVenueHasTold();
    void changesCountAsOrdersDo();
    void pricesThatMoveOnWithoutAMarkAreNotTradedOn();
    void aLooserStopKeepsThePortfoliosLimit();
    void aStopIsMovedWithinTheLimits_data();
    void aStopIsMovedWithinTheLimits();
    void aTighterStopPassesWhateverTheLimits();
    void halfClosedTwiceAtOnceIsAskedAbout();
    void aReversalTakesNoPlaceOfItsOwn();
    void theRedButtonOfWhatIsListedIsNeverOneTooMany();
    void anOrderForEverIsNotOverdue();
    void amendingAwayWhatCannotBeCancelledNowSaysSo();
    void fillsOfAnOrderThatStandsAreNeverBookedTwice();
    void aDayBeginsWithWhatIsHeldAtItsMark();
};

void KernelLimitSequenceTest::whatAnAmendMayBringCountsAtOnce_data()
{
    QTest::addColumn<qint64>("lots"); ///< what the first order is amended to, of 1,000 at 9,600
    QTest::addColumn<qint64>("ticks");
    QTest::addColumn<qint64>("next"); ///< lots of what comes behind it, at 9,990
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("a larger size leaves no room") << qint64{4'000} << qint64{9'990} << qint64{1'100} << false;
    QTest::newRow("but for what is left") << qint64{4'000} << qint64{9'990} << qint64{1'000} << true;
    QTest::newRow("a smaller size leaves none before it is accepted") << qint64{100} << qint64{9'600} << qint64{4'100} << false;
    QTest::newRow("nor does a lower price") << qint64{1'000} << qint64{9'550} << qint64{4'045} << false;
}

void KernelLimitSequenceTest::whatAnAmendMayBringCountsAtOnce()
{
    QFETCH(qint64, lots);
    QFETCH(qint64, ticks);
    QFETCH(qint64, next);
    QFETCH(bool, isTaken);
    for (const bool isAmend : {false, true}) {
        KernelWorld world; // 5,000 USD in one instrument
        const OrderId first = working(world, KernelWorld::draft(Side::Buy, 1'000, 9'600, exitsAt(10'500, 9'520)));
        const OrderId second = working(world, KernelWorld::buy(10));
        QCOMPARE(amend(world, first, lots, ticks), ReasonCode::None);
        const ReasonCode code = isAmend ? amend(world, second, next, 9'990)
                                        : codeOf(world.send(api::SubmitOrder{KernelWorld::buy(next - 10)}));
        QCOMPARE(code, isTaken ? ReasonCode::None : ReasonCode::PositionNotional);
        world.agree();
        QVERIFY(positionUse(world) <= Money::ofWhole(5'000));
    }
}

void KernelLimitSequenceTest::aRefusedAmendGivesItsRoomBack()
{
    KernelWorld world;
    const OrderId first = working(world, KernelWorld::buy(1'000));
    QCOMPARE(amend(world, first, 4'000, 9'990), ReasonCode::None);
    QVERIFY(positionUse(world) == Money::ofWhole(3'996));
    world.report(AmendRejected{first, Refusal{ReasonCode::VenueRejected, {}, {}, {}, {}}, world.now});
    QVERIFY(positionUse(world) == Money::ofWhole(999));
    QCOMPARE(amend(world, first, 4'000, 9'990), ReasonCode::None);
    world.fill(first, 500, 9'990); // counts the rest of what it may become
    QVERIFY(positionUse(world) == Money::ofCents(399'650)); // 500 held at the mark, 3,500 to come
    world.cancelled(first);
    QVERIFY(positionUse(world) == Money::ofWhole(500));
}

void KernelLimitSequenceTest::anAmendOnItsWayCountsAfterARestart()
{
    KernelWorld world;
    const OrderId first = working(world, KernelWorld::buy(1'000));
    QCOMPARE(amend(world, first, 4'000, 9'990), ReasonCode::None);
    world.restart();
    QVERIFY(positionUse(world) == Money::ofWhole(3'996));
}

void KernelLimitSequenceTest::aSmallEntryDoesNotLoosenTheStopOfALargePosition_data()
{
    QTest::addColumn<bool>("isLong");
    QTest::addColumn<qint64>("away"); ///< ticks from 10,000 to the stop of the second entry
    QTest::addColumn<bool>("isTaken");
    for (const bool isLong : {true, false}) {
        const char* name = isLong ? "long" : "short";
        // 4,000 lots: two ticks a dollar and a quarter. One trade may lose 200 USD, and 76 of them are at stake already.
        QTest::addRow("%s, the same stop", name) << isLong << qint64{200} << true;
        QTest::addRow("%s, a tighter one", name) << isLong << qint64{100} << true;
        QTest::addRow("%s, a little looser", name) << isLong << qint64{600} << true;
        QTest::addRow("%s, much looser", name) << isLong << qint64{900} << false;
    }
}

void KernelLimitSequenceTest::aSmallEntryDoesNotLoosenTheStopOfALargePosition()
{
    QFETCH(bool, isLong);
    QFETCH(qint64, away);
    QFETCH(bool, isTaken);
    KernelWorld world;
    world.hold(isLong ? 4'000 : -4'000);
    const std::int64_t sign = isLong ? 1 : -1;
    const OrderDraft more = KernelWorld::draft(isLong ? Side::Buy : Side::Sell, 10, isLong ? 9'990 : 10'010, exitsAt(10'000 + sign * 500, 10'000 - sign * away));
    const auto settled = world.send(api::SubmitOrder{more});
    QCOMPARE(codeOf(settled), isTaken ? ReasonCode::None : ReasonCode::RiskPerTrade);
    if (!isTaken)
        QVERIFY(settled.refusal->value.asMoney() > settled.refusal->limit.asMoney());
}

void KernelLimitSequenceTest::theStopIsSharedWithEntriesThatWait()
{
    for (const Side side : {Side::Buy, Side::Sell}) {
        KernelWorld world;
        working(world, side == Side::Buy ? KernelWorld::buy(4'000) : KernelWorld::sell(4'000));
        const ExitPlan far = side == Side::Buy ? exitsAt(10'500, 9'000) : exitsAt(9'500, 11'000);
        QCOMPARE(codeOf(world.send(api::SubmitOrder{KernelWorld::draft(side, 10, side == Side::Buy ? 9'990 : 10'010, far)})), ReasonCode::RiskPerTrade);
    }
}

void KernelLimitSequenceTest::aLooseEntryThatWaitsCountsForWhatComesBehindIt_data()
{
    QTest::addColumn<bool>("isLong");
    QTest::addColumn<bool>("isPortfolio"); ///< its limit is the tighter one
    for (const bool isLong : {true, false}) {
        QTest::addRow("%s, risk per trade", isLong ? "long" : "short") << isLong << false;
        QTest::addRow("%s, portfolio risk", isLong ? "long" : "short") << isLong << true;
    }
}

/// Should it begin to fill last, its stop is everybody's.
void KernelLimitSequenceTest::aLooseEntryThatWaitsCountsForWhatComesBehindIt()
{
    QFETCH(bool, isLong);
    QFETCH(bool, isPortfolio);
    KernelWorld world;
    if (isPortfolio)
        world.send(api::SetLimit{LimitId::PortfolioRisk, Amount::of(Ratio::ofPercent(1))});
    const std::int64_t sign = isLong ? 1 : -1;
    const Side side = isLong ? Side::Buy : Side::Sell;
    const std::int64_t loose = isPortfolio ? 300 : 900;
    const OrderId small = working(world, KernelWorld::draft(side, 10, 10'000 - sign * 20, exitsAt(10'000 + sign * 500, 10'000 - sign * loose)));
    const OrderId other = working(world, KernelWorld::draft(opposite(side), 10, 10'000 + sign * 20, exitsAt(10'000 - sign * 500, 10'000 + sign * 900)));
    const OrderDraft large = KernelWorld::draft(side, 4'000, 10'000 - sign * 10, exitsAt(10'000 + sign * 500, 10'000 - sign * 200));
    const auto refused = world.send(api::SubmitOrder{large});
    QCOMPARE(codeOf(refused), isPortfolio ? ReasonCode::PortfolioRisk : ReasonCode::RiskPerTrade);
    OrderDraft less = large;
    less.quantity = Quantity::ofLots(static_cast<std::int64_t>(refused.refusal->wouldPass.raw));
    QVERIFY(less.quantity > Quantity::ofLots(100) && less.quantity < large.quantity);
    QCOMPARE(codeOf(world.send(api::SubmitOrder{less})), ReasonCode::None);
    world.cancelled(world.kernel->state().orders().newest());
    world.cancelled(small);
    QCOMPARE(codeOf(world.send(api::SubmitOrder{large})), ReasonCode::None);
    world.cancelled(other);
}

void KernelLimitSequenceTest::anAmendThatWasOvertakenCountsUntilTheVenueHasTold_data()
{
    QTest::addColumn<bool>("isRejected"); ///< one of the two, nobody knows which
    QTest::newRow("the newer one is accepted") << false;
    QTest::newRow("one is rejected, and the venue is asked") << true;
}

void KernelLimitSequenceTest::anAmendThatWasOvertakenCountsUntilTheVenueHasTold()
{
    QFETCH(bool, isRejected);
    KernelWorld world; // 5,000 USD in one instrument
    const OrderId first = working(world, KernelWorld::draft(Side::Buy, 1'000, 9'600, exitsAt(10'500, 9'520)));
    QCOMPARE(amend(world, first, 4'000, 9'990), ReasonCode::None);
    QCOMPARE(amend(world, first, 2'000, 9'700), ReasonCode::None);
    QCOMPARE(amend(world, first, 500, 9'600), ReasonCode::None);
    QVERIFY(positionUse(world) == Money::ofWhole(3'996));
    QCOMPARE(codeOf(world.send(api::SubmitOrder{KernelWorld::buy(1'100)})), ReasonCode::PositionNotional);
    if (isRejected) {
        world.report(AmendRejected{first, Refusal{ReasonCode::VenueRejected, {}, {}, {}, {}}, world.now});
        QVERIFY(positionUse(world) == Money::ofWhole(3'996));
        world.report(OrderStatusReport{first, true, OrderState::Working, {}, 7, world.now, Quantity::ofLots(500), Price::ofTicks(9'600), {}});
    } else {
        world.report(OrderAmended{first, Quantity::ofLots(500), Price::ofTicks(9'600), {}, world.now});
    }
    QVERIFY(positionUse(world) == Money::ofWhole(480));
    QCOMPARE(codeOf(world.send(api::SubmitOrder{KernelWorld::buy(1'100)})), ReasonCode::None);
}

void KernelLimitSequenceTest::changesCountAsOrdersDo()
{
    kernel::Kernel::Settings settings = KernelWorld::defaults();
    settings.limits.ordersPerSecond = 3;
    KernelWorld world(settings);
    const OrderId id = working(world, KernelWorld::buy(100, 9'900));
    QCOMPARE(amend(world, id, 100, 9'901), ReasonCode::None);
    world.amended(id);
    QCOMPARE(amend(world, id, 50, 9'901), ReasonCode::None); // smaller
    world.amended(id);
    QCOMPARE(amend(world, id, 50, 9'902), ReasonCode::OrderRatePerSecond);
    QCOMPARE(codeOf(world.send(api::SubmitOrder{KernelWorld::buy(10)})), ReasonCode::OrderRatePerSecond);
    QCOMPARE(amend(world, id, 40, 9'901), ReasonCode::None); // what takes risk away never waits
    world.pass(1'100ms);
    world.amended(id);
    QCOMPARE(amend(world, id, 50, 9'902), ReasonCode::None);
}

void KernelLimitSequenceTest::pricesThatMoveOnWithoutAMarkAreNotTradedOn()
{
    KernelWorld world;
    world.hold(100);
    world.pass(1h); // a quiet market
    working(world, KernelWorld::buy(10));
    world.market(kAaa, 10'000);
    world.pass(30s);
    world.top(kAaa, 9'999, 10'001);
    working(world, KernelWorld::buy(11));
    world.pass(100ms);
    world.top(kAaa, 9'999, 10'001);
    const auto refused = world.send(api::SubmitOrder{KernelWorld::buy(12)});
    QCOMPARE(codeOf(refused), ReasonCode::MarketDataStale);
    QCOMPARE(refused.refusal->value, Amount::of(Duration(30'100ms)));
    world.pass(100ms);
    QCOMPARE(world.alerts(api::AlertCode::MarketDataStale), std::size_t{1});
    QCOMPARE(codeOf(world.send(api::ClosePosition{kAaa, Quantity::ofLots(50)})), ReasonCode::None);
    world.mark(kAaa, 10'000);
    QCOMPARE(codeOf(world.send(api::SubmitOrder{KernelWorld::buy(13)})), ReasonCode::None);
}

void KernelLimitSequenceTest::aLooserStopKeepsThePortfoliosLimit()
{
    KernelWorld world;
    world.send(api::SetLimit{LimitId::PortfolioRisk, Amount::of(Ratio::ofPercent(1))}); // 100 USD and forty cents
    world.hold(4'000);                                                                  // 80 of them
    const auto settled = world.send(api::SubmitOrder{KernelWorld::draft(Side::Buy, 10, 9'990, exitsAt(10'500, 9'700))});
    QCOMPARE(codeOf(settled), ReasonCode::PortfolioRisk);
    QCOMPARE(codeOf(world.send(api::SetExits{kAaa, exitsAt(10'500, 9'700)})), ReasonCode::PortfolioRisk);
    QCOMPARE(codeOf(world.send(api::SetExits{kAaa, exitsAt(10'500, 9'760)})), ReasonCode::None);
}

void KernelLimitSequenceTest::aStopIsMovedWithinTheLimits_data()
{
    QTest::addColumn<bool>("isLong");
    QTest::addColumn<bool>("isDragged");
    for (const bool isLong : {true, false}) {
        QTest::addRow("a %s's exits are set", isLong ? "long" : "short") << isLong << false;
        QTest::addRow("a %s's stop is dragged", isLong ? "long" : "short") << isLong << true;
    }
}

void KernelLimitSequenceTest::aStopIsMovedWithinTheLimits()
{
    QFETCH(bool, isLong);
    QFETCH(bool, isDragged);
    KernelWorld world;
    world.hold(isLong ? 4'000 : -4'000);
    const std::int64_t sign = isLong ? 1 : -1;
    const auto moveTo = [&](Price stop) {
        if (isDragged)
            return world.send(api::AmendOrder{world.position().stopLossOrder, world.stopLoss().quantity, {}, stop});
        return world.send(api::SetExits{kAaa, exitsAt(10'000 + sign * 500, stop.ticks())});
    };
    const auto refused = moveTo(Price::ofTicks(10'000 - sign * 900));
    QCOMPARE(codeOf(refused), ReasonCode::RiskPerTrade);
    QVERIFY(refused.refusal->limit == Amount::of(Money::ofCents(20'000)));
    QVERIFY(refused.refusal->value == Amount::of(Money::ofCents(35'600))); // 4,000 lots, 890 ticks from the entry
    const Price nearest = Price::ofTicks(isLong ? 9'490 : 10'510);
    QVERIFY(refused.refusal->wouldPass == Amount::of(nearest));
    QVERIFY(world.requests.empty());
    QCOMPARE(codeOf(moveTo(Price::ofTicks(nearest.ticks() - sign))), ReasonCode::RiskPerTrade);
    QCOMPARE(codeOf(moveTo(nearest)), ReasonCode::None);
    world.agree();
    QCOMPARE(world.position().exits.stopLoss, std::optional(nearest));
}

void KernelLimitSequenceTest::aTighterStopPassesWhateverTheLimits()
{
    KernelWorld world;
    world.hold(4'000);
    world.send(api::SetLimit{LimitId::RiskPerTrade, Amount::of(Ratio::ofBasisPoints(1))});
    world.send(api::SetLimit{LimitId::PortfolioRisk, Amount::of(Ratio::ofBasisPoints(1))});
    QCOMPARE(codeOf(world.send(api::SetExits{kAaa, exitsAt(10'500, 9'810)})), ReasonCode::None);
    world.agree();
    QCOMPARE(codeOf(world.send(api::SetExits{kAaa, exitsAt(10'400, 9'810)})), ReasonCode::None); // where it is
    QCOMPARE(codeOf(world.send(api::SetExits{kAaa, exitsAt(10'400, 9'809)})), ReasonCode::RiskPerTrade);
}

void KernelLimitSequenceTest::halfClosedTwiceAtOnceIsAskedAbout()
{
    KernelWorld world;
    world.hold(100);
    world.requests.clear();
    QCOMPARE(codeOf(world.send(api::ClosePosition{kAaa, Quantity::ofLots(50)})), ReasonCode::None);
    QCOMPARE(codeOf(world.send(api::ClosePosition{kAaa, Quantity::ofLots(50)})), ReasonCode::DuplicateOrder);
    QCOMPARE(world.requestsOf<PlaceRequest>().size(), std::size_t{1});
    // Another part, all of it, or later: that is meant.
    QCOMPARE(codeOf(world.send(api::ClosePosition{kAaa, Quantity::ofLots(25)})), ReasonCode::None);
    QCOMPARE(codeOf(world.send(api::ClosePosition{kAaa, {}})), ReasonCode::None);
    world.pass(600ms);
    QCOMPARE(codeOf(world.send(api::ClosePosition{kAaa, Quantity::ofLots(50)})), ReasonCode::None);
}

void KernelLimitSequenceTest::aReversalTakesNoPlaceOfItsOwn()
{
    KernelWorld world;
    world.hold(100);
    world.send(api::SetLimit{LimitId::OpenPositions, Amount::of(std::int64_t{1})});
    QCOMPARE(codeOf(world.send(api::ReversePosition{kAaa, exitsAt(9'500, 10'200)})), ReasonCode::None);
}

void KernelLimitSequenceTest::theRedButtonOfWhatIsListedIsNeverOneTooMany()
{
    KernelWorld world;
    using Kind = BreakerScope::Kind;
    ReasonCode code = ReasonCode::None;
    for (std::uint32_t id = 1; id < 1'000 && code == ReasonCode::None; ++id)
        code = codeOf(world.send(api::TripBreaker{{Kind::Strategy, id}}));
    QCOMPARE(code, ReasonCode::NotPermitted); // of strategies nobody ever heard of there are only so many
    for (const BreakerScope scope : {BreakerScope{Kind::Venue, std::uint32_t(VenueId::Paper)}, BreakerScope{Kind::Instrument, 2}, BreakerScope{Kind::Strategy, 7}}) {
        QCOMPARE(codeOf(world.send(api::HaltTrading{false, scope})), ReasonCode::None);
        QVERIFY(world.kernel->state().breaker(scope).isKill());
    }
}

void KernelLimitSequenceTest::anOrderForEverIsNotOverdue()
{
    KernelWorld world;
    OrderDraft draft = KernelWorld::buy(100);
    draft.timeInForce = TimeInForce::Gtd;
    draft.goodTill = Timestamp::max();
    const OrderId id = working(world, draft);
    world.requests.clear();
    world.pass(1s);
    QVERIFY(world.requestsOf<QueryRequest>().empty());
    QCOMPARE(world.order(id).state, OrderState::Working);
}

void KernelLimitSequenceTest::amendingAwayWhatCannotBeCancelledNowSaysSo()
{
    KernelWorld world;
    const OrderId id = working(world, KernelWorld::buy(100));
    world.send(api::CancelOrder{id});
    world.report(CancelRejected{id, Refusal{ReasonCode::VenueBusy, {}, {}, {}, {}}, world.now});
    QCOMPARE(codeOf(world.send(api::AmendOrder{id, Quantity::zero(), {}, {}})), ReasonCode::CancelPending);
    world.pass(600ms);
    QCOMPARE(codeOf(world.send(api::AmendOrder{id, Quantity::zero(), {}, {}})), ReasonCode::None);
}

void KernelLimitSequenceTest::fillsOfAnOrderThatStandsAreNeverBookedTwice()
{
    KernelWorld world;
    const OrderId old = working(world, KernelWorld::buy(100));
    world.fill(old, 40, 9'990, 1'000'000);
    // Thousands of other trades later the venue is asked how it stands, and repeats all that it knows.
    for (std::size_t i = 0; i < kernel::FillMemory::kFillsMax; ++i) {
        OrderDraft other = KernelWorld::buy(10);
        other.instrument = KernelWorld::kBbb;
        other.isDuplicateConfirmed = true;
        const OrderId in = world.place(other);
        world.fill(in, 10, 9'990);
        const OrderId out = world.send(api::ClosePosition{KernelWorld::kBbb, {}}).order;
        world.fill(out, 10, 9'990);
        world.agree();
        world.log.erase(world.log.begin(), world.log.end() - 1);
        if (i % 100 == 0)
            world.pass(1s);
    }
    world.fill(old, 40, 9'990, 1'000'000);
    QCOMPARE(world.order(old).filled, Quantity::ofLots(40));
    QCOMPARE(world.position().held, Quantity::ofLots(40));
    const auto fresh = world.restored(world.kernel->snapshot());
    QCOMPARE(fresh->stateHash(), world.kernel->stateHash());
}

void KernelLimitSequenceTest::aDayBeginsWithWhatIsHeldAtItsMark()
{
    KernelWorld world;
    world.hold(4'000);
    world.mark(kAaa, 10'400); // 160 and some USD are won, and must not become room for losses of the next day
    world.now += 12h;         // midnight
    world.restart();
    world.pass(5min);
    QCOMPARE(world.eventsOf<api::DayRolled>().size(), std::size_t{1}); // nobody knows what it is worth
    world.market(kAaa, 10'400);
    world.pass(200ms);
    QCOMPARE(world.eventsOf<api::DayRolled>().back().utcDay, utcDay(world.now));
    QVERIFY(world.kernel->valuation(world.now).dayPnl.isZero());
}

JARVIS_TEST(KernelLimitSequenceTest)

} // namespace jarvis

#include "limit_sequence_test.moc"
