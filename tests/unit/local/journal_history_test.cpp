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

    void pageByPageEveryLifeComesOnceAndAsItEnded()
    {
        KernelWorld world;
        for (int life = 0; life < 4; ++life)
            live(world, life % 2 == 0 ? 20 : -20);
        // Told again behind its end, and behind the ends of pages: it stays where it was, with the figures of later.
        api::EventRecord late = world.log.back();
        Position position = std::get<api::PositionChanged>(endsOf(world.log).back().event).position;
        for (int again = 1; again <= 2; ++again) {
            ++late.sequence;
            position.fees += Money::ofWhole(1);
            late.event = api::PositionChanged{position};
            world.log.push_back(late);
        }
        test::MemoryFileSystem disk;
        write(disk, world.log);
        const auto whole = ask(disk, {});
        QCOMPARE(whole.closed.size(), std::size_t{4});
        QCOMPARE(whole.olderBefore, std::uint64_t{0});
        for (const std::uint32_t rows : {1U, 2U, 3U, 4U}) {
            std::vector<api::EventRecord> paged;
            std::uint64_t before = UINT64_MAX;
            while (before != 0) {
                const auto page = ask(disk, {before, rows});
                QVERIFY(!page.closed.empty() && page.closed.size() <= rows && page.olderBefore < before);
                paged.insert(paged.end(), page.closed.begin(), page.closed.end());
                before = page.olderBefore;
            }
            QVERIFY(paged == whole.closed);
        }
        // A page may begin between an end and what was told of it later.
        const auto between = ask(disk, {late.sequence, 4});
        QVERIFY(between.closed == whole.closed);
    }

    void tradesAreTalliedOnceAndAsTheyEnded()
    {
        KernelWorld world;
        for (int life = 0; life < 3; ++life)
            live(world, life % 2 == 0 ? 20 : -20);
        test::MemoryFileSystem disk;
        write(disk, world.log);
        const ManualClock clock(KernelWorld::kStart);
        QuoteBoard board;
        Delivery delivery(clock, board);
        JournalHistory history(kFolder, disk, nullptr, delivery);
        TradeRecord longs;
        TradeRecord all;
        for (const api::EventRecord& end : endsOf(world.log)) {
            const Position& position = std::get<api::PositionChanged>(end.event).position;
            const Money net = position.realised - position.fees + position.funding;
            all.add(net);
            if (position.openedSide == Side::Buy)
                longs.add(net);
        }
        QCOMPARE(all.count(), std::int64_t{3});
        QCOMPARE(longs.count(), std::int64_t{2});
        QVERIFY((tradesOf(history, Side::Buy) == TradeHistory{longs, all}));
        // What ended behind that counts once it is told of, and what is told again counts as it became.
        const std::size_t old = world.log.size();
        live(world, 20);
        api::EventRecord late = world.log.back();
        ++late.sequence;
        Position position = std::get<api::PositionChanged>(endsOf(world.log).back().event).position;
        position.realised += Money::ofWhole(1'000);
        late.event = api::PositionChanged{position};
        world.log.push_back(late);
        append(disk, {world.log.begin() + static_cast<std::ptrdiff_t>(old), world.log.end()});
        QVERIFY((tradesOf(history, Side::Buy) == TradeHistory{longs, all}));
        history.note(world.log);
        const Money net = position.realised - position.fees + position.funding;
        QVERIFY(net > Money::zero());
        longs.add(net);
        all.add(net);
        QVERIFY((tradesOf(history, Side::Buy) == TradeHistory{longs, all}));
        QCOMPARE(tradesOf(history, Side::Sell).alike.count(), std::int64_t{1});
    }

    void pageByPageEveryFillComesOnce()
    {
        KernelWorld world;
        for (int life = 0; life < 3; ++life)
            live(world, 20);
        test::MemoryFileSystem disk;
        write(disk, world.log);
        std::vector<std::uint64_t> booked;
        for (const api::EventRecord& record : world.log) {
            if (const auto* fill = std::get_if<api::FillBooked>(&record.event))
                booked.insert(booked.begin(), fill->fill.venueTradeId);
        }
        QCOMPARE(booked.size(), std::size_t{6});
        for (const std::uint32_t rows : {1U, 2U, 4U, 5U, 6U, 500U}) {
            std::vector<std::uint64_t> paged;
            std::uint64_t before = UINT64_MAX;
            while (before != 0) {
                const auto page = answerTo<api::FillHistory>(disk, api::FillQuery{before, rows});
                QVERIFY(!page.fills.empty() && page.fills.size() <= rows && page.olderBefore < before);
                for (const Fill& fill : page.fills)
                    paged.push_back(fill.venueTradeId);
                before = page.olderBefore;
            }
            QCOMPARE(paged, booked);
        }
        QCOMPARE(answerTo<api::FillHistory>(disk, api::FillQuery{UINT64_MAX, 0}).olderBefore, std::uint64_t{0});
        QVERIFY(answerTo<api::FillHistory>(disk, api::FillQuery{1, 10}).fills.empty());
    }

    void whatWasWrittenComesWithThePositionHoweverLateItWas()
    {
        KernelWorld world;
        live(world, 20);
        const Timestamp first = world.position().openedAt;
        live(world, -20);
        world.send(api::AnnotatePosition{KernelWorld::kAaa, world.position().openedAt, {"second", ""}});
        world.send(api::AnnotatePosition{KernelWorld::kAaa, first, {"first", "tag"}});
        world.send(api::AnnotatePosition{KernelWorld::kAaa, first, {"first, again", "tag"}});
        test::MemoryFileSystem disk;
        write(disk, world.log);
        const auto all = ask(disk, {});
        QCOMPARE(all.closed.size(), std::size_t{2});
        QCOMPARE(all.notes.size(), std::size_t{2});
        QVERIFY(std::get<api::PositionAnnotated>(all.notes[0].event).note.text.view() == "second");
        const auto older = ask(disk, {all.closed[0].sequence, 1});
        QCOMPARE(older.notes.size(), std::size_t{1});
        QVERIFY(std::get<api::PositionAnnotated>(older.notes[0].event).note.text.view() == "first, again");
        QCOMPARE(std::get<api::PositionChanged>(older.closed[0].event).position.openedSide, Side::Buy);
        QCOMPARE(std::get<api::PositionChanged>(all.closed[0].event).position.openedSide, Side::Sell);
    }

    void theStoryOfAPositionTellsWhatWasDoneByWhomAndWhatItCameTo()
    {
        using Kind = api::PositionStep::Kind;
        KernelWorld world;
        live(world, 10);
        world.hold(20);
        const Timestamp opened = world.position().openedAt;
        world.pass(std::chrono::seconds(1));
        world.send(api::SetExits{KernelWorld::kAaa, test::exitsAt(10'400, 9'850)});
        world.agree();
        world.report(FundingSettled{KernelWorld::kAaa, Ratio::ofBasisPoints(1), Money::ofWhole(-1), 17, world.now});
        world.send(api::SubmitOrder{KernelWorld::buy(900'000)});
        world.send(api::AnnotatePosition{KernelWorld::kAaa, opened, {"calm", ""}});
        close(world, 8, 10'050);
        close(world, 12, 9'950);
        world.pass(std::chrono::seconds(1));
        live(world, -5);
        world.send(api::AnnotatePosition{KernelWorld::kAaa, opened, {"too early", ""}});

        test::MemoryFileSystem disk;
        write(disk, world.log);
        const api::PositionStory story = storyOf(disk, api::PositionStoryQuery{KernelWorld::kAaa, opened});
        std::vector<Kind> kinds;
        QByteArray shown;
        for (const api::PositionStep& step : story.steps) {
            kinds.push_back(step.kind);
            shown += ' ' + QByteArray::number(int(step.kind));
        }
        QVERIFY2(kinds == (std::vector<Kind>{Kind::Opened, Kind::ExitsChanged, Kind::ExitsChanged, Kind::Funding, Kind::Refused, Kind::Noted, Kind::Reduced, Kind::Alert, Kind::Closed, Kind::Alert, Kind::Noted}), shown.constData());
        QVERIFY(story.isWhole && story.position && story.position->isFlat() && story.position->openedAt == opened);
        const auto& tickLot = world.instruments[0].notional(Price::ofTicks(1), Quantity::ofLots(1));
        const auto& reduced = story.steps[6];
        QCOMPARE(*reduced.pnl, Money::ofUnits(tickLot.units() * 20 * (10'050 - 9'990)) - Money::ofWhole(1));
        QCOMPARE(reduced.held, Quantity::ofLots(12));
        const Money net = story.position->realised - story.position->fees + story.position->funding;
        QCOMPARE(*story.steps[8].pnl, net);
        const Money risk = story.position->initialRisk;
        QVERIFY(risk > Money::zero());
        QCOMPARE(*story.steps[8].milliR, static_cast<std::int64_t>(divideRounded(net.units() * 1'000, risk.units(), Rounding::Nearest)));
        for (const std::size_t step : {0UL, 2UL, 4UL, 6UL, 8UL})
            QVERIFY(story.steps[step].who.actor.view() == "trader");
        QCOMPARE(story.steps[4].why->code, std::get<api::CommandSettled>(story.steps[4].record.event).refusal->code);

        // Page by page it is the same.
        std::vector<Kind> paged;
        api::PositionStory page;
        for (std::uint64_t after = 0; !page.isWhole; after = page.steps.back().record.sequence) {
            page = storyOf(disk, api::PositionStoryQuery{KernelWorld::kAaa, opened, after, 2});
            QVERIFY(page.steps.size() <= 2 && !page.steps.empty());
            for (const api::PositionStep& step : page.steps)
                paged.push_back(step.kind);
        }
        QCOMPARE(paged, kinds);
        QVERIFY(!storyOf(disk, api::PositionStoryQuery{KernelWorld::kBbb, opened}).position);
    }

    void aFillThatCrossesZeroEndsOneStoryAndBeginsTheNext()
    {
        using Kind = api::PositionStep::Kind;
        KernelWorld world;
        world.hold(20);
        const Timestamp opened = world.position().openedAt;
        world.pass(std::chrono::seconds(1));
        world.send(api::ClosePosition{KernelWorld::kAaa, std::nullopt});
        for (const PlaceRequest& request : world.requestsOf<PlaceRequest>()) {
            if (request.order.role == OrderRole::Close) {
                world.ack(request.order.id);
                world.fill(request.order.id, 30, 10'000);
            }
        }
        QCOMPARE(world.position().held, Quantity::ofLots(-10));
        test::MemoryFileSystem disk;
        write(disk, world.log);
        const auto first = storyOf(disk, api::PositionStoryQuery{KernelWorld::kAaa, opened});
        const auto second = storyOf(disk, api::PositionStoryQuery{KernelWorld::kAaa, world.position().openedAt});
        QCOMPARE(first.steps.front().kind, Kind::Opened);
        QVERIFY(std::any_of(first.steps.begin(), first.steps.end(), [](const auto& step) { return step.kind == Kind::Closed; }));
        QVERIFY(first.position->isFlat());
        QCOMPARE(second.steps.front().kind, Kind::Opened);
        QCOMPARE(second.steps.front().held, Quantity::ofLots(-10));
        QCOMPARE(second.position->openedSide, Side::Sell);
    }

private:
    static void close(KernelWorld& world, std::int64_t lots, std::int64_t ticks)
    {
        world.requests.clear();
        world.send(api::ClosePosition{KernelWorld::kAaa, Quantity::ofLots(lots)});
        for (const PlaceRequest& request : world.requestsOf<PlaceRequest>()) {
            if (request.order.role != OrderRole::Close)
                continue;
            world.ack(request.order.id);
            world.fill(request.order.id, lots, ticks);
        }
        world.agree();
        world.pass(std::chrono::seconds(2));
    }
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
    static void append(test::MemoryFileSystem& disk, const std::vector<api::EventRecord>& log) { write(disk, log); }
    static TradeHistory tradesOf(JournalHistory& history, Side side)
    {
        std::promise<TradeHistory> told;
        CHECK(history.postTrades(KernelWorld::kAaa, side, [&told](const auto& trades) { told.set_value(trades.value()); }));
        auto future = told.get_future();
        CHECK(future.wait_for(std::chrono::seconds(20)) == std::future_status::ready);
        return future.get();
    }
    static api::PositionHistory ask(test::MemoryFileSystem& disk, const api::PositionQuery& query) { return answerTo<api::PositionHistory>(disk, query); }
    static api::PositionStory storyOf(test::MemoryFileSystem& disk, const api::PositionStoryQuery& query) { return answerTo<api::PositionStory>(disk, query); }
    template <typename Told> static Told answerTo(test::MemoryFileSystem& disk, const JournalHistory::Query& query)
    {
        const ManualClock clock(KernelWorld::kStart);
        QuoteBoard board;
        Delivery delivery(clock, board);
        JournalHistory history(kFolder, disk, nullptr, delivery);
        std::promise<Told> answered;
        CHECK(history.post(query, [&answered](const auto& answer) {
            answered.set_value(answer ? std::get<Told>(*answer) : Told{});
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
