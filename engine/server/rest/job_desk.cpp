#include "engine/server/rest/job_desk.h"

#include "engine/base/logging.h"
#include "engine/server/rest/command_log.h"
#include "engine/server/rest/job_file.h"

#include <spdlog/spdlog.h>

#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <utility>

namespace jarvis::server::rest {
namespace {

/// Of the processor: whatever trades comes first.
constexpr int kNiceness = 10;

JobFailure interrupted() { return {"interrupted", "The engine ended before the job did. Ask for it again, with another Idempotency-Key."}; }

} // namespace

class JobDesk::Context final : public JobContext {
public:
    Context(JobDesk& desk, CommandId id) : m_desk(desk), m_id(id), m_file(desk.m_book.fileOf(id), desk.m_limits.resultBytesMax) {}

    bool isCancelled() const override
    {
        const std::lock_guard lock(m_desk.m_mutex);
        const Job* job = m_desk.m_book.find(m_id);
        return m_desk.m_isEnding || job == nullptr || job->isCancelRequested;
    }
    void noteProgress(std::uint64_t done, std::uint64_t total) override
    {
        const std::lock_guard lock(m_desk.m_mutex);
        if (Job* job = m_desk.m_book.find(m_id)) {
            job->done = std::min(done, total);
            job->total = total;
        }
    }
    bool write(std::string_view text) override { return m_file.write(text); }
    JobFile& file() { return m_file; }
    const JobFile& file() const { return m_file; }

private:
    JobDesk& m_desk;
    const CommandId m_id;
    JobFile m_file;
};

JobDesk::JobDesk(std::string folder, std::vector<JobKind> kinds, const Clock& clock, Watcher watcher, const Limits& limits)
    : m_kinds(std::move(kinds)), m_clock(clock), m_watcher(std::move(watcher)), m_limits(limits), m_book(std::move(folder))
{
    interruptUnfinished();
    m_thread = std::thread([this] {
        logging::nameThread("jobs");
        (void)::setpriority(PRIO_PROCESS, static_cast<id_t>(::gettid()), kNiceness);
        work();
    });
}

JobDesk::~JobDesk() { end(); }

void JobDesk::end()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

const JobKind* JobDesk::kindOf(std::string_view name) const
{
    const auto found = std::ranges::find(m_kinds, name, &JobKind::name);
    return found != m_kinds.end() ? &*found : nullptr;
}

// No key has a line end in it: no command is ever named so.
CommandId JobDesk::idOf(std::string_view user, std::string_view key) { return CommandLog::idOf(user, "job\n" + std::string(key)); }

Expected<Job, JobDesk::Denied> JobDesk::ask(const Identity& who, std::string_view key, JobRequest request, JobFacts facts)
{
    const CommandId id = idOf(who.user.view(), key);
    {
        const std::lock_guard lock(m_mutex);
        if (const Job* known = m_book.find(id))
            return known->request == request ? Expected<Job, Denied>(*known) : Unexpected(Denied::KeyReused);
        if (m_isEnding)
            return Unexpected(Denied::Ending);
        const auto isOfUser = [&](const Job& job) { return !job.isOver() && job.user == who.user; };
        if (m_pending.size() >= m_limits.waitingMax)
            return Unexpected(Denied::TooMany);
        if (static_cast<std::size_t>(std::ranges::count_if(m_book.jobs(), isOfUser)) >= m_limits.waitingPerUserMax)
            return Unexpected(Denied::TooManyOfUser);
        Job job;
        job.id = id;
        job.user = who.user;
        job.request = std::move(request);
        job.createdAt = m_clock.now();
        m_book.jobs().push_back(job);
        m_pending.push_back({id, std::move(facts)});
        forgetOld();
        keep();
    }
    m_changed.notify_all();
    return find(id).value();
}

std::optional<Job> JobDesk::find(const CommandId& id) const
{
    const std::lock_guard lock(m_mutex);
    const Job* job = m_book.find(id);
    return job != nullptr ? std::optional(*job) : std::nullopt;
}

std::vector<Job> JobDesk::all() const
{
    const std::lock_guard lock(m_mutex);
    return {m_book.jobs().rbegin(), m_book.jobs().rend()};
}

std::size_t JobDesk::waiting() const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<std::size_t>(std::ranges::count_if(m_book.jobs(), [](const Job& job) { return !job.isOver(); }));
}

std::optional<Timestamp> JobDesk::keptUntil(const Job& job) const
{
    return job.endedAt ? std::optional(*job.endedAt + m_limits.keptFor) : std::nullopt;
}

std::optional<Job> JobDesk::drop(const CommandId& id)
{
    const std::lock_guard lock(m_mutex);
    Job* job = m_book.find(id);
    if (job == nullptr)
        return std::nullopt;
    const bool wasOver = job->isOver();
    if (job->state == JobState::Queued) {
        std::erase_if(m_pending, [&](const Pending& one) { return one.id == id; });
        job->state = JobState::Cancelled;
        job->endedAt = m_clock.now();
        m_watcher.onOver(*job);
    } else if (job->state == JobState::Running) {
        job->isCancelRequested = true;
    }
    const Job dropped = *job;
    if (wasOver)
        m_book.forget(id);
    keep();
    return dropped;
}

std::optional<std::string> JobDesk::part(const CommandId& id, std::uint64_t offset) const
{
    // Without the lock: a file that goes meanwhile is read to its end, or not found.
    return JobFile::read(m_book.fileOf(id), offset, kPartBytes);
}

void JobDesk::forgetOld()
{
    const Timestamp now = m_clock.now();
    std::vector<CommandId> old;
    std::size_t kept = m_book.jobs().size();
    for (const Job& job : m_book.jobs()) {
        const bool isTooOld = job.endedAt && now - *job.endedAt >= m_limits.keptFor;
        if (job.isOver() && (isTooOld || kept > m_limits.keptMax)) {
            old.push_back(job.id);
            --kept;
        }
    }
    for (const CommandId& id : old)
        m_book.forget(id);
}

void JobDesk::keep()
{
    if (m_book.keep())
        return;
    spdlog::error("The book of jobs cannot be written: after a restart what became of them may not be known.");
    m_watcher.onLoss();
}

void JobDesk::work()
{
    constexpr Duration kLookInterval = std::chrono::minutes(1);
    std::unique_lock lock(m_mutex);
    while (!m_isEnding) {
        if (m_pending.empty()) {
            m_changed.wait_for(lock, kLookInterval, [this] { return m_isEnding || !m_pending.empty(); });
            forgetOld();
            continue;
        }
        const Pending pending = std::move(m_pending.front());
        m_pending.erase(m_pending.begin());
        Job& job = *m_book.find(pending.id);
        job.state = JobState::Running;
        job.startedAt = m_clock.now();
        const JobRequest request = job.request;
        keep();
        run(pending, request, lock);
    }
    interruptUnfinished();
}

void JobDesk::interruptUnfinished()
{
    for (Job& job : m_book.jobs()) {
        if (job.isOver())
            continue;
        job.state = JobState::Failed;
        job.failure = interrupted();
        job.endedAt = m_clock.now();
        m_book.removeFile(job.id);
        spdlog::warn("Job {} ({}) is interrupted: the engine ended before it did", job.id.toHex(), job.request.kind);
    }
    keep();
}

void JobDesk::run(const Pending& pending, const JobRequest& request, std::unique_lock<std::mutex>& lock)
{
    const JobKind* kind = kindOf(request.kind);
    lock.unlock();
    Context context(*this, pending.id);
    Expected<std::string, JobFailure> outcome = kind->work(request, pending.facts, context);
    const bool isKept = context.file().finish();
    if (outcome && !isKept)
        outcome = Unexpected(context.file().isTooLarge() ? JobFailure{"result-too-large", "The result would be larger than " + std::to_string(m_limits.resultBytesMax >> 20) + " MiB. Ask for a shorter period."}
                                                         : JobFailure{"result-not-written", "The result could not be written to disk. Tell who runs this engine."});
    const bool isLost = !isKept && !context.file().isTooLarge();
    lock.lock();
    if (isLost)
        m_watcher.onLoss();
    Job& job = *m_book.find(pending.id);
    settle(job, std::move(outcome), context);
    keep();
    // Before anybody can see that it is over: who asks then finds it counted.
    m_watcher.onOver(job);
    spdlog::info("Job {} ({}) of {} is {}", job.id.toHex(), job.request.kind, job.user.view(), wordOf(job.state));
}

void JobDesk::settle(Job& job, Expected<std::string, JobFailure> outcome, const Context& context)
{
    job.endedAt = m_clock.now();
    if (job.isCancelRequested) {
        job.state = JobState::Cancelled;
    } else if (m_isEnding && !outcome) {
        job.state = JobState::Failed;
        job.failure = interrupted();
    } else if (!outcome) {
        job.state = JobState::Failed;
        job.failure = outcome.error();
    } else {
        job.state = JobState::Done;
        job.result = std::move(outcome).value();
        job.resultBytes = context.file().bytes();
        job.done = job.total;
    }
    if (job.state != JobState::Done)
        m_book.removeFile(job.id);
}

} // namespace jarvis::server::rest
