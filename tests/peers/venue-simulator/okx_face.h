#pragma once

#include "tests/peers/venue-simulator/face.h"
#include "tests/peers/venue-simulator/words.h"

#include <QJsonArray>
#include <QJsonObject>

#include <map>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace jarvis::peers {

/// The exchange as OKX v5 words it: REST under /api/v5, streams under /ws/v5/public, /private and /business.
///
/// Checks keys, pass phrase, signatures, time stamps, the time until which an order may arrive, client ids, filters and request
/// rates as the venue documents them. Sizes are contracts. Answers to orders say that they were taken; what came of them is told by the
/// stream: a post-only order that would take is accepted and then cancelled.
class OkxFace final : public Face {
public:
    static constexpr const char* kPassphrase = "simulated-passphrase";
    using Face::Face;

private:
    using Entries = std::pair<int, QJsonArray>; ///< the code on top, and a result for each order

    // -- requests
    HttpReply answer(const HttpAsk& ask) override;
    void setOwnFault(const QString& fault, const QJsonObject& json) override;
    std::optional<HttpReply> refusalOfRate(const HttpAsk& ask);
    std::optional<HttpReply> refusalOfKey(const HttpAsk& ask) const;
    HttpReply publicRoute(const HttpAsk& ask) const;
    HttpReply privateRoute(const HttpAsk& ask);
    QByteArray accountRoute(const QByteArray& path) const;
    QJsonArray instrumentList() const;
    QByteArray candles(const Instrument& is, const Params& params) const;
    QByteArray orderList(const Params& params, bool isOpen, bool isAlgo) const;
    QByteArray fillList(const Params& params) const;
    QByteArray oneOrder(const Params& params, bool isAlgo) const;
    QByteArray doAll(const HttpAsk& ask, QJsonObject (OkxFace::*one)(const QJsonObject&));
    QJsonObject place(const QJsonObject& json);
    QJsonObject placeAlgo(const QJsonObject& json);
    QJsonObject amend(const QJsonObject& json);
    QJsonObject amendAlgo(const QJsonObject& json);
    QJsonObject cancel(const QJsonObject& json);
    QJsonObject cancelAlgo(const QJsonObject& json);
    QJsonObject placed(const Order& order, const QString& name, bool isAlgo);
    std::optional<std::pair<int, QByteArray>> fill(Order& order, const QJsonObject& json) const;
    const ExchangeOrder* named(const QString& id, const QString& name, bool isAlgo) const;
    const Instrument* find(const QString& instId) const;

    // -- streams
    void onConnected(Client& client, const QUrl& url) override;
    void onText(Client& client, const QString& text) override;
    void login(Client& client, const QJsonObject& argument);
    void subscribe(Client& client, const QJsonObject& argument);
    void begin(Client& client, const Instrument& is, const QString& channel);
    std::vector<Client*> bookListeners(const Instrument& is) override;
    QByteArray bookMessage(const Update& update) override;
    void sendBook(Client& client, const Instrument&, const QByteArray& message) override { send(client, message); }
    QByteArray sizeText(const Instrument& is, Quantity quantity) const override;
    void onTrade(const Instrument& is, const TradeTick& trade) override;
    void onMark(const Instrument& is, const MarkTick& mark) override;
    void onFlush() override;
    void onOrder(const ExchangeOrder& order, const ExchangeOrder::Fill* fill) override;
    void onFunding(InstrumentId instrument, Money amount) override;
    void tell(const char* channel, const Instrument& is, const QJsonObject& entry);
    void tellPrivate(const char* channel, const QJsonObject& entry);
    void tellOrder(const ExchangeOrder& order, const ExchangeOrder::Fill* fill, const QByteArray& amendId);
    std::vector<Client*> listeners(const QByteArray& stream);
    /// The book's number as it is told: a reset makes it small again.
    std::int64_t told(const Instrument& is, std::uint64_t sequence) const;

    struct Spell {
        std::int64_t since = 0; ///< which window of two seconds
        int count = 0;
    };
    struct Reset {
        std::int64_t shift = 0;
        bool isDue = false; ///< told with the next update
    };
    std::map<QByteArray, Spell> m_rates;
    int m_rateLimit = 0; ///< instead of the venue's own; zero: those
    bool m_isDemo = false;
    bool m_isIdleDue = false;
    bool m_areFillsOld = false; ///< in the history alone
    int m_badChecksums = 0;
    std::map<InstrumentId, Reset> m_resets;
    std::optional<Timestamp> m_closing; ///< after a notice: when the connections of that time end
    std::vector<QPointer<QWebSocket>> m_closed;
    QJsonArray m_bills; ///< funding that was paid
    QByteArray m_amendId;
};

} // namespace jarvis::peers
