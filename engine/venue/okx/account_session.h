#pragma once

#include "engine/venue/account/account_session.h"
#include "engine/venue/account/order_flow.h"
#include "engine/venue/okx/order_gateway.h"
#include "engine/venue/okx/private_line.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace jarvis::venue::okx {

/// An account at OKX v5, linear swaps: carries orders out over REST, hears of them on two private streams: those of the book, and of
/// stops.
///
/// The link is up once both have taken our login and our subscriptions. Neither begins with how things stand, so everything is
/// compared whenever the link comes up. Sizes are contracts there: before anything else the list of instruments is read. Net mode,
/// cross margin and a margin currency that is the quote's are required.
///
/// Threads: the network thread.
class AccountSession final : public account::AccountSession {
public:
    static constexpr Duration kClockInterval = std::chrono::minutes(1);

    /// All but `instruments` outlive it.
    AccountSession(const net::Network& network, const Endpoints& endpoints, const Credentials& credentials, const OrderNames& names,
        std::vector<Instrument> instruments, account::ReportQueue& reports);

    void start() override;
    void remember(const std::vector<Order>& working) override { m_known.remember(working); }
    void submit(const VenueRequest& request) override;
    VenueStatus status() const override;

private:
    void measureClock();
    void listContracts();
    void onReady();
    void onLost();
    std::string onRows(std::string_view channel, simdjson::dom::array rows);
    std::optional<Wrong> onOrder(Json row, const Instrument& is, const Grid& grid);
    std::optional<Wrong> onAlgo(Json row, const Instrument& is, const Grid& grid);
    void onFundingPaid();
    void tellFunding(const std::string& body);
    PrivateLine::Callbacks callbacks();
    void complain(const std::string& what, const std::string& why) const { m_reporter.complain(what, why); }
    Timestamp now() const { return m_network.scheduler.now(); }
    bool isUp() const { return m_book.isReady() && m_stops.isReady(); }

    net::Network m_network;
    account::InstrumentSet m_instruments;
    account::ReportQueue& m_reports;
    account::KnownOrders m_known;
    live::StreamClock m_clock;
    Rest m_rest;
    Contracts m_contracts;
    account::OrderReporter m_reporter;
    OkxOrders m_orders;
    account::OrderFlow m_flow;
    PrivateLine m_book;
    PrivateLine m_stops;
    net::Backoff m_listPause;
    bool m_wasUp = false;
    std::uint64_t m_lost = 0; ///< how often the link went down
    std::vector<VenueRequest> m_early; ///< until the contracts are known
    std::unique_ptr<net::Timer> m_listTimer;
    std::unique_ptr<net::Timer> m_clockTimer;
};

} // namespace jarvis::venue::okx
