#pragma once

#include "engine/api/market.h"
#include "engine/local/market_desk.h"
#include "engine/local/quote_board.h"
#include "engine/market/queue_estimate.h"

#include <map>
#include <mutex>
#include <set>
#include <vector>

namespace jarvis::local {

/// Where the account's own limit orders stand in the queue of their price: an estimate for each, told to the board.
///
/// An order that moves to another price, or grows, stands at the end again, as venues have it.
/// Threads: put() from any; everything else from one at a time. Bounded by the account's open orders.
class QueueDesk {
public:
    /// The newest state of these orders. Nothing of them is seen before take().
    void put(std::vector<Order> orders);

    /// Takes what waits; the books of `desk` tell what is ahead of new ones.
    void take(const MarketDesk& desk);
    /// After `desk` has applied the event.
    void onMarket(const MarketEvent& event, const MarketDesk& desk);
    void publish(Timestamp now, QuoteBoard& board);

private:
    struct Entry {
        InstrumentId instrument;
        Quantity remaining;
        market::QueueEstimate estimate;
    };
    void note(const Order& order, const MarketDesk& desk);

    std::map<OrderId, Entry> m_entries;
    std::set<InstrumentId> m_watched; ///< with an entry
    std::set<InstrumentId> m_changed; ///< since they were published
    Timestamp m_published{};

    std::mutex m_mutex;
    std::vector<Order> m_waiting;
};

} // namespace jarvis::local
