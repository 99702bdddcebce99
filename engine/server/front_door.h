#pragma once

#include "engine/server/engine_server.h"
#include "engine/server/http_connection.h"

#include <functional>
#include <memory>
#include <optional>

namespace jarvis::server {

/// Takes connections, reads what they ask for over HTTP, has it answered, and hands over those that become streams.
///
/// It has a thread of its own, beside that of the stream, because each would ruin the other: handshakes of TLS (a third of a millisecond
/// each, ten thousand of them when desks come back), floods of requests and slow answers would hold up the fan-out of events, and a round
/// of it over thousands of desks every answer (notes on the measured server: p50 0.5 ms on one thread, 0.1 ms on two).
///
/// Threads: its own, named "http"; the calls from one other.
class FrontDoor {
public:
    struct Setup {
        WebService* service = nullptr; ///< null: there is the stream alone; outlives the door
        std::function<void(StreamHandover)> onStream; ///< on the thread "http"
        HttpConnection::Limits limits;
    };

    /// Listens as `options` say; nobody is let in before start().
    static Expected<std::unique_ptr<FrontDoor>, EngineServer::Error> open(const EngineServer::Options& options, Setup setup);
    ~FrontDoor();

    void start();
    /// Lets nobody in any more and ends every connection that was not handed over, after waiting a little for answers that are under way.
    void close();
    std::uint16_t port() const;
    Seats::Counts counts() const;
    /// For handshakes from now on. What cannot be used changes nothing.
    Expected<void, EngineServer::Error> replaceCertificate(const EngineServer::Tls& tls);

private:
    class Impl;
    explicit FrontDoor(std::unique_ptr<Impl> impl);

    std::unique_ptr<Impl> m_impl;
};

} // namespace jarvis::server
