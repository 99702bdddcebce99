#include "engine/venue/paper/paper_market.h"

#include "engine/base/check.h"
#include "engine/venue/paper/fees.h"
#include "engine/venue/paper/order_rules.h"

#include <algorithm>
#include <utility>

namespace jarvis::venue::paper {
namespace {

bool isBetter(Side side, Price a, Price b)
{
    return side == Side::Buy ? a > b : a < b;
}

} // namespace

PaperMarket::PaperMarket(Instrument instrument, Outbox& outbox)
    : m_instrument(std::move(instrument)), m_outbox(outbox), m_book(m_instrument.id())
{}

bool PaperMarket::canMatch() const
{
    return m_instrument.spec().status == InstrumentStatus::Trading && m_book.isWhole() && !m_book.isCrossed();
}

Quantity PaperMarket::openOf(const OrderRecord& record) const
{
    const Quantity remaining = record.order.remaining();
    if (!record.order.isReduceOnly)
        return remaining;
    return reduces(record.order.side, m_held) ? std::min(remaining, m_held.absolute()) : Quantity::zero();
}

bool PaperMarket::isWithin(const OrderRecord& record, Price price) const
{
    const auto limit = record.limit();
    return !limit || !isBetter(record.order.side, price, *limit);
}

// -- requests -----------------------------------------------------------------------------------------------------------

void PaperMarket::place(OrderRecord& record)
{
    Order& order = record.order;
    const auto touch = m_book.best(opposite(order.side));
    const RuleView view{
        m_instrument.spec().status, m_mark, touch ? std::optional(touch->price) : std::nullopt, m_held, m_outbox.now()};
    auto refusal = refusalOf(order, m_instrument, view);
    if (!refusal && order.isPostOnly && canMatch() && wouldTake(record))
        refusal = because(ReasonCode::PostOnlyWouldTake);
    if (refusal) {
        order.state = OrderState::Rejected;
        order.reason = *refusal;
        m_outbox.send(OrderRejected{order.id, *refusal, m_outbox.now()});
        return;
    }
    order.state = OrderState::Working;
    order.venueOrderId = m_outbox.nextNumber();
    m_outbox.send(OrderAcknowledged{order.id, order.venueOrderId, m_outbox.now()});
    if (order.type == OrderType::StopMarket) {
        record.stage = OrderRecord::Stage::Trigger;
        m_stops.push_back(&record);
        return;
    }
    enter(record);
    if (record.stage == OrderRecord::Stage::Door && record.isImmediate())
        end(record, OrderState::Cancelled, because(ReasonCode::UnfilledImmediate));
}

std::optional<Refusal> PaperMarket::refusalOfAmend(const OrderRecord& record, const Order& amended) const
{
    RuleView view{m_instrument.spec().status, m_mark, std::nullopt, m_held, m_outbox.now()};
    if (auto refusal = refusalOf(amended, m_instrument, view))
        return refusal;
    OrderRecord trial = record;
    trial.order = amended;
    if (amended.isPostOnly && canMatch() && amended.limitPrice != record.order.limitPrice && wouldTake(trial))
        return because(ReasonCode::PostOnlyWouldTake);
    return std::nullopt;
}

void PaperMarket::rejectAmend(const OrderRecord& record, const Refusal& reason)
{
    m_outbox.send(AmendRejected{record.order.id, reason, m_outbox.now()});
}

void PaperMarket::amend(OrderRecord& record, const AmendRequest& request)
{
    Order amended = record.order;
    amended.quantity = request.quantity;
    if (amended.type == OrderType::Limit && request.limitPrice)
        amended.limitPrice = request.limitPrice;
    if (amended.type == OrderType::StopMarket && request.triggerPrice)
        amended.triggerPrice = request.triggerPrice;

    // What was filled on the way here may already be all that is wanted now: then the rest goes, and nothing over-fills.
    if (amended.quantity <= record.order.filled) {
        end(record, OrderState::Cancelled,
            Refusal{ReasonCode::AmendBelowFilled, m_instrument.id(), Amount::of(record.order.filled),
                Amount::of(amended.quantity), {}});
        return;
    }
    // A stop whose trigger has come is a market order that only waits for a whole book.
    if (record.isTriggered)
        return rejectAmend(record, because(ReasonCode::OrderAlreadyFinal));
    if (const auto refusal = refusalOfAmend(record, amended))
        return rejectAmend(record, *refusal);

    const bool keepsPlace = amended.limitPrice == record.order.limitPrice && amended.quantity <= record.order.quantity;
    record.order.quantity = amended.quantity;
    record.order.limitPrice = amended.limitPrice;
    record.order.triggerPrice = amended.triggerPrice;
    m_outbox.send(
        OrderAmended{record.order.id, amended.quantity, amended.limitPrice, amended.triggerPrice, m_outbox.now()});
    if (record.stage != OrderRecord::Stage::Queue || keepsPlace)
        return;
    leave(record);
    record.isQueueKnown = true;
    enter(record);
}

void PaperMarket::cancel(OrderRecord& record, const Refusal& reason)
{
    CHECK(record.isLive());
    end(record, OrderState::Cancelled, reason);
}

void PaperMarket::expire(OrderRecord& record)
{
    CHECK(record.isLive());
    end(record, OrderState::Expired, because(ReasonCode::ExpiredGoodTill));
}

void PaperMarket::adopt(OrderRecord& record)
{
    if (record.order.type == OrderType::StopMarket) {
        record.stage = OrderRecord::Stage::Trigger;
        m_stops.push_back(&record);
        return;
    }
    // One that never rests had ended here before the restart, and nobody was told: what it took is what is known to be filled.
    if (record.isImmediate())
        return end(record, OrderState::Cancelled, because(ReasonCode::UnfilledImmediate));
    record.isQueueKnown = false;
    record.queue = QueuePosition();
    rest(record);
}

// -- taking -------------------------------------------------------------------------------------------------------------

/// To the door, and through it unless the book cannot be matched on now.
void PaperMarket::enter(OrderRecord& record)
{
    record.stage = OrderRecord::Stage::Door;
    m_door.push_back(&record);
    if (canMatch())
        arrive(record);
}

/// From the door to where it belongs, against a book that can be matched on.
void PaperMarket::arrive(OrderRecord& record)
{
    CHECK(record.stage == OrderRecord::Stage::Door);
    if (record.order.isReduceOnly && !reduces(record.order.side, m_held))
        return end(record, OrderState::Cancelled, because(ReasonCode::PositionClosed));
    if (record.order.isPostOnly && wouldTake(record))
        return end(record, OrderState::Cancelled, because(ReasonCode::PostOnlyWouldTake));
    if (record.order.timeInForce == TimeInForce::Fok && takeableBy(record) < record.order.remaining())
        return end(record, OrderState::Cancelled, because(ReasonCode::UnfilledImmediate));

    take(record);
    if (record.isLive() && record.isImmediate()) {
        const bool isUsedUp = record.order.isReduceOnly && !reduces(record.order.side, m_held);
        end(record, OrderState::Cancelled,
            because(isUsedUp ? ReasonCode::PositionClosed : ReasonCode::UnfilledImmediate));
    }
    if (record.isLive()) {
        leave(record);
        record.queue = QueuePosition(m_book.quantityAt(record.order.side, *record.order.limitPrice));
        rest(record);
    }
    cancelUnreducing();
}

void PaperMarket::take(OrderRecord& record)
{
    const Side other = opposite(record.order.side);
    bool isStopped = false;
    m_book.forEachLevel(other, [&](const BookLevel& level) {
        if (!isWithin(record, level.price))
            return false;
        if (record.order.isReduceOnly)
            cancelOwnOpponentsOf(record, level.price);
        else if (ownOpponentOf(record, level.price)) {
            isStopped = true;
            return false;
        }
        const Quantity quantity = std::min(m_taken.availableOf(other, level), openOf(record));
        if (!quantity.isZero()) {
            m_taken.take(other, level.price, quantity);
            fill(record, level.price, quantity, Liquidity::Taker);
        }
        return !openOf(record).isZero();
    });
    if (!record.isLive() || openOf(record).isZero())
        return;
    // What is left must not come to rest through an own order either.
    if (const auto limit = record.limit(); limit && !record.isImmediate()) {
        if (record.order.isReduceOnly)
            cancelOwnOpponentsOf(record, *limit);
        else
            isStopped = isStopped || ownOpponentOf(record, *limit);
    }
    if (isStopped)
        end(record, OrderState::Cancelled, because(ReasonCode::SelfTradePrevented));
}

/// How much a walk would take, without taking it.
Quantity PaperMarket::takeableBy(const OrderRecord& record) const
{
    const Side other = opposite(record.order.side);
    const Quantity open = openOf(record);
    Quantity found;
    m_book.forEachLevel(other, [&](const BookLevel& level) {
        if (!isWithin(record, level.price) || (!record.order.isReduceOnly && ownOpponentOf(record, level.price)))
            return false;
        found += std::min(m_taken.availableOf(other, level), open - found);
        return found < open;
    });
    return found;
}

bool PaperMarket::wouldTake(const OrderRecord& record) const
{
    return !takeableBy(record).isZero() || ownOpponentOf(record, *record.order.limitPrice);
}

/// The account's own best resting order that a walk as far as `reach` would meet.
const OrderRecord* PaperMarket::ownOpponentOf(const OrderRecord& record, Price reach) const
{
    const Records& others = queue(opposite(record.order.side));
    if (others.empty())
        return nullptr;
    const Price price = *others.front()->order.limitPrice;
    return isBetter(record.order.side, price, reach) ? nullptr : others.front();
}

void PaperMarket::cancelOwnOpponentsOf(const OrderRecord& record, Price reach)
{
    while (ownOpponentOf(record, reach))
        end(*queue(opposite(record.order.side)).front(), OrderState::Cancelled,
            because(ReasonCode::SelfTradePrevented));
}

void PaperMarket::rest(OrderRecord& record)
{
    CHECK(record.order.limitPrice && !record.isImmediate());
    const Side side = record.order.side;
    Records& records = queue(side);
    const auto at = std::ranges::upper_bound(
        records, *record.order.limitPrice, [side](Price a, Price b) { return isBetter(side, a, b); },
        [](const OrderRecord* r) { return *r->order.limitPrice; });
    records.insert(at, &record);
    record.stage = OrderRecord::Stage::Queue;
}

// -- bookkeeping --------------------------------------------------------------------------------------------------------

void PaperMarket::fill(OrderRecord& record, Price price, Quantity quantity, Liquidity liquidity)
{
    Order& order = record.order;
    CHECK(quantity > Quantity::zero() && quantity <= openOf(record));
    order.filled += quantity;
    order.filledValue += m_instrument.notional(price, quantity);
    m_held += order.side == Side::Buy ? quantity : -quantity;
    order.state = order.remaining().isZero() ? OrderState::Filled : OrderState::PartiallyFilled;
    order.updatedAt = m_outbox.now();
    record.fills.push_back(OrderFilled{order.id, m_instrument.id(), m_outbox.nextNumber(), price, quantity,
        feeOf(m_instrument, price, quantity, liquidity), liquidity, m_outbox.now()});
    m_outbox.send(record.fills.back());
    if (order.state == OrderState::Filled) {
        leave(record);
        record.stage = OrderRecord::Stage::Ended;
    }
}

void PaperMarket::end(OrderRecord& record, OrderState state, const Refusal& reason)
{
    leave(record);
    record.stage = OrderRecord::Stage::Ended;
    record.order.state = state;
    record.order.reason = reason;
    record.order.updatedAt = m_outbox.now();
    if (state == OrderState::Expired)
        m_outbox.send(OrderExpired{record.order.id, m_outbox.now(), record.order.filled});
    else
        m_outbox.send(OrderCancelled{record.order.id, reason, m_outbox.now(), record.order.filled});
}

/// Out of the list that it stands in.
void PaperMarket::leave(OrderRecord& record)
{
    switch (record.stage) {
    case OrderRecord::Stage::Trigger:
        std::erase(m_stops, &record);
        return;
    case OrderRecord::Stage::Door:
        std::erase(m_door, &record);
        return;
    case OrderRecord::Stage::Queue:
        std::erase(queue(record.order.side), &record);
        return;
    case OrderRecord::Stage::Ended:
        return;
    }
    UNREACHABLE();
}

/// No order that only reduces outlives what it was to reduce.
void PaperMarket::cancelUnreducing()
{
    for (const Records* records : {&m_buys, &m_sells, &m_stops, &m_door}) {
        for (std::size_t i = 0; i < records->size();) {
            OrderRecord& record = *(*records)[i];
            if (record.order.isReduceOnly && !reduces(record.order.side, m_held))
                end(record, OrderState::Cancelled, because(ReasonCode::PositionClosed));
            else
                ++i;
        }
    }
}

} // namespace jarvis::venue::paper
