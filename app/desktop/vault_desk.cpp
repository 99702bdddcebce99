#include "app/desktop/vault_desk.h"

#include <QApplication>
#include <QEvent>

namespace jarvis::desktop {

VaultDesk::VaultDesk(std::shared_ptr<secrets::VenueKeys> keys, SettingsDesk& settings) : m_keys(std::move(keys)), m_settings(settings)
{
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &VaultDesk::lock);
    qApp->installEventFilter(this);
    connect(qApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationSuspended || state == Qt::ApplicationHidden)
            lock();
    });
    startTimer();
}

void VaultDesk::startTimer()
{
    if (const int minutes = idleMinutes(); minutes > 0)
        m_idle.start(std::chrono::minutes(minutes));
    else
        m_idle.stop();
}

bool VaultDesk::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel: startTimer(); break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

VaultDesk::State VaultDesk::state() const
{
    if (m_keys->vault().isOpen())
        return State::Open;
    return m_keys->vault().exists() ? State::Locked : State::None;
}

QString VaultDesk::path() const { return QString::fromStdString(m_keys->vault().path()); }

void VaultDesk::lock()
{
    m_isLockWanted = m_isBusy;
    if (!m_isBusy)
        m_keys->vault().lock();
}

QString VaultDesk::changePassPhrase()
{
    if (m_isBusy)
        return {};
    m_isBusy = true;
    const auto changed = m_keys->vault().changePassPhrase();
    m_isBusy = false;
    if (m_isLockWanted)
        lock();
    return changed ? QString() : QString::fromStdString(secrets::describe(changed.error()));
}

int VaultDesk::idleMinutes() const { return static_cast<int>(std::chrono::floor<std::chrono::minutes>(m_settings.config().vaultIdle).count()); }

QString VaultDesk::setIdleMinutes(int minutes)
{
    const QString error = m_settings.keepVaultIdle(minutes);
    startTimer();
    return error;
}

} // namespace jarvis::desktop
