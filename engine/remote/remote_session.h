#pragma once

#include "engine/crypto/secret.h"
#include "engine/net/lasting_socket.h"
#include "engine/remote/readers.h"
#include "engine/remote/remote_status.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>

namespace jarvis::remote {

/// The desk's end of one connection to a remote engine: opens it again whenever it ends, goes on in the story where it was, and brings
/// every command to its answer.
///
/// A command that was sent and not answered when the link broke is in doubt: it is sent again with the same id, which acts once, and is
/// answered with the first outcome or with the refusal of one that came too late.
///
/// Threads: the network thread.
class RemoteSession {
public:
    static constexpr Duration kPingInterval = std::chrono::seconds(2);
    static constexpr Duration kStaleAfter = std::chrono::seconds(5);  ///< without a word: not Live any more
    static constexpr Duration kAskTimeout = std::chrono::seconds(20);
    static constexpr Duration kResend = std::chrono::milliseconds(200); ///< of a command that found a queue full
    static constexpr Duration kStoryPatience = std::chrono::seconds(5); ///< for the answer to a command of an earlier connection that is not permitted any more
    static constexpr std::size_t kFrameBytesMax = 256U << 20;         ///< of a snapshot

    struct Options {
        std::string url; ///< ws:// or wss://, path included
        FixedText<32> program;
        std::uint64_t seed = 1; ///< of the waits between tries
    };
    /// `readers` outlives it.
    RemoteSession(const net::Network& network, Options options, crypto::Secret token, Readers& readers, std::function<void(const RemoteStatus&)> onStatus);
    ~RemoteSession();

    void open();
    /// The next loss of the connection is for this certificate.
    void noteRefused(const net::PeerCertificate& certificate) { m_refused = certificate; }
    void send(api::Command command);
    using Done = std::function<void(Expected<api::Answer, api::FetchError>)>;
    void fetch(api::Query query, Done done);
    /// A reader came, went, or wants to see something else.
    void readersChanged();
    const RemoteStatus& status() const { return m_status; }

private:
    struct Question {
        Done done;
        Timestamp until{};
    };
    void onOpen();
    void onLost(const net::NetError& error);
    void onFrame(std::span<const std::byte> bytes);
    void handle(wire::Welcome& welcome);
    void handle(api::Snapshot& snapshot);
    void handle(api::Delta& delta);
    void handle(api::QuoteFrame& frame);
    void handle(wire::QuoteChanges& changes);
    void handle(wire::NotSent& notSent);
    void handle(wire::SettledBefore& settled);
    void handle(wire::Reply& reply);
    void handle(wire::LinkTold& told);
    void handle(wire::Pong& pong);
    void handle(wire::Goodbye& goodbye);

    void say(const wire::DeskFrame& frame);
    void breakOff(const char* why);
    void countSkipped(std::uint32_t count);
    void sendAgain(CommandId id);
    void settleNotPermitted(CommandId id);
    void forget(const CommandId& id);
    void settle(const api::Command& command, const api::CommandSettled& outcome);
    void setLink(api::Link link, RemoteStatus::Problem problem, std::string detail);
    void tick();
    Timestamp now() const { return m_network.scheduler.now(); }

    net::Network m_network;
    const Options m_options;
    crypto::Secret m_token;
    Readers& m_readers;
    const std::function<void(const RemoteStatus&)> m_onStatus;
    RemoteStatus m_status;
    std::optional<api::Cursor> m_cursor;
    std::map<InstrumentId, api::Quote> m_quotes; ///< as this connection told them: its changes build on them
    std::map<CommandId, api::Command> m_inDoubt;
    std::set<CommandId> m_sentBefore; ///< of those in doubt: on an earlier connection too
    std::map<std::uint64_t, Question> m_questions;
    std::uint64_t m_lastQuestion = 0;
    std::uint64_t m_lastPing = 0;
    Timestamp m_pingedAt{};
    Timestamp m_heardAt{};
    RemoteStatus::Problem m_goodbye = RemoteStatus::Problem::None;
    std::optional<net::PeerCertificate> m_refused;
    bool m_isWelcome = false;
    bool m_isRenewing = false;
    api::Link m_behind = api::Link::Live; ///< of the engine to what it stands for
    std::unique_ptr<net::LastingSocket> m_socket;
    std::unique_ptr<net::Timer> m_ticking;
    std::unique_ptr<net::Timer> m_ending;
    std::map<CommandId, std::unique_ptr<net::Timer>> m_resends;
};

} // namespace jarvis::remote
