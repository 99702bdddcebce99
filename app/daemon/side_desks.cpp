#include "app/daemon/side_desks.h"

#include "app/daemon/journal_jobs.h"
#include "engine/journal/file_system.h"
#include "engine/server/rest/job_book.h"
#include "engine/server/rest/telemetry_routes.h"

namespace jarvis::daemon {
namespace {

using server::rest::Metrics;

server::rest::JobDesk::Watcher watcherFor(Metrics& metrics)
{
    return {[&metrics](const server::rest::Job& job) { metrics.noteJob(job.request.kind, wordOf(job.state)); }, [&metrics] { metrics.noteWriteFailure(Metrics::Evidence::Jobs); }};
}

} // namespace

SideDesks::SideDesks(const ServeConfig& config, const Clock& clock, Metrics& metrics)
    : m_metrics(metrics)
    , m_telemetryFile(config.data + "/telemetry.jsonl")
    , m_telemetry(m_telemetryFile)
    , m_jobs(config.data + "/jobs", journalJobs(config.data + "/journal", journal::realFileSystem()), clock, watcherFor(metrics))
{
}

void SideDesks::joinTo(server::rest::RestService& service)
{
    service.serve(m_jobs);
    service.add(server::rest::telemetryRoutes(m_telemetry, m_metrics, service.poster()));
}

void SideDesks::end()
{
    m_jobs.end();
    m_telemetry.end();
}

} // namespace jarvis::daemon
