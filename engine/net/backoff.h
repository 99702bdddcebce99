#pragma once

#include "engine/base/random.h"
#include "engine/base/time.h"

#include <algorithm>

namespace jarvis::net {

/// How long to wait before the next try: doubling from `first` to `longest`, each with a seeded share of up to a half on top,
/// so that many clients do not return at the same moment.
///
/// Threads: a plain value.
class Backoff {
public:
    Backoff(Duration first, Duration longest, std::uint64_t seed) : m_first(first), m_longest(longest), m_next(first), m_random(seed) {}

    Duration next()
    {
        const Duration base = m_next;
        m_next = std::min(m_next * 2, m_longest);
        return base + Duration(m_random.between(0, base.count() / 2));
    }
    /// It worked: begin anew.
    void reset() { m_next = m_first; }

private:
    Duration m_first;
    Duration m_longest;
    Duration m_next;
    Random m_random;
};

} // namespace jarvis::net
