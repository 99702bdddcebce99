#pragma once

#include "engine/server/engine_reader.h"
#include "engine/server/first_outcomes.h"
#include "engine/server/gatekeeper.h"
#include "engine/server/rate_gate.h"
#include "engine/server/stream_handover.h"
#include "engine/server/transport.h"

#include <cstddef>
#include <memory>
#include <string>

namespace jarvis::server {

/// Some of the desks, on a thread of their own named "stream": a desk stays with the loop that took it. Two loops tell ten thousand desks
/// an event in half the time of one, as nearly all of it is spent in the system's send().
///
/// Threads: every call from any other than its own; destroyed after join().
class StreamLoop {
public:
    struct Surroundings {
        api::Engine& engine;
        const Gatekeeper& gatekeeper;
        EngineReader& reader;
        RateGate* rates; ///< null: nobody sends too often
        const FirstOutcomes* outcomes; ///< null: what the engine has forgotten nobody knows
    };
    /// The surroundings outlive it.
    StreamLoop(const Surroundings& surroundings, std::string engineName, const Transport::Limits& limits);
    ~StreamLoop();

    void start();
    void take(StreamHandover handover);
    /// There is news.
    void wake();
    /// Desks here, those on their way included.
    std::size_t desks() const;
    /// Says goodbye to everybody and stops; nobody is taken any more.
    void leave();
    /// Returns when it has.
    void join();

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace jarvis::server
