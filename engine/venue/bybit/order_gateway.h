#pragma once

#include "engine/venue/account/instrument_set.h"
#include "engine/venue/account/known_orders.h"
#include "engine/venue/account/order_gateway.h"
#include "engine/venue/bybit/order_words.h"
#include "engine/venue/bybit/rest.h"
#include "engine/venue/order_names.h"

#include <functional>
#include <memory>
#include <string>

namespace jarvis::venue::bybit {

/// The orders of an account at Bybit v5 linear over REST.
///
/// What the venue answers to orders, amends and cancels means that it has taken the request, no more: what came of it is told by the
/// stream. Stops stand beside the others and keep their name when they are triggered; they are changed in place.
///
/// Threads: the network thread.
class BybitOrders final : public account::OrderGateway {
public:
    /// Lists come in pages; more than this of one list is an error.
    static constexpr int kPagesMax = 20;

    /// All but `names` outlive it.
    BybitOrders(Rest& rest, const OrderNames& names, const account::InstrumentSet& instruments, account::KnownOrders& known)
        : m_rest(rest), m_names(names), m_instruments(instruments), m_known(known)
    {
    }

    void place(const Order& order, const Instrument& is, Done<Placed> done) override;
    void amend(const AmendRequest& request, const Instrument& is, Done<Amended> done) override;
    void cancel(const OrderRef& ref, const Instrument& is, DoneNothing done) override;
    /// The venue takes twenty, and counts each of them: ten a second.
    std::size_t cancelsAtOnce() const override { return 10; }
    void cancelMany(const std::vector<OrderRef>& refs, const Instrument& is, Done<ManyCancelled> done) override;
    void find(const OrderRef& ref, const Instrument& is, Done<std::optional<OrderSaid>> done) override;
    void fills(const OrderSaid& said, const Instrument& is, Done<std::vector<FillSaid>> done) override;
    void openOrders(Done<std::vector<OrderSaid>> done) override;
    void positions(Done<std::vector<account::HeldSaid>> done) override;
    void wallet(Done<Money> done) override;
    bool isDuplicate(const VenueError& error) const override;

private:
    using OnRow = std::function<std::optional<Wrong>(Json, const Instrument&)>;
    /// A list that is being read, page by page.
    struct Listing {
        const char* path;
        Query query;
        OnRow use;
        DoneNothing done;
        int pages = 0;
    };

    void change(const char* path, std::string body, int orders, net::RateBudget::Purpose purpose, std::function<void(const live::RestAnswer&)> done);
    /// Every row of all pages of `path` in an instrument that we know.
    void list(const char* path, Query query, OnRow use, DoneNothing done);
    void askPage(const std::shared_ptr<Listing>& listing, const std::string& cursor);
    void onPage(const std::shared_ptr<Listing>& listing, const live::RestAnswer& answer);
    /// In one of the two lists of orders.
    void findIn(const char* path, const std::string& name, const Instrument& is, Done<std::optional<OrderSaid>> done);
    /// The order as its executions have it, where no list names it any more.
    void findInExecutions(const std::string& name, const Instrument& is, Done<std::optional<OrderSaid>> done);
    std::string nameOf(const OrderRef& ref) const { return ref.hasFormerName ? m_names.formerText({ref.id, 0}) : m_names.text({ref.id, 0}); }

    Rest& m_rest;
    OrderNames m_names;
    const account::InstrumentSet& m_instruments;
    account::KnownOrders& m_known;
};

} // namespace jarvis::venue::bybit
