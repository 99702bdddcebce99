#include "engine/kernel/flattener.h"

#include <algorithm>

namespace jarvis::kernel {
namespace {

using Phase = api::FlattenChanged::Phase;

/// Between two closes that brought nothing: times the number of the attempt.
constexpr Duration kCloseRetry = 100ms;

bool isExit(const Order& order) { return order.role == OrderRole::TakeProfit || order.role == OrderRole::StopLoss; }
bool isImmediateClose(const Order& order)
{
    return order.role == OrderRole::Close && (order.type == OrderType::Market || order.timeInForce == TimeInForce::Ioc);
}

} // namespace

bool Flattener::isNeeded(std::uint32_t index) const
{
    const InstrumentSlot& slot = m_context.slot(index);
    return !slot.position.isFlat() || !slot.live.empty() || slot.difference.has_value();
}

void Flattener::tell(std::uint32_t index, Phase phase, std::uint8_t attempts)
{
    const InstrumentSlot& slot = m_context.slot(index);
    m_context.writer.emit(api::FlattenChanged{slot.id(), phase, slot.position.held, attempts});
}

void Flattener::begin(std::uint32_t index, By by)
{
    const bool isRunning = m_context.slot(index).flatten.has_value();
    bool& isAsked = m_context.market(index).isFlattenAsked;
    isAsked = by == By::Person || (isRunning && isAsked);
    if (isRunning)
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
        if (!isExit(order) && !isImmediateClose(order))
            m_parts.desk.cancel(order.id, ReasonCode::CancelledByFlatten);
    }
    for (const OrderId id : slot.live) {
        const Order& order = m_context.state.order(id);
        if (!isExit(order) && !isImmediateClose(order))
            return true;
    }
    return false;
}

Quantity Flattener::closing(std::uint32_t index) const
{
    Quantity sum;
    for (const OrderId id : m_context.slot(index).live) {
        const Order& order = m_context.state.order(id);
        if (isImmediateClose(order))
            sum += order.remaining();
    }
    return sum;
}

// A close is over at once, or it did not arrive.
void Flattener::askUnanswered(std::uint32_t index)
{
    for (const OrderId id : m_context.slot(index).live) {
        if (isImmediateClose(m_context.state.order(id)))
            m_parts.desk.askUrgently(id);
    }
}

void Flattener::advance(std::uint32_t index)
{
    const InstrumentSlot& slot = m_context.slot(index);
    askUnanswered(index);
    const bool hasEntries = cancelEntries(index);
    if (slot.difference)
        adoptDifference(index, hasEntries);
    MarketSlot& market = m_context.market(index);
    const bool isMoving = hasEntries || !closing(index).isZero(); // A fill may still come.
    if (!slot.position.isFlat() || isMoving)
        market.flatBehind.reset();
    else if (!market.flatBehind)
        market.flatBehind = m_parts.reconciler.newestRound();
    if (slot.position.isFlat()) {
        if (!isMoving)
            finish(index);
        return;
    }
    // What a close already on its way covers is not closed twice, and what it does not cover does not wait for it.
    if (closing(index) < slot.position.held.absolute() && m_context.now() >= market.nextFlattenStep && m_context.isUp(index))
        closeMore(index);
}

void Flattener::finish(std::uint32_t index)
{
    const InstrumentSlot& slot = m_context.slot(index);
    m_parts.brackets.tend(index);
    const std::uint8_t attempts = slot.flatten->attempts;
    const bool isLeftToAPerson = slot.difference && !isOurs(index, slot.difference->theirs);
    if (slot.live.empty() && (isLeftToAPerson || m_parts.reconciler.isConfirmed(index, *m_context.market(index).flatBehind)))
        return tell(index, Phase::Done, attempts);
    if (slot.flatten->phase != Phase::CancellingExits)
        tell(index, Phase::CancellingExits, attempts);
}

bool Flattener::isOurs(std::uint32_t index, Quantity theirs) const
{
    const Quantity held = m_context.slot(index).position.held;
    const bool isOtherSide = (theirs < Quantity::zero()) != (held < Quantity::zero());
    return theirs.isZero() || m_context.market(index).isFlattenAsked || (!isOtherSide && theirs.absolute() <= held.absolute());
}

void Flattener::adoptDifference(std::uint32_t index, bool hasEntries)
{
    const InstrumentSlot& slot = m_context.slot(index);
    const std::optional<Price>& mark = m_context.market(index).view.mark;
    const bool isSettled = !hasEntries && closing(index).isZero() && slot.unknownCount == 0 && slot.difference->ours == slot.position.held;
    if (!isSettled || !mark || !isOurs(index, slot.difference->theirs) || !m_parts.adopter.adopt(index, slot.difference->theirs, *mark, slot.position.exits))
        return;
    // Another position: its closes are not those that failed before.
    MarketSlot& market = m_context.market(index);
    market.flattenHeld = slot.position.held.absolute();
    market.nextFlattenStep = {};
    tell(index, slot.flatten->phase, 0);
    m_parts.brackets.tend(index);
}

std::optional<Price> Flattener::worstPrice(std::uint32_t index, Side side, int attempt) const
{
    const risk::MarketView& view = m_context.market(index).view;
    const Limits& limits = m_context.state.limits();
    const std::optional<BookLevel>& best = side == Side::Buy ? view.top.ask : view.top.bid;
    const bool isTrusted = view.isWhole && !view.top.isCrossed() && m_context.now() - view.lastProof <= limits.stalenessMax;
    if (!isTrusted || !best || best->price.ticks() < 1)
        return std::nullopt;
    const Int128 away = multiplyDivide(limits.priceCollar.e8, attempt, std::max(m_context.settings.flattenAttemptsMax, 1), Rounding::Down);
    const Int128 share = Ratio::kOne + signOf(side) * std::min(away, Int128(Ratio::kOne));
    const Int128 ticks = multiplyDivide(best->price.ticks(), share, Ratio::kOne, side == Side::Buy ? Rounding::Up : Rounding::Down);
    return Price::ofTicks(static_cast<std::int64_t>(std::clamp(ticks, Int128(1), Int128(m_context.slot(index).instrument.spec().priceMax.ticks()))));
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
    if (attempts > 0)
        m_parts.reconciler.lookSoon(index); // It may hold something else.
    market.flattenHeld = held;
    market.nextFlattenStep = m_context.now() + kCloseRetry * (attempts + 1);
    tell(index, Phase::Closing, static_cast<std::uint8_t>(attempts + 1));
    Order order;
    order.instrument = slot.id();
    order.side = opposite(slot.position.side());
    order.limitPrice = worstPrice(index, order.side, attempts + 1);
    order.type = order.limitPrice ? OrderType::Limit : OrderType::Market;
    order.timeInForce = TimeInForce::Ioc;
    order.role = OrderRole::Close;
    order.isReduceOnly = true;
    order.quantity = std::min(held - closing(index), slot.instrument.spec().quantityMax);
    m_parts.desk.place(std::move(order));
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
    if (!slot.position.exits.hasBoth())
        return begin(index, By::Kernel); // There is nothing else to guard it with.
    Position next = slot.position;
    next.protection = Protection::Degraded;
    next.exitFailures = 0;
    m_parts.brackets.tend(index, next);
}

} // namespace jarvis::kernel
