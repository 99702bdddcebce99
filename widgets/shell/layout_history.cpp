#include "widgets/shell/layout_history.h"

namespace jarvis::widgets::shell {

void LayoutHistory::note(const Arrangement& now)
{
    if (m_at >= 0 && m_steps[m_at] == now)
        return;
    m_steps.resize(m_at + 1);
    m_steps.append(now);
    if (m_steps.size() > kStepsMax)
        m_steps.removeFirst();
    m_at = m_steps.size() - 1;
}

void LayoutHistory::correct(const Arrangement& now)
{
    if (m_at >= 0)
        m_steps[m_at] = now;
    else
        note(now);
}

std::optional<Arrangement> LayoutHistory::undo()
{
    return canUndo() ? std::optional(m_steps[--m_at]) : std::nullopt;
}

std::optional<Arrangement> LayoutHistory::redo()
{
    return canRedo() ? std::optional(m_steps[++m_at]) : std::nullopt;
}

} // namespace jarvis::widgets::shell
