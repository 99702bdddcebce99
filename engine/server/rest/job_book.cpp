#include "engine/server/rest/job_book.h"

#include "engine/base/text.h"
#include "engine/server/rest/json_body.h"
#include "engine/server/rest/json_writer.h"
#include "engine/server/rest/words.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <system_error>

namespace jarvis::server::rest {
namespace {

constexpr std::array<std::string_view, 5> kStates{"queued", "running", "done", "failed", "cancelled"};

void writeNanos(JsonWriter& out, std::string_view name, const std::optional<Timestamp>& time)
{
    if (time)
        out.member(name, toNanos(*time));
}

std::optional<Timestamp> momentOf(BodyReader& body, const std::string& name)
{
    const auto nanos = body.whole(name, INT64_MIN, INT64_MAX);
    return nanos ? std::optional(timestampFromNanos(*nanos)) : std::nullopt;
}

std::optional<CommandId> idOfHex(std::string_view hex)
{
    CommandId id;
    if (hex.size() != 32 || hex.find_first_not_of("0123456789abcdef") != std::string_view::npos)
        return std::nullopt;
    std::from_chars(hex.data(), hex.data() + 16, id.high, 16);
    std::from_chars(hex.data() + 16, hex.data() + 32, id.low, 16);
    return id;
}

} // namespace

std::string_view wordOf(JobState state) { return kStates[static_cast<std::size_t>(state) - 1]; }

std::string lineOf(const Job& job)
{
    JsonWriter out;
    out.object().member("id", job.id.toHex()).member("user", job.user.view()).member("kind", job.request.kind).member("state", wordOf(job.state));
    writeNanos(out, "from", job.request.from);
    writeNanos(out, "to", job.request.to);
    writeNanos(out, "createdAt", job.createdAt);
    writeNanos(out, "startedAt", job.startedAt);
    writeNanos(out, "endedAt", job.endedAt);
    out.member("result", job.result).member("resultBytes", job.resultBytes);
    if (job.failure)
        out.member("failure", job.failure->kind).member("detail", job.failure->detail);
    return out.end().take();
}

std::optional<Job> jobOf(std::string_view line)
{
    const auto parsed = JsonBody::parse(line);
    if (!parsed)
        return std::nullopt;
    BodyReader body(*parsed);
    Job job;
    const auto id = idOfHex(body.text("id").value_or(""));
    const std::string state = body.text("state").value_or("");
    const auto found = std::ranges::find(kStates, state);
    job.user = FixedText<24>(body.text("user").value_or(""));
    job.request = {body.text("kind").value_or(""), momentOf(body, "from"), momentOf(body, "to")};
    job.createdAt = momentOf(body, "createdAt").value_or(Timestamp());
    job.startedAt = momentOf(body, "startedAt");
    job.endedAt = momentOf(body, "endedAt");
    job.result = body.text("result").value_or("");
    job.resultBytes = static_cast<std::uint64_t>(body.whole("resultBytes", 0, INT64_MAX).value_or(0));
    if (auto failure = body.text("failure"))
        job.failure = JobFailure{std::move(*failure), body.text("detail").value_or("")};
    if (body.finish() || !id || found == kStates.end() || job.user.isEmpty() || job.request.kind.empty())
        return std::nullopt;
    job.id = *id;
    job.state = static_cast<JobState>(found - kStates.begin() + 1);
    return job;
}

JobBook::JobBook(std::string folder) : m_folder(std::move(folder))
{
    std::error_code ignored;
    std::filesystem::create_directories(m_folder, ignored);
    std::filesystem::permissions(m_folder, std::filesystem::perms::owner_all, ignored);
    std::ifstream file(m_folder + "/book.jsonl");
    for (std::string line; std::getline(file, line);) {
        if (auto job = jobOf(line))
            m_jobs.push_back(std::move(*job));
    }
    for (const auto& entry : std::filesystem::directory_iterator(m_folder, ignored)) {
        const auto id = idOfHex(entry.path().stem().string());
        if (entry.path().extension() == ".csv" && (!id || find(*id) == nullptr))
            std::filesystem::remove(entry.path(), ignored);
    }
}

Job* JobBook::find(const CommandId& id)
{
    const auto found = std::ranges::find(m_jobs, id, &Job::id);
    return found != m_jobs.end() ? &*found : nullptr;
}

const Job* JobBook::find(const CommandId& id) const
{
    const auto found = std::ranges::find(m_jobs, id, &Job::id);
    return found != m_jobs.end() ? &*found : nullptr;
}

void JobBook::removeFile(const CommandId& id) const
{
    std::error_code ignored;
    std::filesystem::remove(fileOf(id), ignored);
}

void JobBook::forget(const CommandId& id)
{
    removeFile(id);
    std::erase_if(m_jobs, [&](const Job& job) { return job.id == id; });
}

bool JobBook::keep() const
{
    std::string text;
    for (const Job& job : m_jobs)
        text += lineOf(job) + '\n';
    const std::string path = m_folder + "/book.jsonl";
    const std::string next = path + ".next";
    const int file = ::open(next.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (file < 0)
        return false;
    const bool isWritten = ::write(file, text.data(), text.size()) == static_cast<ssize_t>(text.size());
    const bool isClosed = ::close(file) == 0;
    return isWritten && isClosed && std::rename(next.c_str(), path.c_str()) == 0;
}

} // namespace jarvis::server::rest
