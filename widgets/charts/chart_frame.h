#pragma once

#include "widgets/charts/candle_store.h"
#include "widgets/charts/chart_colors.h"
#include "widgets/charts/chart_style.h"
#include "widgets/charts/fill_marker.h"
#include "widgets/charts/price_format.h"
#include "widgets/charts/price_line_book.h"
#include "widgets/charts/studies.h"
#include "widgets/charts/tabular_text.h"
#include "widgets/charts/ticks.h"
#include "widgets/charts/view_transform.h"

#include <QPointF>
#include <QRectF>
#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

namespace jarvis::widgets::charts {

/// One line of the price pane as it is painted and hit: computed once per frame.
struct LineShape {
    QString id;
    int y = 0;
    QRectF pill; ///< The box with the text; empty for a line that has none.
    QString text;
    double price = 0;
    QString tag; ///< On the price axis.
    QColor color;
    QColor ink; ///< Of the text.
    Qt::PenStyle stroke = Qt::SolidLine;
    bool isWish = false;    ///< Where a line is being dragged to, or waits to be moved to.
    bool isOutside = false; ///< Its price is not in view: only a pill at the edge.
};

/// A word of the legend.
struct LegendWord {
    QRectF box;
    QString text;
    QColor color;
    bool isTitle = false;
};

/// A price set off on the price axis.
struct AxisTag {
    QRectF box;
    QString text;
    QColor color;
    bool isFilled = false;
};

/// Everything the layers of a chart read while they paint a frame. The chart fills it, the layers only read.
struct ChartFrame {
    // What is shown.
    CandleStore store;
    Studies studies;
    PriceLineBook book;
    std::vector<FillMarker> fills;
    QString symbol;
    QString timeframe;
    qint64 barMs = 0;
    QString emptyTitle;  ///< Not empty when there is nothing to draw: says so,
    QString emptyReason; ///< and why.

    // How it looks.
    ChartColors colors;
    ChartStyle style = ChartStyle::Candles;
    PriceFormat format;
    TabularText captions;
    TabularText title;
    bool isVolumeVisible = true;
    bool hasFocus = false;

    // Where it is.
    QRectF bounds;
    ViewTransform price;
    QRectF priceAxis;
    QRectF timeAxis;
    std::optional<ViewTransform> rsi;
    QRectF rsiAxis;
    std::vector<double> priceTicks;
    std::vector<TimeTick> timeTicks;
    std::vector<LegendWord> legend;
    std::vector<LineShape> lines;
    std::vector<AxisTag> tags;

    // Where the trader looks.
    std::optional<QPointF> cursor;
    std::optional<std::size_t> cursorBar; ///< The bar under the crosshair, if there is one.
    std::optional<double> clickPrice;     ///< What a click would trade at; nothing when it would not.
    Side clickSide = Side::Buy;

    /// The bar that the legend describes: under the crosshair, else the last. Requires a store with bars.
    std::size_t legendBar() const { return cursorBar.value_or(store.size() - 1); }
    /// The pane under the cursor; null over an axis or without a cursor.
    const ViewTransform* cursorPane() const
    {
        if (cursor && price.plot.contains(*cursor))
            return &price;
        return cursor && rsi && rsi->plot.contains(*cursor) ? &*rsi : nullptr;
    }

    /// Bars of a day and more have no session to average over.
    bool isVwapVisible() const { return studies.vwap() && BarClock(store, barMs).barMs() < qint64{86'400'000}; }

    bool isLastUp() const
    {
        const Candle last = store.at(store.size() - 1);
        return last.close >= last.open;
    }
};

} // namespace jarvis::widgets::charts
