#pragma once

#include "app/config/config.h"
#include "app/desktop/key_tester.h"
#include "app/secrets/venue_keys.h"
#include "widgets/session/engine_session.h"
#include "widgets/settings/venue_accounts.h"

#include <QHash>
#include <QPointer>

#include <functional>
#include <memory>

namespace jarvis::desktop {

/// The stored accounts as the settings show them: keys in keychain or vault behind it, and the venues themselves.
///
/// A key is stored only after its venue said that it may not withdraw. Threads: GUI.
class VenueDesk final : public widgets::settings::VenueAccounts {
    Q_OBJECT

public:
    /// Opens this desk anew on an account; zero: on paper.
    using Reopen = std::function<void(AccountId)>;

    /// `keys` may be null: `obstacle` says why then. `open`: the account of this desk; zero: paper.
    VenueDesk(std::shared_ptr<secrets::VenueKeys> keys, QString obstacle, config::Config config, AccountId open, Reopen reopen);
    ~VenueDesk() override;

    /// What the open account's journal says of its live switch is shown from now on, and noted for later.
    void follow(widgets::session::EngineSession& session);
    AccountId openAccount() const { return m_open; }

    QString obstacle() const override { return m_obstacle; }
    QVector<widgets::settings::VenueAccountView> accounts() const override;
    QVector<widgets::settings::VenueChoice> venues() const override;
    QString nameObstacle(const QString& name, quint32 except) const override;
    void add(const widgets::settings::NewVenueKey& key, Done done) override;
    void test(quint32 id, Done done) override;
    void cancel() override { m_tester.cancel(); }
    Outcome rename(quint32 id, const QString& name) override;
    Outcome remove(quint32 id) override;
    void open(quint32 id) override;

private:
    widgets::settings::VenueAccountView viewOf(const secrets::VenueAccount& account) const;
    void onAdded(const widgets::settings::NewVenueKey& key, secrets::VenueSecret& secret, const KeyTester::Answer& answer, const Done& done);
    void onTested(AccountId id, const KeyTester::Answer& answer, const Done& done);
    Outcome story(const QString& begin, const venue::keys::KeyReport& report, const venue::keys::KeyVerdict& verdict, const QString& venueName) const;
    void noteLiveSwitch();

    std::shared_ptr<secrets::VenueKeys> m_keys;
    const QString m_obstacle;
    const config::Config m_config;
    const AccountId m_open;
    const Reopen m_reopen;
    KeyTester m_tester;
    QHash<quint32, Outcome> m_faults; ///< of the last test, where it came to nothing
    QPointer<widgets::session::EngineSession> m_session;
};

} // namespace jarvis::desktop
