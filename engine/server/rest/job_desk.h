#pragma once

#include "engine/base/clock.h"
#include "engine/server/rest/job.h"
#include "engine/server/rest/job_book.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace jarvis::server::rest {

/// Takes jobs, does them one after the other on a thread of their own, with the lowest claim to the processor, and keeps what came of them
/// for a day.
///
/// Bounded: so many wait, in all and for each user, so many are kept, and a result's file has an end. What became of each is in a book on
/// disk that a restart reads: a job that was not over then is told as failed, never as running. A job is named by its user's
/// Idempotency-Key: the same again is the same job.
///
/// Threads: one of its own, named "jobs"; every call from any other.
class JobDesk {
public:
    struct Limits {
        std::size_t waitingMax = 16;
        std::size_t waitingPerUserMax = 4;
        std::size_t keptMax = 64;
        Duration keptFor = kDay;
        std::uint64_t resultBytesMax = 64U << 20;
    };
    enum class Denied : std::uint8_t { KeyReused = 1, TooMany, TooManyOfUser, Ending };
    /// Told on the jobs' thread, or that of the caller, under the desk's lock: they take it and return.
    struct Watcher {
        std::function<void(const Job&)> onOver;
        std::function<void()> onLoss; ///< the book, or a result, could not be written
    };

    /// `folder` is made where it is missing; `clock` outlives the desk.
    JobDesk(std::string folder, std::vector<JobKind> kinds, const Clock& clock, Watcher watcher, const Limits& limits);
    JobDesk(std::string folder, std::vector<JobKind> kinds, const Clock& clock, Watcher watcher) : JobDesk(std::move(folder), std::move(kinds), clock, std::move(watcher), Limits()) {}
    /// As end().
    ~JobDesk();
    JobDesk(const JobDesk&) = delete;
    JobDesk& operator=(const JobDesk&) = delete;

    const std::vector<JobKind>& kinds() const { return m_kinds; }
    /// Null where there is none of that name.
    const JobKind* kindOf(std::string_view name) const;

    static CommandId idOf(std::string_view user, std::string_view key);
    /// Takes a job, or tells of the one that the key names already. Requires a kind that there is.
    Expected<Job, Denied> ask(const Identity& who, std::string_view key, JobRequest request, JobFacts facts);
    std::optional<Job> find(const CommandId& id) const;
    /// Newest first.
    std::vector<Job> all() const;
    std::size_t waiting() const;
    /// Until when it is kept; empty while it is not over.
    std::optional<Timestamp> keptUntil(const Job& job) const;
    /// Ends one that waits, asks one that runs to end, forgets one that is over; as it was told last. Empty: there is none.
    std::optional<Job> drop(const CommandId& id);
    /// A part of a result's file from `offset`, at most kPartBytes, which ends with a line where there is one; empty: it cannot be read.
    static constexpr std::size_t kPartBytes = 256U << 10;
    std::optional<std::string> part(const CommandId& id, std::uint64_t offset) const;

    /// Whatever is not over is told as interrupted; nothing is taken any more.
    void end();

private:
    class Context;
    struct Pending {
        CommandId id;
        JobFacts facts;
    };

    void work();
    void run(const Pending& pending, const JobRequest& request, std::unique_lock<std::mutex>& lock);
    void settle(Job& job, Expected<std::string, JobFailure> outcome, const Context& context);
    void forgetOld();
    void keep();
    /// What was not over when the engine ended never will be: says so.
    void interruptUnfinished();

    const std::vector<JobKind> m_kinds;
    const Clock& m_clock;
    const Watcher m_watcher;
    const Limits m_limits;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    JobBook m_book;
    std::vector<Pending> m_pending; ///< oldest first; the one that runs is not among them
    bool m_isEnding = false;
    std::thread m_thread;
};

} // namespace jarvis::server::rest
