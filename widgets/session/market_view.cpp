#include "widgets/session/market_view.h"

namespace jarvis::widgets::session {

void MarketView::apply(const api::QuoteFrame& frame)
{
    for (const api::Quote& quote : frame.quotes)
        m_quotes[quote.instrument] = quote;
    for (const auto& depth : frame.depth) {
        if (depth)
            m_depth[depth->instrument] = depth;
    }
    for (const TradeTick& trade : frame.trades) {
        std::deque<TradeTick>& trades = m_trades[trade.instrument];
        trades.push_back(trade);
        if (trades.size() > kTradesMax)
            trades.pop_front();
    }
    if (frame.account)
        m_valuation = frame.account;
    if (frame.engineLatency > Duration::zero())
        m_engineLatency = frame.engineLatency;
}

const api::Quote* MarketView::quote(InstrumentId id) const
{
    const auto found = m_quotes.find(id);
    return found == m_quotes.end() ? nullptr : &found->second;
}

std::shared_ptr<const DepthView> MarketView::depth(InstrumentId id) const
{
    const auto found = m_depth.find(id);
    return found == m_depth.end() ? nullptr : found->second;
}

const std::deque<TradeTick>& MarketView::trades(InstrumentId id) const
{
    static const std::deque<TradeTick> none;
    const auto found = m_trades.find(id);
    return found == m_trades.end() ? none : found->second;
}

const api::PositionValuation* MarketView::valuation(InstrumentId id) const
{
    if (!m_valuation)
        return nullptr;
    for (const api::PositionValuation& position : m_valuation->positions) {
        if (position.instrument == id)
            return &position;
    }
    return nullptr;
}

} // namespace jarvis::widgets::session
