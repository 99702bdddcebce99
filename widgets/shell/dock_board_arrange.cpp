#include "widgets/shell/dock_board.h"
#include "widgets/shell/on_screen.h"
#include "widgets/shell/panel_dock.h"

#include <QLayout>
#include <QMainWindow>
#include <QScreen>
#include <QScopedValueRollback>
#include <QTabBar>
#include <QTimer>

#include <algorithm>

namespace jarvis::widgets::shell {
namespace {

/// Of a window in which all panels beside one another could not be read, as on a small screen at a high zoom.
constexpr int kNarrow = 1150;
/// With sides shared, what a plan's sizes need.
constexpr int kNarrowUsual = 900;

bool isBeside(Qt::DockWidgetArea area) { return area == Qt::LeftDockWidgetArea || area == Qt::RightDockWidgetArea; }

/// In a narrow window what has a side for itself elsewhere shares it, the innermost behind the outermost.
QVector<LayoutPlan::Slot> placesIn(const LayoutPlan& plan, int width)
{
    if (width >= kNarrow)
        return plan.places;
    QVector<LayoutPlan::Slot> places;
    for (const LayoutPlan::Slot& slot : plan.places) {
        const auto shared = std::find_if(places.begin(), places.end(), [&slot](const LayoutPlan::Slot& each) { return isBeside(slot.area) && each.area == slot.area; });
        if (shared == places.end())
            places.push_back(slot);
        else
            *shared = {slot.area, slot.panels + shared->panels, std::max(slot.size, shared->size)};
    }
    return places;
}

} // namespace

Arrangement DockBoard::capture() const
{
    Arrangement arrangement;
    arrangement.showsCentre = !m_centre || !m_centreFrame->isHidden();
    const auto add = [this, &arrangement](const QString& id, const QMainWindow* window) {
        WindowArrangement part{id, window->saveGeometry(), window->saveState(), {}};
        for (const QString& panel : m_order) {
            if (windowOf(*m_docks[panel]) == window)
                part.panels << panel;
        }
        arrangement.windows.append(part);
    };
    add(mainWindowId(), &m_main);
    for (auto it = m_windows.begin(); it != m_windows.end(); ++it)
        add(it.key(), it.value());
    return arrangement;
}

/// Every panel into the window that has it there, further ones made or taken away.
void DockBoard::bringPanels(const Arrangement& arrangement)
{
    const QStringList wanted = arrangement.panels();
    const QStringList known = m_order;
    for (const QString& id : known) {
        if (m_further.contains(id) && !wanted.contains(id))
            remove(id);
    }
    for (const QString& id : wanted) {
        if (!m_docks.contains(id))
            make(id);
    }
    QStringList windows;
    for (const WindowArrangement& part : arrangement.windows) {
        windows << part.id;
        QMainWindow* window = windowNamed(part.id);
        for (const QString& id : part.panels) {
            PanelDock* dock = m_docks.value(id);
            if (dock && windowOf(*dock) != window)
                put(*dock, *window, window == &m_main ? Qt::BottomDockWidgetArea : Qt::LeftDockWidgetArea);
        }
    }
    const QStringList open = m_windows.keys();
    for (const QString& id : open) {
        if (!windows.contains(id))
            closeWindow(id);
    }
}

bool DockBoard::apply(const Arrangement& arrangement)
{
    const QScopedValueRollback guard(m_isApplying, true);
    const QStringList listed = arrangement.panels();
    bringPanels(arrangement);
    // Before the docks take their places: with and without it they have different room.
    if (m_centre)
        m_centreFrame->setVisible(arrangement.showsCentre);
    bool isWhole = true;
    for (const WindowArrangement& part : arrangement.windows) {
        QMainWindow* window = windowNamed(part.id);
        window->restoreGeometry(part.geometry);
        bringOnScreen(*window);
        // Whatever was stored: a red button beyond the edge of the screen is none.
        if (!window->isMaximized() && !window->isFullScreen())
            window->resize(window->size().boundedTo(window->screen()->availableSize()));
        if (window != &m_main)
            window->show();
        isWhole = window->restoreState(part.docks) && isWhole;
    }
    for (PanelDock* dock : std::as_const(m_docks)) {
        if (dock->isFloating() && !dock->isHidden())
            bringOnScreen(*dock);
        // Of a release that did not know it: with the others below.
        if (!listed.isEmpty() && !listed.contains(dock->objectName())) {
            if (PanelDock* neighbour = firstIn(Qt::BottomDockWidgetArea, *dock))
                m_main.tabifyDockWidget(neighbour, dock);
        }
    }
    trimTabBars();
    return isWhole;
}

void DockBoard::apply(const LayoutPlan& plan)
{
    const QScopedValueRollback guard(m_isApplying, true);
    const QStringList windows = m_windows.keys();
    for (const QString& id : windows)
        closeWindow(id);
    const QStringList known = m_order;
    for (const QString& id : known) {
        if (m_further.contains(id))
            remove(id);
    }
    if (m_centre)
        m_centreFrame->setVisible(plan.showsCentre);
    const QVector<LayoutPlan::Slot> places = placesIn(plan, m_main.width());
    for (PanelDock* dock : std::as_const(m_docks)) {
        dock->setFloating(false);
        dock->hide();
    }
    // One of each place first: beside a dock that has tabs already there is no place, only one more tab.
    QMap<Qt::DockWidgetArea, PanelDock*> last;
    for (const LayoutPlan::Slot& slot : places) {
        PanelDock* dock = slot.panels.isEmpty() ? nullptr : m_docks.value(slot.panels.front());
        if (!dock)
            continue;
        m_main.addDockWidget(slot.area, dock);
        if (last.value(slot.area))
            m_main.splitDockWidget(last[slot.area], dock, Qt::Horizontal);
        dock->show();
        last[slot.area] = dock;
    }
    for (const LayoutPlan::Slot& slot : places) {
        PanelDock* first = slot.panels.isEmpty() ? nullptr : m_docks.value(slot.panels.front());
        for (const QString& id : slot.panels) {
            PanelDock* dock = m_docks.value(id);
            if (!dock || !first || dock == first)
                continue;
            m_main.tabifyDockWidget(first, dock);
            dock->show();
        }
    }
    for (const LayoutPlan::Slot& slot : places) {
        PanelDock* first = slot.panels.isEmpty() ? nullptr : m_docks.value(slot.panels.front());
        if (!first)
            continue;
        const bool isBelow = !isBeside(slot.area);
        // Plans are meant for the smallest usual screen: on one that has less everybody gives something.
        const int usual = isBelow ? kUsualScreen.height() : m_main.width() < kNarrow ? kNarrowUsual : kUsualScreen.width();
        const int has = isBelow ? m_main.height() : m_main.width();
        if (slot.size > 0)
            m_main.resizeDocks({first}, {slot.size * std::min(has, usual) / usual}, isBelow ? Qt::Vertical : Qt::Horizontal);
        first->raise();
    }
    fitOnScreen(m_main);
    trimTabBars();
}

/// A main window lays its tab bars out before it knows all of their tabs, and not again before its size changes.
void DockBoard::trimTabBars()
{
    QTimer::singleShot(0, this, [this] {
        QList<QMainWindow*> windows = m_windows.values();
        windows.prepend(&m_main);
        for (const QMainWindow* window : std::as_const(windows)) {
            for (QTabBar* bar : window->findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly)) {
                // Whole words, and arrows where there is no room for all, rather than the beginnings of each.
                bar->setElideMode(Qt::ElideNone);
                bar->setUsesScrollButtons(true);
                bar->resize(std::min(bar->sizeHint().width(), window->width()), bar->height());
            }
        }
    });
}

QMap<QString, QByteArray> DockBoard::panelStates() const
{
    QMap<QString, QByteArray> states = m_states;
    for (auto it = m_further.begin(); it != m_further.end(); ++it)
        states.insert(it.key(), it.value().save());
    return states;
}

} // namespace jarvis::widgets::shell
