#include "engine/kernel/limit_desk.h"

namespace jarvis::kernel {

void LimitDesk::change(LimitId limit, Amount value)
{
    m_context.writer.emit(api::LimitChanged{limit, value});
    // The sums depend on limits.
    m_meter.rebuild();
    if (limit == LimitId::ClusterCorrelation)
        m_risks.cluster();
}

void LimitDesk::set(LimitId limit, Amount value)
{
    const Limits& now = m_context.state.limits();
    const api::LimitScheduled* waiting = m_context.state.findScheduled(limit);
    if (now.isWider(limit, value) && now.wideningDelay > Duration::zero()) {
        // Asked for twice, it does not wait twice.
        if (!waiting || waiting->value != value)
            m_context.writer.emit(api::LimitScheduled{limit, value, m_context.now() + now.wideningDelay});
        return;
    }
    if (waiting)
        m_context.writer.emit(api::LimitScheduled{limit, waiting->value, Timestamp{}});
    change(limit, value);
}

void LimitDesk::step()
{
    if (m_context.state.scheduled().empty())
        return;
    const std::vector<api::LimitScheduled> waiting = m_context.state.scheduled();
    for (const api::LimitScheduled& scheduled : waiting) {
        if (m_context.now() >= scheduled.dueAt)
            change(scheduled.limit, scheduled.value);
    }
}

} // namespace jarvis::kernel
