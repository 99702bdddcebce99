#include "widgets/settings/venues_page.h"

#include "tests/gui/settings/fake_venue_accounts.h"
#include "tests/support/test_main.h"
#include "widgets/base/segmented_control.h"
#include "widgets/base/theme_manager.h"
#include "widgets/settings/settings_window.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QWindow>

using namespace jarvis;
using namespace jarvis::test;
using namespace jarvis::widgets;
using namespace jarvis::widgets::settings;

namespace {

/// The settings on screen.
struct Screen {
    FakeVenueAccounts accounts;
    SettingsWindow window;
    VenuesPage* page = nullptr;

    explicit Screen(int stored = 0)
    {
        for (int i = 0; i < stored; ++i)
            accounts.store(static_cast<quint32>(i + 1), QStringLiteral("Account %1").arg(i + 1), i == 1);
        page = new VenuesPage(accounts);
        window.addPage(page);
        window.open(QStringLiteral("venues"));
        CHECK(QTest::qWaitForWindowActive(&window));
    }
    QPushButton* button(const char* name) const { return page->findChild<QPushButton*>(QLatin1String(name)); }
    QString result() const { return page->findChild<QLabel*>(QStringLiteral("venueResult"))->text(); }
    QDialog* dialog(const char* name) const
    {
        auto* found = page->findChild<QDialog*>(QLatin1String(name));
        return found && found->isVisible() ? found : nullptr;
    }
};

/// Keys alone, to whatever window has them.
void type(const QString& text)
{
    for (const QChar letter : text)
        QTest::keyClick(QGuiApplication::focusWindow(), letter.toLatin1());
}
void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(QGuiApplication::focusWindow(), key, modifiers);
}
template <typename Widget>
Widget* field(const QDialog* dialog, const char* name)
{
    return dialog->findChild<Widget*>(QLatin1String(name));
}

} // namespace

/// Accounts at venues on screen: shown, added, tested, renamed and removed, by keys alone, and never more than asked.
class VenuesPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutAccountsItSaysSoAndOffersTheNextStep()
    {
        Screen screen;
        QVERIFY(screen.page->chosen() == nullptr);
        bool isSaid = false;
        for (const auto* label : screen.page->findChildren<QLabel*>())
            isSaid = isSaid || (label->isVisible() && label->text().contains(QStringLiteral("No account")));
        QVERIFY(isSaid);
        QVERIFY(screen.button("addVenueKey")->isEnabled());
    }

    void aKeyIsAddedByKeysAlone()
    {
        Screen screen;
        press(Qt::Key_Insert);
        QTRY_VERIFY(screen.dialog("addKeyDialog"));
        QVERIFY(QTest::qWaitForWindowActive(screen.dialog("addKeyDialog")));
        QVERIFY(!screen.dialog("addKeyDialog")->isModal());
        type(QStringLiteral("Main"));
        press(Qt::Key_Tab);
        type(QStringLiteral("the-key"));
        press(Qt::Key_Tab);
        type(QStringLiteral("the-secret"));
        press(Qt::Key_Return);
        QVERIFY(screen.accounts.isAsked());
        QCOMPARE(screen.accounts.added->name, QStringLiteral("Main"));
        QCOMPARE(screen.accounts.added->key, QStringLiteral("the-key"));
        QCOMPARE(screen.accounts.added->secret, QStringLiteral("the-secret"));
        QCOMPARE(screen.accounts.added->venue, VenueId::Binance);
        QVERIFY(!screen.accounts.added->isTestnet);
        screen.accounts.store(9, QStringLiteral("Main"));
        screen.accounts.answer({true, QStringLiteral("Main was stored."), base::Tone::Plain});
        QTRY_VERIFY(!screen.dialog("addKeyDialog"));
        QCOMPARE(screen.result(), QStringLiteral("Main was stored."));
        QCOMPARE(screen.page->chosen()->id, quint32{9});
    }

    void aRefusedKeyStaysForTheNextTryAndSaysWhy()
    {
        Screen screen;
        screen.page->addKey();
        QDialog* dialog = screen.dialog("addKeyDialog");
        QVERIFY(dialog);
        auto* store = field<QPushButton>(dialog, "storeKey");
        QVERIFY(!store->isEnabled());
        field<QLineEdit>(dialog, "keyName")->setText(QStringLiteral("Main"));
        field<QLineEdit>(dialog, "keyText")->setText(QStringLiteral("the-key"));
        field<QLineEdit>(dialog, "keySecret")->setText(QStringLiteral("the-secret"));
        QVERIFY(store->isEnabled());
        QTest::mouseClick(store, Qt::LeftButton);
        QVERIFY(!store->isEnabled() && !field<QLineEdit>(dialog, "keySecret")->isEnabled());
        QVERIFY(field<QLabel>(dialog, "keyNote")->text().contains(QStringLiteral("Asking")));
        screen.accounts.answer({false, QStringLiteral("This key may withdraw."), base::Tone::Critical});
        QVERIFY(dialog->isVisible() && store->isEnabled());
        QCOMPARE(field<QLabel>(dialog, "keyNote")->text(), QStringLiteral("This key may withdraw."));
        QCOMPARE(field<QLineEdit>(dialog, "keySecret")->text(), QStringLiteral("the-secret"));
    }

    void theSecretIsNeverShownAndNotKept()
    {
        Screen screen;
        screen.page->addKey();
        QDialog* dialog = screen.dialog("addKeyDialog");
        for (const char* name : {"keySecret", "keyPassphrase"})
            QCOMPARE(field<QLineEdit>(dialog, name)->echoMode(), QLineEdit::Password);
        auto* secret = field<QLineEdit>(dialog, "keySecret");
        secret->setText(QStringLiteral("the-secret"));
        dialog->reject();
        QVERIFY(secret->text().isEmpty());
    }

    void leavingWhileTheVenueIsAskedCallsItOff()
    {
        Screen screen;
        screen.page->addKey();
        QDialog* dialog = screen.dialog("addKeyDialog");
        field<QLineEdit>(dialog, "keyName")->setText(QStringLiteral("Main"));
        field<QLineEdit>(dialog, "keyText")->setText(QStringLiteral("k"));
        field<QLineEdit>(dialog, "keySecret")->setText(QStringLiteral("s"));
        QTest::mouseClick(field<QPushButton>(dialog, "storeKey"), Qt::LeftButton);
        dialog->reject();
        QCOMPARE(screen.accounts.calls, QStringList{QStringLiteral("cancel")});
    }

    void okxWantsAPassPhraseAndTestnetIsChosenByHand()
    {
        Screen screen;
        screen.page->addKey();
        QDialog* dialog = screen.dialog("addKeyDialog");
        auto* passphrase = field<QLineEdit>(dialog, "keyPassphrase");
        QVERIFY(!passphrase->isVisible());
        field<QComboBox>(dialog, "keyVenue")->setCurrentIndex(1);
        QVERIFY(passphrase->isVisible());
        field<QLineEdit>(dialog, "keyName")->setText(QStringLiteral("Main"));
        field<QLineEdit>(dialog, "keyText")->setText(QStringLiteral("k"));
        field<QLineEdit>(dialog, "keySecret")->setText(QStringLiteral("s"));
        QVERIFY(!field<QPushButton>(dialog, "storeKey")->isEnabled());
        passphrase->setText(QStringLiteral("p"));
        field<base::SegmentedControl>(dialog, "keyNetwork")->setCurrent(1);
        QTest::mouseClick(field<QPushButton>(dialog, "storeKey"), Qt::LeftButton);
        QVERIFY(screen.accounts.added->isTestnet);
        QCOMPARE(screen.accounts.added->passphrase, QStringLiteral("p"));
        QCOMPARE(screen.accounts.added->venue, VenueId::Okx);
    }

    void aNameThatIsTakenIsSaidBeforeAnythingIsAsked()
    {
        Screen screen(1);
        screen.page->addKey();
        QDialog* dialog = screen.dialog("addKeyDialog");
        field<QLineEdit>(dialog, "keyText")->setText(QStringLiteral("k"));
        field<QLineEdit>(dialog, "keySecret")->setText(QStringLiteral("s"));
        field<QLineEdit>(dialog, "keyName")->setText(QStringLiteral("Account 1"));
        QVERIFY(field<QLabel>(dialog, "keyNote")->text().contains(QStringLiteral("already")));
        QVERIFY(!field<QPushButton>(dialog, "storeKey")->isEnabled());
    }

    void aTestIsBusyUntilItIsAnswered()
    {
        Screen screen(2);
        QTest::mouseClick(screen.button("testVenueKey"), Qt::LeftButton);
        QCOMPARE(screen.accounts.calls, QStringList{QStringLiteral("test 1")});
        QVERIFY(!screen.button("testVenueKey")->isEnabled() && !screen.button("removeVenueKey")->isEnabled());
        QVERIFY(screen.result().contains(QStringLiteral("Asking Binance")));
        screen.accounts.answer({false, QStringLiteral("Binance cannot be reached."), base::Tone::Critical});
        QVERIFY(screen.button("testVenueKey")->isEnabled());
        QCOMPARE(screen.result(), QStringLiteral("Binance cannot be reached."));
    }

    void renamingAndRemovingByKeysAlone()
    {
        Screen screen(2);
        press(Qt::Key_Down);
        QCOMPARE(screen.page->chosen()->id, quint32{2});
        press(Qt::Key_F2);
        QTRY_VERIFY(screen.dialog("renameDialog"));
        QVERIFY(QTest::qWaitForWindowActive(screen.dialog("renameDialog")));
        type(QStringLiteral("Second"));
        press(Qt::Key_Return);
        QCOMPARE(screen.accounts.calls, QStringList{QStringLiteral("rename 2 Second")});
        screen.accounts.calls.clear();
        screen.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&screen.window));
        screen.page->table().setFocus();
        press(Qt::Key_Delete);
        QTRY_VERIFY(screen.dialog("removeDialog"));
        QDialog* dialog = screen.dialog("removeDialog");
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        auto* remove = field<QPushButton>(dialog, "removeKey");
        press(Qt::Key_Return); // the default is to keep it
        QTRY_VERIFY(!screen.dialog("removeDialog"));
        QVERIFY(screen.accounts.calls.isEmpty());
        screen.page->removeChosen();
        dialog = screen.dialog("removeDialog");
        remove = field<QPushButton>(dialog, "removeKey");
        QVERIFY(!remove->isEnabled());
        field<QLineEdit>(dialog, "removeName")->setText(QStringLiteral("Account 2"));
        QVERIFY(remove->isEnabled());
        QTest::mouseClick(remove, Qt::LeftButton);
        QCOMPARE(screen.accounts.calls, QStringList{QStringLiteral("remove 2")});
    }

    void theOpenAccountIsNotRemovedAndHasTheSwitch()
    {
        Screen screen(2);
        QVERIFY(!screen.button("switchVenueLive")->isEnabled());
        QSignalSpy wanted(screen.page, &VenuesPage::liveSwitchWanted);
        screen.accounts.stored[0].isOpen = true;
        Q_EMIT screen.accounts.changed();
        QVERIFY(screen.button("switchVenueLive")->isEnabled());
        QTest::mouseClick(screen.button("switchVenueLive"), Qt::LeftButton);
        QCOMPARE(wanted.takeFirst().front().toBool(), true);
        screen.accounts.stored[0].isLiveOn = true;
        Q_EMIT screen.accounts.changed();
        QTest::mouseClick(screen.button("switchVenueLive"), Qt::LeftButton);
        QCOMPARE(wanted.takeFirst().front().toBool(), false);
        screen.page->removeChosen();
        QVERIFY(!screen.dialog("removeDialog"));
        QVERIFY(screen.result().contains(QStringLiteral("open on this desk")));
        QTest::mouseClick(screen.button("openVenueAccount"), Qt::LeftButton);
        QCOMPARE(screen.accounts.calls, QStringList{QStringLiteral("open 0")}); // back to paper
        screen.page->table().selectRow(1);
        QVERIFY(!screen.button("switchVenueLive")->isVisible()); // play money has none
        QTest::mouseClick(screen.button("openVenueAccount"), Qt::LeftButton);
        QCOMPARE(screen.accounts.calls.back(), QStringLiteral("open 2"));
    }

    void aListThatCannotBeReadIsSaid()
    {
        FakeVenueAccounts accounts;
        accounts.trouble = QStringLiteral("The list cannot be read.");
        VenuesPage page(accounts);
        QCOMPARE(page.findChild<QLabel*>(QStringLiteral("venueResult"))->text(), accounts.trouble);
        QVERIFY(!page.findChild<QPushButton*>(QStringLiteral("addVenueKey"))->isEnabled());
    }

    void everyControlHasAName()
    {
        Screen screen(2);
        screen.page->addKey();
        for (const QWidget* root : {static_cast<const QWidget*>(&screen.window), static_cast<const QWidget*>(screen.dialog("addKeyDialog"))}) {
            for (const auto* widget : root->findChildren<QWidget*>()) {
                if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->inherits("QScrollBar") || widget->inherits("QLabel"))
                    continue;
                const auto* button = qobject_cast<const QPushButton*>(widget);
                QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()), widget->metaObject()->className());
            }
        }
    }

    void bothThemesAndNoTextIsCutOff()
    {
        Screen screen(2);
        for (const auto theme : {base::ThemeName::Dark, base::ThemeName::Light}) {
            base::ThemeManager::instance().set(theme, base::ThemeManager::instance().palette());
            QCoreApplication::processEvents();
            for (const auto* button : screen.page->findChildren<QPushButton*>()) {
                if (button->isVisible())
                    QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
            }
        }
        base::ThemeManager::instance().set(base::ThemeName::Dark, base::ThemeManager::instance().palette());
    }
};

JARVIS_TEST(VenuesPageTest)
#include "venues_page_test.moc"
