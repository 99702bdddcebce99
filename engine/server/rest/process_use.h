#pragma once

#include <cstdint>

namespace jarvis::server::rest {

/// What this process takes of the machine, as Linux tells it.
struct ProcessUse {
    double cpuSeconds = 0; ///< of all threads, since the beginning
    std::uint64_t residentBytes = 0;

    /// Now; what cannot be read is zero. Threads: any.
    static ProcessUse now();
};

} // namespace jarvis::server::rest
