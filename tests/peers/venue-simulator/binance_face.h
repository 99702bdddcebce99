#pragma once

#include "tests/peers/venue-simulator/exchange.h"
#include "tests/peers/venue-simulator/faults.h"
#include "tests/peers/venue-simulator/http_port.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QPointer>
#include <QTcpSocket>
#include <QWebSocket>

#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>

namespace jarvis::peers {

/// The exchange as Binance USDⓈ-M words it: REST under /fapi, streams under /public, /market and /private.
///
/// Checks keys, signatures, time stamps, filters and weights as the venue documents them. A stream that is asked for in the
/// wrong place, or without a place, is acknowledged and stays silent.
class BinanceFace final : private Exchange::Listener {
public:
    static constexpr const char* kApiKey = "simulated-key";
    static constexpr const char* kSecret = "simulated-secret";

    BinanceFace(Exchange& exchange, HttpPort& port);

    /// Tells the streams what happened since the last call.
    void flush(Timestamp now);

private:
    struct Refused {
        int status = 400;
        int code = 0;
        QByteArray text;
    };
    using Answer = Expected<QByteArray, Refused>;
    using Params = std::map<QByteArray, QByteArray>;

    struct Client {
        QPointer<QWebSocket> socket;
        QPointer<QTcpSocket> raw;
        QByteArray place;      ///< public, market, private, or nothing
        bool isWrapped = false; ///< {"stream","data"}
        QByteArray listenKey;
        std::set<QByteArray> streams;
    };
    struct Depth {
        std::map<Price, Quantity> bids;
        std::map<Price, Quantity> asks;
        std::uint64_t first = 0;
        std::uint64_t last = 0;
        std::uint64_t sent = 0;
        std::deque<std::pair<std::uint64_t, QByteArray>> past; ///< the book's best levels after each update told
        QByteArray held; ///< one that waits to be told after the next
    };

    // -- requests
    HttpReply onRequest(const HttpAsk& ask);
    HttpReply onControl(const HttpAsk& ask);
    void setFault(const QJsonObject& json);
    Answer route(const HttpAsk& ask);
    Answer publicRoute(const QByteArray& path, const Params& params);
    Answer privateRoute(const HttpAsk& ask, const Params& params);
    Answer orderRoute(const QByteArray& method, const Params& params);
    Answer algoRoute(const QByteArray& method, const Params& params);
    std::optional<Refused> refusalOfSignature(const HttpAsk& ask, const Params& params) const;
    std::optional<HttpReply> refusalOfRate(int weight);
    Answer exchangeInfo() const;
    Answer depth(const Params& params) const;
    Answer klines(const Params& params) const;
    Answer ticker(const Params& params) const;
    Answer premium(const Params& params) const;
    Answer place(const Params& params);
    Answer amend(const Params& params);
    Answer cancelAll(const Params& params, bool isConditional);
    Answer account() const;
    Answer positionRisk(const Params& params) const;
    Answer userTrades(const Params& params) const;
    Expected<Order, Refused> orderOf(const Params& params, bool isConditional) const;
    const ExchangeOrder* named(const Params& params, const char* id, const char* clientId) const;

    // -- streams
    void onSocket(QWebSocket* socket, QPointer<QTcpSocket> raw);
    void onControlMessage(Client& client, const QString& text);
    void onMarket(const MarketEvent& event) override;
    void onOrder(const ExchangeOrder& order, const ExchangeOrder::Fill* fill) override;
    void onFunding(InstrumentId instrument, Money amount) override;
    void tell(const QByteArray& place, const QByteArray& stream, const QByteArray& data);
    void tellDepth(const QByteArray& symbol, QByteArray data);
    void tellPrivate(const QJsonObject& event);
    void tellAccount(const char* why, InstrumentId instrument);
    void send(Client& client, const QByteArray& stream, const QByteArray& data);
    void flushDepth(const Instrument& is, Depth& depth);
    std::vector<Client*> listeners(const QByteArray& place, const QByteArray& stream);
    Timestamp venueNow() const;

    Exchange& m_exchange;
    HttpPort& m_port;
    Faults m_faults;
    std::map<InstrumentId, Depth> m_depths;
    std::vector<std::unique_ptr<Client>> m_clients;
    QJsonArray m_income; ///< funding that was paid
    std::map<QByteArray, Timestamp> m_listenKeys; ///< until when
    int m_keyNumber = 0;
    std::int64_t m_minute = 0;
    int m_weight = 0;
    int m_weightLimit = 2'400;
    int m_rudeness = 0; ///< requests after a 429
    Timestamp m_bannedUntil{};
    int m_requests = 0;
    int m_ordersPlaced = 0; ///< orders that were taken, for tests that count
    Timestamp m_now{};
};

} // namespace jarvis::peers
