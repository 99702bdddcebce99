#include "app/desktop/open_desk.h"
#include "app/desktop/wait.h"
#include "tests/e2e/remote/served_engine.h"
#include "tests/support/fake_keychain.h"
#include "tests/support/test_main.h"
#include "tests/support/typed_phrases.h"
#include "widgets/base/theme_manager.h"
#include "widgets/settings/certificate_box.h"

#include <QCheckBox>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <memory>

using namespace jarvis;
using namespace jarvis::widgets;
using e2e::ServedEngine;

namespace {

constexpr int kPatienceMs = 30'000;
const QString kTokyo = QStringLiteral("Tokyo");

/// The desk as the program opens it, on a machine with a keychain, and jarvisd beside it.
class FarMachine {
public:
    FarMachine()
    {
        options.dataFolder = m_home.filePath(QStringLiteral("data"));
        options.configPath = m_home.filePath(QStringLiteral("jarvis.conf"));
        CHECK(e2e::writeFile(options.configPath, "limits.staleness_ms = 10000\n"));
    }
    /// Why it did not open; empty: it did.
    QString start()
    {
        desk.reset();
        desk = std::make_unique<desktop::OpenDesk>(options, desktop::KeyPorts{keychain, phrases, nullptr, {1, 8}}, QStringLiteral("ann"));
        const auto opened = desk->open();
        return opened ? QString() : opened.error().text;
    }
    desktop::Workstation& station() { return desk->desk(); }
    session::EngineSession& session() { return station().session(); }
    shell::MainWindow& window() { return station().window(); }
    settings::EnginesPage& page() { return *station().enginesPage(); }
    QString engineText() { return window().topBar().engineButton()->text(); }
    QString alert() { return window().alertBar().text(); }
    QString address() const { return QStringLiteral("wss://127.0.0.1:%1").arg(served.port()); }

    template <typename Widget>
    Widget* part(const char* name)
    {
        const auto all = window().findChildren<Widget*>(QLatin1String(name));
        const auto found = std::find_if(all.begin(), all.end(), [](const Widget* each) { return each->isVisible(); });
        return found == all.end() ? nullptr : *found;
    }
    QDialog* newEngine(const std::string& token)
    {
        station().showSettings(QStringLiteral("engines"));
        QTest::mouseClick(page().findChild<QPushButton*>(QStringLiteral("addEngine")), Qt::LeftButton);
        QDialog* dialog = part<QDialog>("engineDialog");
        CHECK(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("engineName")), kTokyo);
        QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("engineAddress")), address());
        QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("engineToken")), QString::fromStdString(token));
        return dialog;
    }
    QDialog* changeEngine()
    {
        station().showSettings(QStringLiteral("engines"));
        QTest::mouseClick(page().findChild<QPushButton*>(QStringLiteral("changeEngine")), Qt::LeftButton);
        return part<QDialog>("engineDialog");
    }
    /// Presses Connect and waits for the certificate to be shown; what the dialog says otherwise.
    QString showsCertificate(QDialog* dialog)
    {
        auto* now = dialog->findChild<QLabel*>(QStringLiteral("certificateNow"));
        auto* note = dialog->findChild<QLabel*>(QStringLiteral("engineNote"));
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("connectEngine")), Qt::LeftButton);
        const bool isShown = desktop::waitUntil([&] { return now->isVisible() && dialog->findChild<QLineEdit*>(QStringLiteral("engineName"))->isEnabled(); }, kPatienceMs);
        return isShown ? QString() : note->text();
    }
    static QString shown(const QDialog* dialog, const char* name) { return dialog->findChild<QLabel*>(QLatin1String(name))->text().remove(QLatin1Char('\n')).remove(QLatin1Char(':')).toLower(); }
    /// Vouches for it by hand, connects, and leaves for the engine.
    bool trustAndGo(QDialog* dialog)
    {
        dialog->findChild<QCheckBox*>(QStringLiteral("certificateCompared"))->click();
        return go(dialog);
    }
    bool go(QDialog* dialog)
    {
        bool isOpened = false;
        const auto connection = QObject::connect(desk.get(), &desktop::OpenDesk::opened, desk.get(), [&isOpened] { isOpened = true; });
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("connectEngine")), Qt::LeftButton);
        const bool isAsked = desktop::waitUntil([this] { return part<QMessageBox>("leaveQuestion") != nullptr; }, kPatienceMs);
        if (isAsked)
            QTest::mouseClick(part<QMessageBox>("leaveQuestion")->findChild<QPushButton*>(QStringLiteral("leaveDesk")), Qt::LeftButton);
        const bool isThere = isAsked && desktop::waitUntil([&] { return isOpened; }, kPatienceMs);
        QObject::disconnect(connection);
        return isThere && isReady();
    }
    bool isReady()
    {
        return desktop::waitUntil([this] { return session().isReady(); }, kPatienceMs);
    }
    /// At Tokyo, from nothing.
    bool arrive()
    {
        if (!start().isEmpty())
            return false;
        QDialog* dialog = newEngine(served.token());
        return showsCertificate(dialog).isEmpty() && trustAndGo(dialog);
    }
    bool isOnDisk(const QByteArray& text)
    {
        QDirIterator all(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
                return true;
        }
        return false;
    }
    /// For people to look at: with JARVIS_PICTURES=DIR in the environment, of the window or of a dialog, in both themes.
    void photograph(QWidget& widget, const QString& name)
    {
        const QString folder = qEnvironmentVariable("JARVIS_PICTURES");
        if (folder.isEmpty())
            return;
        auto& themes = base::ThemeManager::instance();
        const bool isWindow = &widget == &window();
        for (const auto theme : {base::ThemeName::Light, base::ThemeName::Dark}) {
            themes.set(theme, themes.palette());
            const QString kind = theme == base::ThemeName::Dark ? QStringLiteral("dark") : QStringLiteral("light");
            for (const QSize size : isWindow ? QList<QSize>{{2560, 1440}, {1280, 800}} : QList<QSize>{widget.size()}) {
                if (isWindow)
                    widget.resize(size);
                desktop::letPass(400);
                widget.grab().save(QStringLiteral("%1/%2-%3-%4x%5.png").arg(folder, name, kind).arg(size.width()).arg(size.height()));
            }
        }
    }

    ServedEngine served{true};
    test::FakeKeychain keychain;
    test::TypedPhrases phrases;
    desktop::Options options;
    std::unique_ptr<desktop::OpenDesk> desk;

private:
    QTemporaryDir m_home;
};

QString whyNotArmed(FarMachine& machine)
{
    const auto armed = machine.station().arming().arm(machine.station().context().instrument()->spec().quantityMin);
    return armed ? QString() : session::text(armed.error());
}

} // namespace

/// A desk at jarvisd, over TLS, through the real windows: found, trusted, lost, come back to, and refused in words.
class RemoteDeskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fromAnAddressToADeskThatIsFoundAgainByItsName()
    {
        FarMachine machine;
        QCOMPARE(machine.start(), QString());
        QVERIFY(machine.engineText().contains(QStringLiteral("local")));
        QDialog* dialog = machine.newEngine(machine.served.token());
        machine.photograph(*dialog, QStringLiteral("engine-dialog"));
        QCOMPARE(machine.showsCertificate(dialog), QString());
        QCOMPARE(FarMachine::shown(dialog, "certificateNow"), machine.served.fingerprint());
        QVERIFY(!dialog->findChild<QPushButton*>(QStringLiteral("connectEngine"))->isEnabled());
        // Nothing is stored of an engine that nobody vouched for.
        QVERIFY(machine.keychain.entries.empty());
        machine.photograph(*dialog, QStringLiteral("engine-certificate"));
        QVERIFY(machine.trustAndGo(dialog));
        QTRY_VERIFY_WITH_TIMEOUT(machine.engineText().startsWith(QStringLiteral("⇄ Tokyo · ")) && machine.engineText().endsWith(QLatin1Char('s')), kPatienceMs);
        machine.photograph(machine.window(), QStringLiteral("far-desk"));
        machine.window().toggleVenuePanel();
        machine.photograph(machine.window().venuePanel(), QStringLiteral("far-detail"));
        machine.window().toggleVenuePanel();
        machine.station().showSettings(QStringLiteral("engines"));
        machine.photograph(*machine.station().settings(), QStringLiteral("engines-page"));
        const auto sent = machine.session().setLimit(LimitId::OpenOrders, Amount::of(std::int64_t{17}));
        QVERIFY(sent.hasValue());
        QTRY_COMPARE_WITH_TIMEOUT(machine.session().pendingCount(), std::size_t{0}, kPatienceMs);
        QVERIFY(!machine.isOnDisk(QByteArray::fromStdString(machine.served.token()).mid(16)));
        machine.options.engine = kTokyo;
        QCOMPARE(machine.start(), QString());
        QVERIFY(machine.isReady());
        QCOMPARE(machine.session().model().limits().openOrders, 17);
        // By its address too, and as who the token says.
        machine.options.engine = machine.address() + QLatin1Char('/');
        QCOMPARE(machine.start(), QString());
        QVERIFY(machine.isReady());
        QTRY_VERIFY(machine.engineText().contains(kTokyo));
        machine.options.engine = QStringLiteral("Nowhere");
        QVERIFY(machine.start().contains(QStringLiteral("no engine named Nowhere")));
        machine.options.engine = QStringLiteral("wss://127.0.0.1:1");
        QVERIFY(machine.start().contains(QStringLiteral("No token is stored")));
    }

    void aKilledEngineIsComeBackToWithEverythingAnsweredOnce()
    {
        FarMachine machine;
        QVERIFY(machine.arrive());
        std::vector<CommandId> asked;
        std::map<CommandId, int> answers;
        QObject::connect(&machine.session(), &session::EngineSession::commandSettled, &machine.session(), [&](const CommandId& id, const api::CommandSettled&) { ++answers[id]; });
        QTRY_VERIFY_WITH_TIMEOUT(machine.session().model().market().quote(machine.station().context().instrumentId()) != nullptr, kPatienceMs);
        const Instrument* is = machine.station().context().instrument();
        QVERIFY(is);
        QTRY_VERIFY2_WITH_TIMEOUT(machine.station().arming().arm(is->spec().quantityMin).hasValue(), qPrintable(whyNotArmed(machine)), kPatienceMs);
        for (int life = 0; life < 3; ++life) {
            for (int i = 0; i < 20; ++i) {
                if (const auto sent = machine.session().setLimit(LimitId::OpenOrders, Amount::of(std::int64_t{10 + life * 20 + i})))
                    asked.push_back(*sent);
                if (i == 12)
                    machine.served.kill();
            }
            QTRY_VERIFY_WITH_TIMEOUT(machine.session().link() != api::Link::Live, kPatienceMs);
            QVERIFY(!machine.station().arming().isArmed());
            QTRY_VERIFY_WITH_TIMEOUT(machine.engineText().contains(QStringLiteral("unreachable")), kPatienceMs);
            QVERIFY(machine.session().pendingCount() == 0 || machine.engineText().contains(QStringLiteral("in doubt")));
            if (life == 0) {
                QTRY_VERIFY_WITH_TIMEOUT(machine.alert().contains(QStringLiteral("cannot be reached")), kPatienceMs);
                machine.photograph(machine.window(), QStringLiteral("far-lost"));
            }
            machine.served.start();
            QVERIFY(machine.isReady());
            QTRY_COMPARE_WITH_TIMEOUT(machine.session().pendingCount(), std::size_t{0}, kPatienceMs);
            QVERIFY(!machine.station().arming().isArmed());
            QTRY_COMPARE(machine.alert(), QString());
        }
        QVERIFY(asked.size() > 35);
        for (const CommandId& id : asked)
            QCOMPARE(answers[id], 1);
        // What stands here is what stands there.
        const auto shown = machine.session().model().limits();
        machine.options.engine = kTokyo;
        QCOMPARE(machine.start(), QString());
        QVERIFY(machine.isReady());
        QVERIFY(machine.session().model().limits() == shown);
    }

    void aChangedCertificateIsRefusedUntilAHandTrustsIt()
    {
        FarMachine machine;
        QVERIFY(machine.arrive());
        const QString before = machine.served.fingerprint();
        machine.served.end();
        machine.served.renewCertificate();
        machine.served.start();
        const auto isTold = [&] { return machine.alert().contains(base::formatFingerprint(before)) && machine.alert().contains(base::formatFingerprint(machine.served.fingerprint())); };
        QTRY_VERIFY_WITH_TIMEOUT(isTold(), kPatienceMs);
        QVERIFY(machine.engineText().contains(QStringLiteral("certificate changed")));
        machine.photograph(machine.window(), QStringLiteral("far-changed"));
        QVERIFY(!machine.session().setLimit(LimitId::OpenOrders, Amount::of(std::int64_t{5})).hasValue());
        // A start by name is refused in the same words.
        QDialog* dialog = machine.changeEngine();
        QVERIFY(dialog);
        QCOMPARE(machine.showsCertificate(dialog), QString());
        machine.photograph(*dialog, QStringLiteral("engine-changed"));
        QCOMPARE(FarMachine::shown(dialog, "certificateBefore"), before);
        QCOMPARE(FarMachine::shown(dialog, "certificateNow"), machine.served.fingerprint());
        QVERIFY(machine.trustAndGo(dialog));
        QCOMPARE(machine.alert(), QString());
    }

    void aStartAtAChangedCertificateIsRefusedInWords()
    {
        FarMachine machine;
        QVERIFY(machine.arrive());
        machine.desk.reset();
        machine.served.end();
        machine.served.renewCertificate();
        machine.served.start();
        machine.options.engine = kTokyo;
        const QString why = machine.start();
        QVERIFY2(why.contains(base::formatFingerprint(machine.served.fingerprint())) && why.contains(QStringLiteral("has changed")), qPrintable(why));
    }

    void aTokenThatEndsIsSaidSoAndAnotherIsTyped_data()
    {
        QTest::addColumn<bool>("isRevoked");
        QTest::addColumn<QString>("says");
        QTest::newRow("revoked") << true << QStringLiteral("revoked");
        QTest::newRow("expired") << false << QStringLiteral("has expired");
    }
    void aTokenThatEndsIsSaidSoAndAnotherIsTyped()
    {
        QFETCH(bool, isRevoked);
        QFETCH(QString, says);
        FarMachine machine;
        QVERIFY(machine.arrive());
        const std::string another = machine.served.tool({QStringLiteral("token"), QStringLiteral("add"), QStringLiteral("bob"), QStringLiteral("--trade")}).trimmed().toStdString();
        if (isRevoked) {
            machine.served.tool({QStringLiteral("token"), QStringLiteral("revoke"), QString::fromStdString(machine.served.token().substr(7, 8))});
        } else {
            const QString path = machine.served.data() + QStringLiteral("/tokens");
            QByteArray book = machine.served.file("tokens");
            const qsizetype line = book.indexOf(QByteArray::fromStdString(machine.served.token().substr(7, 8)));
            book.replace(book.indexOf("never", line), 5, "1000");
            QVERIFY(e2e::writeFile(path, book));
        }
        machine.served.hangUp();
        QTRY_VERIFY_WITH_TIMEOUT(machine.alert().contains(says), kPatienceMs);
        QVERIFY(machine.session().link() != api::Link::Live);
        machine.photograph(machine.window(), isRevoked ? QStringLiteral("far-revoked") : QStringLiteral("far-expired"));
        QDialog* dialog = machine.changeEngine();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("engineToken")), QString::fromStdString(another));
        QVERIFY(machine.go(dialog));
        QCOMPARE(machine.page().chosen()->who, QStringLiteral("bob, may trade"));
    }

    void aTokenIsShownToNoOtherHost()
    {
        FarMachine machine;
        QVERIFY(machine.arrive());
        const ServedEngine other(true);
        QDialog* dialog = machine.changeEngine();
        auto* address = dialog->findChild<QLineEdit*>(QStringLiteral("engineAddress"));
        address->setText(QStringLiteral("wss://127.0.0.1:%1").arg(other.port()));
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("connectEngine")), Qt::LeftButton);
        QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("engineNote"))->text().contains(QStringLiteral("Type the token")));
    }
};

JARVIS_TEST(RemoteDeskTest)
#include "remote_desk_test.moc"
