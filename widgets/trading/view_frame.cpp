#include "widgets/trading/view_frame.h"

#include <utility>

namespace jarvis::widgets::trading {
namespace {

constexpr int kViewFrameMs = 16;

} // namespace

ViewFrame::ViewFrame(std::function<void()> look) : m_look(std::move(look))
{
    m_end.setSingleShot(true);
    m_end.setTimerType(Qt::PreciseTimer);
    connect(&m_end, &QTimer::timeout, this, &ViewFrame::begin);
}

void ViewFrame::want()
{
    if (m_isQueued || m_end.isActive())
        return;
    const qint64 since = m_since.isValid() ? m_since.elapsed() : kViewFrameMs;
    if (since < kViewFrameMs) {
        m_end.start(static_cast<int>(kViewFrameMs - since));
        return;
    }
    m_isQueued = true;
    // Not a timer of zero: it would come behind the painting of what changed beside it.
    QMetaObject::invokeMethod(this, &ViewFrame::begin, Qt::QueuedConnection);
}

void ViewFrame::begin()
{
    m_isQueued = false;
    m_since.start();
    m_look();
}

} // namespace jarvis::widgets::trading
