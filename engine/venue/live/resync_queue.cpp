#include "engine/venue/live/resync_queue.h"

#include <algorithm>

namespace jarvis::venue::live {

void ResyncQueue::want(const std::string& symbol, Timestamp now)
{
    Entry& entry = m_entries[symbol];
    if (entry.isWanted)
        return;
    entry.isWanted = true;
    entry.notBefore = std::max(entry.notBefore, now);
    m_waiting.push_back(symbol);
}

bool ResyncQueue::isWanted(std::string_view symbol) const
{
    const auto found = m_entries.find(symbol);
    return found != m_entries.end() && found->second.isWanted;
}

std::optional<Timestamp> ResyncQueue::nextDue(Timestamp now) const
{
    std::optional<Timestamp> due;
    for (const std::string& symbol : m_waiting) {
        const Timestamp at = std::max(m_entries.find(symbol)->second.notBefore, now);
        due = due ? std::min(*due, at) : at;
    }
    return due;
}

std::optional<std::string> ResyncQueue::takeDue(Timestamp now)
{
    const auto next = std::find_if(m_waiting.begin(), m_waiting.end(), [&](const std::string& symbol) { return m_entries.find(symbol)->second.notBefore <= now; });
    if (next == m_waiting.end())
        return std::nullopt;
    std::string symbol = *next;
    m_waiting.erase(next);
    m_entries[symbol].notBefore = now + m_least;
    return symbol;
}

void ResyncQueue::onFailed(const std::string& symbol, Timestamp now, Timestamp notBefore)
{
    Entry& entry = m_entries[symbol];
    const Duration wait = std::min(kWaitFirst * (1 << std::min(entry.failures++, 8U)), kWaitMax);
    entry.notBefore = std::max({entry.notBefore, now + wait, notBefore});
    entry.isWanted = false;
    want(symbol, now);
}

void ResyncQueue::onWhole(const std::string& symbol)
{
    Entry& entry = m_entries[symbol];
    entry.failures = 0;
    if (entry.isWanted)
        std::erase(m_waiting, symbol);
    entry.isWanted = false;
}

void ResyncQueue::clear()
{
    m_waiting.clear();
    for (auto& [symbol, entry] : m_entries)
        entry.isWanted = false;
}

} // namespace jarvis::venue::live
