#include "engine/server/auth/door_worker.h"

#include "engine/base/logging.h"
#include "engine/server/client_address.h"

#include <spdlog/spdlog.h>

#include <utility>

namespace jarvis::server::auth {
namespace {

constexpr RateRule kRefusalsOfOne{10, std::chrono::minutes(1), 50};
/// Ten days of nothing but refusals fit into what is kept.
constexpr RateRule kRefusalsOfAll{60, std::chrono::minutes(1), 1'000};

} // namespace

DoorWorker::DoorWorker(AuditTrail& trail, const Limits& limits)
    : m_trail(trail)
    , m_limits(limits)
    , m_thread([this] {
        logging::nameThread("door");
        work();
    })
{
}

DoorWorker::~DoorWorker() { stop(); }

void DoorWorker::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

bool DoorWorker::post(const std::string& client, std::function<void()> job)
{
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_perClient.find(client);
        const std::size_t ofClient = found == m_perClient.end() ? 0 : found->second;
        if (m_isEnding || m_jobs.size() >= m_limits.waitingMax || ofClient >= m_limits.waitingPerClientMax)
            return false;
        ++m_perClient[client];
        m_jobs.push_back({client, std::move(job)});
    }
    m_changed.notify_all();
    return true;
}

void DoorWorker::record(AuditEntry entry)
{
    const bool isRefusal = entry.what == AuditEntry::What::Refused;
    const bool isWritten = !isRefusal
        || (m_refusals.take("of " + clientOf(entry.address.view()), kRefusalsOfOne, entry.when).isAllowed && m_refusals.take("all", kRefusalsOfAll, entry.when).isAllowed);
    {
        const std::lock_guard lock(m_mutex);
        if (!isWritten) {
            ++m_unwritten;
            return;
        }
        if (isRefusal)
            entry.count = std::exchange(m_unwritten, 0);
        if (m_entries.size() >= m_limits.entriesMax) {
            ++m_dropped;
            return;
        }
        m_entries.push_back(entry);
    }
    m_changed.notify_all();
}

bool DoorWorker::recordNow(const AuditEntry& entry)
{
    const bool isRecorded = m_trail.record(entry);
    if (!isRecorded)
        spdlog::error("The audit cannot be written: nobody is let in until it can.");
    return isRecorded;
}

void DoorWorker::work()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [this] { return m_isEnding || !m_jobs.empty() || !m_entries.empty(); });
        const std::deque<AuditEntry> entries = std::exchange(m_entries, {});
        const std::uint64_t dropped = std::exchange(m_dropped, 0);
        if (entries.empty() && m_jobs.empty())
            return;
        Job job;
        if (!m_jobs.empty()) {
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
        }
        lock.unlock();
        for (const AuditEntry& entry : entries)
            recordNow(entry);
        if (dropped > 0)
            spdlog::error("{} entries of the audit came faster than they could be written, and are lost", dropped);
        if (job.run)
            job.run();
        lock.lock();
        // Counted until it is done: whoever asks again meanwhile asks twice.
        if (const auto found = m_perClient.find(job.client); job.run && --found->second == 0)
            m_perClient.erase(found);
    }
}

} // namespace jarvis::server::auth
