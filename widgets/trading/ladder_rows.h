#pragma once

#include "engine/model/numbers.h"

#include <algorithm>

namespace jarvis::widgets::trading {

/// Which price stands in which row of a ladder: one row per tick, highest on top, until somebody centres it anew.
///
/// Threads: a plain value.
class LadderRows {
public:
    /// The price in the middle row.
    Price centre() const { return m_centre; }
    void setCentre(Price centre) { m_centre = centre; }
    void setGeometry(int height, int rowHeight)
    {
        m_rowHeight = std::max(1, rowHeight);
        m_count = std::max(1, height / m_rowHeight);
    }
    void scroll(std::int64_t rows) { m_centre = Price::ofTicks(std::max<std::int64_t>(1, m_centre.ticks() + rows)); }

    int count() const { return m_count; }
    int rowHeight() const { return m_rowHeight; }
    /// Of the row at `index` from the top; may be zero or below, which is no price.
    Price priceAt(int index) const { return Price::ofTicks(m_centre.ticks() + m_count / 2 - index); }
    /// Outside of [0, count()) when it is not in view.
    std::int64_t rowOf(Price price) const { return m_centre.ticks() + m_count / 2 - price.ticks(); }
    bool isInView(Price price) const { return rowOf(price) >= 0 && rowOf(price) < m_count; }
    /// The row under a y coordinate; -1 outside.
    int rowAtY(int y) const
    {
        const int row = y < 0 ? -1 : y / m_rowHeight;
        return row < m_count ? row : -1;
    }
    int yOf(int row) const { return row * m_rowHeight; }

private:
    Price m_centre;
    int m_rowHeight = 20;
    int m_count = 1;
};

} // namespace jarvis::widgets::trading
