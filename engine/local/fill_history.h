#pragma once

#include "engine/api/engine.h"
#include "engine/base/bounded_queue.h"
#include "engine/journal/file_system.h"
#include "engine/local/delivery.h"

#include <functional>
#include <string>
#include <thread>

namespace jarvis::local {

/// Reads older fills back from the journal's files, beside the thread that writes them.
///
/// Threads: named "history", asleep until asked. post() from any thread; answers come on the delivery thread.
class FillHistoryReader {
public:
    using Answered = std::function<void(Expected<api::Answer, api::FetchError>)>;

    FillHistoryReader(std::string folder, journal::FileSystem& files, Delivery& delivery);
    ~FillHistoryReader();

    /// False when too many wait.
    [[nodiscard]] bool post(api::FillQuery query, Answered done);

private:
    struct Asked {
        api::FillQuery query;
        Answered done;
    };

    void run();
    Expected<api::Answer, api::FetchError> read(const api::FillQuery& query) const;

    const std::string m_folder;
    journal::FileSystem& m_files;
    Delivery& m_delivery;
    BoundedQueue<Asked> m_queue{64};
    std::thread m_thread;
};

} // namespace jarvis::local
