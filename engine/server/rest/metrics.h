#pragma once

#include "engine/server/rest/account_model.h"
#include "engine/server/web_service.h"

#include <memory>
#include <set>
#include <string>
#include <string_view>

namespace jarvis::server::rest {

/// What is counted and timed, for Prometheus (text format 0.0.4): only what is really measured. Counters begin with the process.
///
/// Threads: any, several at a time.
class Metrics {
public:
    Metrics();
    ~Metrics();

    /// `route` is the operation's id, or "none" where there was no route: never anything that a client makes up.
    void noteAnswer(std::string_view route, unsigned status, Duration took);
    void noteRateLimited(std::string_view route);
    void noteAuthFailure(std::string_view why);
    void noteJournalSync(Duration took);
    void note(const WebLoad& load);
    /// An event as it happens; the model has it already.
    void note(const AccountModel& model, const api::EventRecord& record);

    /// Everything, with what the model says of now.
    std::string text(const AccountModel& model, Timestamp now);

private:
    struct Families;

    std::unique_ptr<Families> m_families;
};

} // namespace jarvis::server::rest
