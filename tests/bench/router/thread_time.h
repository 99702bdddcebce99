#pragma once

#include <time.h>

#include <vector>

namespace jarvis::bench {

/// Processor time of this thread: what neighbours do does not count.
inline double nanos()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e9 + static_cast<double>(time.tv_nsec);
}

inline double percentile(const std::vector<double>& sorted, double share)
{
    return sorted[static_cast<std::size_t>(static_cast<double>(sorted.size() - 1) * share)];
}

} // namespace jarvis::bench
