#pragma once

#include "engine/api/engine.h"
#include "engine/server/first_outcomes.h"
#include "engine/server/gatekeeper.h"
#include "engine/server/rate_gate.h"
#include "engine/server/transport.h"
#include "engine/server/web_service.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

namespace jarvis::server {

/// Serves an engine, near or far, to desks over WebSockets: what each is told is encoded once and its bytes shared, so that a reader more
/// costs a write more. The protocol is that of engine/wire/stream.h; it is found at /api/v1/stream. Whatever else is asked for over HTTP at
/// the same port is answered by a WebService.
///
/// Nobody hears or says anything before they said who they are. Memory per desk is bounded: a slow one skips quotes, and is sent away with
/// the reason when it falls so far behind that the story it needs is no longer kept.
///
/// Threads: its own, "stream" for desks (stream_loop.h) and "http" for what is asked (front_door.h tells why); every call from any other.
/// Destroying it answers what is under way and says goodbye to everybody first.
class EngineServer {
public:
    struct Tls {
        std::string certificatePem; ///< with those that lead to its authority
        std::string keyPem;
    };
    struct Options {
        std::string address = "127.0.0.1";
        std::uint16_t port = 0; ///< 0: a free one
        std::unique_ptr<Tls> tls; ///< null: in the clear, for loopback and behind a proxy only
        std::string engineName = "jarvisd";
        WebService* web = nullptr; ///< null: there is the stream alone
        RateGate* rates = nullptr; ///< for commands of desks; null: nobody sends too often
        const FirstOutcomes* outcomes = nullptr; ///< of such commands, for longer than the engine remembers; null: there is none
        std::size_t connectionsMax = 12'000; ///< fewer, and logged, where the system permits fewer open files
        std::size_t connectionsPerAddressMax = 64;
        std::uint32_t acceptsPerSecondMax = 1'000; ///< who comes faster waits; 0: no pace
        Transport::Limits transport;
        std::size_t streamThreads = 0;         ///< among which desks are shared out; 0: as many as the machine has cores, at most four
        std::size_t storyBytesMax = 32U << 20; ///< how far back a desk can resume, and how far one may fall behind
    };
    struct Error {
        enum class Kind : std::uint8_t { BadAddress = 1, InUse, NotPermitted, BadCertificate, System };
        Kind kind = Kind::System;
        std::string text; ///< English: what is wrong, where, what would be right
    };
    struct Counts {
        std::uint64_t accepted = 0;
        std::uint64_t turnedAway = 0; ///< too many
        std::size_t connected = 0;    ///< desks and askers together
        std::size_t desks = 0;
    };

    /// `engine`, `gatekeeper`, and the service, rates and outcomes of the options outlive it.
    static Expected<std::unique_ptr<EngineServer>, Error> listen(api::Engine& engine, const Gatekeeper& gatekeeper, Options options);
    ~EngineServer();

    std::uint16_t port() const;
    Counts counts() const;
    /// For all handshakes from now on; connections that are there stay. Requires that there was a certificate from the beginning.
    Expected<void, Error> replaceCertificate(const Tls& tls);

private:
    class Impl;
    explicit EngineServer(std::unique_ptr<Impl> impl);

    std::unique_ptr<Impl> m_impl;
};

} // namespace jarvis::server
