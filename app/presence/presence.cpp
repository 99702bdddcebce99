#include "app/presence/presence.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
#include <QVariantMap>

namespace jarvis::presence {
namespace {

const QString kLogind = QStringLiteral("org.freedesktop.login1");
const QString kManagerPath = QStringLiteral("/org/freedesktop/login1");
const QString kManager = QStringLiteral("org.freedesktop.login1.Manager");
const QString kSession = QStringLiteral("org.freedesktop.login1.Session");

QDBusMessage askManager(const QString& what)
{
    QDBusMessage question = QDBusMessage::createMethodCall(kLogind, kManagerPath, kManager, what);
    // A machine that has none must not start one for us.
    question.setAutoStartService(false);
    return question;
}

} // namespace

/// The slots that D-Bus calls, which are found by their names.
class Presence::Ears final : public QObject {
    Q_OBJECT

public:
    explicit Ears(Presence& of) : m_of(of), m_sessionBus(QDBusConnection::sessionBus()), m_systemBus(QDBusConnection::systemBus())
    {
        for (const char* name : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"})
            // Under whichever path: desktops do not agree on it.
            m_sessionBus.connect(QLatin1String(name), QString(), QLatin1String(name), QStringLiteral("ActiveChanged"), this, SLOT(onActive(bool)));
        if (!m_systemBus.isConnected())
            return;
        m_systemBus.connect(kLogind, kManagerPath, kManager, QStringLiteral("PrepareForSleep"), this, SLOT(onSleep(bool)));
        findSession();
        holdSleep();
    }

private Q_SLOTS:
    void onActive(bool isActive)
    {
        if (isActive)
            Q_EMIT m_of.left(Cause::Locked);
    }
    void onLock() { Q_EMIT m_of.left(Cause::Locked); }
    void onProperties(const QString& interface, const QVariantMap& changed, const QStringList&)
    {
        if (interface == kSession && changed.value(QStringLiteral("LockedHint")).toBool())
            Q_EMIT m_of.left(Cause::Locked);
    }
    void onSleep(bool isBeginning)
    {
        if (!isBeginning)
            return holdSleep();
        Q_EMIT m_of.left(Cause::Sleep);
        m_hold = {}; // now it may
    }

private:
    void findSession()
    {
        QDBusMessage question = askManager(QStringLiteral("GetSessionByPID"));
        question << static_cast<quint32>(QCoreApplication::applicationPid());
        auto* answer = new QDBusPendingCallWatcher(m_systemBus.asyncCall(question), this);
        connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
            answer->deleteLater();
            const QDBusPendingReply<QDBusObjectPath> session = *answer;
            if (session.isError())
                return; // no session of logind's: the screen saver has to do
            const QString path = session.value().path();
            m_systemBus.connect(kLogind, path, kSession, QStringLiteral("Lock"), this, SLOT(onLock()));
            m_systemBus.connect(kLogind, path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("PropertiesChanged"), this,
                SLOT(onProperties(QString,QVariantMap,QStringList)));
        });
    }

    /// As long as the descriptor is open, logind waits with sleep until we let it go, at most some seconds.
    void holdSleep()
    {
        QDBusMessage question = askManager(QStringLiteral("Inhibit"));
        question << QStringLiteral("sleep") << QStringLiteral("Jarvis") << QStringLiteral("Locks keys and one-click before the machine sleeps") << QStringLiteral("delay");
        auto* answer = new QDBusPendingCallWatcher(m_systemBus.asyncCall(question), this);
        connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
            answer->deleteLater();
            const QDBusPendingReply<QDBusUnixFileDescriptor> hold = *answer;
            if (!hold.isError())
                m_hold = hold.value();
        });
    }

    Presence& m_of;
    QDBusConnection m_sessionBus;
    QDBusConnection m_systemBus;
    QDBusUnixFileDescriptor m_hold;
};

Presence::Presence(QObject* parent) : QObject(parent), m_ears(std::make_unique<Ears>(*this)) {}

Presence::~Presence() = default;

} // namespace jarvis::presence

#include "presence.moc"
