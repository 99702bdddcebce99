#include "engine/server/desk_session.h"

#include <spdlog/spdlog.h>

#include <algorithm>

namespace jarvis::server {
namespace {

using Reason = wire::Goodbye::Reason;

/// Events of one frame: large enough for a burst, small enough that quotes get their turn.
constexpr std::size_t kBatchBytes = 256U << 10;
constexpr Duration kNever = Duration::max();

Reason reasonOf(Denial denial)
{
    switch (denial) {
    case Denial::BadToken: return Reason::BadToken;
    case Denial::Expired: return Reason::Expired;
    case Denial::Forbidden: return Reason::Forbidden;
    }
    UNREACHABLE();
}

const char* wordsOf(Reason reason)
{
    switch (reason) {
    case Reason::BadToken: return "the token is not known";
    case Reason::Expired: return "the token has expired";
    case Reason::Forbidden: return "not allowed to look";
    case Reason::VersionMismatch: return "no protocol version in common";
    case Reason::BadFrame: return "a frame that cannot be read";
    case Reason::TooSlow: return "events piled up";
    case Reason::TooMany: return "too many connections";
    case Reason::Stopping: return "the engine is stopping";
    }
    UNREACHABLE();
}

} // namespace

DeskSession::DeskSession(std::uint64_t id, SessionHost& host, std::shared_ptr<Transport> transport, std::string address)
    : m_id(id), m_host(host), m_transport(std::move(transport)), m_address(std::move(address)), m_begun(host.now())
{
}

DeskSession::~DeskSession()
{
    *m_isAlive = false;
    m_transport->forget();
    m_host.reader().watch(m_interest.depth, {});
}

void DeskSession::start()
{
    m_transport->start({
        [this] { m_isOpen = true; },
        [this](wire::ByteView bytes) { onFrame(bytes); },
        [this] { onWritten(); },
        [this](const std::string& why) { m_host.over(m_id, why); },
    });
}

void DeskSession::tend()
{
    m_transport->tend();
    if (!m_identity && !m_isLeaving && m_host.now() - m_begun > kHelloTimeout)
        close(Transport::CloseCode::Policy, "no hello in time");
}

void DeskSession::review()
{
    if (!m_identity || m_isLeaving)
        return;
    const auto identity = m_host.gatekeeper().review(*m_identity, m_host.now());
    if (identity && identity->scopes.has(Scope::Read)) {
        m_identity = *identity;
        return;
    }
    const Reason reason = identity ? Reason::Forbidden : reasonOf(identity.error());
    spdlog::warn("{} at {} is sent away: {}", m_identity->user.view(), m_address, wordsOf(reason));
    sayGoodbye(reason, kNever);
}

void DeskSession::onFrame(wire::ByteView bytes)
{
    if (m_isLeaving)
        return;
    auto frame = wire::decodeDeskFrame(bytes);
    if (const auto command = frame || !m_identity ? std::nullopt : wire::unknownCommand(bytes)) {
        spdlog::warn("A desk at {} asked for something of a later release: refused", m_address);
        put(wire::NotSent{*command, api::SendError::NotPermitted});
        return pump();
    }
    if (!frame) {
        spdlog::warn("A frame of {} cannot be read: {}", m_address, wire::toText(frame.error()));
        return sayGoodbye(Reason::BadFrame, kNever);
    }
    if (std::holds_alternative<wire::Hello>(*frame) == m_identity.has_value())
        return sayGoodbye(Reason::BadFrame, kNever);
    std::visit([this](auto& said) { handle(said); }, *frame);
    pump();
}

void DeskSession::handle(wire::Hello& hello)
{
    if (hello.versionMin > wire::kStreamVersion || hello.version < wire::kStreamVersionMin)
        return sayGoodbye(Reason::VersionMismatch, kNever);
    const auto identity = m_host.gatekeeper().recognise(hello.token, m_host.now());
    std::fill(hello.token.begin(), hello.token.end(), '\0');
    if (!identity || !identity->scopes.has(Scope::Read)) {
        const Reason reason = identity ? Reason::Forbidden : reasonOf(identity.error());
        m_host.gatekeeper().note({Entry::Door::Stream, m_address, Unexpected(identity ? Denial::Forbidden : identity.error())});
        spdlog::warn("{} was not let in: {}", m_address, wordsOf(reason));
        return sayGoodbye(reason, kNever);
    }
    m_host.gatekeeper().note({Entry::Door::Stream, m_address, *identity});
    m_identity = *identity;
    spdlog::info("{} connected from {} with {}", m_identity->user.view(), m_address, hello.program.view());
    wire::Welcome welcome;
    welcome.version = std::min(hello.version, wire::kStreamVersion);
    m_version = welcome.version;
    welcome.engineName = m_host.engineName();
    welcome.engineVersion = FixedText<16>(JARVIS_VERSION);
    welcome.user = m_identity->user;
    welcome.mayTrade = m_identity->scopes.has(Scope::Write);
    welcome.time = m_host.now();
    {
        auto view = m_host.reader().view();
        const Story& story = view.story();
        if (!story.isBegun()) {
            m_identity.reset();
            return sayGoodbye(Reason::Stopping, std::chrono::seconds(1));
        }
        const bool isSameEpoch = hello.known && hello.known->epoch == story.cursor().epoch;
        const Story::Opening opening = story.open(isSameEpoch ? hello.known : std::nullopt);
        welcome.isResumed = opening.isResumed;
        m_edition = story.edition();
        m_next = opening.next;
        put(welcome);
        if (!opening.frame.empty())
            m_answers.push_back(opening.frame);
    }
    watch(std::move(hello.interest));
}

void DeskSession::handle(wire::Watch& said) { watch(std::move(said.interest)); }

void DeskSession::watch(api::Interest interest)
{
    while (interest.depth.size() > kInstrumentsMax)
        interest.depth.erase(std::prev(interest.depth.end()));
    interest.frameInterval = std::clamp(interest.frameInterval, kFrameIntervalMin, kFrameIntervalMax);
    // What it sees newly it has not seen at all.
    if (!std::includes(m_interest.depth.begin(), m_interest.depth.end(), interest.depth.begin(), interest.depth.end()))
        m_marketVersion = 0;
    const api::Interest before = std::exchange(m_interest, std::move(interest));
    if (before.depth != m_interest.depth)
        m_host.reader().watch(before.depth, m_interest.depth);
    if (!m_areQuotesDue)
        m_host.quotesIn(m_id, m_interest.frameInterval);
}

void DeskSession::handle(wire::Send& said)
{
    const CommandId id = said.command.id;
    if (!m_identity->scopes.has(Scope::Write))
        return put(wire::NotSent{id, api::SendError::NotPermitted});
    if (const std::optional<Refusal> refusal = tooOften(said.command.action))
        return put(wire::NotSent{id, api::SendError::NotPermitted, refusal});
    if (answerRepeat(id))
        return;
    // Who asks is what we know of them, not what they say.
    said.command.origin.actor = m_identity->user;
    const bool isForeign = said.command.origin.kind == api::Origin::Kind::Engine || said.command.origin.kind == api::Origin::Kind::Strategy;
    if (isForeign)
        said.command.origin.kind = api::Origin::Kind::Api;
    if (const auto sent = m_host.send(std::move(said.command)); !sent)
        put(wire::NotSent{id, sent.error()});
}

bool DeskSession::answerRepeat(const CommandId& id)
{
    // A younger one is the engine's to answer: its answer stands in the story, as the first did.
    auto outcome = m_host.outcomes() == nullptr ? std::nullopt : m_host.outcomes()->firstOutcome(id, m_host.now() - api::kCommandLifeMax);
    if (!outcome)
        return false;
    outcome->isRepeat = true;
    // An older desk has no word for it, and is not told that it was done when it was not: to such a one it comes too late.
    if (m_version >= wire::kSettledBeforeSince)
        put(wire::SettledBefore{*outcome});
    else
        put(wire::NotSent{id, api::SendError::NotPermitted, outcome->refusal.value_or(Refusal{ReasonCode::CommandExpired, {}, {}, {}, {}})});
    return true;
}

std::optional<Refusal> DeskSession::tooOften(const api::Action& action) const
{
    // Whoever may trade may stop, however often they asked for something before.
    if (m_host.rates() == nullptr || std::holds_alternative<api::HaltTrading>(action))
        return std::nullopt;
    const RateVerdict verdict = m_host.rates()->admit(m_address, m_identity, RateClass::Trading, m_host.now());
    if (verdict.isAllowed)
        return std::nullopt;
    return Refusal{ReasonCode::CommandRate, {}, Amount::of(std::int64_t{verdict.limit}), {}, Amount::of(verdict.retryAfter)};
}

void DeskSession::handle(wire::Ask& ask)
{
    const std::uint64_t id = ask.id;
    if (m_asks >= kAsksMax)
        return put(wire::Reply{id, {}, api::FetchError::QueueFull});
    ++m_asks;
    m_host.fetch(std::move(ask.query), [this, id, isAlive = m_isAlive](Expected<api::Answer, api::FetchError> answer) {
        if (!*isAlive)
            return;
        --m_asks;
        wire::Reply reply;
        reply.id = id;
        if (answer)
            reply.answer = std::move(answer).value();
        else
            reply.error = answer.error();
        put(reply);
        pump();
    });
}

void DeskSession::handle(wire::Ping& ping) { put(wire::Pong{ping.id, m_host.now()}); }

void DeskSession::put(const wire::EngineFrame& frame)
{
    // Somebody who asks faster than they read.
    if (m_answers.size() >= kAnswersMax)
        return sayGoodbye(Reason::TooSlow, Duration::zero());
    m_answers.push_back({std::make_shared<const wire::Bytes>(wire::encodeFrame(frame))});
}

void DeskSession::sayGoodbye(Reason reason, Duration retryAfter)
{
    if (m_isLeaving)
        return;
    m_isLeaving = true;
    m_goodbye = reason;
    m_answers.clear();
    if (!m_isOpen)
        return close(Transport::CloseCode::Policy, wordsOf(reason));
    m_answers.push_back({std::make_shared<const wire::Bytes>(wire::encodeFrame(wire::EngineFrame(wire::Goodbye{reason, retryAfter})))});
    pump();
}

void DeskSession::onWritten()
{
    m_isWriting = false;
    pump();
}

void DeskSession::pumpQuotes()
{
    m_areQuotesDue = true;
    pump();
}

void DeskSession::pump()
{
    while (m_isOpen && !m_isWriting && !m_isClosing) {
        if (std::optional<FrameParts> frame = nextFrame())
            m_isWriting = !m_transport->write(std::move(*frame));
        else if (m_isLeaving)
            close(m_goodbye == Reason::Stopping ? Transport::CloseCode::GoingAway : Transport::CloseCode::Policy, wordsOf(m_goodbye));
        else if (m_isBehind)
            return sayGoodbye(Reason::TooSlow, Duration::zero());
        else
            return;
    }
}

void DeskSession::close(Transport::CloseCode code, std::string why)
{
    m_isLeaving = true;
    if (!std::exchange(m_isClosing, true))
        m_transport->close(code, std::move(why));
}

std::optional<FrameParts> DeskSession::nextFrame()
{
    if (!m_answers.empty()) {
        FrameParts frame = std::move(m_answers.front());
        m_answers.pop_front();
        return frame;
    }
    return m_identity && !m_isLeaving ? nextNews() : std::nullopt;
}

std::optional<FrameParts> DeskSession::nextNews()
{
    auto view = m_host.reader().view();
    if (m_linkTold != view.link()) {
        m_linkTold = view.link();
        return FrameParts{std::make_shared<const wire::Bytes>(wire::encodeFrame(wire::EngineFrame(wire::LinkTold{m_linkTold})))};
    }
    const Story& story = view.story();
    if (std::exchange(m_isRenewWanted, false) || m_edition != story.edition()) {
        const Story::Opening opening = story.open(std::nullopt);
        m_edition = story.edition();
        m_next = opening.next;
        return opening.frame;
    }
    std::optional<Story::Batch> batch = story.read(m_next, kBatchBytes);
    if (!batch) {
        m_isBehind = true;
        return std::nullopt;
    }
    m_next = batch->next;
    if (!batch->frame.empty())
        return std::move(batch->frame);
    if (!std::exchange(m_areQuotesDue, false))
        return std::nullopt;
    m_host.quotesIn(m_id, m_interest.frameInterval);
    const auto how = m_version >= wire::kQuoteChangesSince ? MarketBoard::Quotes::AsChanges : MarketBoard::Quotes::Whole;
    const SharedBytes quotes = view.board().since(m_marketVersion, m_interest.depth, how);
    m_marketVersion = view.board().version();
    return quotes ? std::optional(FrameParts{quotes}) : std::nullopt;
}

} // namespace jarvis::server
