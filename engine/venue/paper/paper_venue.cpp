#include "engine/venue/paper/paper_venue.h"

#include "engine/base/check.h"

#include <algorithm>
#include <variant>

namespace jarvis::venue::paper {
namespace {

InstrumentId instrumentOfEvent(const MarketEvent& event)
{
    return std::visit([](const auto& e) { return e.instrument; }, event);
}

Timestamp timeOfEvent(const MarketEvent& event)
{
    return std::visit([](const auto& e) { return e.time; }, event);
}

/// Whether the venue had this order before the restart. One that was only sent may never have got here.
bool wasAcknowledged(const Order& order)
{
    return order.venueOrderId != 0 || order.state == OrderState::Working || order.state == OrderState::PartiallyFilled;
}

} // namespace

PaperVenue::PaperVenue(Settings settings, const std::vector<Instrument>& instruments)
    : m_outbox(settings), m_requestLine(settings.request, settings.seed ^ 0x52455155455354ULL)
{
    for (const Instrument& instrument : instruments)
        m_markets.try_emplace(instrument.id(), instrument, m_outbox);
}

void PaperVenue::open(Timestamp now)
{
    if (m_isOpen)
        return;
    m_isOpen = true;
    m_outbox.moveTo(now);
    m_outbox.send(LinkChanged{VenueLink::Up, m_outbox.now()});
}

void PaperVenue::restore(const std::vector<Order>& working, const std::vector<Position>& positions, Timestamp now)
{
    open(now);
    for (const Position& position : positions) {
        if (PaperMarket* market = marketOf(position.instrument))
            market->adoptHolding(position.held);
        else if (!position.held.isZero())
            m_heldElsewhere[position.instrument] = position.held;
        m_outbox.raiseNumber(static_cast<std::uint64_t>(std::max<std::int64_t>(toNanos(position.openedAt), 0)));
    }
    for (const Order& order : working) {
        PaperMarket* market = marketOf(order.instrument);
        if (!order.isLive() || !wasAcknowledged(order) || m_orders.find(order.id))
            continue;
        if (!market) {
            const Refusal reason{ReasonCode::InstrumentNotTrading, order.instrument, {}, {}, {}};
            m_outbox.send(OrderCancelled{order.id, reason, m_outbox.now(), order.filled});
            continue;
        }
        OrderRecord& record = m_orders.add(order);
        record.order.state = order.filled.isZero() ? OrderState::Working : OrderState::PartiallyFilled;
        record.order.isReduceOnly = order.isReduceOnly || order.role != OrderRole::Entry;
        m_outbox.raiseNumber(std::max(
            order.venueOrderId, static_cast<std::uint64_t>(std::max<std::int64_t>(toNanos(order.updatedAt), 0))));
        if (record.order.venueOrderId == 0)
            record.order.venueOrderId = m_outbox.nextNumber();
        market->adopt(record);
        if (order.timeInForce == TimeInForce::Gtd && order.goodTill)
            m_expiries.emplace(*order.goodTill, order.id);
    }
    for (auto& [id, market] : m_markets)
        market.finishAdoption();
}

void PaperVenue::submit(const VenueRequest& request, Timestamp now)
{
    open(now);
    m_arrivals.push_back({m_requestLine.arrivalOf(std::max(now, m_outbox.now())), request});
}

void PaperVenue::onMarket(const MarketEvent& event, Timestamp now)
{
    open(now);
    // A feed whose clock is ahead of ours does not pull the venue's clock along.
    runTo(std::min(timeOfEvent(event), now));
    if (PaperMarket* market = marketOf(instrumentOfEvent(event)))
        std::visit([market](const auto& e) { market->onMarket(e); }, event);
}

void PaperVenue::advance(Timestamp now, std::vector<VenueReport>& out)
{
    open(now);
    runTo(now);
    m_outbox.deliver(now, out);
}

std::optional<Timestamp> PaperVenue::nextDue() const
{
    std::optional<Timestamp> due = m_outbox.nextArrival();
    const auto consider = [&due](Timestamp time) { due = due ? std::min(*due, time) : time; };
    if (!m_arrivals.empty())
        consider(m_arrivals.front().due);
    if (!m_expiries.empty())
        consider(m_expiries.begin()->first);
    return due;
}

/// Does what is due by `now` in the order of its times; an expiry before a request of the same moment.
void PaperVenue::runTo(Timestamp now)
{
    for (;;) {
        const bool hasArrival = !m_arrivals.empty() && m_arrivals.front().due <= now;
        const bool hasExpiry = !m_expiries.empty() && m_expiries.begin()->first <= now;
        if (hasExpiry && (!hasArrival || m_expiries.begin()->first <= m_arrivals.front().due)) {
            expireFirst();
        } else if (hasArrival) {
            const Arrival arrival = std::move(m_arrivals.front());
            m_arrivals.pop_front();
            m_outbox.moveTo(arrival.due);
            std::visit([this](const auto& request) { handle(request); }, arrival.request);
        } else {
            break;
        }
    }
    m_outbox.moveTo(now);
}

void PaperVenue::expireFirst()
{
    const auto [time, order] = *m_expiries.begin();
    m_expiries.erase(m_expiries.begin());
    m_outbox.moveTo(time);
    if (OrderRecord* record = liveOrder(order))
        marketOf(record->order.instrument)->expire(*record);
}

PaperMarket* PaperVenue::marketOf(InstrumentId instrument)
{
    const auto found = m_markets.find(instrument);
    return found == m_markets.end() ? nullptr : &found->second;
}

OrderRecord* PaperVenue::liveOrder(OrderId order)
{
    OrderRecord* record = m_orders.find(order);
    return record && record->isLive() ? record : nullptr;
}

void PaperVenue::handle(const PlaceRequest& request)
{
    const Order& order = request.order;
    if (const OrderRecord* known = m_orders.find(order.id))
        return answerAgain(*known);
    PaperMarket* market = marketOf(order.instrument);
    if (!market) {
        m_outbox.send(OrderRejected{
            order.id, Refusal{ReasonCode::UnknownInstrument, order.instrument, {}, {}, {}}, m_outbox.now()});
        return;
    }
    OrderRecord& record = m_orders.add(order);
    record.order.filled = Quantity::zero();
    record.order.filledValue = Money::zero();
    record.order.isReduceOnly = order.isReduceOnly || order.role != OrderRole::Entry;
    market->place(record);
    if (record.isLive() && order.timeInForce == TimeInForce::Gtd)
        m_expiries.emplace(*order.goodTill, order.id);
}

/// The same order once more: a retry of ours. What it became is told, and nothing is done.
void PaperVenue::answerAgain(const OrderRecord& record)
{
    if (record.isLive())
        m_outbox.send(OrderAcknowledged{record.order.id, record.order.venueOrderId, m_outbox.now()});
    else if (record.order.state == OrderState::Rejected)
        m_outbox.send(OrderRejected{record.order.id, record.order.reason, m_outbox.now()});
    else
        report(record);
}

void PaperVenue::handle(const AmendRequest& request)
{
    if (OrderRecord* record = liveOrder(request.order)) {
        marketOf(record->order.instrument)->amend(*record, request);
        return;
    }
    const ReasonCode code = m_orders.find(request.order) ? ReasonCode::OrderAlreadyFinal : ReasonCode::UnknownOrder;
    m_outbox.send(AmendRejected{request.order, Refusal{code, request.instrument, {}, {}, {}}, m_outbox.now()});
}

void PaperVenue::handle(const CancelRequest& request)
{
    if (OrderRecord* record = liveOrder(request.order)) {
        if (record->order.timeInForce == TimeInForce::Gtd)
            m_expiries.erase({record->order.goodTill.value_or(Timestamp{}), request.order});
        // Asked for, so whoever asked knows why.
        marketOf(record->order.instrument)->cancel(*record, Refusal{});
        return;
    }
    const ReasonCode code = m_orders.find(request.order) ? ReasonCode::OrderAlreadyFinal : ReasonCode::UnknownOrder;
    m_outbox.send(CancelRejected{request.order, Refusal{code, request.instrument, {}, {}, {}}, m_outbox.now()});
}

void PaperVenue::handle(const QueryRequest& request)
{
    if (const OrderRecord* record = m_orders.find(request.order)) {
        report(*record);
        return;
    }
    OrderStatusReport unknown;
    unknown.order = request.order;
    unknown.time = m_outbox.now();
    m_outbox.send(unknown);
}

void PaperVenue::report(const OrderRecord& record)
{
    for (const OrderFilled& fill : record.fills)
        m_outbox.send(fill);
    reportStatus(record);
}

void PaperVenue::reportStatus(const OrderRecord& record)
{
    OrderStatusReport status;
    status.order = record.order.id;
    status.isKnown = true;
    status.state = record.order.state;
    status.filled = record.order.filled;
    status.venueOrderId = record.order.venueOrderId;
    status.time = m_outbox.now();
    status.instrument = record.order.instrument;
    m_outbox.send(status);
}

void PaperVenue::handle(const ReconcileRequest& request)
{
    m_orders.forEachLive([this](const OrderRecord& record) { reportStatus(record); });
    for (const auto& [id, market] : m_markets) {
        if (!market.held().isZero())
            m_outbox.send(HoldingReport{id, market.held(), m_outbox.now(), request.round});
    }
    for (const auto& [id, held] : m_heldElsewhere)
        m_outbox.send(HoldingReport{id, held, m_outbox.now(), request.round});
    m_outbox.send(ReconcileEnd{request.round, m_outbox.now()});
}

} // namespace jarvis::venue::paper
