#include "tests/gui/trading/ticket_desk.h"
#include "tests/support/test_main.h"
#include "widgets/base/number_label.h"
#include "widgets/trading/confirmation_dialog.h"
#include "widgets/trading/confirmation_table.h"
#include "widgets/trading/confirmation_text.h"

#include <QCheckBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace jarvis;
using namespace jarvis::test;
using jarvis::widgets::trading::ConfirmationDialog;
using Stage = jarvis::widgets::trading::ConfirmationDialog::Stage;

namespace {

/// Buy 0.0050 at 64,000.0 with both exits.
api::PreviewQuery limitBuy()
{
    api::PreviewQuery query;
    query.draft.instrument = kBtc;
    query.draft.quantity = Quantity::ofLots(50);
    query.draft.limitPrice = Price::ofTicks(640'000);
    query.draft.exits.takeProfit = Price::ofTicks(652'800);
    query.draft.exits.stopLoss = Price::ofTicks(633'600);
    return query;
}

/// The confirmation, opened over a window.
struct OpenConfirmation : TicketDesk {
    QWidget window;
    api::PreviewQuery query;
    api::OrderPreview preview;
    QPointer<ConfirmationDialog> dialog;

    explicit OpenConfirmation(bool isLive = false, const api::PreviewQuery& asked = limitBuy()) : TicketDesk(isLive), query(asked)
    {
        window.resize(800, 600);
        window.show();
        open();
    }
    ~OpenConfirmation() { delete dialog; }
    void open()
    {
        delete dialog;
        preview = previewOf(query);
        dialog = new ConfirmationDialog(context, query, preview, &window);
        dialog->open();
        Desk::turn();
    }
    /// The time in which no key is heard has gone by.
    void passGuard()
    {
        desk.advance(ConfirmationDialog::kGuard);
        Desk::turn();
    }
    template <typename T>
    T* part(const char* name) const
    {
        auto* found = dialog->findChild<T*>(QLatin1String(name));
        CHECK(found);
        return found;
    }
    QPushButton* send() const { return part<QPushButton>("confirmSend"); }
    QPushButton* cancel() const { return part<QPushButton>("confirmCancel"); }
    QString note() const { return part<QLabel>("confirmNote")->text(); }
    void click(QPushButton* button) const { QTest::mouseClick(button, Qt::LeftButton); }
};

} // namespace

class ConfirmationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneSentenceFirst_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<bool>("isSell");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("limit") << static_cast<int>(OrderType::Limit) << false
                               << QStringLiteral("Buy 0.0050 BTCUSDT on Paper at 64,000.0 or better, about 320.00 USD");
        QTest::newRow("market") << static_cast<int>(OrderType::Market) << false
                                << QStringLiteral("Buy 0.0050 BTCUSDT on Paper at market, about 320.00 USD");
        QTest::newRow("stop") << static_cast<int>(OrderType::StopMarket) << true
                              << QStringLiteral("Sell 0.0050 BTCUSDT on Paper at market once the mark reaches 63,000.0, about 315.00 USD");
    }
    void oneSentenceFirst()
    {
        QFETCH(int, type);
        QFETCH(bool, isSell);
        QFETCH(QString, sentence);
        api::PreviewQuery query = limitBuy();
        query.draft.type = static_cast<OrderType>(type);
        query.draft.side = isSell ? Side::Sell : Side::Buy;
        if (query.draft.type != OrderType::Limit)
            query.draft.limitPrice.reset();
        if (query.draft.type == OrderType::StopMarket)
            query.draft.triggerPrice = Price::ofTicks(630'000);
        OpenConfirmation confirmation(false, query);
        QCOMPARE(confirmation.part<QLabel>("confirmSentence")->text(), sentence);
    }

    void everythingThatWillBeTrueIsListed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        const auto row = [](const char* name, const char* value) {
            QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(value);
        };
        row("Account", "Paper");
        row("Venue", "Paper");
        row("Money", "PAPER, not real");
        row("Side", "▲ Buy");
        row("Size", "0.0050 BTC");
        row("Type", "Limit");
        row("Price", "64,000.0");
        row("Time in force", "GTC");
        row("Value", "320.00 USD");
        row("Take profit", "65,280.0  (+2.00 %)");
        row("Stop loss", "63,360.0  (−1.00 %)");
        row("Worst loss", "−3.20 USD");
        row("Best gain", "+6.40 USD");
        row("Fee", "0.16 USD");
        row("Margin", "64.00 USD");
        row("Position", "0.0000 → +0.0050");
        row("Exposure", "0.00 → 320.00 USD");
        row("Position size", "180.00 USD left");
        row("Risk per trade", "1.97 % left");
        row("Daily loss", "996.80 USD left");
    }
    void everythingThatWillBeTrueIsListed()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        OpenConfirmation confirmation;
        QCOMPARE(confirmation.dialog->table()->valueOf(name), value);
    }

    void cancelIsTheDefault()
    {
        OpenConfirmation confirmation;
        confirmation.passGuard();
        QVERIFY(confirmation.cancel()->isDefault());
        QCOMPARE(confirmation.dialog->focusWidget(), confirmation.cancel());
        QTest::keyClick(confirmation.dialog->focusWidget(), Qt::Key_Return);
        QVERIFY(!confirmation.dialog->isVisible());
        QVERIFY(confirmation.submitted().empty());
    }

    void enterIsDeafAtFirst_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("Return") << static_cast<int>(Qt::Key_Return);
        QTest::newRow("Enter on the number pad") << static_cast<int>(Qt::Key_Enter);
        QTest::newRow("Space") << static_cast<int>(Qt::Key_Space);
    }
    void enterIsDeafAtFirst()
    {
        QFETCH(int, key);
        OpenConfirmation confirmation;
        confirmation.send()->setFocus();
        confirmation.desk.advance(ConfirmationDialog::kGuard - std::chrono::milliseconds(1));
        QTest::keyClick(confirmation.send(), static_cast<Qt::Key>(key));
        QTest::keyClick(confirmation.cancel(), static_cast<Qt::Key>(key));
        QVERIFY(confirmation.dialog->isVisible());
        QVERIFY(confirmation.submitted().empty());
        confirmation.desk.advance(std::chrono::milliseconds(1));
        QTest::keyClick(confirmation.send(), static_cast<Qt::Key>(key));
        QCOMPARE(confirmation.submitted().size(), std::size_t{1});
    }

    void aHeldEnterIsNoAnswer()
    {
        OpenConfirmation confirmation;
        confirmation.passGuard();
        confirmation.send()->setFocus();
        QKeyEvent repeated(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QString(), true);
        QCoreApplication::sendEvent(confirmation.send(), &repeated);
        QVERIFY(confirmation.submitted().empty());
    }

    void sendsExactlyWhatWasConfirmed()
    {
        OpenConfirmation confirmation;
        confirmation.passGuard();
        const OrderDraft confirmed = confirmation.dialog->draft();
        QVERIFY(confirmed == confirmation.preview.draft);
        confirmation.click(confirmation.send());
        QCOMPARE(confirmation.submitted().size(), std::size_t{1});
        QVERIFY(confirmation.submitted().front() == confirmed);
    }

    void staysUntilTheEngineHasAnswered()
    {
        OpenConfirmation confirmation;
        QSignalSpy sent(confirmation.dialog, &ConfirmationDialog::sent);
        confirmation.passGuard();
        confirmation.click(confirmation.send());
        QCOMPARE(confirmation.send()->text(), QStringLiteral("Sending…"));
        QVERIFY(confirmation.dialog->isVisible());
        confirmation.settle();
        QVERIFY(!confirmation.dialog->isVisible());
        QCOMPARE(confirmation.dialog->result(), static_cast<int>(QDialog::Accepted));
        QCOMPARE(sent.size(), 1);
    }

    void anEngineThatAnswersAtOnceIsHeard()
    {
        OpenConfirmation confirmation;
        confirmation.desk.engine.onSend([&](const api::Command& command) { confirmation.desk.engine.settle(command.id, confirmation.desk.now()); });
        confirmation.passGuard();
        confirmation.click(confirmation.send());
        QTRY_VERIFY(!confirmation.dialog->isVisible());
        QCOMPARE(confirmation.submitted().size(), std::size_t{1});
    }

    void aDoubleClickSendsOnce()
    {
        OpenConfirmation confirmation;
        confirmation.passGuard();
        QTest::mouseDClick(confirmation.send(), Qt::LeftButton);
        confirmation.click(confirmation.send());
        QCOMPARE(confirmation.submitted().size(), std::size_t{1});
    }

    void anOldQuoteAsksAgain()
    {
        OpenConfirmation confirmation;
        confirmation.desk.advance(ConfirmationDialog::kQuoteAgeMax);
        QTRY_COMPARE(confirmation.part<widgets::base::NumberLabel>("confirmAge")->text(), QStringLiteral("2.0 s"));
        QCOMPARE(confirmation.dialog->stage(), Stage::Ready);
        confirmation.desk.advance(std::chrono::milliseconds(1));
        // The click comes before any tick of the clock: nothing may leave all the same.
        confirmation.click(confirmation.send());
        QVERIFY(confirmation.submitted().empty());
        QCOMPARE(confirmation.send()->text(), QStringLiteral("Review again"));
        // It asks the very same question, and shows the new answer in place.
        confirmation.mark = Price::ofTicks(640'100);
        confirmation.click(confirmation.send());
        QTRY_COMPARE(confirmation.dialog->stage(), Stage::Ready);
        QVERIFY(std::get<api::PreviewQuery>(confirmation.desk.engine.queries().back()).draft == confirmation.query.draft);
        QVERIFY(confirmation.submitted().empty());
        confirmation.passGuard();
        confirmation.click(confirmation.send());
        QCOMPARE(confirmation.submitted().size(), std::size_t{1});
    }

    void newNumbersAreNotConfirmedByTheClickForTheOld()
    {
        OpenConfirmation confirmation;
        confirmation.desk.advance(std::chrono::seconds(3));
        QTRY_COMPARE(confirmation.dialog->stage(), Stage::Outdated);
        confirmation.click(confirmation.send());
        QTRY_COMPARE(confirmation.dialog->stage(), Stage::Ready);
        confirmation.click(confirmation.send());
        QVERIFY(confirmation.submitted().empty());
    }

    void aMovedMarketAsksAgain_data()
    {
        QTest::addColumn<qint64>("mark");
        QTest::addColumn<bool>("asks");
        QTest::newRow("at the collar, up") << qint64{672'000} << false;
        QTest::newRow("a tick beyond, up") << qint64{672'001} << true;
        QTest::newRow("at the collar, down") << qint64{608'000} << false;
        QTest::newRow("a tick beyond, down") << qint64{607'999} << true;
    }
    void aMovedMarketAsksAgain()
    {
        QFETCH(qint64, mark);
        QFETCH(bool, asks);
        OpenConfirmation confirmation;
        confirmation.passGuard();
        confirmation.mark = Price::ofTicks(mark);
        confirmation.quote();
        QCOMPARE(confirmation.dialog->stage(), asks ? Stage::Outdated : Stage::Ready);
        confirmation.click(confirmation.send());
        QCOMPARE(confirmation.submitted().empty(), asks);
    }

    void newNumbersThatTheGateRefusesCannotBeSent()
    {
        OpenConfirmation confirmation;
        confirmation.desk.advance(std::chrono::seconds(3));
        QTRY_COMPARE(confirmation.dialog->stage(), Stage::Outdated);
        confirmation.refusals = {Refusal{ReasonCode::DayLocked, kBtc, {}, {}, {}}};
        confirmation.click(confirmation.send());
        QTRY_COMPARE(confirmation.dialog->stage(), Stage::Blocked);
        QVERIFY(!confirmation.send()->isVisible());
        QVERIFY(confirmation.note().contains(QStringLiteral("R301")));
        QCOMPARE(confirmation.cancel()->text(), QStringLiteral("Back to the ticket"));
    }

    void aTwinNeedsItsOwnYes()
    {
        OpenConfirmation confirmation;
        confirmation.refusals = {Refusal{ReasonCode::DuplicateOrder, kBtc, Amount::of(Duration(500ms)), Amount::of(Duration(200ms)), {}}};
        confirmation.open();
        confirmation.passGuard();
        auto* again = confirmation.part<QCheckBox>("confirmAgain");
        QVERIFY(again->isVisible());
        QVERIFY(!confirmation.send()->isEnabled());
        confirmation.click(confirmation.send());
        QVERIFY(confirmation.submitted().empty());
        again->click();
        confirmation.click(confirmation.send());
        QCOMPARE(confirmation.submitted().size(), std::size_t{1});
        OrderDraft expected = confirmation.preview.draft;
        expected.isDuplicateConfirmed = true;
        QVERIFY(confirmation.submitted().front() == expected);
    }

    void aTwinFoundByTheEngineMayBeConfirmedInPlace()
    {
        OpenConfirmation confirmation;
        QVERIFY(!confirmation.part<QCheckBox>("confirmAgain")->isVisible());
        confirmation.passGuard();
        confirmation.click(confirmation.send());
        confirmation.settle(Refusal{ReasonCode::DuplicateOrder, kBtc, Amount::of(Duration(500ms)), Amount::of(Duration(200ms)), {}});
        QCOMPARE(confirmation.dialog->stage(), Stage::Refused);
        QVERIFY(!confirmation.send()->isEnabled());
        confirmation.part<QCheckBox>("confirmAgain")->click();
        confirmation.click(confirmation.send());
        QCOMPARE(confirmation.submitted().size(), std::size_t{2});
        QVERIFY(confirmation.submitted().back().isDuplicateConfirmed);
        confirmation.settle();
        QVERIFY(!confirmation.dialog->isVisible());
    }

    void aRefusalIsExplainedWithAWayBack()
    {
        OpenConfirmation confirmation;
        confirmation.passGuard();
        confirmation.click(confirmation.send());
        confirmation.settle(Refusal{ReasonCode::PositionNotional, kBtc, Amount::of(Money::ofWhole(500)), Amount::of(Money::ofWhole(640)),
            Amount::of(Quantity::ofLots(78))});
        QVERIFY(confirmation.dialog->isVisible());
        for (const char* part : {"Position size", "500.00 USD", "640.00 USD", "0.0078 BTC", "R200"})
            QVERIFY2(confirmation.note().contains(QLatin1String(part)), part);
        QVERIFY(!confirmation.send()->isVisible());
        QCOMPARE(confirmation.cancel()->text(), QStringLiteral("Back to the ticket"));
        confirmation.click(confirmation.cancel());
        QVERIFY(!confirmation.dialog->isVisible());
        QCOMPARE(confirmation.submitted().size(), std::size_t{1});
    }

    void whatCouldNotBeSentIsSaid()
    {
        OpenConfirmation confirmation;
        confirmation.passGuard();
        confirmation.desk.engine.failSends(api::SendError::LinkDown);
        confirmation.click(confirmation.send());
        QCOMPARE(confirmation.dialog->stage(), Stage::Refused);
        QVERIFY(confirmation.note().startsWith(QStringLiteral("Nothing was sent")));
    }

    void silenceIsUnknownNotFailed()
    {
        OpenConfirmation confirmation;
        confirmation.passGuard();
        confirmation.click(confirmation.send());
        confirmation.desk.engine.publish(api::Link::Down);
        QTRY_VERIFY(confirmation.note().contains(QStringLiteral("outcome is unknown")));
        QCOMPARE(confirmation.dialog->stage(), Stage::Sending);
        QCOMPARE(confirmation.submitted().size(), std::size_t{1});
    }

    void liveLooksDifferent()
    {
        OpenConfirmation paper(false);
        OpenConfirmation live(true);
        QCOMPARE(live.part<QLabel>("confirmAccount")->text(), QStringLiteral("Main — real money"));
        QCOMPARE(live.send()->property("role").toString(), QStringLiteral("live"));
        QCOMPARE(paper.send()->property("role").toString(), QStringLiteral("buy"));
        // The frame: the very edge of the window is another colour.
        const auto edge = [](const OpenConfirmation& confirmation) { return confirmation.dialog->grab().toImage().pixelColor(1, 100); };
        QVERIFY(edge(paper) != edge(live));
    }

    void anotherAccountClosesIt()
    {
        OpenConfirmation confirmation;
        confirmation.desk.engine.publishSnapshot();
        QTRY_VERIFY(!confirmation.dialog->isVisible());
        QVERIFY(confirmation.submitted().empty());
    }
};

JARVIS_TEST(ConfirmationTest)
#include "confirmation_test.moc"
