#include "engine/base/logging.h"

#include "engine/base/black_box.h"
#include "engine/base/log_line.h"

#include <spdlog/async.h>
#include <spdlog/sinks/base_sink.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>

#include <fcntl.h>
#include <pthread.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <memory>
#include <utility>
#include <vector>

namespace jarvis::logging {
namespace {

/// What lines tell besides their text.
struct Surroundings {
    std::string account;
    std::atomic<std::uint64_t> sequence = 0;
};

Surroundings& surroundings()
{
    static Surroundings known;
    return known;
}

std::string& requestOfThisThread()
{
    thread_local std::string request;
    return request;
}

/// Makes the line on the thread that logs, which alone knows what it is about, and hands it to those that write.
class LineMaker final : public spdlog::sinks::sink {
public:
    LineMaker(std::shared_ptr<spdlog::logger> writer, Format format) : m_writer(std::move(writer)), m_format(format) {}

    void log(const spdlog::details::log_msg& message) override
    {
        std::array<char, 16> thread{};
        pthread_getname_np(pthread_self(), thread.data(), thread.size());
        const spdlog::string_view_t level = spdlog::level::to_string_view(message.level);
        LineFacts facts;
        facts.at = std::chrono::time_point_cast<Duration>(message.time);
        facts.level = {level.data(), level.size()};
        facts.thread = thread.data();
        facts.account = surroundings().account;
        facts.sequence = surroundings().sequence.load(std::memory_order_relaxed);
        facts.request = requestOfThisThread();
        facts.text = {message.payload.data(), message.payload.size()};
        const std::string line = m_format == Format::Json ? jsonLine(facts) : textLine(facts);
        blackbox::note(line);
        m_writer->log(message.time, message.source, message.level, spdlog::string_view_t(line));
    }
    void flush() override { m_writer->flush(); }
    void set_pattern(const std::string&) override {}
    void set_formatter(std::unique_ptr<spdlog::formatter>) override {}

private:
    const std::shared_ptr<spdlog::logger> m_writer;
    const Format m_format;
};

/// A log tells who traded what from where: it is for its user alone. The file is there, and closed to others, before spdlog opens it; one that
/// is no file of its own is left to spdlog.
void closeToOthers(const std::string& path, int flags)
{
    const int file = ::open(path.c_str(), O_WRONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | flags, S_IRUSR | S_IWUSR);
    struct stat state {};
    if (file < 0)
        return;
    if (::fstat(file, &state) == 0 && S_ISREG(state.st_mode))
        (void)::fchmod(file, S_IRUSR | S_IWUSR);
    ::close(file);
}

std::shared_ptr<spdlog::sinks::sink> openFile(const std::string& path)
{
    constexpr std::size_t kFileBytesMax = 5 * 1024 * 1024;
    constexpr std::size_t kFiles = 5;
    using Sink = spdlog::sinks::rotating_file_sink_mt;

    // Those that an earlier release left open keep their names until they are the oldest.
    for (std::size_t i = 1; i <= kFiles; ++i)
        closeToOthers(Sink::calc_filename(path, i), 0);
    spdlog::file_event_handlers events;
    events.before_open = [](const spdlog::filename_t& name) { closeToOthers(name, O_CREAT); };
    return std::make_shared<Sink>(path, kFileBytesMax, kFiles, false, events);
}

} // namespace

bool start(const std::string& folder, spdlog::level::level_enum level, Format format)
{
    constexpr std::size_t kQueueLines = 8192;

    auto console = std::make_shared<spdlog::sinks::stderr_color_sink_mt>();
    console->set_level(spdlog::level::warn);
    std::vector<spdlog::sink_ptr> sinks{console};
    bool isFileOpen = true;
    try {
        sinks.push_back(openFile(folder + "/jarvis.log"));
    } catch (const spdlog::spdlog_ex& e) {
        std::fprintf(stderr, "The log file in %s cannot be opened: %s\n", folder.c_str(), e.what());
        isFileOpen = false;
    }
    spdlog::init_thread_pool(kQueueLines, 1);
    auto writer = std::make_shared<spdlog::async_logger>(
        "jarvis-writer", sinks.begin(), sinks.end(), spdlog::thread_pool(), spdlog::async_overflow_policy::overrun_oldest);
    writer->set_level(spdlog::level::trace);
    writer->flush_on(spdlog::level::warn);
    writer->set_pattern("%^%v%$");
    auto logger = std::make_shared<spdlog::logger>("jarvis", std::make_shared<LineMaker>(std::move(writer), format));
    logger->set_level(level);
    spdlog::set_default_logger(std::move(logger));
    // Whatever ends the program, all but the last second stands in the file.
    spdlog::flush_every(std::chrono::seconds(1));
    return isFileOpen;
}

void setLevel(spdlog::level::level_enum level)
{
    spdlog::set_level(level);
}

void stop()
{
    spdlog::shutdown();
}

void nameThread(const char* name)
{
    pthread_setname_np(pthread_self(), name);
}

void setAccount(std::string account) { surroundings().account = std::move(account); }

void noteSequence(std::uint64_t sequence) { surroundings().sequence.store(sequence, std::memory_order_relaxed); }

RequestScope::RequestScope(std::string id) : m_before(std::exchange(requestOfThisThread(), std::move(id))) {}

RequestScope::~RequestScope() { requestOfThisThread() = std::move(m_before); }

} // namespace jarvis::logging
