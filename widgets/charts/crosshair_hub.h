#pragma once

#include <QObject>
#include <QPointer>

#include <optional>
#include <vector>

namespace jarvis::widgets::charts {

class PriceChart;

/// Shows the moment under the crosshair of one chart on all the others, whatever their instrument and timeframe.
///
/// Threads: GUI. It holds no chart alive.
class CrosshairHub : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    void add(PriceChart& chart);

private:
    void show(const PriceChart* from, std::optional<qint64> timeMs);

    std::vector<QPointer<PriceChart>> m_charts;
};

} // namespace jarvis::widgets::charts
