#pragma once

#include "engine/model/instrument.h"
#include "engine/venue/paper/order_registry.h"
#include "engine/venue/paper/outbox.h"
#include "engine/venue/paper/paper_market.h"
#include "engine/venue/paper/settings.h"
#include "engine/venue/venue.h"

#include <deque>
#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace jarvis::venue::paper {

/// A venue of one account that lives in this process: real books, simulated fills.
///
/// Requests arrive after the request latency and are answered after the report latency, both in order. Market data acts at
/// its own time, and what was on its way acts in between at its own: the same requests and events at the same times give
/// the same reports, whatever the steps of advance(). How orders are matched: PaperMarket.
///
/// - A PlaceRequest whose order is known already never makes a second order: it is answered with the acknowledgement
///   again, or with what became of the order.
/// - A query is answered with every fill of the order again, then its status.
/// - A reconcile request is answered with the status of every live order, then what is held.
/// - Orders that restore() did not bring and that were never placed here are unknown: isKnown = false.
/// - The first call of any kind reports that the link is up.
///
/// Threads: one thread at a time. Errors: reports, with reason codes.
class PaperVenue final : public Venue {
public:
    PaperVenue(Settings settings, const std::vector<Instrument>& instruments);

    /// Adopts orders that were acknowledged; they join the back of the queue at their price. Call before anything else.
    /// What is held in an instrument that this feed does not know stays held; its orders are cancelled.
    void restore(const std::vector<Order>& working, const std::vector<Position>& positions, Timestamp now) override;
    void submit(const VenueRequest& request, Timestamp now) override;
    void onMarket(const MarketEvent& event, Timestamp now) override;
    void advance(Timestamp now, std::vector<VenueReport>& out) override;
    std::optional<Timestamp> nextDue() const override;

private:
    struct Arrival {
        Timestamp due;
        VenueRequest request;
    };

    void open(Timestamp now);
    void runTo(Timestamp now);
    void expireFirst();
    PaperMarket* marketOf(InstrumentId instrument);
    OrderRecord* liveOrder(OrderId order);

    void handle(const PlaceRequest& request);
    void handle(const AmendRequest& request);
    void handle(const CancelRequest& request);
    void handle(const QueryRequest& request);
    void handle(const ReconcileRequest& request);
    void answerAgain(const OrderRecord& record);
    void report(const OrderRecord& record);
    void reportStatus(const OrderRecord& record);

    Outbox m_outbox;
    LatencyLine m_requestLine;
    std::deque<Arrival> m_arrivals;
    std::map<InstrumentId, PaperMarket> m_markets;
    std::map<InstrumentId, Quantity> m_heldElsewhere; ///< in instruments without a market here
    OrderRegistry m_orders;
    std::set<std::pair<Timestamp, OrderId>> m_expiries; ///< of GTD orders
    bool m_isOpen = false;
};

} // namespace jarvis::venue::paper
