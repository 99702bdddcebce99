#include "widgets/charts/ticks.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <cmath>

namespace jarvis::widgets::charts {
namespace {

constexpr qint64 kSecondMs = 1'000;
constexpr qint64 kMinuteMs = 60 * kSecondMs;
constexpr qint64 kHourMs = 60 * kMinuteMs;
constexpr qint64 kTickDayMs = 24 * kHourMs;
constexpr qint64 kMondayMs = 4 * kTickDayMs; // 1970-01-05

constexpr std::array kSteps{kSecondMs, 5 * kSecondMs, 15 * kSecondMs, 30 * kSecondMs, kMinuteMs, 2 * kMinuteMs,
    5 * kMinuteMs, 10 * kMinuteMs, 15 * kMinuteMs, 30 * kMinuteMs, kHourMs, 2 * kHourMs, 3 * kHourMs, 4 * kHourMs,
    6 * kHourMs, 12 * kHourMs, kTickDayMs, 2 * kTickDayMs, 7 * kTickDayMs};

/// Round months: 1, 2, 3, 6, 12, 24, 60, 120 ...
int monthStep(double months)
{
    for (const int step : {1, 2, 3, 6, 12, 24, 60})
        if (months <= step)
            return step;
    return 120 * static_cast<int>(std::ceil(months / 120));
}

qint64 floorTo(qint64 value, qint64 step, qint64 origin)
{
    const qint64 shifted = value - origin;
    const qint64 down = shifted >= 0 ? shifted / step : -((-shifted + step - 1) / step);
    return down * step + origin;
}

/// Walks over round times: n milliseconds, or n calendar months.
class RoundTimes {
public:
    explicit RoundTimes(double wantedMs)
    {
        const auto step = std::find_if(kSteps.begin(), kSteps.end(), [wantedMs](qint64 s) { return s >= wantedMs; });
        if (step != kSteps.end())
            m_stepMs = *step;
        else
            m_months = monthStep(wantedMs / (30.0 * kTickDayMs));
    }

    qint64 atOrBefore(qint64 timeMs) const
    {
        if (m_months == 0)
            return floorTo(timeMs, m_stepMs, m_stepMs == 7 * kTickDayMs ? kMondayMs : 0);
        const QDate date = QDateTime::fromMSecsSinceEpoch(timeMs, Qt::UTC).date();
        const int months = static_cast<int>(floorTo(date.year() * 12 + date.month() - 1, m_months, 0));
        return startOfMonth(months);
    }

    qint64 after(qint64 roundMs) const
    {
        if (m_months == 0)
            return roundMs + m_stepMs;
        const QDate date = QDateTime::fromMSecsSinceEpoch(roundMs, Qt::UTC).date();
        return startOfMonth(date.year() * 12 + date.month() - 1 + m_months);
    }

    bool showsSeconds() const { return m_months == 0 && m_stepMs < kMinuteMs; }

private:
    static qint64 startOfMonth(int months)
    {
        return QDateTime(QDate(months / 12, months % 12 + 1, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    }

    qint64 m_stepMs = 0;
    int m_months = 0;
};

TimeTick labelled(double bar, qint64 timeMs, bool withSeconds, const QLocale& locale)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(timeMs, Qt::UTC);
    const QDate date = time.date();
    if (time.time() != QTime(0, 0))
        return {bar, time.toString(withSeconds ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm")), false};
    if (date.day() != 1)
        return {bar, locale.toString(date, dayFormat(locale, false)), true};
    if (date.month() != 1)
        return {bar, locale.toString(date, QStringLiteral("MMM")), true};
    return {bar, QString::number(date.year()), true};
}

} // namespace

QString dayFormat(const QLocale& locale, bool withYear)
{
    switch (locale.language()) {
    case QLocale::German: return withYear ? QStringLiteral("d. MMM yyyy") : QStringLiteral("d. MMM");
    case QLocale::Chinese:
    case QLocale::Japanese: return withYear ? QStringLiteral("yyyy年M月d日") : QStringLiteral("M月d日");
    default: return withYear ? QStringLiteral("d MMM yyyy") : QStringLiteral("d MMM");
    }
}

std::vector<double> priceTicks(double low, double high, int countMax, int decimals)
{
    const double span = high - low;
    if (!std::isfinite(span) || span <= 0 || countMax < 1)
        return {};
    const double raw = std::max(span / countMax, std::pow(10.0, -decimals));
    const double power = std::pow(10.0, std::floor(std::log10(raw) + 1e-9));
    double step = 10 * power;
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        // A quarter of the last decimal could not be written with the price's decimals.
        const bool isWritable = factor != 2.5 || power > 1.5 * std::pow(10.0, -decimals);
        if (isWritable && factor * power >= raw * (1 - 1e-9)) {
            step = factor * power;
            break;
        }
    }
    std::vector<double> ticks;
    for (double i = std::ceil(low / step - 1e-9); i * step <= high + step * 1e-9; ++i)
        ticks.push_back(i * step);
    return ticks;
}

std::vector<double> logTicks(double low, double high, int countMax, int decimals)
{
    if (!(low > 0) || !std::isfinite(high) || countMax < 1)
        return {};
    constexpr double kRatioMin = 2;
    if (high / low < kRatioMin)
        return priceTicks(low, high, countMax, decimals);
    const double span = std::log10(high / low);
    const double closest = span / countMax * 0.75;
    // Where a power of ten has no room for a tick of its own, only each n-th has one.
    const int powers = std::max(1, static_cast<int>(std::ceil(closest)));
    std::vector<double> ticks;
    double previous = -1e9;
    const auto first = static_cast<int>(std::floor(std::log10(low)));
    for (int power = first - first % powers - powers; std::pow(10.0, power) <= high; power += powers) {
        for (const double digit : {1.0, 1.5, 2.0, 3.0, 5.0, 7.0}) {
            const double tick = digit * std::pow(10.0, power);
            // The next power of ten is worth more than what stands close before it.
            const bool crowds = digit > 1 && (std::log10(tick) - previous < closest || power + powers - std::log10(tick) < closest);
            if (crowds || (powers > 1 && digit > 1))
                continue;
            previous = std::log10(tick);
            if (tick >= low && tick <= high)
                ticks.push_back(tick);
        }
    }
    return ticks;
}

BarClock::BarClock(const CandleStore& store, qint64 barMs) : m_store(store), m_barMs(barMs)
{
    if (m_barMs <= 0)
        m_barMs = store.size() >= 2 ? store.timeAt(store.size() - 1) - store.timeAt(store.size() - 2) : kMinuteMs;
}

qint64 BarClock::timeOf(double bar) const
{
    if (m_store.isEmpty())
        return 0;
    const auto index = static_cast<qint64>(std::llround(bar));
    const auto last = static_cast<qint64>(m_store.size()) - 1;
    if (index < 0)
        return m_store.timeAt(0) + index * m_barMs;
    if (index > last)
        return m_store.timeAt(static_cast<std::size_t>(last)) + (index - last) * m_barMs;
    return m_store.timeAt(static_cast<std::size_t>(index));
}

double BarClock::barOf(qint64 timeMs) const
{
    if (m_store.isEmpty())
        return 0;
    const qint64 firstMs = m_store.timeAt(0);
    const qint64 lastMs = m_store.timeAt(m_store.size() - 1);
    if (timeMs < firstMs)
        return std::floor(static_cast<double>(timeMs - firstMs) / static_cast<double>(m_barMs));
    if (timeMs > lastMs)
        return static_cast<double>(m_store.size() - 1)
            + std::ceil(static_cast<double>(timeMs - lastMs) / static_cast<double>(m_barMs));
    return static_cast<double>(m_store.firstIndexFrom(timeMs));
}

std::vector<TimeTick> timeTicks(
    const CandleStore& store, qint64 barMs, double from, double to, double spacing, const QLocale& locale)
{
    std::vector<TimeTick> ticks;
    if (store.isEmpty() || !(to > from))
        return ticks;
    const BarClock clock(store, barMs);
    const qint64 startMs = clock.timeOf(std::ceil(from));
    const qint64 endMs = clock.timeOf(std::floor(to));
    const double perBar = static_cast<double>(endMs - startMs) / std::max(1.0, to - from);
    const RoundTimes times(std::max(perBar * spacing, static_cast<double>(clock.barMs())));

    double previous = from - spacing;
    for (qint64 time = times.atOrBefore(startMs); time <= endMs; time = times.after(time)) {
        const double bar = clock.barOf(time);
        // Several round times inside one gap of the history fall on the same bar: the first one stands.
        if (bar < from || bar > to || bar - previous < spacing * 0.75)
            continue;
        ticks.push_back(labelled(bar, time, times.showsSeconds(), locale));
        previous = bar;
    }
    return ticks;
}

} // namespace jarvis::widgets::charts
