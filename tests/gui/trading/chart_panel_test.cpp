#include "widgets/trading/chart_panel.h"

#include "tests/gui/trading/ticket_desk.h"
#include "tests/support/test_main.h"
#include "widgets/trading/chart_price.h"
#include "widgets/trading/compare_dialog.h"
#include "widgets/trading/drawings_dialog.h"
#include "widgets/trading/line_ids.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QObject>
#include <QPushButton>
#include <QPair>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace jarvis;
using namespace jarvis::test;
using namespace jarvis::widgets::trading;
namespace charts = jarvis::widgets::charts;

namespace {

/// Sixty bars of any instrument, around 64,000 or, of the other one, 3,000.
FakeEngine::Answer candlesOf(const api::CandleQuery& query)
{
    api::CandleHistory history{query.instrument, query.timeframe, {}};
    const Duration length = lengthOf(query.timeframe);
    for (int i = 60; i > 0; --i) {
        Candle candle;
        candle.openTime = kNoon - length * i;
        candle.open = candle.low = Price::ofTicks(639'900);
        candle.close = candle.high = Price::ofTicks(640'100);
        candle.volume = Quantity::ofLots(10);
        history.candles.push_back(candle);
    }
    return api::Answer(history);
}

} // namespace

/// The chart of a desk with 64,000 a bitcoin, and a long position of 0.005 from there.
class ChartPanelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void draggingAnExitSaysWhatItWouldBring();
    void draggingAnOrderSaysWhatItIsWorth();
    void theMenuFillsTheTicketAndSendsNothing();
    void drawingsBelongToTheirInstrument();
    void valuesAreTypedInTheList();
    void aLayoutKeepsTheLook();
    void anotherInstrumentIsCompared();
    void aPictureSaysWhatItShows();
    void toolsWithoutRoomAreBehindTheArrow();

private:
    charts::PriceChart& chart() { return m_panel->chart(); }
    QString noteAt(const QString& line, double price)
    {
        Q_EMIT chart().lineDragged(line, price);
        return chart().frame().dragNote;
    }

    std::unique_ptr<TicketDesk> m_desk;
    std::unique_ptr<charts::DrawingShelf> m_shelf;
    std::unique_ptr<ChartPanel> m_panel;
};

void ChartPanelTest::init()
{
    m_desk = std::make_unique<TicketDesk>();
    m_desk->desk.engine.answerWith([](const api::Query& query) -> FakeEngine::Answer {
        const auto* asked = std::get_if<api::CandleQuery>(&query);
        return asked ? candlesOf(*asked) : FakeEngine::Answer(Unexpected(api::FetchError::NoData));
    });
    Position position = longPosition();
    position.initialRisk = Money::ofWhole(4);
    m_desk->desk.publish({api::PositionChanged{position}});
    m_shelf = std::make_unique<charts::DrawingShelf>(std::nullopt);
    m_panel = std::make_unique<ChartPanel>(m_desk->context, SharedByCharts{nullptr, m_shelf.get()});
    m_panel->resize(900, 600);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    QTRY_COMPARE(chart().store().size(), std::size_t{60});
    chart().refresh();
}

void ChartPanelTest::cleanup()
{
    m_panel.reset();
    m_shelf.reset();
    m_desk.reset();
}

void ChartPanelTest::draggingAnExitSaysWhatItWouldBring()
{
    // 0.005 × 1,600 = 8.00, which is twice the initial risk of 4.
    const QString gain = noteAt(takeProfitLine(), 65'600.0);
    QVERIFY2(gain.contains(QStringLiteral("8.00")) && gain.contains(QStringLiteral("2.00")), qPrintable(gain));
    const QString loss = noteAt(stopLossLine(), 63'600.0);
    QVERIFY2(loss.contains(QStringLiteral("2.00")) && loss.contains(QStringLiteral("0.50")), qPrintable(loss));
    QVERIFY(loss != gain);
    Position unknown = longPosition();
    m_desk->desk.publish({api::PositionChanged{unknown}});
    QVERIFY(noteAt(stopLossLine(), 63'600.0).contains(QStringLiteral("—")));
}

void ChartPanelTest::draggingAnOrderSaysWhatItIsWorth()
{
    m_desk->desk.publish({api::OrderChanged{workingOrder(7)}});
    QVERIFY2(noteAt(orderLine(OrderId{7}), 60'000.0).contains(QStringLiteral("300.00")), qPrintable(chart().frame().dragNote));
    QVERIFY(noteAt(orderLine(OrderId{99}), 60'000.0).isEmpty());
}

void ChartPanelTest::theMenuFillsTheTicketAndSendsNothing()
{
    QVector<QPair<Side, std::optional<Price>>> filled;
    connect(&m_desk->context, &TradeContext::ticketWanted, this, [&filled](const TradeContext&, Side side, const std::optional<Price>& price) { filled.push_back({side, price}); });
    QSignalSpy alerts(&m_desk->context, &TradeContext::alertWanted);
    const double price = chart().priceAtY(chart().pricePlot().center().y());
    Q_EMIT chart().menuWanted(chart().pricePlot().center().toPoint());
    auto* menu = m_panel->findChild<QMenu*>(QStringLiteral("chartMenu"));
    QVERIFY(menu);
    menu->actions().at(1)->trigger();
    QCOMPARE(filled.count(), 1);
    QVERIFY(filled.front().first == Side::Sell);
    const auto pointed = priceFromChart(btc(), chart().priceAtY(chart().pricePlot().center().toPoint().y()));
    QVERIFY(filled.front().second == pointed);
    menu->actions().at(2)->trigger();
    QCOMPARE(alerts.count(), 1);
    QVERIFY(alerts.at(0).at(1).value<std::optional<Price>>() == pointed);
    QVERIFY(price > 0);
    QVERIFY(m_desk->desk.engine.commands().empty());
    menu->close();
}

void ChartPanelTest::drawingsBelongToTheirInstrument()
{
    chart().editDrawings([](charts::DrawingBook& book) { book.add({0, charts::DrawingKind::Level, {{1, 64'000}}, {}, charts::StudyColor::Up, false}); });
    m_panel->setTimeframe(Timeframe::H1);
    QCOMPARE(chart().drawings().drawings().size(), std::size_t{1});
    QVERIFY(chart().drawings().canUndo());
    m_desk->context.setInstrument(kEth);
    QVERIFY(chart().drawings().drawings().empty());
    m_desk->context.setInstrument(kBtc);
    QCOMPARE(chart().drawings().drawings().size(), std::size_t{1});
    // A second chart of the same instrument shows them, and what is drawn on one is on both.
    ChartPanel other(m_desk->context, SharedByCharts{nullptr, m_shelf.get()});
    QCOMPARE(other.chart().drawings().drawings().size(), std::size_t{1});
    other.chart().editDrawings([](charts::DrawingBook& book) { book.remove(book.drawings()[0].id); });
    QVERIFY(chart().drawings().drawings().empty());
}

void ChartPanelTest::valuesAreTypedInTheList()
{
    chart().editDrawings([](charts::DrawingBook& book) {
        book.add({0, charts::DrawingKind::TrendLine, {{1'795'262'400'000, 64'000}, {1'795'262'460'000, 64'010}}, {}, charts::StudyColor::Up, false});
        book.add({0, charts::DrawingKind::Text, {{1'795'262'400'000, 64'005}}, QStringLiteral("Note"), charts::StudyColor::Up, false});
    });
    m_panel->showDrawingsDialog(chart().drawings().drawings()[1].id);
    auto* dialog = m_panel->findChild<DrawingsDialog*>();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    auto* text = dialog->findChild<QLineEdit*>(QStringLiteral("drawingText"));
    text->selectAll();
    QTest::keyClicks(text, QStringLiteral("Look"));
    QCOMPARE(chart().drawings().drawings()[1].text, QStringLiteral("Look"));

    dialog->findChild<QListWidget*>()->setCurrentRow(0);
    auto* price = dialog->findChild<QLineEdit*>(QStringLiteral("drawingPrice1"));
    auto* time = dialog->findChild<QLineEdit*>(QStringLiteral("drawingTime0"));
    QVERIFY(!text->isVisible());
    price->setFocus();
    price->selectAll();
    QTest::keyClicks(price, QStringLiteral("64123.4"));
    QCOMPARE(chart().drawings().drawings()[0].anchors[1].price, 64'123.4);
    time->setFocus();
    time->selectAll();
    QTest::keyClicks(time, QStringLiteral("2026-11-22 10:30"));
    QCOMPARE(chart().drawings().drawings()[0].anchors[0].timeMs, qint64{1'795'343'400'000});
    time->selectAll();
    QTest::keyClicks(time, QStringLiteral("tomorrow"));
    QVERIFY(!dialog->findChild<QLabel*>(QStringLiteral("drawingProblem"))->text().isEmpty());
    QCOMPARE(chart().drawings().drawings()[0].anchors[0].timeMs, qint64{1'795'343'400'000});
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("drawingRemove")), Qt::LeftButton);
    QCOMPARE(chart().drawings().drawings().size(), std::size_t{1});
}

void ChartPanelTest::aLayoutKeepsTheLook()
{
    chart().setChartStyle(charts::ChartStyle::HeikinAshi);
    chart().setScaleKind(charts::ScaleKind::Logarithmic);
    chart().setStudies({charts::usualStudy(charts::StudyKind::Macd)});
    m_panel->setTimeframe(Timeframe::H1);
    ChartPanel other(m_desk->context);
    other.restoreLook(m_panel->saveLook());
    QCOMPARE(other.chart().chartStyle(), charts::ChartStyle::HeikinAshi);
    QCOMPARE(other.chart().scaleKind(), charts::ScaleKind::Logarithmic);
    QVERIFY(other.chart().studies().specs() == chart().studies().specs());
    QCOMPARE(other.timeframe(), Timeframe::H1);
    const QByteArray good = other.saveLook();
    for (const char* nonsense : {"", "[]", "{\"style\":77,\"scale\":-1,\"timeframe\":0}", "{\"style\":\"x\",\"timeframe\":999}"}) {
        other.restoreLook(nonsense);
        QCOMPARE(other.saveLook(), good);
    }
}

void ChartPanelTest::anotherInstrumentIsCompared()
{
    m_panel->showCompareDialog();
    auto* dialog = m_panel->findChild<CompareDialog*>();
    auto* list = dialog->findChild<QListWidget*>();
    QCOMPARE(list->count(), 1); // not with itself
    auto* search = dialog->findChild<QLineEdit*>();
    QTest::keyClicks(search, QStringLiteral("zzz"));
    QVERIFY(!dialog->findChild<QPushButton*>(QStringLiteral("compareTake"))->isEnabled());
    search->clear();
    QTest::keyClicks(search, QStringLiteral("eth"));
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_VERIFY(chart().frame().comparison.has_value());
    QCOMPARE(chart().frame().comparison->name, QStringLiteral("ETHUSDT"));
    m_panel->setTimeframe(Timeframe::M5);
    QTRY_VERIFY(chart().frame().comparison.has_value());
    m_panel->endComparison();
    QVERIFY(!chart().frame().comparison);
}

void ChartPanelTest::aPictureSaysWhatItShows()
{
    QSignalSpy notes(&m_desk->context, &TradeContext::noted);
    m_panel->copyPicture();
    QCOMPARE(notes.count(), 1);
    const QImage copied = QGuiApplication::clipboard()->image();
    QCOMPARE(copied.size(), m_panel->picture().size());
    QVERIFY(copied.height() > chart().viewport()->height());

    QTemporaryDir folder;
    m_panel->savePicture();
    auto* dialog = m_panel->findChild<QFileDialog*>();
    QVERIFY(dialog);
    const QString path = folder.filePath(QStringLiteral("chart.png"));
    Q_EMIT dialog->fileSelected(path);
    QCOMPARE(QImage(path).size(), copied.size());
    Q_EMIT dialog->fileSelected(folder.filePath(QStringLiteral("no/such/folder.png")));
    QCOMPARE(notes.count(), 3);
    QVERIFY(notes.last().at(0).toString().contains(QStringLiteral("folder.png")));
    dialog->close();
}

void ChartPanelTest::toolsWithoutRoomAreBehindTheArrow()
{
    m_panel->resize(380, 500);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    auto* compare = m_panel->findChild<QToolButton*>(QStringLiteral("chartCompare"));
    QTRY_VERIFY(!compare->isVisible());
    auto* arrow = m_panel->findChild<QToolButton*>(QStringLiteral("qt_toolbar_ext_button"));
    QVERIFY(arrow && arrow->isVisible());
    QTest::mouseClick(arrow, Qt::LeftButton);
    auto* menu = m_panel->findChild<QMenu*>(QStringLiteral("chartMore"));
    QVERIFY(menu && menu->isVisible());
    QStringList offered;
    const auto actions = menu->actions();
    for (const QAction* action : actions)
        offered << action->text();
    QCOMPARE(offered, (QStringList{QStringLiteral("Compare"), QStringLiteral("Picture")}));
    menu->close();
}

JARVIS_TEST(ChartPanelTest)
#include "chart_panel_test.moc"
