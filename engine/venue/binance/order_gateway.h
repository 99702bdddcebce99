#pragma once

#include "engine/venue/account/instrument_set.h"
#include "engine/venue/account/known_orders.h"
#include "engine/venue/account/order_gateway.h"
#include "engine/venue/binance/order_words.h"
#include "engine/venue/binance/rest.h"
#include "engine/venue/order_names.h"

#include <functional>
#include <string>

namespace jarvis::venue::binance {

/// The orders of an account at Binance USDⓈ-M over REST: those in the book, and stops, which wait in the venue's algo service.
///
/// A stop is changed by placing the new one first and cancelling the old one then: there is always one. Each revision has a name of
/// its own.
///
/// Threads: the network thread.
class BinanceOrders final : public account::OrderGateway {
public:
    /// All but `names` outlive it.
    BinanceOrders(Rest& rest, const OrderNames& names, const account::InstrumentSet& instruments, account::KnownOrders& known)
        : m_rest(rest), m_names(names), m_instruments(instruments), m_known(known)
    {
    }

    void place(const Order& order, const Instrument& is, Done<Placed> done) override;
    void amend(const AmendRequest& request, const Instrument& is, Done<Amended> done) override;
    void cancel(const OrderRef& ref, const Instrument& is, DoneNothing done) override;
    std::size_t cancelsAtOnce() const override { return 10; }
    /// Stops wait elsewhere, where there is no such call.
    bool canBeCancelledWithOthers(const OrderRef& ref) const override;
    void cancelMany(const std::vector<OrderRef>& refs, const Instrument& is, Done<ManyCancelled> done) override;
    void find(const OrderRef& ref, const Instrument& is, Done<std::optional<OrderSaid>> done) override;
    void fills(const OrderSaid& said, const Instrument& is, Done<std::vector<FillSaid>> done) override;
    void openOrders(Done<std::vector<OrderSaid>> done) override;
    void positions(Done<std::vector<account::HeldSaid>> done) override;
    void wallet(Done<Money> done) override;
    bool isDuplicate(const VenueError& error) const override;

private:
    using OnJson = std::function<void(Json)>;

    void amendPlain(const AmendRequest& request, const Instrument& is, Done<Amended> done);
    void replaceStop(const AmendRequest& request, const Instrument& is, Done<Amended> done);
    void findPlain(const OrderRef& ref, const Instrument& is, Done<std::optional<OrderSaid>> done);
    void findConditional(const OrderRef& ref, const Instrument& is, Done<std::optional<OrderSaid>> done);
    void findAlgo(const OrderRef& ref, std::uint32_t revision, const Instrument& is, std::optional<OrderSaid> before, Done<std::optional<OrderSaid>> done);
    void findChild(std::uint64_t childId, const Instrument& is, Done<std::optional<OrderSaid>> done);
    /// Every row of `path` in an instrument that we know.
    void list(const char* path, Query query, int weight, std::function<std::optional<Wrong>(Json, const Instrument&)> use, DoneNothing done);

    void ask(const char* path, Query query, int weight, live::RestDone done);
    std::string nameOf(const OrderRef& ref, std::uint32_t revision) const;
    std::uint32_t revisionOf(OrderId id) const;

    Rest& m_rest;
    OrderNames m_names;
    const account::InstrumentSet& m_instruments;
    account::KnownOrders& m_known;
};

} // namespace jarvis::venue::binance
