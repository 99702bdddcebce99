#include "engine/local/journal_history.h"

#include "engine/journal/journal.h"
#include "engine/wire/codec.h"
#include "tests/support/kernel_world.h"
#include "tests/support/memory_file_system.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <future>

namespace jarvis::local {

using test::KernelWorld;

/// What the journal tells of lives that are long over.
class JournalHistoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLifeIsToldOnceWithWhatItBecameInTheEnd()
    {
        KernelWorld world;
        for (int life = 0; life < 3; ++life)
            live(world, life % 2 == 0 ? 20 : -20);
        const auto lives = endsOf(world.log);
        QCOMPARE(lives.size(), std::size_t{3});
        // A fee that comes late tells the same life again: the end stays where it was, the figures are the new ones.
        api::EventRecord late = world.log.back();
        ++late.sequence;
        late.time += std::chrono::hours(1);
        Position position = std::get<api::PositionChanged>(lives.back().event).position;
        position.fees += Money::ofWhole(1);
        late.event = api::PositionChanged{position};
        world.log.push_back(late);

        test::MemoryFileSystem disk;
        write(disk, world.log);
        const auto all = ask(disk, {}).closed;
        QCOMPARE(all.size(), std::size_t{3});
        for (std::size_t i = 0; i < 3; ++i) {
            QCOMPARE(all[i].sequence, lives[2 - i].sequence); // newest first
            QCOMPARE(all[i].time, lives[2 - i].time);
        }
        QVERIFY(std::get<api::PositionChanged>(all[0].event).position == position);
        const auto older = ask(disk, {all[0].sequence, 1}).closed;
        QCOMPARE(older.size(), std::size_t{1});
        QCOMPARE(older[0].sequence, all[1].sequence);
        QVERIFY(ask(disk, {0, 10}).closed.empty());
    }

private:
    static void live(KernelWorld& world, std::int64_t lots)
    {
        world.hold(lots);
        world.pass(std::chrono::seconds(2));
        world.send(api::ClosePosition{KernelWorld::kAaa, std::nullopt});
        for (const PlaceRequest& request : world.requestsOf<PlaceRequest>()) {
            if (request.order.role != OrderRole::Close)
                continue;
            world.ack(request.order.id);
            world.fill(request.order.id, request.order.quantity.lots(), 10'000);
        }
        world.agree();
        world.pass(std::chrono::seconds(2));
    }
    /// Counted plainly: the first flat position behind one that was held.
    static std::vector<api::EventRecord> endsOf(const std::vector<api::EventRecord>& log)
    {
        std::vector<api::EventRecord> ends;
        bool isHeld = false;
        for (const api::EventRecord& record : log) {
            const auto* changed = std::get_if<api::PositionChanged>(&record.event);
            if (changed == nullptr)
                continue;
            if (isHeld && changed->position.isFlat())
                ends.push_back(record);
            isHeld = !changed->position.isFlat();
        }
        return ends;
    }
    static void write(test::MemoryFileSystem& disk, const std::vector<api::EventRecord>& log)
    {
        const ManualClock clock(KernelWorld::kStart);
        journal::Journal::Options options;
        options.folder = kFolder;
        auto journal = std::move(*journal::Journal::open(options, clock, disk));
        wire::Bytes bytes;
        for (const api::EventRecord& record : log) {
            bytes.clear();
            wire::encode(record, bytes);
            CHECK(journal->append(bytes));
        }
        CHECK(journal->close());
    }
    static api::PositionHistory ask(test::MemoryFileSystem& disk, const api::PositionQuery& query)
    {
        const ManualClock clock(KernelWorld::kStart);
        QuoteBoard board;
        Delivery delivery(clock, board);
        JournalHistory history(kFolder, disk, nullptr, delivery);
        std::promise<api::PositionHistory> answered;
        CHECK(history.post(query, [&answered](const auto& answer) {
            answered.set_value(answer ? std::get<api::PositionHistory>(*answer) : api::PositionHistory{});
        }));
        auto future = answered.get_future();
        CHECK(future.wait_for(std::chrono::seconds(20)) == std::future_status::ready);
        return future.get();
    }

    static inline const std::string kFolder = "/account/journal";
};

JARVIS_TEST(JournalHistoryTest)

} // namespace jarvis::local

#include "journal_history_test.moc"
