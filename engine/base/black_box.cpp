#include "engine/base/black_box.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstddef>
#include <cstring>
#include <mutex>

namespace jarvis::blackbox {
namespace {

constexpr std::size_t kLines = 200;
constexpr std::size_t kLineBytes = 400;

struct Line {
    std::size_t length = 0;
    std::array<char, kLineBytes> bytes{};
};

// Made before main begins and never taken down: a signal may come at any time.
constinit std::array<Line, kLines> s_lines{};
constinit std::atomic<std::size_t> s_noted = 0;
constinit std::mutex s_writing;

} // namespace

void note(std::string_view text)
{
    const std::lock_guard guard(s_writing);
    const std::size_t number = s_noted.load(std::memory_order_relaxed);
    Line& line = s_lines[number % kLines];
    line.length = std::min(text.size(), kLineBytes);
    std::memcpy(line.bytes.data(), text.data(), line.length);
    s_noted.store(number + 1, std::memory_order_release);
}

void dump(int file)
{
    const std::size_t noted = s_noted.load(std::memory_order_acquire);
    for (std::size_t number = noted > kLines ? noted - kLines : 0; number < noted; ++number) {
        const Line& line = s_lines[number % kLines];
        // Nothing can be done about a file that takes no more.
        [[maybe_unused]] auto written = ::write(file, line.bytes.data(), std::min(line.length, kLineBytes));
        written = ::write(file, "\n", 1);
    }
}

} // namespace jarvis::blackbox
