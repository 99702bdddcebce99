// jarvisd under load, on one machine with the load that it is put under: both share its cores, so that these figures are below what
// either could do alone (desk_crowd.h: what desks on other machines would not do here). Every line says how many cores others kept busy
// meanwhile ("others"); above a quarter it is "noisy".
//
//   bench_server            ten thousand desks where the limit of open files allows it, some seconds for each figure
//   JARVIS_BENCH_DESKS=N    so many desks
//   JARVIS_BENCH_SECONDS=N  for each figure
//   JARVIS_BENCH_ONLY=WORD  one of desks, tls (the same over TLS 1.3), requests, commands
//   JARVIS_BENCH_DAEMON=F   another jarvisd than the one that was built with it: an earlier one, to compare with
//   JARVIS_BENCH_SOAK=N     afterwards N seconds of desks that come, stay and go, with a look at memory every ten

#include "tests/bench/server/command_load.h"
#include "tests/bench/server/compression.h"
#include "tests/bench/server/desk_crowd.h"
#include "tests/bench/server/http_load.h"
#include "tests/bench/server/machine.h"
#include "tests/bench/server/program.h"
#include "tests/support/bench_duel.h"

#include <sys/resource.h>

#include <algorithm>
#include <cstdlib>
#include <string_view>

namespace jarvis::bench {
namespace {

constexpr std::size_t kDesksWanted = 10'000;
constexpr double kQuotesPerSecond = 4;
constexpr double kRequestsPerSecond = 7'500;
constexpr double kCommandsPerSecond = 1'000;

double setting(const char* name, double otherwise)
{
    const char* text = std::getenv(name);
    return text != nullptr && std::atof(text) > 0 ? std::atof(text) : otherwise;
}

std::size_t desksPossible()
{
    const auto wanted = static_cast<std::size_t>(setting("JARVIS_BENCH_DESKS", kDesksWanted));
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
    const std::size_t possible = limit.rlim_cur > 500 ? static_cast<std::size_t>(limit.rlim_cur) - 400 : 100;
    if (possible < wanted)
        std::fprintf(stderr, "only %zu desks: this process may have %zu open files (ulimit -Hn)\n", possible, static_cast<std::size_t>(limit.rlim_cur));
    return std::min(wanted, possible);
}

void printShares(const std::string& name, std::vector<double> values, const std::string& words)
{
    for (const auto& [word, share] : {std::pair("p50", 0.5), std::pair("p99", 0.99), std::pair("p99.9", 0.999)})
        printLine(name + "." + word, shareOf(values, share), "ms", 0, 0, ",\"count\":" + std::to_string(values.size()) + words);
}

/// `name` stands before each figure.
void measureDesks(boost::asio::io_context& loop, const std::string& name, bool isEncrypted, std::size_t count, double seconds)
{
    Daemon daemon(isEncrypted);
    DeskCrowd crowd(loop, daemon.port(), daemon.token(), std::chrono::milliseconds(static_cast<int>(1'000 / kQuotesPerSecond)), isEncrypted);
    crowd.grow(1, 10);
    crowd.live(1, 0);
    const double emptyMb = useOf(daemon.process()).residentMb;
    MachineWatch connecting(daemon.process());
    const bool isWhole = crowd.grow(count, 60);
    const double connectSeconds = connecting.seconds();
    const std::string several = ",\"desks\":" + std::to_string(crowd.welcome());
    if (!isWhole)
        std::fprintf(stderr, "only %zu of %zu desks came in\n", crowd.welcome(), count + 1);
    printLine(name + ".connect", static_cast<double>(crowd.welcome()) / connectSeconds, "desks/s", 0, 0, several + connecting.words());
    crowd.live(2, 0);
    crowd.takeHeard();

    MachineWatch idle(daemon.process());
    double cpuBefore = useOf(daemon.process()).cpuSeconds;
    crowd.live(seconds, 1);
    DeskCrowd::Heard heard = crowd.takeHeard();
    const double lived = idle.seconds();
    const double due = static_cast<double>(crowd.welcome()) * kQuotesPerSecond * lived;
    const double cores = (useOf(daemon.process()).cpuSeconds - cpuBefore) / lived;
    const auto frames = static_cast<double>(heard.deltas + heard.quotes);
    const std::string words = several + idle.words();
    printShares(name + ".fanout", heard.fanOutMs, words);
    printShares(name + ".spread", heard.spreadMs, words);
    printLine(name + ".quotes", static_cast<double>(heard.quotes) / lived, "frames/s", due / lived, static_cast<double>(heard.quotes) / due, words);
    printLine(name + ".stream.cpu", cores, "cores", 0, 0, words + ",\"us_per_frame\":" + std::to_string(cores * lived / frames * 1e6));
    printLine(name + ".stream.bytes", static_cast<double>(heard.bytes) / lived / 1e6, "MB/s", 0, 0, words + ",\"lost\":" + std::to_string(heard.lost));
    const double fullMb = useOf(daemon.process()).residentMb;
    printLine(name + ".memory.desk", (fullMb - emptyMb) * 1e3 / static_cast<double>(crowd.welcome()), "kB", 0, 0, several + ",\"resident_mb\":" + std::to_string(fullMb));
    for (const auto& [tag, bytes] : crowd.samples()) {
        if (!isEncrypted && (tag == FarDesk::kSnapshot || tag == FarDesk::kDelta || tag == FarDesk::kQuotes || tag == FarDesk::kQuoteChanges))
            printCompression(tag == FarDesk::kSnapshot ? "snapshot" : tag == FarDesk::kDelta ? "delta" : "quotes", bytes);
    }
}

struct RequestShares {
    double p50 = 0;
    double p99 = 0;
};

/// Prints what came of them beside what it is compared with.
RequestShares printRequests(const std::string& name, HttpFigures figures, const RequestShares& baseline, const std::string& words)
{
    std::string statuses;
    std::uint64_t good = 0;
    for (const auto& [status, count] : figures.answers) {
        statuses += (statuses.empty() ? "" : ",") + ("\"" + std::to_string(status) + "\":" + std::to_string(count));
        good += status >= 200 && status < 300 ? count : 0;
    }
    printLine(name + ".answered", static_cast<double>(good), "requests", static_cast<double>(figures.due), static_cast<double>(good) / static_cast<double>(figures.due),
        ",\"statuses\":{" + statuses + "}" + words);
    const RequestShares shares{shareOf(figures.latencyMs, 0.5), shareOf(figures.latencyMs, 0.99)};
    printLine(name + ".p50", shares.p50, "ms", baseline.p50, baseline.p50 > 0 ? shares.p50 / baseline.p50 : 0, words);
    printLine(name + ".p99", shares.p99, "ms", baseline.p99, baseline.p99 > 0 ? shares.p99 / baseline.p99 : 0, words);
    printLine(name + ".p99.9", shareOf(figures.latencyMs, 0.999), "ms", 0, 0, words);
    return shares;
}

/// One rate for all, over 128 connections, and what the process that answers took for it.
RequestShares measureRate(boost::asio::io_context& loop, const std::string& name, std::uint16_t port, int process, const std::vector<std::string>& requests,
    const RequestShares& baseline, double seconds)
{
    const double cpuBefore = useOf(process).cpuSeconds;
    const MachineWatch watch(process);
    HttpFigures figures = loadWithRequests(loop, port, requests, 128, kRequestsPerSecond, seconds);
    const double cpu = useOf(process).cpuSeconds - cpuBefore;
    return printRequests(name, std::move(figures), baseline, watch.words() + ",\"cores\":" + std::to_string(cpu / watch.seconds()));
}

/// Whether it says so within ten seconds of its start.
bool isHealthy(boost::asio::io_context& loop, std::uint16_t port)
{
    for (const double until = nowSeconds() + 10; nowSeconds() < until;) {
        if (loadWithRequests(loop, port, {getRequest("/health", {})}, 1, 4, 0.25).answers.contains(200))
            return true;
    }
    return false;
}

void measureRequests(boost::asio::io_context& loop, Daemon& daemon, double seconds)
{
    // As many users as their own rate limits ask for: 7 500 a second is no client, it is many.
    std::vector<std::string> mixed;
    for (int i = 0; i < 60; ++i) {
        const std::string token = daemon.anotherToken(i);
        for (const char* path : {"/api/v1/positions", "/api/v1/portfolio", "/health"})
            mixed.push_back(getRequest(path, token));
    }
    daemon.kill();
    daemon.start();
    if (!isHealthy(loop, daemon.port()))
        return void(std::fprintf(stderr, "no figures of requests: /health is not answered with 200\n"));
    RequestShares nginxShares;
    const Nginx nginx;
    if (nginx.isThere())
        nginxShares = measureRate(loop, "server.rest.nginx-static", nginx.port(), nginx.process(), {getRequest("/health", {}), getRequest("/api/v1/positions", {})}, {}, seconds);
    else
        std::fprintf(stderr, "nothing to compare requests with: nginx is not installed\n");
    measureRate(loop, "server.rest.health", daemon.port(), daemon.process(), {getRequest("/health", {})}, nginxShares, seconds);
    measureRate(loop, "server.rest.mixed", daemon.port(), daemon.process(), mixed, nginxShares, seconds);
}

void measureCommands(boost::asio::io_context& loop, Daemon& daemon, double seconds)
{
    MachineWatch watch(daemon.process());
    CommandFigures figures = loadWithCommands(loop, daemon.port(), daemon.token(), 16, kCommandsPerSecond, seconds);
    const std::string words = ",\"streams\":16,\"refused\":" + std::to_string(figures.refused) + watch.words();
    printLine("server.commands.durable", static_cast<double>(figures.settled), "commands", static_cast<double>(figures.sent),
        static_cast<double>(figures.settled) / static_cast<double>(figures.sent), words);
    printShares("server.commands", std::move(figures.latencyMs), words);
}

void soak(boost::asio::io_context& loop, Daemon& daemon, double seconds)
{
    constexpr double kLook = 10;
    DeskCrowd crowd(loop, daemon.port(), daemon.token(), std::chrono::milliseconds(250));
    crowd.grow(1'000, 30);
    crowd.live(kLook, 20);
    std::vector<double> residentMb;
    MachineWatch watch(daemon.process());
    while (watch.seconds() < seconds) {
        crowd.replace(100);
        crowd.live(kLook, 20);
        crowd.takeHeard();
        residentMb.push_back(useOf(daemon.process()).residentMb);
        std::fprintf(stderr, "soak %.0f s: %zu desks, %.1f MB\n", watch.seconds(), crowd.welcome(), residentMb.back());
    }
    const std::size_t third = std::max<std::size_t>(residentMb.size() / 3, 1);
    const double first = medianOf({residentMb.begin(), residentMb.begin() + static_cast<std::ptrdiff_t>(third)});
    const double last = medianOf({residentMb.end() - static_cast<std::ptrdiff_t>(third), residentMb.end()});
    printLine("server.soak.resident", last, "MB", first, last / first, ",\"seconds\":" + std::to_string(seconds) + ",\"desks\":" + std::to_string(crowd.welcome()) + watch.words());
}

void run()
{
    const double seconds = setting("JARVIS_BENCH_SECONDS", 8);
    boost::asio::io_context loop(1);
    const char* only = std::getenv("JARVIS_BENCH_ONLY");
    const auto isWanted = [only](const char* what) { return only == nullptr || std::string_view(only) == what; };
    const std::size_t desks = desksPossible();
    if (isWanted("desks"))
        measureDesks(loop, "server", false, desks, seconds);
    if (isWanted("tls"))
        measureDesks(loop, "server.tls", true, desks, seconds);
    if (isWanted("requests")) {
        Daemon daemon;
        measureRequests(loop, daemon, seconds);
    }
    Daemon daemon;
    if (isWanted("commands"))
        measureCommands(loop, daemon, seconds);
    if (const double soakSeconds = setting("JARVIS_BENCH_SOAK", 0); soakSeconds > 0)
        soak(loop, daemon, soakSeconds);
}

} // namespace
} // namespace jarvis::bench

int main()
{
    jarvis::bench::run();
    return 0;
}
