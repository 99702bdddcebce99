#include "widgets/settings/engines_page.h"

#include "tests/gui/settings/fake_engines.h"
#include "tests/support/test_main.h"
#include "widgets/base/link_text.h"
#include "widgets/settings/settings_window.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QWindow>

using namespace jarvis;
using namespace jarvis::test;
using namespace jarvis::widgets;
using namespace jarvis::widgets::settings;

namespace {

/// The settings on screen.
struct EnginesScreen {
    FakeEngines engines;
    SettingsWindow window;
    EnginesPage* page = nullptr;

    explicit EnginesScreen(int stored = 0)
    {
        const char* names[] = {"Tokyo", "Berlin"};
        for (int i = 0; i < stored; ++i)
            engines.add(static_cast<quint32>(i + 1), QLatin1String(names[i]), i == 1);
        page = new EnginesPage(engines);
        window.addPage(page);
        window.open(QStringLiteral("engines"));
        CHECK(QTest::qWaitForWindowActive(&window));
    }
    template <typename Widget>
    Widget* part(const char* name) const
    {
        return page->findChild<Widget*>(QLatin1String(name));
    }
    QString result() const { return part<QLabel>("engineResult")->text(); }
    QDialog* dialog() const
    {
        auto* found = part<QDialog>("engineDialog");
        return found && found->isVisible() ? found : nullptr;
    }
    /// Active alone says no more than that its parent is.
    static bool hasKeys(const QWidget* opened)
    {
        return QTest::qWaitFor([opened] { return QGuiApplication::focusWindow() == opened->windowHandle(); });
    }
    QDialog* openDialog()
    {
        page->connectTo();
        CHECK(dialog() && hasKeys(dialog()));
        return dialog();
    }
};

void typeLetters(const QString& text)
{
    for (const QChar letter : text)
        QTest::keyClick(QGuiApplication::focusWindow(), letter.toLatin1());
}
void pressOnly(Qt::Key key) { QTest::keyClick(QGuiApplication::focusWindow(), key); }

ShownCertificate certificate(const char* before = "")
{
    return {QString(64, QLatin1Char('c')), QStringLiteral("tokyo.example"), QStringLiteral("tokyo.example"), QStringLiteral("2026-11-21 until 2027-11-21"), QLatin1String(before),
        QStringLiteral("Nobody vouches for it.")};
}

} // namespace

/// Engines elsewhere on screen: stored, tested, changed and removed by keys alone; a certificate is trusted by nobody but the hand that
/// compared it.
class EnginesPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEngineIsConnectedToByKeysAlone()
    {
        EnginesScreen screen;
        pressOnly(Qt::Key_Insert);
        QTRY_VERIFY(screen.dialog());
        QVERIFY(EnginesScreen::hasKeys(screen.dialog()));
        QVERIFY(!screen.dialog()->isModal());
        typeLetters(QStringLiteral("Tokyo"));
        pressOnly(Qt::Key_Tab);
        typeLetters(QStringLiteral("wss://tokyo.example:8443"));
        pressOnly(Qt::Key_Tab);
        typeLetters(QStringLiteral("jarvis-token"));
        pressOnly(Qt::Key_Return);
        QVERIFY(screen.engines.isAsked());
        QCOMPARE(screen.engines.typed->name, QStringLiteral("Tokyo"));
        QCOMPARE(screen.engines.typed->address, QStringLiteral("wss://tokyo.example:8443"));
        QCOMPARE(screen.engines.typed->token, QStringLiteral("jarvis-token"));
        QCOMPARE(screen.engines.typed->trustedSha256, QString());
        screen.engines.add(7, QStringLiteral("Tokyo"));
        screen.engines.answer({true, QStringLiteral("jarvisd lets this desk in."), base::Tone::Plain, {}, 7});
        QTRY_VERIFY(!screen.dialog());
        QCOMPARE(screen.result(), QStringLiteral("jarvisd lets this desk in."));
        QCOMPARE(screen.engines.calls, QStringList{QStringLiteral("open 7")});
    }

    void aTokenIsNeverShown()
    {
        EnginesScreen screen;
        QCOMPARE(screen.openDialog()->findChild<QLineEdit*>(QStringLiteral("engineToken"))->echoMode(), QLineEdit::Password);
    }

    void aCertificateIsTrustedOnlyByTheHandThatComparedIt()
    {
        EnginesScreen screen;
        QDialog* dialog = screen.openDialog();
        dialog->findChild<QLineEdit*>(QStringLiteral("engineName"))->setText(QStringLiteral("Tokyo"));
        dialog->findChild<QLineEdit*>(QStringLiteral("engineAddress"))->setText(QStringLiteral("wss://tokyo.example:8443"));
        dialog->findChild<QLineEdit*>(QStringLiteral("engineToken"))->setText(QStringLiteral("jarvis-token"));
        auto* connectNow = dialog->findChild<QPushButton*>(QStringLiteral("connectEngine"));
        QTest::mouseClick(connectNow, Qt::LeftButton);
        screen.engines.answer({false, QStringLiteral("not trusted"), base::Tone::Critical, certificate(), 0});
        auto* now = dialog->findChild<QLabel*>(QStringLiteral("certificateNow"));
        QVERIFY(now->isVisible());
        QCOMPARE(now->text().replace(QLatin1Char('\n'), QLatin1Char(':')).count(QStringLiteral("CC")), 32);
        QVERIFY(!dialog->findChild<QLabel*>(QStringLiteral("certificateBefore"))->isVisible());
        // The key that sent it off does not vouch for it by being pressed again.
        QVERIFY(!connectNow->isEnabled());
        pressOnly(Qt::Key_Return);
        QVERIFY(!screen.engines.isAsked());
        auto* compared = dialog->findChild<QCheckBox*>(QStringLiteral("certificateCompared"));
        QVERIFY(compared->hasFocus());
        pressOnly(Qt::Key_Space);
        QVERIFY(compared->isChecked());
        QVERIFY(connectNow->isEnabled());
        pressOnly(Qt::Key_Return);
        QVERIFY(screen.engines.isAsked());
        QCOMPARE(screen.engines.typed->trustedSha256, QString(64, QLatin1Char('c')));
        // Yet another one is shown at the second try: the first look does not count for it.
        ShownCertificate other = certificate();
        other.sha256 = QString(64, QLatin1Char('d'));
        screen.engines.answer({false, QStringLiteral("not trusted"), base::Tone::Critical, other, 0});
        QVERIFY(!compared->isChecked());
        QVERIFY(!connectNow->isEnabled());
        // Nor for another address.
        compared->setChecked(true);
        dialog->findChild<QLineEdit*>(QStringLiteral("engineAddress"))->setText(QStringLiteral("wss://other.example:8443"));
        QVERIFY(!now->isVisible());
        QTest::mouseClick(connectNow, Qt::LeftButton);
        QCOMPARE(screen.engines.typed->trustedSha256, QString());
    }

    void aChangedCertificateStandsUnderTheOneThatWasTrusted()
    {
        EnginesScreen screen(1);
        screen.page->changeChosen();
        QDialog* dialog = screen.dialog();
        QVERIFY(dialog);
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("connectEngine")), Qt::LeftButton);
        QCOMPARE(screen.engines.typedFor, 1U);
        QCOMPARE(screen.engines.typed->token, QString());
        const QByteArray before(64, 'b');
        screen.engines.answer({false, QStringLiteral("changed"), base::Tone::Critical, certificate(before.constData()), 1});
        QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("certificateBefore"))->text().startsWith(QStringLiteral("BB:BB")));
        QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("certificateNow"))->text().startsWith(QStringLiteral("CC:CC")));
        QVERIFY(!dialog->findChild<QPushButton*>(QStringLiteral("connectEngine"))->isEnabled());
    }

    void whatIsWrongIsSaidAndWhatWasTypedStays()
    {
        EnginesScreen screen(1);
        QDialog* dialog = screen.openDialog();
        auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("engineName"));
        auto* address = dialog->findChild<QLineEdit*>(QStringLiteral("engineAddress"));
        auto* connectNow = dialog->findChild<QPushButton*>(QStringLiteral("connectEngine"));
        auto* note = dialog->findChild<QLabel*>(QStringLiteral("engineNote"));
        dialog->findChild<QLineEdit*>(QStringLiteral("engineToken"))->setText(QStringLiteral("jarvis-token"));
        name->setText(QStringLiteral("Tokyo"));
        address->setText(QStringLiteral("http://tokyo"));
        QVERIFY(!connectNow->isEnabled());
        QVERIFY(note->text().contains(QStringLiteral("already")));
        name->setText(QStringLiteral("Kyoto"));
        QVERIFY(note->text().contains(QStringLiteral("wss://")));
        address->setText(QStringLiteral("wss://kyoto.example"));
        QVERIFY(connectNow->isEnabled());
        QTest::mouseClick(connectNow, Qt::LeftButton);
        QVERIFY(!name->isEnabled());
        screen.engines.answer({false, QStringLiteral("The token is not known."), base::Tone::Critical, {}, 0});
        QCOMPARE(note->text(), QStringLiteral("The token is not known."));
        QVERIFY(name->isEnabled());
        QCOMPARE(name->text(), QStringLiteral("Kyoto"));
        QTest::mouseClick(connectNow, Qt::LeftButton);
        dialog->close();
        QCOMPARE(screen.engines.calls, QStringList{QStringLiteral("cancel")});
    }

    void anEngineThatThisDeskIsAtIsNotRemoved()
    {
        EnginesScreen screen(2);
        screen.page->table().selectRow(1);
        pressOnly(Qt::Key_Delete);
        QVERIFY(screen.result().contains(QStringLiteral("Go back")));
        screen.page->table().selectRow(0);
        pressOnly(Qt::Key_Delete);
        auto* question = screen.part<QMessageBox>("removeEngineQuestion");
        QVERIFY(question);
        // Enter keeps it: the default removes nothing.
        QVERIFY(EnginesScreen::hasKeys(question));
        pressOnly(Qt::Key_Return);
        QVERIFY(screen.engines.calls.isEmpty());
        QTRY_VERIFY(!screen.part<QMessageBox>("removeEngineQuestion"));
        screen.page->removeChosen();
        question = screen.part<QMessageBox>("removeEngineQuestion");
        QVERIFY(question);
        QTest::mouseClick(question->findChild<QPushButton*>(QStringLiteral("removeEngineNow")), Qt::LeftButton);
        QCOMPARE(screen.engines.calls, QStringList{QStringLiteral("remove 1")});
    }

    void theOneThatIsOpenLeadsBack()
    {
        EnginesScreen screen(2);
        screen.page->table().selectRow(1);
        QTest::mouseClick(screen.part<QPushButton>("openEngine"), Qt::LeftButton);
        screen.page->table().selectRow(0);
        QTest::mouseClick(screen.part<QPushButton>("openEngine"), Qt::LeftButton);
        QCOMPARE(screen.engines.calls, (QStringList{QStringLiteral("open 0"), QStringLiteral("open 1")}));
    }

    void everythingHasANameToBeReadAloud()
    {
        EnginesScreen screen(2);
        QDialog* dialog = screen.openDialog();
        for (const auto* field : dialog->findChildren<QLineEdit*>())
            QVERIFY2(!field->accessibleName().isEmpty(), qPrintable(field->objectName()));
        QVERIFY(!screen.page->table().accessibleName().isEmpty());
    }
};

JARVIS_TEST(EnginesPageTest)
#include "engines_page_test.moc"
