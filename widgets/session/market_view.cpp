#include "widgets/session/market_view.h"

#include <algorithm>

namespace jarvis::widgets::session {

void MarketView::apply(const api::QuoteFrame& frame)
{
    for (const api::Quote& quote : frame.quotes)
        m_quotes[quote.instrument] = quote;
    for (const auto& depth : frame.depth) {
        if (depth)
            m_depth[depth->instrument] = depth;
    }
    for (const api::TapeTrade& trade : frame.trades)
        m_tapes[trade.instrument].add(trade);
    for (const auto& queues : frame.queues) {
        if (queues)
            m_queues[queues->instrument] = queues;
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

void MarketView::onEngineRestart()
{
    for (auto& [id, tape] : m_tapes)
        tape.onEngineRestart();
    m_queues.clear();
}

const TradeTape& MarketView::tape(InstrumentId id) const
{
    static const TradeTape none;
    const auto found = m_tapes.find(id);
    return found == m_tapes.end() ? none : found->second;
}

const api::QueuePosition* MarketView::queue(InstrumentId id, OrderId order) const
{
    const auto found = m_queues.find(id);
    if (found == m_queues.end())
        return nullptr;
    const auto& orders = found->second->orders;
    const auto position = std::ranges::find(orders, order, &api::QueuePosition::order);
    return position == orders.end() ? nullptr : &*position;
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
