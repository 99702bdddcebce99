#include "widgets/charts/comparison.h"

#include <algorithm>

namespace jarvis::widgets::charts {

std::optional<double> Comparison::closeAt(qint64 timeMs) const
{
    const std::ptrdiff_t index = store.indexAt(timeMs);
    return index >= 0 ? std::optional(store.closeAt(static_cast<std::size_t>(index))) : std::nullopt;
}

void Comparison::placeBase(const CandleStore& main, std::size_t first, std::size_t last)
{
    base = mainBase = 0;
    if (store.isEmpty() || store.timeAt(0) > main.timeAt(last))
        return;
    // Where its history begins later than the view, both are counted from there.
    const std::size_t from = std::max(first, std::min(last, main.firstIndexFrom(store.timeAt(0))));
    const std::optional<double> close = closeAt(main.timeAt(from));
    if (!close || *close <= 0)
        return;
    base = *close;
    mainBase = main.closeAt(from);
}

std::optional<CandleStore::Range> Comparison::rangeOnMain(const CandleStore& main, std::size_t first, std::size_t last) const
{
    if (base <= 0)
        return std::nullopt;
    const std::ptrdiff_t from = std::max<std::ptrdiff_t>(0, store.indexAt(main.timeAt(first)));
    const std::ptrdiff_t to = store.indexAt(main.timeAt(last));
    if (to < from)
        return std::nullopt;
    const CandleStore::Range range = store.priceRange(static_cast<std::size_t>(from), static_cast<std::size_t>(to));
    return CandleStore::Range{onMain(range.low), onMain(range.high)};
}

void Comparison::applyPrice(qint64 barMs, double price)
{
    if (store.isEmpty())
        return;
    Candle bar = store.at(store.size() - 1);
    if (bar.timeMs != barMs) {
        store.append({barMs, price, price, price, price, 0});
        return;
    }
    bar.high = std::max(bar.high, price);
    bar.low = std::min(bar.low, price);
    bar.close = price;
    store.updateLast(bar);
}

} // namespace jarvis::widgets::charts
