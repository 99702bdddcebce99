#include "widgets/performance/results.h"

#include "engine/base/time.h"

#include <algorithm>
#include <map>
#include <utility>

namespace jarvis::widgets::performance {

QDate utcDayOf(Timestamp time)
{
    constexpr qint64 kNanosPerDay = 86'400'000'000'000;
    return QDate(1970, 1, 1).addDays(toNanos(time) / kNanosPerDay);
}

QVector<Life> livesOf(const api::PositionHistory& history)
{
    QVector<Life> lives;
    std::map<std::pair<InstrumentId, Timestamp>, const PositionNote*> notes;
    for (const api::EventRecord& record : history.notes) {
        if (const auto* written = std::get_if<api::PositionAnnotated>(&record.event))
            notes[{written->instrument, written->openedAt}] = &written->note;
    }
    for (auto record = history.closed.rbegin(); record != history.closed.rend(); ++record) {
        const auto* changed = std::get_if<api::PositionChanged>(&record->event);
        if (changed == nullptr)
            continue;
        const Position& position = changed->position;
        Life life{record->sequence, position.instrument, position.openedAt, record->time, position.realised, position.fees, position.funding,
            position.realised - position.fees + position.funding, std::nullopt, position.openedSide, position.excursion};
        if (position.initialRisk > Money::zero())
            life.milliR = static_cast<std::int64_t>(divideRounded(life.net.units() * 1'000, position.initialRisk.units(), Rounding::Nearest));
        if (const auto note = notes.find({life.instrument, life.openedAt}); note != notes.end())
            setNote(life, *note->second);
        lives.push_back(life);
    }
    return lives;
}

void setNote(Life& life, const PositionNote& note)
{
    const auto textOf = [](std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); };
    life.note = textOf(note.text.view());
    life.tags.clear();
    for (const std::string_view tag : tagsOf(note))
        life.tags.push_back(textOf(tag));
}

QString tagLine(const PositionNote& note)
{
    Life life;
    setNote(life, note);
    return life.tags.join(QStringLiteral(", "));
}

std::optional<double> Statistics::winRate() const
{
    return count > 0 ? std::optional(static_cast<double>(wins) / count) : std::nullopt;
}

std::optional<double> Statistics::profitFactor() const
{
    return lost > Money::zero() ? std::optional(gained.toDouble() / lost.toDouble()) : std::nullopt;
}

std::optional<Money> Statistics::expectancy() const
{
    return count > 0 ? std::optional(net.scaledBy(1, count, Rounding::Nearest)) : std::nullopt;
}

std::optional<std::int64_t> Statistics::averageMilliR() const
{
    return milliRCount > 0 ? std::optional(milliRSum / milliRCount) : std::nullopt;
}

std::optional<Money> Statistics::averageAdverse() const
{
    return excursionCount > 0 ? std::optional(adverse.scaledBy(1, excursionCount, Rounding::Nearest)) : std::nullopt;
}

std::optional<Money> Statistics::averageFavourable() const
{
    return excursionCount > 0 ? std::optional(favourable.scaledBy(1, excursionCount, Rounding::Nearest)) : std::nullopt;
}

std::optional<Ratio> Statistics::quarterKelly(Ratio cap) const
{
    const TradeRecord record{wins, losses, gained, lost};
    const std::optional<KellyBet> bet = record.count() >= kKellyCountMin ? record.bet(KellySettings().factor) : std::nullopt;
    return bet ? std::optional(kellyShare(*bet, cap)) : std::nullopt;
}

Statistics statisticsOf(const QVector<Life>& lives)
{
    Statistics all;
    Money high;
    for (const Life& life : lives) {
        ++all.count;
        all.net += life.net;
        all.fees += life.fees;
        if (life.net > Money::zero()) {
            ++all.wins;
            all.gained += life.net;
        } else if (life.net < Money::zero()) {
            ++all.losses;
            all.lost -= life.net;
        }
        high = std::max(high, all.net);
        all.drawdownMax = std::max(all.drawdownMax, high - all.net);
        if (life.milliR) {
            all.milliRSum += *life.milliR;
            ++all.milliRCount;
        }
        if (life.excursion) {
            all.adverse += life.excursion->worst;
            all.favourable += life.excursion->best;
            ++all.excursionCount;
        }
    }
    return all;
}

DayResult resultBetween(const QVector<Life>& lives, QDate first, QDate last)
{
    DayResult result;
    for (const Life& life : lives) {
        const QDate day = utcDayOf(life.closedAt);
        if (day < first || day > last)
            continue;
        result.net += life.net;
        ++result.count;
    }
    return result;
}

} // namespace jarvis::widgets::performance
