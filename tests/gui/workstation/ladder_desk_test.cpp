#include "tests/gui/workstation/desk_on_screen.h"
#include "tests/support/test_main.h"

#include <QLabel>
#include <QLineEdit>

using namespace jarvis;
using namespace jarvis::test;
using Column = widgets::trading::LadderView::Column;

namespace {

/// What disarms, and the word that the desk says then.
struct Cause {
    const char* name;
    const char* word;
    void (*act)(DeskOnScreen& desk);
};

void setState(DeskOnScreen& desk, void (*change)(api::TradingState&))
{
    api::TradingState state;
    state.isVenueUp = true;
    change(state);
    desk.publish({api::TradingStateChanged{state}});
}

constexpr Cause kCauses[] = {
    {"the engine's link is lost", "connection",
        [](DeskOnScreen& desk) {
            desk.engine.publish(api::Link::Down);
            desk.turn();
        }},
    {"the venue goes down", "venue",
        [](DeskOnScreen& desk) { setState(desk, [](api::TradingState& state) { state.isVenueUp = false; }); }},
    {"a new snapshot after a reconnect", "connected",
        [](DeskOnScreen& desk) {
            desk.engine.publishSnapshot();
            desk.turn();
        }},
    {"data older than two seconds", "too old",
        [](DeskOnScreen& desk) { desk.quote(640'000, std::chrono::milliseconds(2'100)); }},
    {"another instrument", "another instrument", [](DeskOnScreen& desk) { desk.desk->context().setInstrument(kEth); }},
    {"the leverage limit changes", "leverage",
        [](DeskOnScreen& desk) {
            desk.publish({api::LimitChanged{LimitId::Leverage, Amount::of(std::int64_t{3})}});
        }},
    {"the screen is locked", "locked", [](DeskOnScreen& desk) { desk.desk->arming().noteScreenLocked(); }},
    {"the kill switch", "halted",
        [](DeskOnScreen& desk) { setState(desk, [](api::TradingState& state) { state.isKilled = true; }); }},
    {"the daily loss lock", "blocked",
        [](DeskOnScreen& desk) { setState(desk, [](api::TradingState& state) { state.isDayLocked = true; }); }},
    {"idle for too long", "for a while", [](DeskOnScreen& desk) { desk.desk->arming().setIdleLimit(Duration{0}); }},
    {"an order whose outcome is unknown", "unknown",
        [](DeskOnScreen& desk) {
            Order order = workingOrder(9);
            order.state = OrderState::Unknown;
            desk.publish({api::OrderChanged{order}});
        }},
};

} // namespace

/// Behaviours 1–10 on the whole desk: ladder, one-click, toasts.
class LadderDeskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void b01_disarmedAtEveryStartWhateverWasStored()
    {
        DeskOnScreen desk;
        QVERIFY(!desk.desk->arming().isArmed());
        desk.arm();
        desk.desk->window().saveLayout();
        desk.open();
        QVERIFY(!desk.desk->arming().isArmed());
        desk.click(639'998, Column::Bids);
        QCOMPARE(desk.sentCount(), std::size_t{0});
        QVERIFY2(desk.tells(QStringLiteral("Nothing was sent")), qPrintable(desk.told()));
    }
    void b02_theBadgeShowsAccountEngineInstrumentAndSize()
    {
        DeskOnScreen desk;
        desk.arm();
        QString text;
        for (const auto* label : desk.desk->ladder().findChildren<QLabel*>())
            text += label->text() + QLatin1Char('\n');
        for (const char* value : {"Paper", "fake", "BTCUSDT", "0.0020"})
            QVERIFY2(text.contains(QLatin1String(value)), value);
    }
    void b02_aSizeAboveTheLimitIsNotArmed()
    {
        DeskOnScreen desk;
        desk.type("ladderSize", QStringLiteral("1"));
        QTest::mouseClick(desk.part<QPushButton>("ladderArm"), Qt::LeftButton);
        QVERIFY(!desk.desk->arming().isArmed());
    }
    void b03_disarmedInTheTurnThatBroughtTheCause_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < static_cast<int>(std::size(kCauses)); ++i)
            QTest::newRow(kCauses[i].name) << i;
    }
    void b03_disarmedInTheTurnThatBroughtTheCause()
    {
        QFETCH(const int, index);
        DeskOnScreen desk;
        desk.arm();
        kCauses[index].act(desk);
        QVERIFY(!desk.desk->arming().isArmed());
        const std::size_t before = desk.sentCount();
        desk.desk->oneClick().place(Side::Buy, Price::ofTicks(639'990));
        QCOMPARE(desk.sentCount(), before);
        QVERIFY2(desk.tells(QLatin1String(kCauses[index].word)), qPrintable(desk.told()));
        // And it does not come back by itself.
        desk.engine.publish(api::Link::Live);
        setState(desk, [](api::TradingState&) {});
        desk.quote();
        QVERIFY(!desk.desk->arming().isArmed());
    }
    void b04_thePricePaintedAtThePressIsSent()
    {
        DeskOnScreen desk;
        desk.arm();
        desk.click(639'995, Column::Bids);
        const auto orders = desk.sent<api::SubmitOrder>();
        QCOMPARE(orders.size(), std::size_t{1});
        QCOMPARE(orders[0].draft.limitPrice, std::optional(Price::ofTicks(639'995)));
        QCOMPARE(orders[0].draft.side, Side::Buy);
        QCOMPARE(orders[0].draft.quantity, Quantity::ofLots(20));
        QVERIFY(orders[0].draft.exits.hasBoth());
    }
    void b04_aRowThatChangedUnderThePressSendsNothing()
    {
        DeskOnScreen desk;
        desk.arm();
        const QPoint at = desk.cell(639'995, Column::Bids);
        desk.press(at);
        desk.desk->ladder().resize(desk.desk->ladder().width(), desk.desk->ladder().height() - 40);
        desk.view().resize(desk.view().width(), desk.view().height() - 40);
        desk.release(at);
        QCOMPARE(desk.sentCount(), std::size_t{0});
        QVERIFY2(desk.tells(QStringLiteral("changed between press and release")), qPrintable(desk.told()));
    }
    void b05_rowsStayWhileThePointerIsThereAndAnArrowPoints()
    {
        DeskOnScreen desk;
        desk.move(desk.cell(639'995, Column::Bids));
        const Price centre = desk.view().rows().centre();
        desk.quote(640'500);
        QCOMPARE(desk.view().rows().centre(), centre);
        QCOMPARE(desk.view().marketDirection(), -1);
        // The key brings it back, and clicks are dead for a moment after that.
        desk.arm();
        desk.quote(640'500);
        desk.view().setFocus();
        typeKey(Qt::Key_C);
        QCOMPARE(desk.view().marketDirection(), 0);
        desk.click(640'495, Column::Bids);
        QCOMPARE(desk.sentCount(), std::size_t{0});
        QVERIFY2(desk.tells(QStringLiteral("just centred")), qPrintable(desk.told()));
    }
    void b05_theButtonCentresToo()
    {
        DeskOnScreen desk;
        desk.move(desk.cell(639'995, Column::Bids));
        desk.quote(640'500);
        QTest::mouseClick(desk.part<QPushButton>("ladderCentre"), Qt::LeftButton);
        QCOMPARE(desk.view().marketDirection(), 0);
    }
    void b06_pressOutsideAndReleaseInsideSendsNothing()
    {
        DeskOnScreen desk;
        desk.arm();
        const QPoint inside = desk.cell(639'995, Column::Bids);
        desk.release(inside);
        desk.press(inside);
        desk.release(QPoint(-50, inside.y()));
        desk.press(inside);
        desk.release(desk.cell(639'990, Column::Bids));
        QCOMPARE(desk.sentCount(), std::size_t{0});
    }
    void b06_aDoubleClickIsOneOrder()
    {
        DeskOnScreen desk;
        desk.arm();
        const QPoint at = desk.cell(639'995, Column::Bids);
        // As a window system sends it: QTest's double click leaves the releases out.
        QMouseEvent press(QEvent::MouseButtonPress, at, desk.view().mapToGlobal(QPointF(at)), Qt::LeftButton,
            Qt::LeftButton, Qt::NoModifier);
        QMouseEvent release(QEvent::MouseButtonRelease, at, desk.view().mapToGlobal(QPointF(at)), Qt::LeftButton,
            Qt::NoButton, Qt::NoModifier);
        QMouseEvent twice(QEvent::MouseButtonDblClick, at, desk.view().mapToGlobal(QPointF(at)), Qt::LeftButton,
            Qt::LeftButton, Qt::NoModifier);
        for (QMouseEvent* event : {&press, &release, &twice, &release})
            QApplication::sendEvent(&desk.view(), event);
        desk.turn();
        QCOMPARE(desk.sent<api::SubmitOrder>().size(), std::size_t{1});
        // The click after it is an intent of its own.
        desk.click(639'994, Column::Bids);
        QCOMPARE(desk.sent<api::SubmitOrder>().size(), std::size_t{2});
    }
    void b06_rightClickCancelsOwnOrdersOfThatPriceAndSide()
    {
        DeskOnScreen desk;
        Order near = workingOrder(1);
        near.limitPrice = Price::ofTicks(639'995);
        Order other = workingOrder(2);
        other.limitPrice = Price::ofTicks(639'994);
        Order sell = workingOrder(3);
        sell.side = Side::Sell;
        sell.limitPrice = Price::ofTicks(639'995);
        desk.publish({api::OrderChanged{near}, api::OrderChanged{other}, api::OrderChanged{sell}});
        desk.click(639'995, Column::OwnBuys, Qt::RightButton);
        const auto cancels = desk.sent<api::CancelOrder>();
        QCOMPARE(cancels.size(), std::size_t{1});
        QCOMPARE(cancels[0].order, OrderId{1});
    }
    void b07_aClickThroughTheSpreadIsALimitAtThatPrice()
    {
        DeskOnScreen desk;
        desk.arm();
        // Two ticks above the best ask, on the buy side.
        desk.click(640'003, Column::OwnBuys);
        const auto orders = desk.sent<api::SubmitOrder>();
        QCOMPARE(orders.size(), std::size_t{1});
        QCOMPARE(orders[0].draft.type, OrderType::Limit);
        QCOMPARE(orders[0].draft.limitPrice, std::optional(Price::ofTicks(640'003)));
    }
    void b07_beyondTheCollarBothNumbersAreSaid()
    {
        DeskOnScreen desk;
        desk.arm();
        desk.click(639'995, Column::Bids);
        Refusal refusal{ReasonCode::PriceCollar, kBtc, Amount::of(Ratio::ofPercent(5)), Amount::of(Ratio::ofPercent(7)),
            Amount::of(Price::ofTicks(630'000))};
        desk.settle(refusal);
        QVERIFY2(desk.tells(QStringLiteral("5")) && desk.tells(QStringLiteral("7"))
                && desk.tells(QStringLiteral("63,000.0")),
            qPrintable(desk.told()));
    }
    void b08_aHeldKeyIsOneOrderAndADisarmedOneSaysWhy()
    {
        DeskOnScreen desk;
        desk.view().setFocus();
        typeKey(Qt::Key_F8);
        QCOMPARE(desk.sentCount(), std::size_t{0});
        QVERIFY2(desk.tells(QStringLiteral("nothing was sent")), qPrintable(desk.told()));
        desk.arm();
        pressKey(Qt::Key_F8);
        pressKey(Qt::Key_F8, {}, true);
        pressKey(Qt::Key_F8, {}, true);
        desk.turn();
        QCOMPARE(desk.sent<api::SubmitOrder>().size(), std::size_t{1});
        QCOMPARE(desk.sent<api::SubmitOrder>()[0].draft.limitPrice, std::optional(Price::ofTicks(640'000)));
        releaseKey(Qt::Key_F8);
        // In a text field it is dead.
        desk.part<QLineEdit>("instrumentSearch")->setFocus();
        typeKey(Qt::Key_F8);
        QCOMPARE(desk.sent<api::SubmitOrder>().size(), std::size_t{1});
    }
    void b08_aHeldLadderKeyIsOneOrder()
    {
        DeskOnScreen desk;
        desk.arm();
        typeKey(Qt::Key_Down);
        pressKey(Qt::Key_B);
        for (int i = 0; i < 4; ++i)
            pressKey(Qt::Key_B, {}, true);
        desk.turn();
        releaseKey(Qt::Key_B);
        QCOMPARE(desk.sent<api::SubmitOrder>().size(), std::size_t{1});
    }
    void b09_aClickShowsAtOnceAndEndsInAFinalState()
    {
        DeskOnScreen desk;
        desk.arm();
        desk.engine.holdAnswers();
        desk.click(639'995, Column::Bids);
        QCOMPARE(desk.desk->oneClick().pending().size(), std::size_t{1});
        QVERIFY2(desk.tells(QStringLiteral("Sending")), qPrintable(desk.told()));
        desk.engine.releaseAnswers();
        desk.turn();
        QVERIFY2(desk.tells(QStringLiteral("Sending")), qPrintable(desk.told()));

        Order order = workingOrder(5);
        order.limitPrice = Price::ofTicks(639'995);
        order.cause = desk.engine.commands().back().id;
        desk.publish({api::OrderChanged{order}}, order.cause);
        desk.settle({}, OrderId{5});
        QVERIFY2(desk.tells(QStringLiteral("order 5")), qPrintable(desk.told()));
        QCOMPARE(desk.desk->toasts().toasts().back().action, QStringLiteral("Cancel order"));
        QVERIFY(desk.desk->oneClick().pending().empty());
        // The toast's button cancels exactly this order.
        for (auto* button : desk.desk->toasts().findChildren<QPushButton*>()) {
            if (button->text() == QStringLiteral("Cancel order"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(desk.sent<api::CancelOrder>().size(), std::size_t{1});
        QCOMPARE(desk.sent<api::CancelOrder>()[0].order, OrderId{5});
        order.state = OrderState::Cancelled;
        desk.publish({api::OrderChanged{order}}, order.cause);
        QVERIFY2(desk.tells(QStringLiteral("Cancelled")) || desk.tells(QStringLiteral("cancelled")),
            qPrintable(desk.told()));
    }
    void b10_draggingAsksToAmendAndKeepsTheOldUntilAccepted()
    {
        DeskOnScreen desk;
        Order order = workingOrder(1);
        order.limitPrice = Price::ofTicks(639'995);
        order.filled = Quantity::ofLots(10);
        order.state = OrderState::PartiallyFilled;
        desk.publish({api::OrderChanged{order}});
        desk.drag(desk.cell(639'995, Column::OwnBuys), desk.cell(639'990, Column::OwnBuys));
        const auto amends = desk.sent<api::AmendOrder>();
        QCOMPARE(amends.size(), std::size_t{1});
        QCOMPARE(amends[0].limitPrice, std::optional(Price::ofTicks(639'990)));
        // In all, the filled part included: only the rest moves.
        QCOMPARE(amends[0].quantity, Quantity::ofLots(50));
        QCOMPARE(desk.model().order(OrderId{1})->limitPrice, std::optional(Price::ofTicks(639'995)));
        // Refused: the old one is still there, and the reason is said.
        desk.settle(Refusal{ReasonCode::PriceCollar, kBtc, Amount::of(Ratio::ofPercent(5)),
            Amount::of(Ratio::ofPercent(7)), Amount::of(Price::ofTicks(630'000))});
        QVERIFY2(desk.tells(QStringLiteral("R109")), qPrintable(desk.told()));
        QCOMPARE(desk.model().order(OrderId{1})->limitPrice, std::optional(Price::ofTicks(639'995)));
    }
};

JARVIS_TEST(LadderDeskTest)
#include "ladder_desk_test.moc"
