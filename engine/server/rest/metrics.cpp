#include "engine/server/rest/metrics.h"

#include "engine/base/check.h"
#include "engine/server/rest/process_use.h"
#include "engine/server/rest/recent_times.h"
#include "engine/server/rest/words.h"

#include <prometheus/counter.h>
#include <prometheus/gauge.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>
#include <prometheus/text_serializer.h>

#include <array>
#include <limits>
#include <map>
#include <mutex>
#include <utility>

namespace jarvis::server::rest {
namespace {

using prometheus::BuildCounter;
using prometheus::BuildGauge;
using prometheus::BuildHistogram;
using prometheus::Family;

const prometheus::Histogram::BucketBoundaries kRequestBuckets{0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10};
const prometheus::Histogram::BucketBoundaries kTradeBuckets{0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10};

const prometheus::Histogram::BucketBoundaries kSyncBuckets{0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1};

double inSeconds(Duration duration) { return std::chrono::duration<double>(duration).count(); }

const char* evidenceWord(Metrics::Evidence evidence)
{
    switch (evidence) {
    case Metrics::Evidence::Journal: return "journal";
    case Metrics::Evidence::Logins: return "logins";
    case Metrics::Evidence::Telemetry: return "telemetry";
    case Metrics::Evidence::Jobs: return "jobs";
    }
    UNREACHABLE();
}

Metrics::Recent recentOf(std::string route, const RecentTimes& times, Timestamp now)
{
    return {std::move(route), times.count(now), times.perSecond(now), times.quantile(0.50, now), times.quantile(0.95, now), times.quantile(0.99, now)};
}

} // namespace

struct Metrics::Families {
    prometheus::Registry registry;
    Family<prometheus::Counter>& trades = BuildCounter().Name("jarvis_trades_total").Help("Fills that were booked").Register(registry);
    Family<prometheus::Histogram>& tradeLatencies
        = BuildHistogram().Name("jarvis_trade_latency_seconds").Help("From the order's number to the venue's first answer").Register(registry);
    Family<prometheus::Gauge>& positions = BuildGauge().Name("jarvis_open_positions").Help("Positions that are not flat").Register(registry);
    Family<prometheus::Counter>& requests = BuildCounter().Name("jarvis_requests_total").Help("Requests over HTTP by route and status").Register(registry);
    Family<prometheus::Histogram>& durations
        = BuildHistogram().Name("jarvis_request_duration_seconds").Help("From the request read whole to its answer").Register(registry);
    Family<prometheus::Counter>& limited
        = BuildCounter().Name("jarvis_rate_limit_rejections_total").Help("Requests that came too often, by route").Register(registry);
    Family<prometheus::Counter>& authFailures = BuildCounter().Name("jarvis_auth_failures_total").Help("Requests without a right token").Register(registry);
    Family<prometheus::Counter>& commands = BuildCounter().Name("jarvis_commands_total").Help("Commands that were settled").Register(registry);
    Family<prometheus::Gauge>& staleness
        = BuildGauge().Name("jarvis_feed_staleness_seconds").Help("Since the last proof of life of an instrument's market data").Register(registry);
    Family<prometheus::Gauge>& durable
        = BuildGauge().Name("jarvis_durable_latency_seconds").Help("From a decision to its being durable in the journal, newest measurement").Register(registry);
    Family<prometheus::Gauge>& up = BuildGauge().Name("jarvis_part_up").Help("1 where a part of the engine works").Register(registry);
    Family<prometheus::Gauge>& killed = BuildGauge().Name("jarvis_trading_halted").Help("1 while the kill switch holds").Register(registry);
    Family<prometheus::Histogram>& syncs = BuildHistogram().Name("jarvis_journal_fsync_seconds").Help("Of the journal's files to the disk").Register(registry);
    Family<prometheus::Gauge>& connections = BuildGauge().Name("jarvis_connections").Help("Open now, desks included").Register(registry);
    Family<prometheus::Counter>& accepted = BuildCounter().Name("jarvis_connections_total").Help("Connections that came, and what became of them").Register(registry);
    Family<prometheus::Gauge>& rates = BuildGauge().Name("jarvis_requests_per_second").Help("Requests over HTTP a second, within the last minute").Register(registry);
    Family<prometheus::Gauge>& quantiles = BuildGauge()
        .Name("jarvis_request_latency_seconds").Help("What so many of a route's answers within the last minute did not exceed; NaN: there was none").Register(registry);
    Family<prometheus::Counter>& lost = BuildCounter().Name("jarvis_evidence_write_failures_total").Help("Records that could not be written to disk").Register(registry);
    Family<prometheus::Gauge>& instances = BuildGauge().Name("jarvis_instances_total").Help("Nodes that this one knows of, itself included").Register(registry);
    Family<prometheus::Gauge>& ready = BuildGauge().Name("jarvis_instances_ready").Help("Nodes that do their work, or most of it").Register(registry);
    Family<prometheus::Gauge>& unhealthy = BuildGauge().Name("jarvis_instances_unhealthy").Help("Nodes of which a part is down").Register(registry);
    Family<prometheus::Counter>& telemetryIn = BuildCounter().Name("jarvis_telemetry_accepted_total").Help("Entries of telemetry that were kept, by trust").Register(registry);
    Family<prometheus::Counter>& telemetryOut
        = BuildCounter().Name("jarvis_telemetry_rejected_total").Help("Entries of telemetry that were refused or could not be kept").Register(registry);
    Family<prometheus::Counter>& jobs = BuildCounter().Name("jarvis_jobs_total").Help("Jobs that are over, by kind and what became of them").Register(registry);
    Family<prometheus::Gauge>& waiting = BuildGauge().Name("jarvis_jobs_waiting").Help("Jobs that are not over, the one that runs included").Register(registry);
    prometheus::Gauge& jobsWaiting = waiting.Add({});
    prometheus::Counter& cpu = BuildCounter().Name("process_cpu_seconds_total").Help("Processor time of all threads").Register(registry).Add({});
    prometheus::Gauge& memory = BuildGauge().Name("process_resident_memory_bytes").Help("Memory that is really there").Register(registry).Add({});
    prometheus::Gauge& rate = rates.Add({});
    prometheus::Gauge& instancesAll = instances.Add({});
    prometheus::Gauge& instancesReady = ready.Add({});
    prometheus::Gauge& instancesUnhealthy = unhealthy.Add({});
    prometheus::Histogram& journalSync = syncs.Add({}, kSyncBuckets);
    prometheus::Gauge& connected = connections.Add({});
    prometheus::Counter& accepts = accepted.Add({{"outcome", "accepted"}});
    prometheus::Counter& refusals = accepted.Add({{"outcome", "turned-away"}});
    prometheus::Histogram& tradeLatency = tradeLatencies.Add({}, kTradeBuckets);
    prometheus::Gauge& openPositions = positions.Add({});
    prometheus::Gauge& durableLatency = durable.Add({});
    prometheus::Gauge& halted = killed.Add({});
    std::mutex mutex; ///< of what follows
    std::set<OrderId> unanswered; ///< orders that the venue has not answered yet
    RecentTimes answers;
    std::map<std::string, RecentTimes, std::less<>> answersByRoute;
};

Metrics::Metrics() : m_families(std::make_unique<Families>())
{
    // Those that never happened are told too: an alert must see the first one.
    for (const Evidence evidence : {Evidence::Journal, Evidence::Logins, Evidence::Telemetry, Evidence::Jobs})
        m_families->lost.Add({{"what", evidenceWord(evidence)}});
    for (const char* trust : {"operator", "trader", "reader"})
        m_families->telemetryIn.Add({{"trust", trust}});
    for (const char* reason : {"malformed", "full", "not-kept"})
        m_families->telemetryOut.Add({{"reason", reason}});
}
Metrics::~Metrics() = default;

void Metrics::noteAnswer(std::string_view route, unsigned status, Duration took, Timestamp now)
{
    const std::string name(route);
    {
        const std::lock_guard lock(m_families->mutex);
        m_families->answers.note(took, now);
        m_families->answersByRoute[name].note(took, now);
    }
    m_families->requests.Add({{"route", name}, {"status", std::to_string(status)}}).Increment();
    m_families->durations.Add({{"route", name}}, kRequestBuckets).Observe(inSeconds(took));
}

void Metrics::noteJournalSync(Duration took) { m_families->journalSync.Observe(inSeconds(took)); }

void Metrics::noteWriteFailure(Evidence evidence) { m_families->lost.Add({{"what", evidenceWord(evidence)}}).Increment(); }

void Metrics::noteTelemetryAccepted(std::string_view trust, std::size_t count)
{
    m_families->telemetryIn.Add({{"trust", std::string(trust)}}).Increment(static_cast<double>(count));
}
void Metrics::noteTelemetryRejected(std::string_view why, std::size_t count)
{
    m_families->telemetryOut.Add({{"reason", std::string(why)}}).Increment(static_cast<double>(count));
}

void Metrics::noteJob(std::string_view kind, std::string_view state) { m_families->jobs.Add({{"kind", std::string(kind)}, {"state", std::string(state)}}).Increment(); }
void Metrics::noteJobsWaiting(std::size_t count) { m_families->jobsWaiting.Set(static_cast<double>(count)); }

void Metrics::noteInstance(bool isReady)
{
    m_families->instancesAll.Set(1);
    m_families->instancesReady.Set(isReady ? 1 : 0);
    m_families->instancesUnhealthy.Set(isReady ? 0 : 1);
}

std::vector<Metrics::Recent> Metrics::recent(Timestamp now) const
{
    const std::lock_guard lock(m_families->mutex);
    std::vector<Recent> all{recentOf({}, m_families->answers, now)};
    for (const auto& [route, times] : m_families->answersByRoute) {
        if (times.count(now) > 0)
            all.push_back(recentOf(route, times, now));
    }
    return all;
}

void Metrics::writeRecent(Timestamp now)
{
    const std::lock_guard lock(m_families->mutex);
    m_families->rate.Set(m_families->answers.perSecond(now));
    constexpr std::array<std::pair<double, const char*>, 3> kQuantiles{{{0.50, "0.5"}, {0.95, "0.95"}, {0.99, "0.99"}}};
    for (const auto& [route, times] : m_families->answersByRoute) {
        for (const auto& [share, label] : kQuantiles) {
            const auto took = times.quantile(share, now);
            m_families->quantiles.Add({{"route", route}, {"quantile", label}}).Set(took ? inSeconds(*took) : std::numeric_limits<double>::quiet_NaN());
        }
    }
}

void Metrics::note(const WebLoad& load)
{
    m_families->connected.Set(static_cast<double>(load.connected));
    m_families->accepts.Increment(static_cast<double>(load.accepted) - m_families->accepts.Value());
    m_families->refusals.Increment(static_cast<double>(load.turnedAway) - m_families->refusals.Value());
}

void Metrics::noteRateLimited(std::string_view route) { m_families->limited.Add({{"route", std::string(route)}}).Increment(); }
void Metrics::noteAuthFailure(std::string_view why) { m_families->authFailures.Add({{"reason", std::string(why)}}).Increment(); }

void Metrics::note(const AccountModel& model, const api::EventRecord& record)
{
    if (const auto* fill = std::get_if<api::FillBooked>(&record.event)) {
        const Instrument* is = model.instrument(fill->fill.instrument);
        const std::string token = is != nullptr ? is->spec().base : std::to_string(fill->fill.instrument.value);
        m_families->trades.Add({{"side", std::string(wordOf(fill->fill.side))}, {"token", token}}).Increment();
    } else if (const auto* settled = std::get_if<api::CommandSettled>(&record.event)) {
        if (!settled->isRepeat)
            m_families->commands.Add({{"outcome", settled->refusal ? "refused" : "done"}}).Increment();
    } else if (const auto* changed = std::get_if<api::OrderChanged>(&record.event)) {
        const Order& order = changed->order;
        const std::lock_guard lock(m_families->mutex);
        if (toNanos(order.acknowledgedAt) == 0 && order.isLive())
            m_families->unanswered.insert(order.id);
        else if (m_families->unanswered.erase(order.id) > 0 && toNanos(order.acknowledgedAt) != 0)
            m_families->tradeLatency.Observe(inSeconds(order.acknowledgedAt - order.createdAt));
    }
}

std::string Metrics::text(const AccountModel& model, Timestamp now)
{
    writeRecent(now);
    const ProcessUse use = ProcessUse::now();
    m_families->cpu.Increment(use.cpuSeconds - m_families->cpu.Value());
    m_families->memory.Set(static_cast<double>(use.residentBytes));
    m_families->openPositions.Set(static_cast<double>(model.positions().size()));
    m_families->halted.Set(model.trading().isKilled ? 1 : 0);
    if (model.durableLatency() > Duration::zero())
        m_families->durableLatency.Set(inSeconds(model.durableLatency()));
    m_families->up.Add({{"part", "engine"}}).Set(model.link() == api::Link::Live ? 1 : 0);
    m_families->up.Add({{"part", "journal"}}).Set(model.isBegun() && !model.trading().isJournalDown ? 1 : 0);
    m_families->up.Add({{"part", "venue"}}).Set(model.trading().isVenueUp ? 1 : 0);
    for (const auto& [id, quote] : model.quotes()) {
        const Instrument* is = model.instrument(id);
        if (is != nullptr && toNanos(quote.lastProof) != 0)
            m_families->staleness.Add({{"instrument", is->symbol()}, {"venue", std::string(wordOf(is->spec().venue))}}).Set(inSeconds(now - quote.lastProof));
    }
    return prometheus::TextSerializer().Serialize(m_families->registry.Collect());
}

} // namespace jarvis::server::rest
