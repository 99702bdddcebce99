#include "engine/venue/paper/taken_liquidity.h"

#include <algorithm>

namespace jarvis::venue::paper {
namespace {

void forgetUpdated(std::vector<BookLevel>& taken, const std::vector<BookLevel>& updated)
{
    for (const BookLevel& level : updated) {
        if (taken.empty())
            return;
        const auto at = std::ranges::lower_bound(taken, level.price, {}, &BookLevel::price);
        if (at != taken.end() && at->price == level.price)
            taken.erase(at);
    }
}

} // namespace

Quantity TakenLiquidity::availableOf(Side side, const BookLevel& level) const
{
    const std::vector<BookLevel>& taken = of(side);
    const auto at = std::ranges::lower_bound(taken, level.price, {}, &BookLevel::price);
    if (at == taken.end() || at->price != level.price)
        return level.quantity;
    return std::max(level.quantity - at->quantity, Quantity::zero());
}

void TakenLiquidity::take(Side side, Price price, Quantity quantity)
{
    std::vector<BookLevel>& taken = of(side);
    const auto at = std::ranges::lower_bound(taken, price, {}, &BookLevel::price);
    if (at != taken.end() && at->price == price)
        at->quantity += quantity;
    else
        taken.insert(at, BookLevel{price, quantity});
}

void TakenLiquidity::onUpdate(const BookUpdate& update)
{
    if (update.isSnapshot) {
        m_bids.clear();
        m_asks.clear();
        return;
    }
    forgetUpdated(m_bids, update.bids);
    forgetUpdated(m_asks, update.asks);
}

} // namespace jarvis::venue::paper
