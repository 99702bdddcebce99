#pragma once

#include "app/config/config.h"
#include "widgets/alerts/notice_settings.h"
#include "widgets/base/languages.h"
#include "widgets/settings/appearance_page.h"
#include "widgets/settings/settings_file.h"

#include <functional>
#include <optional>

namespace jarvis::desktop {

/// The configuration file as the settings window sees it: what is changed on the desk is written into it at once, and nothing else of it.
///
/// Threads: GUI.
class SettingsDesk final : public widgets::settings::SettingsFile {
public:
    struct Paths {
        QString file;   ///< empty: nothing is kept
        QString root;   ///< of everything that is kept; empty: not shown
        QString account; ///< of the open account
    };
    SettingsDesk(Paths paths, config::Config now, std::optional<bool> isJournalEncrypted);

    const config::Config& config() const { return m_config; }
    /// What is wrong, in words; empty: it is kept.
    QString keep(const widgets::settings::AppearancePage::Look& look);
    QString keep(const widgets::alerts::NoticeSettings& notices);
    QString keepVaultIdle(int minutes);
    QString keep(const widgets::base::LanguageChoice& language);

    static widgets::alerts::NoticeSettings noticesOf(const config::Config& config);
    static widgets::settings::AppearancePage::Look lookOf(const config::Config& config);

    QList<Place> places() const override;
    QString journalProtection() const override;
    QString exportTo(const QString& path) override;
    QString importFrom(const QString& path) override;
    /// After an import, with what holds from now on.
    void onImport(std::function<void()> done) { m_imported = std::move(done); }

private:
    QString change(const std::function<void(config::Config&)>& how);

    Paths m_paths;
    config::Config m_config;
    std::optional<bool> m_isJournalEncrypted; ///< empty: it is elsewhere
    std::function<void()> m_imported;
};

} // namespace jarvis::desktop
