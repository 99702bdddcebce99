#pragma once

#include "engine/net/network.h"
#include "engine/venue/keys/key_dialect.h"
#include "engine/venue/live/stream_clock.h"

#include <functional>
#include <memory>

namespace jarvis::venue::keys {

/// Asks a venue what a key may do: its time first, so that a machine whose clock is off can sign, then each of the dialect's questions.
///
/// What need not be known (see KeyDialect::isNeeded) stays unknown where the venue does not say. Each request has a time-out; one whose
/// outcome does not matter and that may succeed a moment later is repeated, a few times, with a pause. Never changes anything at the venue.
/// Threads: the network thread. Destroying it calls it off.
class KeyCheck {
public:
    struct Patience {
        Duration request = std::chrono::seconds(8);
        Duration pause = std::chrono::milliseconds(700);
        int triesMax = 3; ///< of each request
    };
    using Done = std::function<void(Expected<KeyReport, KeyFault>)>;

    KeyCheck(const net::Network& network, std::unique_ptr<KeyDialect> dialect, Patience patience);
    KeyCheck(const net::Network& network, std::unique_ptr<KeyDialect> dialect) : KeyCheck(network, std::move(dialect), Patience{}) {}

    /// `done` is called once, later.
    void start(Done done);

private:
    void measureClock(int triesLeft);
    void ask(int question, int triesLeft);
    void finish(const Expected<KeyReport, KeyFault>& result);
    void again(const KeyFault& fault, int triesLeft, std::function<void(int)> step);

    net::Network m_network;
    std::unique_ptr<KeyDialect> m_dialect;
    Patience m_patience;
    Done m_done;
    live::StreamClock m_clock;
    KeyReport m_report;
    std::unique_ptr<net::Timer> m_pause;
    std::shared_ptr<bool> m_isAlive = std::make_shared<bool>(true); ///< answers that come later than our end are dropped
};

} // namespace jarvis::venue::keys
