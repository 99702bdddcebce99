#include "tests/gui/trading/ticket_screen.h"
#include "tests/support/test_main.h"
#include "widgets/trading/ticket_refusals.h"

#include <QCheckBox>
#include <QLabel>
#include <QTest>

using namespace jarvis;
using namespace jarvis::test;
using jarvis::widgets::base::NumberLabel;
using jarvis::widgets::base::SegmentedControl;
using jarvis::widgets::trading::TicketRefusals;

class TicketTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void snapsInTheSafeDirectionAndShowsIt_data()
    {
        QTest::addColumn<int>("side");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("snapped");
        const auto row = [](const char* sentence, int side, const char* field, const char* typed, const char* snapped) {
            QTest::newRow(sentence) << side << QString::fromLatin1(field) << QString::fromLatin1(typed) << QString::fromLatin1(snapped);
        };
        row("a buy limit goes down to the tick", 0, "ticketPrice", "64000.17", "64000.1");
        row("a sell limit goes up to the tick", 1, "ticketPrice", "64000.11", "64000.2");
        row("a quantity goes down to the lot", 0, "ticketSize", "0.00567", "0.0056");
        row("a quantity to sell goes down too", 1, "ticketSize", "0.00567", "0.0056");
        row("the stop of a buy comes closer, never further", 0, "ticketStopLoss", "63360.03", "63360.1");
        row("the stop of a sale comes closer, never further", 1, "ticketStopLoss", "64640.07", "64640.0");
    }
    void snapsInTheSafeDirectionAndShowsIt()
    {
        QFETCH(int, side);
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(QString, snapped);
        TicketScreen ticket;
        ticket.choose("ticketSide", side);
        const QByteArray name = field.toLatin1();
        ticket.type(name.constData(), typed);
        QCOMPARE(ticket.field(name.constData())->snappedText(), snapped);
        QCOMPARE(ticket.field(name.constData())->text(), typed); // not under the typing hand
        ticket.part<SegmentedControl>("ticketSide")->setFocus();
        QCOMPARE(ticket.field(name.constData())->text(), snapped);
    }

    void refusesWhatCouldMeanTwoNumbers_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::newRow("a comma in a quantity") << QStringLiteral("ticketSize") << QStringLiteral("0,005");
        QTest::newRow("a comma in a price") << QStringLiteral("ticketPrice") << QStringLiteral("64,5");
        QTest::newRow("a price that could be thousands") << QStringLiteral("ticketPrice") << QStringLiteral("64,000");
        QTest::newRow("letters") << QStringLiteral("ticketStopLoss") << QStringLiteral("6k");
    }
    void refusesWhatCouldMeanTwoNumbers()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        TicketScreen ticket;
        ticket.typeOrder();
        QTRY_VERIFY(ticket.button()->isEnabled());
        const QByteArray name = field.toLatin1();
        ticket.type(name.constData(), typed);
        QVERIFY(!ticket.field(name.constData())->errorText().isEmpty());
        QVERIFY(!ticket.button()->isEnabled());
        // In place, for who has no pointer over the field.
        const auto* problem = ticket.part<QLabel>("ticketProblem");
        QVERIFY(problem->isVisible());
        QCOMPARE(problem->text(), ticket.field(name.constData())->errorText());
        QTest::keyClick(ticket.field(name.constData()), Qt::Key_Return);
        ticket.settleDown();
        QVERIFY(!ticket.panel.confirmation());
    }

    void saysWhatIsMissing_data()
    {
        QTest::addColumn<QString>("emptied");
        QTest::addColumn<QString>("said");
        QTest::newRow("the size") << QStringLiteral("ticketSize") << QStringLiteral("Type a size");
        QTest::newRow("the price") << QStringLiteral("ticketPrice") << QStringLiteral("Type a price");
        QTest::newRow("the take profit") << QStringLiteral("ticketTakeProfit") << QStringLiteral("Give a take profit");
        QTest::newRow("the stop loss") << QStringLiteral("ticketStopLoss") << QStringLiteral("Give a stop loss");
    }
    void saysWhatIsMissing()
    {
        QFETCH(QString, emptied);
        QFETCH(QString, said);
        TicketScreen ticket;
        ticket.typeOrder();
        QTRY_VERIFY(ticket.button()->isEnabled());
        ticket.type(emptied.toLatin1().constData(), QString());
        QCOMPARE(ticket.button()->text(), said);
        QVERIFY(!ticket.button()->isEnabled());
        // It is said once, not also as a refusal in red.
        ticket.settleDown();
        QCOMPARE(ticket.part<TicketRefusals>("ticketRefusals")->count(), 0);
    }

    void showsTheNumbersBeforeSending()
    {
        TicketScreen ticket;
        QCOMPARE(ticket.number("ticketWorstLoss"), QStringLiteral("—"));
        ticket.typeOrder();
        QTRY_COMPARE(ticket.number("ticketWorstLoss"), QStringLiteral("−3.20"));
        QCOMPARE(ticket.number("ticketBestGain"), QStringLiteral("+6.40"));
        QCOMPARE(ticket.number("ticketNotional"), QStringLiteral("320.00"));
        QCOMPARE(ticket.number("ticketMargin"), QStringLiteral("64.00"));
        QCOMPARE(ticket.number("ticketFee"), QStringLiteral("0.16"));
        QCOMPARE(ticket.number("ticketExpected"), QStringLiteral("64,000.0"));
        QCOMPARE(ticket.number("ticketSlippage"), QStringLiteral("none"));
        QCOMPARE(ticket.number("ticketLiquidation"), QStringLiteral("51,200.0"));
        QCOMPARE(ticket.number("ticketPosition"), QStringLiteral("0.0000 → +0.0050"));
        QCOMPARE(ticket.number("ticketExposure"), QStringLiteral("0.00 → 320.00"));
        QCOMPARE(ticket.number("ticketRoute"), QStringLiteral("Direct to Paper"));
        QCOMPARE(ticket.button()->text(), QStringLiteral("Review buy 0.0050 BTC"));
    }

    void sizeModesStayInStep()
    {
        TicketScreen ticket;
        ticket.typeOrder();
        QTRY_VERIFY(ticket.button()->isEnabled());
        const struct {
            int mode;
            const char* text;
        } steps[] = {{1, "320"}, {2, "3.2"}, {3, "0.032"}, {0, "0.0050"}};
        for (const auto& step : steps) {
            ticket.choose("ticketSizeMode", step.mode);
            QCOMPARE(ticket.field("ticketSize")->text(), QLatin1String(step.text));
            ticket.settleDown();
            // And it comes to the same order.
            QCOMPARE(ticket.button()->text(), QStringLiteral("Review buy 0.0050 BTC"));
        }
    }

    void riskModeShowsTheBound()
    {
        TicketScreen ticket;
        ticket.typeOrder();
        ticket.bound = api::SizeBound::PositionLimit;
        ticket.choose("ticketSizeMode", 3);
        ticket.type("ticketSize", QStringLiteral("1"));
        QTRY_COMPARE(ticket.number("ticketSizeBound"), QStringLiteral("bound by the position limit"));
        // 100 USD over a stop 640 away.
        QVERIFY2(ticket.number("ticketSizeMeaning").contains(QStringLiteral("= 0.1562 BTC")), qPrintable(ticket.number("ticketSizeMeaning")));
        // Empty means as much as the limit allows.
        ticket.bound = api::SizeBound::RiskPerTrade;
        ticket.type("ticketSize", QString());
        QTRY_COMPARE(ticket.number("ticketSizeBound"), QStringLiteral("bound by risk per trade"));
        QVERIFY(ticket.part<NumberLabel>("ticketSizeBound")->isVisible());
        QTRY_COMPARE(ticket.button()->text(), QStringLiteral("Review buy 0.3125 BTC"));
    }

    void exitModesStayInStep()
    {
        TicketScreen ticket;
        ticket.typeOrder();
        ticket.choose("ticketStopLossMode", 1);
        QCOMPARE(ticket.field("ticketStopLoss")->text(), QStringLiteral("1"));
        ticket.choose("ticketTakeProfitMode", 1);
        QCOMPARE(ticket.field("ticketTakeProfit")->text(), QStringLiteral("2"));
        ticket.choose("ticketTakeProfitMode", 2);
        QCOMPARE(ticket.field("ticketTakeProfit")->text(), QStringLiteral("2"));
        QTRY_COMPARE(ticket.lastAsked().exits.takeProfit, std::optional(Price::ofTicks(652'800)));
        QCOMPARE(ticket.lastAsked().exits.stopLoss, std::optional(Price::ofTicks(633'600)));
        // 3 R, and a stop of half a percent: both follow.
        ticket.type("ticketTakeProfit", QStringLiteral("3"));
        ticket.type("ticketStopLoss", QStringLiteral("0.5"));
        QTRY_COMPARE(ticket.lastAsked().exits.takeProfit, std::optional(Price::ofTicks(649'600)));
        QCOMPARE(ticket.lastAsked().exits.stopLoss, std::optional(Price::ofTicks(636'800)));
        ticket.choose("ticketTakeProfitMode", 0);
        QCOMPARE(ticket.field("ticketTakeProfit")->text(), QStringLiteral("64960.0"));
    }

    void exitInRNeedsTheOther()
    {
        TicketScreen ticket;
        ticket.typeOrder();
        ticket.choose("ticketTakeProfitMode", 2);
        // Two exits in R would hang on one another: the other's R cannot be taken.
        ticket.choose("ticketStopLossMode", 2);
        QCOMPARE(ticket.part<SegmentedControl>("ticketStopLossMode")->current(), 0);
        ticket.type("ticketStopLoss", QString());
        QCOMPARE(ticket.button()->text(), QStringLiteral("R needs a stop loss"));
    }

    void unknownBlocksReview()
    {
        TicketScreen ticket;
        ticket.knowsWorstLoss = false;
        ticket.typeOrder();
        QTRY_COMPARE(ticket.button()->text(), QStringLiteral("Unknown: worst loss"));
        QVERIFY(!ticket.button()->isEnabled());
        QCOMPARE(ticket.number("ticketWorstLoss"), QStringLiteral("—"));
        QTest::keyClick(ticket.field("ticketSize"), Qt::Key_Return);
        ticket.settleDown();
        QVERIFY(!ticket.panel.confirmation());
    }

    void refusalStandsAtItsControlWithItsRemedy()
    {
        TicketScreen ticket;
        ticket.refusals = {Refusal{ReasonCode::PositionNotional, kBtc, Amount::of(Money::ofWhole(500)), Amount::of(Money::ofWhole(640)),
            Amount::of(Quantity::ofLots(78))}};
        ticket.typeOrder();
        QTRY_COMPARE(ticket.button()->text(), QStringLiteral("Refused: Position size"));
        QVERIFY(!ticket.button()->isEnabled());
        const QString said = ticket.field("ticketSize")->errorText();
        for (const char* part : {"500.00 USD", "640.00 USD", "0.0078 BTC", "R200"})
            QVERIFY2(said.contains(QLatin1String(part)), qPrintable(said));
        QVERIFY(ticket.field("ticketPrice")->errorText().isEmpty());
        auto* apply = ticket.part<QPushButton>("ticketApply0");
        QCOMPARE(apply->text(), QStringLiteral("Use 0.0078"));
        ticket.refusals.clear();
        QTest::mouseClick(apply, Qt::LeftButton);
        QCOMPARE(ticket.field("ticketSize")->text(), QStringLiteral("0.0078"));
        QTRY_VERIFY(ticket.button()->isEnabled());
        QCOMPARE(ticket.button()->text(), QStringLiteral("Review buy 0.0078 BTC"));
        QVERIFY(ticket.field("ticketSize")->errorText().isEmpty());
        QCOMPARE(ticket.part<TicketRefusals>("ticketRefusals")->count(), 0);
    }

    void refusalGoesToTheInputThatIsToBlame_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("field");
        const auto row = [](const char* sentence, ReasonCode code, const char* field) {
            QTest::newRow(sentence) << static_cast<int>(code) << QString::fromLatin1(field);
        };
        row("too large for the book", ReasonCode::BookTooThin, "ticketSize");
        row("too far from the mark", ReasonCode::PriceCollar, "ticketPrice");
        row("would take, though post-only", ReasonCode::PostOnlyWouldTake, "ticketPrice");
        row("take profit on the losing side", ReasonCode::TakeProfitWrongSide, "ticketTakeProfit");
        row("stop on the winning side", ReasonCode::StopLossWrongSide, "ticketStopLoss");
        row("stop behind the liquidation", ReasonCode::StopBeyondLiquidation, "ticketStopLoss");
    }
    void refusalGoesToTheInputThatIsToBlame()
    {
        QFETCH(int, code);
        QFETCH(QString, field);
        TicketScreen ticket;
        ticket.refusals = {Refusal{static_cast<ReasonCode>(code), kBtc, {}, {}, {}}};
        ticket.typeOrder();
        QTRY_VERIFY(!ticket.field(field.toLatin1().constData())->errorText().isEmpty());
        int marked = 0;
        for (const char* name : {"ticketSize", "ticketPrice", "ticketTakeProfit", "ticketStopLoss"})
            marked += ticket.field(name)->errorText().isEmpty() ? 0 : 1;
        QCOMPARE(marked, 1);
    }

    void refusalOfStateNeedsNoControl()
    {
        TicketScreen ticket;
        ticket.refusals = {Refusal{ReasonCode::DayLocked, kBtc, {}, {}, {}}};
        ticket.typeOrder();
        QTRY_COMPARE(ticket.part<TicketRefusals>("ticketRefusals")->count(), 1);
        QVERIFY(!ticket.part<QPushButton>("ticketApply0")->isVisible());
        QTRY_VERIFY(!ticket.button()->isEnabled());
    }

    void enterReviewsAndSendsNothing()
    {
        TicketScreen ticket;
        ticket.typeOrder();
        QTRY_VERIFY(ticket.button()->isEnabled());
        for (const char* name : {"ticketSize", "ticketPrice", "ticketTakeProfit", "ticketStopLoss"}) {
            QTest::keyClick(ticket.field(name), Qt::Key_Return);
            QTRY_VERIFY(ticket.panel.confirmation());
            ticket.panel.confirmation()->reject();
            QTRY_VERIFY(!ticket.panel.confirmation());
        }
        QTest::mouseClick(ticket.button(), Qt::LeftButton);
        QTRY_VERIFY(ticket.panel.confirmation());
        QVERIFY(ticket.submitted().empty());
    }

    void enterReviewsWhatWasJustTyped()
    {
        TicketScreen ticket;
        ticket.typeOrder();
        QTRY_VERIFY(ticket.button()->isEnabled());
        // The answer for 0.0050 is on screen; the hand is faster than the next one.
        ticket.type("ticketSize", QStringLiteral("0.0030"));
        QTest::keyClick(ticket.field("ticketSize"), Qt::Key_Return);
        QTRY_VERIFY(ticket.panel.confirmation());
        QCOMPARE(ticket.panel.confirmation()->draft().quantity, Quantity::ofLots(30));
    }

    void anAnswerToAnOlderTextIsNobodys()
    {
        TicketScreen ticket;
        ticket.typeOrder();
        QTRY_VERIFY(ticket.button()->isEnabled());
        ticket.desk.engine.holdAnswers();
        QTest::keyClick(ticket.field("ticketSize"), Qt::Key_Return); // asks about 0.0050
        ticket.type("ticketSize", QStringLiteral("0.0030"));         // changes its mind
        ticket.desk.engine.releaseAnswers();
        ticket.settleDown();
        QVERIFY(!ticket.panel.confirmation());
        QTRY_COMPARE(ticket.button()->text(), QStringLiteral("Review buy 0.0030 BTC"));
    }

    void marketOrderPricesFromTheBook()
    {
        TicketScreen ticket;
        ticket.choose("ticketType", 1);
        ticket.type("ticketSize", QStringLiteral("0.0050"));
        ticket.choose("ticketTakeProfitMode", 1);
        ticket.type("ticketTakeProfit", QStringLiteral("2"));
        ticket.choose("ticketStopLossMode", 1);
        ticket.type("ticketStopLoss", QStringLiteral("1"));
        QTRY_VERIFY(ticket.button()->isEnabled());
        const OrderDraft asked = ticket.lastAsked();
        QCOMPARE(asked.type, OrderType::Market);
        QCOMPARE(asked.timeInForce, TimeInForce::Ioc);
        QVERIFY(!asked.limitPrice);
        // From the ask that it would pay, 64,000.1, not from last: 65,280.102 up, 63,360.099 towards the entry.
        QCOMPARE(asked.exits.takeProfit, std::optional(Price::ofTicks(652'802)));
        QCOMPARE(asked.exits.stopLoss, std::optional(Price::ofTicks(633'601)));
        QCOMPARE(ticket.number("ticketExpected"), QStringLiteral("64,000.1"));
    }

    void reduceOnlyNeedsNoExits()
    {
        TicketScreen ticket;
        ticket.choose("ticketSide", 1);
        ticket.type("ticketSize", QStringLiteral("0.0050"));
        ticket.type("ticketPrice", QStringLiteral("64000"));
        QCOMPARE(ticket.button()->text(), QStringLiteral("Give a take profit"));
        ticket.part<QCheckBox>("ticketReduceOnly")->click();
        QTRY_COMPARE(ticket.button()->text(), QStringLiteral("Review sell 0.0050 BTC"));
        QVERIFY(ticket.lastAsked().isReduceOnly);
        QVERIFY(ticket.lastAsked().exits == ExitPlan{});
    }

    void optionsThatContradictCannotBeChosen()
    {
        TicketScreen ticket;
        auto* postOnly = ticket.part<QCheckBox>("ticketPostOnly");
        postOnly->click();
        ticket.typeOrder();
        QTRY_VERIFY(ticket.lastAsked().isPostOnly);
        ticket.choose("ticketTimeInForce", 1);
        QVERIFY(!postOnly->isEnabled());
        QTRY_COMPARE(ticket.lastAsked().timeInForce, TimeInForce::Ioc);
        QVERIFY(!ticket.lastAsked().isPostOnly);
        // A stop rests: what fills at once or not at all makes no sense for it.
        ticket.choose("ticketType", 2);
        ticket.type("ticketTrigger", QStringLiteral("65000"));
        QTRY_COMPARE(ticket.lastAsked().triggerPrice, std::optional(Price::ofTicks(650'000)));
        QCOMPARE(ticket.lastAsked().timeInForce, TimeInForce::Gtc);
        QVERIFY(!ticket.lastAsked().limitPrice);
        ticket.choose("ticketTimeInForce", 3);
        QTRY_VERIFY(ticket.lastAsked().goodTill.has_value());
        QCOMPARE(*ticket.lastAsked().goodTill, ticket.desk.now() + std::chrono::hours(1));
    }

    void trailingAndTimeStopHideBehindMore()
    {
        TicketScreen ticket;
        ticket.typeOrder();
        QVERIFY(!ticket.field("ticketTrailing")->isVisible());
        QTest::mouseClick(ticket.part<QAbstractButton>("ticketMore"), Qt::LeftButton);
        QVERIFY(ticket.field("ticketTrailing")->isVisible());
        ticket.type("ticketTrailing", QStringLiteral("250"));
        ticket.type("ticketTimeStop", QStringLiteral("90"));
        QTRY_COMPARE(ticket.lastAsked().exits.timeStop, std::optional<Duration>(std::chrono::minutes(90)));
        QCOMPARE(ticket.lastAsked().exits.trailingDistance, std::optional(Price::ofTicks(2'500)));
    }

    void contextFillsSideAndPrice()
    {
        TicketScreen ticket;
        ticket.type("ticketSize", QStringLiteral("0.0050"));
        ticket.context.fillTicket(Side::Sell, Price::ofTicks(641'234));
        QCOMPARE(ticket.part<SegmentedControl>("ticketSide")->current(), 1);
        QCOMPARE(ticket.field("ticketPrice")->text(), QStringLiteral("64123.4"));
        QCOMPARE(ticket.field("ticketSize")->text(), QStringLiteral("0.0050"));
        // At a price there is a limit order, whatever the ticket was set to.
        ticket.choose("ticketType", 1);
        ticket.context.fillTicket(Side::Buy, Price::ofTicks(639'999));
        QCOMPARE(ticket.part<SegmentedControl>("ticketType")->current(), 0);
        QVERIFY(ticket.submitted().empty());
    }

    void turningTheSideTurnsTheLevels()
    {
        TicketScreen ticket;
        ticket.typeOrder();
        ticket.choose("ticketSide", 1);
        QCOMPARE(ticket.field("ticketTakeProfit")->text(), QStringLiteral("63360.0"));
        QCOMPARE(ticket.field("ticketStopLoss")->text(), QStringLiteral("65280.0"));
    }

    void anotherInstrumentForgetsPricesAndQuantities()
    {
        TicketScreen ticket;
        ticket.choose("ticketSide", 1);
        ticket.typeOrder();
        ticket.choose("ticketTakeProfitMode", 1);
        ticket.type("ticketTakeProfit", QStringLiteral("2"));
        ticket.context.setInstrument(kEth);
        QCOMPARE(ticket.part<SegmentedControl>("ticketSide")->current(), 1);
        for (const char* name : {"ticketSize", "ticketPrice", "ticketStopLoss"})
            QVERIFY2(ticket.field(name)->text().isEmpty(), name);
        QCOMPARE(ticket.field("ticketTakeProfit")->text(), QStringLiteral("2")); // a share means the same everywhere
        QVERIFY(!ticket.button()->isEnabled());
    }

    void bidAndAskFillThePrice()
    {
        TicketScreen ticket;
        QTest::mouseClick(ticket.part<QPushButton>("ticketBid"), Qt::LeftButton);
        QCOMPARE(ticket.field("ticketPrice")->text(), QStringLiteral("64000.0"));
        QTest::mouseClick(ticket.part<QPushButton>("ticketAsk"), Qt::LeftButton);
        QCOMPARE(ticket.field("ticketPrice")->text(), QStringLiteral("64000.1"));
        QTest::keyClick(ticket.field("ticketPrice"), Qt::Key_Up);
        QCOMPARE(ticket.field("ticketPrice")->text(), QStringLiteral("64000.2"));
    }

    void lostConnectionBlocksReview()
    {
        TicketScreen ticket;
        ticket.typeOrder();
        QTRY_VERIFY(ticket.button()->isEnabled());
        ticket.desk.engine.publish(api::Link::Down);
        QTRY_COMPARE(ticket.button()->text(), QStringLiteral("No connection to the engine"));
        QTest::keyClick(ticket.field("ticketSize"), Qt::Key_Return);
        ticket.settleDown();
        QVERIFY(!ticket.panel.confirmation());
        ticket.desk.engine.publish(api::Link::Live);
        QTRY_VERIFY(ticket.button()->isEnabled());
    }

    void needsNoScrollingAtTheSmallestScreen_data()
    {
        QTest::addColumn<int>("type");
        QTest::newRow("limit") << 0;
        QTest::newRow("market") << 1;
        QTest::newRow("stop") << 2;
    }
    void needsNoScrollingAtTheSmallestScreen()
    {
        QFETCH(int, type);
        TicketScreen ticket;
        ticket.panel.resize(300, 720);
        ticket.typeOrder();
        ticket.choose("ticketType", type);
        ticket.settleDown();
        const QRect screen(ticket.panel.mapToGlobal(QPoint()), ticket.panel.size());
        for (const char* name : {"ticketSide", "ticketSizeMode", "ticketStopLossMode", "ticketExposure", "ticketReview"}) {
            const auto* widget = ticket.part<QWidget>(name);
            QVERIFY2(screen.contains(QRect(widget->mapToGlobal(QPoint()), widget->size())), name);
        }
    }

    void tabReachesEveryControlInOrder()
    {
        TicketScreen ticket;
        ticket.typeOrder();
        QTRY_VERIFY(ticket.button()->isEnabled());
        ticket.panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&ticket.panel));
        ticket.part<SegmentedControl>("ticketSide")->setFocus();
        QStringList visited;
        for (int i = 0; i < 16; ++i) {
            visited << ticket.panel.focusWidget()->objectName();
            QTest::keyClick(ticket.panel.focusWidget(), Qt::Key_Tab);
        }
        const QStringList expected{QStringLiteral("ticketSide"), QStringLiteral("ticketType"), QStringLiteral("ticketTimeInForce"),
            QStringLiteral("ticketPostOnly"), QStringLiteral("ticketReduceOnly"), QStringLiteral("ticketMore"), QStringLiteral("ticketSizeMode"),
            QStringLiteral("ticketSize"),
            QStringLiteral("ticketPrice"), QStringLiteral("ticketBid"), QStringLiteral("ticketAsk"), QStringLiteral("ticketTakeProfit"),
            QStringLiteral("ticketTakeProfitMode"), QStringLiteral("ticketStopLoss"), QStringLiteral("ticketStopLossMode"),
            QStringLiteral("ticketReview")};
        QCOMPARE(visited, expected);
    }

    void everyControlHasAnAccessibleName()
    {
        TicketScreen ticket;
        int checked = 0;
        for (const QWidget* widget : ticket.panel.findChildren<QWidget*>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->objectName().startsWith(QStringLiteral("ticket")))
                continue;
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()), qPrintable(widget->objectName()));
            ++checked;
        }
        QVERIFY2(checked >= 18, qPrintable(QString::number(checked)));
    }
};

JARVIS_TEST(TicketTest)
#include "ticket_test.moc"
