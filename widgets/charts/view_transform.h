#pragma once

#include <QRectF>

#include <algorithm>
#include <cmath>

namespace jarvis::widgets::charts {

/// Bars and prices to pixels and back, for one pane. Pixels are those of the widget.
struct ViewTransform {
    QRectF plot;
    double firstBar = 0;
    double lastBar = 1;
    double low = 0;
    double high = 1;
    bool isLogarithmic = false; ///< Equal ratios have equal heights. Requires low > 0; a price of zero or less lies far below.

    double pixelsPerBar() const { return plot.width() / (lastBar - firstBar); }

    double xOf(double bar) const { return plot.left() + (bar - firstBar) * pixelsPerBar(); }
    double yOf(double price) const { return plot.bottom() - shareOf(price) * plot.height(); }

    double barAt(double x) const { return firstBar + (x - plot.left()) / pixelsPerBar(); }
    double priceAt(double y) const
    {
        const double share = (plot.bottom() - y) / plot.height();
        return isLogarithmic ? low * std::pow(high / low, share) : low + share * (high - low);
    }

    /// Whole pixels for lines that must be crisp; far values are held near the plot, so that no
    /// coordinate overflows.
    int xPixel(double bar) const { return static_cast<int>(std::lround(held(xOf(bar), plot.left(), plot.right()))); }
    int yPixel(double price) const
    {
        return static_cast<int>(std::lround(held(yOf(price), plot.top(), plot.bottom())));
    }

private:
    double shareOf(double price) const
    {
        if (!isLogarithmic)
            return (price - low) / (high - low);
        constexpr double kLeastShare = 1e-12;
        return std::log(std::max(price / low, kLeastShare)) / std::log(high / low);
    }

    static double held(double value, double from, double to)
    {
        constexpr double kSlack = 2000;
        return value < from - kSlack ? from - kSlack : value > to + kSlack ? to + kSlack : value;
    }
};

} // namespace jarvis::widgets::charts
