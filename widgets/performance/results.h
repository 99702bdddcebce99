#pragma once

#include "engine/api/query.h"
#include "engine/model/kelly.h"

#include <QDate>
#include <QStringList>
#include <QVector>

#include <optional>

namespace jarvis::widgets::performance {

// What positions brought, as values. Threads: plain functions and values.

/// One position from flat to flat, and what it brought.
struct Life {
    std::uint64_t sequence = 0; ///< of the event that told its end
    InstrumentId instrument;
    Timestamp openedAt{};
    Timestamp closedAt{};
    Money realised;
    Money fees;
    Money funding;
    Money net; ///< realised − fees + funding
    std::optional<std::int64_t> milliR; ///< empty where the risk at the first stop is not known
    std::optional<Side> side;           ///< empty where nobody remembers which way it went
    std::optional<Excursion> excursion; ///< MAE and MFE, before fees; empty where nobody looked
    QString note{};
    QStringList tags{};
};

/// Oldest first, as they closed.
QVector<Life> livesOf(const api::PositionHistory& history);
/// Takes what was written about it: all of it, anew.
void setNote(Life& life, const PositionNote& note);
/// "breakout, news" as a line to read and write.
QString tagLine(const PositionNote& note);
/// Of a moment, as the engine counts days.
QDate utcDayOf(Timestamp time);

/// What a number of lives comes to. Money is exact; ratios are statistics.
struct Statistics {
    int count = 0;
    int wins = 0;   ///< net above zero
    int losses = 0; ///< net below zero
    Money net;
    Money gained; ///< Σ of the wins
    Money lost;   ///< Σ of the losses, above zero
    Money fees;
    Money drawdownMax; ///< from a high of the summed results to the lowest point after it, above zero
    std::int64_t milliRSum = 0;
    int milliRCount = 0;
    Money adverse;    ///< Σ of the worst each one stood at, at most zero
    Money favourable; ///< Σ of the best
    int excursionCount = 0;

    std::optional<double> winRate() const;
    /// Gained over lost; empty where nothing was lost.
    std::optional<double> profitFactor() const;
    /// Net per life, rounded to nearest.
    std::optional<Money> expectancy() const;
    std::optional<std::int64_t> averageMilliR() const;
    /// MAE and MFE per life, of those where they are known, rounded to nearest.
    std::optional<Money> averageAdverse() const;
    std::optional<Money> averageFavourable() const;

    /// Too few of them say nothing of the next.
    static constexpr std::int64_t kKellyCountMin = KellySettings().tradesMin;
    /// The share of capital to risk per trade by a quarter of Kelly's formula, at most `cap`; zero where they cost more than they brought.
    /// Empty with fewer than kKellyCountMin that won or lost, and where nothing was lost: the odds are not known.
    std::optional<Ratio> quarterKelly(Ratio cap) const;
};
/// Requires lives in the order in which they closed.
Statistics statisticsOf(const QVector<Life>& lives);

struct DayResult {
    Money net;
    int count = 0;
};
DayResult resultBetween(const QVector<Life>& lives, QDate first, QDate last);

} // namespace jarvis::widgets::performance
