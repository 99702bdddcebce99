#pragma once

#include "engine/api/engine.h"
#include "engine/base/bounded_queue.h"
#include "engine/journal/cipher.h"
#include "engine/journal/file_system.h"
#include "engine/local/delivery.h"

#include <functional>
#include <memory>
#include <string>
#include <thread>

namespace jarvis::local {

/// Reads older fills back from the journal's files, beside the thread that writes them.
///
/// Threads: named "history", asleep until asked. post() from any thread; answers come on the delivery thread.
class FillHistoryReader {
public:
    using Answered = std::function<void(Expected<api::Answer, api::FetchError>)>;

    /// `cipher`: the journal's, null where it is not encrypted.
    FillHistoryReader(std::string folder, journal::FileSystem& files, std::shared_ptr<const journal::Cipher> cipher, Delivery& delivery);
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
    const std::shared_ptr<const journal::Cipher> m_cipher;
    Delivery& m_delivery;
    BoundedQueue<Asked> m_queue{64};
    std::thread m_thread;
};

} // namespace jarvis::local
