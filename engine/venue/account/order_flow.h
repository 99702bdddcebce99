#pragma once

#include "engine/venue/account/cancel_queue.h"
#include "engine/venue/account/good_till.h"
#include "engine/venue/account/order_gateway.h"
#include "engine/venue/account/order_reporter.h"
#include "engine/venue/live/rest_client.h"

#include <functional>

namespace jarvis::venue::account {

/// What is done with each request of the kernel, whatever the venue.
///
/// - What the venue surely did not take is rejected. What it may have taken is a time-out: the kernel asks, and the answer
///   repeats every fill from the venue's own list of trades.
/// - A client order id that is in use already is no error: the order is there, so it is asked about.
/// - Orders are taken back when their time is over: no venue keeps that time for all of them.
/// - Cancels go out together, and are repeated: see CancelQueue.
///
/// Threads: the network thread.
class OrderFlow {
public:
    /// All but `names` outlive it. `isStreamUp`: whether news of orders come by themselves.
    struct Parts {
        net::Network network;
        OrderNames names;
        OrderGateway& gateway;
        live::RestClient& rest; ///< whose clock is measured when the venue finds our time wrong
        OrderReporter& reporter;
        const InstrumentSet& instruments;
        KnownOrders& known;
        ReportQueue& reports;
        std::function<bool()> isStreamUp;
    };
    explicit OrderFlow(Parts parts)
        : m_parts(std::move(parts))
        , m_cancels({m_parts.network, m_parts.gateway, m_parts.reporter, m_parts.instruments, m_parts.known, m_parts.reports, m_parts.isStreamUp,
              [this](OrderId id, InstrumentId instrument) { query(id, instrument); }})
        , m_goodTill(m_parts.network, [this](const CancelRequest& request) { endInTime(request); })
    {
    }
    OrderFlow(const OrderFlow&) = delete;
    OrderFlow& operator=(const OrderFlow&) = delete;

    /// What the journal knows to be at the venue.
    void remember(const std::vector<Order>& working);
    void submit(const VenueRequest& request);
    /// Asks the venue about an order, and tells what it says.
    void query(OrderId id, InstrumentId instrument);

private:
    using OrderRef = OrderGateway::OrderRef;

    void handle(const PlaceRequest& request);
    void handle(const AmendRequest& request);
    void handle(const CancelRequest& request) { m_cancels.submit(request); }
    void handle(const QueryRequest& request);
    void handle(const ReconcileRequest& request);

    void endInTime(const CancelRequest& request);
    void place(const Order& order, int triesLeft);
    void onRefused(const Order& order, const live::RestError& error, int triesLeft);
    void find(const OrderRef& ref, const Instrument& is, Timestamp asked);
    void answerWithFills(OrderId id, const Instrument& is, const OrderSaid& said, Timestamp asked);
    void tellOpen(const std::vector<OrderSaid>& all, Timestamp asked);

    OrderRef refOf(OrderId id) const;
    Timestamp now() const { return m_parts.network.scheduler.now(); }

    Parts m_parts;
    CancelQueue m_cancels;
    GoodTill m_goodTill;
};

} // namespace jarvis::venue::account
