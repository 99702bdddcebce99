#pragma once

#include "widgets/charts/candle_store.h"

#include <QLocale>
#include <QString>

#include <vector>

/// Where the grid lines go: round prices, round times. Threads: pure functions.
namespace jarvis::widgets::charts {

/// Round prices (1, 2, 2.5 or 5 times a power of ten) in low..high, at most `countMax` of them, never
/// closer than the last decimal of a price. Empty when the range is empty or not finite.
std::vector<double> priceTicks(double low, double high, int countMax, int decimals);

/// The same for an axis on which equal ratios are equally high: round prices in every power of ten that are not much
/// closer than countMax of them would be; below a ratio of two, those of priceTicks(). Requires low > 0.
std::vector<double> logTicks(double low, double high, int countMax, int decimals);

struct TimeTick {
    double bar = 0;
    QString text;
    bool isMajor = false; ///< A new day, month or year.
};

/// Times of bars outside the history continue with the length of a bar.
class BarClock {
public:
    /// `barMs` is the timeframe; 0 takes the distance of the last two bars (a minute if there is one bar).
    BarClock(const CandleStore& store, qint64 barMs);

    qint64 barMs() const { return m_barMs; }
    qint64 timeOf(double bar) const;
    double barOf(qint64 timeMs) const;

private:
    const CandleStore& m_store;
    qint64 m_barMs;
};

/// A day in that language, for QLocale::toString(): "d MMM", "d. MMM", "M月d日"; with `withYear` its year too.
QString dayFormat(const QLocale& locale, bool withYear);

/// Labels for the bars from..to, at least `spacing` bars apart: "14:30" inside a day, "21 Nov" where a
/// day begins, "Nov" for a month, "2026" for a year. All UTC. Empty for an empty store.
std::vector<TimeTick> timeTicks(
    const CandleStore& store, qint64 barMs, double from, double to, double spacing, const QLocale& locale);

} // namespace jarvis::widgets::charts
