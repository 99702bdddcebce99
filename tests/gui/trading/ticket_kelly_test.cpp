#include "tests/gui/trading/ticket_screen.h"
#include "tests/support/test_main.h"
#include "widgets/base/reason_text.h"
#include "widgets/trading/ticket_refusals.h"

#include <QLabel>
#include <QTest>

using namespace jarvis;
using namespace jarvis::test;
using jarvis::widgets::base::NumberLabel;
using jarvis::widgets::base::refusalText;
using jarvis::widgets::base::SegmentedControl;
using jarvis::widgets::trading::TicketRefusals;

/// The ticket's size by what was closed before.
class TicketKellyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kellySizesFromWhatWasClosedByKeyboardAlone()
    {
        TicketScreen ticket;
        ticket.typeOrder();
        QTRY_VERIFY(ticket.button()->isEnabled());
        ticket.kelly = KellyAdvice{KellyAdvice::Source::Alike, 84, Ratio::ofPercent(54), Ratio{130'000'000}, Ratio::ofPercent(25), Ratio::ofPercent(1)};
        ticket.panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&ticket.panel));
        auto* modes = ticket.part<SegmentedControl>("ticketSizeMode");
        modes->setFocus();
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(modes, Qt::Key_Right);
        QCOMPARE(modes->segmentName(modes->current()), QStringLiteral("Kelly: the risk that the results of closed positions speak for"));
        QTRY_COMPARE(ticket.part<QLabel>("ticketSizeShare")->text(), QStringLiteral("¼ Kelly 1.00 %"));
        QCOMPARE(ticket.number("ticketSizeRecord"), QStringLiteral("84 alike: 54.0 % won, odds 1.30"));
        QCOMPARE(ticket.number("ticketSizeBound"), QStringLiteral("bound by Kelly's share"));
        // 100 USD over a stop 640 away.
        QVERIFY2(ticket.number("ticketSizeMeaning").contains(QStringLiteral("= 0.1562 BTC")), qPrintable(ticket.number("ticketSizeMeaning")));
        QTRY_COMPARE(ticket.button()->text(), QStringLiteral("Review buy 0.1562 BTC"));
        // Nothing is typed there, and Tab goes on to the price.
        QVERIFY(!ticket.field("ticketSize")->isVisible());
        QTest::keyClick(modes, Qt::Key_Tab);
        QCOMPARE(ticket.panel.focusWidget()->objectName(), QStringLiteral("ticketPrice"));
        // Back again there is a field to type in, with the same size.
        QTest::keyClick(modes, Qt::Key_Left);
        QVERIFY(ticket.field("ticketSize")->isVisible());
        QVERIFY(!ticket.part<NumberLabel>("ticketSizeRecord")->isVisible());
        ticket.settleDown();
        QCOMPARE(ticket.field("ticketSize")->text(), QStringLiteral("0.9997"));
    }

    void kellyTellsTheCapAndWhoseTradesTheyWere()
    {
        TicketScreen ticket;
        ticket.typeOrder();
        ticket.kelly = KellyAdvice{KellyAdvice::Source::Account, 1'234, Ratio::ofPercent(60), Ratio{100'000'000}, Ratio::ofPercent(50), Ratio::ofPercent(10)};
        ticket.choose("ticketSizeMode", 4);
        QTRY_COMPARE(ticket.part<QLabel>("ticketSizeShare")->text(), QStringLiteral("½ Kelly 10.00 %, capped at 2.00 %"));
        QCOMPARE(ticket.number("ticketSizeRecord"), QStringLiteral("1,234 of all: 60.0 % won, odds 1.00"));
        QCOMPARE(ticket.number("ticketSizeBound"), QStringLiteral("bound by risk per trade"));
        QVERIFY(ticket.part<NumberLabel>("ticketSizeRecord")->toolTip().contains(QStringLiteral("of this instrument on this side there are too few")));
    }

    void kellyIsRefusedInWordsUntilEnoughWasClosed()
    {
        TicketScreen ticket;
        ticket.typeOrder();
        ticket.refusals = {Refusal{ReasonCode::KellyTrades, {}, Amount::of(std::int64_t{30}), Amount::of(std::int64_t{12}), Amount::of(std::int64_t{18})}};
        ticket.choose("ticketSizeMode", 4);
        QTRY_COMPARE(ticket.button()->text(), QStringLiteral("Refused: Kelly's share"));
        QVERIFY(!ticket.button()->isEnabled());
        QVERIFY(!ticket.part<NumberLabel>("ticketSizeRecord")->isVisible());
        QCOMPARE(ticket.part<QLabel>("ticketSizeShare")->text(), QStringLiteral("—"));
        QVERIFY(!ticket.part<NumberLabel>("ticketSizeBound")->isVisible());
        QCOMPARE(ticket.part<TicketRefusals>("ticketRefusals")->count(), 1);
        const QString sentence = refusalText(ticket.refusals.front(), static_cast<const Instrument*>(nullptr)).sentence();
        QCOMPARE(sentence, QStringLiteral("Kelly's share: it takes 30 closed positions that won or lost, and there are 12. With 18 more it would pass; size it by risk until then. (R214)"));
        const Refusal noEdge{ReasonCode::KellyEdge, {}, Amount::of(Ratio{47'620'000}), Amount::of(Ratio::ofPercent(45)), {}};
        QCOMPARE(refusalText(noEdge, static_cast<const Instrument*>(nullptr)).sentence(),
            QStringLiteral("Kelly's share: 45.00 % of the closed positions won, and at what they brought more than 47.62 % would have to. Size it by risk, or leave it. (R216)"));
    }

    void anEngineOfBeforeKellyIsNamedAsWhatItIs()
    {
        TicketScreen ticket;
        ticket.typeOrder();
        ticket.isOlderThanKelly = true;
        ticket.choose("ticketSizeMode", 4);
        QTRY_COMPARE(ticket.number("ticketSizeBound"), QStringLiteral("The engine is of an earlier release: it cannot size by Kelly"));
        QVERIFY(!ticket.button()->isEnabled());
        ticket.choose("ticketSizeMode", 0);
        ticket.settleDown();
        QVERIFY(!ticket.part<NumberLabel>("ticketSizeBound")->isVisible());
    }
};

JARVIS_TEST(TicketKellyTest)
#include "ticket_kelly_test.moc"
