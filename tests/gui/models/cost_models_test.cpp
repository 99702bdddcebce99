#include "tests/gui/session/desk.h"
#include "tests/support/cost_world.h"
#include "tests/support/test_main.h"
#include "widgets/base/roles.h"
#include "widgets/models/cost_groups_model.h"
#include "widgets/models/order_costs_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace jarvis::test {
namespace {

using widgets::models::CostFeed;
using widgets::models::CostGroupsModel;
using widgets::models::OrderCostsModel;

QString textAt(const QAbstractItemModel& model, int row, int column) { return model.index(row, column).data().toString(); }

/// A desk whose engine answers with a report that the test changes.
struct CostDeskWorld {
    Desk desk;
    api::CostReport report;
    bool isWatched = true;
    CostFeed feed{*desk.session, [this] { return isWatched; }};

    explicit CostDeskWorld(std::uint64_t orders) : report(aCostReport(orders))
    {
        desk.engine.answerWith([this](const api::Query& query) -> FakeEngine::Answer {
            if (std::holds_alternative<api::CostQuery>(query))
                return api::Answer(report);
            return Unexpected(api::FetchError::NoData);
        });
    }
    void refresh()
    {
        feed.refresh();
        Desk::turn();
    }
    std::ptrdiff_t asked() const
    {
        const auto queries = desk.engine.queries();
        return std::count_if(queries.begin(), queries.end(), [](const api::Query& query) { return std::holds_alternative<api::CostQuery>(query); });
    }
};

} // namespace

/// The tables of costs: what they say, and when they ask.
class CostModelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOrderIsToldInBasisPoints()
    {
        CostDeskWorld on(2);
        OrderCostsModel model(on.feed);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        on.refresh();
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.rowId(model.index(0, 0)), quint64{2}); // newest first
        QCOMPARE(textAt(model, 0, OrderCostsModel::InstrumentName), QStringLiteral("BTCUSDT"));
        QCOMPARE(textAt(model, 0, OrderCostsModel::Slippage), QStringLiteral("0.16")); // one dollar of 64,000
        QCOMPARE(textAt(model, 0, OrderCostsModel::Expected), QStringLiteral("0.08"));
        QCOMPARE(textAt(model, 0, OrderCostsModel::Fee), QStringLiteral("5.00"));
        QCOMPARE(textAt(model, 0, OrderCostsModel::Shortfall), QStringLiteral("5.31"));
        QCOMPARE(textAt(model, 0, OrderCostsModel::After1s), QStringLiteral("−1.56"));
        QCOMPARE(model.index(0, OrderCostsModel::After1s).data(widgets::base::RawTextRole).toString(), QStringLiteral("-1.56"));
        QCOMPARE(textAt(model, 0, OrderCostsModel::After60s), QStringLiteral("—"));
        QCOMPARE(textAt(model, 0, OrderCostsModel::Average), QStringLiteral("64,001.0"));
        QCOMPARE(textAt(model, 0, OrderCostsModel::Answer), QStringLiteral("20 ms"));
        QCOMPARE(model.index(0, 0).data(widgets::base::InstrumentIdRole).toUInt(), kBtc.value);
    }

    void rowsComeAndGoWithTheReport()
    {
        CostDeskWorld on(1);
        OrderCostsModel model(on.feed);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        on.refresh();
        on.report = aCostReport(3);
        on.report.orders.pop_back(); // the oldest is told no more
        on.refresh();
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.rowId(model.index(0, 0)), quint64{3});
        on.report = {};
        on.refresh();
        QCOMPARE(model.rowCount(), 0);
    }

    void whatIsUnknownIsADash()
    {
        CostDeskWorld on(1);
        api::OrderCostStory& story = on.report.orders.front();
        story.slippage = story.shortfall = story.expected = story.arrivalValue = std::nullopt;
        story.cost.acknowledgedAt = {};
        OrderCostsModel model(on.feed);
        on.refresh();
        for (const int column : {OrderCostsModel::Slippage, OrderCostsModel::Shortfall, OrderCostsModel::Expected, OrderCostsModel::Answer})
            QCOMPARE(textAt(model, 0, column), QStringLiteral("—"));
    }

    void groupsAreNamedByWhatTheyHaveInCommon()
    {
        CostDeskWorld on(4);
        CostGroupsModel model(on.feed);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        on.refresh();
        QCOMPARE(textAt(model, 0, CostGroupsModel::Name), QStringLiteral("BTCUSDT"));
        QCOMPARE(textAt(model, 0, CostGroupsModel::Orders), QStringLiteral("4"));
        QCOMPARE(textAt(model, 0, CostGroupsModel::Slippage), QStringLiteral("0.16"));
        QCOMPARE(textAt(model, 0, CostGroupsModel::Accuracy), QStringLiteral("98 %"));
        QCOMPARE(textAt(model, 0, CostGroupsModel::FillRate), QStringLiteral("100 %"));
        QCOMPARE(textAt(model, 0, CostGroupsModel::LatencyP99), QStringLiteral("30 ms"));
        model.setGrouping(CostGrouping::Venue);
        QCOMPARE(textAt(model, 0, CostGroupsModel::Name), QStringLiteral("Paper"));
        model.setGrouping(CostGrouping::Tactic);
        QCOMPARE(textAt(model, 0, CostGroupsModel::Name), QStringLiteral("Market"));
        model.setGrouping(CostGrouping::Hour);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(textAt(model, 0, CostGroupsModel::Name), QStringLiteral("00:00"));
        QCOMPARE(textAt(model, 0, CostGroupsModel::LatencyP50), QStringLiteral("—"));
    }

    void aForecastThatIsOftenWrongSaysSo()
    {
        CostDeskWorld on(4);
        on.report.forecasts.push_back({kBtc, Ratio::ofBasisPoints(1), Ratio::ofBasisPoints(2), Ratio::ofBasisPoints(5), 20});
        CostGroupsModel model(on.feed);
        on.refresh();
        const QModelIndex note = model.index(0, CostGroupsModel::Note);
        QVERIFY(note.data().toString().contains(QStringLiteral("uncertain")));
        QCOMPARE(note.data(widgets::base::ToneRole).toInt(), static_cast<int>(widgets::base::Tone::Warn));
    }

    void nothingIsAskedUnlessSomebodyLooksAndSomethingIsNew()
    {
        CostDeskWorld on(1);
        QTRY_COMPARE(on.asked(), std::ptrdiff_t{1}); // what there was before the desk came
        QTest::qWait(1'100);
        QCOMPARE(on.asked(), std::ptrdiff_t{1});
        on.isWatched = false;
        on.desk.publish({api::CostMeasured{aCostStory().cost}});
        QTest::qWait(1'100);
        QCOMPARE(on.asked(), std::ptrdiff_t{1});
        on.isWatched = true;
        QTRY_COMPARE(on.asked(), std::ptrdiff_t{2});
    }

    void aFailedAnswerIsAskedForAgain()
    {
        CostDeskWorld on(1);
        on.desk.engine.answerWith([](const api::Query&) -> FakeEngine::Answer { return Unexpected(api::FetchError::QueueFull); });
        on.refresh();
        QVERIFY(!on.feed.hasReport());
        on.desk.engine.answerWith([&](const api::Query&) -> FakeEngine::Answer { return api::Answer(on.report); });
        QTRY_VERIFY(on.feed.hasReport());
    }
};

JARVIS_TEST(CostModelsTest)

} // namespace jarvis::test

#include "cost_models_test.moc"
