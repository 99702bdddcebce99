#include "engine/kernel/memories.h"

#include "engine/base/check.h"

#include <algorithm>

namespace jarvis::kernel {

std::size_t CommandMemory::home(CommandId id) const
{
    const std::uint64_t mixed = (id.low ^ (id.high * 0x9E3779B97F4A7C15ULL)) * 0xBF58476D1CE4E5B9ULL;
    return static_cast<std::size_t>(mixed >> 24) & (m_index.size() - 1);
}

std::size_t CommandMemory::place(CommandId id) const
{
    std::size_t i = home(id);
    while (m_index[i] != 0 && at(m_index[i]).id != id)
        i = (i + 1) & (m_index.size() - 1);
    return i;
}

std::optional<api::CommandSettled> CommandMemory::find(CommandId id) const
{
    if (m_index.empty())
        return std::nullopt;
    const std::uint64_t number = m_index[place(id)];
    return number == 0 ? std::nullopt : std::optional(outcomeOf(number));
}

api::CommandSettled CommandMemory::outcomeOf(std::uint64_t number) const
{
    const Small& small = at(number);
    api::CommandSettled outcome{small.id, {}, small.order, small.affected, false};
    if (small.isRefused) {
        const auto found = std::lower_bound(m_refusals.begin(), m_refusals.end(), number, [](const auto& refusal, std::uint64_t n) { return refusal.first < n; });
        CHECK(found != m_refusals.end() && found->first == number);
        outcome.refusal = found->second;
    }
    return outcome;
}

std::vector<CommandMemory::Entry> CommandMemory::entries() const
{
    std::vector<Entry> all;
    for (std::uint64_t number = m_first; number < m_next; ++number)
        all.push_back(Entry{outcomeOf(number), at(number).time});
    return all;
}

void CommandMemory::remember(const api::CommandSettled& outcome, Timestamp time)
{
    if (size() == m_ring.size())
        grow();
    const std::size_t where = place(outcome.id);
    if (m_index[where] != 0)
        return;
    m_index[where] = m_next;
    at(m_next) = Small{outcome.id, outcome.order, time, outcome.affected, outcome.refusal.has_value()};
    if (outcome.refusal)
        m_refusals.emplace_back(m_next, *outcome.refusal);
    ++m_next;
}

void CommandMemory::grow()
{
    std::vector<Small> larger(std::max<std::size_t>(m_ring.size() * 2, 64));
    for (std::uint64_t number = m_first; number < m_next; ++number)
        larger[number & (larger.size() - 1)] = at(number);
    m_ring = std::move(larger);
    m_index.assign(m_ring.size() * 2, 0);
    for (std::uint64_t number = m_first; number < m_next; ++number)
        m_index[place(at(number).id)] = number;
}

// Later entries of the run move forward, so that no search meets a hole that was not there when they came.
void CommandMemory::erase(CommandId id)
{
    const std::size_t mask = m_index.size() - 1;
    std::size_t hole = place(id);
    for (std::size_t i = (hole + 1) & mask; m_index[i] != 0; i = (i + 1) & mask) {
        if (((i - home(at(m_index[i]).id)) & mask) < ((i - hole) & mask))
            continue;
        m_index[hole] = m_index[i];
        hole = i;
    }
    m_index[hole] = 0;
}

void CommandMemory::forgetBefore(Timestamp time)
{
    while (size() > kKeptMin && at(m_first).time < time) {
        erase(at(m_first).id);
        if (!m_refusals.empty() && m_refusals.front().first == m_first)
            m_refusals.pop_front();
        ++m_first;
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
