#include "app/secrets/system/system_keychain.h"

#include "app/secrets/journal_key.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <string_view>

namespace jarvis::secrets::system {
namespace {

journal::Secret secretOf(std::string_view text)
{
    return journal::Secret::copyOf(std::as_bytes(std::span(text)));
}

std::string textOf(const journal::Secret& secret)
{
    return {reinterpret_cast<const char*>(secret.bytes().data()), secret.bytes().size()};
}

} // namespace

/// A real GNOME Keyring on a session bus of its own, in a home of its own.
class SystemKeychainTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString bus = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        const QString keyring = QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon"));
        if (bus.isEmpty() || keyring.isEmpty() || !hasLibrary())
            QSKIP("dbus-daemon, gnome-keyring-daemon or libsecret is missing");
        startBus(bus);
        startKeyring(keyring);
    }

    void cleanupTestCase()
    {
        for (QProcess* process : {&m_keyring, &m_bus}) {
            process->terminate();
            if (process->state() != QProcess::NotRunning && !process->waitForFinished(3'000))
                process->kill();
        }
    }

    void whatIsWrittenIsRead()
    {
        SystemKeychain keychain;
        QVERIFY(told(keychain.write("journal-one", secretOf("0123456789abcdef"))));
        QVERIFY(told(keychain.write("journal-two", secretOf("fedcba9876543210"))));
        QCOMPARE(textOf(*keychain.read("journal-one")), std::string("0123456789abcdef"));
        QCOMPARE(textOf(*keychain.read("journal-two")), std::string("fedcba9876543210"));
        QVERIFY(told(keychain.write("journal-one", secretOf("another"))));
        QCOMPARE(textOf(*keychain.read("journal-one")), std::string("another"));
    }

    void whatIsRemovedIsGone()
    {
        SystemKeychain keychain;
        QVERIFY(told(keychain.write("venue-key-one", secretOf("0123456789abcdef"))));
        QVERIFY(told(keychain.remove("venue-key-one")));
        QCOMPARE(keychain.read("venue-key-one").error().kind, KeychainError::Kind::NoEntry);
        QVERIFY(told(keychain.remove("venue-key-one"))); // again: boring
    }

    void aMissingEntryIsNoFailure()
    {
        const auto missing = SystemKeychain().read("journal-none");
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, KeychainError::Kind::NoEntry);
    }

    void aJournalsKeyComesBack()
    {
        SystemKeychain keychain;
        class Nobody final : public PassPhrases {
            std::optional<journal::Secret> ask(const PassPhraseQuestion&) override { return std::nullopt; }
        } nobody;
        JournalKeyRequest request;
        request.folder = m_home.filePath(QStringLiteral("journal")).toStdString();
        request.forNew = journal::KeySlot::Derivation::KeyBytes;
        const auto key = obtainJournalKey(request, keychain, nobody);
        QVERIFY2(key, key ? "" : describe(key.error()).c_str());
        auto stored = keychain.read(keyNameOf(key->cipher->slot()));
        QVERIFY(stored);
        QVERIFY(unlockWith(std::move(*stored), key->cipher->slot(), request.folder));
    }

    /// Last: behind it there is no keychain any more, and nothing on this bus that would start one.
    void aKeychainThatDiedIsToldInTime()
    {
        m_keyring.kill();
        QVERIFY(m_keyring.waitForFinished(5'000));
        SystemKeychain keychain(std::chrono::seconds(20));
        const auto gone = keychain.read("journal-one");
        QVERIFY(!gone);
        QVERIFY(gone.error().kind != KeychainError::Kind::NoEntry);
        QVERIFY(!keychain.write("journal-three", secretOf("lost")));
        QVERIFY(!keychain.remove("journal-one"));
    }

private:
    static bool hasLibrary()
    {
        const QStringList found = QDir(QStringLiteral("/usr/lib")).entryList({QStringLiteral("*-linux-gnu")}, QDir::Dirs);
        return std::any_of(found.begin(), found.end(),
            [](const QString& folder) { return QFile::exists(QStringLiteral("/usr/lib/%1/libsecret-1.so.0").arg(folder)); });
    }

    static bool told(const Expected<void, KeychainError>& result)
    {
        if (!result)
            qWarning("%d: %s", static_cast<int>(result.error().kind), result.error().words.c_str());
        return result.hasValue();
    }

    /// Without folders of services: what is not running is not started.
    void startBus(const QString& program)
    {
        QFile config(m_home.filePath(QStringLiteral("bus.conf")));
        QVERIFY(config.open(QIODevice::WriteOnly));
        config.write("<busconfig><type>session</type><listen>unix:path=" + m_home.filePath(QStringLiteral("bus")).toUtf8()
            + "</listen><policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/><allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
        config.close();
        m_bus.start(program, {QStringLiteral("--config-file=") + config.fileName(), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        QVERIFY(m_bus.waitForReadyRead(10'000));
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readAllStandardOutput().trimmed());
    }

    void startKeyring(const QString& program)
    {
        for (const char* name : {"HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
            qputenv(name, m_home.path().toUtf8());
        m_keyring.start(program, {QStringLiteral("--unlock"), QStringLiteral("--components=secrets"), QStringLiteral("--foreground")});
        QVERIFY(m_keyring.waitForStarted(10'000));
        m_keyring.write("a pass phrase of the keyring");
        m_keyring.closeWriteChannel();
        SystemKeychain keychain(std::chrono::seconds(5));
        QTRY_VERIFY_WITH_TIMEOUT(told(keychain.write("awake", secretOf("yes"))), 15'000);
    }

    QTemporaryDir m_home;
    QProcess m_bus;
    QProcess m_keyring;
};

JARVIS_TEST(SystemKeychainTest)

} // namespace jarvis::secrets::system

#include "system_keychain_test.moc"
