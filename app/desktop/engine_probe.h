#pragma once

#include "app/desktop/remote_start.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace jarvis::desktop {

/// Connects to an engine on trial, one at a time, and tells what came of it.
///
/// Threads: GUI; answers come there, later, and not at all once it is cancelled or gone.
class EngineProbe final {
public:
    struct Answer {
        widgets::base::LinkReport link;
        std::optional<net::PeerCertificate> refused; ///< the certificate that it was refused for
    };
    using Done = std::function<void(const Answer&)>;

    ~EngineProbe() { cancel(); }

    /// Calls off the one before.
    void start(const EngineTarget& target, crypto::Secret token, Done done);
    void cancel();

private:
    void finish();

    QObject m_here; ///< answers are posted to it
    QTimer m_patience;
    std::shared_ptr<LinkWatch> m_watch;
    std::unique_ptr<remote::RemoteEngine> m_engine;
    Done m_done;
};

} // namespace jarvis::desktop
