#include "tests/bench/gui/desk_start.h"

#include "app/desktop/wait.h"
#include "engine/local/local_engine.h"
#include "tests/bench/gui/bench_figures.h"
#include "tests/bench/gui/frame_watch.h"

#include <QFile>

#include <fcntl.h>

#include <cstdio>
#include <vector>

namespace jarvis::bench {
namespace {

constexpr double kStartTargetMs = 1'500;
constexpr int kStarts = 5;
constexpr int kColdStarts = 3;

/// Zero when it fails.
double startMsOf(const std::string& program)
{
    double milliseconds = 0;
    const std::string now = std::to_string(std::chrono::steady_clock::now().time_since_epoch().count());
    std::FILE* child = popen(("exec '" + program + "' --start " + now + " 2>/dev/null").c_str(), "r");
    CHECK(child);
    const int read = std::fscanf(child, "%lf", &milliseconds);
    return pclose(child) == 0 && read == 1 ? milliseconds : 0;
}

/// Written out, then dropped from memory.
bool dropFromMemory(const std::string& path)
{
    const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    const bool isDropped = file >= 0 && fdatasync(file) == 0 && posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED) == 0;
    if (file >= 0)
        close(file);
    return isDropped;
}

double coldStartMsOf(const std::string& program)
{
    const QTemporaryDir folder(QFile::decodeName(program.c_str()) + QStringLiteral(".XXXXXX"));
    const QString copy = folder.filePath(QStringLiteral("bench"));
    if (!QFile::copy(QFile::decodeName(program.c_str()), copy) || !dropFromMemory(copy.toStdString()))
        return 0;
    return startMsOf(copy.toStdString());
}

/// A start whose book was never painted is told, not hidden in a median.
void printStarts(const char* name, const std::vector<double>& starts)
{
    std::vector<double> good;
    std::copy_if(starts.begin(), starts.end(), std::back_inserter(good), [](double ms) { return ms > 0; });
    printAgainst(name, good.empty() ? 0 : medianOf(good), "ms", kStartTargetMs,
        ",\"starts\":" + std::to_string(starts.size()) + ",\"failed\":" + std::to_string(starts.size() - good.size()));
}

} // namespace

int runStart(std::chrono::nanoseconds called)
{
    const QTemporaryDir folder;
    local::LocalEngine::Options options;
    options.folder = folder.filePath(QStringLiteral("journal")).toStdString();
    auto engine = local::LocalEngine::create(options);
    CHECK(engine);
    desktop::Workstation desk(**engine, benchSettings(folder));
    FirstPaint depthPainted(desk.ladder().view(), [&desk] {
        const auto depth = desk.session().model().market().depth(desk.context().instrumentId());
        return depth && !depth->bids.empty();
    });
    desk.show();
    CHECK(desktop::waitUntil([&] { return depthPainted.at().has_value(); }, 5'000));
    // The loop turns again: a key would be taken now.
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    std::printf("%f\n", std::chrono::duration<double, std::milli>(now - called).count());
    return 0;
}

void benchStart(const std::string& program)
{
    std::vector<double> cold;
    for (int i = 0; i < kColdStarts; ++i)
        cold.push_back(coldStartMsOf(program));
    printStarts("gui.start.cold", cold);
    startMsOf(program);
    std::vector<double> warm;
    for (int i = 0; i < kStarts; ++i)
        warm.push_back(startMsOf(program));
    printStarts("gui.start", warm);
}

} // namespace jarvis::bench
