#include "widgets/charts/price_scale.h"

#include <algorithm>
#include <cmath>

namespace jarvis::widgets::charts {
namespace {

constexpr double kStepsMin = 4;
constexpr double kSpanMax = 1e13;
/// A factor of ten thousand million from bottom to top: more than any market did.
constexpr double kLogSpanMax = 23;

} // namespace

double PriceScale::toUnit(double price) const
{
    return m_isLogarithmic ? std::log(std::max(price, m_step)) : price;
}

double PriceScale::toPrice(double unit) const
{
    return m_isLogarithmic ? std::exp(unit) : unit;
}

void PriceScale::setLogarithmic(bool isLogarithmic)
{
    const double lowest = low();
    const double highest = high();
    m_isLogarithmic = isLogarithmic;
    m_low = toUnit(lowest);
    m_high = std::max(toUnit(highest), m_low + (isLogarithmic ? 1e-6 : kStepsMin * m_step));
}

void PriceScale::setStep(double step)
{
    m_step = step;
}

void PriceScale::fit(const CandleStore::Range& range, double topShare, double bottomShare)
{
    double low = range.low;
    double high = range.high;
    const double least = std::max(kStepsMin * m_step, std::abs(high) * 1e-6);
    if (high - low < least) {
        const double middle = (low + high) / 2;
        low = middle - least / 2;
        high = middle + least / 2;
    }
    low = toUnit(low);
    high = toUnit(high);
    const double whole = (high - low) / (1 - topShare - bottomShare);
    m_low = low - whole * bottomShare;
    m_high = high + whole * topShare;
}

void PriceScale::zoom(double factor, double anchor)
{
    zoomUnits(factor, toUnit(anchor));
}

void PriceScale::zoomAtMiddle(double factor)
{
    zoomUnits(factor, (m_low + m_high) / 2);
}

void PriceScale::zoomUnits(double factor, double anchor)
{
    const double span = m_high - m_low;
    const double least = m_isLogarithmic ? std::min(1.0, kStepsMin * m_step / toPrice(m_low)) : kStepsMin * m_step;
    const double wanted = std::clamp(span * factor, least, m_isLogarithmic ? kLogSpanMax : kSpanMax);
    m_low = anchor - (anchor - m_low) * wanted / span;
    m_high = m_low + wanted;
    m_isAutomatic = false;
}

void PriceScale::pan(double share)
{
    const double by = share * (m_high - m_low);
    m_low += by;
    m_high += by;
    m_isAutomatic = false;
}

} // namespace jarvis::widgets::charts
