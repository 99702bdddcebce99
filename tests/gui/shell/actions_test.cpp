#include "tests/support/test_main.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/key_rules.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace jarvis::widgets::shell;

namespace {

QKeySequence keyNamed(const char* text)
{
    return QKeySequence::fromString(QLatin1String(text), QKeySequence::PortableText);
}

struct SomeActions {
    Actions actions;

    SomeActions()
    {
        add("kill", "Ctrl+Shift+K", Action::Kind::Panic);
        add("buy", "Ctrl+B", Action::Kind::Navigation);
        add("sell", "Ctrl+S", Action::Kind::Navigation);
        add("bid", "F5", Action::Kind::Trading);
        add("keyless", "", Action::Kind::Navigation);
    }
    void add(const char* id, const char* key, Action::Kind kind) { actions.add({QLatin1String(id), {}, QLatin1String(id), keyNamed(key), kind, [] {}}); }
    QString key(const char* id) const { return actions.keyOf(QLatin1String(id)).toString(QKeySequence::PortableText); }
    QString holder(const char* key) const
    {
        const Action* action = actions.byKey(keyNamed(key));
        return action ? action->id : QString();
    }
};

} // namespace

/// Which key does what: delivered keys, chosen keys, and the one that nobody may take.
class ActionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void deliveredKeysActUntilOthersAreChosen()
    {
        SomeActions some;
        QCOMPARE(some.holder("Ctrl+B"), QStringLiteral("buy"));
        some.actions.setKey(QStringLiteral("buy"), keyNamed("Ctrl+Shift+B"));
        QCOMPARE(some.holder("Ctrl+B"), QString());
        QCOMPARE(some.holder("Ctrl+Shift+B"), QStringLiteral("buy"));
        QVERIFY(some.actions.isChanged(QStringLiteral("buy")));
        some.actions.restoreKey(QStringLiteral("buy"));
        QCOMPARE(some.key("buy"), QStringLiteral("Ctrl+B"));
        QVERIFY(!some.actions.isChanged(QStringLiteral("buy")));
    }
    void aKeyThatIsGivenAwayIsTakenWhereItWas()
    {
        SomeActions some;
        some.actions.setKey(QStringLiteral("sell"), keyNamed("Ctrl+B"));
        QCOMPARE(some.holder("Ctrl+B"), QStringLiteral("sell"));
        QCOMPARE(some.key("buy"), QString());
        // And it comes back where it was delivered, once nobody chose it any more.
        some.actions.restoreAll();
        QCOMPARE(some.holder("Ctrl+B"), QStringLiteral("buy"));
        QCOMPARE(some.holder("Ctrl+S"), QStringLiteral("sell"));
    }
    void aClearedKeyDoesNothing()
    {
        SomeActions some;
        QSignalSpy stored(&some.actions, &Actions::chosenChanged);
        some.actions.setKey(QStringLiteral("buy"), {});
        QCOMPARE(some.holder("Ctrl+B"), QString());
        QCOMPARE(stored.size(), 1);
    }
    void theKillSwitchIsNeverWithoutAKey()
    {
        SomeActions some;
        some.actions.setKey(QStringLiteral("kill"), {});
        QCOMPARE(some.key("kill"), QStringLiteral("Ctrl+Shift+K"));
        some.actions.setKey(QStringLiteral("buy"), keyNamed("Ctrl+Shift+K"));
        QCOMPARE(some.holder("Ctrl+Shift+K"), QStringLiteral("kill"));
        QCOMPARE(some.key("buy"), QStringLiteral("Ctrl+B"));
        some.actions.setKey(QStringLiteral("kill"), keyNamed("F12"));
        QCOMPARE(some.holder("F12"), QStringLiteral("kill"));
        QCOMPARE(some.holder("Ctrl+Shift+K"), QString());
    }
    /// What stands in a file may be from another release, or from an editor of text.
    void whatIsStoredIsTakenAsFarAsItHolds()
    {
        SomeActions some;
        const Actions::Chosen chosen{{QStringLiteral("kill"), QString()}, {QStringLiteral("buy"), QStringLiteral("Ctrl+Shift+K")}, {QStringLiteral("sell"), QStringLiteral("no such key")},
            {QStringLiteral("of-another-release"), QStringLiteral("F9")}};
        some.actions.setChosen(chosen);
        QCOMPARE(some.holder("Ctrl+Shift+K"), QStringLiteral("kill"));
        QCOMPARE(some.key("buy"), QString());
        some.actions.setKey(QStringLiteral("bid"), keyNamed("F7"));
        QCOMPARE(some.actions.chosen().value(QStringLiteral("of-another-release")), QStringLiteral("F9"));
        some.actions.restoreAll();
        QCOMPARE(some.actions.chosen().size(), qsizetype{1});
        // The release that knows it comes back.
        some.add("of-another-release", "F10", Action::Kind::Navigation);
        QCOMPARE(some.key("of-another-release"), QStringLiteral("F9"));
    }
    void aNewActionDoesNotTakeAChosenKey()
    {
        SomeActions some;
        some.actions.setKey(QStringLiteral("buy"), keyNamed("Ctrl+Shift+N"));
        some.add("new", "Ctrl+Shift+N", Action::Kind::Navigation);
        QCOMPARE(some.holder("Ctrl+Shift+N"), QStringLiteral("buy"));
        QCOMPARE(some.key("new"), QString());
    }
    /// One of them would be silent for good: whoever adds it is told at once.
    void twoDeliveredActionsForOneKeyEndTheProgram()
    {
        const pid_t child = ::fork();
        if (child == 0) {
            ::signal(SIGABRT, SIG_DFL);
            SomeActions some;
            some.add("another", "Ctrl+B", Action::Kind::Navigation);
            ::_exit(0);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
    }
    void someKeysAreNobodys_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("isRefused");
        const auto row = [](const char* name, const char* key, Action::Kind kind, bool isRefused) {
            QTest::newRow(name) << QString::fromLatin1(key) << static_cast<int>(kind) << isRefused;
        };
        using Kind = Action::Kind;
        row("Alt+F4 closes windows", "Alt+F4", Kind::Navigation, true);
        row("Alt+Tab changes windows", "Alt+Tab", Kind::Navigation, true);
        row("Ctrl+Alt+F2 changes consoles", "Ctrl+Alt+F2", Kind::Navigation, true);
        row("Meta is the desktop's", "Meta+L", Kind::Navigation, true);
        row("copy is a field's", "Ctrl+C", Kind::Navigation, true);
        row("undo of typing is a field's", "Ctrl+Z", Kind::Navigation, true);
        row("Return is everybody's", "Return", Kind::Navigation, true);
        row("Ctrl+Left moves by words", "Ctrl+Left", Kind::Navigation, true);
        row("a letter is typed", "X", Kind::Navigation, true);
        row("a digit is typed", "3", Kind::Navigation, true);
        row("a digit is a panel's", "3", Kind::Panel, false);
        row("a letter is not a panel's", "B", Kind::Panel, true);
        row("a capital is typed", "Shift+X", Kind::Trading, true);
        row("two keys after one another", "Ctrl+K, Ctrl+S", Kind::Navigation, true);
        row("Ctrl with a letter", "Ctrl+J", Kind::Navigation, false);
        row("Ctrl+Shift+C is not copy", "Ctrl+Shift+C", Kind::Navigation, false);
        row("a function key", "F8", Kind::Trading, false);
        row("Alt with an arrow", "Alt+Left", Kind::Navigation, false);
        row("undo of the layout", "Ctrl+Alt+Z", Kind::Navigation, false);
        row("the kill switch by one modifier", "Ctrl+J", Kind::Panic, true);
        row("the kill switch by two", "Ctrl+Shift+J", Kind::Panic, false);
        row("the kill switch by a function key", "F12", Kind::Panic, false);
    }
    void someKeysAreNobodys()
    {
        QFETCH(QString, key);
        QFETCH(int, kind);
        QFETCH(bool, isRefused);
        const QKeySequence sequence = QKeySequence::fromString(key, QKeySequence::PortableText);
        QVERIFY(!sequence.isEmpty());
        const QString why = keyObstacle(sequence, static_cast<Action::Kind>(kind));
        QCOMPARE(!why.isEmpty(), isRefused);
        if (isRefused)
            QVERIFY(why.contains(sequence.toString(QKeySequence::NativeText)));
    }
};

JARVIS_TEST(ActionsTest)
#include "actions_test.moc"
