#pragma once

#include "engine/net/network_thread.h"
#include "engine/venue/keys/key_check.h"

#include <QObject>

#include <functional>
#include <memory>

namespace jarvis::desktop {

/// Which key is to be looked at, and where.
struct KeyQuestion {
    VenueId venue = VenueId::Binance;
    bool isTestnet = false;
    venue::LiveEndpoints instead;
};

/// Asks venues about keys, on a network thread of its own, one at a time.
///
/// Threads: GUI; answers come there, later, and not at all once it is cancelled or gone.
class KeyTester final {
public:
    using Answer = Expected<venue::keys::KeyReport, venue::keys::KeyFault>;
    using Done = std::function<void(const Answer&)>;

    KeyTester();
    ~KeyTester();

    /// Calls off the one before.
    void start(const KeyQuestion& question, venue::Credentials credentials, Done done);
    void cancel();

private:
    struct Job;

    QObject m_here; ///< answers are posted to it
    std::shared_ptr<Job> m_job;
    std::unique_ptr<net::NetworkThread> m_thread;
};

} // namespace jarvis::desktop
