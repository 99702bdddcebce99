#include "tests/gui/workstation/desk_on_screen.h"
#include "tests/support/test_main.h"
#include "widgets/trading/link_button.h"

#include <QDockWidget>
#include <QMenu>

using namespace jarvis;
using namespace jarvis::test;
using widgets::trading::LinkButton;
using widgets::trading::PanelLink;

namespace {

struct LinkedDesk : DeskOnScreen {
    widgets::shell::DockBoard& board() const { return desk->window().board(); }
    LinkButton& linkOf(const char* dock) const { return *part<QDockWidget>(dock)->findChild<LinkButton*>(); }
    /// By the menu of the panel's button; 5 is "no link".
    void choose(const char* dock, int entry) const
    {
        LinkButton& button = linkOf(dock);
        QTest::mouseClick(&button, Qt::LeftButton);
        auto* menu = button.findChild<QMenu*>(QStringLiteral("linkMenu"));
        CHECK(menu);
        menu->actions()[entry]->trigger();
        menu->close();
        // The window manager's part, which offscreen has none of.
        desk->window().activateWindow();
        CHECK(QTest::qWaitForWindowActive(&desk->window()));
        CHECK(QTest::qWaitFor([this] { return QGuiApplication::focusWindow() == desk->window().windowHandle(); }));
    }
    void lookAt(const char* symbol) const
    {
        typeKey(Qt::Key_F, Qt::ControlModifier);
        typeText(QLatin1String(symbol));
        typeKey(Qt::Key_Return);
    }
    QString shownOn(const char* dock) const { return linkOf(dock).accessibleName(); }
    /// What the ladder would trade.
    InstrumentId armedFor() const { return desk->arming().isArmed() ? desk->arming().armed()->instrument : InstrumentId(); }
    std::set<InstrumentId> seen() const { return desk->session().depthInstruments(); }
};

} // namespace

/// Panels that look at one instrument together, and panels that do not.
class LinksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void panelsOfOneLinkFollowAndOthersStay()
    {
        LinkedDesk on;
        on.choose("ladder", 1); // B
        on.lookAt("eth");
        QCOMPARE(on.desk->context().instrumentId(), kEth);
        QCOMPARE(on.seen(), (std::set<InstrumentId>{kBtc, kEth}));
        on.arm();
        QCOMPARE(on.armedFor(), kBtc);
        on.click(639'995, DeskOnScreen::Column::Bids);
        QTRY_COMPARE(on.sent<api::SubmitOrder>().size(), std::size_t{1});
        QCOMPARE(on.sent<api::SubmitOrder>()[0].draft.instrument, kBtc);
    }
    /// Behaviour 3: armed is armed for one instrument, and other panels' instruments are not it.
    void aChangeElsewhereKeepsTheLadderArmedAndItsOwnDisarmsIt()
    {
        LinkedDesk on;
        on.choose("ladder", 1);
        on.lookAt("eth");
        on.arm();
        on.lookAt("btc");
        QVERIFY(on.desk->arming().isArmed()); // others came to it
        on.lookAt("eth");
        QVERIFY(!on.desk->arming().isArmed()); // others left it: rather once too often
        on.arm();
        QCOMPARE(on.armedFor(), kBtc);
        on.choose("ladder", 0); // back to A, which looks at ETH
        QVERIFY(!on.desk->arming().isArmed());
        QCOMPARE(on.desk->arming().reason(), widgets::session::DisarmReason::InstrumentChanged);
    }
    void linkedLaddersAreDisarmedAsEver()
    {
        LinkedDesk on;
        on.arm();
        on.lookAt("eth");
        QVERIFY(!on.desk->arming().isArmed());
    }
    void aPanelWithoutALinkLeadsNobody()
    {
        LinkedDesk on;
        on.choose("watchlist", 5);
        on.lookAt("eth");
        QCOMPARE(on.desk->context().instrumentId(), kBtc);
        QCOMPARE(on.shownOn("watchlist"), QStringLiteral("Not linked"));
    }
    void theTicketJoinsWhoFillsIt()
    {
        LinkedDesk on;
        on.choose("ticket", 2); // C
        on.lookAt("eth");
        // The desk's own chart looks at ETH now, the ticket still at BTC.
        QCOMPARE(on.shownOn("ticket"), QStringLiteral("Linked: C"));
        on.desk->context().fillTicket(Side::Sell, std::nullopt);
        QCOMPARE(on.shownOn("ticket"), QStringLiteral("Linked: A"));
        on.typeOrder();
        QTRY_VERIFY2(on.review()->text().contains(QStringLiteral("ETH")) || !on.desk->ticket().obstacle().isEmpty(), qPrintable(on.review()->text()));
    }
    void linksAndInstrumentsAreFoundAgain()
    {
        LinkedDesk on;
        on.choose("ladder", 1);
        on.lookAt("eth");
        on.desk->window().saveLayout();
        on.open();
        QCOMPARE(on.shownOn("ladder"), QStringLiteral("Linked: B"));
        QCOMPARE(on.desk->context().instrumentId(), kEth);
        on.arm();
        QCOMPARE(on.armedFor(), kBtc);
    }
    void furtherChartsLookWhereTheyWillAndAreFoundAgain()
    {
        LinkedDesk on;
        const QString id = on.board().open(QStringLiteral("chart"));
        QCOMPARE(id, QStringLiteral("chart-2"));
        on.choose("chart-2", 3); // D
        on.lookAt("eth");
        QCOMPARE(on.seen(), (std::set<InstrumentId>{kBtc, kEth}));
        on.desk->window().saveLayout();
        on.open();
        QCOMPARE(on.shownOn("chart-2"), QStringLiteral("Linked: D"));
        QCOMPARE(on.seen(), (std::set<InstrumentId>{kBtc, kEth}));
        on.board().close(QStringLiteral("chart-2"));
        QTRY_COMPARE(on.seen(), (std::set<InstrumentId>{kEth}));
    }
    void aFurtherLadderIsArmedForItsOwnInstrument()
    {
        LinkedDesk on;
        on.choose("ladder", 1);
        on.lookAt("eth");
        on.board().open(QStringLiteral("ladder"));
        auto* further = on.part<QDockWidget>("ladder-2")->findChild<widgets::trading::LadderPanel*>();
        QVERIFY(further);
        on.arm();
        QCOMPARE(on.armedFor(), kBtc);
        // One at a time: its button disarms what is armed elsewhere.
        further->toggleArmed();
        QVERIFY(!on.desk->arming().isArmed());
    }
};

JARVIS_TEST(LinksTest)
#include "links_test.moc"
