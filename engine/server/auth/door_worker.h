#pragma once

#include "engine/server/auth/audit_entry.h"
#include "engine/server/memory_rate_limiter.h"

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <thread>

namespace jarvis::server::auth {

/// The one thread that does what is slow at the door: hashes of passwords, files, the audit. One at a time, so that however many guess, one
/// core and one hash's memory is all they take; what waits is bounded, in all and for each client.
///
/// Threads: one of its own, named "door"; every call from any other.
class DoorWorker {
public:
    struct Limits {
        std::size_t waitingMax = 32;
        std::size_t waitingPerClientMax = 4;
        std::size_t entriesMax = 4'096;
    };

    /// `trail` outlives it.
    DoorWorker(AuditTrail& trail, const Limits& limits);
    explicit DoorWorker(AuditTrail& trail) : DoorWorker(trail, Limits()) {}
    ~DoorWorker();
    DoorWorker(const DoorWorker&) = delete;
    DoorWorker& operator=(const DoorWorker&) = delete;
    /// Does what waits, and takes nothing any more.
    void stop();

    /// False when too much waits: nothing is done then.
    [[nodiscard]] bool post(const std::string& client, std::function<void()> job);
    /// Soon. Of refusals only so many are written down, of one client and of all, and the next that is tells how many were not: strangers
    /// must not be able to push out of the audit what is in it. Where too many wait they are dropped, and the log says how many.
    void record(AuditEntry entry);
    /// From a job: now, and whether it could be.
    bool recordNow(const AuditEntry& entry);

private:
    struct Job {
        std::string client;
        std::function<void()> run;
    };
    void work();

    AuditTrail& m_trail;
    const Limits m_limits;
    MemoryRateLimiter m_refusals{4'096};
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Job> m_jobs;
    std::map<std::string, std::size_t> m_perClient;
    std::deque<AuditEntry> m_entries;
    std::uint64_t m_dropped = 0;
    std::uint64_t m_unwritten = 0; ///< refusals since the last one that was written
    bool m_isEnding = false;
    std::thread m_thread;
};

} // namespace jarvis::server::auth
