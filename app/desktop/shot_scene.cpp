#include "app/desktop/shot_scene.h"

#include "app/desktop/workstation.h"
#include "widgets/base/number_style.h"

#include <QApplication>
#include <QDialog>

#include <algorithm>
#include <iterator>
#include <limits>

namespace jarvis::desktop {
namespace {

int patienceMaxMs = std::numeric_limits<int>::max();

} // namespace

void limitShotPatience(int milliseconds) { patienceMaxMs = milliseconds; }

int shotPatience(int usual) { return std::min(usual, patienceMaxMs); }

ShotScenes allScenes(Workstation& desk)
{
    ShotScenes all;
    for (ShotScenes some : {panelScenes(desk), chartScenes(), stateScenes(), dialogScenes(), settingsScenes(desk), shellScenes(), guideScenes()})
        all.insert(all.end(), std::make_move_iterator(some.begin()), std::make_move_iterator(some.end()));
    return all;
}

QDialog* openDialog(Workstation& desk)
{
    QDialog* open = nullptr;
    const auto dialogs = desk.window().findChildren<QDialog*>();
    for (QDialog* dialog : dialogs)
        open = dialog->isVisible() ? dialog : open;
    return open;
}

QString shotSize()
{
    return QStringLiteral("0.002").replace(QLatin1Char('.'), QChar(widgets::base::numberStyle().decimal));
}

void clearDesk(Workstation& desk)
{
    while (QWidget* popup = QApplication::activePopupWidget())
        popup->close();
    desk.window().palette().close();
    const auto dialogs = desk.window().findChildren<QDialog*>();
    for (QDialog* dialog : dialogs) {
        if (dialog->isVisible())
            dialog->reject();
    }
    desk.toasts().clear();
    desk.window().focusPanel(QStringLiteral("ladder"));
    desk.window().focusPanel(QStringLiteral("positions"));
}

} // namespace jarvis::desktop
