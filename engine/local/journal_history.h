#pragma once

#include "engine/api/engine.h"
#include "engine/base/bounded_queue.h"
#include "engine/journal/cipher.h"
#include "engine/journal/file_system.h"
#include "engine/local/delivery.h"
#include "engine/local/fill_index.h"

#include <functional>
#include <memory>
#include <string>
#include <thread>
#include <variant>

namespace jarvis::local {

/// Reads what lies further back than anybody keeps in memory from the journal's files, beside the thread that writes them: older
/// fills, every stop and release, positions with their stories and notes, and what an auditor asks for.
///
/// Threads: named "history", asleep until asked. post() from any thread; answers come on the delivery thread.
class JournalHistory {
public:
    using Query = std::variant<api::FillQuery, api::StopQuery, api::AuditQuery, api::PositionQuery, api::PositionStoryQuery>;
    using Answered = std::function<void(Expected<api::Answer, api::FetchError>)>;

    /// `cipher`: the journal's, null where it is not encrypted.
    JournalHistory(std::string folder, journal::FileSystem& files, std::shared_ptr<const journal::Cipher> cipher, Delivery& delivery);
    ~JournalHistory();

    /// False when too many wait.
    [[nodiscard]] bool post(Query query, Answered done);

private:
    struct Asked {
        Query query;
        Answered done;
    };

    void run();
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
    BoundedQueue<Asked> m_queue{64};
    std::thread m_thread;
};

} // namespace jarvis::local
