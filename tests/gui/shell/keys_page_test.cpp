#include "engine/base/check.h"
#include "tests/support/test_main.h"
#include "widgets/shell/key_field.h"
#include "widgets/shell/key_store.h"
#include "widgets/shell/keys_page.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QWindow>

using namespace jarvis::widgets::shell;

namespace {

struct KeysOnScreen {
    Actions actions;
    std::unique_ptr<KeysPage> page;

    KeysOnScreen()
    {
        const auto add = [this](const char* id, const char* text, QKeyCombination key, Action::Kind kind) {
            actions.add({QLatin1String(id), QStringLiteral("Group"), QLatin1String(text), QKeySequence(key), kind, [] {}});
        };
        add("kill", "Kill switch", Qt::CTRL | Qt::SHIFT | Qt::Key_K, Action::Kind::Panic);
        add("buy", "Buy ticket", Qt::CTRL | Qt::Key_B, Action::Kind::Navigation);
        add("sell", "Sell ticket", Qt::CTRL | Qt::Key_S, Action::Kind::Navigation);
        page = std::make_unique<KeysPage>(actions);
        page->resize(800, 600);
        page->show();
        page->activateWindow();
        CHECK(QTest::qWaitForWindowActive(page.get()));
    }
    template <typename Widget>
    Widget& part(const char* name) const
    {
        auto* found = page->findChild<Widget*>(QLatin1String(name));
        CHECK(found);
        return *found;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with) const
    {
        part<KeyField>("keyField").setFocus();
        QTest::keyClick(&part<KeyField>("keyField"), key, with);
    }
    void click(const char* button) const { QTest::mouseClick(&part<QPushButton>(button), Qt::LeftButton); }
    QString verdict() const { return part<QLabel>("keyVerdict").text(); }
    QString key(const char* id) const { return actions.keyOf(QLatin1String(id)).toString(QKeySequence::PortableText); }
};

} // namespace

/// Changing keys: who has one is told before it is taken, and what was chosen is found again.
class KeysPageTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void aFreeKeyIsPressedAndUsed()
    {
        KeysOnScreen screen;
        screen.page->choose(QStringLiteral("buy"));
        screen.press(Qt::Key_J, Qt::ControlModifier);
        QVERIFY(screen.verdict().contains(QStringLiteral("free")));
        QCOMPARE(screen.key("buy"), QStringLiteral("Ctrl+B")); // not before it is asked for
        screen.click("keyTake");
        QCOMPARE(screen.key("buy"), QStringLiteral("Ctrl+J"));
        screen.click("keyRestore");
        QCOMPARE(screen.key("buy"), QStringLiteral("Ctrl+B"));
    }
    void whoHasAKeyIsToldBeforeItIsTaken()
    {
        KeysOnScreen screen;
        screen.page->choose(QStringLiteral("buy"));
        screen.press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(screen.verdict().contains(QStringLiteral("Sell ticket")));
        screen.click("keyTake");
        QCOMPARE(screen.key("buy"), QStringLiteral("Ctrl+S"));
        QCOMPARE(screen.key("sell"), QString());
        screen.click("keyRestoreAll");
        QCOMPARE(screen.key("sell"), QStringLiteral("Ctrl+S"));
    }
    void theKillSwitchKeepsItsKeyAndAlwaysHasOne()
    {
        KeysOnScreen screen;
        screen.page->choose(QStringLiteral("buy"));
        screen.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!screen.part<QPushButton>("keyTake").isEnabled());
        QVERIFY(screen.verdict().contains(QStringLiteral("kill switch")));
        screen.page->choose(QStringLiteral("kill"));
        QVERIFY(!screen.part<QPushButton>("keyClear").isEnabled());
        screen.press(Qt::Key_F12, Qt::NoModifier);
        screen.click("keyTake");
        QCOMPARE(screen.key("kill"), QStringLiteral("F12"));
    }
    void aReservedKeyIsRefusedInWords()
    {
        KeysOnScreen screen;
        screen.page->choose(QStringLiteral("buy"));
        screen.press(Qt::Key_F4, Qt::AltModifier);
        QVERIFY(!screen.part<QPushButton>("keyTake").isEnabled());
        QVERIFY(screen.verdict().contains(QStringLiteral("desktop")));
    }
    void aKeyIsClearedAndTheFieldIsLeftByTab()
    {
        KeysOnScreen screen;
        screen.page->choose(QStringLiteral("buy"));
        QTest::keyClick(&screen.part<KeyField>("keyField"), Qt::Key_Tab);
        QVERIFY(!screen.part<KeyField>("keyField").hasFocus());
        screen.click("keyClear");
        QCOMPARE(screen.key("buy"), QString());
    }
    void storedKeysAreFoundAgainWithThoseOfOtherReleases()
    {
        const KeyStore store(m_folder.filePath(QStringLiteral("deep/keys.json")));
        QVERIFY(store.load().chosen.isEmpty());
        const Actions::Chosen chosen{{QStringLiteral("buy"), QStringLiteral("Ctrl+J")}, {QStringLiteral("gone"), QStringLiteral("F9")}, {QStringLiteral("sell"), QString()}};
        QCOMPARE(store.save(chosen), QString());
        QCOMPARE(store.load().chosen, chosen);
        QVERIFY(store.load().setAside.isEmpty());
    }
    void anUnreadableFileOfKeysIsSetAside()
    {
        const QString path = m_folder.filePath(QStringLiteral("torn.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"format\":\"jarvis-keys\",\"keys\":{\"buy\":");
        file.close();
        const auto loaded = KeyStore(path).load();
        QVERIFY(loaded.chosen.isEmpty());
        QVERIFY(QFile::exists(loaded.setAside));
        QVERIFY(!QFile::exists(path));
    }
    void aFileOfKeysThatCannotBeWrittenIsToldInWords()
    {
        const QString error = KeyStore(QStringLiteral("/proc/nowhere/keys.json")).save({});
        QVERIFY(error.contains(QStringLiteral("/proc/nowhere/keys.json")));
    }
};

JARVIS_TEST(KeysPageTest)
#include "keys_page_test.moc"
