#include "engine/server/market_board.h"

#include <iterator>

namespace jarvis::server {
void MarketBoard::merge(const api::QuoteFrame& frame)
{
    const std::uint64_t version = ++m_version;
    m_encoded.clear();
    m_time = frame.time;
    m_latency = frame.engineLatency;
    for (const api::Quote& quote : frame.quotes)
        m_quotes[quote.instrument] = {quote, version};
    for (const auto& depth : frame.depth)
        m_depth[depth->instrument] = {depth, version};
    for (const api::CandleUpdate& update : frame.candles)
        m_candles[{update.instrument, update.timeframe}] = {update, version};
    for (const auto& queues : frame.queues)
        m_queues[queues->instrument] = {queues, version};
    for (const api::TapeTrade& trade : frame.trades) {
        auto& trades = m_trades[trade.instrument];
        // Whoever asks for something more is told the newest of the tape again.
        if (trade.number != 0 && !trades.empty() && trade.number <= trades.back().value.number)
            continue;
        trades.push_back({trade, version});
        if (trades.size() > api::QuoteFrame::kTradesMax)
            trades.pop_front();
    }
    if (frame.account)
        m_account = {frame.account, version};
}

void MarketBoard::appendTrades(InstrumentId instrument, std::uint64_t version, std::vector<api::TapeTrade>& out) const
{
    const auto found = m_trades.find(instrument);
    if (found == m_trades.end())
        return;
    auto first = found->second.end();
    while (first != found->second.begin() && std::prev(first)->version > version)
        --first;
    for (; first != found->second.end(); ++first)
        out.push_back(first->value);
}

api::QuoteFrame MarketBoard::frameSince(std::uint64_t version, const std::set<InstrumentId>& depth) const
{
    api::QuoteFrame frame;
    frame.time = m_time;
    frame.engineLatency = m_latency;
    for (const auto& [id, quote] : m_quotes) {
        if (quote.version > version)
            frame.quotes.push_back(quote.value);
    }
    for (const InstrumentId id : depth) {
        if (const auto found = m_depth.find(id); found != m_depth.end() && found->second.version > version)
            frame.depth.push_back(found->second.value);
        if (const auto found = m_queues.find(id); found != m_queues.end() && found->second.version > version)
            frame.queues.push_back(found->second.value);
        appendTrades(id, version, frame.trades);
    }
    for (const auto& [key, update] : m_candles) {
        if (update.version > version && depth.contains(key.first))
            frame.candles.push_back(update.value);
    }
    if (m_account.version > version)
        frame.account = m_account.value;
    return frame;
}

SharedBytes MarketBoard::since(std::uint64_t version, const std::set<InstrumentId>& depth)
{
    SharedBytes& bytes = m_encoded[{version, depth}];
    if (bytes)
        return bytes->empty() ? nullptr : bytes;
    api::QuoteFrame frame = frameSince(version, depth);
    const bool isNothing = frame.quotes.empty() && frame.depth.empty() && frame.candles.empty() && frame.trades.empty() && frame.queues.empty() && !frame.account;
    bytes = std::make_shared<const wire::Bytes>(isNothing ? wire::Bytes() : wire::encodeFrame(wire::EngineFrame(std::move(frame))));
    return isNothing ? nullptr : bytes;
}

} // namespace jarvis::server
