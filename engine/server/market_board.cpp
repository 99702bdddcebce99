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
        keep(quote);
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

void MarketBoard::keep(const api::Quote& quote)
{
    const auto [kept, isNew] = m_quotes.try_emplace(quote.instrument);
    const std::uint16_t fields = isNew ? wire::QuoteChange::kWhole : wire::changedFields(kept->second.value, quote);
    kept->second.value = quote;
    kept->second.version = m_version;
    for (std::size_t i = 0; i < kept->second.fieldVersions.size(); ++i) {
        if ((fields >> i & 1) != 0)
            kept->second.fieldVersions[i] = m_version;
    }
}

std::vector<wire::QuoteChange> MarketBoard::changesSince(std::uint64_t version) const
{
    std::vector<wire::QuoteChange> changes;
    for (const auto& [id, kept] : m_quotes) {
        if (kept.version <= version)
            continue;
        wire::QuoteChange& change = changes.emplace_back();
        change.quote = kept.value;
        for (std::size_t i = 0; i < kept.fieldVersions.size(); ++i) {
            if (kept.fieldVersions[i] > version)
                change.fields = static_cast<std::uint16_t>(change.fields | 1U << i);
        }
    }
    return changes;
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

SharedBytes MarketBoard::since(std::uint64_t version, const std::set<InstrumentId>& depth, Quotes quotes)
{
    SharedBytes& bytes = m_encoded[{version, quotes, depth}];
    if (bytes)
        return bytes->empty() ? nullptr : bytes;
    api::QuoteFrame rest = frameSince(version, depth);
    std::vector<wire::QuoteChange> changes = changesSince(version);
    const bool isNothing = changes.empty() && rest.depth.empty() && rest.candles.empty() && rest.trades.empty() && rest.queues.empty() && !rest.account;
    wire::EngineFrame frame;
    if (quotes == Quotes::AsChanges) {
        frame = wire::QuoteChanges{std::move(rest), std::move(changes)};
    } else {
        for (const wire::QuoteChange& change : changes)
            rest.quotes.push_back(change.quote);
        frame = std::move(rest);
    }
    bytes = std::make_shared<const wire::Bytes>(isNothing ? wire::Bytes() : wire::encodeFrame(frame));
    return isNothing ? nullptr : bytes;
}

} // namespace jarvis::server
