#include "widgets/session/mailbox.h"

#include <utility>

namespace jarvis::widgets::session {

void Mailbox::onSnapshot(std::shared_ptr<const api::Snapshot> snapshot)
{
    put(std::move(snapshot));
}

void Mailbox::onDelta(std::shared_ptr<const api::Delta> delta)
{
    put(std::move(delta));
}

void Mailbox::onLink(api::Link link)
{
    put(link);
}

void Mailbox::onQuotes(std::shared_ptr<const api::QuoteFrame> frame)
{
    const std::lock_guard lock(m_mutex);
    if (!m_wake)
        return;
    merge(*frame);
    wakeLocked();
}

void Mailbox::complete(Completion completion)
{
    const std::lock_guard lock(m_mutex);
    if (!m_wake)
        return;
    m_completions.push_back(std::move(completion));
    wakeLocked();
}

void Mailbox::put(Message message)
{
    const std::lock_guard lock(m_mutex);
    if (!m_wake)
        return;
    if (m_messages.size() >= kMessagesMax) {
        // The taker is far behind. What it missed comes as one snapshot; the newest link still counts.
        m_messages.clear();
        m_isOverrun = true;
    }
    m_messages.push_back(std::move(message));
    wakeLocked();
}

void Mailbox::wakeLocked()
{
    if (m_isWakeQueued)
        return;
    m_isWakeQueued = true;
    m_wake();
}

void Mailbox::merge(const api::QuoteFrame& frame)
{
    ++m_framesMerged;
    m_frameTime = std::max(m_frameTime, frame.time);
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

Mailbox::Batch Mailbox::take()
{
    const std::lock_guard lock(m_mutex);
    m_isWakeQueued = false;
    Batch batch;
    batch.messages = std::exchange(m_messages, {});
    batch.completions = std::exchange(m_completions, {});
    batch.isOverrun = std::exchange(m_isOverrun, false);
    batch.framesMerged = std::exchange(m_framesMerged, 0);
    if (batch.framesMerged == 0)
        return batch;

    api::QuoteFrame& frame = batch.frame.emplace();
    frame.time = m_frameTime;
    for (auto& [id, quote] : m_quotes)
        frame.quotes.push_back(quote);
    for (auto& [id, depth] : m_depth)
        frame.depth.push_back(std::move(depth));
    frame.trades.assign(m_trades.begin(), m_trades.end());
    for (auto& [id, queues] : m_queues)
        frame.queues.push_back(std::move(queues));
    for (auto& [key, candle] : m_candles)
        frame.candles.push_back(candle);
    frame.account = std::exchange(m_account, nullptr);
    frame.engineLatency = std::exchange(m_engineLatency, Duration::zero());
    m_quotes.clear();
    m_depth.clear();
    m_trades.clear();
    m_queues.clear();
    m_candles.clear();
    return batch;
}

void Mailbox::clearStream()
{
    const std::lock_guard lock(m_mutex);
    m_messages.clear();
    m_isOverrun = false;
}

void Mailbox::close()
{
    const std::lock_guard lock(m_mutex);
    m_wake = nullptr;
    m_messages.clear();
    m_completions.clear();
}

} // namespace jarvis::widgets::session
