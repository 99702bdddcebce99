#include "widgets/base/format.h"

#include "engine/base/check.h"
#include "widgets/base/number_style.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <string>

namespace jarvis::widgets::base {
namespace {

struct FormatWords {
    Q_DECLARE_TR_FUNCTIONS(Format)
};

const QChar kMinus(0x2212);

/// Whole seconds etc. as "2 h 05 m".
QString twoParts(std::int64_t major, const QString& majorUnit, std::int64_t minor, const QString& minorUnit)
{
    return QStringLiteral("%1 %2 %3 %4").arg(major).arg(majorUnit).arg(minor, 2, 10, QLatin1Char('0')).arg(minorUnit);
}

QDateTime localTime(Timestamp time)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(time));
}

} // namespace

QString unknownText()
{
    return QStringLiteral("—");
}

QString formatDecimal(const Decimal& value, int decimals, Sign sign, Grouping grouping)
{
    CHECK(decimals >= 0 && decimals <= Decimal::kScaleMax);
    Int128 mantissa = value.mantissa;
    if (value.scale > decimals)
        mantissa = divideRounded(mantissa, powerOfTen(value.scale - decimals), Rounding::Nearest);
    else
        mantissa = Decimal{mantissa, value.scale}.rescaled(decimals).mantissa;

    const std::string plain = Decimal{mantissa < 0 ? -mantissa : mantissa, decimals}.toString();
    const std::size_t point = std::min(plain.find('.'), plain.size());
    const bool isForFile = grouping == Grouping::File;
    const NumberStyle style = isForFile ? NumberStyle::plain() : numberStyle();
    const bool isGrouped = grouping == Grouping::Thousands && (point > 4 || style.isFourGrouped);
    QString text;
    text.reserve(static_cast<qsizetype>(plain.size()) + 8);
    // The sign is that of the exact value: −0.001 shows as −0.00, since it is a loss.
    if (value.mantissa < 0)
        text += isForFile ? QChar(QLatin1Char('-')) : kMinus;
    else if (sign == Sign::Always && value.mantissa > 0)
        text += QLatin1Char('+');
    for (std::size_t i = 0; i < plain.size(); ++i) {
        if (isGrouped && i > 0 && i < point && (point - i) % 3 == 0)
            text += QChar(style.group);
        text += i == point ? QChar(style.decimal) : QChar(QLatin1Char(plain[i]));
    }
    return text;
}

QString formatPrice(const Instrument& is, Price price, Grouping grouping)
{
    return formatDecimal(is.toDecimal(price), is.priceDecimals(), Sign::WhenNegative, grouping);
}

QString formatPrice(const Instrument& is, const std::optional<Price>& price)
{
    return price ? formatPrice(is, *price) : unknownText();
}

QString formatQuantity(const Instrument& is, Quantity quantity, Sign sign, Grouping grouping)
{
    return formatDecimal(is.toDecimal(quantity), is.quantityDecimals(), sign, grouping);
}

QString formatQuantityWithUnit(const Instrument& is, Quantity quantity)
{
    return formatQuantity(is, quantity) + QLatin1Char(' ') + QString::fromStdString(is.spec().base);
}

QString formatMoney(Money money, int decimals)
{
    return formatDecimal(money.toDecimal(), decimals);
}

QString formatMoney(const std::optional<Money>& money)
{
    return money ? formatMoney(*money) : unknownText();
}

QString formatPnl(Money money)
{
    return formatDecimal(money.toDecimal(), 2, Sign::Always);
}

QString formatPnl(const std::optional<Money>& money)
{
    return money ? formatPnl(*money) : unknownText();
}

QString formatR(std::optional<std::int64_t> milliR)
{
    if (!milliR)
        return unknownText();
    return formatDecimal(Decimal{*milliR, 3}, 2, Sign::Always) + QStringLiteral(" R");
}

QString formatReal(double value, int decimals)
{
    return QString::number(value, 'f', decimals).replace(QLatin1Char('.'), QChar(numberStyle().decimal)).replace(QLatin1Char('-'), kMinus);
}

QString formatPercent(Ratio ratio, int decimals, Sign sign)
{
    return formatDecimal(Decimal{ratio.e8, 6}, decimals, sign) + QStringLiteral(" %");
}

QString formatBasisPoints(Ratio ratio)
{
    return formatDecimal(Decimal{ratio.e8, 4}, 1) + QStringLiteral(" bp");
}

Ratio changeRatio(Price from, Price to)
{
    CHECK(from.ticks() > 0);
    const Int128 difference = Int128(to.ticks()) - from.ticks();
    const Int128 ratio = divideRounded(difference * Ratio::kOne, from.ticks(), Rounding::Nearest);
    return Ratio{static_cast<std::int64_t>(std::clamp<Int128>(ratio, INT64_MIN, INT64_MAX))};
}

QString formatDuration(const std::optional<Duration>& duration)
{
    using namespace std::chrono;
    if (!duration)
        return unknownText();
    const std::int64_t millis = std::max<std::int64_t>(0, duration_cast<milliseconds>(*duration).count());
    const std::int64_t seconds = millis / 1000;
    const QString s = FormatWords::tr("s", "seconds");
    const QString m = FormatWords::tr("m", "minutes");
    const QString h = FormatWords::tr("h", "hours");
    const QString d = FormatWords::tr("d", "days");
    if (millis < 1000)
        return QStringLiteral("%1 %2").arg(millis).arg(FormatWords::tr("ms", "milliseconds"));
    if (seconds < 10)
        return QStringLiteral("%1%2%3 %4").arg(seconds).arg(QChar(numberStyle().decimal)).arg(millis % 1000 / 100).arg(s);
    if (seconds < 60)
        return QStringLiteral("%1 %2").arg(seconds).arg(s);
    if (seconds < 3600)
        return QStringLiteral("%1 %2").arg(seconds / 60).arg(m);
    if (seconds < 86'400)
        return twoParts(seconds / 3600, h, seconds / 60 % 60, m);
    return QStringLiteral("%1 %2 %3 %4").arg(seconds / 86'400).arg(d).arg(seconds / 3600 % 24).arg(h);
}

QString formatTime(Timestamp time)
{
    return localTime(time).toString(QStringLiteral("HH:mm:ss"));
}

QString formatTimeMillis(Timestamp time)
{
    return localTime(time).toString(QStringLiteral("HH:mm:ss.zzz"));
}

QString formatDateTime(Timestamp time)
{
    return localTime(time).toString(dateFormat(QStringLiteral("HH:mm:ss")));
}

QString formatDate(Timestamp time)
{
    return localTime(time).toString(dateFormat());
}

QString formatUtc(Timestamp time)
{
    return localTime(time).toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzzZ"));
}

QString formatAmount(const Amount& amount, const Instrument* is)
{
    switch (amount.kind) {
    case Amount::Kind::None: return unknownText();
    case Amount::Kind::Count: return formatDecimal(Decimal{amount.raw, 0}, 0);
    case Amount::Kind::Money: return formatMoney(amount.asMoney()) + QStringLiteral(" USD");
    case Amount::Kind::Price:
        return is ? formatPrice(*is, amount.asPrice()) : FormatWords::tr("%1 ticks").arg(formatDecimal(Decimal{amount.raw, 0}, 0));
    case Amount::Kind::Quantity:
        return is ? formatQuantityWithUnit(*is, amount.asQuantity()) : FormatWords::tr("%1 lots").arg(formatDecimal(Decimal{amount.raw, 0}, 0));
    case Amount::Kind::Ratio: return formatPercent(amount.asRatio());
    case Amount::Kind::Period:
        return amount.raw < 0 ? kMinus + formatDuration(-std::max(amount.asDuration(), -Duration::max())) : formatDuration(amount.asDuration());
    case Amount::Kind::Time: return formatDateTime(amount.asTime());
    }
    UNREACHABLE();
}

} // namespace jarvis::widgets::base
