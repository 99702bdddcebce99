#include "widgets/base/steady_room.h"

#include <QEvent>

namespace jarvis::widgets::base {

SteadyRoom::SteadyRoom(QWidget* content, QWidget* parent) : QWidget(parent), m_content(content)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    content->setParent(this);
    follow();
}

bool SteadyRoom::event(QEvent* event)
{
    // Comes here, for there is no layout that would pass it on.
    if (event->type() == QEvent::LayoutRequest)
        follow();
    return QWidget::event(event);
}

void SteadyRoom::resizeEvent(QResizeEvent*)
{
    m_content->setGeometry(rect());
}

void SteadyRoom::follow()
{
    if (m_content->minimumWidth() != minimumWidth())
        setMinimumWidth(m_content->minimumWidth());
    const int height = m_content->sizeHint().height();
    const int heightLeast = m_content->minimumSizeHint().height();
    if (height == m_height && heightLeast == m_heightLeast)
        return;
    m_height = height;
    m_heightLeast = heightLeast;
    updateGeometry();
}

} // namespace jarvis::widgets::base
