#include "engine/market/queue_estimate.h"

#include <algorithm>

namespace jarvis::market {
namespace {

/// By how much the two streams of a venue may differ.
constexpr Duration kStreamsApart = std::chrono::seconds(1);

/// part × share / whole without overflow, rounded down. Requires whole > 0.
std::int64_t shareOf(std::int64_t part, std::int64_t share, std::int64_t whole)
{
    return static_cast<std::int64_t>(Int128(part) * share / whole);
}

/// Whether a level that shows nothing is merely empty, or farther out than the book reaches.
bool isWithin(const DepthBook& book, Side side, Price price)
{
    bool isReached = false;
    book.forEachLevel(side, [&](const BookLevel& level) {
        isReached = side == Side::Buy ? level.price <= price : level.price >= price;
        return !isReached;
    });
    return isReached;
}

} // namespace

void QueueEstimate::onBook(const DepthBook& book)
{
    m_isWhole = book.isWhole();
    if (!m_isWhole)
        return;
    const std::int64_t lots = book.quantityAt(m_side, m_price).lots();
    if (m_ahead) {
        seeLevel(lots, book.time());
    } else if (lots > 0 || isWithin(book, m_side, m_price)) {
        m_ahead = lots;
        m_level = lots;
    }
}

void QueueEstimate::seeLevel(std::int64_t lots, Timestamp time)
{
    if (time - m_tradedAt > kStreamsApart)
        m_traded = 0;
    if (lots < m_level) {
        const std::int64_t explained = std::min(m_level - lots, m_traded);
        const std::int64_t cancelled = m_level - lots - explained;
        const std::int64_t before = m_level - explained;
        m_traded -= explained;
        if (cancelled > 0) {
            const std::int64_t cut = shareOf(cancelled, std::min(*m_ahead, before), before);
            *m_ahead -= cut;
            const bool goesOn = time - m_cancelledAt <= kStreamsApart;
            m_cancelled = cancelled + (goesOn ? m_cancelled : 0);
            m_cut = cut + (goesOn ? m_cut : 0);
            m_cancelledAt = time;
        }
    }
    m_level = lots;
    m_ahead = std::min(*m_ahead, lots);
}

void QueueEstimate::onTrade(const TradeTick& trade)
{
    if (!m_ahead || trade.aggressor == m_side || trade.quantity.lots() <= 0)
        return;
    const bool isThrough = m_side == Side::Buy ? trade.price < m_price : trade.price > m_price;
    if (isThrough)
        m_ahead = 0;
    if (trade.price != m_price)
        return;
    std::int64_t lots = trade.quantity.lots();
    std::int64_t ahead = *m_ahead;
    if (m_cancelled > 0 && trade.time - m_cancelledAt <= kStreamsApart) {
        // The level told it first, and it was taken for cancels: it came off the front after all.
        const std::int64_t told = std::min(lots, m_cancelled);
        const std::int64_t back = shareOf(m_cut, told, m_cancelled);
        ahead += back - told;
        m_cut -= back;
        m_cancelled -= told;
        lots -= told;
    }
    m_traded += lots;
    m_tradedAt = trade.time;
    m_ahead = std::max<std::int64_t>(0, ahead - lots);
}

std::optional<Quantity> QueueEstimate::ahead() const
{
    if (!m_isWhole || !m_ahead)
        return std::nullopt;
    return Quantity::ofLots(*m_ahead);
}

} // namespace jarvis::market
