#include "app/desktop/settings_desk.h"

#include "app/config/config_file.h"
#include "app/desktop/spoken_language.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <array>
#include <utility>

namespace jarvis::desktop {
namespace {

struct SettingsWords {
    Q_DECLARE_TR_FUNCTIONS(SettingsDesk)
};

constexpr qint64 kBytesMax = 1 << 20;

using Told = widgets::alerts::NoticeKind;

/// Which kind of the screen is which field of the file.
constexpr std::array kNoticeFields = {std::pair(Told::Price, &config::Notices::prices), std::pair(Told::Indicator, &config::Notices::indicators),
    std::pair(Told::ProfitAndLoss, &config::Notices::profitAndLoss), std::pair(Told::Risk, &config::Notices::risk),
    std::pair(Told::Connection, &config::Notices::connection), std::pair(Told::Orders, &config::Notices::orders), std::pair(Told::Engine, &config::Notices::engine)};
static_assert(kNoticeFields.size() == std::size(widgets::alerts::kAllNoticeKinds));

} // namespace

SettingsDesk::SettingsDesk(Paths paths, config::Config now, std::optional<bool> isJournalEncrypted)
    : m_paths(std::move(paths)), m_config(std::move(now)), m_isJournalEncrypted(isJournalEncrypted)
{
}

// From the file, so that what the command line says for this time alone is not written into it, and what was changed by hand stays.
QString SettingsDesk::change(const std::function<void(config::Config&)>& how)
{
    how(m_config);
    if (m_paths.file.isEmpty())
        return {};
    auto stored = config::loadConfig(m_paths.file.toStdString());
    if (!stored)
        return SettingsWords::tr("This holds until the desk closes, but could not be kept: %1").arg(QString::fromStdString(config::describe(stored.error())));
    how(*stored);
    if (const auto saved = config::saveConfig(*stored, m_paths.file.toStdString()); !saved)
        return SettingsWords::tr("This holds until the desk closes, but could not be kept: %1").arg(QString::fromStdString(config::describe(saved.error())));
    return {};
}

QString SettingsDesk::keep(const widgets::settings::AppearancePage::Look& look)
{
    return change([&look](config::Config& config) {
        config.theme = look.isLight ? config::Theme::Light : config::Theme::Dark;
        config.palette = look.isColourBlind ? config::Palette::ColourBlind : config::Palette::Standard;
        config.flashCells = !look.isMotionReduced;
        config.isComfortable = look.isComfortable;
        config.zoomPercent = look.zoom;
    });
}

QString SettingsDesk::keep(const widgets::alerts::NoticeSettings& notices)
{
    return change([&notices](config::Config& config) {
        for (const auto& [kind, field] : kNoticeFields) {
            const auto& ways = notices.of(kind);
            config.notices.*field = {ways.toast, ways.sound, ways.tray};
        }
        config.notices.volumePercent = notices.volume;
        config.notices.hasQuietHours = notices.hasQuietHours;
        config.notices.quietFrom = std::chrono::minutes(notices.quietFrom);
        config.notices.quietTill = std::chrono::minutes(notices.quietTill);
    });
}

QString SettingsDesk::keep(const widgets::base::LanguageChoice& language)
{
    return change([&language](config::Config& config) { setLanguage(config, language); });
}

QString SettingsDesk::keepVaultIdle(int minutes)
{
    return change([minutes](config::Config& config) { config.vaultIdle = std::chrono::minutes(minutes); });
}

widgets::alerts::NoticeSettings SettingsDesk::noticesOf(const config::Config& config)
{
    widgets::alerts::NoticeSettings notices;
    for (const auto& [kind, field] : kNoticeFields) {
        const config::NoticeWays& ways = config.notices.*field;
        notices.of(kind) = {ways.toast, ways.sound, ways.tray};
    }
    const auto minutes = [](Duration time) { return static_cast<int>(std::chrono::floor<std::chrono::minutes>(time).count()); };
    notices.volume = static_cast<int>(config.notices.volumePercent);
    notices.hasQuietHours = config.notices.hasQuietHours;
    notices.quietFrom = minutes(config.notices.quietFrom);
    notices.quietTill = minutes(config.notices.quietTill);
    return notices;
}

widgets::settings::AppearancePage::Look SettingsDesk::lookOf(const config::Config& config)
{
    return {config.theme == config::Theme::Light, config.palette == config::Palette::ColourBlind, !config.flashCells, config.isComfortable,
        static_cast<int>(config.zoomPercent)};
}

QString SettingsDesk::journalProtection() const
{
    if (!m_isJournalEncrypted)
        return {};
    return *m_isJournalEncrypted ? SettingsWords::tr("Encrypted") : SettingsWords::tr("Not encrypted: whoever can read this folder can read it");
}

QList<SettingsDesk::Place> SettingsDesk::places() const
{
    QList<Place> places;
    if (!m_paths.file.isEmpty())
        places.append({SettingsWords::tr("Settings"), m_paths.file});
    if (!m_paths.root.isEmpty())
        places.append({SettingsWords::tr("All data"), m_paths.root});
    if (!m_paths.account.isEmpty())
        places.append({SettingsWords::tr("This account"), m_paths.account});
    return places;
}

QString SettingsDesk::exportTo(const QString& path)
{
    config::Config all = m_config;
    if (!m_paths.file.isEmpty()) {
        auto stored = config::loadConfig(m_paths.file.toStdString());
        if (!stored)
            return SettingsWords::tr("The settings cannot be read: %1").arg(QString::fromStdString(config::describe(stored.error())));
        all = std::move(*stored);
    }
    QSaveFile file(path);
    const QByteArray text = QByteArray::fromStdString(config::formatConfig(all));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return SettingsWords::tr("%1 cannot be written: %2.").arg(path, file.errorString());
    return {};
}

QString SettingsDesk::importFrom(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return SettingsWords::tr("%1 cannot be read: %2.").arg(path, file.errorString());
    if (file.size() > kBytesMax)
        return SettingsWords::tr("%1 is too large to be settings.").arg(path);
    auto read = config::parseConfig(file.readAll().toStdString(), QFileInfo(path).fileName().toStdString());
    if (!read)
        return SettingsWords::tr("Nothing was changed. %1").arg(QString::fromStdString(config::describe(read.error())));
    if (!m_paths.file.isEmpty()) {
        if (const auto saved = config::saveConfig(*read, m_paths.file.toStdString()); !saved)
            return SettingsWords::tr("Nothing was changed. %1").arg(QString::fromStdString(config::describe(saved.error())));
    }
    m_config = std::move(*read);
    if (m_imported)
        m_imported();
    return {};
}

} // namespace jarvis::desktop
