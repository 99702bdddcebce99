#include "tests/bench/gui/desk_day.h"

#include "tests/bench/gui/bench_figures.h"
#include "tests/bench/gui/moving_market.h"

#include <QCoreApplication>

#include <chrono>
#include <memory>

namespace jarvis::bench {
namespace {

using namespace std::chrono_literals;

constexpr double kMemoryTargetMegabytes = 300;
constexpr Timestamp kMorning = timestampFromMillis(1'795'244'400'000); // 2026-11-21 07:00 UTC
constexpr Duration kDay = 8h;
constexpr Duration kSettled = 10min;
constexpr int kFramesInSecond = 5;
constexpr int kOrderEventsInSecond = 1;

} // namespace

void benchDay()
{
    const QTemporaryDir folder;
    test::FakeEngine engine;
    auto now = std::make_shared<Timestamp>(kMorning);
    MovingMarket market(engine, [now] { return *now; });
    desktop::Workstation::Settings settings = benchSettings(folder);
    settings.clocks = {[now] { return now->time_since_epoch(); }, [now] { return *now; }};
    settings.pace = Duration::zero(); // a day takes seconds: nothing is to be shown together that came minutes apart
    const auto begin = std::chrono::steady_clock::now();
    double settled = 0;
    {
        desktop::Workstation desk(engine, settings);
        desk.show();
        desk.window().resize(1'920, 1'080);
        while (*now < kMorning + kDay) {
            *now += Duration(1s);
            market.passSecond(kFramesInSecond, kOrderEventsInSecond);
            QCoreApplication::processEvents();
            if (*now == kMorning + kSettled)
                settled = residentMegabytes();
        }
        CHECK(desk.session().model().fills().size() > 0);
        const double took = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
        printAgainst("gui.memory", residentMegabytes(), "MB", kMemoryTargetMegabytes,
            ",\"after_10_minutes\":" + std::to_string(settled) + ",\"simulated_hours\":8,\"took_seconds\":" + std::to_string(took));
    }
}

} // namespace jarvis::bench
