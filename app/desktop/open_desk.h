#pragma once

#include "app/desktop/diagnostics_desk.h"
#include "app/desktop/engine_desk.h"
#include "app/desktop/options.h"
#include "app/desktop/settings_desk.h"
#include "app/desktop/startup.h"
#include "app/desktop/venue_desk.h"
#include "app/desktop/workstation.h"
#include "app/instance/single_instance.h"
#include "app/presence/presence.h"
#include "widgets/base/languages.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

class QMessageBox;

namespace jarvis::desktop {

/// The socket of the desk that these options open.
QString instanceOf(const Options& options, const config::Config& config);

/// Dark or light, and what belongs to it, as it is configured.
void applyTheme(const config::Config& config);

/// The desk that is open, and the way from one account or engine to another: the desk is closed, its engine shut down with all that it took made
/// durable, and both opened anew on the other account, with its own folder and journal. What cannot be opened leaves the trader where
/// they were.
/// Another language builds the desk anew too, but on the engine that runs: where it stands, with what is typed into the ticket.
///
/// Threads: GUI.
class OpenDesk final : public QObject {
    Q_OBJECT

public:
    /// `ports` must outlive it. `user` is written into journals. Without `translators` the language cannot be chosen.
    OpenDesk(Options options, const KeyPorts& ports, QString user, widgets::base::Translators* translators = nullptr);
    ~OpenDesk() override;

    /// The first time.
    Expected<void, StartFailure> open();
    Workstation& desk() { return *m_desk; }
    DiagnosticsDesk& diagnostics() { return *m_diagnostics; }
    const Started& started() const { return *m_started; }
    /// Asks, where something stays open behind; then leaves for the other account. Zero: paper.
    void leaveFor(AccountId account);
    /// The same for an engine elsewhere. Zero: the one of this machine.
    void leaveForEngine(quint32 profile);

    /// What hinders it now, in words; empty: the desk speaks it from the next turn of the event loop on, and the choice is kept.
    QString chooseLanguage(const widgets::base::LanguageChoice& choice);

Q_SIGNALS:
    /// Another desk is there.
    void opened();
    /// Neither the other account nor the one before could be opened: there is no desk any more.
    void lost(const QString& why);

private:
    Expected<void, StartFailure> openWith(const Options& options);
    /// Whoever comes back must mean it anew.
    void guardFromPassersBy();
    /// The desk on the engine that runs, and what belongs to it.
    void build();
    void takeDown();
    void speak(const widgets::base::LanguageChoice& choice);
    QString openQuestion() const;
    void ask(const QString& title, const QString& where, const QString& stays, const Options& next);
    void switchTo(const Options& next, const QString& where);

    Options m_options;
    KeyPorts m_ports;
    const QString m_user;
    widgets::base::Translators* m_translators;
    std::optional<Started> m_started;
    std::unique_ptr<VenueDesk> m_accounts;
    std::unique_ptr<EngineDesk> m_engines;
    std::unique_ptr<SettingsDesk> m_settings;
    std::unique_ptr<VaultDesk> m_vault;
    std::unique_ptr<Workstation> m_desk;
    std::unique_ptr<DiagnosticsDesk> m_diagnostics;
    instance::SingleInstance m_instance; ///< of the desk that is open
    presence::Presence m_presence;
    QPointer<QMessageBox> m_question;
    bool m_isThemed = false;
};

} // namespace jarvis::desktop
