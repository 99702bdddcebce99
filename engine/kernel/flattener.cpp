#include "engine/kernel/flattener.h"

namespace jarvis::kernel {
namespace {

using Phase = api::FlattenChanged::Phase;

/// Between two closes that brought nothing: times the number of the attempt.
constexpr Duration kCloseRetry = 100ms;

bool isExit(const Order& order) { return order.role == OrderRole::TakeProfit || order.role == OrderRole::StopLoss; }
bool isMarketClose(const Order& order) { return order.role == OrderRole::Close && order.type == OrderType::Market; }

} // namespace

bool Flattener::isNeeded(std::uint32_t index) const
{
    const InstrumentSlot& slot = m_context.slot(index);
    return !slot.position.isFlat() || !slot.live.empty();
}

void Flattener::tell(std::uint32_t index, Phase phase, std::uint8_t attempts)
{
    const InstrumentSlot& slot = m_context.slot(index);
    m_context.writer.emit(api::FlattenChanged{slot.id(), phase, slot.position.held, attempts});
}

void Flattener::begin(std::uint32_t index)
{
    if (m_context.slot(index).flatten)
        return;
    m_context.market(index).nextFlattenStep = {};
    m_context.market(index).flattenHeld = m_context.slot(index).position.held.absolute();
    tell(index, Phase::CancellingEntries, 0);
    step(index);
}

bool Flattener::cancelEntries(std::uint32_t index)
{
    const InstrumentSlot& slot = m_context.slot(index);
    for (std::size_t i = slot.live.size(); i-- > 0;) {
        const Order& order = m_context.state.order(slot.live[i]);
        if (!isExit(order) && !isMarketClose(order))
            m_desk.cancel(order.id, ReasonCode::CancelledByFlatten);
    }
    for (const OrderId id : slot.live) {
        const Order& order = m_context.state.order(id);
        if (!isExit(order) && !isMarketClose(order))
            return true;
    }
    return false;
}

Quantity Flattener::closing(std::uint32_t index) const
{
    Quantity sum;
    for (const OrderId id : m_context.slot(index).live) {
        const Order& order = m_context.state.order(id);
        if (isMarketClose(order))
            sum += order.remaining();
    }
    return sum;
}

// A market close is over at once, or it did not arrive.
void Flattener::askUnanswered(std::uint32_t index)
{
    for (const OrderId id : m_context.slot(index).live) {
        if (isMarketClose(m_context.state.order(id)))
            m_desk.askUrgently(id);
    }
}

void Flattener::advance(std::uint32_t index)
{
    const InstrumentSlot& slot = m_context.slot(index);
    askUnanswered(index);
    const bool hasEntries = cancelEntries(index);
    if (!slot.position.isFlat()) {
        // What a close already on its way covers is not closed twice, and what it does not cover does not wait for it.
        if (closing(index) < slot.position.held.absolute() && m_context.now() >= m_context.market(index).nextFlattenStep && m_context.isUp(index))
            closeMore(index);
        return;
    }
    if (hasEntries || !closing(index).isZero())
        return; // A fill may still come.
    m_brackets.tend(index);
    if (slot.live.empty())
        return tell(index, Phase::Done, slot.flatten->attempts);
    if (slot.flatten->phase != Phase::CancellingExits)
        tell(index, Phase::CancellingExits, slot.flatten->attempts);
}

void Flattener::closeMore(std::uint32_t index)
{
    const InstrumentSlot& slot = m_context.slot(index);
    MarketSlot& market = m_context.market(index);
    const Quantity held = slot.position.held.absolute();
    // Attempts count only while they bring nothing.
    const int attempts = held < market.flattenHeld ? 0 : slot.flatten->attempts;
    if (attempts >= m_context.settings.flattenAttemptsMax)
        return fail(index);
    market.flattenHeld = held;
    market.nextFlattenStep = m_context.now() + kCloseRetry * (attempts + 1);
    tell(index, Phase::Closing, static_cast<std::uint8_t>(attempts + 1));
    Order order;
    order.instrument = slot.id();
    order.side = opposite(slot.position.side());
    order.type = OrderType::Market;
    order.timeInForce = TimeInForce::Ioc;
    order.role = OrderRole::Close;
    order.isReduceOnly = true;
    order.quantity = std::min(held - closing(index), slot.instrument.spec().quantityMax);
    m_desk.place(std::move(order));
}

void Flattener::fail(std::uint32_t index)
{
    const InstrumentSlot& slot = m_context.slot(index);
    m_context.market(index).nextFlattenStep = m_context.now() + m_context.settings.requestTimeout;
    m_context.alert(api::AlertCode::FlattenFailed, api::Severity::Critical, slot.id(), {}, Amount::of(slot.position.held));
    tell(index, Phase::Failed, slot.flatten->attempts);
}

void Flattener::resume(std::uint32_t index)
{
    const InstrumentSlot& slot = m_context.slot(index);
    if (slot.flatten || m_context.now() < m_context.market(index).nextFlattenStep)
        return;
    Position next = slot.position;
    next.protection = Protection::Degraded;
    next.exitFailures = 0;
    m_brackets.tend(index, next);
}

} // namespace jarvis::kernel
