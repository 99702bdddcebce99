// Each page of the settings, whoever brings it, and what opens from them.

#include "app/desktop/hand.h"
#include "app/desktop/shot_scene.h"
#include "app/desktop/workstation.h"
#include "widgets/settings/settings_page.h"

#include <QLineEdit>
#include <QPushButton>

namespace jarvis::desktop {
namespace {

ShotScene settingsPage(const QString& id)
{
    return {QStringLiteral("settings-") + id, ShotMood::Busy, false, [id](Workstation& desk) -> QWidget* {
                desk.showSettings(id);
                return desk.settings();
            }};
}

void addKey(Workstation& desk)
{
    desk.showSettings(QStringLiteral("venues"));
    if (desk.venuesPage())
        desk.venuesPage()->addKey();
}

void connectTo(Workstation& desk)
{
    desk.showSettings(QStringLiteral("engines"));
    if (desk.enginesPage())
        desk.enginesPage()->connectTo();
}

void restoreLimits(Workstation& desk)
{
    desk.showSettings(QStringLiteral("risk"));
    Hand::click(*desk.settings()->findChild<QPushButton*>(QStringLiteral("restoreDefaults")));
}

/// A dialog over the settings, with something typed into one of its fields.
ShotScene overSettings(const QString& name, void (*open)(Workstation&), const char* field, const QString& typed)
{
    return {name, ShotMood::Busy, false, [open, field, typed](Workstation& desk) -> QWidget* {
                open(desk);
                QDialog* dialog = openDialog(desk);
                if (!dialog || dialog == desk.settings())
                    return nullptr;
                if (auto* edit = field ? dialog->findChild<QLineEdit*>(QLatin1String(field)) : nullptr)
                    Hand::type(*edit, typed);
                return dialog;
            }};
}

} // namespace

ShotScenes settingsScenes(Workstation& desk)
{
    ShotScenes scenes;
    for (const widgets::settings::SettingsPage* page : desk.settings()->pages())
        scenes.push_back(settingsPage(page->id()));
    scenes.push_back({QStringLiteral("settings-search-nothing"), ShotMood::Busy, false, [](Workstation& one) -> QWidget* {
                          one.showSettings({});
                          Hand::type(*one.settings()->findChild<QLineEdit*>(QStringLiteral("settingsSearch")), QStringLiteral("zzz"));
                          return one.settings();
                      }});
    scenes.push_back(overSettings(QStringLiteral("add-key"), &addKey, nullptr, {}));
    scenes.push_back(overSettings(QStringLiteral("restore-limits"), &restoreLimits, nullptr, {}));
    scenes.push_back(overSettings(QStringLiteral("connect"), &connectTo, nullptr, {}));
    scenes.push_back(overSettings(QStringLiteral("connect-wrong"), &connectTo, "engineAddress", QStringLiteral("http://10.0.0.7")));
    return scenes;
}

} // namespace jarvis::desktop
