#pragma once

#include "engine/api/engine.h"
#include "engine/server/gatekeeper.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace jarvis::server::rest {

/// What somebody asks for that takes longer than an answer may.
struct JobRequest {
    std::string kind;
    std::optional<Timestamp> from; ///< only what was booked from then on
    std::optional<Timestamp> to;   ///< and before then
    bool operator==(const JobRequest&) const = default;
};

/// What is known when a job is asked for, and stays as it was then.
struct JobFacts {
    std::uint64_t upToSequence = 0; ///< durable by then: a job reads no further
    std::map<InstrumentId, Instrument> instruments;
};

/// Why there is no result, as a problem tells it (RFC 9457).
struct JobFailure {
    std::string kind;   ///< in kebab case
    std::string detail; ///< English: what is wrong, and what would be right
};

/// How a work speaks to the desk. Threads: the jobs'.
class JobContext {
public:
    /// Nobody wants it any more: return soon, with whatever.
    virtual bool isCancelled() const = 0;
    virtual void noteProgress(std::uint64_t done, std::uint64_t total) = 0;
    /// Adds to the result's file; false when it has grown too large or the disk does not take it: return soon.
    [[nodiscard]] virtual bool write(std::string_view text) = 0;

protected:
    ~JobContext() = default;
};

/// One kind of job. The work runs on the jobs' thread and returns the members of its result, a JSON object's: `"rows":7`.
struct JobKind {
    using Work = std::function<Expected<std::string, JobFailure>(const JobRequest& request, const JobFacts& facts, JobContext& context)>;

    std::string name;
    std::string purpose;           ///< one line
    Scope scope = Scope::Read;     ///< besides Read
    bool takesPeriod = false;
    std::string contentType;       ///< of the result's file; empty: it has none
    Work work;
};

enum class JobState : std::uint8_t { Queued = 1, Running, Done, Failed, Cancelled };

/// A job as it stands.
struct Job {
    CommandId id;
    FixedText<24> user;
    JobRequest request;
    JobState state = JobState::Queued;
    bool isCancelRequested = false;
    Timestamp createdAt{};
    std::optional<Timestamp> startedAt;
    std::optional<Timestamp> endedAt;
    std::uint64_t done = 0; ///< of `total`; both zero: not known
    std::uint64_t total = 0;
    std::string result;     ///< members of a JSON object; empty unless it is Done
    std::uint64_t resultBytes = 0; ///< of the file
    std::optional<JobFailure> failure;

    bool isOver() const { return state != JobState::Queued && state != JobState::Running; }
};

} // namespace jarvis::server::rest
