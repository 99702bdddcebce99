#pragma once

#include "engine/net/lasting_socket.h"
#include "engine/venue/account/account_session.h"
#include "engine/venue/account/order_flow.h"
#include "engine/venue/binance/order_gateway.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace jarvis::venue::binance {

/// An account at Binance USDⓈ-M: carries orders out over REST, hears of them on the private stream.
///
/// The link is up while the private stream is open; when it ends it is told at once, and opened again with a fresh key. One-way mode and
/// a margin currency that is the quote's are required.
///
/// Threads: the network thread.
class AccountSession final : public account::AccountSession {
public:
    static constexpr Duration kKeyLife = std::chrono::minutes(25); ///< between renewals; the venue forgets a key after 60
    static constexpr Duration kClockInterval = std::chrono::minutes(1);

    /// All but `instruments` outlive it.
    AccountSession(const net::Network& network, const Endpoints& endpoints, const Credentials& credentials, const OrderNames& names,
        std::vector<Instrument> instruments, account::ReportQueue& reports);

    void start() override;
    void remember(const std::vector<Order>& working) override { m_known.remember(working); }
    void submit(const VenueRequest& request) override { m_flow.submit(request); }
    VenueStatus status() const override;

private:
    using Answer = live::RestAnswer;

    void takeKey();
    void renewKey();
    void callForKey(net::HttpMethod method, live::RestDone done);
    void connect(const std::string& key);
    void measureClock();
    void onStream(std::string_view text);
    void beginAnew(const std::string& what, const std::string& why);
    void onOrderEvent(Json json, bool isAlgo);
    void onFundingPaid(Timestamp time);
    void tellFunding(const std::string& body);
    void complain(const std::string& what, const std::string& why) const { m_reporter.complain(what, why); }

    net::Network m_network;
    Endpoints m_endpoints;
    account::InstrumentSet m_instruments;
    account::ReportQueue& m_reports;
    account::KnownOrders m_known;
    live::StreamClock m_clock;
    Rest m_rest;
    account::OrderReporter m_reporter;
    BinanceOrders m_orders;
    account::OrderFlow m_flow;
    net::LastingSocket m_stream;
    net::Backoff m_keyPause;
    simdjson::dom::parser m_parser;
    bool m_isUp = false;
    bool m_isOpened = false;
    VenueStatus::Private m_heard; ///< of the stream, so far
    std::unique_ptr<net::Timer> m_keyTimer;
    std::unique_ptr<net::Timer> m_clockTimer;
};

} // namespace jarvis::venue::binance
