#include "engine/kernel/command_desk.h"

namespace jarvis::kernel {

// Commands about algorithms.

CommandDesk::Outcome CommandDesk::on(const api::StartAlgorithm& action)
{
    const Expected<AlgorithmId, Refusal> started = m_parts.algorithms.start(action.plan);
    return started ? Outcome{{}, {}, 1} : Outcome{started.error(), {}, 0};
}

CommandDesk::Outcome CommandDesk::on(const api::AmendAlgorithm& action) { return told(m_parts.algorithms.amend(action)); }
CommandDesk::Outcome CommandDesk::on(const api::PauseAlgorithm& action) { return told(m_parts.algorithms.pause(action.algorithm)); }
CommandDesk::Outcome CommandDesk::on(const api::ResumeAlgorithm& action) { return told(m_parts.algorithms.resume(action.algorithm)); }
CommandDesk::Outcome CommandDesk::on(const api::CancelAlgorithm& action) { return told(m_parts.algorithms.cancel(action.algorithm)); }

CommandDesk::Outcome CommandDesk::told(const std::optional<Refusal>& refusal)
{
    return Outcome{refusal, {}, refusal ? 0U : 1U};
}

} // namespace jarvis::kernel
