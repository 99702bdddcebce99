#include "engine/venue/dialect/candle_row.h"

namespace jarvis::venue::dialect {

std::optional<Candle> candleOf(std::optional<Timestamp> openTime, std::span<const std::string_view, 5> texts, const Grid& grid)
{
    const auto open = grid.price(texts[0]);
    const auto high = grid.price(texts[1]);
    const auto low = grid.price(texts[2]);
    const auto close = grid.price(texts[3]);
    const auto volume = grid.quantity(texts[4]);
    if (!openTime || !open || !high || !low || !close || !volume || *low > *open || *low > *close || *high < *open || *high < *close)
        return std::nullopt;
    return Candle{*openTime, *open, *high, *low, *close, *volume};
}

} // namespace jarvis::venue::dialect
