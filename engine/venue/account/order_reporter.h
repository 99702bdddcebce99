#pragma once

#include "engine/base/time.h"
#include "engine/net/network.h"
#include "engine/venue/account/instrument_set.h"
#include "engine/venue/account/known_orders.h"
#include "engine/venue/account/order_said.h"
#include "engine/venue/account/report_queue.h"
#include "engine/venue/live/rest_call.h"
#include "engine/venue/live/stream_clock.h"
#include "engine/venue/order_names.h"

#include <string>

namespace jarvis::venue::account {

/// Turns what a venue says of orders into reports for the kernel, in times of our clock.
///
/// The end of an order says how much it had filled, where the venue does: fills may come by another way, and later.
///
/// Threads: the network thread.
class OrderReporter {
public:
    /// All but `names` outlive it. `venue`: for the log.
    struct Parts {
        const char* venue;
        net::Network network;
        OrderNames names;
        const InstrumentSet& instruments;
        const live::StreamClock& clock;
        KnownOrders& known;
        ReportQueue& reports;
    };
    explicit OrderReporter(const Parts& parts) : m_parts(parts) {}

    /// News of the private stream, of anybody's order.
    void tell(const OrderSaid& said);
    /// How an order stood at `asked`.
    void tellStatus(OrderId id, InstrumentId instrument, const OrderSaid& said, Timestamp asked);
    void tellUnknown(OrderId id, Timestamp asked);
    void tellFill(OrderId id, InstrumentId instrument, const FillSaid& fill);
    /// How far the venue's clock is, as it was measured last.
    void tellClock();
    /// Everything is to be compared: something happened that cannot be told in reports.
    void askForComparison(const std::string& what);

    Refusal refusalOf(const live::RestError& error, InstrumentId instrument) const;
    Timestamp now() const { return m_parts.network.scheduler.now(); }
    /// When it happened, by our clock.
    Timestamp local(Timestamp venue) const { return venue - m_parts.clock.offset(); }
    void complain(const std::string& what, const std::string& why) const;

private:
    void tellOurs(const OrderSaid& said, OrderId id, const OrderName& name);
    void tellEnd(const OrderSaid& said, OrderId id);

    Parts m_parts;
};

} // namespace jarvis::venue::account
