#include "engine/venue/binance/market_session.h"

#include <spdlog/spdlog.h>

#include <algorithm>

namespace jarvis::venue::binance {
namespace {

constexpr int kDepthLimit = 1'000;
constexpr int kDepthWeight = 20;
constexpr std::size_t kStreamsPerMessage = 100;
constexpr Duration kComplaintInterval = std::chrono::seconds(1);
constexpr Duration kSnapshotWaitMax = std::chrono::seconds(10);

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
    : m_network(network)
    , m_rest(rest)
    , m_clock(clock)
    , m_queue(queue)
    , m_patience(patience)
    , m_public(network, optionsFor(endpoints.stream + "/public/stream"), {},
          {[this] { onPublicOpen(); }, [this](std::string_view text) { onText(m_public, text); }, [this](const net::NetError& why) { onPublicLost(why); }})
    , m_market(network, optionsFor(endpoints.stream + "/market/stream"), {},
          {[this] {
               m_marketAsked = m_network.scheduler.now();
               subscribe(m_market, {"@markPrice@1s"});
           },
              [this](std::string_view text) { onText(m_market, text); },
              [this](const net::NetError& why) {
                  ++m_counts.connectionsLost;
                  complain("The stream of marks was lost (" + std::string(nameOf(why.kind)) + ": " + why.text + ")");
              }})
{
    for (const Instrument& instrument : instruments)
        m_books.emplace(std::piecewise_construct, std::forward_as_tuple(instrument.symbol()), std::forward_as_tuple(instrument, m_counts.stream));
}

void MarketSession::start()
{
    m_public.open();
    m_market.open();
    measureClock();
    tick();
}

void MarketSession::startAnew()
{
    ++m_counts.overflows;
    m_clock.forgetLast();
    loseAll(m_network.scheduler.now());
    deliver();
    m_public.reopen({net::NetError::Kind::Cut, "begun anew"});
}

void MarketSession::subscribe(net::LastingSocket& socket, const std::vector<const char*>& kinds)
{
    std::vector<std::string> streams;
    for (const auto& [symbol, book] : m_books) {
        for (const char* kind : kinds)
            streams.push_back('"' + lowered(symbol) + kind + '"');
    }
    for (std::size_t first = 0; first < streams.size(); first += kStreamsPerMessage) {
        std::string message = R"({"method":"SUBSCRIBE","params":[)";
        for (std::size_t i = first; i < std::min(first + kStreamsPerMessage, streams.size()); ++i)
            message += (i == first ? "" : ",") + streams[i];
        socket.send(message + "],\"id\":" + std::to_string(++m_requestId) + '}');
    }
}

void MarketSession::onPublicOpen()
{
    subscribe(m_public, {"@depth@100ms", "@trade"});
    const Timestamp now = m_network.scheduler.now();
    for (auto& entry : m_books) {
        entry.second.asked = now;
        entry.second.lastDelta = now;
        wantSnapshot(entry, now);
    }
    pumpSnapshots();
}

void MarketSession::onPublicLost(const net::NetError& why)
{
    ++m_counts.connectionsLost;
    complain("The stream of books was lost (" + std::string(nameOf(why.kind)) + ": " + why.text + ")");
    loseAll(m_network.scheduler.now());
    deliver();
}

/// No book can be trusted, and none will be asked for before the stream is back.
void MarketSession::loseAll(Timestamp now)
{
    m_wanting.clear();
    for (auto& [symbol, book] : m_books) {
        book.isQueued = false;
        book.asked = {};
        if (book.stream.isSynced())
            book.stream.lose(now, m_events);
    }
}

void MarketSession::onText(net::LastingSocket& socket, std::string_view text)
{
    const Timestamp now = m_network.scheduler.now();
    ++m_counts.messages;
    (&socket == &m_public ? m_publicHeard : m_marketHeard) = now;
    simdjson::dom::element json;
    if (m_parser.parse(text.data(), text.size(), true).get(json) != simdjson::SUCCESS)
        return isNoGood(socket, text, "it is no JSON");
    // Answers to SUBSCRIBE prove nothing: only data does.
    if (simdjson::dom::element result; json["result"].get(result) == simdjson::SUCCESS)
        return;
    if (simdjson::dom::element error; json["error"].get(error) == simdjson::SUCCESS)
        return isNoGood(socket, text, "a subscription was refused");
    m_messages.clear();
    if (const char* wrong = dialect::decode(dialect::Dialect::Binance, json, m_messages))
        return isNoGood(socket, text, wrong);
    for (const dialect::StreamMessage& message : m_messages)
        onMessage(message, now);
    deliver();
    pumpSnapshots();
}

void MarketSession::onMessage(const dialect::StreamMessage& message, Timestamp now)
{
    using Kind = dialect::StreamMessage::Kind;
    const auto found = m_books.find(message.symbol);
    if (found == m_books.end() || message.kind == Kind::Other) {
        ++m_counts.unknown;
        return;
    }
    Book& book = found->second;
    if (message.kind == Kind::BookDelta)
        book.lastDelta = now;
    else if (message.kind == Kind::Mark)
        book.lastMark = now;
    const Timestamp time = message.time ? m_clock.localTime(*message.time, now) : now;
    const std::optional<std::string> wrong = book.stream.onMessage(message, time, m_events);
    if (wrong) {
        ++m_counts.malformed;
        complain("A message was not understood: " + *wrong);
        // Part of it may be missing from the book now.
        if (message.kind == Kind::BookDelta && book.stream.isSynced())
            book.stream.lose(time, m_events);
    }
    if (!book.stream.isSynced())
        wantSnapshot(*found, now);
}

/// A message that cannot be read may have been anyone's: the connection begins anew, and all of its books.
void MarketSession::isNoGood(net::LastingSocket& socket, std::string_view text, const char* why)
{
    ++m_counts.malformed;
    complain("A message was not understood, " + std::string(why) + ": " + std::string(text.substr(0, 120)));
    socket.reopen({net::NetError::Kind::BadAnswer, why});
}

void MarketSession::wantSnapshot(Books::value_type& entry, Timestamp now)
{
    Book& book = entry.second;
    if (book.isQueued || !m_public.isOpen())
        return;
    book.isQueued = true;
    if (book.notBefore < now)
        book.notBefore = now;
    m_wanting.push_back(entry.first);
}

void MarketSession::pumpSnapshots()
{
    if (m_isAsking || m_wanting.empty() || m_snapshotLater)
        return;
    // The first of those whose time has come; else the one that is next.
    const Timestamp now = m_network.scheduler.now();
    const auto next = std::min_element(m_wanting.begin(), m_wanting.end(),
        [this, now](const std::string& a, const std::string& b) {
            return std::max(m_books.find(a)->second.notBefore, now) < std::max(m_books.find(b)->second.notBefore, now);
        });
    const Timestamp due = m_books.find(*next)->second.notBefore;
    if (due > now) {
        m_snapshotLater = m_network.scheduler.after(due - now, [this] {
            m_snapshotLater.reset();
            pumpSnapshots();
        });
        return;
    }
    const std::string symbol = *next;
    m_wanting.erase(next);
    askSnapshot(symbol);
}

void MarketSession::askSnapshot(const std::string& symbol)
{
    m_isAsking = true;
    ++m_counts.snapshots;
    Rest::Call call;
    call.path = "/fapi/v1/depth";
    call.query.add("symbol", symbol).add("limit", std::to_string(kDepthLimit));
    call.weight = kDepthWeight;
    call.timeout = std::chrono::seconds(5);
    m_rest.call(std::move(call), [this, symbol](const Expected<std::string, RestError>& body) {
        m_isAsking = false;
        onSnapshot(symbol, body);
        deliver();
        pumpSnapshots();
    });
}

void MarketSession::onSnapshot(const std::string& symbol, const Expected<std::string, RestError>& body)
{
    const auto found = m_books.find(symbol);
    Book& book = found->second;
    const Timestamp now = m_network.scheduler.now();
    // Without its stream a snapshot has no future.
    if (!book.isQueued || !m_public.isOpen())
        return;
    book.isQueued = false;
    std::string wrong;
    simdjson::dom::element json;
    m_messages.clear();
    if (!body)
        wrong = body.error().text;
    else if (m_parser.parse(*body).get(json) != simdjson::SUCCESS || dialect::decode(dialect::Dialect::Binance, json, m_messages)
        || m_messages.front().kind != dialect::StreamMessage::Kind::BookSnapshot)
        wrong = "it is no book";
    else
        wrong = book.stream.onMessage(m_messages.front(), m_messages.front().time ? m_clock.localTime(*m_messages.front().time, now) : now, m_events).value_or("");
    if (wrong.empty() && book.stream.isSynced()) {
        book.failures = 0;
        book.notBefore = now;
        return;
    }
    ++m_counts.snapshotsFailed;
    complain("The snapshot of " + symbol + " could not be used: " + (wrong.empty() ? "it does not join its stream" : wrong));
    const Duration wait = std::min(Duration(std::chrono::milliseconds(100)) * (1 << std::min(book.failures++, 8U)), kSnapshotWaitMax);
    book.notBefore = std::max(now + wait, body ? now : body.error().retryAt);
    wantSnapshot(*found, now);
}

void MarketSession::tick()
{
    const Timestamp now = m_network.scheduler.now();
    watch(now);
    for (auto& [symbol, book] : m_books) {
        const bool isStreamAlive = now - m_publicHeard < kHeartbeat * 4 && m_public.isOpen();
        if (isStreamAlive && book.stream.isSynced() && now - std::max(book.lastDelta, book.stream.lastTime()) >= kHeartbeat)
            book.stream.beat(m_clock.localTime(m_clock.venueTime(now), now), m_events);
    }
    deliver();
    pumpSnapshots();
    m_ticking = m_network.scheduler.after(kHeartbeat, [this] { tick(); });
}

/// Looks for streams that owe something.
void MarketSession::watch(Timestamp now)
{
    for (auto& entry : m_books) {
        auto& [symbol, book] = entry;
        if (!m_public.isOpen() || book.asked == Timestamp())
            continue;
        if (book.lastDelta <= book.asked && now - book.asked > m_patience.firstMessage) {
            ++m_counts.silences;
            complain("The book of " + symbol + " was subscribed and says nothing");
            return m_public.reopen({net::NetError::Kind::TimedOut, "a stream is silent"});
        }
        if (now - book.lastDelta > m_patience.quietBook && book.stream.isSynced()) {
            // Nothing may have happened, or nothing may have been told.
            ++m_counts.silences;
            book.lastDelta = now;
            book.stream.lose(now, m_events);
            wantSnapshot(entry, now);
        }
    }
    const bool isMarkMissing = std::any_of(m_books.begin(), m_books.end(),
        [&](const auto& entry) { return now - std::max(entry.second.lastMark, m_marketAsked) > m_patience.firstMessage; });
    if (m_market.isOpen() && isMarkMissing) {
        ++m_counts.silences;
        complain("The marks were subscribed and say nothing");
        m_market.reopen({net::NetError::Kind::TimedOut, "a stream is silent"});
    }
}

void MarketSession::measureClock()
{
    m_rest.measureClock([this](bool isKnown) {
        constexpr Duration kOffsetMax = std::chrono::milliseconds(250);
        if (isKnown && (m_clock.offset() > kOffsetMax || m_clock.offset() < -kOffsetMax))
            complain("The venue's clock differs from ours by " + std::to_string(m_clock.offset() / std::chrono::milliseconds(1)) + " ms");
    });
    m_measuring = m_network.scheduler.after(kClockInterval, [this] { measureClock(); });
}

void MarketSession::deliver()
{
    if (m_events.empty() || m_queue.put(m_events))
        return;
    // What was dropped is missing from every book that is built from this.
    ++m_counts.overflows;
    complain("The market data is not taken off in time");
    const Timestamp now = m_network.scheduler.now();
    for (auto& entry : m_books) {
        entry.second.stream.lose(now, m_events);
        wantSnapshot(entry, now);
    }
    if (!m_queue.put(m_events))
        m_events.clear();
}

live::LiveStatus MarketSession::status() const
{
    live::LiveStatus status;
    status.counts = m_counts;
    status.clockOffset = m_clock.offset();
    status.roundTrip = m_clock.roundTrip();
    status.weightUsed = m_rest.weight().used(m_network.scheduler.now());
    status.weightLimit = m_rest.weight().limit();
    status.lastMessage = std::max(m_publicHeard, m_marketHeard);
    for (const auto& [symbol, book] : m_books)
        ++(book.stream.isSynced() ? status.booksWhole : status.booksGapped);
    return status;
}

/// Logged, but never more often than a log can bear.
void MarketSession::complain(const std::string& text)
{
    const Timestamp now = m_network.scheduler.now();
    if (now >= m_lastComplaint && now - m_lastComplaint < kComplaintInterval) {
        ++m_keptQuiet;
        return;
    }
    m_lastComplaint = now;
    spdlog::warn("Binance: {}{}", text, m_keptQuiet == 0 ? std::string() : " (and " + std::to_string(m_keptQuiet) + " more were not written)");
    m_keptQuiet = 0;
}

} // namespace jarvis::venue::binance
