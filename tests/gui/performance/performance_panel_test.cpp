#include "tests/gui/trading/ticket_desk.h"
#include "tests/support/test_main.h"
#include "widgets/performance/equity_curve.h"
#include "widgets/performance/lives_model.h"
#include "widgets/performance/month_calendar.h"
#include "widgets/performance/performance_panel.h"
#include "widgets/performance/statistics_model.h"
#include "widgets/trading/table_panel.h"

#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace jarvis;
using namespace jarvis::test;
using namespace jarvis::widgets::performance;

namespace {

/// kNoon is 2026-11-21 12:00 UTC, a Saturday.
const QDate kToday(2026, 11, 21);

api::EventRecord endOf(std::uint64_t sequence, int daysAgo, Money realised, InstrumentId instrument = kBtc)
{
    Position flat;
    flat.instrument = instrument;
    flat.realised = realised;
    flat.fees = Money::ofWhole(1);
    flat.funding = Money::ofCents(-50);
    flat.initialRisk = Money::ofWhole(10);
    api::EventRecord record;
    record.sequence = sequence;
    record.time = kNoon - std::chrono::hours(24 * daysAgo);
    flat.openedAt = record.time - std::chrono::hours(2);
    record.event = api::PositionChanged{flat};
    return record;
}

struct PerformanceDesk {
    api::PositionHistory history;
    int asked = 0;
    TicketDesk on;
    PerformancePanel panel{on.context};

    explicit PerformanceDesk(std::vector<api::EventRecord> newestFirst) : history{std::move(newestFirst), {}}
    {
        on.desk.engine.answerWith([this](const api::Query& query) -> FakeEngine::Answer {
            if (!std::holds_alternative<api::PositionQuery>(query))
                return Unexpected(api::FetchError::NoData);
            ++asked;
            return api::Answer(history);
        });
        panel.calendar()->setCurrent(kToday);
        panel.resize(1'000, 320);
        panel.show();
    }
    bool waitForAnswer() { return QTest::qWaitFor([this] { return panel.feed().hasAnswer(); }); }
};

std::vector<api::EventRecord> threeLives()
{
    // Net: today −11.50, yesterday +8.50 (Ether), ten days ago +18.50.
    return {endOf(30, 0, Money::ofWhole(-10)), endOf(20, 1, Money::ofWhole(10), kEth), endOf(10, 10, Money::ofWhole(20))};
}

QString cellText(widgets::trading::TablePanel& table, quint64 row, int column)
{
    return table.model().index(table.model().rowOf(row), column).data().toString();
}

} // namespace

class PerformancePanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void statisticsAreWhatTheirNamesSay()
    {
        const QVector<Life> lives = livesOf({threeLives(), {}});
        QCOMPARE(lives.front().sequence, std::uint64_t{10}); // oldest first
        const Statistics all = statisticsOf(lives);
        QCOMPARE(all.count, 3);
        QCOMPARE(all.wins, 2);
        QCOMPARE(all.net, Money::ofCents(1'550));
        QCOMPARE(all.gained, Money::ofCents(2'700));
        QCOMPARE(all.lost, Money::ofCents(1'150));
        QCOMPARE(all.drawdownMax, Money::ofCents(1'150));
        QCOMPARE(*all.averageMilliR(), std::int64_t{(1'850 + 850 - 1'150) / 3});
        QVERIFY(qAbs(*all.profitFactor() - 27.0 / 11.5) < 1e-12);
        QVERIFY(!Statistics{}.profitFactor());
        QVERIFY(!Statistics{}.expectancy());
    }

    void aDrawdownIsMeasuredFromTheHighBeforeIt()
    {
        std::vector<api::EventRecord> newestFirst;
        const std::int64_t wholes[] = {10, -4, -5, 30, -8}; // net each: 1.50 less
        for (std::uint64_t i = 0; i < std::size(wholes); ++i)
            newestFirst.insert(newestFirst.begin(), endOf(i + 1, 9 - static_cast<int>(i), Money::ofWhole(wholes[i])));
        QCOMPARE(statisticsOf(livesOf({newestFirst, {}})).drawdownMax, Money::ofCents(1'200));
    }

    void kellyIsToldOnlyOfEnough()
    {
        // Net: eighteen of +10 and twelve of −10: p = 0.6 at even odds, 0.2 by Kelly, 5 % of it a quarter.
        std::vector<api::EventRecord> newestFirst;
        for (std::uint64_t i = 0; i < 30; ++i)
            newestFirst.insert(newestFirst.begin(), endOf(i + 1, 0, i < 18 ? Money::ofCents(1'150) : Money::ofCents(-850)));
        const QVector<Life> lives = livesOf({newestFirst, {}});
        QCOMPARE(statisticsOf(lives).quarterKelly(Ratio::ofPercent(100)), std::optional(Ratio::ofPercent(5)));
        QCOMPARE(statisticsOf(lives).quarterKelly(Ratio::ofPercent(2)), std::optional(Ratio::ofPercent(2)));
        QVERIFY(!statisticsOf(lives.mid(1)).quarterKelly(Ratio::ofPercent(100))); // 29
        QCOMPARE(statisticsOf(lives.mid(18) + lives.mid(18) + lives.mid(18)).quarterKelly(Ratio::ofPercent(2)), std::optional(Ratio{})); // only losses
        QVERIFY(!statisticsOf(lives.first(18) + lives.first(18)).quarterKelly(Ratio::ofPercent(2))); // no loss: no odds
        PerformanceDesk desk(newestFirst);
        QVERIFY(desk.waitForAnswer());
        QCOMPARE(cellText(*desk.panel.statistics(), quint64{1} << 32, StatisticsModel::QuarterKelly), QStringLiteral("2.00 %")); // the limit
    }

    void theCalendarTellsDaysWeeksAndMonthsWithTheirSign()
    {
        PerformanceDesk desk(threeLives());
        QVERIFY(desk.waitForAnswer());
        QCOMPARE(desk.panel.calendar()->dayText(kToday), QStringLiteral("2026-11-21: −11.50 from 1 position(s)"));
        QCOMPARE(desk.panel.calendar()->monthText(), QStringLiteral("2026-11: +15.50 from 3 position(s)"));
        QCOMPARE(resultBetween(desk.panel.feed().lives(), QDate(2026, 11, 16), QDate(2026, 11, 22)).net, Money::ofCents(-300));
        QVERIFY(desk.panel.calendar()->accessibleDescription().contains(QStringLiteral("−11.50")));
        QVERIFY(desk.panel.curve()->accessibleDescription().contains(QStringLiteral("+15.50")));
        desk.panel.grab();
    }

    void aClickOnADayFiltersThePositionsAndAnotherTakesItBack()
    {
        PerformanceDesk desk(threeLives());
        QVERIFY(desk.waitForAnswer());
        const QPoint yesterday = desk.panel.calendar()->dayRect(kToday.addDays(-1)).center();
        QTest::mouseClick(desk.panel.calendar(), Qt::LeftButton, {}, yesterday);
        QVERIFY(desk.panel.positions()->isVisible());
        QCOMPARE(desk.panel.positions()->view().passedRows(), QVector<quint64>{20});
        QTest::mouseClick(desk.panel.calendar(), Qt::LeftButton, {}, yesterday);
        QCOMPARE(desk.panel.positions()->view().passedCount(), 3);
    }

    void keysMoveTheDayAndChooseIt()
    {
        PerformanceDesk desk(threeLives());
        QVERIFY(desk.waitForAnswer());
        QTest::keyClick(desk.panel.calendar(), Qt::Key_Left);
        QTest::keyClick(desk.panel.calendar(), Qt::Key_Return);
        QCOMPARE(desk.panel.calendar()->chosen(), kToday.addDays(-1));
        QTest::keyClick(desk.panel.calendar(), Qt::Key_PageUp);
        QCOMPARE(desk.panel.calendar()->current(), QDate(2026, 10, 20));
    }

    void statisticsComeByInstrumentWeekdayAndHour()
    {
        PerformanceDesk desk(threeLives());
        QVERIFY(desk.waitForAnswer());
        auto& table = *desk.panel.statistics();
        QCOMPARE(table.model().rowCount(), 1 + 2 + 3 + 1);
        const quint64 bitcoin = (quint64{2} << 32) | kBtc.value;
        QCOMPARE(cellText(table, bitcoin, StatisticsModel::Net), QStringLiteral("+7.00"));
        QCOMPARE(cellText(table, bitcoin, StatisticsModel::WinRate), QStringLiteral("50 %"));
        QCOMPARE(cellText(table, bitcoin, StatisticsModel::AverageR), QStringLiteral("+0.35 R"));
        QCOMPARE(cellText(table, (quint64{4} << 32) | 10, StatisticsModel::Count), QStringLiteral("3"));
    }

    void aPositionThatClosesIsAskedForOnlyWhileSomebodyLooks()
    {
        PerformanceDesk desk(threeLives());
        QVERIFY(desk.waitForAnswer());
        const int before = desk.asked;
        desk.history.closed.insert(desk.history.closed.begin(), endOf(40, 0, Money::ofWhole(100)));
        desk.on.desk.publish({std::get<api::PositionChanged>(desk.history.closed.front().event)});
        QTRY_COMPARE(desk.panel.feed().lives().size(), 4);
        QCOMPARE(desk.asked, before + 1);
        desk.panel.hide();
        desk.on.desk.publish({std::get<api::PositionChanged>(endOf(50, 2, Money::ofWhole(1)).event)});
        desk.panel.feed().refresh();
        QCOMPARE(desk.asked, before + 1);
    }

    void withoutAPositionItSaysSo()
    {
        PerformanceDesk desk({});
        QVERIFY(desk.waitForAnswer());
        QCOMPARE(desk.panel.statistics()->model().rowCount(), 0);
        QVERIFY(desk.panel.calendar()->monthText().contains(QStringLiteral("0.00 from 0")));
        desk.panel.grab();
    }
};

JARVIS_TEST(PerformancePanelTest)
#include "performance_panel_test.moc"
