#include "engine/server/rest/metrics.h"

#include "engine/server/rest/words.h"

#include <prometheus/counter.h>
#include <prometheus/gauge.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>
#include <prometheus/text_serializer.h>

#include <mutex>

namespace jarvis::server::rest {
namespace {

using prometheus::BuildCounter;
using prometheus::BuildGauge;
using prometheus::BuildHistogram;
using prometheus::Family;

const prometheus::Histogram::BucketBoundaries kRequestBuckets{0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10};
const prometheus::Histogram::BucketBoundaries kTradeBuckets{0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10};

const prometheus::Histogram::BucketBoundaries kSyncBuckets{0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1};

double secondsOf(Duration duration) { return std::chrono::duration<double>(duration).count(); }

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
    prometheus::Histogram& journalSync = syncs.Add({}, kSyncBuckets);
    prometheus::Gauge& connected = connections.Add({});
    prometheus::Counter& accepts = accepted.Add({{"outcome", "accepted"}});
    prometheus::Counter& refusals = accepted.Add({{"outcome", "turned-away"}});
    prometheus::Histogram& tradeLatency = tradeLatencies.Add({}, kTradeBuckets);
    prometheus::Gauge& openPositions = positions.Add({});
    prometheus::Gauge& durableLatency = durable.Add({});
    prometheus::Gauge& halted = killed.Add({});
    std::mutex mutex;
    std::set<OrderId> unanswered; ///< orders that the venue has not answered yet
};

Metrics::Metrics() : m_families(std::make_unique<Families>()) {}
Metrics::~Metrics() = default;

void Metrics::noteAnswer(std::string_view route, unsigned status, Duration took)
{
    const std::string name(route);
    m_families->requests.Add({{"route", name}, {"status", std::to_string(status)}}).Increment();
    m_families->durations.Add({{"route", name}}, kRequestBuckets).Observe(secondsOf(took));
}

void Metrics::noteJournalSync(Duration took) { m_families->journalSync.Observe(secondsOf(took)); }

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
            m_families->tradeLatency.Observe(secondsOf(order.acknowledgedAt - order.createdAt));
    }
}

std::string Metrics::text(const AccountModel& model, Timestamp now)
{
    m_families->openPositions.Set(static_cast<double>(model.positions().size()));
    m_families->halted.Set(model.trading().isKilled ? 1 : 0);
    if (model.durableLatency() > Duration::zero())
        m_families->durableLatency.Set(secondsOf(model.durableLatency()));
    m_families->up.Add({{"part", "engine"}}).Set(model.link() == api::Link::Live ? 1 : 0);
    m_families->up.Add({{"part", "journal"}}).Set(model.isBegun() && !model.trading().isJournalDown ? 1 : 0);
    m_families->up.Add({{"part", "venue"}}).Set(model.trading().isVenueUp ? 1 : 0);
    for (const auto& [id, quote] : model.quotes()) {
        const Instrument* is = model.instrument(id);
        if (is != nullptr && toNanos(quote.lastProof) != 0)
            m_families->staleness.Add({{"instrument", is->symbol()}, {"venue", std::string(wordOf(is->spec().venue))}}).Set(secondsOf(now - quote.lastProof));
    }
    return prometheus::TextSerializer().Serialize(m_families->registry.Collect());
}

} // namespace jarvis::server::rest
