#include "engine/local/stepper.h"
#include "engine/venue/paper/paper_venue.h"
#include "engine/venue/replay/recording.h"
#include "engine/wire/codec.h"
#include "tests/scenario/replay/audit.h"
#include "tests/scenario/replay/scripted_trader.h"
#include "tests/scenario/replay/watched_venue.h"
#include "tests/support/recorded_data.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <algorithm>

namespace jarvis {
namespace {

/// How a kind of recording is played: slow ones are traded, and looked at, in larger steps.
struct Pace {
    Duration action{};
    Duration tick{};
    std::size_t stepsMax = 0;
};
constexpr Pace kCandles{60s, 1s, 40'000};   ///< eleven hours, with a funding or two
constexpr Pace kTrades{1s, 100ms, 30'000};
constexpr Pace kDepth{100ms, 100ms, 30'000};
/// Nothing can be traded on a settlement alone: what must come is a refusal.
constexpr Pace kFunding{10min, 1s, 40'000};

Pace paceOf(const QString& path)
{
    if (path.contains(QStringLiteral("/ohlcv/")))
        return kCandles;
    if (path.contains(QStringLiteral("/funding/")))
        return kFunding;
    return path.contains(QStringLiteral("/trades/")) ? kTrades : kDepth;
}

kernel::Kernel::Settings accountSettings()
{
    kernel::Kernel::Settings settings;
    settings.limits.positionNotional = Money::ofWhole(5'000);
    settings.limits.dailyLoss = Money::ofWhole(100'000);
    settings.limits.ordersPerSecond = 1'000;
    settings.limits.ordersPerMinute = 10'000;
    settings.limits.stalenessMax = 10s;
    settings.limits.consecutiveLosses = 1'000; // a trader at random loses often
    settings.limits.duplicateWindow = Duration(0);
    return settings;
}

/// The encoded events of a run, one behind the other.
struct Story {
    wire::Bytes bytes;
    std::vector<std::size_t> ends;

    std::size_t size() const { return ends.size(); }
    wire::ByteView at(std::size_t index) const
    {
        const std::size_t begin = index == 0 ? 0 : ends[index - 1];
        return wire::ByteView(bytes).subspan(begin, ends[index] - begin);
    }
    void add(const api::EventRecord& record)
    {
        wire::encode(record, bytes);
        ends.push_back(bytes.size());
    }
};

/// One pass over a recording, watched at every step.
struct Run {
    Story story;
    test::Audit::Counts counts;
    std::string broken;
    std::uint64_t stateHash = 0;
    std::size_t steps = 0;
    std::size_t actions = 0;
    std::size_t forbidden = 0;
    std::size_t wronglyPassed = 0;
    std::size_t sentTwice = 0;
    std::vector<api::EventRecord> halfway; ///< the kernel's snapshot in the middle
};

Run replay(const std::string& path, const Pace& pace, std::size_t snapshotAt)
{
    Run run;
    auto feed = venue::replay::openRecording(path);
    if (!feed) {
        run.broken = feed.error().what;
        return run;
    }
    const std::vector<Instrument> instruments = (*feed)->instruments();
    const auto seen = std::make_shared<test::WatchedVenue::Seen>();
    auto paper = std::make_unique<venue::paper::PaperVenue>(venue::paper::Settings{}, instruments);
    local::Stepper engine({std::move(feed).value(), std::make_unique<test::WatchedVenue>(std::move(paper), seen), accountSettings(), pace.tick});
    test::Audit audit(accountSettings().startBalance, accountSettings().exitDeadline + 4 * pace.tick);
    test::ScriptedTrader trader(pace.action, instruments);

    bool isRunning = true;
    while (isRunning && run.steps < pace.stepsMax && audit.broken().empty()) {
        isRunning = engine.step();
        ++run.steps;
        trader.act(engine);
        const std::vector<api::EventRecord> events = engine.takeEvents();
        for (const api::EventRecord& record : events) {
            audit.take(engine.kernel(), record);
            run.story.add(record);
        }
        if (!events.empty())
            audit.checkBooks(engine.kernel());
        audit.checkExits(engine.kernel(), engine.now());
        if (run.halfway.empty() && snapshotAt > 0 && run.story.size() >= snapshotAt)
            run.halfway = engine.kernel().snapshot();
    }
    run.broken = audit.broken();
    run.counts = audit.counts();
    run.stateHash = engine.kernel().stateHash();
    run.actions = trader.actions();
    run.forbidden = trader.forbidden();
    run.wronglyPassed = trader.wronglyPassed();
    run.sentTwice = static_cast<std::size_t>(std::ranges::count_if(seen->placed, [](const auto& order) { return order.second > 1; }));
    return run;
}

/// The first event in which two stories differ, in words; empty when they are the same byte for byte.
QString firstDifference(const Story& a, const Story& b)
{
    const auto text = [](const Story& story, std::size_t index) {
        if (index >= story.size())
            return std::string("(nothing)");
        const auto event = wire::decodeEvent(story.at(index));
        return event ? wire::toJson(*event) : std::string("(not decodable)");
    };
    for (std::size_t i = 0; i < std::max(a.size(), b.size()); ++i) {
        if (i >= a.size() || i >= b.size() || !std::ranges::equal(a.at(i), b.at(i)))
            return QStringLiteral("event %1 differs: %2 | %3").arg(i + 1).arg(QString::fromStdString(text(a, i)), QString::fromStdString(text(b, i)));
    }
    return {};
}

/// A new kernel from `before`, then the story's events behind them. Empty when something cannot be decoded.
std::optional<std::uint64_t> hashAfter(const std::vector<api::EventRecord>& before, const Story& story)
{
    kernel::Kernel fresh(accountSettings());
    for (const api::EventRecord& record : before)
        fresh.restore(record);
    for (std::size_t i = before.empty() ? 0 : before.back().sequence; i < story.size(); ++i) {
        const auto event = wire::decodeEvent(story.at(i));
        if (!event)
            return std::nullopt;
        fresh.restore(*event);
    }
    return fresh.stateHash();
}

} // namespace

/// Real markets through the whole engine, with a scripted trader: what must hold holds at every step, and the same input
/// gives the same events, byte for byte.
class RecordingsReplayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSameRecordingGivesTheSameStory_data();
    void theSameRecordingGivesTheSameStory();
    void cleanupTestCase();

private:
    std::filesystem::path m_data;
    std::size_t m_recordings = 0;
    std::size_t m_fundings = 0;
};

void RecordingsReplayTest::initTestCase()
{
    m_data = test::recordedData();
    if (m_data.empty())
        QSKIP("no recorded market data: set JARVIS_DATA to its folder");
}

void RecordingsReplayTest::theSameRecordingGivesTheSameStory_data()
{
    QTest::addColumn<QString>("path");
    std::vector<std::string> paths;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(m_data)) {
        const std::string name = entry.path().filename().string();
        const bool accompanies = name.find("exchangeInfo") != std::string::npos || name.find("depth_snapshots") != std::string::npos
            || name.find("instruments") != std::string::npos;
        if (entry.is_regular_file() && name.ends_with(".gz") && !accompanies)
            paths.push_back(entry.path().string());
    }
    std::ranges::sort(paths);
    for (const std::string& path : paths)
        QTest::newRow(std::filesystem::path(path).filename().c_str()) << QString::fromStdString(path);
    QCOMPARE_GE(paths.size(), 30U);
}

void RecordingsReplayTest::theSameRecordingGivesTheSameStory()
{
    QFETCH(QString, path);
    const Pace pace = paceOf(path);
    const Run first = replay(path.toStdString(), pace, 0);
    QVERIFY2(first.broken.empty(), first.broken.c_str());
    const Run again = replay(path.toStdString(), pace, first.story.size() / 2);
    QVERIFY2(again.broken.empty(), again.broken.c_str());

    const QString difference = firstDifference(first.story, again.story);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
    QCOMPARE(again.stateHash, first.stateHash);
    QCOMPARE(first.sentTwice, 0U);

    // All of the story, and a snapshot with the rest of it, lead to the same state.
    const std::optional<std::uint64_t> fromAll = hashAfter({}, first.story);
    QVERIFY(fromAll);
    QCOMPARE(*fromAll, first.stateHash);
    QVERIFY(!again.halfway.empty());
    QCOMPARE_LT(again.halfway.back().sequence, first.story.size());
    const std::optional<std::uint64_t> fromHalf = hashAfter(again.halfway, first.story);
    QVERIFY(fromHalf);
    QCOMPARE(*fromHalf, first.stateHash);

    // The script did what it is there for.
    const test::Audit::Counts& counts = first.counts;
    qInfo("%zu steps, %zu events, %zu actions, %zu orders, %zu fills, %zu amends, %zu fundings, %zu positions closed, %zu refusals", first.steps,
        first.story.size(), first.actions, counts.orders, counts.fills, counts.amends, counts.fundings, counts.closedPositions, counts.refusals);
    QCOMPARE_GT(first.forbidden, 0U);
    QCOMPARE(first.wronglyPassed, 0U);
    QCOMPARE(counts.kills, 1U);
    if (path.contains(QStringLiteral("/funding/"))) {
        QCOMPARE(counts.orders, 0U);
        return;
    }
    QCOMPARE_GT(counts.fills, 5U);
    QCOMPARE_GT(counts.amends, 0U);
    QCOMPARE_GT(counts.protectedPositions, 0U);
    QCOMPARE_GT(counts.closedPositions, 0U);
    QCOMPARE_LT(counts.refusals * 2, first.actions);
    ++m_recordings;
    m_fundings += counts.fundings;
}

void RecordingsReplayTest::cleanupTestCase()
{
    // Positions were held over a settlement somewhere, or the sums were never tested with funding in them.
    if (m_recordings >= 20)
        QCOMPARE_GT(m_fundings, 0U);
}

JARVIS_TEST(RecordingsReplayTest)

} // namespace jarvis

#include "recordings_replay_test.moc"
