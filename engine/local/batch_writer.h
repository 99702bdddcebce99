#pragma once

#include "engine/api/event.h"
#include "engine/base/clock.h"
#include "engine/journal/journal.h"
#include "engine/kernel/input.h"
#include "engine/wire/codec.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace jarvis::local {

/// What the kernel decided in one go: durable together, released together.
struct DecidedBatch {
    std::vector<api::EventRecord> events;
    std::vector<VenueRequest> requests;
    std::chrono::steady_clock::time_point decidedAt{};
};
/// The state that a restart may begin from instead of the first record.
struct DiskSnapshot {
    std::uint64_t sequence = 0;
    wire::Bytes bytes;
};

/// Makes decided batches durable, in order, and only then lets their requests out. The rule without the thread: JournalWorker
/// runs it in one, a simulation in virtual time.
///
/// Use: append() each batch that waits, commit() once, then release() each of them with commit()'s answer.
/// When the journal cannot be written, entries and changes of them are refused back to the kernel as never sent, while cancels, exits and
/// closing orders still go out: they are safe to repeat. Likewise behind a disk that hung: what was decided on prices of long ago adds no risk now.
/// No order goes out before something of this start is durable: order numbers
/// are a start's own, and a start that nobody remembers would give them out again.
///
/// Threads: one at a time.
class BatchWriter {
public:
    struct Ports {
        std::function<void(std::vector<VenueRequest>&&)> release; ///< to the venue
        std::function<void(std::vector<VenueReport>&)> refuse;    ///< entries that were not sent, as rejections, to the kernel
        std::function<void(const std::string& why)> wentDown;     ///< once: the journal is dead until it is opened again
    };
    /// `clock` and `files` outlive it.
    BatchWriter(std::unique_ptr<journal::Journal> journal, const Clock& clock, journal::FileSystem& files, Ports ports);

    void append(const DecidedBatch& batch);
    /// Whether everything appended since the last call is durable.
    bool commit();
    /// `waited`: since it was decided.
    void release(DecidedBatch& batch, bool isDurable, Duration waited);

    /// Requires that the last commit() succeeded. A failure costs only the next start some time.
    void write(const DiskSnapshot& snapshot);
    /// Between two bursts: prepares the disk for the next segment, so that a commit must not.
    void prepare();
    /// Leaves the journal as a clean end does.
    void close();

    const journal::Journal& journal() const { return *m_journal; }
    bool isDown() const { return m_isDown; }

private:
    bool appendBytes(const wire::Bytes& bytes);
    bool commitBuffered();
    /// Takes out what adds risk, and what nobody would remember.
    void refuseOrders(std::vector<VenueRequest>& requests, bool isMemoryless, const Refusal& why);
    void goDown(const std::string& why);

    const std::unique_ptr<journal::Journal> m_journal;
    const Clock& m_clock;
    journal::FileSystem& m_files;
    const Ports m_ports;
    wire::Bytes m_buffer;
    bool m_isDown = false;
    bool m_isRemembered = false;  ///< something of this start is durable
    bool m_isSpareMissing = false; ///< told once
};

} // namespace jarvis::local
