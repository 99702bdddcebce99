#include "tests/support/desk_world.h"
#include "tests/support/test_main.h"
#include "widgets/session/read_model.h"

#include <QTest>

using namespace jarvis;
using namespace jarvis::test;
using jarvis::widgets::session::ChangeSet;
using jarvis::widgets::session::ReadModel;

namespace {

api::EventRecord recordOf(std::uint64_t sequence, api::Event event)
{
    return {sequence, kNoon, {}, {}, std::move(event)};
}

api::Snapshot snapshotOf(const std::vector<api::Event>& state, api::Cursor at = {1, 100})
{
    api::Snapshot snapshot{at, kNoon, "fake", {}};
    for (const api::Event& event : state)
        snapshot.state.push_back(recordOf(0, event));
    return snapshot;
}

ReadModel openedModel()
{
    ReadModel model;
    model.reset(snapshotOf(openAccount()));
    return model;
}

Order orderIn(std::uint64_t id, OrderState state)
{
    Order order = workingOrder(id);
    order.state = state;
    order.cause = Uuid{1, id};
    return order;
}

} // namespace

class ReadModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSnapshotRebuildsTheAccount()
    {
        const ReadModel model = openedModel();
        QVERIFY(model.hasSnapshot());
        QCOMPARE(model.account().name, std::string("Paper"));
        QCOMPARE(model.account().engineName, std::string("fake"));
        QCOMPARE(model.instruments().size(), std::size_t{2});
        QCOMPARE(model.instrument("ETHUSDT")->id(), kEth);
        QCOMPARE(model.balance().wallet(), Money::ofWhole(10'000));
        QVERIFY(model.tradingState().isVenueUp);
        QCOMPARE(model.cursor(), (api::Cursor{1, 100}));
        QVERIFY(model.log().empty()); // what is, not what happened
    }

    void applyingAnEventTwiceChangesNothing()
    {
        ReadModel model = openedModel();
        Position flat = longPosition();
        flat.held = Quantity::zero();
        const std::vector<api::Event> events{api::OrderChanged{orderIn(1, OrderState::Filled)}, api::FillBooked{someFill(7)},
            api::PositionChanged{longPosition()}, api::PositionChanged{flat}, api::CommandSettled{Uuid{1, 1}, {}, OrderId{1}, 1, false},
            api::AlertRaised{}, api::LimitChanged{LimitId::OpenOrders, Amount::of(std::int64_t{20})}};
        std::uint64_t sequence = 100;
        for (const api::Event& event : events)
            model.apply(recordOf(++sequence, event));
        const auto counts = [&model] {
            return std::vector<std::size_t>{model.orders().size(), model.fills().size(), model.positions().size(), model.closedPositions().size(),
                model.log().size()};
        };
        const auto before = counts();
        QCOMPARE(before, (std::vector<std::size_t>{1, 1, 0, 1, 7}));
        sequence = 100;
        for (const api::Event& event : events) {
            const ChangeSet changes = model.apply(recordOf(++sequence, event));
            QCOMPARE(changes.fillsAdded, 0U);
            QCOMPARE(changes.closedAdded, 0U);
            QVERIFY(changes.settled.empty());
            QVERIFY(changes.alerts.empty());
        }
        QCOMPARE(counts(), before);
    }

    void breakersWaitingLimitsAndClustersAreKept()
    {
        ReadModel model = openedModel();
        Breaker open{{BreakerScope::Kind::Venue, 1}, BreakerState::Open, BreakerTrigger::VenueErrors, {}, {}, kNoon, kNoon + 5min, 5, {}};
        QVERIFY(model.apply(recordOf(101, api::BreakerChanged{open})).hasBreakers);
        QVERIFY(model.breakers().at(open.scope) == open);
        const Amount wider = Amount::of(std::int64_t{60});
        QVERIFY(model.apply(recordOf(102, api::LimitScheduled{LimitId::OpenPositions, wider, kNoon + 60s})).hasLimits);
        QVERIFY(model.scheduledLimits().at(LimitId::OpenPositions).value == wider);
        QCOMPARE(model.limits().openPositions, std::int64_t{50}); // not yet
        QVERIFY(model.apply(recordOf(103, api::ClusterChanged{kEth, 1})).hasClusters);
        QCOMPARE(model.clusters().at(kEth), 1U);
        // What takes effect, is withdrawn, closes or parts is gone.
        model.apply(recordOf(104, api::LimitChanged{LimitId::OpenPositions, wider}));
        QVERIFY(model.scheduledLimits().empty());
        model.apply(recordOf(105, api::LimitScheduled{LimitId::OpenOrders, wider, kNoon}));
        model.apply(recordOf(106, api::LimitScheduled{LimitId::OpenOrders, wider, Timestamp{}}));
        QVERIFY(model.scheduledLimits().empty());
        open.state = BreakerState::Closed;
        open.count = 0;
        model.apply(recordOf(107, api::BreakerChanged{open}));
        QVERIFY(model.breakers().empty());
        model.apply(recordOf(108, api::ClusterChanged{kEth, 0}));
        QVERIFY(model.clusters().empty());
    }

    void alertsAreToldOnceAndThoseOfALostLinkAreMadeUpFor()
    {
        ReadModel model = openedModel();
        AlertRule rule;
        rule.id = AlertRuleId{7};
        rule.cause = Uuid{7, 7};
        QVERIFY(model.apply(recordOf(101, api::AlertRuleChanged{rule})).hasAlertRules);
        QVERIFY(*model.alertRule(rule.id) == rule);
        rule.firedCount = 1;
        rule.state = AlertState::Done;
        const api::AlertFired first{rule, {}, {}, {}};
        QCOMPARE(model.apply(recordOf(102, first)).fired.size(), std::size_t{1});
        QVERIFY(*model.alertRule(rule.id) == rule);
        QVERIFY(model.apply(recordOf(102, first)).fired.empty());
        QCOMPARE(model.firedAlerts().size(), std::size_t{1});
        // A snapshot tells history first and then the rules: this one fired again while the link was gone, and was removed.
        rule.firedCount = 2;
        api::Snapshot again = snapshotOf(openAccount());
        again.at.sequence = 120;
        again.state.push_back(recordOf(102, first));
        again.state.push_back(recordOf(110, api::AlertFired{rule, {}, {}, {}}));
        const ChangeSet changes = model.reset(again);
        QCOMPARE(changes.fired.size(), std::size_t{1});
        QCOMPARE(changes.fired.front().rule.firedCount, 2U);
        QCOMPARE(model.firedAlerts().size(), std::size_t{2});
        QVERIFY(model.alertRules().empty());
        // Who begins is not told of yesterday.
        ReadModel fresh;
        QVERIFY(fresh.reset(again).fired.empty());
        QCOMPARE(fresh.firedAlerts().size(), std::size_t{2});
    }

    void changeSetsNameWhatChanged()
    {
        ReadModel model = openedModel();
        ChangeSet changes = model.apply(recordOf(101, api::OrderChanged{orderIn(1, OrderState::Working)}));
        QCOMPARE(changes.orders, std::vector<OrderId>{OrderId{1}});
        QVERIFY(changes.positions.empty() && !changes.hasAccount && !changes.isReset);
        changes = model.apply(recordOf(102, api::BalanceChanged{}));
        QVERIFY(changes.hasAccount && changes.orders.empty());
        QCOMPARE(model.orderOf(Uuid{1, 1})->id, OrderId{1});
    }

    void endedOrdersAreBoundedLiveOnesAreNot()
    {
        ReadModel model = openedModel();
        for (std::uint64_t id = 1; id <= 600; ++id)
            model.apply(recordOf(100 + id, api::OrderChanged{orderIn(id, OrderState::Working)}));
        QCOMPARE(model.orders().size(), std::size_t{600});
        std::size_t forgotten = 0;
        for (std::uint64_t id = 1; id <= 600; ++id)
            forgotten += model.apply(recordOf(1'000 + id, api::OrderChanged{orderIn(id, OrderState::Cancelled)})).forgottenOrders.size();
        QCOMPARE(model.orders().size(), ReadModel::kFinalOrdersMax);
        QCOMPARE(forgotten, std::size_t{100});
        QVERIFY(!model.order(OrderId{100}) && model.order(OrderId{101}));
    }

    void historyIsBounded()
    {
        ReadModel model = openedModel();
        std::uint64_t sequence = 100;
        for (std::uint64_t i = 1; i <= 2'500; ++i)
            model.apply(recordOf(++sequence, api::FillBooked{someFill(i)}));
        QCOMPARE(model.fills().size(), ReadModel::kFillsMax);
        QCOMPARE(model.fills().front().fill.venueTradeId, std::uint64_t{1'501});
        QCOMPARE(model.log().size(), ReadModel::kLogMax);
        for (int i = 1; i <= 300; ++i) {
            Position flat = longPosition();
            flat.held = Quantity::zero();
            flat.openedAt = kNoon + Duration(i);
            model.apply(recordOf(++sequence, api::PositionChanged{flat}));
        }
        QCOMPARE(model.closedPositions().size(), ReadModel::kClosedPositionsMax);
    }

    void oneLifeOfAPositionIsOneStory()
    {
        ReadModel model = openedModel();
        Position flat = longPosition();
        flat.held = Quantity::zero();
        model.apply(recordOf(101, api::PositionChanged{flat}));
        flat.fees = Money::ofCents(64); // a late fee tells the same story again
        model.apply(recordOf(102, api::PositionChanged{flat}));
        QCOMPARE(model.closedPositions().size(), std::size_t{1});
        QCOMPARE(model.closedPositions().front().position.fees, Money::ofCents(64));
        Position never;
        never.instrument = kEth;
        model.apply(recordOf(103, api::PositionChanged{never}));
        QCOMPARE(model.closedPositions().size(), std::size_t{1}); // never opened: no story
    }

    void aStoryFromASnapshotClosedWithItsLastFill()
    {
        Position flat = longPosition();
        flat.held = Quantity::zero();
        Fill closing = someFill(7);
        closing.time = kNoon - Duration(90s);
        std::vector<api::Event> state = openAccount();
        state.insert(state.end(), {api::FillBooked{closing}, api::PositionChanged{flat}});
        ReadModel model;
        model.reset(snapshotOf(state));
        QCOMPARE(model.closedPositions().size(), std::size_t{1});
        QCOMPARE(model.closedPositions().front().closedAt, kNoon - Duration(90s));
        model.reset(snapshotOf(state)); // again: the same story
        QCOMPARE(model.closedPositions().size(), std::size_t{1});
    }

    void unknownOrdersAreCounted()
    {
        ReadModel model = openedModel();
        model.apply(recordOf(101, api::OrderChanged{orderIn(1, OrderState::Unknown)}));
        model.apply(recordOf(102, api::OrderChanged{orderIn(1, OrderState::Unknown)}));
        QVERIFY(model.hasUnknownOrder());
        model.apply(recordOf(103, api::OrderChanged{orderIn(1, OrderState::Working)}));
        QVERIFY(!model.hasUnknownOrder());
    }

    void aSnapshotOfTheSameStoryKeepsHistory()
    {
        ReadModel model = openedModel();
        model.apply(recordOf(101, api::FillBooked{someFill(7)}));
        model.apply(recordOf(102, api::OrderChanged{orderIn(1, OrderState::Unknown)}));
        model.reset(snapshotOf(openAccount(), {1, 102}));
        QCOMPARE(model.fills().size(), std::size_t{1});
        QCOMPARE(model.log().size(), std::size_t{2});
        QVERIFY(model.orders().empty() && !model.hasUnknownOrder());
    }

    void aSnapshotOfAnotherAccountForgetsHistory()
    {
        ReadModel model = openedModel();
        model.apply(recordOf(101, api::FillBooked{someFill(7)}));
        model.reset(snapshotOf(openAccount(true, 2), {1, 500}));
        QVERIFY(model.fills().empty() && model.log().empty());
        QVERIFY(model.account().isLive);
    }

    void howTheEngineCameUpIsLoggedOnce()
    {
        ReadModel model;
        std::vector<api::Event> state = openAccount();
        state.push_back(api::EngineStarted{3, "0.1", 17, 2});
        model.reset(snapshotOf(state, {3, 100}));
        QCOMPARE(model.log().size(), std::size_t{1});
        model.reset(snapshotOf(state, {3, 120}));
        QCOMPARE(model.log().size(), std::size_t{1});
    }

    void aFlattenShowsUntilItIsDone()
    {
        ReadModel model = openedModel();
        api::FlattenChanged flatten{kBtc, api::FlattenChanged::Phase::Closing, Quantity::ofLots(50), 1};
        model.apply(recordOf(101, flatten));
        QVERIFY(model.flattens().contains(kBtc));
        flatten.phase = api::FlattenChanged::Phase::Failed;
        model.apply(recordOf(102, flatten));
        QVERIFY(model.flattens().contains(kBtc)); // failures stay on screen
        flatten.phase = api::FlattenChanged::Phase::Done;
        model.apply(recordOf(103, flatten));
        QVERIFY(model.flattens().empty());
    }
};

JARVIS_TEST(ReadModelTest)
#include "read_model_test.moc"
