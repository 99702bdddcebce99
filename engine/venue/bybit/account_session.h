#pragma once

#include "engine/net/lasting_socket.h"
#include "engine/venue/account/account_session.h"
#include "engine/venue/account/order_flow.h"
#include "engine/venue/bybit/order_gateway.h"

#include <memory>
#include <string>
#include <vector>

namespace jarvis::venue::bybit {

/// An account at Bybit v5 linear: carries orders out over REST, hears of them on the private stream.
///
/// The link is up once the stream has taken our login and our subscriptions; when it ends it is told at once. Login and subscriptions
/// must be answered within ten seconds, or the connection begins anew. One-way mode and a margin currency that is the quote's are required.
///
/// Threads: the network thread.
class AccountSession final : public account::AccountSession {
public:
    static constexpr Duration kClockInterval = std::chrono::minutes(1);
    static constexpr Duration kPingInterval = std::chrono::seconds(10);
    static constexpr Duration kAnswerTime = std::chrono::seconds(10);

    /// All but `instruments` outlive it.
    AccountSession(const net::Network& network, const Endpoints& endpoints, const Credentials& credentials, const OrderNames& names,
        std::vector<Instrument> instruments, account::ReportQueue& reports);

    void start() override;
    void remember(const std::vector<Order>& working) override { m_flow.remember(working); }
    void submit(const VenueRequest& request) override { m_flow.submit(request); }
    VenueStatus status() const override;

private:
    void measureClock();
    void onOpen();
    void onLost(const net::NetError& why);
    void onText(std::string_view text);
    void onReply(Json json, std::string_view op);
    void onTopic(std::string_view topic, simdjson::dom::array rows);
    /// Empty when the row was understood.
    std::optional<Wrong> onOrder(Json row, const Instrument& is);
    std::optional<Wrong> onExecution(Json row, const Instrument& is);
    std::optional<Wrong> onPosition(Json row, const Instrument& is);
    void awaitAnswer();
    void ping();
    void begin(const std::string& why);
    Timestamp now() const { return m_network.scheduler.now(); }

    net::Network m_network;
    const Credentials& m_credentials;
    account::InstrumentSet m_instruments;
    account::ReportQueue& m_reports;
    account::KnownOrders m_known;
    live::StreamClock m_clock;
    Rest m_rest;
    account::OrderReporter m_reporter;
    BybitOrders m_orders;
    account::OrderFlow m_flow;
    net::LastingSocket m_stream;
    simdjson::dom::parser m_parser;
    bool m_isUp = false;
    VenueStatus::Private m_heard; ///< of the stream, so far
    std::unique_ptr<net::Timer> m_clockTimer;
    std::unique_ptr<net::Timer> m_answerTimer; ///< runs while an answer is owed
    std::unique_ptr<net::Timer> m_pingTimer;
};

} // namespace jarvis::venue::bybit
