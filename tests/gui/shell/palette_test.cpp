#include "engine/base/check.h"
#include "tests/support/test_main.h"
#include "widgets/shell/action_entries.h"
#include "widgets/shell/command_palette.h"
#include "widgets/shell/hotkeys.h"
#include "widgets/shell/palette_model.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>
#include <QWindow>

using namespace jarvis::widgets::shell;

namespace {

QVector<PaletteEntry> named(const QStringList& texts)
{
    QVector<PaletteEntry> entries;
    for (const QString& text : texts)
        entries.append({text, QStringLiteral("Group"), text, {}, {}, {}, false, [] {}});
    return entries;
}

QStringList found(const char* typed, const QVector<PaletteEntry>& entries, const QStringList& recent = {})
{
    QStringList texts;
    for (const int at : ranked(QString::fromUtf8(typed), entries, recent))
        texts << entries[at].text;
    return texts;
}

/// A window with a palette over three actions: a harmless one, one that cancels orders, one that may not act.
struct PaletteDesk {
    QWidget window;
    QPushButton button{QStringLiteral("Somewhere")};
    Actions actions;
    Hotkeys keys{actions};
    CommandPalette palette{&window};
    int themes = 0;
    int cancels = 0;
    int bids = 0;

    PaletteDesk()
    {
        auto* column = new QVBoxLayout(&window);
        column->addWidget(&button);
        actions.add({QStringLiteral("theme"), QStringLiteral("Desk"), QStringLiteral("Dark or light"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D),
            Action::Kind::Navigation, [this] { ++themes; }});
        actions.add({QStringLiteral("cancel"), QStringLiteral("Trading"), QStringLiteral("Cancel all entries"), {}, Action::Kind::Navigation, [this] { ++cancels; }, {}, {}, true});
        actions.add({QStringLiteral("bid"), QStringLiteral("Trading"), QStringLiteral("Buy at the best bid"), QKeySequence(Qt::Key_F5), Action::Kind::Trading,
            [this] { ++bids; }, [] { return QStringLiteral("One-click is off."); }});
        actions.add({QStringLiteral("palette"), QStringLiteral("Desk"), QStringLiteral("Find"), QKeySequence(Qt::CTRL | Qt::Key_K), Action::Kind::Navigation,
            [this] { palette.open(window); }});
        palette.addSource([this] { return actionEntries(actions, keys); });
        window.resize(800, 600);
        window.show();
        window.activateWindow();
        CHECK(QTest::qWaitForWindowActive(&window));
        button.setFocus();
    }
    static void key(Qt::Key code, Qt::KeyboardModifiers modifiers = {}, bool isRepeat = false)
    {
        QTest::simulateEvent(QGuiApplication::focusWindow(), true, code, modifiers, QString(), isRepeat);
        QTest::simulateEvent(QGuiApplication::focusWindow(), false, code, modifiers, QString(), isRepeat);
    }
    void openAndType(const char* text)
    {
        key(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(palette.input().hasFocus());
        QTest::keyClicks(&palette.input(), QString::fromUtf8(text));
    }
};

} // namespace

/// Ctrl+K: what is found, in which order, and what one press can and cannot do.
class PaletteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsAreFoundInAnyOrder()
    {
        const auto entries = named({QStringLiteral("Buy ticket"), QStringLiteral("Sell ticket"), QStringLiteral("Reset the layout")});
        QCOMPARE(found("ticket sell", entries), QStringList{QStringLiteral("Sell ticket")});
        QCOMPARE(found("lay res", entries), QStringList{QStringLiteral("Reset the layout")});
        QCOMPARE(found("ticket layout", entries), QStringList());
    }
    void caseAndAccentsDoNotMatter()
    {
        QCOMPARE(found("uber", named({QStringLiteral("Über Jarvis")})), QStringList{QStringLiteral("Über Jarvis")});
        QCOMPARE(found("ÜBER", named({QStringLiteral("uber")})), QStringList{QStringLiteral("uber")});
    }
    void wholeWordsComeBeforePartsAndScatteredLetters()
    {
        const auto entries = named({QStringLiteral("Reorder all"), QStringLiteral("Orders"), QStringLiteral("Order")});
        QCOMPARE(found("order", entries), (QStringList{QStringLiteral("Order"), QStringLiteral("Orders"), QStringLiteral("Reorder all")}));
        QCOMPARE(found("btus", named({QStringLiteral("BTCUSDT"), QStringLiteral("ETHUSDT")})), QStringList{QStringLiteral("BTCUSDT")});
    }
    void groupsAndOtherWordsAreFoundToo()
    {
        QVector<PaletteEntry> entries = named({QStringLiteral("Dark or light")});
        entries[0].words = QStringLiteral("theme colours");
        QCOMPARE(found("theme", entries).size(), 1);
        QCOMPARE(found("group dark", entries).size(), 1);
    }
    void theBeginningOfANameComesBeforeAWordOfADescription()
    {
        QVector<PaletteEntry> entries = named({QStringLiteral("Pass phrase"), QStringLiteral("Cancel all entries")});
        entries[0].words = QStringLiteral("Nobody can bring a forgotten one back");
        QCOMPARE(found("can", entries).front(), QStringLiteral("Cancel all entries"));
    }
    void whatWasUsedOfLateComesFirst()
    {
        const auto entries = named({QStringLiteral("a one"), QStringLiteral("a two"), QStringLiteral("a three")});
        const QStringList recent{QStringLiteral("a three"), QStringLiteral("a two")};
        QCOMPARE(found("", entries, recent), (QStringList{QStringLiteral("a three"), QStringLiteral("a two"), QStringLiteral("a one")}));
        QCOMPARE(found("a", entries, recent).front(), QStringLiteral("a three"));
    }
    void enterDoesWhatIsChosenAndGivesTheFocusBack()
    {
        PaletteDesk desk;
        desk.openAndType("light");
        desk.key(Qt::Key_Return);
        QCOMPARE(desk.themes, 1);
        QVERIFY(!desk.palette.isVisible());
        QVERIFY(desk.button.hasFocus());
        QCOMPARE(desk.palette.recent(), QStringList{QStringLiteral("action-theme")});
    }
    void oneEnterNeverChangesOrders()
    {
        PaletteDesk desk;
        desk.openAndType("cancel");
        desk.key(Qt::Key_Return);
        desk.key(Qt::Key_Return);
        QCOMPARE(desk.cancels, 0); // the second came at once: a hand that trembles
        QVERIFY(desk.palette.isVisible());
        QVERIFY(desk.palette.hint().contains(QStringLiteral("Cancel all entries")));
        desk.key(Qt::Key_Return, {}, true);
        QCOMPARE(desk.cancels, 0);
        const auto isDone = [&desk] {
            if (desk.cancels == 0)
                desk.key(Qt::Key_Return);
            return desk.cancels == 1;
        };
        QTRY_VERIFY(isDone());
        QVERIFY(!desk.palette.isVisible());
    }
    void anotherChoiceForgetsTheFirstEnter()
    {
        PaletteDesk desk;
        desk.openAndType("c");
        desk.key(Qt::Key_Return);
        desk.key(Qt::Key_Down);
        desk.key(Qt::Key_Up);
        QVERIFY(!desk.palette.hint().contains(QStringLiteral("once more to do it")));
    }
    void whatMayNotActSaysWhyAndStays()
    {
        PaletteDesk desk;
        desk.openAndType("best bid");
        QVERIFY(desk.palette.hint().contains(QStringLiteral("One-click is off.")));
        QCOMPARE(desk.palette.model().at(0)->key, QStringLiteral("F5"));
        desk.key(Qt::Key_Return);
        QCOMPARE(desk.bids, 0);
        QVERIFY(desk.palette.isVisible());
    }
    void tradingKeysAreDeadWhileItIsOpen()
    {
        PaletteDesk desk;
        desk.openAndType("x");
        desk.key(Qt::Key_F5);
        QCOMPARE(desk.bids, 0);
    }
    void escapeAndTheFocusElsewhereCloseIt()
    {
        PaletteDesk desk;
        desk.openAndType("x");
        desk.key(Qt::Key_Escape);
        QVERIFY(!desk.palette.isVisible());
        QVERIFY(desk.button.hasFocus());
        desk.openAndType("x");
        desk.button.setFocus();
        QVERIFY(!desk.palette.isVisible());
    }
    void arrowsGoRoundTheList()
    {
        PaletteDesk desk;
        desk.openAndType("");
        desk.key(Qt::Key_Up);
        desk.key(Qt::Key_Down);
        desk.key(Qt::Key_Return);
        QCOMPARE(desk.themes, 1);
    }
};

JARVIS_TEST(PaletteTest)
#include "palette_test.moc"
