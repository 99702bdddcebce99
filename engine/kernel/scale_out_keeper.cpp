#include "engine/kernel/scale_out_keeper.h"

namespace jarvis::kernel {
namespace {

bool isAtTheVenue(const Order& order) { return order.state == OrderState::Working || order.state == OrderState::PartiallyFilled; }
Order::Amend agreedOf(const Order& order) { return order.pendingAmend.value_or(Order::Amend{order.quantity, order.limitPrice, order.triggerPrice}); }

} // namespace

const Order* ScaleOutKeeper::liveOrder(const ScaleOutRung& rung) const
{
    const Order* order = m_context.state.findOrder(rung.order);
    return order && order->isLive() ? order : nullptr;
}

Quantity ScaleOutKeeper::mostRemaining(const Order* order) const
{
    if (!order || !order->isLive())
        return Quantity::zero();
    return std::max(order->quantity, agreedOf(*order).quantity) - order->filled;
}

bool ScaleOutKeeper::owns(std::uint32_t index, OrderId order) const
{
    const std::optional<ScaleOut>& scaleOut = m_context.slot(index).scaleOut;
    return scaleOut && scaleOut->has(order);
}

Quantity ScaleOutKeeper::reserved(std::uint32_t index) const
{
    Quantity sum;
    const std::optional<ScaleOut>& scaleOut = m_context.slot(index).scaleOut;
    if (!scaleOut)
        return sum;
    for (const ScaleOutRung& rung : scaleOut->kept()) {
        const Order* order = liveOrder(rung);
        sum += std::max(leftToTake(rung, order), mostRemaining(order));
    }
    return sum;
}

std::optional<Price> ScaleOutKeeper::farthest(std::uint32_t index) const
{
    std::optional<Price> last;
    const InstrumentSlot& slot = m_context.slot(index);
    if (!slot.scaleOut)
        return last;
    const bool isLong = slot.position.side() == Side::Buy;
    for (const ScaleOutRung& rung : slot.scaleOut->kept()) {
        const bool isFarther = !last || (isLong ? rung.price > *last : rung.price < *last);
        if (isFarther && !leftToTake(rung, liveOrder(rung)).isZero())
            last = rung.price;
    }
    return last;
}

Quantity ScaleOutKeeper::covered(std::uint32_t index, const Position& position) const
{
    Quantity sum = mostRemaining(m_context.state.findOrder(position.takeProfitOrder));
    for (const ScaleOutRung& rung : m_context.slot(index).scaleOut->kept())
        sum += mostRemaining(liveOrder(rung));
    return sum;
}

bool ScaleOutKeeper::isAsPlanned(std::uint32_t index, const Order& order) const
{
    for (const ScaleOutRung& rung : m_context.slot(index).scaleOut->kept()) {
        if (rung.order == order.id)
            return isAtTheVenue(order) && !order.isCancelRequested && !order.pendingAmend && order.quantity == rung.quantity;
    }
    return false;
}

bool ScaleOutKeeper::areWorking(std::uint32_t index) const
{
    const std::optional<ScaleOut>& scaleOut = m_context.slot(index).scaleOut;
    return !scaleOut || std::all_of(scaleOut->kept().begin(), scaleOut->kept().end(), [&](const ScaleOutRung& rung) {
        const Order* order = liveOrder(rung);
        return leftToTake(rung, order).isZero() || (order && isAsPlanned(index, *order));
    });
}

void ScaleOutKeeper::put(std::uint32_t index, ScaleOut next)
{
    const std::optional<ScaleOut>& now = m_context.slot(index).scaleOut;
    const auto isOver = [](const ScaleOutRung& rung) { return rung.quantity.isZero() && !rung.order; };
    const auto end = std::remove_if(next.kept().begin(), next.kept().end(), isOver);
    next.count = static_cast<std::uint8_t>(end - next.kept().begin());
    std::fill(next.rungs.begin() + next.count, next.rungs.end(), ScaleOutRung{});
    if (now ? next != *now : next.count > 0)
        m_context.writer.emit(api::ScaleOutChanged{next});
}

void ScaleOutKeeper::withdraw(ScaleOutRung& rung) const
{
    const Order* order = liveOrder(rung);
    rung.quantity = order ? order->filled : Quantity::zero();
    if (!order)
        rung.order = {};
}

bool ScaleOutKeeper::set(std::uint32_t index, const ScaleOutPlan& plan)
{
    const InstrumentSlot& slot = m_context.slot(index);
    ScaleOut next{slot.id(), slot.position.openedAt, 0, {}};
    const bool isLong = slot.position.side() == Side::Buy;
    for (const ScaleOutPlan::Rung& rung : plan.asked()) {
        ScaleOutRung* const end = next.rungs.data() + next.count;
        ScaleOutRung* const behind = std::find_if(next.rungs.data(), end, [&](const ScaleOutRung& one) { return isLong ? rung.price < one.price : rung.price > one.price; });
        next.add({rung.price, rung.quantity, {}, 0});
        std::rotate(behind, end, end + 1);
    }
    std::size_t taken = 0;
    for (ScaleOutRung rung : slot.scaleOut ? slot.scaleOut->kept() : std::span<const ScaleOutRung>()) {
        const Order* order = liveOrder(rung);
        if (!order)
            continue;
        if (taken < plan.count && !order->isCancelRequested && !leftToTake(rung, order).isZero()) {
            next.rungs[taken].order = rung.order;
            next.rungs[taken].quantity += order->filled;
            ++taken;
            continue;
        }
        if (next.count == ScaleOut::kKeptMax)
            return false;
        withdraw(rung);
        next.add(rung);
    }
    put(index, next);
    return true;
}

void ScaleOutKeeper::settle(std::uint32_t index, const Position& position)
{
    const InstrumentSlot& slot = m_context.slot(index);
    if (!slot.scaleOut)
        return;
    ScaleOut next = *slot.scaleOut;
    const Quantity least = slot.instrument.spec().quantityMin;
    Quantity free = std::max(position.held.absolute() - least, Quantity::zero());
    const bool isLong = position.side() == Side::Buy;
    for (ScaleOutRung& rung : next.kept()) {
        if (const Order* order = m_context.state.findOrder(rung.order); rung.order && (!order || !order->isLive())) {
            rung.quantity = order ? std::max(rung.quantity - order->filled, Quantity::zero()) : Quantity::zero();
            rung.order = {};
        }
        const Order* order = liveOrder(rung);
        const Quantity left = leftToTake(rung, order);
        const std::optional<Price>& end = position.exits.takeProfit;
        const bool isBeyond = end && (isLong ? rung.price >= *end : rung.price <= *end);
        const Quantity fits = isBeyond || std::min(left, free) < least ? Quantity::zero() : std::min(left, free);
        free -= fits;
        if (order && isAsPlanned(index, *order))
            rung.failures = 0;
        if (fits < left)
            rung.quantity -= left - fits;
    }
    put(index, next);
}

OrderId ScaleOutKeeper::place(std::uint32_t index, Price price, Quantity quantity)
{
    const InstrumentSlot& slot = m_context.slot(index);
    Order order;
    order.instrument = slot.id();
    order.side = opposite(slot.position.side());
    order.type = OrderType::Limit;
    order.role = OrderRole::TakeProfit;
    order.isReduceOnly = true;
    order.quantity = quantity;
    order.limitPrice = price;
    return m_desk.place(std::move(order));
}

void ScaleOutKeeper::tendResting(const Order& order, const ScaleOutRung& rung, Quantity free)
{
    if (leftToTake(rung, &order).isZero()) {
        m_desk.cancel(order.id, ReasonCode::ReplacedBySettings);
        return;
    }
    if (!isAtTheVenue(order) || order.isCancelRequested)
        return; // Its answer brings us back here.
    const Order::Amend wanted{rung.quantity, rung.price, std::nullopt};
    const bool hasRoom = wanted.quantity - order.filled <= mostRemaining(&order) + free;
    if (wanted != agreedOf(order) && hasRoom)
        m_desk.amend(order.id, wanted);
}

void ScaleOutKeeper::tend(std::uint32_t index, const Position& position)
{
    const InstrumentSlot& slot = m_context.slot(index);
    if (!slot.scaleOut)
        return;
    ScaleOut next = *slot.scaleOut;
    for (ScaleOutRung& rung : next.kept()) {
        const Quantity free = position.held.absolute() - covered(index, position);
        if (const Order* order = liveOrder(rung)) {
            tendResting(*order, rung, free);
        } else if (position.protection != Protection::Closing && !rung.quantity.isZero() && rung.quantity <= free) {
            rung.order = place(index, rung.price, rung.quantity);
            put(index, next);
        }
    }
}

void ScaleOutKeeper::tellFailed(const ScaleOutRung& rung, InstrumentId instrument)
{
    m_context.alert(api::AlertCode::ExitFailed, api::Severity::Warning, instrument, rung.order, Amount::of(std::int64_t{rung.failures}),
        Amount::of(std::int64_t{m_context.settings.exitAttemptsMax}));
}

void ScaleOutKeeper::failed(std::uint32_t index, OrderId order)
{
    ScaleOut next = *m_context.slot(index).scaleOut;
    for (ScaleOutRung& rung : next.kept()) {
        if (rung.order != order)
            continue;
        rung.failures = static_cast<std::uint8_t>(std::min(rung.failures + 1, 255));
        tellFailed(rung, next.instrument);
        if (rung.failures >= m_context.settings.exitAttemptsMax)
            withdraw(rung);
    }
    put(index, next);
}

void ScaleOutKeeper::amendFailed(std::uint32_t index, const Order& order)
{
    ScaleOut next = *m_context.slot(index).scaleOut;
    for (ScaleOutRung& rung : next.kept()) {
        if (rung.order != order.id || !order.limitPrice)
            continue;
        rung.price = *order.limitPrice;
        if (rung.quantity == order.quantity)
            continue;
        rung.failures = static_cast<std::uint8_t>(std::min(rung.failures + 1, 255));
        tellFailed(rung, next.instrument);
        withdraw(rung);
    }
    put(index, next);
}

bool ScaleOutKeeper::giveUp(std::uint32_t index)
{
    if (areWorking(index))
        return false;
    ScaleOut next = *m_context.slot(index).scaleOut;
    for (ScaleOutRung& rung : next.kept()) {
        const Order* order = liveOrder(rung);
        if (leftToTake(rung, order).isZero() || (order && isAsPlanned(index, *order)))
            continue;
        tellFailed(rung, next.instrument);
        withdraw(rung);
    }
    put(index, next);
    return true;
}

} // namespace jarvis::kernel
