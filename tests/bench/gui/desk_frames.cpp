#include "tests/bench/gui/desk_frames.h"

#include "app/desktop/wait.h"
#include "tests/bench/gui/bench_figures.h"
#include "tests/bench/gui/frame_watch.h"
#include "tests/bench/gui/moving_market.h"

#include <chrono>
#include <vector>

namespace jarvis::bench {
namespace {

constexpr int kWarmUpMs = 2'000;
constexpr int kMeasureMs = 10'000;
constexpr double kFrameTargetMs = 16;
constexpr double kCpuTargetPercent = 15;
constexpr QSize kDeskSize(1'920, 1'080);

} // namespace

void benchFrames(const std::string& name, bool isTape)
{
    const QTemporaryDir folder;
    test::FakeEngine engine;
    MovingMarket market(engine);
    desktop::Workstation desk(engine, benchSettings(folder));
    desk.show();
    desk.window().showNormal(); // The first one fills its screen, whatever that is.
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
    // Nothing but the loop itself: a wait that looks again and again would be measured with it.
    QEventLoop loop;
    QTimer::singleShot(kMeasureMs, &loop, &QEventLoop::quit);
    loop.exec();
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
    printAgainst(name + ".frame.p50", quantileOf(frames, 0.5), "ms", kFrameTargetMs, load);
    printAgainst(name + ".frame.p99", quantileOf(frames, 0.99), "ms", kFrameTargetMs, load);
    // Wall time: what neighbours do counts here.
    printAgainst(name + ".busy.p99", quantileOf(spans, 0.99), "ms", kFrameTargetMs);
    printAgainst(name + ".cpu", 100 * cpu / wall, "% of a core", kCpuTargetPercent);
}

} // namespace jarvis::bench
