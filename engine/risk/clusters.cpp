#include "engine/risk/clusters.h"

#include "engine/base/check.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace jarvis::risk {
namespace {

/// Sets that only grow together. The root of a set is its member with the smallest id.
class Sets {
public:
    explicit Sets(std::span<const InstrumentId> instruments) : m_instruments(instruments), m_parent(instruments.size())
    {
        std::iota(m_parent.begin(), m_parent.end(), std::size_t{0});
    }
    std::size_t root(std::size_t member) const
    {
        while (m_parent[member] != member)
            member = m_parent[member];
        return member;
    }
    void join(std::size_t a, std::size_t b)
    {
        const std::size_t first = root(a);
        const std::size_t second = root(b);
        if (m_instruments[first] < m_instruments[second])
            m_parent[second] = first;
        else
            m_parent[first] = second;
    }

private:
    std::span<const InstrumentId> m_instruments;
    std::vector<std::size_t> m_parent;
};

void joinGroup(Sets& sets, std::span<const InstrumentId> instruments, const std::vector<InstrumentId>& group)
{
    std::size_t first = instruments.size();
    for (const InstrumentId id : group) {
        const auto found = std::find(instruments.begin(), instruments.end(), id);
        if (found == instruments.end())
            continue;
        const auto at = static_cast<std::size_t>(found - instruments.begin());
        if (first == instruments.size())
            first = at;
        sets.join(first, at);
    }
}

} // namespace

std::vector<std::uint32_t> clustersOf(std::span<const InstrumentId> instruments, const SquareMatrix& correlation, double threshold,
    std::span<const std::vector<InstrumentId>> groups)
{
    CHECK(correlation.size == instruments.size());
    Sets sets(instruments);
    for (std::size_t i = 0; i < instruments.size(); ++i) {
        for (std::size_t j = i + 1; j < instruments.size(); ++j) {
            if (std::abs(correlation.at(i, j)) >= threshold)
                sets.join(i, j);
        }
    }
    for (const std::vector<InstrumentId>& group : groups)
        joinGroup(sets, instruments, group);
    std::vector<std::uint32_t> members(instruments.size(), 0);
    for (std::size_t i = 0; i < instruments.size(); ++i)
        ++members[sets.root(i)];
    std::vector<std::uint32_t> clusters(instruments.size(), 0);
    for (std::size_t i = 0; i < instruments.size(); ++i) {
        const std::size_t root = sets.root(i);
        clusters[i] = members[root] > 1 ? instruments[root].value : 0;
    }
    return clusters;
}

} // namespace jarvis::risk
