#pragma once

#include "engine/api/engine.h"
#include "engine/base/bounded_queue.h"
#include "engine/journal/cipher.h"
#include "engine/journal/file_system.h"
#include "engine/local/delivery.h"
#include "engine/local/fill_index.h"
#include "engine/local/trade_tally.h"

#include <atomic>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <thread>
#include <variant>

namespace jarvis::local {

/// Reads what lies further back than anybody keeps in memory from the journal's files, beside the thread that writes them: older
/// fills, every stop and release, positions with their stories and notes, what an auditor asks for, and what closed positions brought.
///
/// Threads: named "history", asleep until asked. post() from any thread; answers come on the delivery thread, trades on its own.
class JournalHistory {
public:
    using Query = std::variant<api::FillQuery, api::StopQuery, api::AuditQuery, api::PositionQuery, api::PositionStoryQuery>;
    using Answered = std::function<void(Expected<api::Answer, api::FetchError>)>;

    /// `cipher`: the journal's, null where it is not encrypted.
    JournalHistory(std::string folder, journal::FileSystem& files, std::shared_ptr<const journal::Cipher> cipher, Delivery& delivery);
    ~JournalHistory();

    /// False when too many wait.
    [[nodiscard]] bool post(Query query, Answered done);

    using TradesTold = std::function<void(Expected<TradeHistory, api::FetchError>)>;
    /// What speaks for the next position in this instrument on this side. `done` comes on the thread of here; false when too many wait.
    [[nodiscard]] bool postTrades(InstrumentId instrument, Side side, TradesTold done);
    /// Of records that are durable now: whether a position ended. Any thread.
    void note(std::span<const api::EventRecord> records);

private:
    void run();
    Expected<TradeHistory, api::FetchError> trades(InstrumentId instrument, Side side);
    Expected<api::Answer, api::FetchError> read(const api::FillQuery& query);
    Expected<api::Answer, api::FetchError> read(const api::StopQuery& query) const;
    Expected<api::Answer, api::FetchError> read(const api::PositionQuery& query) const;
    Expected<api::Answer, api::FetchError> read(const api::PositionStoryQuery& query) const;
    Expected<api::Answer, api::FetchError> read(const api::AuditQuery& query) const;
    /// Hands every event before `sequence` to `take`, oldest first. False when nothing could be read.
    bool visitBefore(std::uint64_t sequence, const std::function<void(const api::EventRecord&)>& take) const { return visit(1, sequence, take); }
    bool visit(std::uint64_t from, std::uint64_t beforeSequence, const std::function<void(const api::EventRecord&)>& take) const;

    const std::string m_folder;
    journal::FileSystem& m_files;
    const std::shared_ptr<const journal::Cipher> m_cipher;
    Delivery& m_delivery;
    FillIndex m_fills; ///< of the journal so far; of the thread alone
    TradeTally m_tally; ///< likewise
    std::uint64_t m_endsTallied = 0; ///< m_ends, when that was brought up to date
    std::atomic<std::uint64_t> m_ends{1}; ///< of positions since the start, and one for those before
    BoundedQueue<std::function<void()>> m_queue{64};
    std::thread m_thread;
};

} // namespace jarvis::local
