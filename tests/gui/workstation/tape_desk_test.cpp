#include "tests/gui/workstation/desk_on_screen.h"
#include "tests/support/test_main.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>

using namespace jarvis;
using namespace jarvis::test;
using widgets::trading::TapeView;

namespace {

/// A desk whose tape is in front, and somebody who trades.
struct Floor : DeskOnScreen {
    std::uint64_t number = 0;

    Floor()
    {
        quote();
        desk->window().focusPanel(QStringLiteral("tape"));
        turn();
    }
    TapeView& tape() const { return desk->tape().view(); }
    void trades(int count, std::int64_t lots = 10, std::uint64_t skip = 0)
    {
        api::QuoteFrame frame = frameOf({}, now());
        number += skip;
        for (int i = 0; i < count; ++i) {
            ++number;
            // Each at another price: they are not joined.
            frame.trades.push_back({{kBtc, now(), number, Price::ofTicks(640'000 + static_cast<std::int64_t>(number % 7)), Quantity::ofLots(lots), Side::Buy}, number, false});
        }
        const std::uint64_t before = tape().rows().added();
        engine.publish(frame);
        turn();
        QTRY_VERIFY(tape().rows().added() > before || tape().rows().hidden() > 0);
    }
    void hover(bool isThere) const
    {
        if (isThere) {
            QEnterEvent enter(QPointF(5, 5), QPointF(5, 5), QPointF(5, 5));
            QApplication::sendEvent(&tape(), &enter);
        } else {
            QEvent leave(QEvent::Leave);
            QApplication::sendEvent(&tape(), &leave);
        }
    }
};

} // namespace

/// Time and sales on the whole desk, by hand.
class TapeDeskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tradesComeNewestOnTop()
    {
        Floor floor;
        floor.trades(3);
        QCOMPARE(floor.tape().rows().size(), std::size_t{3});
        QVERIFY(floor.tape().describeRow(0).contains(QStringLiteral("bought")));
    }
    void whatIsMissingIsALine()
    {
        Floor floor;
        floor.trades(1);
        floor.trades(1, 10, 5);
        QVERIFY(floor.tape().rows().at(1).isGap());
        QVERIFY2(floor.tape().describeRow(1).contains(QLatin1Char('5')), qPrintable(floor.tape().describeRow(1)));
    }
    void underThePointerItStandsStillAndCounts()
    {
        Floor floor;
        floor.trades(5);
        floor.hover(true);
        floor.trades(4);
        QVERIFY(floor.tape().isPaused());
        QCOMPARE(floor.tape().waiting(), std::uint64_t{4});
        floor.hover(false);
        QVERIFY(!floor.tape().isPaused());
        QCOMPARE(floor.tape().waiting(), std::uint64_t{0});
    }
    void spaceHoldsIt()
    {
        Floor floor;
        floor.trades(2);
        floor.tape().setFocus();
        typeKey(Qt::Key_Space);
        floor.trades(2);
        QCOMPARE(floor.tape().waiting(), std::uint64_t{2});
        typeKey(Qt::Key_Space);
        QVERIFY(!floor.tape().isPaused());
    }
    void theSmallestSizeIsTyped()
    {
        Floor floor;
        floor.trades(3, 10);
        floor.type("tapeLeast", QStringLiteral("0.0050"));
        QCOMPARE(floor.tape().rows().size(), std::size_t{0});
        QCOMPARE(floor.tape().rows().hidden(), std::uint64_t{3});
        floor.trades(1, 50);
        QTRY_COMPARE(floor.tape().rows().size(), std::size_t{1});
    }
    void theCursorWalksAndRowsAreCopiedOldestFirst()
    {
        Floor floor;
        floor.trades(3);
        floor.tape().setFocus();
        typeKey(Qt::Key_Down);
        QVERIFY(!floor.tape().accessibleDescription().isEmpty());
        pressKey(Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), qsizetype(4));
        QVERIFY2(lines[1].contains(QStringLiteral("64000.1\t0.0010")), qPrintable(lines[1]));
    }
    void theFileIsWrittenWholeOrNotAtAll()
    {
        Floor floor;
        floor.trades(2);
        floor.trades(1, 10, 4);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("tape.csv"));
        QCOMPARE(floor.desk->tape().writeCsv(path), QString());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), qsizetype(4));
        QVERIFY(lines.last().endsWith(",1,4"));
        QVERIFY(!floor.desk->tape().writeCsv(QStringLiteral("/nowhere/tape.csv")).isEmpty());
    }
    void theLadderTellsWhatTheRowHolds()
    {
        DeskOnScreen desk;
        Order order = workingOrder(4);
        order.limitPrice = Price::ofTicks(639'995);
        desk.publish({api::OrderChanged{order}});
        api::QuoteFrame frame = frameOf({}, desk.now());
        frame.queues.push_back(std::make_shared<api::QueueView>(api::QueueView{kBtc, {{OrderId{4}, Quantity::ofLots(1'234), Quantity::ofLots(5'005)}}}));
        frame.trades.push_back({{kBtc, desk.now(), 1, Price::ofTicks(639'995), Quantity::ofLots(30), Side::Sell}, 1, false});
        desk.engine.publish(frame);
        desk.turn();
        const QString words = desk.view().wordsAt(Price::ofTicks(639'995));
        for (const char* part : {"0.1234", "0.5005", "ahead", "6 level", "0.0030"})
            QVERIFY2(words.contains(QLatin1String(part)), qPrintable(words));
        // And on the line under the ladder, for the row under the pointer.
        desk.move(desk.cell(639'995, DeskOnScreen::Column::Bids));
        QTRY_VERIFY(desk.part<QLabel>("ladderLooked")->text().contains(QStringLiteral("ahead")));
    }
    void aSizeIsChosenByKeyAndKeptByRightClick()
    {
        DeskOnScreen desk;
        desk.quote();
        desk.view().setFocus();
        typeKey(Qt::Key_3);
        auto* size = desk.part<widgets::base::NumberField>("ladderSize");
        const auto third = size->quantity();
        QVERIFY(third.has_value());
        // 250 USD at 64,000 are 39 lots of 0.0001.
        QCOMPARE(*third, Quantity::ofLots(39));
        QTest::mouseClick(desk.part<QPushButton>("ladderPreset1"), Qt::LeftButton);
        QVERIFY(*size->quantity() < *third);
        desk.type("ladderSize", QStringLiteral("0.0123"));
        QVERIFY(QMetaObject::invokeMethod(desk.part<QPushButton>("ladderPreset2"), "customContextMenuRequested", Q_ARG(QPoint, QPoint(2, 2))));
        QTest::mouseClick(desk.part<QPushButton>("ladderPreset1"), Qt::LeftButton);
        // Kept for this instrument over a new start, and for no other.
        desk.open();
        desk.quote();
        desk.view().setFocus();
        typeKey(Qt::Key_2);
        QCOMPARE(desk.part<widgets::base::NumberField>("ladderSize")->quantity(), std::optional(Quantity::ofLots(123)));
    }
    void anotherSizeDisarms()
    {
        DeskOnScreen desk;
        desk.arm();
        typeKey(Qt::Key_4);
        QVERIFY(!desk.desk->arming().isArmed());
        desk.click(639'995, DeskOnScreen::Column::Bids);
        QCOMPARE(desk.sentCount(), std::size_t{0});
    }
    void aClickOnTradedVolumesSendsNothing()
    {
        DeskOnScreen desk;
        desk.arm();
        desk.click(639'995, DeskOnScreen::Column::Prices);
        if (desk.view().cellRect(1, DeskOnScreen::Column::Volumes).width() > 0)
            desk.click(639'995, DeskOnScreen::Column::Volumes);
        QCOMPARE(desk.sentCount(), std::size_t{0});
    }
};

JARVIS_TEST(TapeDeskTest)
#include "tape_desk_test.moc"
