#pragma once

#include "app/desktop/engine_probe.h"
#include "app/secrets/engine_profiles.h"
#include "widgets/settings/engines.h"

#include <QHash>

#include <functional>
#include <memory>
#include <optional>

namespace jarvis::desktop {

/// Writes into the profile what the engine said of itself and of us when it let us in.
void noteSeen(secrets::EngineProfile& profile, const widgets::base::LinkReport& link);

/// The stored engines as the settings show them: tokens in keychain or vault behind it, and the engines themselves.
///
/// One is stored only after it let us in. A token is shown to no other host than the one that it was typed for, and a certificate that nobody
/// vouches for is taken only from the hand that compared it.
/// Threads: GUI.
class EngineDesk final : public widgets::settings::Engines {
    Q_OBJECT

public:
    /// Opens this desk anew at a profile; zero: on this machine.
    using Reopen = std::function<void(quint32)>;

    /// `profiles` may be null: `obstacle` says why then. `open`: the profile of this desk; zero: this machine, or one that is not stored.
    EngineDesk(std::shared_ptr<secrets::EngineProfiles> profiles, QString obstacle, quint32 open, Reopen reopen);

    QString obstacle() const override { return m_obstacle; }
    QVector<widgets::settings::EngineView> engines() const override;
    QString nameObstacle(const QString& name, quint32 except) const override;
    QString addressObstacle(const QString& address) const override;
    void store(const widgets::settings::NewEngine& engine, quint32 id, Done done) override;
    void test(quint32 id, Done done) override;
    void cancel() override { m_probe.cancel(); }
    Outcome remove(quint32 id) override;
    void open(quint32 id) override;

private:
    using Profile = secrets::EngineProfile;

    /// The token to be shown there: the typed one or, for the host that it was typed for, the stored one.
    Expected<crypto::Secret, QString> tokenFor(const widgets::settings::NewEngine& engine, const Profile* before);
    void onProbed(Profile profile, const std::shared_ptr<crypto::Secret>& typed, const EngineProbe::Answer& answer, const Done& done);
    Outcome refusal(const Profile& profile, const EngineProbe::Answer& answer) const;
    Outcome keep(Profile profile, const crypto::Secret* typed);
    widgets::settings::EngineView viewOf(const Profile& profile) const;

    std::shared_ptr<secrets::EngineProfiles> m_profiles;
    const QString m_obstacle;
    const quint32 m_open;
    const Reopen m_reopen;
    EngineProbe m_probe;
    QHash<quint32, QString> m_faults; ///< of the last test, where it came to nothing
};

} // namespace jarvis::desktop
