#include "engine/base/logging.h"

#include <spdlog/async.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>

#include <pthread.h>

#include <cstdio>
#include <memory>
#include <vector>

namespace jarvis::logging {

bool start(const std::string& folder, spdlog::level::level_enum level)
{
    constexpr std::size_t kQueueLines = 8192;
    constexpr std::size_t kFileBytesMax = 5 * 1024 * 1024;
    constexpr std::size_t kFiles = 5;

    auto console = std::make_shared<spdlog::sinks::stderr_color_sink_mt>();
    console->set_level(spdlog::level::warn);
    std::vector<spdlog::sink_ptr> sinks{console};
    bool isFileOpen = true;
    try {
        sinks.push_back(std::make_shared<spdlog::sinks::rotating_file_sink_mt>(folder + "/jarvis.log", kFileBytesMax, kFiles));
    } catch (const spdlog::spdlog_ex& e) {
        std::fprintf(stderr, "The log file in %s cannot be opened: %s\n", folder.c_str(), e.what());
        isFileOpen = false;
    }
    spdlog::init_thread_pool(kQueueLines, 1);
    auto logger = std::make_shared<spdlog::async_logger>(
        "jarvis", sinks.begin(), sinks.end(), spdlog::thread_pool(), spdlog::async_overflow_policy::overrun_oldest);
    logger->set_level(level);
    logger->flush_on(spdlog::level::warn);
    spdlog::set_default_logger(std::move(logger));
    spdlog::set_pattern("%Y-%m-%dT%H:%M:%S.%eZ %^%l%$ [%t] %v", spdlog::pattern_time_type::utc);
    return isFileOpen;
}

void stop()
{
    spdlog::shutdown();
}

void nameThread(const char* name)
{
    pthread_setname_np(pthread_self(), name);
}

} // namespace jarvis::logging
