#include "widgets/charts/price_scale.h"

#include <algorithm>
#include <cmath>

namespace jarvis::widgets::charts {
namespace {

constexpr double kStepsMin = 4;
constexpr double kSpanMax = 1e13;

} // namespace

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
    const double whole = (high - low) / (1 - topShare - bottomShare);
    m_low = low - whole * bottomShare;
    m_high = high + whole * topShare;
}

void PriceScale::zoom(double factor, double anchor)
{
    const double span = m_high - m_low;
    const double wanted = std::clamp(span * factor, kStepsMin * m_step, kSpanMax);
    m_low = anchor - (anchor - m_low) * wanted / span;
    m_high = m_low + wanted;
    m_isAutomatic = false;
}

void PriceScale::pan(double price)
{
    m_low += price;
    m_high += price;
    m_isAutomatic = false;
}

} // namespace jarvis::widgets::charts
