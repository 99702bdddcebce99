#include "engine/kernel/memories.h"

namespace jarvis::kernel {

const api::CommandSettled* CommandMemory::find(CommandId id) const
{
    const auto found = m_index.find(id);
    return found == m_index.end() ? nullptr : &m_entries[static_cast<std::size_t>(found->second - m_forgotten)].outcome;
}

void CommandMemory::remember(const api::CommandSettled& outcome, Timestamp time)
{
    const bool isNew = m_index.emplace(outcome.id, m_forgotten + m_entries.size()).second;
    if (isNew)
        m_entries.push_back(Entry{outcome, time});
}

void CommandMemory::forgetBefore(Timestamp time)
{
    while (!m_entries.empty() && m_entries.front().time < time) {
        m_index.erase(m_entries.front().outcome.id);
        m_entries.pop_front();
        ++m_forgotten;
    }
}

bool FillMemory::has(InstrumentId instrument, std::uint64_t venueTradeId) const
{
    return m_known.contains(Key{instrument.value, venueTradeId});
}

void FillMemory::remember(const Fill& fill, std::uint64_t sequence)
{
    if (!m_known.emplace(Key{fill.instrument.value, fill.venueTradeId}, true).second)
        return;
    m_entries.push_back(Entry{fill, sequence});
    if (m_entries.size() <= kFillsMax)
        return;
    const Fill& oldest = m_entries.front().fill;
    m_known.erase(Key{oldest.instrument.value, oldest.venueTradeId});
    m_entries.pop_front();
}

} // namespace jarvis::kernel
