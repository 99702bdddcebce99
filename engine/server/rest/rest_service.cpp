#include "engine/server/rest/rest_service.h"

#include "engine/base/logging.h"
#include "engine/server/rest/account_routes.h"
#include "engine/server/rest/admin_routes.h"
#include "engine/server/rest/admission.h"
#include "engine/server/rest/alert_routes.h"
#include "engine/server/rest/analyze_routes.h"
#include "engine/server/rest/history_routes.h"
#include "engine/server/rest/job_routes.h"
#include "engine/server/rest/note_routes.h"
#include "engine/server/rest/open_api.h"
#include "engine/server/rest/size_routes.h"
#include "engine/server/rest/trade_routes.h"

#include <sodium.h>
#include <spdlog/spdlog.h>

#include <atomic>
#include <chrono>
#include <mutex>
#include <utility>

namespace jarvis::server::rest {
namespace {

constexpr Duration kVenueInterval = std::chrono::seconds(5);

Problem noSuchPath() { return Problem(404, "not-found", "Not found", "There is no such path here. GET /api/v1/openapi.json tells which there are."); }

Problem notAllowed(const std::vector<std::string>& allowed)
{
    std::string methods;
    for (const std::string& method : allowed)
        methods.append(methods.empty() ? "" : ", ").append(method);
    return Problem(405, "method-not-allowed", "Method not allowed", "This path is asked for with " + methods + ".").withField("Allow", methods);
}

/// Passwords and tokens come in requests: nothing of them stays in our memory when it is freed.
class Wiping {
public:
    explicit Wiping(WebRequest& request) : m_request(request) {}
    ~Wiping()
    {
        sodium_memzero(m_request.body.data(), m_request.body.size());
        for (auto& [name, value] : m_request.fields)
            sodium_memzero(value.data(), value.size());
    }

private:
    WebRequest& m_request;
};

} // namespace

/// How other threads reach the web thread, as long as there is one.
struct RestService::WebThread {
    void operator()(std::function<void()> task)
    {
        const std::lock_guard lock(mutex);
        if (target)
            target(std::move(task));
    }
    std::mutex mutex;
    Post target;
    std::atomic<bool> isWoken = false;
};

RestService::RestService(api::Engine& engine, const Gatekeeper& gatekeeper, RateGate* gate, Metrics& metrics, const Clock& clock)
    : m_engine(engine), m_gatekeeper(gatekeeper), m_gate(gate), m_metrics(metrics), m_clock(clock), m_post(std::make_shared<WebThread>())
{
}

RestService::~RestService() { end(); }

void RestService::add(std::vector<Route> routes) { std::move(routes.begin(), routes.end(), std::back_inserter(m_routes)); }

Post RestService::poster() const
{
    return [shared = m_post](std::function<void()> task) { (*shared)(std::move(task)); };
}

void RestService::begin(Post post)
{
    {
        const std::lock_guard lock(m_post->mutex);
        m_post->target = std::move(post);
    }
    const auto wake = [this, shared = m_post] {
        if (shared->isWoken.exchange(true))
            return;
        (*shared)([this, shared] {
            shared->isWoken = false;
            m_runner->pump();
        });
    };
    // The runner stands before the reader can wake it: what is posted runs later.
    m_reader = std::make_unique<AccountReader>(m_engine, std::exchange(m_known, {}), [this](const AccountModel& model, const api::EventRecord& record) { m_metrics.note(model, record); }, wake);
    m_runner = std::make_unique<CommandRunner>(m_engine, *m_reader);
    add(serverRoutes());
    add(accountRoutes(*m_reader));
    add(historyRoutes(m_engine, *m_reader, poster()));
    add(analyzeRoutes(m_engine, *m_reader, poster()));
    add(sizeRoutes(m_engine, *m_reader, poster()));
    add(tradeRoutes(*m_reader, *m_runner));
    add(alertRoutes(*m_reader, *m_runner));
    add(noteRoutes(*m_reader, *m_runner));
    add(adminRoutes({*m_reader, m_metrics, [this] { return health(); }, [this] { return m_load; }, m_clock.now()}));
    if (m_jobs != nullptr)
        add(jobRoutes(*m_reader, *m_jobs));
    m_openApi = openApiDocument(m_routes);
    m_router.emplace(std::move(m_routes));
}

void RestService::end()
{
    {
        const std::lock_guard lock(m_post->mutex);
        m_post->target = nullptr;
    }
    m_reader.reset();
    m_runner.reset();
}

void RestService::noteUnreadable(unsigned status) { m_metrics.noteAnswer("none", status, Duration::zero(), m_clock.now()); }

void RestService::tend(const WebLoad& load)
{
    m_metrics.note(load);
    m_load = load;
    if (!m_runner)
        return;
    const Timestamp now = m_clock.now();
    m_reader->tend();
    m_runner->tend(now);
    if (now >= m_nextVenues) {
        m_nextVenues = now + kVenueInterval;
        askVenues(now);
    }
}

void RestService::askVenues(Timestamp)
{
    m_engine.fetch(api::VenueQuery{}, [this, shared = m_post](Expected<api::Answer, api::FetchError> answer) {
        if (!answer || !std::holds_alternative<api::VenueHealth>(*answer))
            return;
        (*shared)([this, told = std::make_shared<const api::VenueHealth>(std::get<api::VenueHealth>(*answer))] { m_venues = told; });
    });
}

Health RestService::health()
{
    auto view = m_reader->view();
    return Health::of(*view, m_venues.get(), m_clock.now());
}

std::vector<Route> RestService::serverRoutes()
{
    const auto health = [this](const Call&, const Answered& done) {
        const Health now = this->health();
        done({now.state() != Health::State::Down ? 200U : 503U, "application/json", now.json(), {}});
    };
    std::vector<Route> routes;
    for (const char* pattern : {"/health", "/api/v1/health"}) {
        Route route{"GET", pattern, std::nullopt, std::nullopt, pattern[1] == 'h' ? "getHealth" : "getApiHealth", "Whether this node can do its work, part by part",
            "For load balancers and people. Anybody may ask.", {}, {}, false, {{200, "Every part works, or works well enough.", "Health"}, {503, "A part is down.", "Health"}}, {}, health};
        routes.push_back(std::move(route));
    }
    Route metrics{"GET", "/metrics", Scope::Read, RateClass::User, "getMetrics", "What is counted and timed, for Prometheus", "Text format 0.0.4.", {}, {}, false,
        {{200, "All of it.", "", "text/plain; version=0.0.4; charset=utf-8"}}, {}, [this](const Call& call, const Answered& done) {
            m_metrics.noteInstance(this->health().state() != Health::State::Down);
            m_metrics.noteJobsWaiting(m_jobs != nullptr ? m_jobs->waiting() : 0);
            auto view = m_reader->view();
            done({200, "text/plain; version=0.0.4; charset=utf-8", m_metrics.text(*view, call.now), {}});
        }};
    routes.push_back(std::move(metrics));
    Route document{"GET", "/api/v1/openapi.json", std::nullopt, RateClass::User, "getOpenApi", "This document", "OpenAPI 3.1.", {}, {}, false, {{200, "OpenAPI 3.1.", "OpenApi"}}, {},
        [this](const Call&, const Answered& done) { done({200, "application/json", m_openApi, {}}); }};
    routes.push_back(std::move(document));
    return routes;
}

void RestService::answer(WebRequest request, std::function<void(WebAnswer)> done)
{
    const Wiping wiping(request);
    const logging::RequestScope logged(request.id);
    const auto begun = std::chrono::steady_clock::now();
    const auto say = [this, begun, done = std::move(done), id = request.id, method = request.method, address = request.address](const std::string& route, WebAnswer answer) {
        const Duration took = std::chrono::steady_clock::now() - begun;
        m_metrics.noteAnswer(route, answer.status, took, m_clock.now());
        const auto level = answer.status >= 500 ? spdlog::level::warn : method == "GET" || method == "HEAD" ? spdlog::level::debug : spdlog::level::info;
        const logging::RequestScope later(id); // the answer may come long after the request was let go
        spdlog::log(level, "{} {} answered {} to {} after {} µs", method, route, answer.status, address, std::chrono::round<std::chrono::microseconds>(took).count());
        done(std::move(answer));
    };
    auto target = WebTarget::parse(request.target);
    if (!target)
        return say("none", Problem(400, "malformed-request", "Malformed request", target.error()).answer(request.id));
    Router::Found found = m_router->find(request.method, *target);
    const std::string name = found.route != nullptr ? found.route->id : "none";
    const auto refuse = [&](const Problem& problem) { say(name, problem.answer(request.id)); };
    const Visitor visitor = recognise(request, found.route);
    // Who is not let in is counted all the same, by address: guessing is slow, and asking for nothing is no free ride.
    WebFields rateFields;
    const std::optional<RateClass> kind = found.route != nullptr ? found.route->rate : RateClass::User;
    if (m_gate != nullptr && kind) {
        const RateVerdict verdict = m_gate->admit(request.address, visitor.who, *kind, m_clock.now());
        rateFields = fieldsOf(verdict);
        if (!verdict.isAllowed) {
            m_metrics.noteRateLimited(name);
            return refuse(tooOften(verdict));
        }
    }
    if (found.route == nullptr)
        return refuse(found.allowed.empty() ? noSuchPath() : notAllowed(found.allowed));
    if (visitor.refusal) {
        m_metrics.noteAuthFailure(visitor.refusal->status() == 403 ? "scope" : "token");
        return refuse(*visitor.refusal);
    }
    Expected<Call, Problem> call = admit(request, *found.route, std::move(found.path), std::move(*target), visitor.who, m_clock.now());
    if (!call)
        return refuse(call.error());
    if (found.route->scope && !m_reader->view()->isBegun())
        return refuse(Problem(503, "unavailable", "Unavailable", "The engine has not told its state yet. Try again soon.").withField("Retry-After", "1"));
    found.route->handler(*call, [say, name, rateFields](WebAnswer answer) {
        answer.fields.insert(answer.fields.end(), rateFields.begin(), rateFields.end());
        say(name, std::move(answer));
    });
}

RestService::Visitor RestService::recognise(const WebRequest& request, const Route* route)
{
    const bool isAsked = route != nullptr && route->scope;
    const auto token = bearerOf(request.field("authorization"));
    if (!token)
        return {{}, isAsked ? std::optional(tokenMissing()) : std::nullopt};
    const auto identity = m_gatekeeper.recognise(*token, m_clock.now());
    if (!identity)
        m_gatekeeper.note({Entry::Door::Rest, request.address, Unexpected(identity.error())});
    if (!identity)
        return {{}, isAsked ? std::optional(problemOf(identity.error())) : std::nullopt};
    if (isAsked && !identity->scopes.has(*route->scope))
        return {*identity, scopeMissing(*route->scope)};
    return {*identity, {}};
}

} // namespace jarvis::server::rest
