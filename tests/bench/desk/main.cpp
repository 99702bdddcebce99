// gui.frame: the whole desk at 1 000 quote updates, 1 000 trades and 20 order events a second; gui.tape: the same with the tape in front; gui.start: from nothing to the first painted depth.
//
// Each figure stands beside its target, and the ratio is measured over target: above 1 is missed. Runs without a screen.

#include "tests/bench/desk/frame_watch.h"
#include "tests/bench/desk/moving_market.h"

#include "app/desktop/wait.h"
#include "app/desktop/workstation.h"
#include "engine/base/check.h"
#include "engine/local/local_engine.h"
#include "tests/support/bench_duel.h"
#include "widgets/base/theme_manager.h"

#include <spdlog/spdlog.h>

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <string>
#include <vector>

namespace jarvis::bench {
namespace {

constexpr int kWarmUpMs = 2'000;
constexpr int kMeasureMs = 10'000;
constexpr double kFrameTargetMs = 16;
constexpr double kCpuTargetPercent = 15;
constexpr double kStartTargetMs = 1'500;
constexpr QSize kDeskSize(1'920, 1'080);

double quantileOf(std::vector<double> values, double share)
{
    CHECK(!values.empty());
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(static_cast<double>(values.size() - 1) * share);
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

void printAgainst(const char* name, double value, const char* unit, double target, const std::string& more = {})
{
    printLine(name, value, unit, target, value / target, more + (value > target ? ",\"missed\":true" : ""));
}

desktop::Workstation::Settings settingsIn(const QTemporaryDir& folder)
{
    return {QStringLiteral("bench"), folder.filePath(QStringLiteral("layouts")), QStringLiteral("bench"), config::Config{}};
}

/// With the ladder in front, or the tape.
void benchFrames(const std::string& name, bool isTape)
{
    const QTemporaryDir folder;
    test::FakeEngine engine;
    MovingMarket market(engine);
    desktop::Workstation desk(engine, settingsIn(folder));
    desk.show();
    desk.window().resize(kDeskSize);
    if (isTape)
        desk.window().focusPanel(QStringLiteral("tape"));
    market.start();
    desktop::letPass(kWarmUpMs);
    QWidget& front = isTape ? static_cast<QWidget&>(desk.tape().view()) : desk.ladder().view();
    const FrameWatch watch(front, [&desk] { return desk.session().drainCount(); });
    const std::uint64_t drainsBefore = desk.session().drainCount();
    const std::uint64_t updatesBefore = market.quoteUpdates();
    const double cpuBefore = cpuSeconds();
    const auto begin = std::chrono::steady_clock::now();
    desktop::letPass(kMeasureMs);
    const double wall = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    const double cpu = cpuSeconds() - cpuBefore;
    const std::vector<double> frames = watch.frames();
    const std::vector<double> spans = watch.spans();
    const double updates = static_cast<double>(market.quoteUpdates() - updatesBefore) / wall;
    market.stop();
    const bool isShown = desk.session().model().market().depth(market.shown()) && !desk.session().model().orders().empty();
    CHECK(isShown); // an empty screen is quick

    const std::string load = ",\"frames\":" + std::to_string(frames.size()) + ",\"drains\":" + std::to_string(desk.session().drainCount() - drainsBefore)
        + ",\"front_paints\":" + std::to_string(watch.widgetPaints()) + ",\"updates_per_second\":" + std::to_string(static_cast<int>(updates));
    printAgainst((name + ".frame.p50").c_str(), quantileOf(frames, 0.5), "ms", kFrameTargetMs, load);
    printAgainst((name + ".frame.p99").c_str(), quantileOf(frames, 0.99), "ms", kFrameTargetMs, load);
    // Wall time: what neighbours do counts here.
    printAgainst((name + ".busy.p99").c_str(), quantileOf(spans, 0.99), "ms", kFrameTargetMs);
    printAgainst((name + ".cpu").c_str(), 100 * cpu / wall, "% of a core", kCpuTargetPercent);
}

/// With the folder of a new account.
double startMs()
{
    const QTemporaryDir folder;
    const auto begin = std::chrono::steady_clock::now();
    local::LocalEngine::Options options;
    options.folder = folder.filePath(QStringLiteral("journal")).toStdString();
    auto engine = local::LocalEngine::create(options);
    CHECK(engine);
    desktop::Workstation desk(**engine, settingsIn(folder));
    FirstPaint depthPainted(desk.ladder().view(), [&desk] {
        const auto depth = desk.session().model().market().depth(desk.context().instrumentId());
        return depth && !depth->bids.empty();
    });
    desk.show();
    CHECK(desktop::waitUntil([&] { return depthPainted.at().has_value(); }, 5'000));
    return std::chrono::duration<double, std::milli>(*depthPainted.at() - begin).count();
}

/// Each start in a process of its own, as a trader's is: `program` is called again and prints its milliseconds. Zero when it fails.
double startMsOf(const std::string& program)
{
    double milliseconds = 0;
    std::FILE* child = popen(("'" + program + "' --start 2>/dev/null").c_str(), "r");
    CHECK(child);
    const int read = std::fscanf(child, "%lf", &milliseconds);
    return pclose(child) == 0 && read == 1 ? milliseconds : 0;
}

void benchStart(const std::string& program)
{
    constexpr int kStarts = 5;
    const double first = startMsOf(program); // files may come from the disk
    std::vector<double> warm;
    for (int i = 0; i < kStarts; ++i) {
        if (const double milliseconds = startMsOf(program); milliseconds > 0)
            warm.push_back(milliseconds);
    }
    // A start whose depth was never painted is told, not hidden in a median.
    const std::string more = ",\"first\":" + std::to_string(static_cast<int>(first)) + ",\"failed\":" + std::to_string(kStarts - static_cast<int>(warm.size()));
    printAgainst("gui.start", warm.empty() ? 0 : medianOf(warm), "ms", kStartTargetMs, more);
}

} // namespace
} // namespace jarvis::bench

int main(int argc, char** argv)
{
    // A benchmark must run where there is no screen, too.
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    spdlog::set_level(spdlog::level::off); // standard output is for the figures
    // Qt's own event loop tells when it is about to sleep; the one on GLib says so before each turn, be there work or not.
    qputenv("QT_NO_GLIB", "1");
    QApplication application(argc, argv);
    // As the program does: style sheets are part of what a frame costs.
    jarvis::widgets::base::ThemeManager::instance().set(jarvis::widgets::base::ThemeName::Dark, jarvis::widgets::base::SidePalette::Standard);
    if (argc > 1 && std::strcmp(argv[1], "--start") == 0) {
        std::printf("%f\n", jarvis::bench::startMs());
        return 0;
    }
    jarvis::bench::benchFrames("gui", false);
    jarvis::bench::benchFrames("gui.tape", true);
    jarvis::bench::benchStart(argv[0]);
    return 0;
}
