#include "widgets/shell/dock_board.h"
#include "widgets/shell/panel_dock.h"

#include <QMainWindow>
#include <QMenu>
#include <QToolButton>

namespace jarvis::widgets::shell {

void DockBoard::openMenu(PanelDock& dock, QToolButton& below)
{
    const QString id = dock.objectName();
    auto* menu = new QMenu(&below);
    menu->setObjectName(QStringLiteral("panelPlaces"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool isFloating = dock.isFloating();
    menu->addAction(isFloating ? tr("Dock") : tr("Float"), this, [this, id, isFloating] { setFloating(id, !isFloating); });
    menu->addSeparator();
    const std::pair<QString, Qt::DockWidgetArea> areas[] = {{tr("To the left"), Qt::LeftDockWidgetArea}, {tr("To the right"), Qt::RightDockWidgetArea},
        {tr("To the top"), Qt::TopDockWidgetArea}, {tr("To the bottom"), Qt::BottomDockWidgetArea}};
    for (const auto& [text, area] : areas)
        menu->addAction(text, this, [this, id, where = area] { this->dock(id, where); });
    menu->addSeparator();
    const QMainWindow* here = windowOf(dock);
    if (here != &m_main)
        menu->addAction(tr("Into the main window"), this, [this, id] { moveTo(id, mainWindowId()); });
    for (auto it = m_windows.begin(); it != m_windows.end(); ++it) {
        if (it.value() != here)
            menu->addAction(tr("Into window %1").arg(it.key().section(QLatin1Char('-'), -1)), this, [this, id, window = it.key()] { moveTo(id, window); });
    }
    menu->addAction(tr("Into a new window"), this, [this, id] { moveTo(id, {}); });
    menu->addSeparator();
    menu->addAction(tr("Close panel"), this, [this, id] { close(id); });
    menu->popup(below.mapToGlobal(QPoint(0, below.height())));
}

} // namespace jarvis::widgets::shell
