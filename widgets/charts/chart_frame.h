#pragma once

#include "widgets/charts/candle_store.h"
#include "widgets/charts/chart_colors.h"
#include "widgets/charts/chart_style.h"
#include "widgets/charts/comparison.h"
#include "widgets/charts/drawing_book.h"
#include "widgets/charts/fill_marker.h"
#include "widgets/charts/heikin_ashi.h"
#include "widgets/charts/price_format.h"
#include "widgets/charts/price_line_book.h"
#include "widgets/charts/studies.h"
#include "widgets/charts/tabular_text.h"
#include "widgets/charts/ticks.h"
#include "widgets/charts/view_transform.h"
#include "widgets/charts/volume_profile.h"

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

/// A drawing as it lies in this frame.
struct DrawingShape {
    struct Level {
        double y = 0;
        QString text;
    };

    Drawing drawing;
    std::vector<QPointF> points; ///< Its anchors, in pixels.
    std::vector<Level> levels;   ///< Of a retracement.
    QRectF textBox;              ///< Of a text.
    QColor color;
    bool isChosen = false;
};

/// An indicator below the price.
struct Pane {
    std::size_t study = 0; ///< Which of the studies it shows.
    ViewTransform view;
    QRectF axis;
    std::vector<double> ticks;
    int decimals = 1;
};

/// A volume profile of the bars in view.
struct ProfileShape {
    std::size_t study = 0;
    VolumeProfile profile;
};

/// Everything the layers of a chart read while they paint a frame. The chart fills it, the layers only read.
struct ChartFrame {
    static constexpr double kTimeAxisHeight = 24;
    static constexpr double kPaneGap = 1;

    // What is shown.
    CandleStore store;
    HeikinAshi averaged; ///< Kept only while the style asks for it.
    Studies studies;
    std::optional<Comparison> comparison;
    PriceLineBook book;
    std::vector<FillMarker> fills; ///< Oldest first.
    QString dragNote;              ///< Beside the line in hand.
    QString symbol;
    QString timeframe;
    qint64 barMs = 0;
    QString emptyTitle;  ///< Not empty when there is nothing to draw: says so,
    QString emptyReason; ///< and why.

    // How it looks.
    ChartColors colors;
    ChartStyle style = ChartStyle::Candles;
    ScaleKind scale = ScaleKind::Linear;
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
    double percentBase = 0; ///< The price that is 0 % on a percent scale; zero: there is none.
    std::vector<Pane> panes;
    std::vector<ProfileShape> profiles;
    std::vector<DrawingShape> drawings;
    std::vector<double> priceTicks;
    std::vector<TimeTick> timeTicks;
    std::vector<LegendWord> legend;
    std::vector<LineShape> lines;
    std::vector<AxisTag> tags;

    // Where the trader looks.
    std::optional<QPointF> cursor;
    std::optional<qint64> guestMs; ///< Where another chart's crosshair is.
    std::optional<std::size_t> cursorBar; ///< The bar under the crosshair, if there is one.
    std::optional<double> clickPrice;     ///< What a click would trade at; nothing when it would not.
    Side clickSide = Side::Buy;
    QString clickSize;                    ///< What it would trade, in words; empty: not told.

    /// The bar that the legend describes: under the crosshair, else the last. Requires a store with bars.
    std::size_t legendBar() const { return cursorBar.value_or(store.size() - 1); }
    /// The bars as they are drawn: of the market, or averaged.
    const CandleStore& drawn() const { return style == ChartStyle::HeikinAshi ? averaged.bars() : store; }
    /// The pane under this point; null over an axis.
    const ViewTransform* paneAt(const QPointF& at) const
    {
        if (price.plot.contains(at))
            return &price;
        for (const Pane& pane : panes) {
            if (pane.view.plot.contains(at))
                return &pane.view;
        }
        return nullptr;
    }

    /// Bars of a day and more have no session to average over.
    bool isShown(const Study& study) const
    {
        return study.spec().kind != StudyKind::Vwap || BarClock(store, barMs).barMs() < qint64{86'400'000};
    }
    /// A price as the axis writes it: as it is, or as a change.
    QString axisText(double value) const
    {
        return scale == ScaleKind::Percent && percentBase > 0 ? format.percent(100 * (value / percentBase - 1)) : format.price(value);
    }

    bool isLastUp() const
    {
        const Candle last = store.at(store.size() - 1);
        return last.close >= last.open;
    }
};

} // namespace jarvis::widgets::charts
