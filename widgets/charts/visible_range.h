#pragma once

#include <cstddef>

namespace jarvis::widgets::charts {

/// Which bars the time axis shows, in bar units: bar i fills [i - 0.5, i + 0.5].
///
/// It follows the market while the last bar is wholly in view: a new bar then moves the window by one.
/// Otherwise the window stays on the bars it shows, whatever is appended or put in front.
///
/// Limits: never fewer than kBarsMin bars wide, never wider than the history (or kBarsDefault) plus a
/// margin; at most half of the window lies beyond either end of the history.
///
/// Threads: a plain value.
class VisibleRange {
public:
    static constexpr double kBarsMin = 8;
    static constexpr double kBarsDefault = 120;

    double first() const { return m_first; }
    double last() const { return m_first + m_bars; }
    double bars() const { return m_bars; }
    std::size_t barCount() const { return m_count; }
    bool isFollowing() const;

    /// A new history: shows its end.
    void reset(std::size_t barCount);
    void appended();
    void prepended(std::size_t count);

    /// Shows factor times as many bars; the bar coordinate `anchor` stays at its place.
    void zoom(double factor, double anchor);
    /// Moves the window towards newer bars (positive) or older ones (negative).
    void pan(double bars);
    /// Shows this many bars; the newest edge stays.
    void setBars(double bars);
    void toStart();
    void toEnd();
    void showAll();

    /// Empty bars at the right when the window shows the end.
    double rightMargin() const;

private:
    double end() const { return static_cast<double>(m_count) - 0.5; }
    double barsMax() const;
    void clamp();

    std::size_t m_count = 0;
    double m_first = -kBarsDefault;
    double m_bars = kBarsDefault;
};

} // namespace jarvis::widgets::charts
