#pragma once

#include "engine/venue/account/instrument_set.h"
#include "engine/venue/account/known_orders.h"
#include "engine/venue/account/order_gateway.h"
#include "engine/venue/okx/contracts.h"
#include "engine/venue/okx/order_words.h"
#include "engine/venue/okx/rest.h"
#include "engine/venue/order_names.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace jarvis::venue::okx {

/// The orders of an account at OKX v5 over REST: those in the book, and stops, which wait in the venue's algo service.
///
/// An order that was taken works, but for a post-only one, of which the stream tells whether it rests or would have traded. Lists come
/// in pages of a hundred and are read to their end. What needs no asking is answered at once.
///
/// Threads: the network thread.
class OkxOrders final : public account::OrderGateway {
public:
    /// All but `names` outlive it. Instruments that are not in `contracts` are not traded.
    struct Parts {
        net::Network network;
        Rest& rest;
        const live::StreamClock& clock;
        OrderNames names;
        const account::InstrumentSet& instruments;
        const Contracts& contracts;
        account::KnownOrders& known;
    };
    explicit OkxOrders(Parts parts) : m_parts(std::move(parts)) {}

    void place(const Order& order, const Instrument& is, Done<Placed> done) override;
    void amend(const AmendRequest& request, const Instrument& is, Done<Amended> done) override;
    void cancel(const OrderRef& ref, const Instrument& is, DoneNothing done) override;
    std::size_t cancelsAtOnce() const override { return 20; }
    /// Stops wait elsewhere.
    bool canBeCancelledWithOthers(const OrderRef& ref) const override;
    void cancelMany(const std::vector<OrderRef>& refs, const Instrument& is, Done<ManyCancelled> done) override;
    void find(const OrderRef& ref, const Instrument& is, Done<std::optional<OrderSaid>> done) override;
    void fills(const OrderSaid& said, const Instrument& is, Done<std::vector<FillSaid>> done) override;
    void openOrders(Done<std::vector<OrderSaid>> done) override;
    void positions(Done<std::vector<account::HeldSaid>> done) override;
    void wallet(Done<Money> done) override;
    bool isDuplicate(const VenueError& error) const override;

    /// Whose name that is; empty when it is none of ours.
    std::optional<OrderId> orderOf(std::string_view name) const
    {
        const auto read = m_parts.names.read(name);
        return read ? std::optional(read->order) : std::nullopt;
    }

private:
    using Found = Done<std::optional<OrderSaid>>;
    /// Uses one row; says what is wrong with it.
    using UseRow = std::function<std::optional<Wrong>(Json, const Instrument&, const Grid&)>;
    struct Listing;

    void post(const char* path, std::string body, const Instrument& is, net::RateBudget::Purpose purpose, int orders, live::RestDone done, int weight = 1);
    void ask(const char* path, Query query, live::RestDone done);
    void listFills(const char* path, const Query& query, Done<std::vector<FillSaid>> done);
    void findPlain(Query query, const Instrument& is, Found done);
    void findAlgo(const OrderRef& ref, const Instrument& is, Found done);
    /// Every row of `path` in an instrument that we know, page by page; `key`: the member by which pages go on, null where there is
    /// but one.
    void list(const char* path, Query query, const char* key, UseRow use, DoneNothing done);
    void askPage(const std::shared_ptr<Listing>& listing);
    void onPage(const std::shared_ptr<Listing>& listing, const std::string& body);
    std::string nameOf(OrderId id) const { return m_parts.names.text({id, 0}); }
    Timestamp venueNow() const { return m_parts.clock.venueTime(m_parts.network.scheduler.now()); }

    Parts m_parts;
};

} // namespace jarvis::venue::okx
