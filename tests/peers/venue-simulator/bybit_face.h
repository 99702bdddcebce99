#pragma once

#include "tests/peers/venue-simulator/face.h"
#include "tests/peers/venue-simulator/words.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace jarvis::peers {

/// The exchange as Bybit v5 words it: REST under /v5, streams under /v5/public/linear and /v5/private.
///
/// Checks keys, signatures, time stamps, filters and limits per path as the venue documents them. An answer to an order, an amend or a
/// cancel says no more than that it was taken: post-only orders that would take are cancelled in the stream, fills come in a topic of
/// their own, behind the news of the order. Books begin with a snapshot on subscription, and count by one.
class BybitFace final : public Face {
public:
    using Face::Face;

private:
    struct Refused {
        int code = 0;
        QByteArray text;
        int status = 200;
    };
    using Answer = Expected<QJsonValue, Refused>;

    // -- requests
    HttpReply answer(const HttpAsk& ask) override;
    void setOwnFault(const QString& fault, const QJsonObject& json) override;
    Answer route(const HttpAsk& ask, const Params& params, HttpReply& reply);
    std::optional<Answer> publicRoute(const QByteArray& path, const Params& params);
    Answer privateRoute(const HttpAsk& ask, const Params& params);
    std::optional<Refused> refusalOfSignature(const HttpAsk& ask) const;
    std::optional<Refused> refusalOfRate(const HttpAsk& ask, HttpReply& reply);
    QJsonObject instruments() const;
    Answer book(const Params& params);
    Answer bars(const Params& params) const;
    Answer tickers(const Params& params) const;
    Answer recentTrades(const Params& params) const;
    Answer place(const QJsonObject& body);
    Answer amend(const QJsonObject& body);
    Answer cancel(const QJsonObject& body);
    Answer cancelAll(const QJsonObject& body);
    Answer cancelBatch(const QJsonObject& body);
    Answer orders(const Params& params, bool isHistory) const;
    Answer executions(const Params& params) const;
    Answer positions(const Params& params) const;
    Expected<Order, Refused> orderOf(const QJsonObject& body) const;
    const ExchangeOrder* named(const QJsonObject& body) const;
    QJsonObject keyJson() const;
    static QJsonObject taken(const ExchangeOrder& order);
    /// A page of the rows, and where the next one begins.
    static Answer pageOf(const QJsonArray& rows, const Params& params, int usual);

    // -- streams
    void onConnected(Client& client, const QUrl& url) override;
    void onText(Client& client, const QString& text) override;
    void onLogin(Client& client, const QJsonObject& ask);
    void onSubscription(Client& client, const QJsonObject& ask, bool isOn);
    std::vector<Client*> bookListeners(const Instrument& is) override;
    std::uint64_t bookNumber(const Instrument& is, std::uint64_t last) override;
    QByteArray bookMessage(const Update& update) override;
    void sendBook(Client& client, const Instrument& is, const QByteArray& message) override;
    QByteArray sizeText(const Instrument& is, Quantity quantity) const override { return text(is.toDecimal(quantity)); }
    void onTrade(const Instrument& is, const TradeTick& trade) override;
    void onMark(const Instrument& is, const MarkTick& mark) override;
    void onFlush() override;
    void onOrder(const ExchangeOrder& order, const ExchangeOrder::Fill* fill) override;
    void onFunding(InstrumentId instrument, Money amount) override;
    void sendSnapshot(Client& client, const QByteArray& topic);
    QJsonObject bookData(const Instrument& is) const;
    QJsonObject tickerData(const Instrument& is) const;
    void tell(const QByteArray& topic, const char* type, const QJsonValue& data);
    void tellPrivate(const char* topic, const QJsonObject& row);
    void tellAccount(InstrumentId instrument);
    std::vector<Client*> listeners(const QByteArray& topic);

    QJsonArray m_batchAnswers; ///< of the request that is being answered: what became of each of its orders

    std::map<InstrumentId, std::uint64_t> m_bookNumbers;
    std::map<QByteArray, std::pair<std::int64_t, int>> m_used; ///< by path: the second, and calls in it
    std::vector<std::function<void()>> m_late;                 ///< executions that are told with the next flush
    QJsonArray m_funding;
    int m_ordersSecond = 10;
    int m_snapshotsToSkip = 0;  ///< of books that were asked for
    bool m_isForgetful = false; ///< orders that ended are in the history alone
    bool m_areFillsLate = false;
    bool m_areFillsTwice = false;
    int m_messages = 0;
};

} // namespace jarvis::peers
