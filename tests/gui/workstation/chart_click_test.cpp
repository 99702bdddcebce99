#include "app/desktop/hand.h"
#include "tests/gui/workstation/desk_on_screen.h"
#include "tests/support/test_main.h"
#include "widgets/trading/chart_panel.h"
#include "widgets/trading/ladder_panel.h"

#include <QDockWidget>

#include <cmath>

using namespace jarvis;
using namespace jarvis::test;
namespace charts = jarvis::widgets::charts;

namespace {

/// A desk whose chart shows a quiet market around 64,000.0, drawn.
struct DeskWithChart : DeskOnScreen {
    charts::PriceChart& chart = desk->chart().chart();

    DeskWithChart()
    {
        std::vector<charts::Candle> bars;
        for (int i = 0; i < 60; ++i)
            bars.push_back({1'795'262'400'000 + i * 60'000LL, 64'000, 64'020, 63'980, 64'000, 10});
        chart.setCandles(bars);
        settleFrame();
    }
    void settleFrame()
    {
        chart.refresh();
        turn();
    }
    QPoint at(double price) const
    {
        const charts::ViewTransform& view = chart.frame().price;
        return {static_cast<int>(view.plot.center().x()), view.yPixel(price)};
    }
    /// Presses there and lets go.
    void clickChart(QPoint point, Qt::KeyboardModifiers held = {})
    {
        QTest::mousePress(chart.viewport(), Qt::LeftButton, held, point);
        QTest::mouseRelease(chart.viewport(), Qt::LeftButton, held, point);
        turn();
    }
    void clickChart(double price, Qt::KeyboardModifiers held = {}) { clickChart(at(price), held); }
};

} // namespace

/// One-click on the chart (spec/workstation.md, Trading by hand): behaviours 1, 3, 4 and 7 hold there as on the ladder.
class ChartClickTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aClickOnAChartThatIsNotArmedTradesNothing()
    {
        DeskWithChart desk;
        QVERIFY(!desk.chart.isClickTradingEnabled());
        desk.clickChart(63'990);
        QCOMPARE(desk.sentCount(), std::size_t{0});
        QVERIFY(desk.confirmation() == nullptr);
    }

    void armedItPlacesWhatThePointerSaid()
    {
        DeskWithChart desk;
        desk.arm();
        QVERIFY(desk.chart.isClickTradingEnabled());
        const QPoint below = desk.at(63'990);
        QTest::mousePress(desk.chart.viewport(), Qt::LeftButton, {}, below);
        QVERIFY(desk.chart.frame().clickPrice.has_value());
        const double told = *desk.chart.frame().clickPrice;
        QCOMPARE(desk.chart.frame().clickSize, QStringLiteral("0.0020"));
        QCOMPARE(desk.sentCount(), std::size_t{0}); // a press is not yet a click
        desk.quote();
        QTest::mouseRelease(desk.chart.viewport(), Qt::LeftButton, {}, below);
        DeskOnScreen::turn();
        QTRY_COMPARE(desk.sent<api::SubmitOrder>().size(), std::size_t{1});
        const OrderDraft draft = desk.sent<api::SubmitOrder>()[0].draft;
        QCOMPARE(draft.side, Side::Buy);
        QCOMPARE(draft.type, OrderType::Limit);
        QCOMPARE(draft.quantity, Quantity::ofLots(20));
        QCOMPARE(btc().toDouble(*draft.limitPrice), told);
        QVERIFY(draft.exits.hasBoth());
    }

    void aboveTheLastPriceItSellsAndShiftTurnsItRound()
    {
        DeskWithChart desk;
        desk.arm();
        desk.quote();
        desk.clickChart(64'010);
        QTRY_COMPARE(desk.sent<api::SubmitOrder>().size(), std::size_t{1});
        QCOMPARE(desk.sent<api::SubmitOrder>()[0].draft.side, Side::Sell);
        desk.quote();
        desk.clickChart(64'010, Qt::ShiftModifier);
        QTRY_COMPARE(desk.sent<api::SubmitOrder>().size(), std::size_t{2});
        QCOMPARE(desk.sent<api::SubmitOrder>()[1].draft.side, Side::Buy);
        QVERIFY(desk.sent<api::SubmitOrder>()[1].draft.type == OrderType::Limit); // never a silent market order
    }

    void whatDisarmsTheLadderDisarmsTheChart()
    {
        DeskWithChart desk;
        desk.arm();
        desk.engine.publish(api::Link::Down);
        DeskOnScreen::turn();
        QVERIFY(!desk.chart.isClickTradingEnabled());
        desk.clickChart(63'990);
        QCOMPARE(desk.sentCount(), std::size_t{0});
    }

    /// Also what the keys place: of several ladders that of whoever armed counts, not the first.
    void theExitsAreThoseOfTheLadderThatArmed()
    {
        DeskWithChart desk;
        desk.desk->window().board().open(QStringLiteral("ladder"));
        desk.quote();
        auto* further = desk.part<QDockWidget>("ladder-2")->findChild<widgets::trading::LadderPanel*>();
        QVERIFY(further);
        const auto type = [further](const char* name, const QString& text) {
            for (auto* field : further->findChildren<widgets::base::NumberField*>()) {
                if (field->accessibleName() == QLatin1String(name))
                    desktop::Hand::type(*field, text);
            }
        };
        type("Take profit distance in percent", QStringLiteral("6"));
        type("Stop loss distance in percent", QStringLiteral("3"));
        type("Size per click", QStringLiteral("0.0030"));
        desk.quote();
        desktop::Hand::click(further->armButton());
        QVERIFY(desk.desk->arming().isArmed());
        desk.quote();
        desk.clickChart(63'990);
        QTRY_COMPARE(desk.sent<api::SubmitOrder>().size(), std::size_t{1});
        const OrderDraft clicked = desk.sent<api::SubmitOrder>()[0].draft;
        QCOMPARE(clicked.quantity, Quantity::ofLots(30));
        const auto share = [](const OrderDraft& draft, Price exit) { return qRound(1'000.0 * std::abs(exit.ticks() - draft.limitPrice->ticks()) / draft.limitPrice->ticks()); };
        QCOMPARE(share(clicked, *clicked.exits.takeProfit), 60);
        QCOMPARE(share(clicked, *clicked.exits.stopLoss), 30);

        // Changed on the armed ladder they are changed; on the other they are only its own.
        type("Take profit distance in percent", QStringLiteral("9"));
        desktop::Hand::type(*desk.desk->ladder().findChild<widgets::base::NumberField*>(QStringLiteral("ladderTakeProfit")), QStringLiteral("5"));
        QVERIFY(desk.desk->arming().isArmed());
        desk.quote();
        further->view().setFocus();
        typeKey(Qt::Key_F8);
        QTRY_COMPARE(desk.sent<api::SubmitOrder>().size(), std::size_t{2});
        const OrderDraft byKey = desk.sent<api::SubmitOrder>()[1].draft;
        QCOMPARE(share(byKey, *byKey.exits.takeProfit), 90);
        QCOMPARE(share(byKey, *byKey.exits.stopLoss), 30);
    }

    void aChartOfAnotherInstrumentOffersNothing()
    {
        DeskWithChart desk;
        desk.arm();
        desk.desk->context().setInstrument(kEth);
        DeskOnScreen::turn();
        QVERIFY(!desk.chart.isClickTradingEnabled());
    }

    void aPanOnAnArmedChartIsNoClick()
    {
        DeskWithChart desk;
        desk.arm();
        const QPoint from = desk.at(63'990);
        QTest::mousePress(desk.chart.viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(desk.chart.viewport(), from + QPoint(40, 0));
        QTest::mouseRelease(desk.chart.viewport(), Qt::LeftButton, {}, from + QPoint(40, 0));
        DeskOnScreen::turn();
        QCOMPARE(desk.sentCount(), std::size_t{0});
    }
};

JARVIS_TEST(ChartClickTest)

#include "chart_click_test.moc"
