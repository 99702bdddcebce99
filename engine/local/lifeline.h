#pragma once

#include "engine/kernel/input.h"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <deque>
#include <functional>
#include <vector>

namespace jarvis::local {

/// Lets cancels out although the disk hangs.
///
/// Whatever leaves waits until the event that explains it is durable (JournalWorker). A disk that fails says so, and cancels leave without it;
/// one that does not answer at all would hold back even those of the red button. They are safe to repeat: those that waited for longer than
/// kPatience leave at once, and once more when the disk comes back. Entries, exits and changes go on waiting.
///
/// Threads: wroteBatches() from the journal's; the rest on the kernel's.
class Lifeline {
public:
    using Moment = std::chrono::steady_clock::time_point;
    /// Longer than a busy disk takes, shorter than a trader waits.
    static constexpr std::chrono::milliseconds kPatience{250};

    /// `release` is called on the kernel's thread.
    explicit Lifeline(std::function<void(std::vector<VenueRequest>&&)> release);

    /// The requests of the next batch that goes to the journal, in its order.
    void keep(const std::vector<VenueRequest>& requests, Moment now);
    /// Lets out what has waited for too long; to be called ten times a second at least.
    void tend(Moment now);
    /// So many batches more were written, or given up, and their requests let out or refused.
    void wroteBatches(std::uint64_t count) { m_written += count; }

private:
    struct Waiting {
        std::uint64_t batch = 0;
        Moment since{};
        std::vector<VenueRequest> cancels;
    };

    const std::function<void(std::vector<VenueRequest>&&)> m_release;
    std::atomic<std::uint64_t> m_written = 0; ///< batches
    std::uint64_t m_kept = 0;                 ///< batches
    std::deque<Waiting> m_waiting; ///< bounded by the journal's queue: one for each batch in it that cancels
    bool m_isTold = false;         ///< of this hang
};

} // namespace jarvis::local
