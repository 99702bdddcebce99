#include "engine/journal/snapshot.h"

#include "engine/base/random.h"
#include "engine/journal/format.h"
#include "tests/support/memory_file_system.h"
#include "tests/support/test_main.h"
#include "tests/unit/journal/journal_fixture.h"

#include <QTemporaryDir>
#include <QTest>

namespace jarvis::journal {

using test::Bytes;
using test::MemoryFileSystem;

class JournalSnapshotTest : public QObject {
    Q_OBJECT

private:
    static SnapshotInfo infoAt(std::uint64_t sequence)
    {
        return {sequence, timestampFromMillis(static_cast<std::int64_t>(sequence)), {sequence + 3, chainDigest({})}};
    }

    static Bytes stateAt(std::uint64_t sequence) { return Bytes(500, static_cast<std::byte>(sequence)); }

    static std::unique_ptr<MemoryFileSystem> diskWithSnapshots(std::initializer_list<std::uint64_t> sequences)
    {
        auto disk = std::make_unique<MemoryFileSystem>();
        CHECK(disk->makeFolder("/j"));
        for (const std::uint64_t sequence : sequences)
            CHECK(writeSnapshot("/j", infoAt(sequence), stateAt(sequence), *disk));
        return disk;
    }

private Q_SLOTS:
    void noSnapshotIsNotAnError()
    {
        const auto disk = diskWithSnapshots({});
        const auto latest = latestSnapshot("/j", *disk);
        QVERIFY(latest && !latest->snapshot);
        QVERIFY(latest->passedOver.empty());
    }

    void theNewestIsReadBack()
    {
        const QTemporaryDir dir;
        const std::string folder = dir.path().toStdString();
        QVERIFY(writeSnapshot(folder, infoAt(5), stateAt(5)));
        QVERIFY(writeSnapshot(folder, infoAt(9), stateAt(9)));
        const auto latest = latestSnapshot(folder);
        QVERIFY(latest && latest->snapshot);
        QCOMPARE(latest->snapshot->info.sequence, 9u);
        QCOMPARE(latest->snapshot->info.createdAt, timestampFromMillis(9));
        QCOMPARE(latest->snapshot->info.head, infoAt(9).head);
        QCOMPARE(latest->snapshot->payload, stateAt(9));
    }

    void theLastTwoAreKept()
    {
        const auto disk = diskWithSnapshots({5, 9, 12, 40});
        const std::vector<std::string> names = *disk->list("/j");
        QCOMPARE(names, (std::vector<std::string>{snapshotName(12), snapshotName(40)}));
    }

    void aWrittenSnapshotSurvivesAPowerCut()
    {
        const auto disk = diskWithSnapshots({5, 9});
        Random random(1);
        disk->crash(MemoryFileSystem::Crash::LosesAll, random);
        QCOMPARE(latestSnapshot("/j", *disk)->snapshot->info.sequence, 9u);
    }

    void anEmptyStateIsAState()
    {
        const auto disk = diskWithSnapshots({});
        QVERIFY(writeSnapshot("/j", infoAt(1), {}, *disk));
        QVERIFY(latestSnapshot("/j", *disk)->snapshot->payload.empty());
    }

    void damageAnywhereFallsBackToThePreviousOneAndSaysSo()
    {
        const auto disk = diskWithSnapshots({5, 9});
        Bytes& bytes = disk->bytesOf(pathIn("/j", snapshotName(9)));
        for (std::size_t at = 0; at < bytes.size(); ++at) {
            bytes[at] ^= std::byte{0x10};
            const auto latest = latestSnapshot("/j", *disk);
            QVERIFY(latest && latest->snapshot);
            QCOMPARE(latest->snapshot->info.sequence, 5u);
            QCOMPARE(latest->passedOver.size(), std::size_t{1});
            QCOMPARE(latest->passedOver[0].kind, JournalError::Kind::Damaged);
            QCOMPARE(latest->passedOver[0].file, pathIn("/j", snapshotName(9)));
            bytes[at] ^= std::byte{0x10};
        }
        const Bytes whole = bytes;
        for (std::size_t length = 0; length < whole.size(); ++length) {
            bytes.resize(length);
            QCOMPARE(latestSnapshot("/j", *disk)->snapshot->info.sequence, 5u);
            bytes = whole;
        }
        QCOMPARE(latestSnapshot("/j", *disk)->snapshot->info.sequence, 9u);
    }

    void allDamagedMeansNoSnapshotAndBothNamed()
    {
        const auto disk = diskWithSnapshots({5, 9});
        disk->bytesOf(pathIn("/j", snapshotName(5)))[200] ^= std::byte{1};
        disk->bytesOf(pathIn("/j", snapshotName(9))).resize(10);
        const auto latest = latestSnapshot("/j", *disk);
        QVERIFY(latest && !latest->snapshot);
        QCOMPARE(latest->passedOver.size(), std::size_t{2});
    }

    void aSnapshotUnderAnotherNameIsRefused()
    {
        const auto disk = diskWithSnapshots({5, 9});
        disk->bytesOf(pathIn("/j", snapshotName(9))) = disk->bytesOf(pathIn("/j", snapshotName(5)));
        QCOMPARE(latestSnapshot("/j", *disk)->passedOver[0].fault, Fault::NameMismatch);
    }

    void recordsThatAreNotDurableCannotBeSnapshotted()
    {
        const auto disk = diskWithSnapshots({});
        SnapshotInfo info = infoAt(5);
        info.head.sequence = 4;
        const auto written = writeSnapshot("/j", info, stateAt(5), *disk);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, JournalError::Kind::TooFarAhead);
        QCOMPARE(written.error().allowed, 4u);
        QVERIFY(disk->list("/j")->empty());
    }

    void aFailureOrCrashAtAnyCallLeavesAWholeSnapshot()
    {
        for (const auto how : {MemoryFileSystem::Crash::LosesAll, MemoryFileSystem::Crash::KeepsPrefix,
                               MemoryFileSystem::Crash::KeepsSectors}) {
            for (std::size_t call = 0;; ++call) {
                const auto disk = diskWithSnapshots({5, 9});
                Random random(call);
                // The folder must be durable before the accident.
                QVERIFY(disk->syncFolder("/j"));
                disk->failCall(call, ENOSPC);
                const auto written = writeSnapshot("/j", infoAt(12), stateAt(12), *disk);
                if (!disk->hasFailed())
                    break;
                QVERIFY(!written);
                QCOMPARE(written.error().kind, JournalError::Kind::DiskFull);
                disk->crash(how, random);
                const auto latest = latestSnapshot("/j", *disk);
                QVERIFY(latest && latest->snapshot);
                QVERIFY(latest->passedOver.empty());
                const std::uint64_t sequence = latest->snapshot->info.sequence;
                QVERIFY(sequence == 9 || sequence == 12);
                QCOMPARE(latest->snapshot->payload, stateAt(sequence));
            }
        }
    }
};

JARVIS_TEST(JournalSnapshotTest)

} // namespace jarvis::journal

#include "snapshot_test.moc"
