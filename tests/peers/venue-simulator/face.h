#pragma once

#include "tests/peers/venue-simulator/exchange.h"
#include "tests/peers/venue-simulator/faults.h"
#include "tests/peers/venue-simulator/http_port.h"

#include <QJsonObject>
#include <QPointer>
#include <QTcpSocket>
#include <QWebSocket>

#include <deque>
#include <map>
#include <memory>
#include <set>
#include <utility>
#include <vector>

namespace jarvis::peers {

/// The exchange as some venue words it. What all of them have in common: the control address, faults of requests and of book
/// updates, the clients of streams, and what a book was after each update that was told.
class Face : private Exchange::Listener {
public:
    static constexpr const char* kApiKey = "simulated-key";
    static constexpr const char* kSecret = "simulated-secret";

    /// Both outlive it.
    Face(Exchange& exchange, HttpPort& port);
    ~Face() override = default;

    /// Tells the streams what happened since the last call.
    void flush(Timestamp now);

protected:
    struct Client {
        QPointer<QWebSocket> socket;
        QPointer<QTcpSocket> raw;
        QByteArray place;       ///< which part of the venue's streams it is connected to: public, private, …
        bool isWrapped = false; ///< Binance: {"stream","data"}
        QByteArray key;         ///< whose account it hears of: a listen key, or that it logged in; empty: nobody's
        std::set<QByteArray> streams;
    };
    /// A level as text: price and size, as the venue writes them.
    using Level = std::pair<QByteArray, QByteArray>;
    /// One change of a book, as it is about to be told.
    struct Update {
        const Instrument& is;
        std::uint64_t first = 0;
        std::uint64_t last = 0;
        std::uint64_t previous = 0; ///< the last that was told before
        std::vector<Level> bids;
        std::vector<Level> asks;
    };

    // -- the venue's own
    /// A request, faults of requests already seen to.
    virtual HttpReply answer(const HttpAsk& ask) = 0;
    /// A client that has just connected, by its address.
    virtual void onConnected(Client& client, const QUrl& url) = 0;
    virtual void onText(Client& client, const QString& text) = 0;
    /// Of the faults those that only this venue has.
    virtual void setOwnFault(const QString& fault, const QJsonObject& json) = 0;
    virtual std::vector<Client*> bookListeners(const Instrument& is) = 0;
    /// By which number the venue calls the book after the update `last`; asked once, before the update is told.
    virtual std::uint64_t bookNumber(const Instrument&, std::uint64_t last) { return last; }
    virtual QByteArray bookMessage(const Update& update) = 0;
    /// As `bookMessage` made it, or worse.
    virtual void sendBook(Client& client, const Instrument& is, const QByteArray& message) = 0;
    virtual QByteArray sizeText(const Instrument& is, Quantity quantity) const = 0;
    virtual void onTrade(const Instrument& is, const TradeTick& trade) = 0;
    virtual void onMark(const Instrument& is, const MarkTick& mark) = 0;
    virtual void onFlush() {}

    // -- for it to use
    Exchange& exchange() { return m_exchange; }
    const Exchange& exchange() const { return m_exchange; }
    Faults& faults() { return m_faults; }
    const Faults& faults() const { return m_faults; }
    const std::vector<std::unique_ptr<Client>>& clients() const { return m_clients; }
    void send(const Client& client, const QByteArray& text);
    /// Ours, and the venue's, which may be off.
    Timestamp now() const { return m_now; }
    Timestamp venueNow() const;
    /// The last update of the book that was told, or is in its snapshot.
    std::uint64_t toldUntil(InstrumentId id) const { return m_depths.at(id).sent; }
    /// Tells now what changed since the last time.
    void flushBook(const Instrument& is);
    void countOrder() { ++m_ordersPlaced; }
    void setShownWeight(int weight) { m_shownWeight = weight; }

private:
    struct Depth {
        std::map<Price, Quantity> bids;
        std::map<Price, Quantity> asks;
        std::uint64_t first = 0;
        std::uint64_t last = 0;
        std::uint64_t sent = 0;
        std::deque<std::pair<std::uint64_t, QByteArray>> past; ///< the book's best levels after each update told
        QByteArray held; ///< one that waits to be told after the next
    };

    HttpReply onRequest(const HttpAsk& ask);
    HttpReply onControl(const HttpAsk& ask);
    QByteArray bookAt(const HttpAsk& ask) const;
    QByteArray booksOf(const HttpAsk& ask) const;
    QByteArray counts() const;
    void setFault(const QJsonObject& json);
    void addRestFault(const QJsonObject& json);
    void onSocket(QWebSocket* socket, QPointer<QTcpSocket> raw);
    void onMarket(const MarketEvent& event) final;
    void tellBook(const Instrument& is, Depth& depth, QByteArray message);

    Exchange& m_exchange;
    HttpPort& m_port;
    Faults m_faults;
    std::map<InstrumentId, Depth> m_depths;
    std::vector<std::unique_ptr<Client>> m_clients;
    int m_requests = 0;
    int m_cancels = 0;           ///< requests that take orders back, however many
    Timestamp m_lastCancel{};
    int m_ordersPlaced = 0; ///< orders that were taken, for tests that count
    int m_shownWeight = 0;
    Timestamp m_now{};
};

} // namespace jarvis::peers
