#include "app/desktop/shots.h"

#include "app/desktop/wait.h"
#include "app/desktop/workstation.h"
#include "widgets/base/theme_manager.h"
#include "widgets/shell/hotkey_sheet.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QPushButton>
#include <QTextStream>

namespace jarvis::desktop {
namespace {

constexpr int kShotMarketMs = 15'000;
constexpr int kSettleMs = 400;

class Photographer {
public:
    Photographer(Workstation& desk, const QString& folder) : m_desk(desk), m_folder(folder) {}

    void whole(const QString& name)
    {
        letPass(kSettleMs);
        save(m_desk.window(), name);
    }

    void dialog(const QString& name)
    {
        letPass(kSettleMs);
        QDialog* open = nullptr;
        const auto dialogs = m_desk.window().findChildren<QDialog*>();
        for (QDialog* dialog : dialogs)
            open = dialog->isVisible() ? dialog : open;
        if (!open) {
            fail(name, QStringLiteral("no dialog is open"));
            return;
        }
        save(*open, name);
        open->reject();
        letPass(kSettleMs);
    }

    bool hasFailed() const { return m_hasFailed; }

private:
    void save(QWidget& widget, const QString& name)
    {
        const QString path = m_folder.filePath(name + QStringLiteral(".png"));
        if (!widget.grab().save(path))
            fail(name, QStringLiteral("cannot write ") + path);
        else
            QTextStream(stdout) << path << "\n";
    }
    void fail(const QString& name, const QString& why)
    {
        QTextStream(stderr) << name << ": " << why << "\n";
        m_hasFailed = true;
    }

    Workstation& m_desk;
    QDir m_folder;
    bool m_hasFailed = false;
};

} // namespace

int takeShots(Workstation& desk, const QString& folder)
{
    if (!QDir().mkpath(folder)) {
        QTextStream(stderr) << "The folder " << folder << " cannot be created. Choose one that is writable.\n";
        return 1;
    }
    Photographer photographer(desk, folder);
    waitUntil([&desk] { return desk.session().model().market().depth(desk.context().instrumentId()) != nullptr; }, kShotMarketMs);
    letPass(3'000);
    auto& themes = widgets::base::ThemeManager::instance();
    for (const auto theme : {widgets::base::ThemeName::Dark, widgets::base::ThemeName::Light}) {
        themes.set(theme, themes.palette());
        const QString name = theme == widgets::base::ThemeName::Dark ? QStringLiteral("dark") : QStringLiteral("light");
        for (const QSize size : {QSize(1280, 800), QSize(1440, 900), QSize(2560, 1440)}) {
            desk.window().resize(size);
            photographer.whole(QStringLiteral("trade-%1-%2x%3").arg(name).arg(size.width()).arg(size.height()));
        }
        desk.window().resize(1440, 900);
        desk.window().showHotkeySheet();
        photographer.dialog(QStringLiteral("keys-") + name);
        if (auto* review = desk.window().findChild<QPushButton*>(QStringLiteral("ticketReview")); review && review->isEnabled()) {
            review->click();
            photographer.dialog(QStringLiteral("confirmation-") + name);
        }
        desk.window().halt();
        waitUntil([&desk] { return desk.session().model().tradingState().isKilled; }, kShotMarketMs);
        photographer.whole(QStringLiteral("halted-") + name);
        desk.window().showReleaseDialog();
        photographer.dialog(QStringLiteral("release-") + name);
        const auto resumed = desk.session().resume(QLatin1String(api::kReleaseText));
        if (!resumed || !waitUntil([&desk] { return !desk.session().model().tradingState().isKilled; }, kShotMarketMs))
            return 1;
    }
    return photographer.hasFailed() ? 1 : 0;
}

} // namespace jarvis::desktop
