#include "engine/kernel/command_desk.h"

namespace jarvis::kernel {

// Commands about alert rules.

CommandDesk::Outcome CommandDesk::on(const api::SetAlert& action)
{
    const std::optional<Refusal> refusal = m_parts.alerts.set(action.rule, action.spec);
    if (!refusal)
        m_parts.alertWatch.begin(m_context.writer.cause());
    return told(refusal);
}

CommandDesk::Outcome CommandDesk::on(const api::RemoveAlert& action) { return told(m_parts.alerts.remove(action.rule)); }
CommandDesk::Outcome CommandDesk::on(const api::SnoozeAlert& action) { return told(m_parts.alerts.snooze(action.rule, action.period)); }

} // namespace jarvis::kernel
