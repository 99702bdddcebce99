#pragma once

#include "widgets/charts/candle_store.h"

namespace jarvis::widgets::charts {

/// Averaged bars after D. Valcu, "Using the Heikin-Ashi Technique", Stocks & Commodities 22 (2004):
/// close = (open + high + low + close) / 4, open = middle of the averaged bar before (of the first bar: its own
/// middle), high and low = the farthest of the bar's own and those two.
///
/// The owner of the store calls rebuild(), appended() or lastChanged() after each change of it; the last two
/// take as long as a change of the store itself. Threads: a plain value.
class HeikinAshi {
public:
    const CandleStore& bars() const { return m_bars; }

    void clear() { m_bars.clear(); }
    void rebuild(const CandleStore& store);
    void appended(const CandleStore& store);
    void lastChanged(const CandleStore& store);

private:
    CandleStore m_bars;
};

} // namespace jarvis::widgets::charts
