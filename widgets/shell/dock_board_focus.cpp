#include "widgets/shell/dock_board.h"
#include "widgets/shell/panel_dock.h"

#include <QAbstractButton>
#include <QApplication>
#include <QMainWindow>
#include <QVector>

#include <algorithm>

namespace jarvis::widgets::shell {
namespace {

/// Tops that are nearer to one another are in one row.
constexpr int kRowPixels = 64;

/// Where Tab would go first in there; null when it goes nowhere.
QWidget* firstStop(QWidget& place)
{
    for (QWidget* at = place.nextInFocusChain(); at != nullptr && at != &place; at = at->nextInFocusChain()) {
        const bool isStop = (at->focusPolicy() & Qt::TabFocus) && at->isEnabled() && at->isVisible() && !at->focusProxy();
        if (isStop && place.isAncestorOf(at))
            return at;
    }
    return nullptr;
}

/// What is behind another tab is laid out as well, but not seen.
bool isSeen(const QWidget& widget)
{
    return widget.isVisible() && !widget.visibleRegion().isEmpty();
}

} // namespace

/// Of each window its bars first, then its panels as the eye goes: rows from above, in a row from the left.
QVector<QWidget*> DockBoard::places() const
{
    QVector<QWidget*> all;
    QVector<QMainWindow*> windows{&m_main};
    for (QMainWindow* window : m_windows)
        windows.append(window);
    for (QMainWindow* window : std::as_const(windows)) {
        const auto bars = window->menuWidget() ? window->menuWidget()->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly) : QList<QWidget*>();
        for (QWidget* bar : bars) {
            if (bar->isVisible())
                all.append(bar);
        }
        QVector<QWidget*> panels;
        if (window == &m_main && m_centre && m_centre->isVisible())
            panels.append(m_centre);
        for (const QString& id : m_order) {
            PanelDock* dock = m_docks[id];
            if (windowOf(*dock) == window && isSeen(*dock))
                panels.append(dock);
        }
        const auto placeOf = [window](const QWidget* panel) { return panel->mapToGlobal(QPoint()) - window->mapToGlobal(QPoint()); };
        std::stable_sort(panels.begin(), panels.end(), [&placeOf](const QWidget* a, const QWidget* b) {
            const QPoint left = placeOf(a);
            const QPoint right = placeOf(b);
            return std::pair(left.y() / kRowPixels, left.x()) < std::pair(right.y() / kRowPixels, right.x());
        });
        all += panels;
    }
    for (const QPointer<QWidget>& overlay : m_overlays) {
        if (overlay && overlay->isVisible())
            all.append(overlay);
    }
    all.erase(std::remove_if(all.begin(), all.end(), [](QWidget* place) { return firstStop(*place) == nullptr; }), all.end());
    return all;
}

void DockBoard::focusNext(bool isForward)
{
    const QVector<QWidget*> all = places();
    if (all.isEmpty())
        return;
    QWidget* focus = QApplication::focusWidget();
    const auto here = std::find_if(all.begin(), all.end(), [focus](const QWidget* place) { return focus && (place == focus || place->isAncestorOf(focus)); });
    const auto count = static_cast<int>(all.size());
    int at = isForward ? 0 : count - 1;
    if (here != all.end()) {
        m_lastStops.insert(*here, focus);
        at = (static_cast<int>(here - all.begin()) + (isForward ? 1 : count - 1)) % count;
    }
    QWidget* place = all[at];
    if (QWidget* window = place->window(); window != QApplication::activeWindow()) {
        window->raise();
        window->activateWindow();
    }
    QWidget* last = m_lastStops.value(place);
    auto* dock = qobject_cast<PanelDock*>(place);
    QWidget* panel = dock ? &dock->panel() : place;
    if (last && last->isVisible() && last->isEnabled() && place->isAncestorOf(last))
        last->setFocus(Qt::TabFocusReason);
    else if (panel->focusProxy())
        panel->setFocus(Qt::TabFocusReason);
    else
        firstStop(*place)->setFocus(Qt::TabFocusReason);
}

QAbstractButton* DockBoard::titleButton(const QString& name) const
{
    const QString id = panelWithFocus();
    const QWidget* panel = isCentre(id) ? m_centre : m_docks.value(id);
    return panel ? panel->findChild<QAbstractButton*>(name) : nullptr;
}

void DockBoard::clickTitleButton(const QString& name)
{
    if (QAbstractButton* button = titleButton(name))
        button->click();
}

} // namespace jarvis::widgets::shell
