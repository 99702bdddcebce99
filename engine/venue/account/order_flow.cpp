#include "engine/venue/account/order_flow.h"

namespace jarvis::venue::account {

void OrderFlow::submit(const VenueRequest& request)
{
    std::visit([this](const auto& r) { handle(r); }, request);
}

OrderFlow::OrderRef OrderFlow::refOf(OrderId id) const
{
    const KnownOrder* known = m_parts.known.find(id);
    return {id, known != nullptr && known->hasFormerName};
}

void OrderFlow::remember(const std::vector<Order>& working)
{
    m_parts.known.remember(working);
    for (const Order& order : working)
        m_goodTill.watch(order);
}

/// Where the venue has ended it already, or it filled, there is nothing to take back.
void OrderFlow::endInTime(const CancelRequest& request)
{
    const KnownOrder* known = m_parts.known.find(request.order);
    if (known != nullptr && !known->isOver)
        m_cancels.submit(request);
}

// -- placing -------------------------------------------------------------------------------------------------------------

void OrderFlow::handle(const PlaceRequest& request)
{
    m_parts.known.add(request.order);
    m_goodTill.watch(request.order);
    place(request.order, 1);
}

void OrderFlow::place(const Order& order, int triesLeft)
{
    const Instrument* is = m_parts.instruments.find(order.instrument);
    if (is == nullptr) {
        m_parts.reports.put(OrderRejected{order.id, Refusal{ReasonCode::UnknownInstrument, order.instrument, {}, {}, {}}, now()});
        return;
    }
    m_parts.gateway.place(order, *is, [this, order, triesLeft](const auto& placed) {
        if (!placed)
            return onRefused(order, placed.error(), triesLeft);
        if (KnownOrder* known = m_parts.known.find(order.id))
            known->venueId = placed->venueId;
        if (placed->isWorking)
            m_parts.reports.put(OrderAcknowledged{order.id, placed->venueId, m_parts.reporter.local(placed->time)});
    });
}

void OrderFlow::onRefused(const Order& order, const live::RestError& error, int triesLeft)
{
    m_parts.reporter.complain("Order " + std::to_string(order.id.value) + " was not taken", error.text);
    if (error.kind == live::RestError::Kind::Venue && m_parts.gateway.isDuplicate(error.error))
        return query(order.id, order.instrument);
    if (error.meaning == ErrorMeaning::OutcomeUnknown)
        return m_parts.reports.put(RequestTimedOut{order.id, now()});
    if (error.meaning == ErrorMeaning::ClockWrong && triesLeft > 0)
        return m_parts.rest.measureClock([this, order, triesLeft](bool) { place(order, triesLeft - 1); });
    m_parts.known.ended(order.id);
    m_parts.reports.put(OrderRejected{order.id, m_parts.reporter.refusalOf(error, order.instrument), now()});
}

// -- amending --------------------------------------------------------------------------------------------------------------

void OrderFlow::handle(const AmendRequest& request)
{
    const Instrument* is = m_parts.instruments.find(request.instrument);
    KnownOrder* known = m_parts.known.find(request.order);
    if (known == nullptr || is == nullptr) {
        m_parts.reports.put(AmendRejected{request.order, Refusal{ReasonCode::UnknownOrder, request.instrument, {}, {}, {}}, now()});
        return;
    }
    known->amendAsked = request;
    m_parts.gateway.amend(request, *is, [this, request](const OrderGateway::Result<OrderGateway::Amended>& amended) {
        KnownOrder* still = m_parts.known.find(request.order);
        if (still != nullptr && (amended ? amended->isDone : amended.error().meaning != ErrorMeaning::OutcomeUnknown))
            still->amendAsked.reset();
        if (amended) {
            if (amended->isDone)
                m_parts.reports.put(OrderAmended{request.order, amended->quantity, amended->limitPrice, amended->triggerPrice,
                    amended->time ? m_parts.reporter.local(*amended->time) : now()});
        } else if (amended.error().meaning == ErrorMeaning::OutcomeUnknown) {
            m_parts.reports.put(RequestTimedOut{request.order, now()});
        } else {
            m_parts.reports.put(AmendRejected{request.order, m_parts.reporter.refusalOf(amended.error(), request.instrument), now()});
        }
    });
}

} // namespace jarvis::venue::account
