#include "engine/local/io_worker.h"

#include "engine/base/logging.h"
#include "engine/local/status_round.h"

#include <spdlog/spdlog.h>

#include <algorithm>

namespace jarvis::local {
namespace {

/// Market events closer together than this are handled in one go.
constexpr Duration kBatchInterval = std::chrono::milliseconds(2);
/// How much recorded time passes in one step of a driven clock.
constexpr Duration kDrivenStep = std::chrono::milliseconds(100);
/// Later than this, a feed does not catch up but begins anew.
constexpr Duration kBacklogMax = std::chrono::seconds(10);

} // namespace

IoWorker::IoWorker(Parts parts, EngineClock& clock, KernelInbox& inbox, QuoteBoard& board, QueueDesk& queues, Delivery& delivery, const BarWishes& bars)
    : m_parts(std::move(parts))
    , m_clock(clock)
    , m_inbox(inbox)
    , m_board(board)
    , m_queues(queues)
    , m_delivery(delivery)
    , m_desk(*m_parts.feed)
    , m_riskWatch(m_desk, m_parts.feed->instruments())
    , m_barWishes(bars)
    , m_barWatch(m_desk)
    , m_thread([this] { run(); })
{
    m_parts.feed->setWake([this] { wake(); });
    m_parts.venue->setWake([this] { wake(); });
}

IoWorker::~IoWorker()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    m_posted.notify_all();
    m_thread.join();
    m_parts.feed->setWake({});
    m_parts.venue->setWake({});
    // Nobody waits in vain for an answer.
    for (Query& query : m_waiting.queries)
        query.done(Unexpected(api::FetchError::LinkDown));
}

void IoWorker::postRequests(std::vector<VenueRequest>&& requests)
{
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.requests.insert(
            m_waiting.requests.end(), std::make_move_iterator(requests.begin()), std::make_move_iterator(requests.end()));
    }
    m_posted.notify_one();
}

bool IoWorker::postQuery(Question query, Answered done)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_isStopping || m_waiting.queries.size() >= kQueriesMax)
            return false;
        m_waiting.queries.push_back({query, std::move(done)});
    }
    m_posted.notify_one();
    return true;
}

/// The feed has something that did not announce itself.
void IoWorker::wake()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isWoken = true;
    }
    m_posted.notify_one();
}

void IoWorker::run()
{
    logging::nameThread("io");
    Posted posted;
    while (true) {
        wait(posted);
        {
            const std::lock_guard lock(m_mutex);
            if (m_isStopping)
                return;
        }
        if (m_clock.isDriven()) {
            m_inbox.waitUntilTaken();
            if (const auto next = m_parts.feed->nextTime())
                m_clock.drive(std::max(*next, m_clock.now() + kDrivenStep));
        }
        step(m_clock.now(), posted);
        posted = {};
    }
}

void IoWorker::wait(Posted& posted)
{
    auto next = m_parts.feed->nextTime();
    if (const auto due = m_parts.venue->nextDue(); due && (!next || *due < *next))
        next = due;
    std::unique_lock lock(m_mutex);
    const auto isPosted = [this] { return m_isStopping || m_isWoken || !m_waiting.requests.empty() || !m_waiting.queries.empty(); };
    if (!next)
        m_posted.wait(lock, isPosted);
    else if (!m_clock.isDriven())
        m_posted.wait_for(lock, std::max(m_clock.sleepUntil(*next), kBatchInterval), isPosted);
    posted = std::move(m_waiting);
    m_waiting = {};
    m_isWoken = false;
}

void IoWorker::step(Timestamp now, Posted& posted)
{
    m_events.clear();
    // The machine slept: what would have happened meanwhile is left out, and each book says so.
    if (const auto next = m_parts.feed->nextTime(); next && !m_clock.isDriven() && now - *next > kBacklogMax)
        m_parts.feed->skipTo(now);
    m_parts.feed->pull(now, m_events);
    m_queues.take(m_desk);
    for (const MarketEvent& event : m_events) {
        m_parts.venue->onMarket(event, timeOf(event));
        m_desk.apply(event, now);
        m_queues.onMarket(event, m_desk);
    }
    for (const VenueRequest& request : posted.requests)
        m_parts.venue->submit(request, now);
    m_parts.venue->advance(now, m_reports);
    m_inbox.pushReports(m_reports);
    m_desk.publish(now, m_inbox, m_board);
    m_queues.publish(now, m_board);
    if (!m_events.empty())
        m_delivery.notifyBoard();
    if (std::optional<kernel::RiskInput> figures = m_riskWatch.step(now))
        m_inbox.pushNotice(std::move(*figures));
    tellBars(now);
    if (!m_isEndTold && !m_parts.feed->nextTime())
        tellEndOfFeed();
    for (Query& query : posted.queries)
        answer(query);
}

void IoWorker::tellBars(Timestamp now)
{
    if (m_barWishes.take(m_barVersion, m_wantedBars))
        m_barWatch.want(m_wantedBars);
    m_barWatch.step(now, m_bars);
    for (kernel::Input& bars : m_bars)
        m_inbox.pushNotice(std::move(bars));
    m_bars.clear();
}

void IoWorker::tellEndOfFeed()
{
    m_isEndTold = true;
    const std::optional<venue::FeedError>& error = m_parts.feed->error();
    if (error)
        spdlog::error("The feed ended too early: {}", error->what);
    else
        spdlog::info("The feed is over");
    m_inbox.pushNotice(kernel::FeedNotice{error.has_value(), error ? error->line : 0});
}

void IoWorker::answer(Query& query)
{
    const auto* candles = std::get_if<api::CandleQuery>(&query.query);
    if (candles == nullptr)
        return askStatus(std::move(query.done));
    auto history = m_desk.candles(*candles);
    m_delivery.postCall([done = std::move(query.done), history = std::move(history)] {
        if (history)
            done(api::Answer(*history));
        else
            done(Unexpected(history.error()));
    });
}

void IoWorker::askStatus(Answered done)
{
    const auto round = std::make_shared<StatusRound>(m_delivery, m_clock.now(), std::move(done));
    const auto tell = [round](const VenueStatus& status) { round->add(status); };
    m_parts.feed->askStatus(tell);
    m_parts.venue->askStatus(tell);
}

} // namespace jarvis::local
