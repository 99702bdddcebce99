#include "app/daemon/pulse.h"

#include <spdlog/spdlog.h>

namespace jarvis::daemon {

Pulse::Pulse(api::Engine& engine) : m_engine(engine) {}

bool Pulse::beats()
{
    const bool isProven = !m_asked || m_asked->isAnswered;
    if (!m_asked || m_asked->isOver)
        ask();
    if (isProven) {
        m_missed = 0;
        return true;
    }
    // Once may be a busy moment.
    if (++m_missed > 1)
        spdlog::error("The engine does not answer: the service manager is not told that it lives, for {} beats now", m_missed);
    return false;
}

void Pulse::ask()
{
    m_asked = std::make_shared<Asked>();
    // Of an instrument that there is not: the kernel says so, and looks at nothing.
    m_engine.fetch(api::PreviewQuery{}, [asked = m_asked](const Expected<api::Answer, api::FetchError>& answer) {
        asked->isAnswered = answer.hasValue();
        asked->isOver = true;
    });
}

} // namespace jarvis::daemon
