#include "engine/kernel/command_desk.h"

namespace jarvis::kernel {

void CommandDesk::take(const api::Command& command)
{
    m_context.writer.setCause(command);
    if (m_context.state.commands().has(command.id)) [[unlikely]] {
        api::CommandSettled first = *m_context.state.commands().find(command.id);
        first.isRepeat = true;
        m_context.writer.emit(first);
        return;
    }
    m_context.writer.emitOf<api::CommandTaken>(command);
    if (const std::optional<Refusal> refusal = checkLife(command)) [[unlikely]]
        return settle(command.id, Outcome{refusal, {}, 0});
    if (const std::optional<Refusal> refusal = checkRecordable(command.action)) [[unlikely]]
        return settle(command.id, Outcome{refusal, {}, 0});
    settle(command.id, std::visit([this](const auto& action) { return on(action); }, command.action));
}

void CommandDesk::settle(const CommandId& id, const Outcome& outcome)
{
    // Most commands are done: for them no room of a refusal is copied.
    if (!outcome.refusal) [[likely]]
        m_context.writer.emitOf<api::CommandSettled>(id, std::nullopt, outcome.order, outcome.affected);
    else
        m_context.writer.emitOf<api::CommandSettled>(id, outcome.refusal, outcome.order, outcome.affected);
}

std::optional<Refusal> CommandDesk::checkLife(const api::Command& command) const
{
    // Stopping late is better than not stopping.
    if (std::holds_alternative<api::HaltTrading>(command.action))
        return std::nullopt;
    // The sender's clock is the wall's, and so is what it is compared with. After the wall was set back, commands that
    // were sent before are still young by the engine's own time.
    const Timestamp now = m_context.wallNow;
    const Timestamp latest = std::max(now, m_context.now()) + api::kCommandLifeMax;
    if (now > command.expiresAt)
        return Refusal{ReasonCode::CommandExpired, {}, Amount::of(command.expiresAt), Amount::of(now), {}};
    if (command.expiresAt > latest)
        return Refusal{ReasonCode::CommandExpired, {}, Amount::of(latest), Amount::of(command.expiresAt), Amount::of(latest)};
    return std::nullopt;
}

std::optional<Refusal> CommandDesk::checkRecordable(const api::Action& action) const
{
    if (!m_context.state.trading().isJournalDown)
        return std::nullopt;
    const auto* limit = std::get_if<api::SetLimit>(&action);
    const bool isWidening = limit != nullptr && m_context.state.limits().isWider(limit->limit, limit->value);
    const auto* live = std::get_if<api::SwitchLive>(&action);
    const bool isPermission = (live != nullptr && live->isOn) || std::holds_alternative<api::ResumeTrading>(action) || std::holds_alternative<api::ResetDay>(action)
        || std::holds_alternative<api::ResetBreaker>(action) || std::holds_alternative<api::AdoptHolding>(action)
        || std::holds_alternative<api::StartAlgorithm>(action) || std::holds_alternative<api::AmendAlgorithm>(action)
        || std::holds_alternative<api::ResumeAlgorithm>(action);
    return isWidening || isPermission ? std::optional(Refusal{ReasonCode::JournalUnavailable, {}, {}, {}, {}}) : std::nullopt;
}

void CommandDesk::settleInterrupted()
{
    const std::vector<api::Command> unsettled = m_context.state.unsettled();
    for (const api::Command& command : unsettled) {
        m_context.writer.setCause(command);
        Outcome outcome;
        for (const InstrumentSlot& slot : m_context.state.slots()) {
            for (const OrderId id : slot.live) {
                if (!outcome.order && m_context.state.order(id).cause == command.id)
                    outcome.order = id;
            }
        }
        // What it made was never sent: the venue will say so, and the order will end with that. Without one, nothing happened.
        for (const AlgorithmStore::Entry& entry : m_context.state.algorithms().entries())
            outcome.affected += entry.algorithm.cause == command.id ? 1 : 0;
        for (const AlertRule& rule : m_context.state.alerts().rules())
            outcome.affected += rule.cause == command.id ? 1 : 0;
        outcome.affected += m_context.state.noteCause() == command.id ? 1 : 0;
        // Others leave no name behind, but facts; what was begun goes on by itself: a flatten, cancels, an amend that is asked about.
        if (!outcome.order && outcome.affected == 0 && command.id == unsettled.back().id)
            outcome.affected = m_context.state.unsettledFacts();
        if (!outcome.order && outcome.affected == 0)
            outcome = refused(ReasonCode::EngineStopping);
        settle(command.id, outcome);
    }
    m_context.writer.setCause({}, api::Origin{api::Origin::Kind::Engine, "kernel"});
}

} // namespace jarvis::kernel
