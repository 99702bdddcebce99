#pragma once

#include "tests/peers/venue-simulator/face.h"
#include "tests/peers/venue-simulator/words.h"

#include <QJsonArray>
#include <QJsonObject>

#include <map>
#include <optional>
#include <vector>

namespace jarvis::peers {

/// The exchange as Binance USDⓈ-M words it: REST under /fapi, streams under /public, /market and /private.
///
/// Checks keys, signatures, time stamps, filters and weights as the venue documents them. A stream that is asked for in the
/// wrong place, or without a place, is acknowledged and stays silent.
class BinanceFace final : public Face {
public:
    using Face::Face;

private:
    struct Refused {
        int status = 400;
        int code = 0;
        QByteArray text;
    };
    using Answer = Expected<QByteArray, Refused>;

    // -- requests
    HttpReply answer(const HttpAsk& ask) override;
    void setOwnFault(const QString& fault, const QJsonObject& json) override;
    Answer route(const HttpAsk& ask);
    Answer publicRoute(const QByteArray& path, const Params& params);
    Answer privateRoute(const HttpAsk& ask, const Params& params);
    Answer orderRoute(const QByteArray& method, const Params& params);
    Answer cancelBatch(const Params& params);
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
    Answer restrictions() const;
    Answer positionRisk(const Params& params) const;
    Answer userTrades(const Params& params) const;
    Expected<Order, Refused> orderOf(const Params& params, bool isConditional) const;
    const ExchangeOrder* named(const Params& params, const char* id, const char* clientId) const;

    // -- streams
    void onConnected(Client& client, const QUrl& url) override;
    void onText(Client& client, const QString& text) override;
    std::vector<Client*> bookListeners(const Instrument& is) override;
    QByteArray bookMessage(const Update& update) override;
    void sendBook(Client& client, const Instrument& is, const QByteArray& message) override;
    QByteArray sizeText(const Instrument& is, Quantity quantity) const override { return text(is.toDecimal(quantity)); }
    void onTrade(const Instrument& is, const TradeTick& trade) override;
    void onMark(const Instrument& is, const MarkTick& mark) override;
    void onFlush() override;
    void onOrder(const ExchangeOrder& order, const ExchangeOrder::Fill* fill) override;
    void onFunding(InstrumentId instrument, Money amount) override;
    void tell(const QByteArray& place, const QByteArray& stream, const QByteArray& data);
    void tellPrivate(const QJsonObject& event);
    void tellAccount(const char* why, InstrumentId instrument);
    void sendWrapped(const Client& client, const QByteArray& stream, const QByteArray& data);
    std::vector<Client*> listeners(const QByteArray& place, const QByteArray& stream);

    QJsonArray m_income; ///< funding that was paid
    std::map<QByteArray, Timestamp> m_listenKeys; ///< until when
    int m_keyNumber = 0;
    std::int64_t m_minute = 0;
    int m_weight = 0;
    int m_weightLimit = 2'400;
    int m_rudeness = 0; ///< requests after a 429
    Timestamp m_bannedUntil{};
};

} // namespace jarvis::peers
