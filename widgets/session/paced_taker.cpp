#include "widgets/session/paced_taker.h"

#include <utility>

namespace jarvis::widgets::session {

PacedTaker::PacedTaker(Duration pace, Handle handle, QObject* parent)
    : QObject(parent),
      m_isPaced(pace > Duration::zero()),
      m_handle(std::move(handle)),
      m_frame(this), // moves with us to another thread
      m_mailbox(std::make_shared<Mailbox>([this] { QMetaObject::invokeMethod(this, &PacedTaker::drain, Qt::QueuedConnection); }))
{
    m_frame.setSingleShot(true);
    m_frame.setTimerType(Qt::PreciseTimer); // a coarse one is late by a frame
    m_frame.setInterval(std::chrono::duration_cast<std::chrono::milliseconds>(pace));
    connect(&m_frame, &QTimer::timeout, this, &PacedTaker::drain);
}

PacedTaker::~PacedTaker()
{
    m_mailbox->close();
}

void PacedTaker::drain()
{
    const bool mayEnd = m_emptyFrames + 1 >= kQuietFrames;
    Mailbox::Batch batch = m_isPaced ? m_mailbox->takePaced(mayEnd) : m_mailbox->take();
    m_emptyFrames = batch.isEmpty() ? m_emptyFrames + 1 : 0;
    // Before it is handled: who handles it may run an event loop, and the mailbox counts on us from now on.
    if (m_isPaced && !(batch.isEmpty() && mayEnd))
        m_frame.start();
    else
        m_frame.stop();
    if (batch.isEmpty())
        return;
    ++m_drainCount;
    m_handle(std::move(batch));
}

} // namespace jarvis::widgets::session
