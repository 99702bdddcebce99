#include "engine/venue/bybit/market_session.h"

#include <algorithm>

namespace jarvis::venue::bybit {
namespace {

constexpr const char* kBookTopic = "orderbook.200.";
constexpr std::size_t kTopicsPerMessage = 100;
constexpr Duration kResyncLeast = std::chrono::seconds(1);
constexpr Duration kTextPing = std::chrono::seconds(10); ///< well within the silence after which we give it up

net::WebSocketOptions publicOptions(const Endpoints& endpoints)
{
    net::WebSocketOptions options;
    options.url = endpoints.stream + "/v5/public/linear";
    return options;
}

std::string messageOf(const char* operation, const std::vector<std::string>& topics, std::size_t first, std::size_t end)
{
    std::string message = std::string(R"({"op":")") + operation + R"(","args":[)";
    for (std::size_t i = first; i < end; ++i)
        message += (i == first ? "\"" : ",\"") + topics[i] + '"';
    return message + "]}";
}

} // namespace

MarketSession::MarketSession(const net::Network& network, const Endpoints& endpoints, Rest& rest, live::StreamClock& clock,
    const std::vector<Instrument>& instruments, live::EventQueue& queue, const Patience& patience)
    : PublicSession({.network = network,
          .venue = "Bybit",
          .dialect = dialect::Dialect::Bybit,
          .clock = clock,
          .instruments = instruments,
          .queue = queue,
          .patience = patience,
          .resyncLeast = kResyncLeast,
          .books = publicOptions(endpoints),
          .marks = std::nullopt,
          .ping = R"({"op":"ping"})",
          .pingInterval = kTextPing})
    , m_rest(rest)
    , m_network(network)
{
}

void MarketSession::subscribeBooks()
{
    m_asked.clear();
    std::vector<std::string> topics;
    for (const auto& [symbol, book] : books()) {
        for (const char* kind : {kBookTopic, "publicTrade.", "tickers."})
            topics.push_back(kind + symbol);
    }
    for (std::size_t first = 0; first < topics.size(); first += kTopicsPerMessage)
        sendOnBooks(messageOf("subscribe", topics, first, std::min(first + kTopicsPerMessage, topics.size())));
}

/// {"success":true,"ret_msg":"","op":"subscribe"}; a pong is a success too.
MarketSession::Reply MarketSession::replyIn(simdjson::dom::element json)
{
    bool isFine = false;
    if (json["success"].get(isFine) != simdjson::SUCCESS)
        return Reply::None;
    return isFine ? Reply::Fine : Reply::Refused;
}

void MarketSession::askBook(const std::string& symbol)
{
    const std::vector<std::string> topic{kBookTopic + symbol};
    sendOnBooks(messageOf("unsubscribe", topic, 0, 1));
    sendOnBooks(messageOf("subscribe", topic, 0, 1));
    m_asked[symbol] = m_network.scheduler.after(kSnapshotTime, [this, symbol] { onSnapshotLate(symbol); });
}

void MarketSession::onSnapshotLate(const std::string& symbol)
{
    if (!resyncs().isWanted(symbol) || !areBooksOpen())
        return;
    ++counts().snapshotsFailed;
    complain("The book of " + symbol + " was asked for and does not come");
    resyncs().onFailed(symbol, now());
    pump();
}

live::LiveStatus MarketSession::status() const
{
    live::LiveStatus status = PublicSession::status();
    status.weightUsed = m_rest.calls().used(now());
    status.weightLimit = m_rest.calls().limit();
    return status;
}

} // namespace jarvis::venue::bybit
