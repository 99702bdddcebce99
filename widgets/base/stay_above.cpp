#include "widgets/base/stay_above.h"

#include <QChildEvent>
#include <QDockWidget>
#include <QMainWindow>
#include <QTabBar>

namespace jarvis::widgets::base {

StayAbove::StayAbove(QWidget& overlay) : QObject(&overlay), m_overlay(overlay)
{
    m_overlay.installEventFilter(this);
    followWindow();
}

void StayAbove::followWindow()
{
    QWidget* window = m_overlay.parentWidget();
    if (window == m_window)
        return;
    if (m_window) {
        m_window->removeEventFilter(this);
        for (QObject* child : m_window->children())
            child->removeEventFilter(this);
    }
    m_window = window;
    if (!window)
        return;
    window->installEventFilter(this);
    for (QObject* child : window->children()) {
        if (child->isWidgetType())
            child->installEventFilter(this);
    }
}

bool StayAbove::isOfTheWindow(QObject* sibling) const
{
    const auto* main = qobject_cast<const QMainWindow*>(m_window.data());
    return qobject_cast<QDockWidget*>(sibling) || qobject_cast<QTabBar*>(sibling) || (main && sibling == main->centralWidget());
}

bool StayAbove::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_overlay) {
        if (event->type() == QEvent::ParentChange)
            followWindow();
    } else if (watched == m_window) {
        // Not a widget's whole self yet, but one all the same.
        if (event->type() == QEvent::ChildAdded)
            if (QObject* child = static_cast<QChildEvent*>(event)->child(); child->isWidgetType())
                child->installEventFilter(this);
    } else if ((event->type() == QEvent::ZOrderChange || event->type() == QEvent::Show) && m_overlay.isVisible() && isOfTheWindow(watched)) {
        m_overlay.raise();
    }
    return false;
}

} // namespace jarvis::widgets::base
