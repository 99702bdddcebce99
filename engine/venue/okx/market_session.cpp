#include "engine/venue/okx/market_session.h"

#include <algorithm>

namespace jarvis::venue::okx {
namespace {

constexpr std::size_t kArgumentsPerMessage = 100;
constexpr Duration kTextPing = std::chrono::seconds(15); ///< the venue cuts after 30 s without a word
constexpr Duration kResyncLeast = std::chrono::seconds(1);

net::WebSocketOptions publicOptions(const Endpoints& endpoints)
{
    net::WebSocketOptions options;
    options.url = endpoints.stream + "/ws/v5/public";
    return options;
}

std::string argument(const char* channel, const std::string& symbol)
{
    return R"({"channel":")" + std::string(channel) + R"(","instId":")" + symbol + R"("})";
}

} // namespace

MarketSession::MarketSession(const net::Network& network, const Endpoints& endpoints, Rest& rest, live::StreamClock& clock,
    const std::vector<Instrument>& instruments, const Contracts& contracts, live::EventQueue& queue, const Patience& patience)
    : PublicSession({.network = network,
          .venue = "OKX",
          .dialect = dialect::Dialect::Okx,
          .clock = clock,
          .instruments = instruments,
          .sizeSteps = contracts.steps(),
          .queue = queue,
          .patience = patience,
          .resyncLeast = kResyncLeast,
          .books = publicOptions(endpoints),
          .marks = std::nullopt,
          .ping = "ping",
          .pingInterval = kTextPing})
    , m_rest(rest)
{
}

MarketSession::Patience MarketSession::usualPatience()
{
    return {std::chrono::seconds(10), std::chrono::seconds(70), std::chrono::seconds(25)};
}

void MarketSession::subscribeBooks()
{
    std::vector<std::string> arguments;
    for (const auto& [symbol, book] : books()) {
        for (const char* channel : {"books", "trades", "mark-price", "funding-rate"})
            arguments.push_back(argument(channel, symbol));
    }
    for (std::size_t first = 0; first < arguments.size(); first += kArgumentsPerMessage) {
        std::string message = R"({"op":"subscribe","args":[)";
        for (std::size_t i = first; i < std::min(first + kArgumentsPerMessage, arguments.size()); ++i)
            message += (i == first ? "" : ",") + arguments[i];
        sendOnBooks(message + "]}");
    }
}

MarketSession::Reply MarketSession::replyIn(simdjson::dom::element json)
{
    constexpr std::string_view kUpgrade = "64008";
    std::string_view event;
    std::string_view code;
    if (json["event"].get(event) != simdjson::SUCCESS)
        return Reply::None;
    if (event == "notice" && json["code"].get(code) == simdjson::SUCCESS && code == kUpgrade) {
        complain("The connection will be closed for an upgrade; another one is opened first");
        return Reply::Moving;
    }
    return event == "error" ? Reply::Refused : Reply::Fine;
}

void MarketSession::askBook(const std::string& symbol)
{
    if (!areBooksOpen())
        return;
    const std::string books = argument("books", symbol);
    sendOnBooks(R"({"op":"unsubscribe","args":[)" + books + "]}");
    sendOnBooks(R"({"op":"subscribe","args":[)" + books + "]}");
    // It owes a snapshot from now on.
    Book& book = this->books().find(symbol)->second;
    book.asked = book.lastUpdate = now();
}

} // namespace jarvis::venue::okx
