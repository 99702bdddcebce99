#include "engine/venue/binance/market_session.h"

#include <algorithm>

namespace jarvis::venue::binance {
namespace {

constexpr int kDepthLimit = 1'000;
constexpr int kDepthWeight = 20;
constexpr std::size_t kStreamsPerMessage = 100;

std::string lowered(std::string_view text)
{
    std::string made(text);
    std::transform(made.begin(), made.end(), made.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return made;
}

net::WebSocketOptions optionsFor(const std::string& url)
{
    net::WebSocketOptions options;
    options.url = url;
    return options;
}

} // namespace

MarketSession::MarketSession(const net::Network& network, const Endpoints& endpoints, Rest& rest, live::StreamClock& clock,
    const std::vector<Instrument>& instruments, live::EventQueue& queue, const Patience& patience)
    : PublicSession({.network = network,
          .venue = "Binance",
          .dialect = dialect::Dialect::Binance,
          .clock = clock,
          .instruments = instruments,
          .queue = queue,
          .patience = patience,
          .books = optionsFor(endpoints.stream + "/public/stream"),
          .marks = optionsFor(endpoints.stream + "/market/stream")})
    , m_rest(rest)
{
}

std::vector<std::string> MarketSession::subscriptions(const std::vector<const char*>& kinds)
{
    std::vector<std::string> streams;
    for (const auto& [symbol, book] : books()) {
        for (const char* kind : kinds)
            streams.push_back('"' + lowered(symbol) + kind + '"');
    }
    std::vector<std::string> messages;
    for (std::size_t first = 0; first < streams.size(); first += kStreamsPerMessage) {
        std::string message = R"({"method":"SUBSCRIBE","params":[)";
        for (std::size_t i = first; i < std::min(first + kStreamsPerMessage, streams.size()); ++i)
            message += (i == first ? "" : ",") + streams[i];
        messages.push_back(message + "],\"id\":" + std::to_string(++m_requestId) + '}');
    }
    return messages;
}

void MarketSession::subscribeBooks()
{
    for (const std::string& message : subscriptions({"@depth@100ms", "@trade"}))
        sendOnBooks(message);
}

void MarketSession::subscribeMarks()
{
    for (const std::string& message : subscriptions({"@markPrice@1s"}))
        sendOnMarks(message);
}

MarketSession::Reply MarketSession::replyIn(simdjson::dom::element json)
{
    simdjson::dom::element found;
    if (json["result"].get(found) == simdjson::SUCCESS)
        return Reply::Fine;
    return json["error"].get(found) == simdjson::SUCCESS ? Reply::Refused : Reply::None;
}

void MarketSession::beginBooks()
{
    for (const auto& [symbol, book] : books())
        want(symbol);
}

void MarketSession::askBook(const std::string& symbol)
{
    m_isAsking = true;
    Rest::Call call;
    call.path = "/fapi/v1/depth";
    call.query.add("symbol", symbol).add("limit", std::to_string(kDepthLimit));
    call.weight = kDepthWeight;
    call.timeout = std::chrono::seconds(5);
    m_rest.call(std::move(call), [this, symbol](const Expected<std::string, RestError>& body) {
        m_isAsking = false;
        onSnapshot(symbol, body);
        deliver();
        pump();
    });
}

void MarketSession::onSnapshot(const std::string& symbol, const Expected<std::string, RestError>& body)
{
    // Without its stream a snapshot has no future.
    if (!resyncs().isWanted(symbol) || !areBooksOpen())
        return;
    Book& book = books().find(symbol)->second;
    std::string wrong;
    simdjson::dom::element json;
    m_snapshot.clear();
    if (!body)
        wrong = body.error().text;
    else if (parser().parse(*body).get(json) != simdjson::SUCCESS || dialect::decode(dialect::Dialect::Binance, json, m_snapshot)
        || m_snapshot.front().kind != dialect::StreamMessage::Kind::BookSnapshot)
        wrong = "it is no book";
    else
        wrong = apply(book, m_snapshot.front()).value_or("");
    if (wrong.empty() && book.stream.isSynced()) {
        resyncs().onWhole(symbol);
        return;
    }
    ++counts().snapshotsFailed;
    complain("The snapshot of " + symbol + " could not be used: " + (wrong.empty() ? "it does not join its stream" : wrong));
    resyncs().onFailed(symbol, now(), body ? Timestamp() : body.error().retryAt);
}

live::LiveStatus MarketSession::status() const
{
    live::LiveStatus status = PublicSession::status();
    status.weightUsed = m_rest.weight().used(now());
    status.weightLimit = m_rest.weight().limit();
    return status;
}

} // namespace jarvis::venue::binance
