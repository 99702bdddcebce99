#pragma once

#include "tests/e2e/venue/market_watcher.h"
#include "tests/e2e/venue/simulator_process.h"

#include <optional>
#include <string>
#include <vector>

namespace jarvis::e2e {

/// How many of the books that were seen are known to the venue. Empty when one of them differs.
inline std::optional<int> compared(SimulatorProcess& simulator, const std::vector<MarketWatcher::Seen>& seen)
{
    int count = 0;
    for (const MarketWatcher::Seen& book : seen) {
        const std::string theirs = simulator.bookAt(book.symbol, book.sequence);
        if (theirs == "unknown")
            continue; // a snapshot between two updates
        if (theirs != book.levels) {
            qWarning("%s at %llu\nours   %s\ntheirs %s", book.symbol.c_str(), static_cast<unsigned long long>(book.sequence), book.levels.c_str(), theirs.c_str());
            return std::nullopt;
        }
        ++count;
    }
    return count;
}

} // namespace jarvis::e2e
