#pragma once

#include "engine/base/time.h"
#include "engine/model/market_data.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

namespace jarvis::market {

/// The bars of one instrument in one timeframe, built from trades, the newest still open.
///
/// Bars without trades do not exist here; filledFlat() adds them for who wants a bar at each step. Memory is bounded: the
/// oldest bars make room. Threads: a plain value.
class CandleSeries {
public:
    static constexpr std::size_t kBarsMax = 5'000;

    /// What a trade did.
    enum class Added : std::uint8_t {
        Extended = 1, ///< it belongs to the newest bar
        Opened,       ///< it began a new bar; what was the newest is closed
        Corrected,    ///< it came late and changed, or made, a closed bar
        TooOld,       ///< it lies before everything kept: ignored
    };

    explicit CandleSeries(Timeframe timeframe, std::size_t barsMax = kBarsMax);

    Timeframe timeframe() const { return m_timeframe; }
    bool isEmpty() const { return m_bars.empty(); }
    std::size_t size() const { return m_bars.size(); }
    /// The newest bar, closed or not. Requires that there is one.
    const Candle& newest() const { return m_bars.back(); }

    /// A late trade moves high, low and volume of its bar; open and close stay as first told.
    Added add(Timestamp time, Price price, Quantity quantity);
    /// Begins with these bars, oldest first, each on the grid of the timeframe; what was known before is forgotten.
    void load(const std::vector<Candle>& bars);

    /// The newest `countMax` bars that end at or before `before` (all, when empty), oldest first.
    std::vector<Candle> newest(std::size_t countMax, std::optional<Timestamp> before = std::nullopt) const;
    /// The bar that opened at `openTime`, if trades made one.
    std::optional<Candle> at(Timestamp openTime) const;

private:
    Added addLate(Timestamp openTime, Price price, Quantity quantity);
    void push(const Candle& bar);

    Timeframe m_timeframe;
    Duration m_length;
    std::size_t m_barsMax;
    Timestamp m_end{};         ///< of the newest bar
    Timestamp m_closeTime{};   ///< of the trade that set its close
    std::deque<Candle> m_bars; ///< ascending by openTime
};

/// `bars` with a flat one (all four prices the last close, no volume) at each step of the timeframe that has none, up to
/// the bar that contains `until`. At most `countMax`, the newest.
std::vector<Candle> filledFlat(
    const std::vector<Candle>& bars, Timeframe timeframe, Timestamp until, std::size_t countMax);

} // namespace jarvis::market
