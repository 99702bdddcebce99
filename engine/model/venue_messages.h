#pragma once

#include "engine/model/fill.h"
#include "engine/model/order.h"

#include <optional>
#include <variant>

namespace jarvis {

// -- what the kernel asks of a venue: released only when the events that explain it are durable -----------------------

struct PlaceRequest {
    Order order; ///< as decided; its id gives the client order id
};
struct AmendRequest {
    OrderId order;
    InstrumentId instrument;
    Quantity quantity; ///< in all, filled part included
    std::optional<Price> limitPrice;
    std::optional<Price> triggerPrice;
    bool isOfEntry = false; ///< it may add risk: like an entry itself it leaves only once it is durable
};
struct CancelRequest {
    OrderId order;
    InstrumentId instrument;
};
/// "Do you know this order?": the only way out of Unknown. Answered by OrderStatusReport.
struct QueryRequest {
    OrderId order;
    InstrumentId instrument;
};
/// "What do you hold?": answered by an OrderStatusReport per live order (where the venue can list them), a HoldingReport per
/// instrument held, then a ReconcileEnd.
struct ReconcileRequest {
    std::uint64_t round = 0;           ///< of one venue, and of no other
    std::optional<VenueId> venue{};    ///< which is asked
};
using VenueRequest = std::variant<PlaceRequest, AmendRequest, CancelRequest, QueryRequest, ReconcileRequest>;

// -- what a venue answers ------------------------------------------------------------------------------------------------

struct OrderAcknowledged {
    OrderId order;
    std::uint64_t venueOrderId = 0;
    Timestamp time{};
};
struct OrderRejected {
    OrderId order;
    Refusal reason;
    Timestamp time{};
};
struct OrderFilled {
    OrderId order;
    InstrumentId instrument;
    std::uint64_t venueTradeId = 0;
    Price price;
    Quantity quantity;
    Money fee;
    Liquidity liquidity = Liquidity::Taker;
    Timestamp time{};
};
/// The rest of the order is gone from the venue: on request, on expiry, or by its own rules (`reason`).
struct OrderCancelled {
    OrderId order;
    Refusal reason;
    Timestamp time{};
    std::optional<Quantity> filled{}; ///< of it in all, where the venue says: more than was reported is a fill still on its way
};
struct OrderExpired {
    OrderId order;
    Timestamp time{};
    std::optional<Quantity> filled{}; ///< likewise
};
struct OrderAmended {
    OrderId order;
    Quantity quantity;
    std::optional<Price> limitPrice;
    std::optional<Price> triggerPrice;
    Timestamp time{};
};
struct AmendRejected {
    OrderId order;
    Refusal reason;
    Timestamp time{};
};
/// The cancel could not be done. The usual cause is that the order just ended; its own report says how.
struct CancelRejected {
    OrderId order;
    Refusal reason;
    Timestamp time{};
};
/// No answer in time: the outcome is unknown, not failed.
struct RequestTimedOut {
    OrderId order;
    Timestamp time{};
};
/// Answer to QueryRequest. Fills that the kernel missed come as OrderFilled before it.
struct OrderStatusReport {
    OrderId order;
    bool isKnown = false;
    OrderState state = OrderState::Unknown;
    Quantity filled;
    std::uint64_t venueOrderId = 0;
    Timestamp time{};
    Quantity quantity{}; ///< as it stands at the venue, amends included; zero when it does not say
    std::optional<Price> limitPrice{};
    std::optional<Price> triggerPrice{};
    InstrumentId instrument{}; ///< where the venue knows the order
};
struct HoldingReport {
    InstrumentId instrument;
    Quantity held;
    Timestamp time{};
    std::uint64_t round = 0; ///< of the ReconcileRequest that it answers: one of an older round is late, and ignored
};
struct ReconcileEnd {
    std::uint64_t round = 0;
    Timestamp time{};
    std::optional<Money> wallet{}; ///< in the margin account, without what is unrealised; empty where the venue did not say
};
/// Funding that the venue settled on what is held. amount > 0 was received.
struct FundingSettled {
    InstrumentId instrument;
    Ratio rate;
    Money amount;
    std::uint64_t settlementId = 0; ///< grows with the time of the settlement, per instrument; a second report of it is ignored
    Timestamp time{};
};
enum class VenueLink : std::uint8_t { Down = 1, Up };
struct LinkChanged {
    VenueLink link = VenueLink::Down;
    Timestamp time{};
    std::optional<VenueId> venue{}; ///< empty: every one, since all are the same connection
};
/// How far the venue's clock is from ours, measured anew.
struct ClockMeasured {
    Duration offset{}; ///< the venue's minus ours
    Timestamp time{};
    std::optional<VenueId> venue{}; ///< as in LinkChanged
};
using VenueReport = std::variant<OrderAcknowledged, OrderRejected, OrderFilled, OrderCancelled, OrderExpired, OrderAmended, AmendRejected,
    CancelRejected, RequestTimedOut, OrderStatusReport, HoldingReport, ReconcileEnd, FundingSettled, LinkChanged, ClockMeasured>;

} // namespace jarvis
