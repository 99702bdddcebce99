#include "app/daemon/record.h"

#include "app/daemon/bell.h"
#include "app/daemon/json_object.h"
#include "engine/base/clock.h"
#include "engine/local/open_feed.h"
#include "engine/venue/record/recorder.h"

#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <memory>

namespace jarvis::daemon {
namespace {

using venue::record::Recorder;

/// One market and where it goes. The recorder is outlived by nothing of the feed's.
struct Line {
    std::string name;
    std::unique_ptr<venue::Feed> feed;
    Recorder recorder;
};

/// Standard output is for the answer.
void logToStandardError()
{
    auto logger = std::make_shared<spdlog::logger>("jarvisd", std::make_shared<spdlog::sinks::stderr_sink_mt>());
    spdlog::set_default_logger(std::move(logger));
}

Expected<Line, ExitCode> openLine(const RecordCall& call, const RecordCall::Source& source, std::ostream& err)
{
    auto opened = local::openFeed(source.feed, source.instead);
    if (!opened) {
        err << "jarvisd: " << opened.error().what << "\n";
        return Unexpected(opened.error().kind == venue::FeedError::Kind::VenueUnreachable ? kUnreachable : kUsage);
    }
    venue::record::RecorderOptions options;
    options.folder = call.folder;
    options.name = source.name;
    options.fileLengthMax = call.fileLength;
    options.fileBytesMax = call.fileMegabytes * 1024 * 1024;
    auto recorder = Recorder::create(journal::realFileSystem(), std::move(options), opened->feed->instruments(), SystemClock().now());
    if (!recorder) {
        err << "jarvisd: " << recorder.error().text() << "\n";
        return Unexpected(kUnreadable);
    }
    return Line{source.name, std::move(opened->feed), std::move(*recorder)};
}

/// Takes what the feed has; false when the disk takes no more.
bool take(Line& line, Timestamp now, std::vector<MarketEvent>& events, std::ostream& err)
{
    events.clear();
    line.feed->pull(now, events);
    const auto written = line.recorder.write(events, now);
    if (!written)
        err << "jarvisd: " << written.error().text() << "\n";
    return written.hasValue();
}

bool takeAll(std::vector<Line>& lines, Timestamp now, std::vector<MarketEvent>& events, std::ostream& err)
{
    return std::ranges::all_of(lines, [&](Line& line) { return take(line, now, events, err); });
}

ExitCode runUntilDone(std::vector<Line>& lines, const std::optional<Duration>& length, Bell& bell, std::ostream& err)
{
    // A recorder flushes when it is called: no feed may keep it waiting for longer than this.
    constexpr Duration kTick = std::chrono::milliseconds(250);
    const SystemClock clock;
    const auto begun = std::chrono::steady_clock::now();
    std::vector<MarketEvent> events;
    while (!bell.isAskedToEnd()) {
        const Timestamp now = clock.now();
        if (!takeAll(lines, now, events, err))
            return kUnreadable;
        if (length && std::chrono::steady_clock::now() - begun >= *length)
            break;
        Duration longest = kTick;
        for (const Line& line : lines)
            longest = std::min(longest, line.feed->nextTime().value_or(now + kTick) - now);
        bell.wait(longest);
    }
    if (!takeAll(lines, clock.now(), events, err))
        return kUnreadable;
    for (Line& line : lines) {
        if (const auto flushed = line.recorder.flush(); !flushed) {
            err << "jarvisd: " << flushed.error().text() << "\n";
            return kUnreadable;
        }
    }
    return kDone;
}

} // namespace

ExitCode record(const RecordCall& call, std::ostream& out, std::ostream& err)
{
    Bell bell;
    bell.listen();
    int argumentCount = 1;
    char name[] = "jarvisd";
    char* arguments[] = {name, nullptr};
    const QCoreApplication application(argumentCount, arguments);
    logToStandardError();
    std::vector<Line> lines;
    for (const RecordCall::Source& source : call.sources) {
        bell.wait({});
        if (bell.isAskedToEnd())
            break;
        auto line = openLine(call, source, err);
        if (!line)
            return line.error();
        lines.push_back(std::move(*line));
    }
    for (Line& line : lines)
        line.feed->setWake([&bell] { bell.ring(); });
    const ExitCode code = runUntilDone(lines, call.length, bell, err);
    for (Line& line : lines) {
        line.feed->setWake({});
        const Recorder::Counts& counts = line.recorder.counts();
        out << JsonObject().add("venue", line.name).add("events", counts.events).add("gaps", counts.gaps).add("files", counts.files)
                   .add("bytes", counts.bytes).add("lastFile", line.recorder.path()).text()
            << "\n";
    }
    return code;
}

} // namespace jarvis::daemon
