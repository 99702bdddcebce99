#include "engine/risk/returns.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace jarvis::risk {
namespace {

/// Time → price, of what can be used.
using Closes = std::map<Timestamp, double>;

Closes usable(const PriceHistory& history)
{
    Closes closes;
    for (const ClosingPrice& close : history.closes) {
        if (!closes.empty() && close.time <= closes.rbegin()->first)
            break;
        if (std::isfinite(close.price) && close.price > 0.0)
            closes.emplace_hint(closes.end(), close.time, close.price);
    }
    return closes;
}

/// The bars that every instrument has, newest first.
std::vector<Timestamp> sharedTimes(const std::vector<Closes>& all)
{
    std::vector<Timestamp> times;
    for (auto bar = all.front().rbegin(); bar != all.front().rend(); ++bar) {
        const auto has = [bar](const Closes& closes) { return closes.contains(bar->first); };
        if (std::all_of(all.begin(), all.end(), has))
            times.push_back(bar->first);
    }
    return times;
}

} // namespace

Returns alignedReturns(std::span<const PriceHistory> histories, Duration step, std::size_t countMax)
{
    std::vector<Closes> all;
    std::size_t longest = 0;
    for (const PriceHistory& history : histories) {
        all.push_back(usable(history));
        longest = std::max(longest, all.back().size());
    }
    Returns returns;
    std::vector<Closes> kept;
    for (std::size_t i = 0; i < histories.size(); ++i) {
        if (all[i].size() < 2 || all[i].size() * 2 < longest)
            continue;
        returns.instruments.push_back(histories[i].instrument);
        kept.push_back(std::move(all[i]));
    }
    if (kept.empty())
        return returns;
    const std::vector<Timestamp> times = sharedTimes(kept);
    std::vector<std::size_t> rows; // places in `times` whose predecessor is one step older
    for (std::size_t i = 0; i + 1 < times.size() && rows.size() < countMax; ++i) {
        if (times[i] - times[i + 1] == step)
            rows.push_back(i);
    }
    returns.count = rows.size();
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
        for (const Closes& closes : kept)
            returns.values.push_back(closes.at(times[*row]) / closes.at(times[*row + 1]) - 1.0);
    }
    return returns;
}

} // namespace jarvis::risk
