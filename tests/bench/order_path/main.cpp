// order.path: from send() until the venue is handed the order, decided and durable; and memory.day: what stays in memory while
// a market of 20 instruments goes on.
//
// bench_order_path [--day]: memory over 24 simulated hours instead of one.

#include "tests/bench/order_path/memory_day.h"
#include "tests/bench/order_path/order_path.h"

#include <spdlog/spdlog.h>

#include <cstring>

int main(int argc, char** argv)
{
    spdlog::set_level(spdlog::level::off); // standard output is for the figures
    const bool isWholeDay = argc > 1 && std::strcmp(argv[1], "--day") == 0;
    jarvis::bench::benchOrderPath("order.path", "/var/tmp");
    // In memory a sync costs nothing: what is left is ours. Target: p99 < 100 µs besides thread wakes.
    jarvis::bench::benchOrderPath("order.path.nodisk", "/dev/shm");
    jarvis::bench::benchMemory(isWholeDay ? std::chrono::hours(24) : std::chrono::hours(1));
    return 0;
}
