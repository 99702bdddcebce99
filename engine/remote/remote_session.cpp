#include "engine/remote/remote_session.h"

#include <sodium.h>
#include <spdlog/spdlog.h>

#include <algorithm>
#include <utility>

namespace jarvis::remote {
namespace {

using Problem = RemoteStatus::Problem;
using Reason = wire::Goodbye::Reason;

Problem problemOf(Reason reason)
{
    switch (reason) {
    case Reason::BadToken: return Problem::BadToken;
    case Reason::Expired: return Problem::Expired;
    case Reason::Forbidden: return Problem::Forbidden;
    case Reason::VersionMismatch: return Problem::VersionMismatch;
    case Reason::BadFrame: return Problem::Broken;
    case Reason::TooSlow: return Problem::TooSlow;
    case Reason::TooMany: return Problem::TooMany;
    case Reason::Stopping: return Problem::Stopping;
    }
    UNREACHABLE();
}

/// The answer to a command that no engine has heard of.
api::CommandSettled neverSent(const CommandId& id, const Refusal& refusal) { return {id, refusal, {}, 0, false, true}; }

void wipe(std::string& text) { sodium_memzero(text.data(), text.size()); }

} // namespace

RemoteSession::RemoteSession(const net::Network& network, Options options, crypto::Secret token, Readers& readers, std::function<void(const RemoteStatus&)> onStatus)
    : m_network(network), m_options(std::move(options)), m_token(std::move(token)), m_readers(readers), m_onStatus(std::move(onStatus))
{
    net::WebSocketOptions socket;
    socket.url = m_options.url;
    socket.messageBytesMax = kFrameBytesMax;
    net::LastingSocket::Pace pace;
    pace.seed = m_options.seed;
    pace.longest = std::chrono::seconds(5);
    m_socket = std::make_unique<net::LastingSocket>(m_network, socket, pace,
        net::LastingSocket::Callbacks{[this] { onOpen(); }, [](std::string_view) {}, [this](const net::NetError& error) { onLost(error); },
            [this](std::span<const std::byte> bytes) { onFrame(bytes); }});
}

RemoteSession::~RemoteSession()
{
    for (auto& [id, question] : m_questions)
        question.done(Unexpected(api::FetchError::LinkDown));
}

void RemoteSession::open()
{
    m_readers.tellLink(api::Link::Connecting);
    m_onStatus(m_status);
    m_socket->open();
    tick();
}

void RemoteSession::onOpen()
{
    m_heardAt = now();
    m_goodbye = Problem::None;
    m_status.retryAfter.reset();
    m_status.certificate.reset();
    wire::Hello hello;
    hello.program = m_options.program;
    hello.token.assign(reinterpret_cast<const char*>(m_token.bytes().data()), m_token.bytes().size());
    hello.known = m_cursor;
    hello.interest = m_readers.interest();
    wire::DeskFrame frame(std::move(hello));
    wire::Bytes bytes = wire::encodeFrame(frame);
    m_socket->send(bytes);
    sodium_memzero(bytes.data(), bytes.size());
    wipe(std::get<wire::Hello>(frame).token);
}

void RemoteSession::onLost(const net::NetError& error)
{
    m_isWelcome = false;
    m_isRenewing = false;
    Problem problem = error.kind == net::NetError::Kind::TlsRefused ? Problem::NotTrusted : Problem::Unreachable;
    if (m_goodbye != Problem::None)
        problem = m_goodbye;
    m_status.certificate = std::exchange(m_refused, std::nullopt);
    // Tried again all the same, nothing being said to it: it may be a wall on the way that a traveller has yet to pass.
    if (m_status.certificate)
        problem = m_status.certificate->fault == net::PeerCertificate::Fault::Changed ? Problem::Changed : Problem::NotTrusted;
    m_status.roundTrip.reset();
    setLink(api::Link::Down, problem, error.text);
    for (auto& [id, question] : std::exchange(m_questions, {}))
        question.done(Unexpected(api::FetchError::LinkDown));
    m_resends.clear();
    if (m_status.isOver)
        m_ending = m_network.scheduler.after(Duration::zero(), [this] { m_socket.reset(); });
}

void RemoteSession::onFrame(std::span<const std::byte> bytes)
{
    m_heardAt = now();
    std::uint32_t skipped = 0;
    auto frame = wire::decodeEngineFrame(bytes, &skipped);
    // A frame of a later release can be passed over; anything else that is not understood may have been part of the story.
    if (!frame && frame.error() == wire::DecodeError::UnknownType)
        return countSkipped(1);
    countSkipped(skipped);
    if (!frame)
        return breakOff(wire::toText(frame.error()));
    if (!m_isWelcome && !std::holds_alternative<wire::Welcome>(*frame) && !std::holds_alternative<wire::Goodbye>(*frame))
        return breakOff("it speaks before it has let us in");
    std::visit([this](auto& said) { handle(said); }, *frame);
    if (m_isWelcome && m_status.link == api::Link::Stale)
        setLink(m_behind, Problem::None, {});
}

void RemoteSession::countSkipped(std::uint32_t count)
{
    if (count == 0)
        return;
    if (m_status.skipped == 0)
        spdlog::warn("The engine at {} is of a later release: what this one does not know of it is left out", m_options.url);
    m_status.skipped += count;
}

void RemoteSession::breakOff(const char* why)
{
    spdlog::error("The engine at {} cannot be understood: {}", m_options.url, why);
    m_cursor.reset();
    m_goodbye = Problem::Broken;
    m_socket->reopen({net::NetError::Kind::BadAnswer, why});
}

void RemoteSession::handle(wire::Welcome& welcome)
{
    if (welcome.version < wire::kStreamVersionMin || welcome.version > wire::kStreamVersion)
        return breakOff("it wants to speak a version that was not offered");
    m_isWelcome = true;
    m_quotes.clear();
    m_behind = api::Link::Live;
    m_status.node = welcome.engineName;
    m_status.version = std::string(welcome.engineVersion.view());
    m_status.user = std::string(welcome.user.view());
    m_status.mayTrade = welcome.mayTrade;
    m_status.clockOffset = welcome.time - now();
    if (!welcome.isResumed)
        m_cursor.reset();
    setLink(api::Link::Live, Problem::None, {});
    for (const auto& [id, command] : m_inDoubt) {
        m_sentBefore.insert(id);
        say(wire::Send{command});
    }
    readersChanged();
}

void RemoteSession::handle(api::Snapshot& snapshot)
{
    m_isRenewing = false;
    m_cursor = snapshot.at;
    m_readers.tellSnapshot(std::make_shared<const api::Snapshot>(std::move(snapshot)));
}

void RemoteSession::handle(api::Delta& delta)
{
    if (m_cursor != delta.from)
        return breakOff("events are missing");
    m_cursor = delta.to;
    for (const api::EventRecord& record : delta.events) {
        if (const auto* settled = std::get_if<api::CommandSettled>(&record.event)) {
            forget(settled->id);
        }
    }
    m_readers.tellDelta(std::make_shared<const api::Delta>(std::move(delta)));
}

void RemoteSession::handle(api::QuoteFrame& frame) { m_readers.tellQuotes(std::make_shared<const api::QuoteFrame>(std::move(frame))); }

void RemoteSession::handle(wire::QuoteChanges& changes)
{
    for (const wire::QuoteChange& change : changes.quotes) {
        const auto [known, isNew] = m_quotes.try_emplace(change.quote.instrument);
        if (isNew && !change.isWhole())
            return breakOff("a quote changed that was never told");
        wire::apply(change, known->second);
        changes.rest.quotes.push_back(known->second);
    }
    m_readers.tellQuotes(std::make_shared<const api::QuoteFrame>(std::move(changes.rest)));
}

void RemoteSession::handle(wire::NotSent& notSent)
{
    const auto found = m_inDoubt.find(notSent.command);
    if (found == m_inDoubt.end())
        return;
    const CommandId id = found->first;
    const auto again = [this, id](Duration after, void (RemoteSession::*act)(CommandId)) {
        m_resends[id] = m_network.scheduler.after(after, [this, id, act] { (this->*act)(id); });
    };
    if (notSent.refusal && !m_sentBefore.contains(id)) {
        const api::Command refused = found->second;
        settle(refused, neverSent(refused.id, *notSent.refusal));
    } else if (notSent.refusal || notSent.error != api::SendError::NotPermitted) {
        // It acted on nothing now, and may have on an earlier connection: however late it is, only the engine can say, and it answers those
        // that come too late as well.
        const bool isTooOften = notSent.refusal && notSent.refusal->wouldPass.kind == Amount::Kind::Period;
        again(isTooOften ? std::max(kResend, notSent.refusal->wouldPass.asDuration()) : kResend, &RemoteSession::sendAgain);
    } else if (m_sentBefore.contains(id)) {
        // It was permitted once: what became of it then may still be on its way behind this.
        again(kStoryPatience, &RemoteSession::settleNotPermitted);
    } else {
        settleNotPermitted(id);
    }
}

void RemoteSession::sendAgain(CommandId id)
{
    if (const auto waiting = m_inDoubt.find(id); m_isWelcome && waiting != m_inDoubt.end())
        say(wire::Send{waiting->second});
}

void RemoteSession::settleNotPermitted(CommandId id)
{
    if (const auto waiting = m_inDoubt.find(id); waiting != m_inDoubt.end())
        settle(api::Command(waiting->second), neverSent(id, Refusal{ReasonCode::NotPermitted, {}, {}, {}, {}}));
}

void RemoteSession::handle(wire::SettledBefore& settled)
{
    if (const auto waiting = m_inDoubt.find(settled.outcome.id); waiting != m_inDoubt.end())
        settle(api::Command(waiting->second), settled.outcome);
}

// The engine never heard of it, or long ago, so that its story has no word about it: the answer stands between two events of it.
void RemoteSession::settle(const api::Command& command, const api::CommandSettled& outcome)
{
    const api::Cursor at = m_cursor.value_or(api::Cursor{});
    api::Delta delta{at, at, {}};
    delta.events.push_back({at.sequence, now(), command.id, command.origin, outcome});
    forget(command.id);
    m_readers.tellDelta(std::make_shared<const api::Delta>(std::move(delta)));
}

void RemoteSession::forget(const CommandId& id)
{
    m_inDoubt.erase(id);
    m_sentBefore.erase(id);
    m_resends.erase(id);
}

void RemoteSession::handle(wire::Reply& reply)
{
    auto found = m_questions.extract(reply.id);
    if (found.empty())
        return;
    if (reply.answer)
        found.mapped().done(std::move(*reply.answer));
    else
        found.mapped().done(Unexpected(reply.error));
}

void RemoteSession::handle(wire::LinkTold& told)
{
    m_behind = told.link;
    setLink(told.link, Problem::None, {});
}

void RemoteSession::handle(wire::Pong& pong)
{
    if (pong.id != m_lastPing)
        return;
    const Duration roundTrip = now() - m_pingedAt;
    m_status.roundTrip = roundTrip;
    m_status.clockOffset = pong.time - (m_pingedAt + roundTrip / 2);
    m_onStatus(m_status);
}

void RemoteSession::handle(wire::Goodbye& goodbye)
{
    m_goodbye = problemOf(goodbye.reason);
    m_status.isOver = goodbye.retryAfter == Duration::max();
    if (!m_status.isOver)
        m_status.retryAfter = goodbye.retryAfter;
    if (goodbye.reason == Reason::BadFrame)
        m_cursor.reset();
}

void RemoteSession::send(api::Command command)
{
    const CommandId id = command.id;
    m_inDoubt.insert_or_assign(id, std::move(command));
    if (m_isWelcome)
        say(wire::Send{m_inDoubt.at(id)});
}

void RemoteSession::fetch(api::Query query, Done done)
{
    if (!m_isWelcome)
        return done(Unexpected(api::FetchError::LinkDown));
    const std::uint64_t id = ++m_lastQuestion;
    m_questions.emplace(id, Question{std::move(done), now() + kAskTimeout});
    say(wire::Ask{id, std::move(query)});
}

void RemoteSession::readersChanged()
{
    const bool isServed = m_readers.welcomeNew(m_status.link);
    if (!m_isWelcome)
        return;
    say(wire::Watch{m_readers.interest()});
    // A snapshot comes by itself after a welcome that did not go on in the story.
    if (!isServed && m_cursor && !std::exchange(m_isRenewing, true))
        say(wire::Renew{});
}

void RemoteSession::say(const wire::DeskFrame& frame)
{
    if (m_socket && m_socket->isOpen())
        m_socket->send(wire::encodeFrame(frame));
}

void RemoteSession::setLink(api::Link link, Problem problem, std::string detail)
{
    const bool isChanged = m_status.link != link;
    m_status.link = link;
    m_status.problem = problem;
    m_status.detail = std::move(detail);
    if (isChanged)
        m_readers.tellLink(link);
    m_onStatus(m_status);
}

void RemoteSession::tick()
{
    m_ticking = m_network.scheduler.after(kPingInterval / 2, [this] { tick(); });
    if (!m_isWelcome)
        return;
    if (now() - m_heardAt > kStaleAfter && m_status.link == api::Link::Live)
        setLink(api::Link::Stale, Problem::Unreachable, "nothing is heard");
    if (now() - m_pingedAt >= kPingInterval) {
        m_pingedAt = now();
        say(wire::Ping{++m_lastPing});
    }
    for (auto question = m_questions.begin(); question != m_questions.end();) {
        if (now() < question->second.until) {
            ++question;
            continue;
        }
        const Done done = std::move(question->second.done);
        question = m_questions.erase(question);
        done(Unexpected(api::FetchError::LinkDown));
    }
}

} // namespace jarvis::remote
