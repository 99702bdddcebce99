#pragma once

#include "engine/net/lasting_socket.h"
#include "engine/venue/dialect/book_stream.h"
#include "engine/venue/dialect/usual_frames.h"
#include "engine/venue/live/complaints.h"
#include "engine/venue/live/event_queue.h"
#include "engine/venue/live/market_session.h"
#include "engine/venue/live/resync_queue.h"
#include "engine/venue/live/stream_clock.h"

#include <simdjson.h>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace jarvis::venue::live {

/// The public streams of a venue for some instruments: books, trades, marks and funding. What all venues have in common; how one is
/// asked, and what it answers, is the derived class's to know.
///
/// Whatever does not follow, cannot be read, or crosses a book is a gap: told at once, then the book begins anew. A connection that
/// ends, or on which a message could not be read at all, makes every book on it gapped. Streams that were acknowledged and stay
/// silent are noticed by what they owe: books and marks must speak within `firstMessage` of being subscribed, a book that says
/// nothing for `quietBook` begins anew.
///
/// Threads: the network thread.
class PublicSession : public MarketSession {
public:
    struct Patience {
        Duration firstMessage = std::chrono::seconds(10);
        Duration quietBook = std::chrono::seconds(30);
        /// How long marks may say nothing; where it is less than `firstMessage`, that.
        Duration quietMarks{};
    };
    static constexpr Duration kHeartbeat = std::chrono::milliseconds(500);
    static constexpr Duration kClockInterval = std::chrono::minutes(1);

    void start() override;
    void startAnew() override;
    LiveStatus status() const override;

protected:
    struct Parts {
        const net::Network& network;
        const char* venue; ///< as people call it
        dialect::Dialect dialect;
        StreamClock& clock; ///< outlives the session, as the queue does
        const std::vector<Instrument>& instruments;
        std::map<std::string, Decimal> sizeSteps{}; ///< one lot as the venue counts sizes, by symbol; where it is not the instrument's own
        EventQueue& queue;
        Patience patience;
        Duration resyncLeast{};     ///< between two times of asking for the same book
        net::WebSocketOptions books;
        std::optional<net::WebSocketOptions> marks; ///< where they come over a connection of their own
        std::string ping{};         ///< what keeps a connection alive, where a frame of the protocol does not
        Duration pingInterval = std::chrono::seconds(20);
    };
    explicit PublicSession(Parts parts);

    struct Book {
        Book(const Instrument& instrument, const Decimal& sizeStep, dialect::Dialect dialect, dialect::StreamCounts& counts)
            : stream(instrument, sizeStep, dialect, counts, dialect::BookStream::Origin::Live)
        {
        }
        dialect::BookStream stream;
        Timestamp asked{}; ///< when its streams were subscribed; epoch: they are not
        Timestamp lastUpdate{};
        Timestamp lastMark{};
    };
    using Books = std::map<std::string, Book, std::less<>>;
    enum class Reply : std::uint8_t { None = 1, Fine, Refused, Moving };

    // -- the venue's own
    /// Asks for the books and trades of all instruments; where marks come over the same connection, for those too.
    virtual void subscribeBooks() = 0;
    virtual void subscribeMarks() {}
    /// What is no data, as answers to what we asked. Answers prove nothing: only data does. Moving: the venue is about to close this
    /// connection; another one is opened first.
    virtual Reply replyIn(simdjson::dom::element json) = 0;
    /// Asks for a book from its beginning.
    virtual void askBook(const std::string& symbol) = 0;
    /// Whether one more may be asked for now.
    virtual bool mayAskBook() const { return true; }
    /// What to do with the books of a connection that was just opened. Where the venue begins each with a snapshot by itself: nothing.
    virtual void beginBooks() {}
    virtual void measureClock(std::function<void(bool)> done) = 0;

    // -- for it to use
    Books& books() { return m_books; }
    const Books& books() const { return m_books; }
    /// Require that the connection is open.
    void sendOnBooks(std::string_view text) { m_bookLine->socket->send(text); }
    void sendOnMarks(std::string_view text) { markLine().socket->send(text); }
    bool areBooksOpen() const { return m_bookLine->socket->isOpen(); }
    Timestamp now() const { return m_network.scheduler.now(); }
    simdjson::dom::parser& parser() { return m_parser; }
    ResyncQueue& resyncs() { return m_resyncs; }
    LiveCounts& counts() { return m_counts; }
    /// Gives the book a message; what is wrong with it, if anything is. What it makes of it is delivered by the next deliver().
    std::optional<std::string> apply(Book& book, const dialect::StreamMessage& message);
    void want(const std::string& symbol);
    /// Asks for the books whose time has come.
    void pump();
    void deliver();
    void complain(const std::string& text) { m_complaints.say(text); }

private:
    /// One connection.
    struct Line {
        std::unique_ptr<net::LastingSocket> socket;
        Timestamp heard{};
        Timestamp opened{};
        Timestamp pinged{};
    };
    using OnOpen = void (PublicSession::*)(Line&);
    using OnLost = void (PublicSession::*)(Line&, const net::NetError&);
    std::unique_ptr<Line> makeLine(const net::WebSocketOptions& options, OnOpen onOpen, OnLost onLost);
    Line& markLine() { return m_markLine ? *m_markLine : *m_bookLine; }
    void onBooksOpen(Line& line);
    void onMarksOpen(Line& line);
    void onBooksLost(Line& line, const net::NetError& why);
    void onMarksLost(Line& line, const net::NetError& why);
    void onText(Line& line, std::string_view text);
    void onJson(Line& line, std::string_view text);
    void move();
    void onMessage(const dialect::StreamMessage& message);
    void isNoGood(Line& line, std::string_view text, const char* why);
    void loseAll();
    void tick();
    void watchBooks();
    void watchMarks();
    void ping(Line& line);
    void measure();

    net::Network m_network;
    dialect::Dialect m_dialect;
    StreamClock& m_clock;
    EventQueue& m_queue;
    Patience m_patience;
    std::string m_ping;
    Duration m_pingInterval;
    net::WebSocketOptions m_bookOptions;
    Complaints m_complaints;
    LiveCounts m_counts;
    Books m_books;
    ResyncQueue m_resyncs;
    dialect::UsualFrames m_frames;
    std::unique_ptr<Line> m_bookLine;
    std::unique_ptr<Line> m_markLine; ///< none where marks come with the books
    std::unique_ptr<Line> m_nextLine; ///< opened before the venue closes the books' one
    simdjson::dom::parser m_parser;
    std::vector<dialect::StreamMessage> m_messages;
    std::vector<MarketEvent> m_events;
    std::unique_ptr<net::Timer> m_ticking;
    std::unique_ptr<net::Timer> m_measuring;
    std::unique_ptr<net::Timer> m_pumping;
};

} // namespace jarvis::venue::live
