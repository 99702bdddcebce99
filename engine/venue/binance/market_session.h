#pragma once

#include "engine/net/lasting_socket.h"
#include "engine/venue/binance/rest.h"
#include "engine/venue/dialect/book_stream.h"
#include "engine/venue/live/event_queue.h"
#include "engine/venue/live/market_session.h"

#include <simdjson.h>

#include <deque>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace jarvis::venue::binance {

/// The public streams of Binance USDⓈ-M for some instruments: books, trades, marks and funding.
///
/// A book begins with its deltas, which wait, and a REST snapshot that they join. Whatever does not follow, cannot be read, or
/// crosses the book is a gap: told at once, then a new snapshot. A connection that ends, or on which a message could not be
/// read at all, makes every book on it gapped. Streams that were acknowledged and stay silent are noticed by what they owe:
/// books and marks must speak within `firstMessage` of being subscribed, a book that says nothing for `quietBook` begins anew
/// from a fresh snapshot.
///
/// Snapshots go out one at a time and never beyond the rate budget.
/// Threads: the network thread.
class MarketSession final : public live::MarketSession {
public:
    struct Patience {
        Duration firstMessage = std::chrono::seconds(10);
        Duration quietBook = std::chrono::seconds(30);
    };
    static constexpr Duration kHeartbeat = std::chrono::milliseconds(500);
    static constexpr Duration kClockInterval = std::chrono::minutes(1);

    /// All outlive it.
    MarketSession(const net::Network& network, const Endpoints& endpoints, Rest& rest, live::StreamClock& clock,
        const std::vector<Instrument>& instruments, live::EventQueue& queue, const Patience& patience);

    void start() override;
    void startAnew() override;
    live::LiveStatus status() const override;

private:
    struct Book {
        explicit Book(const Instrument& instrument, dialect::StreamCounts& counts)
            : stream(instrument, {}, dialect::Dialect::Binance, counts, dialect::BookStream::Origin::Live)
        {
        }
        dialect::BookStream stream;
        Timestamp asked{};     ///< when its streams were subscribed; epoch: they are not
        Timestamp lastDelta{};
        Timestamp lastMark{};
        Timestamp notBefore{}; ///< of the next snapshot
        std::uint32_t failures = 0;
        bool isQueued = false; ///< for a snapshot
    };
    using Books = std::map<std::string, Book, std::less<>>;

    void subscribe(net::LastingSocket& socket, const std::vector<const char*>& kinds);
    void onPublicOpen();
    void onPublicLost(const net::NetError& why);
    void onText(net::LastingSocket& socket, std::string_view text);
    void onMessage(const dialect::StreamMessage& message, Timestamp now);
    void isNoGood(net::LastingSocket& socket, std::string_view text, const char* why);
    void wantSnapshot(Books::value_type& entry, Timestamp now);
    void pumpSnapshots();
    void askSnapshot(const std::string& symbol);
    void onSnapshot(const std::string& symbol, const Expected<std::string, RestError>& body);
    void loseAll(Timestamp now);
    void tick();
    void watch(Timestamp now);
    void measureClock();
    void deliver();
    void complain(const std::string& text);

    net::Network m_network;
    Rest& m_rest;
    live::StreamClock& m_clock;
    live::EventQueue& m_queue;
    Patience m_patience;
    live::LiveCounts m_counts;
    Books m_books;
    net::LastingSocket m_public;
    net::LastingSocket m_market;
    Timestamp m_publicHeard{};
    Timestamp m_marketHeard{};
    Timestamp m_marketAsked{};
    std::deque<std::string> m_wanting; ///< symbols whose book needs a snapshot, in order
    bool m_isAsking = false;
    int m_requestId = 0;
    simdjson::dom::parser m_parser;
    std::vector<dialect::StreamMessage> m_messages;
    std::vector<MarketEvent> m_events;
    Timestamp m_lastComplaint{};
    std::uint64_t m_keptQuiet = 0;
    std::unique_ptr<net::Timer> m_ticking;
    std::unique_ptr<net::Timer> m_measuring;
    std::unique_ptr<net::Timer> m_snapshotLater;
};

} // namespace jarvis::venue::binance
