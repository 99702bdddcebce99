#pragma once

#include "engine/net/rate_budget.h"
#include "engine/venue/live/public_market.h"
#include "engine/venue/okx/market_session.h"

#include <deque>
#include <memory>
#include <vector>

namespace jarvis::venue::okx {

/// The public side of OKX: its clock, its REST, and the sessions that need both.
///
/// Bars come 300 at a time, a day of minutes in several pages; the venue takes 40 such calls in two seconds, so they queue.
/// Threads: the network thread.
class PublicMarket final : public live::PublicMarket {
public:
    PublicMarket(const net::Network& network, const Endpoints& endpoints, const MarketSession::Patience& patienceInStream);

    void listInstruments(Duration patience, OnInstruments done) override;
    bool hasBars(Timeframe timeframe) const override;
    void fetchBars(const Instrument& instrument, Timeframe timeframe, Duration patience, OnBars done) override;
    void measureClock(std::function<void(bool)> done) override { m_rest.measureClock(std::move(done)); }
    std::unique_ptr<live::MarketSession> makeSession(const std::vector<Instrument>& instruments, live::EventQueue& queue) override;

private:
    /// The bars of one chart, page by page, newest first.
    struct Pages {
        Instrument instrument;
        Timeframe timeframe;
        Timestamp until{};
        OnBars done;
        std::vector<Candle> bars{}; ///< so far, oldest first
        std::size_t pagesLeft = 1;
    };
    void pump();
    void ask(const std::shared_ptr<Pages>& pages);
    void onPage(const std::shared_ptr<Pages>& pages, const live::RestAnswer& answer);

    net::Network m_network;
    Endpoints m_endpoints;
    MarketSession::Patience m_patienceInStream;
    live::StreamClock m_clock;
    Rest m_rest;
    Contracts m_contracts;
    std::deque<std::shared_ptr<Pages>> m_waiting;
    net::RateBudget m_pace;
    std::unique_ptr<net::Timer> m_pumping;
};

} // namespace jarvis::venue::okx
