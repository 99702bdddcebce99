#include "tests/bench/gui/desk_idle.h"

#include "app/desktop/wait.h"
#include "engine/local/local_engine.h"
#include "tests/bench/gui/bench_figures.h"
#include "tests/bench/gui/moving_market.h"

#include <chrono>

namespace jarvis::bench {
namespace {

constexpr int kIdleWarmUpMs = 3'000;
constexpr int kIdleMeasureMs = 10'000;
constexpr double kIdleTargetPercent = 2;
/// A market that moves is work; so much of a core it may be, desk and engine together.
constexpr double kPaperTargetPercent = 15;

void measureIdle(const char* name, api::Engine& engine, double targetPercent)
{
    const QTemporaryDir folder;
    desktop::Workstation desk(engine, benchSettings(folder));
    desk.show();
    desk.window().resize(1'920, 1'080);
    desktop::letPass(kIdleWarmUpMs);
    const double cpuBefore = processCpuSeconds();
    const auto begin = std::chrono::steady_clock::now();
    // Nothing but the loop itself: a wait that looks again and again would be measured with it.
    QEventLoop loop;
    QTimer::singleShot(kIdleMeasureMs, &loop, &QEventLoop::quit);
    loop.exec();
    const double wall = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    CHECK(!desk.session().model().instruments().empty());
    printAgainst(name, 100 * (processCpuSeconds() - cpuBefore) / wall, "% of a core", targetPercent);
}

} // namespace

void benchIdle()
{
    {
        test::FakeEngine engine;
        MovingMarket market(engine);
        market.publishOnce();
        measureIdle("gui.idle", engine, kIdleTargetPercent);
    }
    const QTemporaryDir folder;
    local::LocalEngine::Options options;
    options.folder = folder.filePath(QStringLiteral("journal")).toStdString();
    auto engine = local::LocalEngine::create(options);
    CHECK(engine);
    measureIdle("gui.idle.paper", **engine, kPaperTargetPercent);
}

} // namespace jarvis::bench
