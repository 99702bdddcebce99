#include "engine/base/clock.h"
#include "engine/local/local_engine.h"
#include "tests/contract/recorder.h"
#include "tests/support/test_main.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <future>
#include <string>
#include <utility>
#include <vector>

namespace jarvis {

/// Who stopped trading and when, and who asked for what, outlives every restart: it is read from the journal, not from memory.
class JournalMemoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachStopIsToldAfterARestartWithWhoDidIt()
    {
        const QTemporaryDir folder;
        {
            const auto engine = open(folder);
            act(*engine, 1, api::HaltTrading{}, "ada");
            act(*engine, 2, api::ResumeTrading{FixedText<16>(api::kReleaseText)}, "bob");
        }
        const auto engine = open(folder);
        act(*engine, 3, api::HaltTrading{}, "ada");
        const api::StopHistory all = stopsOf(*engine, {});
        QCOMPARE(all.stops.size(), std::size_t{3});
        const auto isKilled = [&](std::size_t i) { return std::get<api::TradingStateChanged>(all.stops[i].event).state.isKilled; };
        QVERIFY(isKilled(0) && !isKilled(1) && isKilled(2)); // newest first
        QCOMPARE(all.stops[1].origin.actor.view(), std::string_view("bob"));
        QCOMPARE(all.stops[2].origin.actor.view(), std::string_view("ada"));
        const api::StopHistory older = stopsOf(*engine, {all.stops[0].sequence, 1});
        QCOMPARE(older.stops.size(), std::size_t{1});
        QCOMPARE(older.stops[0].sequence, all.stops[1].sequence);
        QVERIFY(stopsOf(*engine, {0, 10}).stops.empty());
    }

    void anAccountThatNeverTradedHasNoEnds()
    {
        const QTemporaryDir folder;
        const auto engine = open(folder);
        QVERIFY(fetched<api::PositionHistory>(*engine, api::PositionQuery{}).closed.empty());
        QVERIFY(fetched<api::PositionHistory>(*engine, api::PositionQuery{0, 10}).closed.empty());
    }

    void theAuditTellsWhoAskedForWhatAndWhyItWasRefusedAfterARestart()
    {
        using Kind = api::AuditEntry::Kind;
        const QTemporaryDir folder;
        {
            const auto engine = open(folder);
            act(*engine, 1, api::HaltTrading{}, "ada");
            const auto refusal = answerTo(*engine, 2, api::ResumeTrading{FixedText<16>("let me")}, "mallory").refusal;
            QVERIFY(refusal.has_value());
        }
        const auto engine = open(folder);
        act(*engine, 3, api::ResumeTrading{FixedText<16>(api::kReleaseText)}, "bob");
        const auto all = fetched<api::AuditHistory>(*engine, api::AuditQuery{}).entries;
        std::vector<std::pair<Kind, std::string>> told;
        for (const api::AuditEntry& entry : all)
            told.emplace_back(entry.kind, std::string(entry.who.actor.view()));
        const std::vector<std::pair<Kind, std::string>> wanted{{Kind::Release, "bob"}, {Kind::Command, "bob"}, {Kind::Refusal, "mallory"},
            {Kind::Command, "mallory"}, {Kind::Kill, "ada"}, {Kind::Command, "ada"}};
        QVERIFY(std::is_permutation(told.begin(), told.end(), wanted.begin(), wanted.end()));
        QVERIFY(std::is_sorted(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.record.sequence > b.record.sequence; }));
        const auto refused = std::find_if(all.begin(), all.end(), [](const auto& entry) { return entry.kind == Kind::Refusal; });
        QVERIFY(refused->why.has_value());
        // Page by page it is the same, and the state before a page counts for what is a kill in it.
        std::vector<std::uint64_t> paged;
        for (std::uint64_t before = UINT64_MAX;;) {
            const auto page = fetched<api::AuditHistory>(*engine, api::AuditQuery{before, 2}).entries;
            for (const api::AuditEntry& entry : page)
                paged.push_back(entry.record.sequence);
            if (page.empty())
                break;
            before = paged.back();
        }
        QCOMPARE(paged.size(), all.size());
        QVERIFY(std::equal(paged.begin(), paged.end(), all.begin(), [](std::uint64_t sequence, const auto& entry) { return sequence == entry.record.sequence; }));
    }

private:
    static std::unique_ptr<local::LocalEngine> open(const QTemporaryDir& folder)
    {
        local::LocalEngine::Options options;
        options.folder = folder.path().toStdString();
        auto engine = local::LocalEngine::create(options);
        CHECK(engine);
        return std::move(*engine);
    }
    static api::CommandSettled answerTo(api::Engine& engine, std::uint64_t number, api::Action action, const char* who)
    {
        test::Recorder recorder;
        const auto subscription = engine.subscribe({}, recorder);
        CHECK(recorder.waitFor([](const auto& record) { return !record.snapshots.empty(); }));
        const api::Command command{CommandId{1, number}, {api::Origin::Kind::Desk, who}, SystemClock().now() + Duration(30s), std::move(action)};
        CHECK(engine.send(command).hasValue());
        CHECK(recorder.waitFor([&](const auto& record) { return record.answersTo(command.id).size() == 1; }));
        return recorder.record().answersTo(command.id).front();
    }
    static void act(api::Engine& engine, std::uint64_t number, api::Action action, const char* who)
    {
        CHECK(!answerTo(engine, number, std::move(action), who).refusal);
    }
    static api::StopHistory stopsOf(api::Engine& engine, const api::StopQuery& query) { return fetched<api::StopHistory>(engine, query); }
    template <typename Wanted>
    static Wanted fetched(api::Engine& engine, const api::Query& query)
    {
        std::promise<Wanted> answered;
        engine.fetch(query, [&answered](const auto& answer) { answered.set_value(answer ? std::get<Wanted>(*answer) : Wanted{}); });
        auto future = answered.get_future();
        CHECK(future.wait_for(std::chrono::seconds(20)) == std::future_status::ready);
        return future.get();
    }
};

JARVIS_TEST(JournalMemoryTest)

} // namespace jarvis

#include "journal_memory_test.moc"
