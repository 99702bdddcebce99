#pragma once

#include "widgets/charts/candle_store.h"

namespace jarvis::widgets::charts {

/// Which prices the price axis shows. Automatic: fitted to the visible bars each frame, with room for
/// the legend above and the volume below. Manual, after zoom() or pan(): as the trader left it.
///
/// A logarithmic scale shows equal ratios at equal heights: it is zoomed and panned in ratios, and its room
/// above and below is one, too. It shows no price at or below zero.
///
/// Threads: a plain value.
class PriceScale {
public:
    double low() const { return toPrice(m_low); }
    double high() const { return toPrice(m_high); }
    bool isAutomatic() const { return m_isAutomatic; }
    void setAutomatic(bool isAutomatic) { m_isAutomatic = isAutomatic; }

    bool isLogarithmic() const { return m_isLogarithmic; }
    /// The prices at both ends stay, unless one of them has no logarithm.
    void setLogarithmic(bool isLogarithmic);

    /// The smallest step of a price: nothing zooms in further than a few of these.
    void setStep(double step);

    /// Fits the scale to the bars' range. `topShare` and `bottomShare` of the height stay free.
    void fit(const CandleStore::Range& range, double topShare, double bottomShare);

    /// Shows factor times as much; the price `anchor` stays at its place. Turns to manual.
    void zoom(double factor, double anchor);
    /// The same about the middle of the height.
    void zoomAtMiddle(double factor);

    /// Moves the view up by this share of its height. Turns to manual.
    void pan(double share);

private:
    // Both ends are kept in the units in which the axis is even: prices, or their logarithms.
    double toUnit(double price) const;
    double toPrice(double unit) const;
    void zoomUnits(double factor, double anchor);

    double m_low = 0;
    double m_high = 1;
    double m_step = 0.01;
    bool m_isAutomatic = true;
    bool m_isLogarithmic = false;
};

} // namespace jarvis::widgets::charts
