#include "engine/venue/live/public_session.h"

#include <algorithm>

namespace jarvis::venue::live {
namespace {

/// More than this is told.
constexpr Duration kClockOffsetMax = std::chrono::milliseconds(250);

std::string textOf(const net::NetError& why)
{
    return std::string(nameOf(why.kind)) + ": " + why.text;
}

} // namespace

PublicSession::PublicSession(Parts parts)
    : m_network(parts.network)
    , m_dialect(parts.dialect)
    , m_clock(parts.clock)
    , m_queue(parts.queue)
    , m_patience(parts.patience)
    , m_ping(std::move(parts.ping))
    , m_pingInterval(parts.pingInterval)
    , m_bookOptions(std::move(parts.books))
    , m_complaints(parts.venue, parts.network.scheduler)
    , m_resyncs(parts.resyncLeast)
    , m_frames(m_dialect)
    , m_bookLine(makeLine(m_bookOptions, &PublicSession::onBooksOpen, &PublicSession::onBooksLost))
    , m_markLine(parts.marks ? makeLine(*parts.marks, &PublicSession::onMarksOpen, &PublicSession::onMarksLost) : nullptr)
{
    for (const Instrument& instrument : parts.instruments) {
        m_books.emplace(std::piecewise_construct, std::forward_as_tuple(instrument.symbol()),
            std::forward_as_tuple(instrument, parts.sizeSteps[instrument.symbol()], m_dialect, m_counts.stream));
    }
}

std::unique_ptr<PublicSession::Line> PublicSession::makeLine(const net::WebSocketOptions& options, OnOpen onOpen, OnLost onLost)
{
    auto line = std::make_unique<Line>();
    Line& made = *line;
    made.socket = std::make_unique<net::LastingSocket>(m_network, options, net::LastingSocket::Pace{},
        net::LastingSocket::Callbacks{[this, &made, onOpen] {
                                          made.opened = made.pinged = now();
                                          (this->*onOpen)(made);
                                      },
            [this, &made](std::string_view text) { onText(made, text); }, [this, &made, onLost](const net::NetError& why) { (this->*onLost)(made, why); }});
    return line;
}

void PublicSession::start()
{
    m_bookLine->socket->open();
    if (m_markLine)
        m_markLine->socket->open();
    measure();
    tick();
}

void PublicSession::startAnew()
{
    ++m_counts.overflows;
    m_clock.forgetLast();
    loseAll();
    deliver();
    m_bookLine->socket->reopen({net::NetError::Kind::Cut, "begun anew"});
}

void PublicSession::onBooksOpen(Line& line)
{
    // The one that was opened ahead takes over: its snapshots replace the books without a gap.
    if (m_nextLine && m_nextLine.get() == &line)
        m_bookLine = std::move(m_nextLine);
    subscribeBooks();
    for (auto& [symbol, book] : m_books)
        book.asked = book.lastUpdate = now();
    beginBooks();
    pump();
}

void PublicSession::onMarksOpen(Line&)
{
    subscribeMarks();
}

void PublicSession::onBooksLost(Line& line, const net::NetError& why)
{
    ++m_counts.connectionsLost;
    complain("The stream of books was lost (" + textOf(why) + ")");
    if (&line != m_bookLine.get())
        return;
    loseAll();
    deliver();
}

void PublicSession::onMarksLost(Line&, const net::NetError& why)
{
    ++m_counts.connectionsLost;
    complain("The stream of marks was lost (" + textOf(why) + ")");
}

/// No book can be trusted, and none will be asked for before the stream is back.
void PublicSession::loseAll()
{
    m_resyncs.clear();
    for (auto& [symbol, book] : m_books) {
        book.asked = {};
        if (book.stream.isSynced())
            book.stream.lose(now(), m_events);
    }
}

void PublicSession::onText(Line& line, std::string_view text)
{
    ++m_counts.messages;
    line.heard = now();
    if (text == "pong")
        return; // to a ping in words
    // Most texts are books and trades in their usual shape.
    if (m_frames.read(text)) {
        for (const dialect::StreamMessage& message : m_frames.messages())
            onMessage(message);
    } else {
        onJson(line, text);
    }
    deliver();
    pump();
}

void PublicSession::onJson(Line& line, std::string_view text)
{
    simdjson::dom::element json;
    if (m_parser.parse(text.data(), text.size(), true).get(json) != simdjson::SUCCESS)
        return isNoGood(line, text, "it is no JSON");
    switch (replyIn(json)) {
    case Reply::None: break;
    case Reply::Fine: return;
    case Reply::Refused: return isNoGood(line, text, "a subscription was refused");
    case Reply::Moving: return &line == m_bookLine.get() ? move() : void();
    }
    m_messages.clear();
    if (const char* wrong = dialect::decode(m_dialect, json, m_messages))
        return isNoGood(line, text, wrong);
    using Kind = dialect::StreamMessage::Kind;
    const bool isUnusual = std::any_of(m_messages.begin(), m_messages.end(), [](const dialect::StreamMessage& message) {
        return message.kind == Kind::BookDelta || message.kind == Kind::BookSnapshot || message.kind == Kind::Trade;
    });
    m_counts.stream.unusualFrames += isUnusual ? 1 : 0;
    for (const dialect::StreamMessage& message : m_messages)
        onMessage(message);
}

/// Opens the connection that will take over; the old one tells until then.
void PublicSession::move()
{
    if (m_nextLine)
        return;
    m_nextLine = makeLine(m_bookOptions, &PublicSession::onBooksOpen, &PublicSession::onBooksLost);
    m_nextLine->socket->open();
}

void PublicSession::onMessage(const dialect::StreamMessage& message)
{
    using Kind = dialect::StreamMessage::Kind;
    const auto found = m_books.find(message.symbol);
    if (found == m_books.end() || message.kind == Kind::Other) {
        ++m_counts.unknown;
        return;
    }
    auto& [symbol, book] = *found;
    const bool isBook = message.kind == Kind::BookDelta || message.kind == Kind::BookSnapshot;
    if (isBook)
        book.lastUpdate = now();
    else if (message.kind == Kind::Mark && !message.price.empty())
        book.lastMark = now();
    const std::optional<std::string> wrong = apply(book, message);
    if (wrong) {
        ++m_counts.malformed;
        complain("A message was not understood: " + *wrong);
        // Part of it may be missing from the book now.
        if (isBook && book.stream.isSynced())
            book.stream.lose(now(), m_events);
    }
    if (message.kind == Kind::BookSnapshot && !book.stream.isSynced())
        m_resyncs.onFailed(symbol, now());
    else if (book.stream.isSynced())
        m_resyncs.onWhole(symbol);
    else
        want(symbol);
}

std::optional<std::string> PublicSession::apply(Book& book, const dialect::StreamMessage& message)
{
    return book.stream.onMessage(message, message.time ? m_clock.localTime(*message.time, now()) : now(), m_events);
}

/// A message that cannot be read may have been anyone's: the connection begins anew, and all of its books.
void PublicSession::isNoGood(Line& line, std::string_view text, const char* why)
{
    ++m_counts.malformed;
    complain("A message was not understood, " + std::string(why) + ": " + std::string(text.substr(0, 120)));
    line.socket->reopen({net::NetError::Kind::BadAnswer, why});
}

void PublicSession::want(const std::string& symbol)
{
    if (areBooksOpen())
        m_resyncs.want(symbol, now());
}

void PublicSession::pump()
{
    m_pumping.reset();
    while (mayAskBook()) {
        const auto symbol = m_resyncs.takeDue(now());
        if (!symbol)
            break;
        ++m_counts.snapshots;
        askBook(*symbol);
    }
    const auto due = mayAskBook() ? m_resyncs.nextDue(now()) : std::nullopt;
    if (!due)
        return;
    m_pumping = m_network.scheduler.after(*due - now(), [this] { pump(); });
}

void PublicSession::tick()
{
    watchBooks();
    watchMarks();
    ping(*m_bookLine);
    if (m_markLine)
        ping(*m_markLine);
    const bool isStreamAlive = now() - m_bookLine->heard < kHeartbeat * 4 && areBooksOpen();
    for (auto& [symbol, book] : m_books) {
        if (isStreamAlive && book.stream.isSynced() && now() - std::max(book.lastUpdate, book.stream.lastTime()) >= kHeartbeat)
            book.stream.beat(m_clock.localTime(m_clock.venueTime(now()), now()), m_events);
    }
    deliver();
    pump();
    m_ticking = m_network.scheduler.after(kHeartbeat, [this] { tick(); });
}

/// Looks for books that owe something.
void PublicSession::watchBooks()
{
    for (auto& [symbol, book] : m_books) {
        if (!areBooksOpen() || book.asked == Timestamp())
            continue;
        if (book.lastUpdate <= book.asked && now() - book.asked > m_patience.firstMessage) {
            ++m_counts.silences;
            complain("The book of " + symbol + " was subscribed and says nothing");
            return m_bookLine->socket->reopen({net::NetError::Kind::TimedOut, "a stream is silent"});
        }
        if (now() - book.lastUpdate > m_patience.quietBook && book.stream.isSynced()) {
            // Nothing may have happened, or nothing may have been told.
            ++m_counts.silences;
            book.lastUpdate = now();
            book.stream.lose(now(), m_events);
            want(symbol);
        }
    }
}

void PublicSession::watchMarks()
{
    Line& line = markLine();
    const Duration longest = std::max(m_patience.firstMessage, m_patience.quietMarks);
    const bool isMissing
        = std::any_of(m_books.begin(), m_books.end(), [&](const auto& entry) { return now() - std::max(entry.second.lastMark, line.opened) > longest; });
    if (!line.socket->isOpen() || !isMissing)
        return;
    ++m_counts.silences;
    complain("The marks were subscribed and say nothing");
    line.socket->reopen({net::NetError::Kind::TimedOut, "a stream is silent"});
}

void PublicSession::ping(Line& line)
{
    if (m_ping.empty() || !line.socket->isOpen() || now() - line.pinged < m_pingInterval)
        return;
    line.pinged = now();
    line.socket->send(m_ping);
}

void PublicSession::measure()
{
    measureClock([this](bool isKnown) {
        if (isKnown && (m_clock.offset() > kClockOffsetMax || m_clock.offset() < -kClockOffsetMax))
            complain("The venue's clock differs from ours by " + std::to_string(m_clock.offset() / std::chrono::milliseconds(1)) + " ms");
    });
    m_measuring = m_network.scheduler.after(kClockInterval, [this] { measure(); });
}

void PublicSession::deliver()
{
    if (m_events.empty() || m_queue.put(m_events))
        return;
    // What was dropped is missing from every book that is built from this.
    ++m_counts.overflows;
    complain("The market data is not taken off in time");
    for (auto& [symbol, book] : m_books) {
        book.stream.lose(now(), m_events);
        want(symbol);
    }
    if (!m_queue.put(m_events))
        m_events.clear();
}

LiveStatus PublicSession::status() const
{
    LiveStatus status;
    status.counts = m_counts;
    status.clockOffset = m_clock.offset();
    status.roundTrip = m_clock.roundTrip();
    status.lastMessage = m_markLine ? std::max(m_bookLine->heard, m_markLine->heard) : m_bookLine->heard;
    for (const auto& [symbol, book] : m_books)
        ++(book.stream.isSynced() ? status.booksWhole : status.booksGapped);
    return status;
}

} // namespace jarvis::venue::live
