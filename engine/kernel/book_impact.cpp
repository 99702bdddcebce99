#include "engine/kernel/book_impact.h"

#include "engine/execution/impact.h"

#include <algorithm>
#include <span>

namespace jarvis::kernel {

std::optional<Ratio> bookImpact(const Instrument& is, const MarketSlot& market, Side side, Quantity quantity)
{
    const std::optional<BookLevel>& far = side == Side::Buy ? market.view.top.ask : market.view.top.bid;
    if (!far || !is.isPrice(far->price))
        return std::nullopt;
    Money liquidity = execution::visibleLiquidity(is, {&*far, 1});
    if (market.depth)
        liquidity = std::max(liquidity, execution::visibleLiquidity(is, side == Side::Buy ? market.depth->asks : market.depth->bids));
    return execution::impactOf(is.notional(far->price, quantity), liquidity);
}

} // namespace jarvis::kernel
