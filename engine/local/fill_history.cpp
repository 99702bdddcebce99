#include "engine/local/fill_history.h"

#include "engine/base/logging.h"
#include "engine/journal/reader.h"
#include "engine/wire/codec.h"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <deque>

namespace jarvis::local {

FillHistoryReader::FillHistoryReader(std::string folder, journal::FileSystem& files, std::shared_ptr<const journal::Cipher> cipher, Delivery& delivery)
    : m_folder(std::move(folder)), m_files(files), m_cipher(std::move(cipher)), m_delivery(delivery), m_thread([this] { run(); })
{
}

FillHistoryReader::~FillHistoryReader()
{
    m_queue.close();
    m_thread.join();
}

bool FillHistoryReader::post(api::FillQuery query, Answered done)
{
    return m_queue.tryPush({query, std::move(done)});
}

void FillHistoryReader::run()
{
    logging::nameThread("history");
    std::vector<Asked> asked;
    while (m_queue.popBatch(asked, 1)) {
        for (Asked& one : asked)
            m_delivery.postCall([done = std::move(one.done), answer = read(one.query)] { done(answer); });
        asked.clear();
    }
}

Expected<api::Answer, api::FetchError> FillHistoryReader::read(const api::FillQuery& query) const
{
    constexpr std::size_t kFillsMax = 100'000;
    const std::size_t most = std::min<std::size_t>(query.countMax, kFillsMax);
    if (query.beforeSequence == 0)
        return api::Answer(api::FillHistory{});
    auto reader = journal::JournalReader::open(m_folder, {1, query.beforeSequence - 1}, m_files, m_cipher);
    if (!reader)
        return Unexpected(api::FetchError::NoData);
    std::deque<Fill> newest;
    while (true) {
        const auto record = reader->next();
        if (!record) {
            // The end of what is durable can look like damage while it is being written.
            spdlog::debug("Reading old fills ended early: {}", journal::describe(record.error()));
            break;
        }
        if (!*record)
            break;
        const auto event = wire::decodeEvent((*record)->bytes);
        if (!event || !std::holds_alternative<api::FillBooked>(event->event))
            continue;
        newest.push_back(std::get<api::FillBooked>(event->event).fill);
        if (newest.size() > most)
            newest.pop_front();
    }
    return api::Answer(api::FillHistory{{newest.rbegin(), newest.rend()}});
}

} // namespace jarvis::local
