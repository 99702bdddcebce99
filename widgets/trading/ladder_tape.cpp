#include "widgets/trading/ladder_tape.h"

namespace jarvis::widgets::trading {

std::optional<Walk> walkTo(Price price, const Instrument& is, const std::map<std::int64_t, Quantity>& bids, const std::map<std::int64_t, Quantity>& asks)
{
    Walk walk;
    const auto add = [&walk, &is](std::int64_t ticks, Quantity quantity) {
        walk.quantity += quantity;
        walk.value += is.notional(Price::ofTicks(ticks), quantity);
        ++walk.levels;
    };
    if (!bids.empty() && price.ticks() <= bids.rbegin()->first) {
        for (auto level = bids.rbegin(); level != bids.rend() && level->first >= price.ticks(); ++level)
            add(level->first, level->second);
        return walk;
    }
    if (!asks.empty() && price.ticks() >= asks.begin()->first) {
        walk.side = Side::Sell;
        for (auto level = asks.begin(); level != asks.end() && level->first <= price.ticks(); ++level)
            add(level->first, level->second);
        return walk;
    }
    return std::nullopt;
}

std::map<std::int64_t, RecentTrade> recentTrades(const session::TradeTape& tape, Timestamp now, Duration within, std::size_t most)
{
    std::map<std::int64_t, RecentTrade> found;
    const auto& entries = tape.entries();
    for (auto entry = entries.rbegin(); entry != entries.rend() && most > 0; ++entry, --most) {
        if (now - entry->trade.time > within)
            break;
        found.try_emplace(entry->trade.price.ticks(), RecentTrade{entry->trade.aggressor, entry->trade.time});
    }
    return found;
}

} // namespace jarvis::widgets::trading
