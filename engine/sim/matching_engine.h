#pragma once

#include "engine/model/market_data.h"
#include "engine/sim/book_message.h"
#include "engine/sim/order_index.h"
#include "engine/sim/tick_levels.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace jarvis::sim {

/// A limit order book of single orders (L3) with price-time priority: the exchange inside the simulator and the benches.
///
/// Levels are an array by tick with bitmaps, queues are intrusive lists in a pool, ids are found in a flat hash table: no
/// operation depends on how many orders wait, and nothing allocates once the pool has grown.
/// Every call tells what happened to `sink(const BookReport&)`, which must not call back into the engine.
///
/// Threads: one at a time. Errors: a report with Kind::Rejected and a reason.
class MatchingEngine {
public:
    /// `windowTicks`: how wide a price range is fast; a power of two, at least 4 096.
    explicit MatchingEngine(std::size_t windowTicks = 16'384) : m_levels(windowTicks), m_pool(1) {}

    template <typename Sink>
    void apply(const BookCommand& command, Sink&& sink)
    {
        switch (command.verb) {
        case BookCommand::Verb::Add:
            return add(command, sink);
        case BookCommand::Verb::Cancel:
            return cancel(command.id, sink);
        case BookCommand::Verb::Modify:
            return modify(command, sink);
        }
        UNREACHABLE();
    }
    /// The same as apply() one by one, only faster: memory is fetched ahead of its use.
    template <typename Sink>
    void applyBatch(std::span<const BookCommand> commands, Sink&& sink);

    template <typename Sink>
    void add(const BookCommand& order, Sink&& sink);
    template <typename Sink>
    void cancel(std::uint64_t id, Sink&& sink);
    /// Keeps the place in the queue only when the price stays and the quantity does not grow.
    template <typename Sink>
    void modify(const BookCommand& order, Sink&& sink);

    std::optional<BookLevel> best(Side side) const;
    Quantity quantityAt(Side side, Price price) const;
    /// What waits on `side` from its best price through `worst`.
    Quantity quantityThrough(Side side, Price worst) const;
    std::size_t orderCount() const { return m_index.size(); }
    /// Calls `visit(BookLevel)` best first until it returns false.
    template <typename Visit>
    void forEachLevel(Side side, Visit&& visit) const;
    /// Calls `visit(id, Quantity)` in the order of time until it returns false.
    template <typename Visit>
    void forEachOrder(Side side, Price price, Visit&& visit) const;

private:
    static constexpr std::int64_t kNoTick = TickLevels::kNoTick;
    // How many commands before its use a piece of memory is asked for: first the id's entry, then its order.
    static constexpr std::size_t kFetchIndexAhead = 24;
    static constexpr std::size_t kFetchOrderAhead = 12;

    struct alignas(32) Node {
        std::uint64_t id = 0;
        std::int64_t lots = 0;
        std::int64_t tick = 0;
        std::uint32_t next = 0;
        std::uint32_t previous = 0;
    };

    /// Bids wait at or below the best bid, everything else is an ask: the book is never crossed.
    Side sideOf(std::int64_t tick) const { return m_bestBid != kNoTick && tick <= m_bestBid ? Side::Buy : Side::Sell; }
    std::int64_t bestTick(Side side) const { return side == Side::Buy ? m_bestBid : m_bestAsk; }
    bool crosses(const BookCommand& order) const;
    BookReport::Reason refusalOf(const BookCommand& order) const;
    template <typename Sink>
    void match(const BookCommand& order, std::int64_t& open, Sink&& sink);
    void rest(std::uint64_t id, Side side, std::int64_t tick, std::int64_t lots);
    void unlink(std::uint32_t slot);
    void levelEmptied(std::int64_t tick);
    std::uint32_t takeSlot();
    void fetchAhead(std::span<const BookCommand> commands, std::size_t now) const;

    TickLevels m_levels;
    OrderIndex m_index;
    std::vector<Node> m_pool; ///< slot 0 is nobody
    std::uint32_t m_free = 0; ///< head of the free slots, last freed first
    std::int64_t m_bestBid = kNoTick;
    std::int64_t m_bestAsk = kNoTick;
};

} // namespace jarvis::sim

#include "engine/sim/matching_engine_inl.h"
