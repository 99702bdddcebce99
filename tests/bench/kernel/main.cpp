// What the kernel costs: commands with all of risk on and 50 positions, beside the textbook order book that writes each of its steps to a
// file; and market updates with exits watched, beside keeping the newest of each instrument in a hash map.
//
// Targets: kernel.commands >= 2x the textbook book and >= 2 M/s; kernel.market >= 5 M/s; no allocation once warm.

#include "tests/bench/kernel/desk.h"
#include "tests/bench/kernel/textbook_book.h"

#include <fcntl.h>
#include <time.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <new>
#include <string_view>

namespace {

std::uint64_t allocationCount = 0;

} // namespace

void* operator new(std::size_t size)
{
    ++allocationCount;
    if (void* memory = std::malloc(size))
        return memory;
    throw std::bad_alloc();
}
// Where the compiler inlines only one of the two it takes them for a mismatch.
#pragma GCC diagnostic ignored "-Wmismatched-new-delete"
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }

namespace jarvis::bench {
namespace {


/// Processor seconds of this thread: what neighbours do does not count.
double cpuSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

double medianOf(std::vector<double> values)
{
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2), values.end());
    return values[values.size() / 2];
}

double percentile(std::vector<double>& values, double share)
{
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(static_cast<double>(values.size() - 1) * share);
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

void print(const char* name, double value, const char* unit, double baseline, double ratio)
{
    std::printf("{\"name\": \"%s\", \"value\": %.6g, \"unit\": \"%s\", \"baseline\": %.6g, \"ratio\": %.4g}\n", name, value, unit, baseline, ratio);
}

using Wall = std::chrono::steady_clock;

/// One order's life as seen by the kernel: tick, place, accepted, tick, amend, accepted, cancel, gone. Three commands.
template <typename Timed>
void kernelCycle(Desk& desk, std::uint32_t step, Timed timed)
{
    const std::uint32_t id = 1 + step % Desk::kInstruments;
    const std::int64_t price = 9'950 - static_cast<std::int64_t>(step % 37);
    desk.pass(Duration(100ms)); // ten orders and ten changes a second: twice the rate limit as it is shipped
    desk.top(id, 9'999 - step % 3, 10'001 + step % 3);
    desk.mark(id, 10'000 + step % 5);
    OrderId order;
    timed([&] { order = desk.command(api::SubmitOrder{Desk::draft(id, price)}); });
    desk.report(OrderAcknowledged{order, order.value, desk.now()});
    desk.top(id, 9'998, 10'002);
    timed([&] { desk.command(api::AmendOrder{order, Quantity::ofLots(20), Price::ofTicks(price - 1), {}}); });
    desk.report(OrderAmended{order, Quantity::ofLots(20), Price::ofTicks(price - 1), {}, desk.now()});
    timed([&] { desk.command(api::CancelOrder{order}); });
    desk.report(OrderCancelled{order, {}, desk.now()});
    if (step % 16 == 0)
        desk.tick();
}

struct Untimed {
    template <typename Work>
    void operator()(Work work) const
    {
        work();
    }
};

double kernelCommandsPerSecond(Desk& desk, int cycles)
{
    const double start = cpuSeconds();
    for (int i = 0; i < cycles; ++i)
        kernelCycle(desk, static_cast<std::uint32_t>(i), Untimed{});
    return 3.0 * cycles / (cpuSeconds() - start);
}

double textbookCommandsPerSecond(TextbookBook& book, int file, std::uint64_t& next, int cycles)
{
    char record[64] = {};
    const auto step = [&](auto work) {
        work();
        std::memcpy(record, &next, sizeof next);
        if (write(file, record, sizeof record) != sizeof record)
            std::abort();
    };
    const double start = cpuSeconds();
    for (int i = 0; i < cycles; ++i) {
        const std::uint64_t id = ++next;
        const std::int64_t price = 9'950 - i % 37;
        step([&] { book.place(id, price, 10); });
        step([&] { book.amend(id, price - 1, 20); });
        step([&] { book.cancel(id); });
    }
    return 3.0 * cycles / (cpuSeconds() - start);
}

void benchCommands(int rounds)
{
    constexpr int kCycles = 30'000;
    Desk desk;
    TextbookBook book;
    for (std::uint64_t id = 1; id <= 200; ++id)
        book.place(1'000'000'000 + id, 9'000 + static_cast<std::int64_t>(id), 10);
    char path[] = "/var/tmp/jarvis-bench-XXXXXX";
    const int file = mkstemp(path);
    if (file < 0)
        std::abort();
    unlink(path);
    std::uint64_t next = 0;
    kernelCommandsPerSecond(desk, kCycles);
    std::uint64_t allocations = 0;
    std::vector<double> ours, theirs, ratios;
    for (int round = 0; round < rounds; ++round) {
        const std::uint64_t before = allocationCount;
        ours.push_back(kernelCommandsPerSecond(desk, kCycles));
        allocations += allocationCount - before;
        if (ftruncate(file, 0) != 0 || lseek(file, 0, SEEK_SET) != 0)
            std::abort();
        theirs.push_back(textbookCommandsPerSecond(book, file, next, kCycles));
        ratios.push_back(ours.back() / theirs.back());
    }
    close(file);
    print("kernel.commands", medianOf(ours), "1/s", medianOf(theirs), medianOf(ratios));
    print("kernel.commands.allocations", static_cast<double>(allocations) / (3.0 * rounds * kCycles), "1/command", 0, 0);
    if (desk.refusals() != 0)
        std::printf("{\"name\": \"kernel.commands.refused\", \"value\": %lu, \"unit\": \"1\", \"baseline\": 0, \"ratio\": 0}\n",
            static_cast<unsigned long>(desk.refusals()));
}

void benchLatency()
{
    constexpr int kCycles = 60'000;
    Desk desk;
    std::vector<double> nanos, null;
    nanos.reserve(3 * kCycles);
    null.reserve(3 * kCycles);
    const auto timed = [&](auto work) {
        const auto start = Wall::now();
        work();
        nanos.push_back(std::chrono::duration<double, std::nano>(Wall::now() - start).count());
        const auto empty = Wall::now();
        null.push_back(std::chrono::duration<double, std::nano>(Wall::now() - empty).count());
    };
    kernelCommandsPerSecond(desk, 10'000);
    for (int i = 0; i < kCycles; ++i)
        kernelCycle(desk, static_cast<std::uint32_t>(i), timed);
    for (const auto& [name, share] : {std::pair("kernel.commands.p50", 0.5), std::pair("kernel.commands.p99", 0.99)}) {
        const double floor = percentile(null, share);
        const double value = percentile(nanos, share);
        print(name, value - floor, "ns", floor, value / floor);
    }
}

void benchMarket(int rounds)
{
    constexpr int kUpdates = 1'000'000;
    constexpr std::uint32_t kWatched = 20;
    Desk desk;
    std::unordered_map<std::uint32_t, BookTop> newest;
    std::vector<double> ours, theirs, ratios;
    for (int round = 0; round < rounds + 1; ++round) {
        const double start = cpuSeconds();
        for (int i = 0; i < kUpdates; ++i) {
            const std::uint32_t id = 1 + static_cast<std::uint32_t>(i) % kWatched;
            if (i % 8 == 0)
                desk.mark(id, 10'000 + i % 7);
            else
                desk.top(id, 9'999 - i % 3, 10'001);
        }
        const double middle = cpuSeconds();
        for (int i = 0; i < kUpdates; ++i) {
            const std::uint32_t id = 1 + static_cast<std::uint32_t>(i) % kWatched;
            newest[id] = BookTop{InstrumentId{id}, desk.now(), BookLevel{Price::ofTicks(9'999 - i % 3), Quantity::ofLots(1)}, BookLevel{Price::ofTicks(10'001), Quantity::ofLots(1)}};
        }
        const double end = cpuSeconds();
        if (round == 0)
            continue;
        ours.push_back(kUpdates / (middle - start));
        theirs.push_back(kUpdates / (end - middle));
        ratios.push_back(ours.back() / theirs.back());
    }
    if (newest.size() != kWatched)
        std::abort();
    print("kernel.market", medianOf(ours), "1/s", medianOf(theirs), medianOf(ratios));
}

} // namespace
} // namespace jarvis::bench

// bench_kernel [commands | latency | market] [ROUNDS]: one part alone, for a profiler.
int main(int argc, char** argv)
{
    const std::string_view part = argc > 1 ? argv[1] : "";
    const int rounds = argc > 2 ? std::max(1, std::atoi(argv[2])) : 11;
    if (part.empty() || part == "commands")
        jarvis::bench::benchCommands(rounds);
    if (part.empty() || part == "latency")
        jarvis::bench::benchLatency();
    if (part.empty() || part == "market")
        jarvis::bench::benchMarket(rounds);
    return 0;
}
