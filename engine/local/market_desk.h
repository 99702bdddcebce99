#pragma once

#include "engine/api/engine.h"
#include "engine/api/market.h"
#include "engine/api/query.h"
#include "engine/kernel/input.h"
#include "engine/local/kernel_inbox.h"
#include "engine/local/quote_board.h"
#include "engine/market/depth_book.h"
#include "engine/venue/feed.h"

#include <map>
#include <memory>
#include <vector>

namespace jarvis::local {

/// When the event happened, by the venue's clock.
Timestamp timeOf(const MarketEvent& event);
InstrumentId instrumentOf(const MarketEvent& event);

/// What the market looks like right now: a book, bars and day figures for each instrument, kept from the feed's events.
///
/// Threads: one thread at a time.
class MarketDesk {
public:
    /// `feed` outlives the desk: bars from before the first event are its history().
    explicit MarketDesk(const venue::Feed& feed);
    ~MarketDesk();

    void apply(const MarketEvent& event, Timestamp now);

    /// Null for an instrument that the feed does not list.
    const market::DepthBook* book(InstrumentId instrument) const;

    /// Hands on what changed since the last call, the newest of each kind: to the kernel and to those who watch.
    void publish(Timestamp now, KernelInbox& inbox, QuoteBoard& board);
    /// The kernel's part of it, as inputs in a fixed order, for engines that run in one thread.
    void publish(Timestamp now, std::vector<kernel::Input>& out);

    /// Bars from history and live ones, joined.
    Expected<api::CandleHistory, api::FetchError> candles(const api::CandleQuery& query);

private:
    struct Desk;
    Desk* find(InstrumentId instrument);
    template <typename Visit> void visitChanges(Timestamp now, Visit&& visit);

    const venue::Feed& m_feed;
    std::map<InstrumentId, std::unique_ptr<Desk>> m_desks;
    std::vector<Desk*> m_changed;
};

} // namespace jarvis::local
