#include "tests/gui/workstation/desk_on_screen.h"
#include "tests/support/test_main.h"
#include "widgets/trading/adopt_dialog.h"

#include <QLabel>

namespace jarvis {

using namespace test;

/// Behaviours 18 and 29, on the screen: what the venue holds and the desk does not believe in is shown, and settled by the trader's word.
class AdoptTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOfferIsThereAsLongAsTheDifference()
    {
        DeskOnScreen on;
        QPushButton* offer = on.desk->holdings().button();
        QVERIFY(!offer->isVisible());
        on.publish({differs(5)});
        QVERIFY(offer->isVisible());
        on.publish({api::VenueHoldingDiffered{kBtc, Quantity::ofLots(5), Quantity::ofLots(5)}});
        QVERIFY(!offer->isVisible());
    }
    void adoptingSendsWhatTheScreenSays()
    {
        DeskOnScreen on;
        on.publish({differs(5)});
        auto* dialog = opened(on);
        QVERIFY(dialog);
        QVERIFY(!dialog->isModal()); // the red button stays within reach
        auto* adopt = dialog->findChild<QPushButton*>(QStringLiteral("adopt"));
        QVERIFY(!adopt->isEnabled()); // exits are missing
        field(*dialog, QStringLiteral("Came at"))->setPrice(Price::ofTicks(640'010));
        type(*dialog, QStringLiteral("Take profit"), QStringLiteral("65000"));
        type(*dialog, QStringLiteral("Stop loss"), QStringLiteral("63000"));
        QTRY_VERIFY(adopt->isEnabled());
        QTest::mouseClick(adopt, Qt::LeftButton);
        const auto commands = on.engine.commands();
        QVERIFY(!commands.empty());
        const auto* sent = std::get_if<api::AdoptHolding>(&commands.back().action);
        QVERIFY(sent);
        QCOMPARE(sent->theirs, Quantity::ofLots(5));
        QCOMPARE(sent->price, Price::ofTicks(640'010));
        QVERIFY(sent->exits.takeProfit == *btc().snapPrice(*Decimal::parse("65000"), Rounding::Nearest));
        // A refusal stays on screen, and the trader may try again.
        on.engine.settle(commands.back().id, on.now(), Refusal{ReasonCode::HoldingChanged, kBtc, {}, {}, {}});
        DeskOnScreen::turn();
        QVERIFY(adopt->isEnabled());
        QTest::mouseClick(adopt, Qt::LeftButton);
        on.engine.settle(on.engine.commands().back().id, on.now());
        DeskOnScreen::turn();
        QTRY_VERIFY(!on.desk->holdings().dialog());
    }
    void evidenceClosesTheQuestion()
    {
        DeskOnScreen on;
        on.publish({differs(5)});
        QVERIFY(opened(on));
        on.publish({api::VenueHoldingDiffered{kBtc, Quantity::zero(), Quantity::zero()}});
        QTRY_VERIFY(!on.desk->holdings().dialog());
        QVERIFY(on.engine.commands().empty());
    }

private:
    static api::VenueHoldingDiffered differs(std::int64_t theirs) { return {kBtc, Quantity::zero(), Quantity::ofLots(theirs)}; }
    static widgets::trading::AdoptDialog* opened(DeskOnScreen& on)
    {
        QTest::mouseClick(on.desk->holdings().button(), Qt::LeftButton);
        return on.desk->holdings().dialog();
    }
    static widgets::base::NumberField* field(const QWidget& dialog, const QString& name)
    {
        for (auto* found : dialog.findChildren<widgets::base::NumberField*>()) {
            if (found->accessibleName() == name)
                return found;
        }
        return nullptr;
    }
    static void type(const QWidget& dialog, const QString& name, const QString& text)
    {
        auto* found = field(dialog, name);
        found->setFocus();
        found->selectAll();
        QTest::keyClicks(found, text);
    }
};

JARVIS_TEST(AdoptTest)

} // namespace jarvis

#include "adopt_test.moc"
