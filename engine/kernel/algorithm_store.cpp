#include "engine/kernel/algorithm_store.h"

#include <algorithm>

namespace jarvis::kernel {
namespace {

bool isBefore(const AlgorithmStore::Entry& entry, AlgorithmId id) { return entry.algorithm.id < id; }

} // namespace

std::vector<AlgorithmStore::Entry>::iterator AlgorithmStore::place(AlgorithmId id)
{
    return std::lower_bound(m_entries.begin(), m_entries.end(), id, isBefore);
}

const AlgorithmStore::Entry* AlgorithmStore::find(AlgorithmId id) const
{
    const auto at = std::lower_bound(m_entries.begin(), m_entries.end(), id, isBefore);
    return at != m_entries.end() && at->algorithm.id == id ? &*at : nullptr;
}

void AlgorithmStore::put(const Algorithm& algorithm, const api::Origin& origin)
{
    auto at = place(algorithm.id);
    const bool isKnown = at != m_entries.end() && at->algorithm.id == algorithm.id;
    const bool wasLive = isKnown && at->algorithm.isLive();
    if (isKnown)
        at->algorithm = algorithm;
    else
        m_entries.insert(at, Entry{algorithm, origin});
    if (algorithm.isLive() && !wasLive)
        m_live.insert(std::upper_bound(m_live.begin(), m_live.end(), algorithm.id), algorithm.id);
    else if (wasLive && !algorithm.isLive())
        m_live.erase(std::lower_bound(m_live.begin(), m_live.end(), algorithm.id));
    if (m_entries.size() - m_live.size() > kEndedMax)
        forgetOldest();
}

// The newest id survives in every snapshot, since new ones are counted on from it: it is never the oldest of so many ended ones.
void AlgorithmStore::forgetOldest()
{
    m_entries.erase(std::find_if(m_entries.begin(), m_entries.end(), [](const Entry& entry) { return !entry.algorithm.isLive(); }));
}

void AlgorithmStore::book(AlgorithmId id, Quantity quantity, Money value)
{
    const auto at = place(id);
    if (at == m_entries.end() || at->algorithm.id != id)
        return;
    at->algorithm.filled += quantity;
    at->algorithm.filledValue += value;
}

} // namespace jarvis::kernel
