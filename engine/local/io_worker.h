#pragma once

#include "engine/api/engine.h"
#include "engine/local/bar_watch.h"
#include "engine/local/delivery.h"
#include "engine/local/kernel_inbox.h"
#include "engine/local/market_desk.h"
#include "engine/local/engine_clock.h"
#include "engine/local/queue_desk.h"
#include "engine/local/quote_board.h"
#include "engine/local/risk_watch.h"
#include "engine/venue/feed.h"
#include "engine/venue/venue.h"

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <set>
#include <thread>
#include <variant>
#include <vector>

namespace jarvis::local {

/// The thread that runs feed and venue: pulls what the market says, carries requests out, brings reports in.
///
/// Sleeps until the next market event, the next thing the venue has to do, or a request. Reports that find the kernel's inbox
/// full wait here, in order.
///
/// Threads: named "io". post…() from any thread.
class IoWorker {
public:
    struct Parts {
        std::unique_ptr<venue::Feed> feed;
        std::unique_ptr<venue::Venue> venue;
    };
    static constexpr std::size_t kQueriesMax = 256;

    IoWorker(Parts parts, EngineClock& clock, KernelInbox& inbox, QuoteBoard& board, QueueDesk& queues, Delivery& delivery, const BarWishes& bars);
    ~IoWorker();

    void postRequests(std::vector<VenueRequest>&& requests);
    using Answered = std::function<void(Expected<api::Answer, api::FetchError>)>;
    /// False when too many wait.
    using Question = std::variant<api::CandleQuery, api::VenueQuery>;
    [[nodiscard]] bool postQuery(Question query, Answered done);

private:
    struct Query {
        Question query;
        Answered done;
    };
    struct Posted {
        std::vector<VenueRequest> requests;
        std::vector<Query> queries;
    };

    void wake();
    void run();
    void step(Timestamp now, Posted& posted);
    void wait(Posted& posted);
    void answer(Query& query);
    void askStatus(Answered done);
    void tellEndOfFeed();
    void tellBars(Timestamp now);

    Parts m_parts;
    EngineClock& m_clock;
    KernelInbox& m_inbox;
    QuoteBoard& m_board;
    QueueDesk& m_queues;
    Delivery& m_delivery;
    MarketDesk m_desk;
    RiskWatch m_riskWatch;
    const BarWishes& m_barWishes;
    std::uint64_t m_barVersion = 0;
    std::vector<BarWishes::Series> m_wantedBars;
    BarWatch m_barWatch;
    bool m_isEndTold = false;

    std::vector<MarketEvent> m_events;
    std::vector<VenueReport> m_reports;
    std::vector<kernel::Input> m_bars;

    std::mutex m_mutex;
    std::condition_variable m_posted;
    Posted m_waiting;
    bool m_isStopping = false;
    bool m_isWoken = false;
    std::thread m_thread;
};

} // namespace jarvis::local
