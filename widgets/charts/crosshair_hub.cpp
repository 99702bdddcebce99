#include "widgets/charts/crosshair_hub.h"

#include "widgets/charts/price_chart.h"

namespace jarvis::widgets::charts {

void CrosshairHub::add(PriceChart& chart)
{
    m_charts.emplace_back(&chart);
    connect(&chart, &PriceChart::crosshairMoved, this, [this, from = &chart](std::optional<qint64> timeMs) { show(from, timeMs); });
}

void CrosshairHub::show(const PriceChart* from, std::optional<qint64> timeMs)
{
    std::erase_if(m_charts, [](const QPointer<PriceChart>& chart) { return chart.isNull(); });
    for (const QPointer<PriceChart>& chart : m_charts) {
        if (chart != from)
            chart->setGuestMoment(timeMs);
    }
}

} // namespace jarvis::widgets::charts
