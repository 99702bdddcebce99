#include "engine/kernel/memories.h"

#include "engine/base/check.h"

#include <algorithm>

namespace jarvis::kernel {

std::size_t CommandMemory::place(CommandId id) const
{
    const std::uint32_t hash = hashOf(id);
    std::size_t i = home(hash);
    while (m_index[i].spot != 0 && (m_index[i].hash != hash || m_ring[m_index[i].spot - 1].id != id))
        i = (i + 1) & m_indexMask;
    return i;
}

std::optional<api::CommandSettled> CommandMemory::find(CommandId id) const
{
    if (!has(id))
        return std::nullopt;
    const std::uint32_t spot = m_index[place(id)].spot - 1;
    return outcomeOf(m_first + ((spot - spotOf(m_first)) & m_ringMask));
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
    if (m_ring.empty() || size() > m_ringMask)
        grow();
    Mark& mark = m_index[place(outcome.id)];
    if (mark.spot != 0)
        return;
    mark = Mark{hashOf(outcome.id), spotOf(m_next) + 1};
    // Member by member: a value that is put together first would be read back before it is written.
    Small& small = at(m_next);
    small.id = outcome.id;
    small.order = outcome.order;
    small.time = time;
    small.affected = outcome.affected;
    small.isRefused = outcome.refusal.has_value();
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
    m_ringMask = m_ring.size() - 1;
    m_index.assign(m_ring.size() * 2, Mark{});
    m_indexMask = m_index.size() - 1;
    for (std::uint64_t number = m_first; number < m_next; ++number)
        m_index[place(at(number).id)] = Mark{hashOf(at(number).id), spotOf(number) + 1};
}

// Later marks of the run move forward, so that no search meets a hole that was not there when they came.
void CommandMemory::unmarkOldest()
{
    const std::size_t mask = m_indexMask;
    std::size_t hole = home(hashOf(at(m_first).id));
    while (m_index[hole].spot != spotOf(m_first) + 1)
        hole = (hole + 1) & mask;
    for (std::size_t i = (hole + 1) & mask; m_index[i].spot != 0; i = (i + 1) & mask) {
        if (((i - home(m_index[i].hash)) & mask) < ((i - hole) & mask))
            continue;
        m_index[hole] = m_index[i];
        hole = i;
    }
    m_index[hole] = Mark{};
}

void CommandMemory::forgetBefore(Timestamp time)
{
    while (size() > kKeptMin && at(m_first).time < time) {
        unmarkOldest();
        if (!m_refusals.empty() && m_refusals.front().first == m_first)
            m_refusals.pop_front();
        ++m_first;
        // Where the next one is marked is read with the next command: it has until then to come.
        __builtin_prefetch(&m_index[home(hashOf(at(m_first).id))], 1);
    }
}

bool FillMemory::has(InstrumentId instrument, std::uint64_t venueTradeId) const
{
    return m_known.contains(Key{instrument.value, venueTradeId});
}

// Of a snapshot all is kept: its fills come before its orders, and bear its sequence.
std::deque<FillMemory::Entry>::iterator FillMemory::dispensable(std::uint64_t sequence, const OrderStore& orders)
{
    return std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& entry) {
        const Order* order = orders.find(entry.fill.order);
        return entry.sequence < sequence && (!order || order->remaining().isZero());
    });
}

void FillMemory::remember(const Fill& fill, std::uint64_t sequence, const OrderStore& orders)
{
    if (!m_known.emplace(Key{fill.instrument.value, fill.venueTradeId}, true).second)
        return;
    m_entries.push_back(Entry{fill, sequence});
    if (m_entries.size() <= kFillsMax)
        return;
    auto oldest = dispensable(sequence, orders);
    if (oldest == m_entries.end() && m_entries.size() <= kNeededMax)
        return;
    if (oldest == m_entries.end())
        oldest = m_entries.begin();
    m_known.erase(Key{oldest->fill.instrument.value, oldest->fill.venueTradeId});
    m_entries.erase(oldest);
}

} // namespace jarvis::kernel
