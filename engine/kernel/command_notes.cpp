#include "engine/kernel/command_desk.h"

namespace jarvis::kernel {

// What a trader writes about positions.

CommandDesk::Outcome CommandDesk::on(const api::AnnotatePosition& action)
{
    const std::uint32_t index = m_context.state.indexOf(action.instrument);
    if (index == IndexMap::kNone)
        return refused(ReasonCode::UnknownInstrument, action.instrument);
    // Of positions the kernel knows the newest; those before it stand in the journal, and what is said to be older is believed.
    const InstrumentSlot& slot = m_context.slot(index);
    const Timestamp newest = slot.position.openedAt;
    if (newest == Timestamp{} || action.openedAt <= Timestamp{} || action.openedAt > newest) {
        const Amount known = newest == Timestamp{} ? Amount::none() : Amount::of(newest);
        return refused(ReasonCode::UnknownPosition, action.instrument, known, Amount::of(action.openedAt), known);
    }
    if (const std::optional<Refusal> refusal = faultOf(action.note))
        return {refusal, {}, 0};
    const bool isKnown = action.openedAt == newest && action.note == (slot.note ? slot.note->note : PositionNote{});
    if (isKnown)
        return {};
    m_context.writer.emit(api::PositionAnnotated{action.instrument, action.openedAt, action.note, m_context.now()});
    return {std::nullopt, {}, 1};
}

} // namespace jarvis::kernel
