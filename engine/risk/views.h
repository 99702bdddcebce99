#pragma once

#include "engine/api/event.h"
#include "engine/base/time.h"
#include "engine/model/market_data.h"
#include "engine/model/breaker.h"
#include "engine/model/order.h"
#include "engine/model/patience.h"
#include "engine/risk/value_at_risk.h"

#include <cstdint>
#include <optional>
#include <span>

namespace jarvis::risk {

/// What the kernel knows of one instrument's market at this moment.
struct MarketView {
    BookTop top;
    bool isWhole = false;             ///< false while the book has a gap
    std::optional<Price> mark;
    Timestamp markTime{};             ///< engine time of the newest mark
    Timestamp topTime{};              ///< and of the newest best prices
    Timestamp lastProof{};            ///< last proof of life of the stream, engine time; the epoch means never
    const DepthView* depth = nullptr; ///< nearest levels, when known; must outlive the view
};

/// What the account holds and may come to hold in one instrument. Only the order's own instrument is asked about.
///
/// An amend is checked as if the order that it replaces were not there.
struct InstrumentExposure {
    Quantity held;              ///< long > 0, short < 0
    Quantity openBuys;          ///< Σ remaining of live entries that buy, in-flight ones included
    Quantity openSells;         ///< likewise, >= 0
    Money openBuysValue;        ///< Σ of their worst-case values: see reserve()
    Money openSellsValue;       ///< >= 0
    /// What is lost at its stops by what is there already: it comes to share one stop with an order on its side.
    struct Stake {
        Money cost;          ///< of what is held, with its sign; zero: not known
        Money loss;          ///< of what is held, from its cost to its stop; all of it without one
        Money risk;          ///< likewise, from the mark
        Money openBuysRisk;  ///< of live entries that buy, each to its own stop
        Money openSellsRisk;
        Price openBuysStop{};  ///< the loosest stop of live entries that buy; zero: there is none
        Price openSellsStop{};
    };
    Stake stake;
    bool hasUnknownOutcome = false; ///< an order here has an unknown outcome
    bool isFlattening = false;
};

/// An order that was taken a moment ago, for the duplicate rule.
struct RecentDraft {
    InstrumentId instrument;
    Side side = Side::Buy;
    OrderType type = OrderType::Limit;
    Quantity quantity;
    std::optional<Price> limitPrice;
    std::optional<Price> triggerPrice;
    Timestamp time{};

    static RecentDraft of(const OrderDraft& draft, Timestamp time)
    {
        return {draft.instrument, draft.side, draft.type, draft.quantity, draft.limitPrice, draft.triggerPrice, time};
    }
};

/// Best prices that have moved on for so long without a new mark have outlived it: a collar around it, and what positions are worth at it, mean
/// nothing any more. In a quiet market both are old, and a mark that stands still is told by OKX every 10 s at least.
inline constexpr Duration kMarkOutlivedAfter = std::chrono::seconds(30);
inline bool isMarkOutlived(const MarketView& market) { return market.mark && market.topTime - market.markTime > kMarkOutlivedAfter; }

/// The account as the rules see it.
struct AccountView {
    Timestamp now{};
    bool isValued = false;           ///< every held instrument has a mark; false stops new risk, since the sums below are unknown then
    Money wallet;
    Money equity;                    ///< wallet + unrealised
    Money dayPnl;                    ///< realised + unrealised − fees + funding since the UTC day began; < 0 is a loss
    Money exposure;                  ///< Σ |value at mark| of positions
    Money openEntriesValue;          ///< Σ worst-case value of live entries, in-flight ones included: see reserve()
    Money marginUsed;                ///< of positions, and reserved (margin and fees) for live entries
    Money maintenance;               ///< Σ maintenance margin of positions in other instruments
    std::int64_t openPositions = 0;  ///< instruments that are held or have a live entry
    std::int64_t openOrders = 0;     ///< live orders of every role
    std::int64_t ordersLastSecond = 0;
    std::int64_t ordersLastMinute = 0;
    std::span<const RecentDraft> recent; ///< at least those within the duplicate window; order does not matter
    api::TradingState trading;
    Duration clockOffset{};            ///< the clock of the order's venue minus ours; zero while it was not measured
    Duration clockOffsetMax = Patience().clockOffsetMax; ///< beyond it neither ages of data nor times of orders can be trusted (behaviour 30)
    const Breaker* breaker = nullptr;  ///< the first that lets no new risk into the order's scopes; outlives the view
    Money riskToStops;                 ///< lost when every stop fills: of positions, and of live entries as if they had filled
    bool isClustered = false;          ///< the order's instrument moves with others
    std::int64_t clusterPositions = 0; ///< of that cluster: instruments that are held or have a live entry, its own included
    ValueAtRiskView valueAtRisk;

    /// What a loss is measured against: unrealised profit does not count, unrealised loss does.
    Money capital() const { return equity < wallet ? equity : wallet; }
    Money free() const { return equity - marginUsed; }
};

} // namespace jarvis::risk
