#pragma once

#include "engine/base/time.h"
#include "engine/model/market_data.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace jarvis::market {

/// Open, high, low and volume of the last 24 hours, rolling by the minute.
///
/// 1 440 minute buckets in a ring: the window is the current minute and the 1 439 before it. Reading is O(1) but for the
/// minute in which the day's high or low leaves the window. Threads: a plain value.
class DayStatistics {
public:
    struct Values {
        Price open; ///< of the oldest trade in the window
        Price high;
        Price low;
        Quantity volume;
    };

    DayStatistics();

    /// A trade; late ones count while their minute is in the window.
    void add(Timestamp time, Price price, Quantity quantity);
    /// A closed minute from history; the same rules.
    void add(const Candle& minute);
    /// Lets time pass without trades.
    void advance(Timestamp now);

    /// Empty when nothing traded in the window.
    std::optional<Values> values() const;

private:
    static constexpr std::int64_t kMinutes = 1'440;

    struct Bucket {
        std::int64_t minute = -1; ///< since 1970; −1: never used
        Price open;
        Price high;
        Price low;
        Quantity volume;
    };

    void refresh() const;

    std::vector<Bucket> m_buckets;
    std::int64_t m_minute = -1; ///< the newest that was seen
    mutable bool m_isFresh = true;
    mutable std::optional<Values> m_values;
};

} // namespace jarvis::market
