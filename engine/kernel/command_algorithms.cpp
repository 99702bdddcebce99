#include "engine/kernel/command_desk.h"

namespace jarvis::kernel {

// Commands about algorithms.

CommandDesk::Outcome CommandDesk::on(const api::StartAlgorithm& action) { return refused(ReasonCode::NotPermitted, action.plan.instrument); }
CommandDesk::Outcome CommandDesk::on(const api::AmendAlgorithm&) { return refused(ReasonCode::UnknownAlgorithm); }
CommandDesk::Outcome CommandDesk::on(const api::PauseAlgorithm&) { return refused(ReasonCode::UnknownAlgorithm); }
CommandDesk::Outcome CommandDesk::on(const api::ResumeAlgorithm&) { return refused(ReasonCode::UnknownAlgorithm); }
CommandDesk::Outcome CommandDesk::on(const api::CancelAlgorithm&) { return refused(ReasonCode::UnknownAlgorithm); }

} // namespace jarvis::kernel
