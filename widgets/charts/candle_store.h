#pragma once

#include "widgets/charts/candle.h"

#include <cstddef>
#include <span>
#include <vector>

namespace jarvis::widgets::charts {

/// The history behind a chart, with a pyramid of coarser copies.
///
/// Level 0 holds the bars. Bucket j of level k covers the bars [j * 4^k, (j + 1) * 4^k): first open,
/// highest high, lowest low, last close, sum of volume. A chart draws from the level that has about one
/// bucket per two pixels, so one million bars cost as much to draw as a thousand. All levels above 0
/// together add one third to the bars' numbers: 14 MB for a million bars.
///
/// Cost: append() and updateLast() touch at most four buckets per level; priceRange() visits at most
/// six buckets per level; replace() and prepend() rebuild everything (about 20 ms for a million bars).
///
/// Rows that cannot be drawn (not finite, high below low, not newer than the row before) are left out
/// and counted, never repaired.
///
/// Threads: a plain value; build it in a worker thread and move it to the chart.
class CandleStore {
public:
    static constexpr std::size_t kFactor = 4;

    struct Bucket {
        double open = 0;
        double high = 0;
        double low = 0;
        double close = 0;
        double volume = 0;

        friend bool operator==(const Bucket&, const Bucket&) = default;
    };

    struct Range {
        double low = 0;
        double high = 0;
    };

    CandleStore() = default;

    void clear();

    /// Takes a whole history, oldest first. Returns how many rows were left out.
    std::size_t replace(std::span<const Candle> candles);

    /// Puts older bars in front, oldest first. Returns how many rows were left out, among them all
    /// that are not older than the present first bar.
    std::size_t prepend(std::span<const Candle> older);

    /// Adds a bar newer than the last one; false, and nothing changes, if it is not.
    bool append(const Candle& candle);

    /// Replaces the last bar, which must begin at the same time; false, and nothing changes, otherwise.
    bool updateLast(const Candle& candle);

    bool isEmpty() const { return m_times.empty(); }
    std::size_t size() const { return m_times.size(); }

    /// Requires index < size().
    Candle at(std::size_t index) const;
    qint64 timeAt(std::size_t index) const { return m_times[index]; }
    double closeAt(std::size_t index) const { return m_levels.front().close[index]; }

    /// Index of the bar that was open at `timeMs`; -1 when that is before the first bar.
    std::ptrdiff_t indexAt(qint64 timeMs) const;

    /// Index of the first bar that begins at or after `timeMs`; size() when there is none.
    std::size_t firstIndexFrom(qint64 timeMs) const;

    /// Lowest low and highest high of the bars first..last, both included. Requires first <= last < size().
    Range priceRange(std::size_t first, std::size_t last) const;

    int levelCount() const { return static_cast<int>(m_levels.size()); }
    std::size_t levelSize(int level) const { return m_levels[static_cast<std::size_t>(level)].open.size(); }

    /// How many bars one bucket of `level` covers: 4^level.
    static std::size_t barsPerBucket(int level) { return std::size_t{1} << (2 * level); }

    Bucket bucket(int level, std::size_t index) const;

    /// The finest level that shows `bars` bars in at most `bucketsMax` buckets.
    int levelFor(double bars, double bucketsMax) const;

    /// Bytes that all levels above the bars themselves occupy.
    std::size_t pyramidBytes() const;

private:
    struct Level {
        std::vector<double> open, high, low, close, volume;

        void reserve(std::size_t size);
        void push(const Bucket& bucket);
        void set(std::size_t index, const Bucket& bucket);
        Bucket get(std::size_t index) const;
    };

    void pushBar(const Candle& candle);
    void buildPyramid();
    void refreshLastBuckets();
    Bucket merged(const Level& finer, std::size_t parent) const;

    std::vector<qint64> m_times;
    std::vector<Level> m_levels;
};

} // namespace jarvis::widgets::charts
