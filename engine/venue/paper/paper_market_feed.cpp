#include "engine/venue/paper/fees.h"
#include "engine/venue/paper/order_rules.h"
#include "engine/venue/paper/paper_market.h"

#include <algorithm>

namespace jarvis::venue::paper {
namespace {

/// Names a settlement for ever: its moment and its instrument.
std::uint64_t settlementIdOf(InstrumentId instrument, Timestamp time)
{
    constexpr int kInstrumentBits = 22;
    return (static_cast<std::uint64_t>(toMillis(time)) << kInstrumentBits)
        | (instrument.value & ((1U << kInstrumentBits) - 1));
}

} // namespace

void PaperMarket::onMarket(const BookUpdate& update)
{
    if (m_book.apply(update) != market::DepthBook::Applied::Updated)
        return;
    m_taken.onUpdate(update);
    followQueues();
    if (!canMatch())
        return;
    // Those who were already here before those who waited outside.
    matchCrossed(Side::Buy);
    matchCrossed(Side::Sell);
    matchArrivals();
}

/// Tells each resting order what its level shows now.
void PaperMarket::followQueues()
{
    for (const Side side : {Side::Buy, Side::Sell}) {
        for (OrderRecord* record : queue(side)) {
            const Quantity level = m_book.quantityAt(side, *record->order.limitPrice);
            if (record->isQueueKnown)
                record->queue.onLevel(level, m_book.time());
            else
                record->queue = QueuePosition(level);
            record->isQueueKnown = true;
        }
    }
}

void PaperMarket::matchArrivals()
{
    while (!m_door.empty())
        arrive(*m_door.front());
}

/// The market came to our price: whoever shows up there now would have met us first, at our price.
void PaperMarket::matchCrossed(Side side)
{
    Records& ours = queue(side);
    const Side other = opposite(side);
    for (std::size_t i = 0; i < ours.size();) {
        OrderRecord& record = *ours[i];
        const auto best = m_book.best(other);
        if (!best || !isWithin(record, best->price))
            break;
        record.queue.clearFront();
        m_book.forEachLevel(other, [&](const BookLevel& level) {
            if (!isWithin(record, level.price))
                return false;
            const Quantity quantity = std::min(m_taken.availableOf(other, level), openOf(record));
            if (!quantity.isZero()) {
                m_taken.take(other, level.price, quantity);
                fill(record, *record.order.limitPrice, quantity, Liquidity::Maker);
            }
            return !openOf(record).isZero();
        });
        if (record.isLive())
            ++i;
    }
    cancelUnreducing();
}

void PaperMarket::onMarket(const TradeTick& trade)
{
    if (!canMatch() || trade.quantity.lots() <= 0)
        return;
    for (const Side side : {Side::Buy, Side::Sell}) {
        Records& ours = queue(side);
        Quantity met;
        for (std::size_t i = 0; i < ours.size();) {
            OrderRecord& record = *ours[i];
            const Price price = *record.order.limitPrice;
            const bool isThrough = side == Side::Buy ? trade.price < price : trade.price > price;
            const bool isHit = trade.price == price && trade.aggressor == opposite(side);
            if (!isThrough && !isHit)
                break;
            Quantity past = trade.quantity - met;
            if (isThrough)
                record.queue.clearFront();
            else
                past = record.queue.onTrade(trade.quantity, met, trade.time);
            const Quantity quantity = std::min(past, openOf(record));
            if (!quantity.isZero()) {
                met += quantity;
                fill(record, price, quantity, Liquidity::Maker);
            }
            if (record.isLive())
                ++i;
        }
    }
    cancelUnreducing();
}

void PaperMarket::onMarket(const MarkTick& tick)
{
    m_mark = tick.mark;
    if (m_instrument.spec().status != InstrumentStatus::Trading)
        return;
    Records triggered;
    for (OrderRecord* record : m_stops) {
        if (isTriggeredAt(record->order, *record->order.triggerPrice, tick.mark))
            triggered.push_back(record);
    }
    for (OrderRecord* record : triggered) {
        // The one before may have closed what this one was to close.
        if (!record->isLive())
            continue;
        leave(*record);
        record->isTriggered = true;
        enter(*record);
    }
}

void PaperMarket::onMarket(const FundingTick& tick)
{
    if (m_held.isZero())
        return;
    m_outbox.send(FundingSettled{m_instrument.id(), tick.rate, fundingOf(m_instrument, tick.mark, m_held, tick.rate),
        settlementIdOf(m_instrument.id(), tick.time), m_outbox.now()});
}

void PaperMarket::onMarket(const StatusNotice& notice)
{
    if (notice.listed)
        m_instrument = *notice.listed;
    m_instrument.setStatus(notice.status);
    if (notice.status != InstrumentStatus::Delisted)
        return;
    for (const Records* records : {&m_buys, &m_sells, &m_stops, &m_door}) {
        while (!records->empty())
            end(*records->front(), OrderState::Cancelled, because(ReasonCode::InstrumentNotTrading));
    }
}

} // namespace jarvis::venue::paper
