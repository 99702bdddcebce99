#include "tests/gui/workstation/desk_on_screen.h"
#include "tests/support/test_main.h"
#include "widgets/base/number_label.h"

#include <QCheckBox>
#include <QLabel>
#include <QTableView>

using namespace jarvis;
using namespace jarvis::test;
using widgets::trading::ConfirmationDialog;

namespace {

QString textsOf(const QWidget& widget)
{
    QStringList all;
    for (const auto* label : widget.findChildren<QLabel*>())
        all << label->text();
    for (const auto* label : widget.findChildren<widgets::base::NumberLabel*>())
        all << label->text();
    for (const auto* part : widget.findChildren<QWidget*>())
        all << part->accessibleName() << part->accessibleDescription();
    return all.join(QLatin1Char('\n'));
}

/// Opens the confirmation of the order that typeOrder() types, and waits until its buttons hear.
#define OPEN_CONFIRMATION(desk)                                                                                        \
    desk.typeOrder();                                                                                                  \
    QTRY_VERIFY(desk.review()->isEnabled());                                                                           \
    QTest::mouseClick(desk.review(), Qt::LeftButton);                                                                  \
    QTRY_VERIFY(desk.confirmation());                                                                                  \
    QVERIFY(QTest::qWaitForWindowActive(desk.confirmation()))

} // namespace

/// Behaviours 11–18 on the whole desk; the ticket's own tests look at each of them closely.
class TicketDeskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void b11_pricesSnapInTheSafeDirectionBeforeTheyAreSent()
    {
        DeskOnScreen desk;
        desk.typeOrder();
        desk.type("ticketPrice", QStringLiteral("64000.19"));
        desk.type("ticketSize", QStringLiteral("0.00509"));
        QTRY_VERIFY2(desk.review()->isEnabled(), qPrintable(desk.desk->ticket().obstacle()));
        QTest::mouseClick(desk.review(), Qt::LeftButton);
        QTRY_VERIFY(desk.confirmation());
        QCOMPARE(desk.confirmation()->draft().limitPrice, std::optional(Price::ofTicks(640'001)));
        QCOMPARE(desk.confirmation()->draft().quantity, Quantity::ofLots(50));
    }
    void b12_sizeInMoneyBecomesAQuantity()
    {
        DeskOnScreen desk;
        desk.typeOrder();
        auto* modes = desk.part<widgets::base::SegmentedControl>("ticketSizeMode");
        QTest::mouseClick(modes, Qt::LeftButton, {}, modes->segmentRect(1).center());
        desk.type("ticketSize", QStringLiteral("320"));
        QTRY_VERIFY(!desk.engine.queries().empty());
        const auto isAskedInMoney = [&desk] {
            const auto query = desk.engine.queries().back();
            const auto* preview = std::get_if<api::PreviewQuery>(&query);
            return preview && preview->mode == api::SizeMode::Notional
                && preview->size == Amount::of(Money::ofWhole(320));
        };
        QTRY_VERIFY(isAskedInMoney());
    }
    void b13_withoutBothExitsNothingCanBeReviewed()
    {
        DeskOnScreen desk;
        desk.type("ticketSize", QStringLiteral("0.0050"));
        desk.type("ticketPrice", QStringLiteral("64000"));
        desk.type("ticketTakeProfit", QStringLiteral("65280"));
        desk.type("ticketStopLoss", QString());
        QTRY_VERIFY(!desk.review()->isEnabled());
        QVERIFY(!desk.desk->ticket().obstacle().isEmpty());
    }
    void b14_anUnknownWorstLossBlocksTicketAndOneClick()
    {
        DeskOnScreen desk;
        desk.knowsWorstLoss = false;
        desk.typeOrder();
        QTRY_VERIFY2(desk.desk->ticket().obstacle().contains(QStringLiteral("Unknown")),
            qPrintable(desk.desk->ticket().obstacle()));
        QVERIFY(!desk.review()->isEnabled());
        desk.arm();
        desk.click(639'995, DeskOnScreen::Column::Bids);
        QCOMPARE(desk.sentCount(), std::size_t{0});
        QVERIFY2(desk.tells(QStringLiteral("unknown")), qPrintable(desk.told()));
    }
    void b15_confirmationListsWhatItSendsAndCancelIsTheDefault()
    {
        DeskOnScreen desk;
        OPEN_CONFIRMATION(desk);
        const QString text = textsOf(*desk.confirmation());
        for (const char* part : {"Paper", "PAPER", "0.0050", "64,000.0", "65,280.0", "63,360.0"})
            QVERIFY2(text.contains(QLatin1String(part)), part);
        QVERIFY(desk.confirmButton("confirmCancel")->isDefault());
        // The Enter that opened it, bounced, answers nothing.
        typeKey(Qt::Key_Return);
        QVERIFY(desk.confirmation());
        QCOMPARE(desk.sentCount(), std::size_t{0});
    }
    void b15_aLiveAccountIsNamedAsSuch()
    {
        DeskOnScreen desk(openAccount(true));
        OPEN_CONFIRMATION(desk);
        QVERIFY2(textsOf(*desk.confirmation()).contains(QStringLiteral("real money")),
            qPrintable(textsOf(*desk.confirmation())));
    }
    void b16_afterTwoSecondsTheButtonReviewsAgain()
    {
        DeskOnScreen desk;
        OPEN_CONFIRMATION(desk);
        QTRY_COMPARE(desk.confirmation()->stage(), ConfirmationDialog::Stage::Outdated);
        QTest::mouseClick(desk.confirmButton("confirmSend"), Qt::LeftButton);
        QCOMPARE(desk.sentCount(), std::size_t{0});
        QTRY_COMPARE(desk.confirmation()->stage(), ConfirmationDialog::Stage::Ready);
    }
    void b16_aMarketOutsideOfTheCollarAsksToReviewAgain()
    {
        DeskOnScreen desk;
        OPEN_CONFIRMATION(desk);
        desk.quote(680'000);
        QCOMPARE(desk.confirmation()->stage(), ConfirmationDialog::Stage::Outdated);
    }
    void b16_whatWasConfirmedIsSentToTheByte()
    {
        DeskOnScreen desk;
        OPEN_CONFIRMATION(desk);
        const OrderDraft shown = desk.confirmation()->draft();
        QTRY_VERIFY(desk.confirmButton("confirmSend")->isEnabled());
        const auto isSent = [&desk] {
            if (desk.confirmation() && desk.sentCount() == 0)
                QTest::mouseClick(desk.confirmButton("confirmSend"), Qt::LeftButton);
            return desk.sentCount() > 0;
        };
        QTRY_VERIFY(isSent());
        const auto orders = desk.sent<api::SubmitOrder>();
        QCOMPARE(orders.size(), std::size_t{1});
        QVERIFY(orders[0].draft == shown);
    }
    void b17_theSameOrderAgainWantsItsOwnYes()
    {
        DeskOnScreen desk;
        desk.refusals.push_back(
            Refusal{ReasonCode::DuplicateOrder, kBtc, Amount::of(Duration(500ms)), Amount::of(Duration(100ms)), {}});
        OPEN_CONFIRMATION(desk);
        QVERIFY(!desk.confirmButton("confirmSend")->isEnabled());
        auto* again = desk.confirmation()->findChild<QCheckBox*>(QStringLiteral("confirmAgain"));
        QVERIFY(again && again->isVisible());
        again->setChecked(true);
        QVERIFY(desk.confirmation()->draft().isDuplicateConfirmed);
        QVERIFY(desk.confirmButton("confirmSend")->isEnabled());
    }
    void b18_aTimeOutIsUnknownNotFailed()
    {
        DeskOnScreen desk;
        desk.arm();
        desk.click(639'995, DeskOnScreen::Column::Bids);
        Order order = workingOrder(7);
        order.cause = desk.engine.commands().back().id;
        order.state = OrderState::Unknown;
        desk.publish({api::OrderChanged{order}}, order.cause);
        QVERIFY2(desk.tells(QStringLiteral("nknown")), qPrintable(desk.told()));
        QVERIFY(!desk.tells(QStringLiteral("ailed")));
        // New entries wait, nothing is sent again, exits stay possible.
        const std::size_t before = desk.sentCount();
        desk.click(639'994, DeskOnScreen::Column::Bids);
        QCOMPARE(desk.sentCount(), before);
        desk.publish({api::PositionChanged{longPosition()}});
        desk.desk->window().focusPanel(QStringLiteral("positions"));
        QVERIFY(desk.desk->activity().positions()->selectRow(kBtc.value));
        QTest::keyClick(&desk.desk->activity().positions()->table(), Qt::Key_Delete);
        QCOMPARE(desk.sent<api::ClosePosition>().size(), std::size_t{1});
    }
};

JARVIS_TEST(TicketDeskTest)
#include "ticket_desk_test.moc"
