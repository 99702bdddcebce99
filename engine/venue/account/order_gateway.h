#pragma once

#include "engine/base/check.h"
#include "engine/model/venue_messages.h"
#include "engine/venue/account/order_said.h"
#include "engine/venue/live/rest_call.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

namespace jarvis::venue::account {

/// What the private REST side of a venue can do, in its own words: one call of these may be several there. Each is answered once,
/// later, and not at all when this is destroyed first. Answers that cannot be understood are errors whose outcome is unknown.
///
/// Threads: the network thread.
class OrderGateway {
public:
    template <typename T>
    using Result = Expected<T, live::RestError>;
    template <typename T>
    using Done = std::function<void(const Result<T>&)>;
    using DoneNothing = std::function<void(const Expected<void, live::RestError>&)>;

    /// Which order, and under which of the names that it may have.
    struct OrderRef {
        OrderId id;
        bool hasFormerName = false;
    };

    /// The venue has the order.
    struct Placed {
        std::uint64_t venueId = 0;
        Timestamp time{};         ///< the venue's
        bool isWorking = true;    ///< false: it was taken, no more; the stream tells what comes of it
    };
    struct Amended {
        Quantity quantity;
        std::optional<Price> limitPrice;
        std::optional<Price> triggerPrice;
        std::optional<Timestamp> time; ///< the venue's; empty: now
        bool isDone = true;            ///< false: it was taken, no more; or the amend ended the order: the stream tells
    };

    virtual ~OrderGateway() = default;

    /// Requires that the order is known, as the amended one.
    virtual void place(const Order& order, const Instrument& is, Done<Placed> done) = 0;
    virtual void amend(const AmendRequest& request, const Instrument& is, Done<Amended> done) = 0;
    virtual void cancel(const OrderRef& ref, const Instrument& is, DoneNothing done) = 0;

    /// What became of each of several cancels.
    using ManyCancelled = std::vector<Expected<void, live::RestError>>;
    /// How many orders cancelMany() may name; 1: the venue has no such call.
    virtual std::size_t cancelsAtOnce() const { return 1; }
    /// Whether this one may be among them.
    virtual bool canBeCancelledWithOthers(const OrderRef&) const { return true; }
    /// In one instrument, at most cancelsAtOnce(); the answers stand in the same order. Never called where that is 1.
    virtual void cancelMany(const std::vector<OrderRef>&, const Instrument&, Done<ManyCancelled>) { UNREACHABLE(); }

    /// How the order stands; empty: the venue does not know it. An order that is not among the known ones is of an earlier life, and
    /// may be of any type.
    virtual void find(const OrderRef& ref, const Instrument& is, Done<std::optional<OrderSaid>> done) = 0;
    /// All its executions.
    virtual void fills(const OrderSaid& said, const Instrument& is, Done<std::vector<FillSaid>> done) = 0;
    /// Every order that the venue has open, of whomever, in the instruments that we know.
    virtual void openOrders(Done<std::vector<OrderSaid>> done) = 0;
    virtual void positions(Done<std::vector<HeldSaid>> done) = 0;
    /// What the margin account holds of the coins that its instruments are paid in, without what is unrealised.
    virtual void wallet(Done<Money> done) = 0;

    /// Whether the code says that the client's name for the order is in use.
    virtual bool isDuplicate(const VenueError& error) const = 0;
};

} // namespace jarvis::venue::account
