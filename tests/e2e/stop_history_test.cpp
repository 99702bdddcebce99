#include "engine/base/clock.h"
#include "engine/local/local_engine.h"
#include "tests/contract/recorder.h"
#include "tests/support/test_main.h"

#include <QTemporaryDir>
#include <QTest>

#include <future>

namespace jarvis {

/// Who stopped trading and when outlives every restart: it is read from the journal, not from memory.
class StopHistoryTest : public QObject {
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

private:
    static std::unique_ptr<local::LocalEngine> open(const QTemporaryDir& folder)
    {
        local::LocalEngine::Options options;
        options.folder = folder.path().toStdString();
        auto engine = local::LocalEngine::create(options);
        CHECK(engine);
        return std::move(*engine);
    }
    static void act(api::Engine& engine, std::uint64_t number, api::Action action, const char* who)
    {
        test::Recorder recorder;
        const auto subscription = engine.subscribe({}, recorder);
        CHECK(recorder.waitFor([](const auto& record) { return !record.snapshots.empty(); }));
        const api::Command command{CommandId{1, number}, {api::Origin::Kind::Desk, who}, SystemClock().now() + Duration(30s), std::move(action)};
        CHECK(engine.send(command).hasValue());
        CHECK(recorder.waitFor([&](const auto& record) { return record.answersTo(command.id).size() == 1; }));
        CHECK(!recorder.record().answersTo(command.id).front().refusal);
    }
    static api::StopHistory stopsOf(api::Engine& engine, const api::StopQuery& query)
    {
        std::promise<api::StopHistory> answered;
        engine.fetch(query, [&answered](const auto& answer) { answered.set_value(answer ? std::get<api::StopHistory>(*answer) : api::StopHistory{}); });
        auto future = answered.get_future();
        CHECK(future.wait_for(std::chrono::seconds(20)) == std::future_status::ready);
        return future.get();
    }
};

JARVIS_TEST(StopHistoryTest)

} // namespace jarvis

#include "stop_history_test.moc"
