#pragma once

#include "engine/net/lasting_socket.h"
#include "engine/venue/binance/order_words.h"
#include "engine/venue/binance/report_queue.h"
#include "engine/venue/binance/rest.h"

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace jarvis::venue::binance {

/// An account at Binance USDⓈ-M: carries orders out over REST, hears of them on the private stream.
///
/// - The link is up while the private stream is open; when it ends it is told at once, and opened again with a fresh key.
/// - What the venue surely did not take is rejected. What it may have taken is a time-out: the kernel asks, and the answer
///   repeats every fill from the venue's own list of trades.
/// - A client order id that is in use already is no error: the order is there, so it is asked about.
/// - Cancels that the venue is too busy for are repeated, a few times.
/// - A stop is changed by placing the new one first and cancelling the old one then: there is always one.
///
/// Times in reports are those of the venue by our clock. One-way mode and a margin currency that is the quote's are required.
/// Threads: the network thread.
class AccountSession {
public:
    static constexpr Duration kKeyLife = std::chrono::minutes(25); ///< between renewals; the venue forgets a key after 60
    static constexpr Duration kClockInterval = std::chrono::minutes(1);
    static constexpr int kCancelTriesMax = 5;

    /// All but `instruments` outlive it.
    AccountSession(const net::Network& network, const Endpoints& endpoints, const Credentials& credentials, AccountId account,
        std::vector<Instrument> instruments, ReportQueue& reports);

    void start();
    /// What the journal knows to be at the venue.
    void remember(const std::vector<Order>& working);
    void submit(const VenueRequest& request);

private:
    /// What is known of an order besides its name.
    struct Known {
        Order order; ///< as last placed or amended
        std::uint32_t revision = 0;
        std::uint64_t venueId = 0;
        std::uint64_t childId = 0; ///< of a triggered conditional one
    };
    using Answer = Expected<std::string, RestError>;
    using OnJson = std::function<void(simdjson::dom::element)>;

    void takeKey();
    void renewKey();
    void connect(const std::string& key);
    void measureClock();
    void onStream(std::string_view text);
    void onOrderEvent(simdjson::dom::element json, bool isAlgo);
    void tell(const OrderSaid& said, OrderId id);
    void onFundingPaid(Timestamp time);

    void handle(const PlaceRequest& request);
    void handle(const AmendRequest& request);
    void handle(const CancelRequest& request);
    void handle(const QueryRequest& request);
    void handle(const ReconcileRequest& request);
    void place(const Order& order, int triesLeft);
    void onPlaced(const Order& order, const Answer& answer, int triesLeft);
    void replaceStop(const AmendRequest& request);
    void cancel(const CancelRequest& request, int triesLeft);
    void query(OrderId id, InstrumentId instrument);
    void queryPlain(OrderId id, const Instrument& is, const OrderName& name, std::function<void()> notThere);
    void queryConditional(OrderId id, const Instrument& is);
    void queryAlgo(OrderId id, const Instrument& is, const OrderName& name);
    void answerWithFills(OrderId id, const Instrument& is, const OrderSaid& said, Timestamp asked);
    void report(OrderId id, InstrumentId instrument, const OrderSaid& said, Timestamp asked);
    void reportUnknown(OrderId id, Timestamp asked);

    void ask(const char* path, Query query, int weight, std::function<void(const Answer&)> done);
    bool read(const std::string& body, const OnJson& use);
    const Instrument* find(InstrumentId id) const;
    const Instrument* find(std::string_view symbol) const;
    Known* known(OrderId id);
    OrderFilled fillOf(OrderId id, InstrumentId instrument, const FillSaid& fill);
    Refusal refusalOf(const RestError& error, InstrumentId instrument) const;
    Timestamp now() const { return m_network.scheduler.now(); }
    /// When it happened, by our clock.
    Timestamp local(Timestamp venue) const { return venue - m_clock.offset(); }
    void complain(const std::string& what, const std::string& why) const;

    net::Network m_network;
    Endpoints m_endpoints;
    AccountId m_account;
    std::vector<Instrument> m_instruments;
    ReportQueue& m_reports;
    live::StreamClock m_clock;
    Rest m_rest;
    net::LastingSocket m_stream;
    net::Backoff m_keyPause;
    std::map<OrderId, Known> m_known;
    simdjson::dom::parser m_parser;
    bool m_isUp = false;
    bool m_isOpened = false;
    std::unique_ptr<net::Timer> m_keyTimer;
    std::unique_ptr<net::Timer> m_clockTimer;
    std::map<OrderId, std::unique_ptr<net::Timer>> m_cancelRetries;
};

} // namespace jarvis::venue::binance
