#include "app/daemon/known_commands.h"

#include "engine/base/clock.h"
#include "engine/journal/journal.h"
#include "engine/wire/codec.h"
#include "tests/support/memory_file_system.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <cerrno>

using namespace jarvis;
using namespace std::chrono_literals;
using server::rest::CommandLog;

namespace {

const Timestamp kNow = timestampFromMillis(1'795'262'400'000);
constexpr const char* kFolder = "journal";

/// A journal on a disk in memory, written as an engine writes it.
struct Book {
    Book()
    {
        journal::Journal::Options options;
        options.folder = kFolder;
        options.segmentBytes = 64 * 1024;
        auto opened = journal::Journal::open(options, clock, disk);
        CHECK(opened);
        journal = std::move(opened).value();
    }
    void add(Timestamp time, api::Origin::Kind kind, CommandId id, api::Event event)
    {
        clock.set(time);
        wire::Bytes bytes;
        wire::encode(api::EventRecord{++sequence, time, id, {kind, "ada"}, std::move(event)}, bytes);
        CHECK(journal->append(bytes) && journal->commit());
    }
    void command(Timestamp time, std::uint64_t number, api::Origin::Kind kind = api::Origin::Kind::Api, bool isSettled = true)
    {
        const CommandId id{1, number};
        add(time, kind, id, api::CommandTaken{{id, {kind, "ada"}, time + 30s, api::HaltTrading{}}});
        if (isSettled)
            add(time, kind, id, api::CommandSettled{id, {}, {}, static_cast<std::uint32_t>(number), false});
    }
    CommandLog read() { return daemon::knownCommands(kFolder, disk, kNow).byKey; }
    CommandLog readOverStreams() { return daemon::knownCommands(kFolder, disk, kNow).overStreams; }

    test::MemoryFileSystem disk;
    ManualClock clock{kNow - 48h};
    std::unique_ptr<journal::Journal> journal;
    std::uint64_t sequence = 0;
};

} // namespace

/// What a server knows of commands after a restart, by the journal alone.
class KnownCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutAJournalNothingIsKnown()
    {
        test::MemoryFileSystem disk;
        QCOMPARE(daemon::knownCommands(kFolder, disk, kNow).byKey.size(), std::size_t{0});
    }

    void thoseOfADayAreKnownWithWhatWasAskedAndWhatCameOfIt()
    {
        Book book;
        book.command(kNow - 25h, 1);
        book.command(kNow - 23h, 2);
        book.command(kNow - 1s, 3);
        const CommandLog log = book.read();
        QCOMPARE(log.size(), std::size_t{2});
        QVERIFY(log.find(CommandId{1, 1}) == nullptr);
        for (const std::uint64_t number : {2, 3}) {
            const CommandLog::Entry* entry = log.find(CommandId{1, number});
            QVERIFY(entry != nullptr && entry->outcome);
            QCOMPARE(std::uint64_t{entry->outcome->affected}, number);
            QCOMPARE(entry->fingerprint, CommandLog::fingerprintOf(api::HaltTrading{}));
        }
    }

    void thoseThatPeopleSentOverStreamsAreKnownApartFromThem()
    {
        Book book;
        book.command(kNow - 25h, 1, api::Origin::Kind::Desk);
        book.command(kNow - 23h, 2, api::Origin::Kind::Desk);
        book.command(kNow - 1h, 3, api::Origin::Kind::Telegram);
        book.command(kNow - 1h, 4, api::Origin::Kind::Strategy);
        book.command(kNow - 1h, 5);
        QCOMPARE(book.read().size(), std::size_t{1});
        const CommandLog log = book.readOverStreams();
        QCOMPARE(log.size(), std::size_t{2});
        for (const std::uint64_t number : {2, 3}) {
            QCOMPARE(log.find(CommandId{1, number})->outcome->affected, static_cast<std::uint32_t>(number));
            QCOMPARE(log.find(CommandId{1, number})->settledAt, kNow - (number == 2 ? 23h : 1h));
        }
    }

    void oneThatWasCutOffBeforeItWasSettledIsKnownWithoutAnOutcome()
    {
        Book book;
        book.command(kNow - 1s, 1, api::Origin::Kind::Api, false);
        const CommandLog log = book.read();
        QVERIFY(log.find(CommandId{1, 1}) != nullptr && !log.find(CommandId{1, 1})->outcome);
    }

    void theFirstOutcomeCounts()
    {
        Book book;
        book.command(kNow - 2h, 1);
        book.add(kNow - 1h, api::Origin::Kind::Api, CommandId{1, 1}, api::CommandSettled{CommandId{1, 1}, {}, {}, 99, true});
        QCOMPARE(book.read().find(CommandId{1, 1})->outcome->affected, 1U);
    }

    void aPowerCutTakesNothingThatWasToldToAnybody()
    {
        for (const auto how : {test::MemoryFileSystem::Crash::LosesAll, test::MemoryFileSystem::Crash::KeepsPrefix, test::MemoryFileSystem::Crash::KeepsSectors}) {
            Book book;
            for (std::uint64_t i = 1; i <= 50; ++i)
                book.command(kNow - 1h, i);
            Random random(3);
            book.disk.crash(how, random);
            const CommandLog log = book.read();
            for (std::uint64_t i = 1; i <= 50; ++i)
                QVERIFY(log.find(CommandId{1, i}) != nullptr && log.find(CommandId{1, i})->outcome);
        }
    }

    void aFullDiskEndsTheJournalAndNothingElse()
    {
        Book book;
        book.command(kNow - 1h, 1);
        book.disk.setCapacity(0);
        book.disk.failCall(0, ENOSPC);
        const std::size_t before = book.disk.calls();
        QCOMPARE(book.read().size(), std::size_t{1});
        // To look costs no room: nothing is written.
        QCOMPARE(book.disk.calls(), before);
    }

    void damageEndsTheLookBackAndWhatStandsBeforeItCounts()
    {
        Book book;
        for (std::uint64_t i = 1; i <= 20; ++i)
            book.command(kNow - 1h, i);
        auto& bytes = book.disk.bytesOf(std::string(kFolder) + "/00000000000000000001.seg");
        bytes[bytes.size() / 2 > 4'000 ? 4'000 : bytes.size() / 2] ^= std::byte{0x10};
        const CommandLog log = book.read();
        QVERIFY(log.find(CommandId{1, 1}) != nullptr);
        QVERIFY(log.size() < 20);
    }
};

JARVIS_TEST(KnownCommandsTest)
#include "known_commands_test.moc"
