#include "widgets/shell/dock_board.h"

#include "engine/base/check.h"
#include "widgets/shell/panel_dock.h"
#include "widgets/shell/panel_scroll.h"

#include <QApplication>
#include <QMainWindow>
#include <QMouseEvent>
#include <QToolButton>

#include <algorithm>

namespace jarvis::widgets::shell {
namespace {

constexpr int kPanelsOfAKindMax = 99;
constexpr QSize kNewWindowSize(900, 600);

QString kindOf(const QString& panel)
{
    return panel.section(QLatin1Char('-'), 0, -2);
}

} // namespace

DockBoard::DockBoard(QMainWindow& main, NewWindow newWindow) : QObject(&main), m_main(main), m_newWindow(std::move(newWindow))
{
    m_main.installEventFilter(this);
}

DockBoard::~DockBoard()
{
    // Docks tell of hiding while they are destroyed, when there is nobody left to note it.
    for (PanelDock* dock : std::as_const(m_docks)) {
        dock->disconnect(this);
        dock->removeEventFilter(this);
    }
}

void DockBoard::setCentre(const QString& id, const QString& title, QWidget* panel)
{
    m_centreId = id;
    m_centreTitle = title;
    m_centre = panel;
    m_centreFrame = new PanelScroll(panel, &m_main);
    m_main.setCentralWidget(m_centreFrame);
}

void DockBoard::addPanel(const QString& id, const QString& title, QWidget* panel, const QList<QWidget*>& titleActions)
{
    addDock(id, title, panel, titleActions);
}

PanelDock* DockBoard::addDock(const QString& id, const QString& title, QWidget* panel, const QList<QWidget*>& titleActions)
{
    CHECK(!m_docks.contains(id));
    auto* dock = new PanelDock(id, title, panel, titleActions, &m_main);
    m_docks.insert(id, dock);
    m_order.append(id);
    const auto noteStep = [this] {
        if (!m_isApplying)
            Q_EMIT rearranged();
    };
    connect(dock, &QDockWidget::dockLocationChanged, this, noteStep);
    connect(dock, &QDockWidget::topLevelChanged, this, noteStep);
    connect(dock->toggleViewAction(), &QAction::toggled, this, noteStep);
    connect(dock, &QDockWidget::visibilityChanged, this, &DockBoard::touched);
    connect(dock, &PanelDock::menuWanted, this, [this, dock](QToolButton* below) { openMenu(*dock, *below); });
    connect(dock, &PanelDock::closeWanted, this, [this, id] { close(id); });
    dock->installEventFilter(this);
    // Side by side, even for a moment, they would ask for more room than a small screen has, and the window would take it.
    if (PanelDock* neighbour = firstIn(Qt::BottomDockWidgetArea, *dock))
        m_main.tabifyDockWidget(neighbour, dock);
    else
        m_main.addDockWidget(Qt::BottomDockWidgetArea, dock);
    return dock;
}

void DockBoard::addKind(PanelKind kind)
{
    m_kinds.append(std::move(kind));
}

/// Of an id that names a kind and a number; null when nobody knows the kind.
PanelDock* DockBoard::make(const QString& id)
{
    const QString kindId = kindOf(id);
    const auto kind = std::find_if(m_kinds.begin(), m_kinds.end(), [&kindId](const PanelKind& each) { return each.id == kindId; });
    if (kind == m_kinds.end())
        return nullptr;
    PanelKind::Parts parts = kind->make(id);
    PanelDock* dock = addDock(id, tr("%1 %2").arg(kind->title, id.section(QLatin1Char('-'), -1)), parts.panel, parts.titleActions);
    if (const QByteArray state = m_states.value(id); !state.isEmpty())
        parts.restore(state);
    m_further.insert(id, std::move(parts));
    return dock;
}

QString DockBoard::open(const QString& kind)
{
    QString id;
    // What a closed one showed must not come back in another's place.
    for (int number = 2; number <= kPanelsOfAKindMax && id.isEmpty(); ++number) {
        const QString candidate = QStringLiteral("%1-%2").arg(kind).arg(number);
        if (!m_docks.contains(candidate) && !m_states.contains(candidate))
            id = candidate;
    }
    PanelDock* dock = id.isEmpty() ? nullptr : make(id);
    if (!dock)
        return {};
    put(*dock, m_main, Qt::RightDockWidgetArea);
    focus(id);
    Q_EMIT rearranged();
    return id;
}

void DockBoard::remove(const QString& id)
{
    const PanelKind::Parts parts = m_further.take(id);
    m_states.insert(id, parts.save());
    PanelDock* dock = m_docks.take(id);
    m_order.removeAll(id);
    dock->disconnect(this);
    dock->removeEventFilter(this);
    dock->hide();
    // It may be its own menu that closed it.
    dock->deleteLater();
}

QVector<DockBoard::Panel> DockBoard::panels() const
{
    QVector<Panel> all;
    if (m_centre)
        all.append({m_centreId, m_centreTitle, !m_centreFrame->isHidden()});
    for (const QString& id : m_order)
        all.append({id, m_docks[id]->windowTitle(), !m_docks[id]->isHidden()});
    return all;
}

void DockBoard::focus(const QString& id)
{
    QWidget* panel = nullptr;
    if (isCentre(id)) {
        setCentreShown(true);
        panel = m_centre;
    } else if (PanelDock* dock = m_docks.value(id)) {
        dock->show();
        dock->raise();
        panel = &dock->panel();
    }
    if (!panel)
        return;
    if (QWidget* window = panel->window(); window != QApplication::activeWindow()) {
        window->raise();
        window->activateWindow();
    }
    panel->setFocus(Qt::ShortcutFocusReason);
}

void DockBoard::close(const QString& id)
{
    if (isCentre(id))
        return setCentreShown(false);
    PanelDock* dock = m_docks.value(id);
    if (!dock)
        return;
    QMainWindow* window = windowOf(*dock);
    if (m_further.contains(id)) {
        remove(id);
        Q_EMIT rearranged();
    } else {
        dock->hide();
    }
    closeIfEmpty(window);
}

void DockBoard::setFloating(const QString& id, bool isFloating)
{
    if (PanelDock* dock = m_docks.value(id)) {
        dock->setFloating(isFloating);
        dock->show();
    }
}

void DockBoard::dock(const QString& id, Qt::DockWidgetArea area)
{
    if (PanelDock* dock = m_docks.value(id))
        put(*dock, *windowOf(*dock), area);
}

void DockBoard::put(PanelDock& dock, QMainWindow& window, Qt::DockWidgetArea area)
{
    QMainWindow* from = windowOf(dock);
    dock.setFloating(false);
    from->removeDockWidget(&dock);
    window.addDockWidget(area, &dock, area == Qt::BottomDockWidgetArea || area == Qt::TopDockWidgetArea ? Qt::Horizontal : Qt::Vertical);
    dock.show();
    closeIfEmpty(from);
}

/// Into the main window, with the others below.
void DockBoard::bringHome(PanelDock& dock)
{
    put(dock, m_main, Qt::BottomDockWidgetArea);
    if (PanelDock* neighbour = firstIn(Qt::BottomDockWidgetArea, dock))
        m_main.tabifyDockWidget(neighbour, &dock);
}

void DockBoard::moveTo(const QString& id, const QString& window)
{
    PanelDock* dock = m_docks.value(id);
    if (!dock)
        return;
    QMainWindow* target = window.isEmpty() ? nullptr : windowNamed(window);
    if (!target) {
        QString name;
        for (int number = 2; name.isEmpty() || m_windows.contains(name); ++number)
            name = QStringLiteral("window-%1").arg(number);
        target = windowNamed(name);
        target->resize(kNewWindowSize.expandedTo(dock->size()));
        target->show();
    }
    if (target == windowOf(*dock))
        return;
    if (target == &m_main)
        bringHome(*dock);
    else
        put(*dock, *target, Qt::LeftDockWidgetArea);
    focus(id);
    Q_EMIT rearranged();
}

QString DockBoard::panelWithFocus() const
{
    const QWidget* focus = QApplication::focusWidget();
    for (auto it = m_docks.begin(); focus && it != m_docks.end(); ++it) {
        if (it.value()->isAncestorOf(focus))
            return it.key();
    }
    return focus && m_centre && (m_centre == focus || m_centre->isAncestorOf(focus)) ? m_centreId : QString();
}

void DockBoard::setCentreShown(bool isShown)
{
    if (!m_centre || m_centreFrame->isHidden() != isShown)
        return;
    m_centreFrame->setVisible(isShown);
    if (!m_isApplying)
        Q_EMIT rearranged();
}

QMainWindow* DockBoard::windowOf(const PanelDock& dock) const
{
    auto* window = qobject_cast<QMainWindow*>(dock.parentWidget());
    CHECK(window);
    return window;
}

QString DockBoard::idOf(const QMainWindow* window) const
{
    for (auto it = m_windows.begin(); it != m_windows.end(); ++it) {
        if (it.value() == window)
            return it.key();
    }
    return mainWindowId();
}

/// Made, where there is none.
QMainWindow* DockBoard::windowNamed(const QString& id)
{
    if (id == mainWindowId())
        return &m_main;
    QMainWindow*& window = m_windows[id];
    if (!window) {
        window = m_newWindow(id);
        window->setObjectName(id);
        window->installEventFilter(this);
    }
    return window;
}

void DockBoard::closeWindow(const QString& id)
{
    QMainWindow* window = m_windows.take(id);
    if (!window)
        return;
    window->removeEventFilter(this);
    for (PanelDock* dock : std::as_const(m_docks)) {
        if (windowOf(*dock) != window)
            continue;
        const bool isShown = !dock->isHidden();
        bringHome(*dock);
        dock->setVisible(isShown);
    }
    Q_EMIT windowCloses(window);
    window->hide();
    window->deleteLater();
    if (!m_isApplying)
        Q_EMIT rearranged();
}

void DockBoard::closeIfEmpty(QMainWindow* window)
{
    const QString id = idOf(window);
    if (m_isApplying || id == mainWindowId() || !m_windows.contains(id))
        return;
    const bool hasPanel = std::any_of(m_docks.begin(), m_docks.end(), [this, window](const PanelDock* dock) { return windowOf(*dock) == window && !dock->isHidden(); });
    if (!hasPanel)
        closeWindow(id);
}

PanelDock* DockBoard::firstIn(Qt::DockWidgetArea area, const PanelDock& except) const
{
    for (const QString& id : m_order) {
        PanelDock* dock = m_docks[id];
        if (dock != &except && !dock->isFloating() && windowOf(*dock) == &m_main && m_main.dockWidgetArea(dock) == area)
            return dock;
    }
    return nullptr;
}

bool DockBoard::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Move: Q_EMIT touched(); break;
    // A window itself hears the mouse only where panels end: on the line between two of them.
    case QEvent::MouseButtonPress: m_isSeparatorHeld = qobject_cast<QMainWindow*>(watched) != nullptr; break;
    case QEvent::MouseButtonRelease:
        if (std::exchange(m_isSeparatorHeld, false))
            Q_EMIT rearranged();
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace jarvis::widgets::shell
