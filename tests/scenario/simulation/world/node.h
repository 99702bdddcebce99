#pragma once

#include "engine/base/clock.h"
#include "engine/local/batch_writer.h"
#include "engine/local/market_desk.h"
#include "engine/local/recent_records.h"
#include "engine/local/storage.h"
#include "tests/scenario/simulation/world/disk.h"
#include "tests/scenario/simulation/world/history.h"

#include <deque>
#include <functional>
#include <memory>
#include <variant>
#include <vector>

namespace jarvis::scenario {

/// One life of the engine's process, without its threads: market desk, kernel and journal in the order in which they run.
///
/// Kernel, journal, recovery, batch writer and market desk are the product's own. Any call may throw PowerLoss: then the
/// node is dropped, and the next one begins from the disk.
/// Threads: one.
class Node {
public:
    struct Parts {
        SimulatedDisk& disk;
        const Clock& clock;
        const venue::Feed& feed;
        History& history;
        kernel::Kernel::Settings account;
        std::uint64_t segmentBytes = 0;
        std::uint64_t eventsPerSnapshot = 0;
        /// `isDurable`: the events that explain them are on the disk.
        std::function<void(std::vector<VenueRequest>&&, bool isDurable)> release;
    };
    static constexpr const char* kFolder = "/account";

    /// Recovers from the disk. `recovered` sees the kernel as it came back, before it starts.
    static Expected<std::unique_ptr<Node>, local::StorageError> start(Parts parts, const std::function<void(const kernel::Kernel&)>& recovered);

    /// What the market says, on its way through the market desk to the kernel's inputs.
    void takeMarket(const std::vector<MarketEvent>& events);
    void take(kernel::Input input) { m_inputs.push_back(std::move(input)); }
    /// The kernel's turn: everything that waits, then a tick. `seen` is called behind each input.
    void runKernel(const std::function<void(const kernel::Input&)>& seen);
    /// The journal's turn: everything that waits becomes durable, and leaves.
    void runJournal();
    /// A clean end.
    void close();

    const kernel::Kernel& kernel() const { return *m_kernel; }
    /// Cancels that the journal's turn kept back although it must not.
    std::size_t withheld() const { return m_withheld; }
    /// The journal failed before anything of this life was durable.
    bool isMute() const { return m_writer->isDown() && !m_hasCommitted; }
    bool isJournalDown() const { return m_writer->isDown(); }
    /// Nothing decided waits for the disk.
    bool isIdle() const { return m_queue.empty(); }

private:
    using Item = std::variant<local::DecidedBatch, local::DiskSnapshot>;

    Node(Parts parts, local::Recovered recovered);
    void queueDecided();
    void queueSnapshot();
    void release(local::DecidedBatch& batch, bool isDurable);

    Parts m_parts;
    std::unique_ptr<kernel::Kernel> m_kernel;
    local::RecentRecords m_recent;
    local::MarketDesk m_desk;
    std::deque<kernel::Input> m_inputs;
    kernel::Output m_out;
    std::vector<Item> m_queue;
    std::uint64_t m_snapshotSequence = 0;
    bool m_hasCommitted = false;
    std::size_t m_withheld = 0;
    std::size_t m_leaving = 0;  ///< cancels of the batch that is being released
    bool m_isReleasing = false; ///< what is released now is durable
    std::unique_ptr<local::BatchWriter> m_writer;
};

} // namespace jarvis::scenario
