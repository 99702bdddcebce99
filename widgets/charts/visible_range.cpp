#include "widgets/charts/visible_range.h"

#include <algorithm>
#include <cmath>

namespace jarvis::widgets::charts {
namespace {

constexpr double kMarginShare = 0.06;
constexpr double kMarginBarsMin = 2;

} // namespace

bool VisibleRange::isFollowing() const
{
    // The tolerance absorbs the rounding of many small pans.
    return last() >= end() - 1e-6;
}

double VisibleRange::rightMargin() const
{
    return std::max(kMarginBarsMin, std::round(m_bars * kMarginShare));
}

double VisibleRange::barsMax() const
{
    return std::max(kBarsDefault, static_cast<double>(m_count)) * 1.1 + kMarginBarsMin;
}

void VisibleRange::reset(std::size_t barCount)
{
    m_count = barCount;
    m_bars = std::min(m_bars, barsMax());
    toEnd();
}

void VisibleRange::appended()
{
    const bool wasFollowing = isFollowing();
    ++m_count;
    if (wasFollowing)
        m_first += 1;
    clamp();
}

void VisibleRange::prepended(std::size_t count)
{
    m_count += count;
    m_first += static_cast<double>(count);
}

void VisibleRange::zoom(double factor, double anchor)
{
    const double bars = std::clamp(m_bars * factor, kBarsMin, barsMax());
    m_first = anchor - (anchor - m_first) * bars / m_bars;
    m_bars = bars;
    clamp();
}

void VisibleRange::pan(double bars)
{
    m_first += bars;
    clamp();
}

void VisibleRange::setBars(double bars)
{
    zoom(bars / m_bars, last());
}

void VisibleRange::toStart()
{
    m_first = -0.5;
    clamp();
}

void VisibleRange::toEnd()
{
    m_first = end() + rightMargin() - m_bars;
}

void VisibleRange::showAll()
{
    m_bars = std::clamp(static_cast<double>(m_count) / (1 - kMarginShare) + kMarginBarsMin, kBarsMin, barsMax());
    toEnd();
}

void VisibleRange::clamp()
{
    const double newest = end() - m_bars / 2;
    const double oldest = std::min(-0.5 - m_bars / 2, end() + rightMargin() - m_bars);
    m_first = std::clamp(m_first, std::min(oldest, newest), newest);
}

} // namespace jarvis::widgets::charts
