#pragma once

#include "app/daemon/serve_config.h"
#include "app/daemon/telemetry_file.h"
#include "engine/base/clock.h"
#include "engine/server/rest/job_desk.h"
#include "engine/server/rest/metrics.h"
#include "engine/server/rest/rest_service.h"
#include "engine/server/rest/telemetry_desk.h"

namespace jarvis::daemon {

/// What is served beside the account: jobs that read the journal, and telemetry that is handed in. Each works on a thread of its own.
///
/// Threads: that of the main loop.
class SideDesks {
public:
    /// All of them outlive it.
    SideDesks(const ServeConfig& config, const Clock& clock, server::rest::Metrics& metrics);

    /// Before the service begins; this outlives it.
    void joinTo(server::rest::RestService& service);
    /// Jobs that are not over are told as interrupted, what was handed in is written.
    void end();

private:
    server::rest::Metrics& m_metrics;
    TelemetryFile m_telemetryFile;
    server::rest::TelemetryDesk m_telemetry;
    server::rest::JobDesk m_jobs;
};

} // namespace jarvis::daemon
