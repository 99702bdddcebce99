#include "engine/execution/resting_price.h"

#include <algorithm>

namespace jarvis::execution {

bool isResting(AlgorithmKind kind)
{
    return kind == AlgorithmKind::Iceberg || kind == AlgorithmKind::Peg || kind == AlgorithmKind::Chase;
}

std::optional<Price> restingPrice(AlgorithmKind kind, Side side, const BookTop& top, std::optional<Price> limit, std::optional<Price> now)
{
    if (kind == AlgorithmKind::Iceberg && limit)
        return limit;
    const std::optional<BookLevel>& own = side == Side::Buy ? top.bid : top.ask;
    if (!own || top.isCrossed())
        return std::nullopt;
    const auto towardsMarket = [side](Price a, Price b) { return side == Side::Buy ? std::max(a, b) : std::min(a, b); };
    const auto awayFromMarket = [side](Price a, Price b) { return side == Side::Buy ? std::min(a, b) : std::max(a, b); };
    Price price = own->price;
    if (kind == AlgorithmKind::Chase && now)
        price = towardsMarket(price, *now);
    return limit ? awayFromMarket(price, *limit) : price;
}

} // namespace jarvis::execution
