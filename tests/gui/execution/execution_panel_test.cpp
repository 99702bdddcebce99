#include "tests/gui/session/desk.h"
#include "tests/support/cost_world.h"
#include "tests/support/test_main.h"
#include "widgets/base/segmented_control.h"
#include "widgets/base/theme_manager.h"
#include "widgets/execution/execution_panel.h"
#include "widgets/execution/order_story.h"
#include "widgets/session/arming.h"
#include "widgets/trading/table_panel.h"

#include <QTableView>
#include <QTest>

namespace jarvis::test {
namespace {

using namespace widgets;

struct ExecutionDesk {
    Desk desk;
    session::Arming arming{*desk.session};
    trading::TradeContext context{*desk.session, arming};
    api::CostReport report;
    execution::ExecutionPanel panel{context};

    explicit ExecutionDesk(std::uint64_t orders) : report(aCostReport(orders))
    {
        desk.engine.answerWith([this](const api::Query& query) -> FakeEngine::Answer {
            if (std::holds_alternative<api::CostQuery>(query))
                return api::Answer(report);
            return Unexpected(api::FetchError::NoData);
        });
        panel.resize(900, 260);
        panel.show();
        Desk::turn();
    }
    const execution::Story& story() { return panel.story()->story(); }
};

Fill aFill(std::int64_t ticks, std::int64_t lots, std::uint64_t trade)
{
    Fill fill;
    fill.venueTradeId = trade;
    fill.order = OrderId{1};
    fill.instrument = kBtc;
    fill.price = Price::ofTicks(ticks);
    fill.quantity = Quantity::ofLots(lots);
    fill.time = kNoon + 30ms;
    return fill;
}

} // namespace

/// What trading costs, by mouse and keys.
class ExecutionPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyDeskSaysWhatWillBeHere()
    {
        ExecutionDesk on(0);
        QVERIFY(on.story().stages.empty());
        QVERIFY(!on.panel.story()->accessibleDescription().isEmpty());
        on.panel.grab();
    }

    void theNewestOrderIsToldAtOnce()
    {
        ExecutionDesk on(3);
        QTRY_VERIFY(!on.story().stages.empty());
        QCOMPARE(on.panel.orders()->selectedRow(), quint64{3});
        QVERIFY(on.story().title.contains(QStringLiteral("BTCUSDT")));
        QVERIFY(on.story().sum.contains(QStringLiteral("5.31")));
        QStringList names;
        for (const execution::StoryStage& stage : on.story().stages)
            names << stage.name;
        QCOMPARE(names, QStringList({QStringLiteral("Decision"), QStringLiteral("Sent"), QStringLiteral("Answer"), QStringLiteral("Filled"),
                            QStringLiteral("+1 s"), QStringLiteral("+10 s"), QStringLiteral("+60 s")}));
        QVERIFY(!on.story().stages.back().price); // nobody saw the market then
        QCOMPARE(*on.story().stages[4].price, 64'002.0);
        QVERIFY(on.panel.story()->accessibleDescription().contains(QStringLiteral("64001")));
    }

    void fillsAreShownOneByOneWhileTheDeskRemembersThem()
    {
        ExecutionDesk on(1);
        on.desk.publish({api::FillBooked{aFill(640'000, 40, 1)}, api::FillBooked{aFill(640'016, 60, 2)}, api::CostMeasured{aCostStory().cost}});
        QTRY_COMPARE(on.story().stages.size(), std::size_t{8});
        QCOMPARE(on.story().stages[3].name, QStringLiteral("First fill"));
        QCOMPARE(on.story().stages[4].name, QStringLiteral("Last fill"));
        QCOMPARE(on.story().stages[4].share, 0.6);
        on.panel.grab();
    }

    void aRouteIsToldWithItsAlternatives()
    {
        ExecutionDesk on(1);
        RouteDecision route;
        route.order = OrderId{1};
        route.reason = RouteReason::Split;
        route.count = 2;
        route.options[0].venue = VenueId::Binance;
        route.options[0].verdict = RouteVerdict::Chosen;
        route.options[0].fee = Ratio::ofBasisPoints(5);
        route.options[1].venue = VenueId::Okx;
        route.options[1].verdict = RouteVerdict::BreakerOpen;
        on.report.routes.push_back(route);
        on.panel.feed().refresh();
        QTRY_VERIFY(on.story().route.contains(QStringLiteral("Binance 5.0 bp")));
        QVERIFY(on.story().route.contains(QStringLiteral("OKX: Breaker open")));
    }

    void keysChooseTheView()
    {
        ExecutionDesk on(2);
        on.panel.views()->setFocus();
        QVERIFY(on.panel.orders()->isVisible());
        QTest::keyClick(on.panel.views(), Qt::Key_Right);
        QVERIFY(!on.panel.orders()->isVisible());
        QVERIFY(on.panel.groups()->isVisible());
        QCOMPARE(on.panel.groups()->model().rowCount(), 1);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(on.panel.views(), Qt::Key_Right);
        QCOMPARE(on.panel.groups()->model().rowCount(), 2); // hours
    }

    void everyStoryIsPaintedAtEverySize()
    {
        ExecutionDesk on(1);
        QTRY_VERIFY(!on.story().stages.empty());
        for (const auto theme : {base::ThemeName::Dark, base::ThemeName::Light}) {
            base::ThemeManager::instance().set(theme, base::SidePalette::Standard);
            for (const QSize size : {QSize(260, 120), QSize(300, 160), QSize(1'200, 400)}) {
                execution::OrderStoryView view;
                view.show(on.story());
                view.resize(size);
                const QPixmap picture = view.grab();
                QCOMPARE(picture.size(), size);
                if (const QByteArray folder = qgetenv("JARVIS_TEST_PICTURES"); !folder.isEmpty())
                    picture.save(QStringLiteral("%1/story-%2-%3.png").arg(QString::fromLocal8Bit(folder)).arg(static_cast<int>(theme)).arg(size.width()));
            }
        }
        base::ThemeManager::instance().set(base::ThemeName::Dark, base::SidePalette::Standard);
    }
};

JARVIS_TEST(ExecutionPanelTest)

} // namespace jarvis::test

#include "execution_panel_test.moc"
