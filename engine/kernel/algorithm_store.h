#pragma once

#include "engine/api/command.h"
#include "engine/model/algorithm.h"

#include <vector>

namespace jarvis::kernel {

/// All running algorithms, and the newest of those that ended.
///
/// Threads: a plain value.
class AlgorithmStore {
public:
    struct Entry {
        Algorithm algorithm;
        api::Origin origin; ///< who started it: its orders are in that name
    };
    static constexpr std::size_t kLiveMax = 50;
    static constexpr std::size_t kEndedMax = 100;

    /// Takes a new value in. `origin` counts when the algorithm is new.
    void put(const Algorithm& algorithm, const api::Origin& origin);
    /// A fill of one of its orders.
    void book(AlgorithmId id, Quantity quantity, Money value);

    /// By id.
    const std::vector<Entry>& entries() const { return m_entries; }
    /// Those that are not over, by id.
    const std::vector<AlgorithmId>& live() const { return m_live; }
    /// Null when it is not known, or forgotten.
    const Entry* find(AlgorithmId id) const;
    AlgorithmId newest() const { return m_entries.empty() ? AlgorithmId{} : m_entries.back().algorithm.id; }

private:
    std::vector<Entry>::iterator place(AlgorithmId id);
    void forgetOldest();

    std::vector<Entry> m_entries;
    std::vector<AlgorithmId> m_live;
};

} // namespace jarvis::kernel
