#include "tests/gui/workstation/desk_on_screen.h"
#include "tests/support/test_main.h"
#include "widgets/trading/adopt_dialog.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

using namespace jarvis;
using namespace jarvis::test;

namespace {

Position ethPosition()
{
    Position position = longPosition();
    position.instrument = kEth;
    return position;
}

void haltState(DeskOnScreen& desk)
{
    api::TradingState state;
    state.isVenueUp = true;
    state.isKilled = true;
    state.killedAt = kNoon;
    state.killedBy = {api::Origin::Kind::Telegram, "bob"};
    desk.publish({api::TradingStateChanged{state}});
}

QString alertText(const DeskOnScreen& desk)
{
    return desk.desk->window().alertBar().text();
}

QPushButton* buttonIn(const QWidget& widget, const QString& text)
{
    for (auto* button : widget.findChildren<QPushButton*>()) {
        if (button->text().contains(text))
            return button;
    }
    return nullptr;
}

} // namespace

/// Behaviours 19–24 and 26–32 on the whole desk with a scripted engine.
class SafetyDeskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void b19_anUnprotectedPositionRaisesAnAlarmThatStays()
    {
        DeskOnScreen desk;
        Position position = longPosition();
        position.protection = Protection::Degraded;
        api::AlertRaised alert;
        alert.code = api::AlertCode::PositionUnprotected;
        alert.severity = api::Severity::Critical;
        alert.instrument = kBtc;
        desk.publish({api::PositionChanged{position}, alert});
        QVERIFY(desk.desk->window().alertBar().isVisible());
        QVERIFY2(alertText(desk).contains(QStringLiteral("BTCUSDT")), qPrintable(alertText(desk)));
        QTest::mouseClick(buttonIn(desk.desk->window().alertBar(), QStringLiteral("Acknowledge")), Qt::LeftButton);
        QVERIFY(!desk.desk->window().alertBar().isVisible());
    }
    void b20_theExitsOnTheChartFollowThePosition()
    {
        DeskOnScreen desk;
        desk.publish({api::PositionChanged{longPosition()}});
        const auto labels = [&desk] {
            QStringList all;
            for (const auto& line : desk.desk->chart().chart().priceLines().lines())
                all << line.label;
            return all;
        };
        QCOMPARE(labels().count(QStringLiteral("0.0050")), 3);
        Position smaller = longPosition();
        smaller.held = Quantity::ofLots(20);
        smaller.cost = btc().notional(Price::ofTicks(640'000), smaller.held);
        desk.publish({api::PositionChanged{smaller}});
        QCOMPARE(labels().count(QStringLiteral("0.0020")), 3);
        Position flat = longPosition();
        flat.held = Quantity::zero();
        flat.cost = Money::zero();
        desk.publish({api::PositionChanged{flat}});
        QVERIFY(labels().isEmpty());
    }
    void b21_cancelAllAsksForEntriesAndReportsHowMany()
    {
        DeskOnScreen desk;
        desk.publish({api::OrderChanged{workingOrder(1)}, api::OrderChanged{workingOrder(2)}});
        desk.desk->window().focusPanel(QStringLiteral("orders"));
        QTest::mouseClick(desk.part<QPushButton>("cancelAll"), Qt::LeftButton);
        const auto asked = desk.sent<api::CancelAll>();
        QCOMPARE(asked.size(), std::size_t{1});
        QVERIFY(!asked[0].includesExits);
        QVERIFY(!asked[0].instrument && !asked[0].side);
        desk.engine.publish({api::CommandSettled{desk.engine.commands().back().id, {}, {}, 2, false}}, desk.now());
        desk.turn();
        QVERIFY2(desk.tells(QStringLiteral("2")), qPrintable(desk.told()));
    }
    void b22_flattenAllIsOneCommandForEverything()
    {
        DeskOnScreen desk;
        desk.publish({api::PositionChanged{longPosition()}, api::PositionChanged{ethPosition()}});
        desk.desk->window().focusPanel(QStringLiteral("positions"));
        QTest::mouseClick(desk.part<QPushButton>("flattenAll"), Qt::LeftButton);
        QCOMPARE(desk.sent<api::Flatten>().size(), std::size_t{1});
        QVERIFY(!desk.sent<api::Flatten>()[0].instrument);
        // A position stays on screen until there is evidence that it is flat.
        QCOMPARE(desk.desk->activity().positions()->model().rowCount(), 2);
    }
    void b23_theRedButtonHaltsWithOneClick()
    {
        DeskOnScreen desk;
        desk.publish({api::OrderChanged{workingOrder(1)}});
        QTest::mouseClick(desk.part<QPushButton>("killButton"), Qt::LeftButton);
        QCOMPARE(desk.sent<api::HaltTrading>().size(), std::size_t{1});
        QVERIFY(!desk.sent<api::HaltTrading>()[0].flattensToo);
        QVERIFY(desk.desk->window().haltPanel().isVisible());
    }
    void b23_theKeyHaltsWithAConfirmationOpen()
    {
        DeskOnScreen desk;
        desk.typeOrder();
        QTRY_VERIFY(desk.review()->isEnabled());
        QTest::mouseClick(desk.review(), Qt::LeftButton);
        QTRY_VERIFY(desk.confirmation());
        QVERIFY(QTest::qWaitForWindowActive(desk.confirmation()));
        typeKey(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk.sent<api::HaltTrading>().size(), std::size_t{1});
        // What was to be confirmed is moot, and must not cover the one question.
        QTRY_VERIFY(!desk.confirmation());
        QVERIFY(desk.desk->window().haltPanel().isVisible());
    }
    void b23_theRedButtonTakesClicksWithAConfirmationOpen()
    {
        DeskOnScreen desk;
        desk.typeOrder();
        QTRY_VERIFY(desk.review()->isEnabled());
        QTest::mouseClick(desk.review(), Qt::LeftButton);
        QTRY_VERIFY(desk.confirmation());
        QVERIFY(QTest::qWaitForWindowActive(desk.confirmation()));
        // Through the window, as the system sends it: a modal dialog would swallow this.
        const auto* button = desk.part<QPushButton>("killButton");
        const QPoint at = button->mapTo(&desk.desk->window(), button->rect().center());
        QTest::mouseClick(desk.desk->window().windowHandle(), Qt::LeftButton, {}, at);
        QTRY_COMPARE(desk.sent<api::HaltTrading>().size(), std::size_t{1});
    }
    void b23_aHaltThatCannotBeSentStaysOnScreenInWords()
    {
        DeskOnScreen desk;
        desk.engine.failSends(api::SendError::LinkDown);
        QTest::mouseClick(desk.part<QPushButton>("killButton"), Qt::LeftButton);
        QVERIFY2(alertText(desk).contains(QStringLiteral("could not be sent")), qPrintable(alertText(desk)));
    }
    void b24_whoEverHaltedIsNamedAndTheReleaseWantsTheWord()
    {
        DeskOnScreen desk;
        haltState(desk);
        QVERIFY2(alertText(desk).contains(QStringLiteral("bob")), qPrintable(alertText(desk)));
        QTest::mouseClick(desk.part<QPushButton>("killButton"), Qt::LeftButton);
        QVERIFY(desk.sent<api::HaltTrading>().empty());
        QTRY_VERIFY(qobject_cast<QDialog*>(QApplication::activeWindow()));
        QTRY_VERIFY(QGuiApplication::focusWindow() == QApplication::activeWindow()->windowHandle());
        typeText(QStringLiteral("release"));
        typeKey(Qt::Key_Return);
        QVERIFY(desk.sent<api::ResumeTrading>().empty());
    }
    void b26_theBreakEvenStopIsOneKeyAndARefusalSaysWhatToWaitFor()
    {
        DeskOnScreen desk;
        desk.publish({api::PositionChanged{longPosition()}});
        desk.desk->window().focusPanel(QStringLiteral("positions"));
        QVERIFY(desk.desk->activity().positions()->selectRow(kBtc.value));
        typeKey(Qt::Key_E);
        QCOMPARE(desk.sent<api::MoveStopToBreakEven>().size(), std::size_t{1});
        QCOMPARE(desk.sent<api::MoveStopToBreakEven>()[0].instrument, kBtc);
        desk.settle(Refusal{ReasonCode::BreakEvenThroughMarket, kBtc, Amount::of(Price::ofTicks(640'000)), Amount::of(Price::ofTicks(639'000)), {}});
        for (const char* part : {"Break-even stop", "Wait until the position gains", "R408"})
            QVERIFY2(desk.tells(QLatin1String(part)), qPrintable(desk.told()));
    }
    void b27_everyViewOfAPositionShowsTheSameNumber()
    {
        DeskOnScreen desk;
        desk.publish({api::PositionChanged{longPosition()}});
        api::QuoteFrame frame = frameOf({btcQuote(desk.now())}, desk.now());
        auto account = std::make_shared<api::AccountValuation>();
        account->isComplete = true;
        account->equity = Money::ofWhole(10'000);
        api::PositionValuation value;
        value.instrument = kBtc;
        value.mark = Price::ofTicks(640'500);
        value.markTime = desk.now();
        value.net = Money::ofCents(1'234);
        value.unrealised = Money::ofCents(1'334);
        account->positions.push_back(value);
        frame.account = account;
        desk.engine.publish(frame);
        auto& table = *desk.desk->activity().positions();
        const auto rowText = [&table](int role) {
            QStringList cells;
            for (int column = 0; column < table.model().columnCount(); ++column)
                cells << table.model().index(0, column).data(role).toString();
            return cells.join(QLatin1Char('|'));
        };
        QTRY_VERIFY2(rowText(Qt::DisplayRole).contains(QStringLiteral("12.34")), qPrintable(rowText(Qt::DisplayRole)));
        QVERIFY2(rowText(Qt::ToolTipRole).contains(QStringLiteral("mark"), Qt::CaseInsensitive),
            qPrintable(rowText(Qt::ToolTipRole)));
        // The line above the table says the same.
        QString summary;
        for (const auto* label : table.bar()->findChildren<QLabel*>())
            summary += label->text();
        QVERIFY2(summary.contains(QStringLiteral("12.34")), qPrintable(summary));
    }
    void b27_aClosedPositionMovesToClosed()
    {
        DeskOnScreen desk;
        desk.publish({api::PositionChanged{longPosition()}});
        Position flat = longPosition();
        flat.held = Quantity::zero();
        flat.cost = Money::zero();
        flat.realised = Money::ofWhole(3);
        desk.publish({api::PositionChanged{flat}});
        QCOMPARE(desk.desk->activity().positions()->model().rowCount(), 0);
        QCOMPARE(desk.desk->activity().closed()->model().rowCount(), 1);
    }
    void b28_buttonsActOnTheRowThatWasThereAtThePress()
    {
        DeskOnScreen desk;
        desk.publish({api::PositionChanged{longPosition()}, api::PositionChanged{ethPosition()}});
        auto& positions = *desk.desk->activity().positions();
        desk.desk->window().focusPanel(QStringLiteral("positions"));
        QVERIFY(positions.selectRow(kEth.value));
        QPushButton* close = nullptr;
        for (auto* button : positions.bar()->findChildren<QPushButton*>())
            close = button->text() == QStringLiteral("Close") ? button : close;
        QVERIFY(close && close->isVisible());
        QTest::mousePress(close, Qt::LeftButton);
        QVERIFY(positions.selectRow(kBtc.value));
        QTest::mouseRelease(close, Qt::LeftButton);
        QCOMPARE(desk.sent<api::ClosePosition>().size(), std::size_t{1});
        QCOMPARE(desk.sent<api::ClosePosition>()[0].instrument, kEth);
    }
    void b28_selectionAndOrderStayWhileRowsChange()
    {
        DeskOnScreen desk;
        desk.publish({api::PositionChanged{longPosition()}, api::PositionChanged{ethPosition()}});
        auto& positions = *desk.desk->activity().positions();
        QVERIFY(positions.selectRow(kEth.value));
        const int row = positions.model().rowOf(kEth.value);
        Position larger = longPosition();
        larger.held = Quantity::ofLots(500);
        desk.publish({api::PositionChanged{larger}});
        desk.quote(650'000);
        QCOMPARE(positions.selectedRow(), quint64{kEth.value});
        QCOMPARE(positions.model().rowOf(kEth.value), row);
    }
    void b29_untilTheVenueHasToldWhatIsTrueTheDeskSaysSoAndOneClickIsOff()
    {
        DeskOnScreen desk;
        desk.arm();
        api::TradingState state;
        state.isVenueUp = true;
        state.isReconciling = true;
        desk.publish({api::TradingStateChanged{state}});
        QVERIFY(!desk.desk->arming().isArmed());
        const std::size_t before = desk.sentCount();
        desk.click(639'995, DeskOnScreen::Column::Bids);
        QCOMPARE(desk.sentCount(), before);
        // What differs is listed as ours and theirs; evidence takes it off the list again.
        desk.publish({api::VenueHoldingDiffered{kBtc, Quantity::ofLots(3), Quantity::ofLots(5)}});
        QPushButton* offer = desk.desk->holdings().button();
        QVERIFY(offer->isVisible());
        QTest::mouseClick(offer, Qt::LeftButton);
        QVERIFY(desk.desk->holdings().dialog());
        QString said;
        for (const auto* label : desk.desk->holdings().dialog()->findChildren<QLabel*>())
            said += label->text() + QLatin1Char('\n');
        QVERIFY2(said.contains(QStringLiteral("0.0003")) && said.contains(QStringLiteral("0.0005")), qPrintable(said));
        desk.publish({api::VenueHoldingDiffered{kBtc, Quantity::ofLots(5), Quantity::ofLots(5)}});
        QVERIFY(!offer->isVisible());
    }
    void b30_aClockThatIsOffIsSaidAndFarOffKeepsEntriesOut()
    {
        DeskOnScreen desk;
        api::AlertRaised alert;
        alert.code = api::AlertCode::VenueClock;
        alert.severity = api::Severity::Critical;
        alert.value = Amount::of(Duration(std::chrono::milliseconds(-1'500)));
        desk.publish({alert});
        QVERIFY(desk.desk->window().alertBar().isVisible());
        QVERIFY2(alertText(desk).contains(QStringLiteral("1.5")) && alertText(desk).contains(QStringLiteral("entries there wait")), qPrintable(alertText(desk)));
        desk.arm();
        desk.click(639'995, DeskOnScreen::Column::Bids);
        desk.settle(Refusal{ReasonCode::VenueClockOff, kBtc, Amount::of(Duration(std::chrono::seconds(1))), alert.value, {}});
        for (const char* part : {"clock", "by the network", "R311"})
            QVERIFY2(desk.tells(QLatin1String(part)), qPrintable(desk.told()));
    }
    void b31_theLayoutIsFoundAgainAfterARestart()
    {
        DeskOnScreen desk;
        auto* header = desk.desk->activity().orders()->table().horizontalHeader();
        header->resizeSection(1, 177);
        desk.desk->window().saveLayout();
        desk.open();
        QCOMPARE(desk.desk->activity().orders()->table().horizontalHeader()->sectionSize(1), 177);
    }
    void b31_aChangeIsSavedByItself()
    {
        DeskOnScreen desk;
        desk.desk->window().resize(1'300, 850);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(desk.desk->window().layouts().path()), 6'000);
    }
    void b31_anUnreadableLayoutIsNamed()
    {
        DeskOnScreen desk;
        desk.desk->window().saveLayout();
        QFile file(desk.desk->window().layouts().path());
        desk.desk.reset();
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("{ nonsense");
        file.close();
        desk.open();
        QTRY_VERIFY2(desk.tells(QStringLiteral("set aside")), qPrintable(desk.told()));
    }
    void b32_aRefusalSaysRuleNumbersAndCode()
    {
        DeskOnScreen desk;
        desk.arm();
        desk.click(639'995, DeskOnScreen::Column::Bids);
        desk.settle(Refusal{ReasonCode::PositionNotional, kBtc, Amount::of(Money::ofWhole(500)),
            Amount::of(Money::ofWhole(612)), Amount::of(Quantity::ofLots(15))});
        for (const char* part : {"500", "612", "0.0015", "R200"})
            QVERIFY2(desk.tells(QLatin1String(part)), qPrintable(desk.told()));
    }
    void b32_theTicketSaysItNextToTheControls()
    {
        DeskOnScreen desk;
        desk.refusals.push_back(Refusal{ReasonCode::PriceCollar, kBtc, Amount::of(Ratio::ofPercent(5)),
            Amount::of(Ratio::ofPercent(7)), Amount::of(Price::ofTicks(630'000))});
        desk.typeOrder();
        QTRY_VERIFY(desk.part("ticketRefusals")->isVisible());
        const auto text = [&desk] {
            QString all;
            for (const auto* label : desk.part("ticketRefusals")->findChildren<QLabel*>())
                all += label->text() + QLatin1Char('\n');
            return all;
        };
        // What was refused while the fields were still being typed comes first on a busy machine.
        QTRY_VERIFY2(text().contains(QStringLiteral("R109")), qPrintable(text()));
    }
    void b32_aRefusedCancelIsSaidToo()
    {
        DeskOnScreen desk;
        Order order = workingOrder(1);
        order.limitPrice = Price::ofTicks(639'995);
        desk.publish({api::OrderChanged{order}});
        desk.click(639'995, DeskOnScreen::Column::OwnBuys, Qt::RightButton);
        desk.settle(Refusal{ReasonCode::OrderAlreadyFinal, kBtc, {}, {}, {}});
        QVERIFY2(desk.tells(QStringLiteral("R401")), qPrintable(desk.told()));
    }
};

JARVIS_TEST(SafetyDeskTest)
#include "safety_desk_test.moc"
