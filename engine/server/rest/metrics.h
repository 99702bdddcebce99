#pragma once

#include "engine/server/rest/account_model.h"
#include "engine/server/web_service.h"

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace jarvis::server::rest {

/// What is counted and timed, for Prometheus (text format 0.0.4): only what is really measured. Counters begin with the process.
///
/// Threads: any, several at a time.
class Metrics {
public:
    /// How a route, or all of them, did within the last minute.
    struct Recent {
        std::string route;
        std::uint64_t count = 0;
        double perSecond = 0;
        std::optional<Duration> p50, p95, p99; ///< empty: it was not asked for
    };
    /// What was to be kept and could not be.
    enum class Evidence { Journal = 1, Logins, Telemetry, Jobs };

    Metrics();
    ~Metrics();

    /// `route` is the operation's id, or "none" where there was no route: never anything that a client makes up.
    void noteAnswer(std::string_view route, unsigned status, Duration took, Timestamp now);
    void noteRateLimited(std::string_view route);
    void noteAuthFailure(std::string_view why);
    void noteJournalSync(Duration took);
    void noteWriteFailure(Evidence evidence);
    /// Of this node, which stands alone; `isReady`: it does its work, or most of it.
    void noteInstance(bool isReady);
    void noteTelemetryAccepted(std::string_view trust, std::size_t count);
    void noteTelemetryRejected(std::string_view why, std::size_t count);
    void noteJob(std::string_view kind, std::string_view state);
    void noteJobsWaiting(std::size_t count);
    void note(const WebLoad& load);
    /// An event as it happens; the model has it already.
    void note(const AccountModel& model, const api::EventRecord& record);

    /// Everything, with what the model says of now.
    std::string text(const AccountModel& model, Timestamp now);
    /// All requests first, under the name "", then each route that was asked for within the last minute.
    std::vector<Recent> recent(Timestamp now) const;

private:
    struct Families;

    void writeRecent(Timestamp now);

    std::unique_ptr<Families> m_families;
};

} // namespace jarvis::server::rest
