#include "tests/gui/workstation/desk_on_screen.h"
#include "tests/support/test_main.h"
#include "widgets/base/format.h"
#include "widgets/models/positions_model.h"
#include "widgets/trading/scale_out_dialog.h"

#include <QLabel>
#include <QTableView>

using namespace jarvis;
using namespace jarvis::test;

namespace {

/// Long 50 lots of BTC, with both exits, as desk_world.h has it.
struct ScalingDesk : DeskOnScreen {
    ScalingDesk()
    {
        publish({api::PositionChanged{longPosition()}});
        quote();
    }
    widgets::trading::ScaleOutDialog* dialog() const { return desk->window().findChild<widgets::trading::ScaleOutDialog*>(QStringLiteral("scaleOutDialog")); }
    QPushButton* button(const char* name) const { return dialog()->findChild<QPushButton*>(QLatin1String(name)); }
    QString words(const char* name) const { return dialog()->findChild<QLabel*>(QLatin1String(name))->text(); }
    widgets::base::NumberField* field(const char* name) const { return dialog()->findChild<widgets::base::NumberField*>(QLatin1String(name)); }
    void ask()
    {
        desk->window().focusPanel(QStringLiteral("positions"));
        QVERIFY(desk->activity().positions()->selectRow(kBtc.value));
        typeKey(Qt::Key_O);
        QVERIFY(dialog());
        QVERIFY(QTest::qWaitForWindowActive(dialog()));
        QTRY_VERIFY(QGuiApplication::focusWindow() == dialog()->windowHandle());
    }
    /// The scale-out stands at the engine: 0.0040 at 64,600.0.
    void haveOne()
    {
        ScaleOut scaleOut{kBtc, longPosition().openedAt, 1, {}};
        scaleOut.rungs[0] = {Price::ofTicks(646'000), Quantity::ofLots(40), {}, 0};
        publish({api::ScaleOutChanged{scaleOut}});
    }
};

} // namespace

/// The way out in parts, asked for at the desk: what is typed is what is sent, and what the engine has against it is said.
class ScaleOutDeskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void typedWithTheKeyboardAloneItIsSentAsItStands()
    {
        ScalingDesk on;
        on.ask();
        QVERIFY(!on.button("scaleOutSet")->isEnabled());
        typeText(QStringLiteral("64500"));
        typeKey(Qt::Key_Tab);
        QVERIFY(!on.button("scaleOutSet")->isEnabled()); // half a rung is none
        typeText(QStringLiteral("0.003"));
        QVERIFY2(on.words("scaleOutLeft").contains(widgets::base::formatQuantity(btc(), Quantity::ofLots(50 - 30))), qPrintable(on.words("scaleOutLeft")));
        typeKey(Qt::Key_Return);
        QTRY_COMPARE(on.sent<api::SetScaleOut>().size(), std::size_t{1});
        const api::SetScaleOut sent = on.sent<api::SetScaleOut>()[0];
        QCOMPARE(sent.instrument, kBtc);
        QCOMPARE(sent.plan.count, std::uint8_t{1});
        QCOMPARE(sent.plan.rungs[0].price, Price::ofTicks(645'000));
        QCOMPARE(sent.plan.rungs[0].quantity, Quantity::ofLots(30));
    }
    void thirdsAreFilledInAndNothingIsSentYet()
    {
        ScalingDesk on;
        on.ask();
        typeKey(Qt::Key_T, Qt::AltModifier);
        QTRY_COMPARE(on.field("rungQuantity2")->quantity(), std::optional(Quantity::ofLots(50 / 3)));
        const Price end = *longPosition().exits.takeProfit;
        for (const char* name : {"rungPrice1", "rungPrice2"})
            QVERIFY(on.field(name)->price() && *on.field(name)->price() < end);
        QVERIFY(*on.field("rungPrice1")->price() < *on.field("rungPrice2")->price());
        QVERIFY(!on.field("rungPrice3")->price());
        QVERIFY2(on.words("scaleOutLeft").contains(widgets::base::formatQuantity(btc(), Quantity::ofLots(50 - 2 * (50 / 3)))), qPrintable(on.words("scaleOutLeft")));
        QCOMPARE(on.sentCount(), std::size_t{0});
    }
    void aPositionTooSmallForThirdsOffersNone()
    {
        ScalingDesk on;
        Position small = longPosition();
        small.held = Quantity::ofLots(2);
        on.publish({api::PositionChanged{small}});
        on.ask();
        QVERIFY(!on.button("scaleOutEven")->isEnabled());
        QVERIFY(!on.button("scaleOutEven")->toolTip().isEmpty());
        on.publish({api::PositionChanged{longPosition()}});
        QTRY_VERIFY(on.button("scaleOutEven")->isEnabled());
    }
    void whatIsRefusedIsSaidAndStaysAsTyped()
    {
        ScalingDesk on;
        on.ask();
        typeText(QStringLiteral("66000"));
        typeKey(Qt::Key_Tab);
        typeText(QStringLiteral("0.003"));
        typeKey(Qt::Key_Return);
        QTRY_COMPARE(on.sentCount(), std::size_t{1});
        QVERIFY(!on.button("scaleOutSet")->isEnabled()); // once is enough
        const Price end = *longPosition().exits.takeProfit;
        on.settle(Refusal{ReasonCode::RungBeyondTakeProfit, kBtc, Amount::of(end), Amount::of(Price::ofTicks(660'000)), Amount::of(Price::ofTicks(end.ticks() - 1))});
        QTRY_VERIFY(on.dialog()->findChild<QLabel*>(QStringLiteral("scaleOutError"))->isVisible());
        QVERIFY2(on.words("scaleOutError").contains(widgets::base::formatPrice(btc(), end)), qPrintable(on.words("scaleOutError")));
        QCOMPARE(on.field("rungPrice1")->price(), std::optional(Price::ofTicks(660'000)));
        QVERIFY(on.button("scaleOutSet")->isEnabled());
    }
    void oneThatStandsIsShownAndCanBeEnded()
    {
        ScalingDesk on;
        on.haveOne();
        on.ask();
        QCOMPARE(on.field("rungPrice1")->price(), std::optional(Price::ofTicks(646'000)));
        QCOMPARE(on.field("rungQuantity1")->quantity(), std::optional(Quantity::ofLots(40)));
        retypeText({});
        typeKey(Qt::Key_Tab);
        retypeText({});
        QVERIFY(on.button("scaleOutSet")->isEnabled());
        QTest::mouseClick(on.button("scaleOutSet"), Qt::LeftButton);
        QTRY_COMPARE(on.sent<api::SetScaleOut>().size(), std::size_t{1});
        QCOMPARE(on.sent<api::SetScaleOut>()[0].plan.count, std::uint8_t{0});
        on.settle();
        QTRY_VERIFY(!on.dialog());
    }
    void theTableTellsHowManyRungsComeFirst()
    {
        ScalingDesk on;
        on.haveOne();
        const QModelIndex cell = on.desk->activity().positions()->model().index(0, widgets::models::PositionsModel::TakeProfit);
        QTRY_VERIFY2(cell.data().toString().contains(QStringLiteral("1 rung")), qPrintable(cell.data().toString()));
        QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(widgets::base::formatPrice(btc(), Price::ofTicks(646'000))));
    }
    void aPositionThatGoesTakesTheDialogWithIt()
    {
        ScalingDesk on;
        on.ask();
        Position flat = longPosition();
        flat.held = Quantity::zero();
        on.publish({api::PositionChanged{flat}});
        QTRY_VERIFY(!on.dialog());
        QCOMPARE(on.sentCount(), std::size_t{0});
    }
};

JARVIS_TEST(ScaleOutDeskTest)

#include "scale_out_desk_test.moc"
