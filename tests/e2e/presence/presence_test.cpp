#include "app/presence/presence.h"
#include "tests/support/test_main.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusUnixFileDescriptor>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

#include <array>

using jarvis::presence::Presence;

namespace {

const QString kManagerPath = QStringLiteral("/org/freedesktop/login1");
const QString kSessionPath = QStringLiteral("/org/freedesktop/login1/session/_37");

} // namespace

/// What logind answers, as far as it is asked.
class FakeLogind final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    int heldCount = 0;
    int readEnd = -1; ///< of the pipe whose other end holds sleep back

    ~FakeLogind() override { closeRead(); }

    /// Whether sleep is held back: the other end is open as long as it is.
    bool isHeld() const
    {
        char nothing = 0;
        return readEnd >= 0 && ::read(readEnd, &nothing, 1) < 0; // would block; 0 is the end
    }

public Q_SLOTS:
    QDBusObjectPath GetSessionByPID(uint pid) const { return QDBusObjectPath(pid == static_cast<uint>(getpid()) ? kSessionPath : QStringLiteral("/wrong")); }
    QDBusUnixFileDescriptor Inhibit(const QString& what, const QString& who, const QString&, const QString& mode)
    {
        if (what != QLatin1String("sleep") || who != QLatin1String("Jarvis") || mode != QLatin1String("delay"))
            return {};
        closeRead();
        std::array<int, 2> ends{};
        if (::pipe2(ends.data(), O_NONBLOCK | O_CLOEXEC) != 0)
            return {};
        readEnd = ends[0];
        QDBusUnixFileDescriptor given(ends[1]); // keeps a copy
        ::close(ends[1]);
        ++heldCount;
        return given;
    }

private:
    void closeRead()
    {
        if (readEnd >= 0)
            ::close(readEnd);
        readEnd = -1;
    }
};

/// What the desktop says over a bus of its own, as screen savers and logind say it.
class PresenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        if (program.isEmpty())
            QSKIP("dbus-daemon is missing");
        QFile config(m_home.filePath(QStringLiteral("bus.conf")));
        QVERIFY(config.open(QIODevice::WriteOnly));
        config.write("<busconfig><type>session</type><listen>unix:path=" + m_home.filePath(QStringLiteral("bus")).toUtf8()
            + "</listen><policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/><allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
        config.close();
        m_bus.start(program, {QStringLiteral("--config-file=") + config.fileName(), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        QVERIFY(m_bus.waitForReadyRead(10'000));
        m_address = QString::fromUtf8(m_bus.readAllStandardOutput().trimmed());
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_address.toUtf8());
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_address.toUtf8());
        QDBusConnection desktop = this->desktop();
        for (const char* name : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.freedesktop.login1"})
            QVERIFY(desktop.registerService(QLatin1String(name)));
        QVERIFY(desktop.registerObject(kManagerPath, &m_logind, QDBusConnection::ExportAllSlots));
    }
    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
        m_bus.terminate();
        if (m_bus.state() != QProcess::NotRunning && !m_bus.waitForFinished(3'000))
            m_bus.kill();
    }

    void aLockedScreenIsTold_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("interface");
        QTest::newRow("freedesktop") << QStringLiteral("/org/freedesktop/ScreenSaver") << QStringLiteral("org.freedesktop.ScreenSaver");
        QTest::newRow("at the path of older desktops") << QStringLiteral("/ScreenSaver") << QStringLiteral("org.freedesktop.ScreenSaver");
        QTest::newRow("GNOME") << QStringLiteral("/org/gnome/ScreenSaver") << QStringLiteral("org.gnome.ScreenSaver");
    }
    void aLockedScreenIsTold()
    {
        QFETCH(QString, path);
        QFETCH(QString, interface);
        Presence presence;
        settle();
        QSignalSpy left(&presence, &Presence::left);
        say(path, interface, QStringLiteral("ActiveChanged"), {false});
        say(path, interface, QStringLiteral("ActiveChanged"), {true});
        QTRY_COMPARE(left.count(), 1); // nobody leaves by unlocking
        QCOMPARE(left[0][0].value<Presence::Cause>(), Presence::Cause::Locked);
    }

    void logindsLockIsToldForTheOwnSessionOnly()
    {
        const int held = m_logind.heldCount;
        Presence presence;
        settle();
        QSignalSpy left(&presence, &Presence::left);
        QTRY_VERIFY(m_logind.heldCount > held);
        // What logind answered is heard before what it says after that; and what the answer made us listen to is known to the bus before it
        // answers once more.
        say(kManagerPath, QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"), {true});
        QTRY_COMPARE(left.count(), 1);
        settle();
        left.clear();
        const QString session = QStringLiteral("org.freedesktop.login1.Session");
        say(kSessionPath, session, QStringLiteral("Lock"));
        QTRY_COMPARE(left.count(), 1);
        QCOMPARE(left[0][0].value<Presence::Cause>(), Presence::Cause::Locked);
        left.clear();
        say(QStringLiteral("/org/freedesktop/login1/session/_99"), session, QStringLiteral("Lock"));
        const QString properties = QStringLiteral("org.freedesktop.DBus.Properties");
        say(kSessionPath, properties, QStringLiteral("PropertiesChanged"), {session, QVariantMap{{QStringLiteral("LockedHint"), false}}, QStringList()});
        say(kSessionPath, properties, QStringLiteral("PropertiesChanged"), {session, QVariantMap{{QStringLiteral("IdleHint"), true}}, QStringList()});
        say(kSessionPath, properties, QStringLiteral("PropertiesChanged"), {session, QVariantMap{{QStringLiteral("LockedHint"), true}}, QStringList()});
        QTRY_VERIFY(left.count() > 0);
        QCOMPARE(left.count(), 1);
    }

    /// Sleep is held back until those who listen have had their turn, and held back anew after the machine woke.
    void sleepWaitsUntilItWasTold()
    {
        const int held = m_logind.heldCount;
        Presence presence;
        settle();
        QTRY_VERIFY(m_logind.heldCount > held);
        bool wasHeldWhenTold = false;
        QObject::connect(&presence, &Presence::left, this, [&](Presence::Cause cause) { wasHeldWhenTold = cause == Presence::Cause::Sleep && m_logind.isHeld(); });
        const QString manager = QStringLiteral("org.freedesktop.login1.Manager");
        // Answers and signals come in the order in which they were sent: the descriptor is here before this.
        say(kManagerPath, manager, QStringLiteral("PrepareForSleep"), {true});
        QTRY_VERIFY(wasHeldWhenTold);
        QTRY_VERIFY(!m_logind.isHeld());
        const int before = m_logind.heldCount;
        say(kManagerPath, manager, QStringLiteral("PrepareForSleep"), {false});
        QTRY_VERIFY(m_logind.heldCount > before);
    }

    /// Nobody but the owners of the names is listened to.
    void aStrangerOnTheBusLocksNothing()
    {
        Presence presence;
        settle();
        QSignalSpy left(&presence, &Presence::left);
        {
            QDBusConnection stranger = QDBusConnection::connectToBus(m_address, QStringLiteral("stranger"));
            QDBusMessage message = QDBusMessage::createSignal(kManagerPath, QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"));
            message << true;
            QVERIFY(stranger.send(message));
        }
        QDBusConnection::disconnectFromBus(QStringLiteral("stranger"));
        // What is said after it is heard after it.
        say(QStringLiteral("/ScreenSaver"), QStringLiteral("org.freedesktop.ScreenSaver"), QStringLiteral("ActiveChanged"), {true});
        QTRY_COMPARE(left.count(), 1);
        QCOMPARE(left[0][0].value<Presence::Cause>(), Presence::Cause::Locked);
    }

private:
    QDBusConnection desktop() const { return QDBusConnection::connectToBus(m_address, QStringLiteral("desktop")); }
    /// What was asked of the bus before is done when this is answered.
    static void settle()
    {
        for (const QDBusConnection& bus : {QDBusConnection::sessionBus(), QDBusConnection::systemBus()})
            QVERIFY(bus.interface()->registeredServiceNames().isValid());
    }
    void say(const QString& path, const QString& interface, const QString& name, const QVariantList& arguments = {}) const
    {
        QDBusMessage message = QDBusMessage::createSignal(path, interface, name);
        message.setArguments(arguments);
        QVERIFY(desktop().send(message));
    }

    QTemporaryDir m_home;
    QProcess m_bus;
    QString m_address;
    FakeLogind m_logind;
};

JARVIS_TEST(PresenceTest)

#include "presence_test.moc"
