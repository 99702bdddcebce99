// What explains the desk: help, glossary, the questions of a first start, the tour.

#include "app/desktop/hand.h"
#include "app/desktop/shot_scene.h"
#include "app/desktop/workstation.h"
#include "widgets/base/theme_manager.h"
#include "widgets/guide/first_run_dialog.h"

#include <QPushButton>

namespace jarvis::desktop {
namespace {

constexpr int kFirstRunPages = 3;
constexpr int kTourSteps = 6;

ShotScene firstRunPage(int page)
{
    return {QStringLiteral("first-run-%1").arg(page + 1), ShotMood::Busy, false, [page](Workstation& desk) -> QWidget* {
                if (desk.session().model().account().isLive)
                    return nullptr;
                widgets::guide::FirstChoice asShown;
                asShown.isDark = widgets::base::ThemeManager::instance().name() == widgets::base::ThemeName::Dark;
                auto* first = new widgets::guide::FirstRunDialog(asShown, &desk.window());
                first->setAttribute(Qt::WA_DeleteOnClose);
                first->setModal(false);
                first->show();
                for (int turned = 0; turned < page; ++turned)
                    first->findChild<QPushButton*>(QStringLiteral("firstNext"))->click();
                return first;
            }};
}

ShotScene tourStep(int step)
{
    return {QStringLiteral("tour-%1").arg(step + 1), ShotMood::Busy, true,
        [step](Workstation& desk) -> QWidget* {
            desk.guide().startTour();
            for (int taken = 0; taken < step && desk.guide().tour(); ++taken)
                desk.guide().tour()->note().findChild<QPushButton*>(QStringLiteral("tourNext"))->click();
            return desk.guide().tour() ? &desk.window() : nullptr;
        },
        [](Workstation& desk) {
            if (desk.guide().tour())
                Hand::press(desk.guide().tour()->note(), Qt::Key_Escape);
        }};
}

} // namespace

ShotScenes guideScenes()
{
    ShotScenes scenes{
        {QStringLiteral("help"), ShotMood::Busy, false,
            [](Workstation& desk) -> QWidget* {
                desk.window().focusPanel(QStringLiteral("ladder"));
                desk.guide().showHelp();
                return openDialog(desk);
            }},
        {QStringLiteral("glossary"), ShotMood::Busy, false,
            [](Workstation& desk) -> QWidget* {
                desk.guide().showGlossary(QStringLiteral("r"));
                return openDialog(desk);
            }},
    };
    for (int page = 0; page < kFirstRunPages; ++page)
        scenes.push_back(firstRunPage(page));
    for (int step = 0; step < kTourSteps; ++step)
        scenes.push_back(tourStep(step));
    return scenes;
}

} // namespace jarvis::desktop
