#include "widgets/base/number_style.h"

#include "engine/base/check.h"

#include <atomic>

namespace jarvis::widgets::base {
namespace {

std::uint64_t packed(const NumberStyle& style)
{
    return style.decimal | std::uint64_t{style.group} << 16 | std::uint64_t{style.isFourGrouped} << 32 | static_cast<std::uint64_t>(style.dates) << 40;
}

NumberStyle unpacked(std::uint64_t bits)
{
    return {static_cast<char16_t>(bits), static_cast<char16_t>(bits >> 16), (bits >> 32 & 1) != 0, static_cast<DateOrder>(bits >> 40)};
}

/// Read for each number that is painted, on whatever thread.
std::atomic<std::uint64_t> g_style{packed(NumberStyle::plain())};

DateOrder datesOf(QLocale::Language language)
{
    switch (language) {
    case QLocale::German: return DateOrder::DayDots;
    case QLocale::Spanish: return DateOrder::DaySlashes;
    case QLocale::Japanese: return DateOrder::YearSlashes;
    // English has two orders that cannot be told apart, and Chinese venues write this one.
    default: return DateOrder::Iso;
    }
}

} // namespace

NumberStyle NumberStyle::of(const QLocale& locale)
{
    NumberStyle style;
    style.dates = datesOf(locale.language());
    const QString point = locale.decimalPoint();
    const QString between = locale.groupSeparator();
    if (point.size() != 1 || between.size() != 1 || locale.zeroDigit() != QLatin1String("0"))
        return style;
    const char16_t decimal = point.front().unicode();
    const char16_t group = between.front().unicode();
    const bool isKnown = decimal != group && (decimal == u'.' || decimal == u',')
        && (group == u'.' || group == u',' || group == u'\'' || group == u'\u2019' || group == u' ' || group == u'\u00A0' || group == u'\u202F');
    if (!isKnown)
        return style;
    style.decimal = decimal;
    style.group = group;
    QLocale grouping = locale;
    grouping.setNumberOptions(QLocale::DefaultNumberOptions); // the C locale leaves the separators out unless it is told otherwise
    style.isFourGrouped = grouping.toString(1'234).size() == 5;
    return style;
}

NumberStyle numberStyle()
{
    return unpacked(g_style.load(std::memory_order_relaxed));
}

void setNumberStyle(const NumberStyle& style)
{
    CHECK(style.decimal == u'.' || style.decimal == u',');
    CHECK(style.group != style.decimal);
    g_style.store(packed(style), std::memory_order_relaxed);
}

QLocale numberLocale()
{
    const QLocale language;
    const NumberStyle style = numberStyle();
    const NumberStyle own = NumberStyle::of(language);
    return own.decimal == style.decimal && own.group == style.group ? language : QLocale::c();
}

QString formatMonth(QDate day)
{
    switch (numberStyle().dates) {
    case DateOrder::Iso: return day.toString(QStringLiteral("yyyy-MM"));
    case DateOrder::YearSlashes: return day.toString(QStringLiteral("yyyy年M月"));
    case DateOrder::DayDots:
    case DateOrder::DaySlashes: return QLocale().toString(day, QStringLiteral("MMMM yyyy"));
    }
    UNREACHABLE();
}

QString dateFormat(const QString& time)
{
    const QString date = [] {
        switch (numberStyle().dates) {
        case DateOrder::Iso: return QStringLiteral("yyyy-MM-dd");
        case DateOrder::DayDots: return QStringLiteral("dd.MM.yyyy");
        case DateOrder::DaySlashes: return QStringLiteral("dd/MM/yyyy");
        case DateOrder::YearSlashes: return QStringLiteral("yyyy/MM/dd");
        }
        UNREACHABLE();
    }();
    return time.isEmpty() ? date : date + QLatin1Char(' ') + time;
}

} // namespace jarvis::widgets::base
