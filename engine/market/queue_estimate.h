#pragma once

#include "engine/market/depth_book.h"
#include "engine/model/market_data.h"

#include <cstdint>
#include <optional>

namespace jarvis::market {

/// About how much rests in front of one own limit order, told from the level's size and from what trades: an L2 book does not number its
/// orders, so nobody outside the venue knows better.
///
/// - When it is first seen, everything at its price is ahead of it.
/// - What trades at the price is taken from the front.
/// - What leaves the level without a trade was cancelled, in front and behind in the proportion in which both stand there.
/// - What is added is behind. What trades through the price leaves nobody ahead.
/// - Trades and levels come on different streams, either one first: what one of them has told is not counted again when the other
///   tells it within a second.
///
/// Limits: cancels are not spread evenly in truth (most are behind, so the true place is rather farther back); icebergs are not seen;
/// trades that the feed lost count as cancels; where the book holds the own order, it may count itself once until the level shrinks.
/// While the book is not whole nothing is known; what was ahead before cannot have grown meanwhile.
///
/// Threads: a plain value.
class QueueEstimate {
public:
    QueueEstimate(Side side, Price price) : m_side(side), m_price(price) {}

    Side side() const { return m_side; }
    Price price() const { return m_price; }

    /// After each update of the book.
    void onBook(const DepthBook& book);
    void onTrade(const TradeTick& trade);

    /// Unknown while the book is not whole or does not reach that far.
    std::optional<Quantity> ahead() const;
    /// All that rests at the price, as last told.
    Quantity level() const { return Quantity::ofLots(m_level); }

private:
    void seeLevel(std::int64_t lots, Timestamp time);

    Side m_side;
    Price m_price;
    bool m_isWhole = false;
    std::optional<std::int64_t> m_ahead; ///< lots
    std::int64_t m_level = 0;
    // What one stream has told and the other one has not yet.
    std::int64_t m_traded = 0;    ///< of trades that the level does not show yet
    Timestamp m_tradedAt{};
    std::int64_t m_cancelled = 0; ///< that left the level; a trade may still explain it
    std::int64_t m_cut = 0;       ///< what of it was taken from ahead
    Timestamp m_cancelledAt{};
};

} // namespace jarvis::market
