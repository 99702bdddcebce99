#pragma once

#include "engine/api/engine.h"
#include "engine/base/bounded_queue.h"
#include "engine/base/clock.h"
#include "engine/journal/journal.h"
#include "engine/local/delivery.h"
#include "engine/local/kernel_inbox.h"
#include "engine/local/quote_board.h"
#include "engine/wire/codec.h"

#include <chrono>
#include <functional>
#include <memory>
#include <thread>
#include <variant>
#include <vector>

namespace jarvis::local {

/// What the kernel decided in one go: durable together, released together.
struct DecidedBatch {
    std::vector<api::EventRecord> events;
    std::vector<VenueRequest> requests;
    std::chrono::steady_clock::time_point decidedAt{};
};
/// A reader's snapshot, taken after the batches before it in the queue: it leaves when they are durable.
struct ReaderSnapshot {
    Delivery::ReaderId reader = 0;
    std::shared_ptr<const api::Snapshot> snapshot;
};
/// The state that a restart may begin from instead of the first record.
struct DiskSnapshot {
    std::uint64_t sequence = 0;
    wire::Bytes bytes;
};
using JournalItem = std::variant<DecidedBatch, ReaderSnapshot, DiskSnapshot>;

/// Makes events durable and only then lets anything out: requests to the venue, events to the listeners.
///
/// One fdatasync covers all batches that wait for it. When the journal cannot be written, entries are refused back to the
/// kernel as never sent, while cancels, exits and closing orders still go out: they are safe to repeat.
///
/// Threads: named "journal". push() from the kernel's thread. Commits what waits when destroyed.
class JournalWorker {
public:
    using ReleaseRequests = std::function<void(std::vector<VenueRequest>&&)>;
    static constexpr std::size_t kItemsMax = 4'096;

    JournalWorker(std::unique_ptr<journal::Journal> journal, std::uint64_t epoch, const Clock& clock, journal::FileSystem& files,
        ReleaseRequests release,
        Delivery& delivery, QuoteBoard& board, KernelInbox& inbox);
    ~JournalWorker();

    /// False when full: `item` is then untouched, and the kernel takes no more commands until it fits.
    [[nodiscard]] bool push(JournalItem&& item) { return m_queue.tryPush(std::move(item)); }

private:
    void run();
    void write(std::vector<JournalItem>& items);
    bool append(const DecidedBatch& batch);
    bool appendBytes(const wire::Bytes& bytes);
    bool commit();
    void release(DecidedBatch& batch, bool isDurable);
    void refuseEntries(std::vector<VenueRequest>& requests);
    void goDown(const std::string& why);

    const std::unique_ptr<journal::Journal> m_journal;
    const std::uint64_t m_epoch;
    const Clock& m_clock;
    journal::FileSystem& m_files;
    const ReleaseRequests m_release;
    Delivery& m_delivery;
    QuoteBoard& m_board;
    KernelInbox& m_inbox;

    wire::Bytes m_buffer;
    bool m_isDown = false;
    bool m_isSpareMissing = false; ///< told once
    BoundedQueue<JournalItem> m_queue{kItemsMax};
    std::thread m_thread;
};

} // namespace jarvis::local
