#include "engine/local/storage.h"

#include "engine/journal/snapshot.h"
#include "tests/support/kernel_world.h"
#include "tests/support/memory_file_system.h"
#include "tests/support/test_main.h"

#include <QTest>

namespace jarvis::local {

using test::KernelWorld;

/// What a start makes of a journal that is whole, but not all of the account.
class StorageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aJournalWithoutItsBeginningIsNotGoneOnFrom()
    {
        test::MemoryFileSystem disk;
        const ManualClock clock(KernelWorld::kStart);
        KernelWorld world;
        world.hold(20);
        writeFrom(disk, world, 10);
        const auto recovered = recoverAccount(kFolder, KernelWorld::defaults(), clock, disk);
        QVERIFY(!recovered);
        QCOMPARE(recovered.error().kind, StorageError::Kind::Damaged);
        QVERIFY2(recovered.error().text.find("begins with event 10") != std::string::npos, recovered.error().text.c_str());
    }

    void aSnapshotStandsForTheLostBeginning()
    {
        test::MemoryFileSystem disk;
        const ManualClock clock(KernelWorld::kStart);
        KernelWorld world;
        world.hold(20);
        const auto state = world.kernel->snapshot();
        const std::uint64_t at = world.log.back().sequence;
        world.send(api::HaltTrading{});
        world.agree();
        const journal::Head head = writeFrom(disk, world, at + 1);
        wire::Bytes bytes;
        encodeStoredState({state, {}}, bytes);
        QVERIFY(journal::writeSnapshot(kFolder, {at, clock.now(), head}, bytes, disk));
        const auto recovered = recoverAccount(kFolder, KernelWorld::defaults(), clock, disk);
        QVERIFY2(recovered, recovered ? "" : recovered.error().text.c_str());
        QCOMPARE(recovered->kernel->stateHash(), world.kernel->stateHash());
    }

private:
    static journal::Head writeFrom(test::MemoryFileSystem& disk, const KernelWorld& world, std::uint64_t first)
    {
        const ManualClock clock(KernelWorld::kStart);
        journal::Journal::Options options;
        options.folder = kFolder;
        options.segmentBytes = 64 * 1024;
        options.firstSequence = first;
        auto journal = std::move(*journal::Journal::open(options, clock, disk));
        wire::Bytes bytes;
        for (const api::EventRecord& record : world.log) {
            bytes.clear();
            wire::encode(record, bytes);
            if (record.sequence >= first)
                CHECK(journal->append(bytes));
        }
        CHECK(journal->close());
        return journal->head();
    }

    static inline const std::string kFolder = "/account/journal";
};

JARVIS_TEST(StorageTest)

} // namespace jarvis::local

#include "storage_test.moc"
