#pragma once

#include "app/desktop/settings_desk.h"
#include "app/secrets/venue_keys.h"
#include "widgets/settings/vault_page.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace jarvis::desktop {

/// Locks the vault when nobody is there: after a while without a hand, and when the system hides or suspends the program; its owner tells it of
/// locked sessions and of sleep.
///
/// Threads: GUI. The settings outlive it.
class VaultDesk final : public QObject, public widgets::settings::Vault {
    Q_OBJECT

public:
    VaultDesk(std::shared_ptr<secrets::VenueKeys> keys, SettingsDesk& settings);

    State state() const override;
    QString path() const override;
    void lock() override;
    QString changePassPhrase() override;
    int idleMinutes() const override;
    QString setIdleMinutes(int minutes) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void startTimer();

    std::shared_ptr<secrets::VenueKeys> m_keys;
    SettingsDesk& m_settings;
    QTimer m_idle;
    bool m_isBusy = false; ///< the vault is at work: it is not to be locked under it
    bool m_isLockWanted = false; ///< as soon as that work is done
};

} // namespace jarvis::desktop
