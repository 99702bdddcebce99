#include "engine/kernel/reverser.h"

#include "engine/kernel/drafts.h"

namespace jarvis::kernel {
namespace {

/// A second leg older than this is not what the trader wants any more.
constexpr Duration kReverseLife = 30s;

} // namespace

OrderId Reverser::begin(std::uint32_t index, const OrderDraft& entry, const OrderDraft& close)
{
    const OrderId held = m_desk.hold(OrderDesk::orderOf(entry));
    m_desk.place(OrderDesk::orderOf(close));
    step(index);
    return held;
}

const Order* Reverser::heldBack(std::uint32_t index) const
{
    const InstrumentSlot& slot = m_context.slot(index);
    for (const OrderId id : slot.live) {
        const Order& order = m_context.state.order(id);
        if (order.state == OrderState::Pending)
            return &order;
    }
    return nullptr;
}

void Reverser::advance(std::uint32_t index)
{
    const Order* entry = heldBack(index);
    if (!entry)
        return;
    const InstrumentSlot& slot = m_context.slot(index);
    for (const OrderId id : slot.live) {
        const Order& other = m_context.state.order(id);
        if (other.role == OrderRole::Close && other.type == OrderType::Market)
            return; // The close is still on its way.
    }
    if (slot.position.isFlat())
        return release(index, *entry);
    m_desk.end(entry->id, OrderState::Cancelled,
        Refusal{ReasonCode::UnfilledImmediate, slot.id(), Amount::of(Quantity::zero()), Amount::of(slot.position.held), {}});
}

void Reverser::release(std::uint32_t index, const Order& entry)
{
    const InstrumentId instrument = m_context.slot(index).id();
    if (m_context.now() > entry.createdAt + kReverseLife) {
        m_desk.end(entry.id, OrderState::Rejected, Refusal{ReasonCode::CommandExpired, instrument, Amount::of(kReverseLife),
            Amount::of(m_context.now() - entry.createdAt), {}});
        return;
    }
    // The close may have been answered by a report or by time: the rates are as old as the newest command.
    m_context.rate.advance(m_context.now());
    if (const std::optional<Refusal> refusal = askGate(m_context, m_meter, draftOf(entry), &entry))
        m_desk.end(entry.id, OrderState::Rejected, *refusal);
    else
        m_desk.release(entry.id);
}

} // namespace jarvis::kernel
