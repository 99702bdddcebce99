// The shell itself: workspaces, a further window, the palette, menus, the keys, the question at the end, the red button's answer.

#include "app/desktop/hand.h"
#include "app/desktop/shot_scene.h"
#include "app/desktop/workstation.h"

#include <QApplication>
#include <QLineEdit>
#include <QToolButton>

namespace jarvis::desktop {
namespace {

ShotScene workspaceScene(int workspace)
{
    return {QStringLiteral("workspace-%1").arg(workspace), ShotMood::Busy, true,
        [workspace](Workstation& desk) -> QWidget* {
            desk.window().layouts().open(workspace);
            return &desk.window();
        },
        [](Workstation& desk) { desk.window().layouts().open(0); }};
}

ShotScene paletteScene(const QString& name, const QString& typed)
{
    return {name, ShotMood::Busy, true, [typed](Workstation& desk) -> QWidget* {
                widgets::shell::CommandPalette& palette = desk.window().palette();
                palette.open(desk.window());
                Hand::type(palette.input(), typed);
                return &desk.window();
            }};
}

ShotScene furtherChart()
{
    return {QStringLiteral("further-chart"), ShotMood::Busy, true,
        [](Workstation& desk) -> QWidget* {
            desk.window().board().open(QStringLiteral("chart"));
            return &desk.window();
        },
        [](Workstation& desk) {
            desk.window().board().close(QStringLiteral("chart-2"));
            desk.window().layouts().reset();
        }};
}

ShotScene furtherWindow()
{
    return {QStringLiteral("further-window"), ShotMood::Busy, false,
        [](Workstation& desk) -> QWidget* {
            desk.window().board().moveTo(QStringLiteral("orders"), {});
            const auto& windows = desk.window().board().furtherWindows();
            return windows.isEmpty() ? nullptr : windows.first();
        },
        [](Workstation& desk) {
            desk.window().board().moveTo(QStringLiteral("orders"), widgets::shell::mainWindowId());
            desk.window().layouts().reset();
        }};
}

ShotScene haltedScene(const QString& name, const QString& typed)
{
    return {name, ShotMood::Halted, false, [typed](Workstation& desk) -> QWidget* {
                desk.window().showReleaseDialog();
                QDialog* dialog = openDialog(desk);
                if (auto* word = dialog ? dialog->findChild<QLineEdit*>(QStringLiteral("releaseWord")) : nullptr; word && !typed.isEmpty())
                    Hand::type(*word, typed);
                return dialog;
            }};
}

} // namespace

ShotScenes shellScenes()
{
    return {
        workspaceScene(1),
        workspaceScene(2),
        furtherChart(),
        furtherWindow(),
        paletteScene(QStringLiteral("palette"), QStringLiteral("can")),
        paletteScene(QStringLiteral("palette-nothing"), QStringLiteral("zzzz")),
        {QStringLiteral("menu-account"), ShotMood::Busy, false,
            [](Workstation& desk) -> QWidget* {
                desk.window().topBar().accountButton()->click();
                return QApplication::activePopupWidget();
            }},
        {QStringLiteral("venue-detail"), ShotMood::Busy, true,
            [](Workstation& desk) -> QWidget* {
                desk.window().toggleVenuePanel();
                return &desk.window();
            },
            [](Workstation& desk) { desk.window().toggleVenuePanel(); }},
        {QStringLiteral("keys"), ShotMood::Busy, false,
            [](Workstation& desk) -> QWidget* {
                desk.window().showHotkeySheet();
                return openDialog(desk);
            }},
        {QStringLiteral("exit"), ShotMood::Busy, false, [](Workstation& desk) -> QWidget* { return desk.safeExit().mayClose() ? nullptr : openDialog(desk); }},
        {QStringLiteral("halted"), ShotMood::Halted, true, [](Workstation& desk) -> QWidget* { return &desk.window(); }},
        haltedScene(QStringLiteral("release"), {}),
        haltedScene(QStringLiteral("release-wrong"), QStringLiteral("relase")),
    };
}

} // namespace jarvis::desktop
