#include "widgets/session/frame_merger.h"

#include <algorithm>
#include <utility>

namespace jarvis::widgets::session {

void FrameMerger::add(const api::QuoteFrame& frame)
{
    m_time = std::max(m_time, frame.time);
    for (const api::Quote& quote : frame.quotes)
        m_quotes[quote.instrument] = quote;
    for (const auto& depth : frame.depth) {
        if (depth)
            m_depth[depth->instrument] = depth;
    }
    for (const api::TapeTrade& trade : frame.trades) {
        m_trades.push_back(trade);
        if (m_trades.size() > kTradesMax)
            m_trades.pop_front();
    }
    for (const auto& queues : frame.queues) {
        if (queues)
            m_queues[queues->instrument] = queues;
    }
    for (const api::CandleUpdate& candle : frame.candles) {
        if (m_candles.size() >= kCandlesMax)
            m_candles.erase(m_candles.begin());
        m_candles[{candle.instrument, candle.timeframe, candle.candle.openTime}] = candle;
    }
    if (frame.account)
        m_account = frame.account;
    if (frame.engineLatency > Duration::zero())
        m_engineLatency = frame.engineLatency;
}

api::QuoteFrame FrameMerger::take()
{
    FrameMerger all = std::exchange(*this, {});
    api::QuoteFrame frame;
    frame.time = all.m_time;
    for (const auto& [id, quote] : all.m_quotes)
        frame.quotes.push_back(quote);
    for (auto& [id, depth] : all.m_depth)
        frame.depth.push_back(std::move(depth));
    frame.trades.assign(all.m_trades.begin(), all.m_trades.end());
    for (auto& [id, queues] : all.m_queues)
        frame.queues.push_back(std::move(queues));
    for (const auto& [key, candle] : all.m_candles)
        frame.candles.push_back(candle);
    frame.account = std::move(all.m_account);
    frame.engineLatency = all.m_engineLatency;
    return frame;
}

} // namespace jarvis::widgets::session
