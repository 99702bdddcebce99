#pragma once

#include "engine/base/bounded_queue.h"
#include "engine/base/time.h"

#include <functional>
#include <string>
#include <thread>
#include <vector>

namespace jarvis::server::rest {

/// Where telemetry is kept. Threads: the desk's.
class TelemetryStore {
public:
    virtual ~TelemetryStore() = default;
    /// False when it could not be written. `line` comes without its end.
    virtual bool keep(std::string line, Timestamp now) = 0;
};

/// Has what was sent written down, away from the thread that answers: the disk may be slow. What waits is bounded.
///
/// Threads: one of its own, named "telemetry"; take() any.
class TelemetryDesk {
public:
    struct Batch {
        std::vector<std::string> lines;
        Timestamp receivedAt{};
        std::function<void(bool isKept)> done; ///< once, on the desk's thread; all of it is kept, or some is not
    };

    /// Outlives it.
    explicit TelemetryDesk(TelemetryStore& store);
    /// Writes what waits.
    ~TelemetryDesk();
    TelemetryDesk(const TelemetryDesk&) = delete;
    TelemetryDesk& operator=(const TelemetryDesk&) = delete;

    /// False when too much waits: then `done` is not called.
    [[nodiscard]] bool take(Batch batch) { return m_queue.tryPush(std::move(batch)); }
    void end();

private:
    void work();

    TelemetryStore& m_store;
    BoundedQueue<Batch> m_queue{64};
    std::thread m_thread;
};

} // namespace jarvis::server::rest
