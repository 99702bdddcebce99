#include "engine/local/quote_board.h"

#include <iterator>
#include <utility>

namespace jarvis::local {

void QuoteBoard::putQuote(const api::Quote& quote)
{
    const std::lock_guard lock(m_mutex);
    m_markets[quote.instrument].quote = {++m_version, quote};
}

void QuoteBoard::putDepth(std::shared_ptr<const DepthView> depth)
{
    const std::lock_guard lock(m_mutex);
    const InstrumentId instrument = depth->instrument;
    m_markets[instrument].depth = {++m_version, std::move(depth)};
}

void QuoteBoard::putTrade(const TradeTick& trade, bool isAfterGap)
{
    const std::lock_guard lock(m_mutex);
    Market& market = m_markets[trade.instrument];
    market.trades.push_back({++m_version, {trade, ++market.tradesEver, isAfterGap}});
    if (market.trades.size() > api::QuoteFrame::kTradesMax)
        market.trades.pop_front();
}

void QuoteBoard::putQueues(std::shared_ptr<const api::QueueView> queues)
{
    const std::lock_guard lock(m_mutex);
    const InstrumentId instrument = queues->instrument;
    m_markets[instrument].queues = {++m_version, std::move(queues)};
}

void QuoteBoard::putCandle(const api::CandleUpdate& update)
{
    const std::lock_guard lock(m_mutex);
    m_markets[update.instrument].candles.at(static_cast<std::size_t>(update.timeframe)) = {++m_version, update.candle};
}

void QuoteBoard::putAccount(std::shared_ptr<const api::AccountValuation> account)
{
    const std::lock_guard lock(m_mutex);
    m_account = {++m_version, std::move(account)};
}

void QuoteBoard::putLatency(Duration latency)
{
    const std::lock_guard lock(m_mutex);
    m_latency = latency;
}

std::uint64_t QuoteBoard::version() const
{
    const std::lock_guard lock(m_mutex);
    return m_version;
}

void QuoteBoard::Market::appendTrades(std::uint64_t version, std::vector<api::TapeTrade>& out) const
{
    auto first = trades.end();
    while (first != trades.begin() && std::prev(first)->version > version)
        --first;
    for (; first != trades.end(); ++first)
        out.push_back(first->value);
}

std::shared_ptr<const api::QuoteFrame> QuoteBoard::frameSince(Seen& seen, const api::Interest& interest, Timestamp now) const
{
    const std::lock_guard lock(m_mutex);
    if (m_version == seen.version)
        return nullptr;
    auto frame = std::make_shared<api::QuoteFrame>();
    frame->time = now;
    frame->engineLatency = m_latency;
    for (const auto& [instrument, market] : m_markets) {
        if (market.quote.version > seen.version)
            frame->quotes.push_back(market.quote.value);
        if (!interest.depth.contains(instrument))
            continue;
        if (market.depth.version > seen.version)
            frame->depth.push_back(market.depth.value);
        if (market.queues.version > seen.version)
            frame->queues.push_back(market.queues.value);
        market.appendTrades(seen.version, frame->trades);
        for (const Timeframe timeframe : kAllTimeframes) {
            const auto& candle = market.candles.at(static_cast<std::size_t>(timeframe));
            if (candle.version > seen.version)
                frame->candles.push_back({instrument, timeframe, candle.value});
        }
    }
    if (m_account.version > seen.version)
        frame->account = m_account.value;
    seen = {m_version};
    return frame;
}

} // namespace jarvis::local
