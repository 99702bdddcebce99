#pragma once

#include "engine/api/engine.h"
#include "engine/base/clock.h"
#include "engine/local/quote_board.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <thread>
#include <variant>
#include <vector>

namespace jarvis::local {

/// Hands durable events and newest quotes to every listener, on a thread of its own.
///
/// A listener that returns late delays the others of this process, never the kernel or the journal: listeners take the
/// value and return. Events wait in a queue (they are lossless); quotes are conflated on the board to each reader's rate.
///
/// Threads: named "delivery". Every call from any thread. Stops, after delivering what waits, when destroyed.
class Delivery {
public:
    Delivery(const Clock& clock, QuoteBoard& board);
    ~Delivery();

    using ReaderId = std::uint64_t;
    /// The listener is told onLink at once, and everything else from its snapshot on.
    ReaderId add(api::Interest interest, api::Listener& listener);
    /// After this returns, no callback of the reader runs.
    void remove(ReaderId reader);
    void setInterest(ReaderId reader, api::Interest interest);

    void postEvents(std::shared_ptr<const api::Delta> delta);
    void postSnapshot(ReaderId reader, std::shared_ptr<const api::Snapshot> snapshot);
    void postCall(std::function<void()> call);
    /// The board has something new.
    void notifyBoard();

private:
    struct SnapshotItem {
        ReaderId reader = 0;
        std::shared_ptr<const api::Snapshot> snapshot;
    };
    using Item = std::variant<std::shared_ptr<const api::Delta>, SnapshotItem, std::function<void()>>;
    struct Reader {
        api::Listener* listener = nullptr;
        api::Interest interest;
        QuoteBoard::Seen seen;
        api::Cursor cursor;
        bool isLinkTold = false;
        bool hasSnapshot = false;
        std::chrono::steady_clock::time_point nextFrame{};
    };

    void run();
    void deliver(const Item& item);
    void deliverFrames();
    std::chrono::steady_clock::time_point nextWake() const;

    const Clock& m_clock;
    QuoteBoard& m_board;

    std::mutex m_queueMutex;
    std::condition_variable m_queueFilled;
    std::deque<Item> m_queue;
    bool m_isBoardNew = false;
    bool m_hasNewReader = false;
    bool m_isStopping = false;

    /// Held while callbacks run: remove() waits for them.
    mutable std::mutex m_readersMutex;
    std::map<ReaderId, Reader> m_readers;
    ReaderId m_lastReader = 0;

    std::thread m_thread;
};

} // namespace jarvis::local
