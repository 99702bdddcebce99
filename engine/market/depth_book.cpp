#include "engine/market/depth_book.h"

#include "engine/base/check.h"

#include <algorithm>
#include <cstdint>

namespace jarvis::market {

DepthBook::Applied DepthBook::apply(const BookUpdate& update)
{
    CHECK(update.instrument == m_instrument);
    if (update.isSnapshot) {
        m_bids.clear();
        m_asks.clear();
        m_isWhole = true;
    } else if (!m_isWhole) {
        return Applied::Refused;
    } else if (update.sequence <= m_sequence) {
        return Applied::Repeated;
    } else if (update.previousSequence != m_sequence) {
        m_isWhole = false;
        return Applied::Gapped;
    }
    m_sequence = update.sequence;
    m_time = update.time;
    for (const BookLevel& level : update.bids)
        m_bids.set(level.price, level.quantity);
    for (const BookLevel& level : update.asks)
        m_asks.set(level.price, level.quantity);
    m_bids.settle();
    m_asks.settle();
    return Applied::Updated;
}

bool DepthBook::isCrossed() const
{
    return top().isCrossed();
}

bool DepthBook::isTradable() const
{
    return m_isWhole && !m_bids.isEmpty() && !m_asks.isEmpty() && !isCrossed();
}

BookTop DepthBook::top() const
{
    return {m_instrument, m_time, m_bids.best(), m_asks.best()};
}

DepthView DepthBook::depthView(std::size_t levels) const
{
    levels = std::min(levels, DepthView::kLevelsMax);
    DepthView view;
    view.instrument = m_instrument;
    view.time = m_time;
    view.sequence = m_sequence;
    const auto copy = [levels](const DepthLadder& from, std::vector<BookLevel>& to) {
        if (levels == 0)
            return;
        to.reserve(levels);
        from.forEach([&](const BookLevel& level) {
            to.push_back(level);
            return to.size() < levels;
        });
    };
    copy(m_bids, view.bids);
    copy(m_asks, view.asks);
    return view;
}

Quantity DepthBook::quantityThrough(Side side, Price worst) const
{
    std::int64_t lots = 0;
    ladder(side).forEach([&](const BookLevel& level) {
        if (side == Side::Buy ? level.price < worst : level.price > worst)
            return false;
        // A venue's book is not ours to trust: saturate rather than overflow.
        if (__builtin_add_overflow(lots, level.quantity.lots(), &lots))
            lots = INT64_MAX;
        return true;
    });
    return Quantity::ofLots(lots);
}

} // namespace jarvis::market
