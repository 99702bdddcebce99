#pragma once

#include "engine/model/market_data.h"
#include "engine/model/side.h"

#include <vector>

namespace jarvis::venue::paper {

/// What our own fills took out of a book that does not know of us, so that no liquidity is taken twice.
///
/// A level is remembered until the feed speaks of it again: its new quantity is then the market after our fill.
/// Threads: a plain value.
class TakenLiquidity {
public:
    /// What is left for us of `level` on `side` (Buy: bids).
    Quantity availableOf(Side side, const BookLevel& level) const;
    void take(Side side, Price price, Quantity quantity);
    /// Call for each update that the book applied.
    void onUpdate(const BookUpdate& update);

private:
    std::vector<BookLevel>& of(Side side) { return side == Side::Buy ? m_bids : m_asks; }
    const std::vector<BookLevel>& of(Side side) const { return side == Side::Buy ? m_bids : m_asks; }

    std::vector<BookLevel> m_bids; ///< ascending by price
    std::vector<BookLevel> m_asks;
};

} // namespace jarvis::venue::paper
