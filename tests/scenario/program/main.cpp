#include "tests/scenario/simulation/world/simulation.h"

#include <spdlog/spdlog.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <unistd.h>

// scenario --seed N [--steps M] [--trace]     one run, the same each time
// scenario --from A --count K [--steps M]     many, one behind the other; ends at the first that fails
// Prints the seed, the step and the broken promise, and exits with 1.

namespace jarvis::scenario {
namespace {

struct Arguments {
    std::uint64_t from = 1;
    std::uint64_t count = 1;
    std::uint64_t steps = 400;
    bool isTraced = false;
    bool goesOn = false; ///< past failures
};

bool parse(int argc, char** argv, Arguments& arguments)
{
    for (int i = 1; i < argc; ++i) {
        const std::string_view name = argv[i];
        if (name == "--trace") {
            arguments.isTraced = true;
            continue;
        }
        if (name == "--go-on") {
            arguments.goesOn = true;
            continue;
        }
        if (i + 1 == argc)
            return false;
        const std::uint64_t value = std::strtoull(argv[++i], nullptr, 10);
        if (name == "--seed" || name == "--from")
            arguments.from = value;
        else if (name == "--count")
            arguments.count = value;
        else if (name == "--steps")
            arguments.steps = value;
        else
            return false;
    }
    return true;
}

/// What runs now, for whoever hears of a CHECK that failed.
std::uint64_t g_seed = 0;
const Simulation* g_simulation = nullptr;

extern "C" void onAbort(int)
{
    char line[128];
    const int length = std::snprintf(line, sizeof line, "\nseed %llu, step %llu: the engine aborted\n", static_cast<unsigned long long>(g_seed),
        static_cast<unsigned long long>(g_simulation ? g_simulation->step() : 0));
    static_cast<void>(!::write(STDOUT_FILENO, line, static_cast<std::size_t>(length)));
    std::_Exit(1);
}

bool runSeed(std::uint64_t seed, const Arguments& arguments, Counts& total)
{
    g_seed = seed;
    Simulation simulation(seed, arguments.isTraced ? Simulation::Trace([](const std::string& line) { std::puts(line.c_str()); }) : Simulation::Trace());
    g_simulation = &simulation;
    const std::optional<Failure> failure = simulation.run(arguments.steps);
    g_simulation = nullptr;
    total += simulation.counts();
    if (!failure || failure->invariant.empty())
        return true;
    std::printf("seed %llu, step %llu: broken: %s\n    %s\n    faults: %s\n", static_cast<unsigned long long>(failure->seed),
        static_cast<unsigned long long>(failure->step), failure->invariant.c_str(), failure->detail.c_str(), simulation.faults().text().c_str());
    std::fflush(stdout);
    return false;
}

int run(const Arguments& arguments)
{
    spdlog::set_level(spdlog::level::off);
    std::signal(SIGABRT, onAbort);
    std::signal(SIGSEGV, onAbort);
    Counts total;
    std::uint64_t failed = 0;
    for (std::uint64_t i = 0; i < arguments.count && (failed == 0 || arguments.goesOn); ++i)
        failed += runSeed(arguments.from + i, arguments, total) ? 0 : 1;
    std::printf("%s; %llu failed\n", total.text().c_str(), static_cast<unsigned long long>(failed));
    return failed == 0 ? 0 : 1;
}

} // namespace
} // namespace jarvis::scenario

int main(int argc, char** argv)
{
    jarvis::scenario::Arguments arguments;
    if (!jarvis::scenario::parse(argc, argv, arguments)) {
        std::fputs("usage: scenario --seed N [--steps M] [--trace]\n       scenario --from A --count K [--steps M] [--go-on]\n", stderr);
        return 2;
    }
    return jarvis::scenario::run(arguments);
}
