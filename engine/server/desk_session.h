#pragma once

#include "engine/server/engine_reader.h"
#include "engine/server/first_outcomes.h"
#include "engine/server/gatekeeper.h"
#include "engine/server/rate_gate.h"
#include "engine/server/transport.h"

#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace jarvis::server {

/// What a session needs of the server that it belongs to.
///
/// Threads: the stream thread that the session is on.
class SessionHost {
public:
    virtual EngineReader& reader() = 0;
    virtual const Gatekeeper& gatekeeper() const = 0;
    virtual const std::string& engineName() const = 0;
    virtual Timestamp now() const = 0;
    virtual Expected<void, api::SendError> send(api::Command command) = 0;
    /// Who decides how often somebody may send; null: nobody sends too often.
    virtual RateGate* rates() = 0;
    /// What the engine may not remember any more; null: nothing is known for longer than it remembers.
    virtual const FirstOutcomes* outcomes() = 0;
    /// `done` is called on the stream thread.
    virtual void fetch(api::Query query, std::function<void(Expected<api::Answer, api::FetchError>)> done) = 0;
    /// Calls its pumpQuotes() once, then; another call takes the place of the first.
    virtual void quotesIn(std::uint64_t session, Duration wait) = 0;
    virtual void over(std::uint64_t session, const std::string& why) = 0;

protected:
    ~SessionHost() = default;
};

/// One desk that is connected: who it is, where it is in the story, and what it is sent next.
///
/// Answers first, then events, then quotes, one frame at a time and the next when that is out: a slow desk falls behind in the story, where
/// nothing is kept for it, and skips quotes. What waits here is bounded.
///
/// Threads: one of the stream threads.
class DeskSession {
public:
    static constexpr Duration kHelloTimeout = std::chrono::seconds(5);
    static constexpr std::size_t kAsksMax = 64;
    static constexpr std::size_t kAnswersMax = 256;
    static constexpr Duration kFrameIntervalMin = std::chrono::milliseconds(16);
    static constexpr Duration kFrameIntervalMax = std::chrono::seconds(60);
    static constexpr std::size_t kInstrumentsMax = 64; ///< with depth, of one desk

    DeskSession(std::uint64_t id, SessionHost& host, std::shared_ptr<Transport> transport, std::string address);
    ~DeskSession();

    void start();
    /// Sends what there is to send, if nothing is on its way.
    void pump();
    /// The same, and it is time for quotes.
    void pumpQuotes();
    /// Says why, and ends.
    void sayGoodbye(wire::Goodbye::Reason reason, Duration retryAfter);

    std::uint64_t id() const { return m_id; }
    const std::string& address() const { return m_address; }
    bool isWelcome() const { return m_identity.has_value(); }
    const std::set<InstrumentId>& depth() const { return m_interest.depth; }
    /// Comes twice a second: ends it when it has not said who it is by now, or does not read.
    void tend();
    /// Looks again at who it is: ends it when what let it in was taken back or is over.
    void review();

private:
    void onFrame(wire::ByteView bytes);
    void onWritten();
    void handle(wire::Hello& hello);
    void handle(wire::Watch& watch);
    void handle(wire::Send& send);
    void handle(wire::Ask& ask);
    void handle(wire::Ping& ping);
    void handle(wire::Renew&) { m_isRenewWanted = true; }
    void watch(api::Interest interest);
    /// Why they may not send that now: they sent too much in the last minute.
    std::optional<Refusal> tooOften(const api::Action& action) const;
    /// True when it was settled so long ago that the engine might act on it again: then it was answered.
    bool answerRepeat(const CommandId& id);
    void put(const wire::EngineFrame& frame);
    /// An answer, or what comes next in the story, or of the market; empty when there is nothing to send.
    std::optional<FrameParts> nextFrame();
    std::optional<FrameParts> nextNews();
    void close(Transport::CloseCode code, std::string why);

    const std::uint64_t m_id;
    SessionHost& m_host;
    const std::shared_ptr<Transport> m_transport;
    const std::string m_address;
    const Timestamp m_begun;
    std::optional<Identity> m_identity;
    api::Interest m_interest;
    std::deque<FrameParts> m_answers;
    std::size_t m_asks = 0;
    std::uint64_t m_edition = 0;
    std::uint64_t m_next = 0;          ///< chapter
    std::uint64_t m_marketVersion = 0;
    std::uint16_t m_version = wire::kStreamVersionMin; ///< that both speak
    bool m_areQuotesDue = true; ///< else somebody will say so
    api::Link m_linkTold = api::Link::Live;
    bool m_isOpen = false;
    bool m_isWriting = false;
    bool m_isLeaving = false;
    bool m_isClosing = false; ///< the last word has been said
    wire::Goodbye::Reason m_goodbye = wire::Goodbye::Reason::Stopping; ///< once it is leaving
    bool m_isRenewWanted = false;
    bool m_isBehind = false; ///< its place in the story is no longer kept
    std::shared_ptr<bool> m_isAlive = std::make_shared<bool>(true); ///< answers that come later than our end are dropped
};

} // namespace jarvis::server
