#pragma once

#include <QString>
#include <QtGlobal>

namespace jarvis::widgets::charts {

/// A fill on the price pane: ▲ for a buy, ▼ for a sell, at its price. The label appears on hover.
struct FillMarker {
    qint64 timeMs = 0;
    double price = 0;
    bool isBuy = true;
    QString label;

    friend bool operator==(const FillMarker&, const FillMarker&) = default;
};

} // namespace jarvis::widgets::charts
