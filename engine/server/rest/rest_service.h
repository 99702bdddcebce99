#pragma once

#include "engine/base/clock.h"
#include "engine/server/rest/account_reader.h"
#include "engine/server/rest/command_runner.h"
#include "engine/server/rest/health.h"
#include "engine/server/rest/job_desk.h"
#include "engine/server/rest/metrics.h"
#include "engine/server/rest/router.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace jarvis::server::rest {

/// The REST interface of an engine: finds the route of each request, lets in who may, limits who comes too often, reads what was sent, and
/// answers with JSON or with a problem that says what is wrong and what would be right.
///
/// Each route stands once, in a table that dispatch and the OpenAPI document share.
/// Threads: as WebService; the engine is heard on its own delivery thread.
class RestService final : public WebService {
public:
    /// All outlive it. `gate` null: nobody comes too often.
    RestService(api::Engine& engine, const Gatekeeper& gatekeeper, RateGate* gate, Metrics& metrics, const Clock& clock);
    ~RestService() override;

    /// More routes, of other parts of the house; before begin().
    void add(std::vector<Route> routes);
    /// What became of commands before this engine started, so that repeats of them are known; before begin().
    void remember(CommandLog commands) { m_known = std::move(commands); }
    /// Jobs can be asked for; before begin(). It outlives the service.
    void serve(JobDesk& jobs) { m_jobs = &jobs; }
    /// For those whose answers come from another thread; does nothing once there is no web thread.
    Post poster() const;

    void begin(Post post) override;
    void answer(WebRequest request, std::function<void(WebAnswer)> done) override;
    void noteUnreadable(unsigned status) override;
    void tend(const WebLoad& load) override;
    void end() override;

private:
    struct WebThread;

    /// Who asks, where that is known, and why they may not, where that is so.
    struct Visitor {
        std::optional<Identity> who;
        std::optional<Problem> refusal;
    };
    /// `route` null: there is none.
    Visitor recognise(const WebRequest& request, const Route* route);
    void askVenues(Timestamp now);
    std::vector<Route> serverRoutes();
    Health health();

    api::Engine& m_engine;
    const Gatekeeper& m_gatekeeper;
    RateGate* m_gate;
    Metrics& m_metrics;
    const Clock& m_clock;
    JobDesk* m_jobs = nullptr;
    const std::shared_ptr<WebThread> m_post;
    std::vector<Route> m_routes; ///< until begin()
    CommandLog m_known;          ///< until then too
    std::optional<Router> m_router;
    std::string m_openApi;
    std::shared_ptr<const api::VenueHealth> m_venues;
    Timestamp m_nextVenues{};
    WebLoad m_load;
    std::unique_ptr<AccountReader> m_reader;
    std::unique_ptr<CommandRunner> m_runner;
};

} // namespace jarvis::server::rest
