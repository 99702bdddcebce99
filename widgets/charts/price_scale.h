#pragma once

#include "widgets/charts/candle_store.h"

namespace jarvis::widgets::charts {

/// Which prices the price axis shows. Automatic: fitted to the visible bars each frame, with room for
/// the legend above and the volume below. Manual, after zoom() or pan(): as the trader left it.
///
/// Threads: a plain value.
class PriceScale {
public:
    double low() const { return m_low; }
    double high() const { return m_high; }
    bool isAutomatic() const { return m_isAutomatic; }
    void setAutomatic(bool isAutomatic) { m_isAutomatic = isAutomatic; }

    /// The smallest step of a price: nothing zooms in further than a few of these.
    void setStep(double step);

    /// Fits the scale to the bars' range. `topShare` and `bottomShare` of the height stay free.
    void fit(const CandleStore::Range& range, double topShare, double bottomShare);

    /// Shows factor times as much; the price `anchor` stays at its place. Turns to manual.
    void zoom(double factor, double anchor);

    /// Moves both ends up by `price`. Turns to manual.
    void pan(double price);

private:
    double m_low = 0;
    double m_high = 1;
    double m_step = 0.01;
    bool m_isAutomatic = true;
};

} // namespace jarvis::widgets::charts
