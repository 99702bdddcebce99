#include "widgets/charts/price_format.h"

#include <algorithm>
#include <cmath>

namespace jarvis::widgets::charts {
namespace {

QString dash()
{
    return QStringLiteral("\u2014");
}

/// With the minus of the rest of the screen; what rounds to zero has no sign.
QString signedText(const QLocale& locale, double value, int decimals, bool hasPlus)
{
    const QString digits = locale.toString(std::abs(value), 'f', decimals);
    const bool isZero = std::none_of(digits.begin(), digits.end(), [](QChar c) { return c.isDigit() && c.digitValue() != 0; });
    if (isZero || (value > 0 && !hasPlus))
        return digits;
    return (value < 0 ? QChar(0x2212) : QChar(u'+')) + digits;
}

} // namespace

PriceFormat::PriceFormat(const QLocale& locale, int decimals) : m_locale(locale)
{
    // The C locale leaves the separators out unless it is told otherwise.
    m_locale.setNumberOptions(QLocale::DefaultNumberOptions);
    setDecimals(decimals);
}

void PriceFormat::setDecimals(int decimals)
{
    m_decimals = std::clamp(decimals, 0, kDecimalsMax);
}

double PriceFormat::step() const
{
    return std::pow(10.0, -m_decimals);
}

QString PriceFormat::price(double value) const
{
    return number(value, m_decimals);
}

QString PriceFormat::number(double value, int decimals) const
{
    return std::isfinite(value) ? signedText(m_locale, value, decimals, false) : dash();
}

QString PriceFormat::change(double value) const
{
    return std::isfinite(value) ? signedText(m_locale, value, m_decimals, true) : dash();
}

QString PriceFormat::percent(double value) const
{
    return std::isfinite(value) ? signedText(m_locale, value, 2, true) + QStringLiteral(" %") : dash();
}

QString PriceFormat::volume(double value) const
{
    if (!std::isfinite(value))
        return dash();
    static constexpr char16_t kUnits[] = u" KMBT";
    std::size_t unit = 0;
    while (std::abs(value) >= 999.95 && unit < 4) {
        value /= 1000;
        ++unit;
    }
    const double size = std::abs(value);
    const int decimals = size >= 99.995 ? 1 : size >= 9.9995 ? 2 : 3;
    const QString digits = m_locale.toString(value, 'f', decimals);
    return unit == 0 ? digits : digits + QChar(kUnits[unit]);
}

} // namespace jarvis::widgets::charts
