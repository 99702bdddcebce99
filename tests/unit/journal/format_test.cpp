#include "engine/journal/format.h"

#include "engine/journal/crc32c.h"
#include "tests/support/memory_file_system.h"
#include "tests/support/test_main.h"
#include "tests/unit/journal/journal_fixture.h"

#include <QTest>

namespace jarvis::journal {

/// The bytes on disk are a promise to every later release.
class JournalFormatTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void digestIsBlake2b256()
    {
        const std::string_view abc = "abc";
        QCOMPARE(toHex(chainDigest({std::as_bytes(std::span(abc))})),
                 std::string("bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319"));
    }

    void aLinkIsFourLanesOfBlake2bUnderARoot_data()
    {
        QTest::addColumn<int>("length");
        for (const int length : {0, 1, 127, 128, 129, 511, 512, 513, 1023, 1024, 1025, 5000, 131072})
            QTest::addRow("%d bytes", length) << length;
    }

    /// Against libsodium, lane by lane.
    void aLinkIsFourLanesOfBlake2bUnderARoot()
    {
        QFETCH(int, length);
        const ChainValue before = chainDigest({});
        test::Bytes bytes(static_cast<std::size_t>(length));
        for (std::size_t i = 0; i < bytes.size(); ++i)
            bytes[i] = static_cast<std::byte>(i * i + 3 * i);
        test::Bytes padded = bytes;
        padded.resize(std::max<std::size_t>(1, (bytes.size() + kStripeBytes - 1) / kStripeBytes) * kStripeBytes);
        std::array<ChainValue, kLanes> digests;
        for (std::size_t lane = 0; lane < kLanes; ++lane) {
            test::Bytes own;
            for (std::size_t at = lane * kBlockBytes; at < padded.size(); at += kStripeBytes)
                own.insert(own.end(), &padded[at], &padded[at] + kBlockBytes);
            digests[lane] = chainDigest({own});
        }
        const std::uint64_t number = bytes.size();
        const ChainValue expected
            = chainDigest({before, std::as_bytes(std::span(&number, 1)), digests[0], digests[1], digests[2], digests[3]});

        ChainLink whole(before);
        whole.add(bytes);
        QCOMPARE(whole.value(), expected);
        QCOMPARE(whole.value(), expected);
        ChainLink pieces(before);
        for (std::size_t at = 0, step = 1; at < bytes.size(); at += step, step = step % 700 + 37) {
            pieces.add(std::span(bytes).subspan(at, std::min(step, bytes.size() - at)));
            QVERIFY(at + step >= bytes.size() || pieces.value() != expected);
        }
        QCOMPARE(pieces.value(), expected);
    }

    void everyProcessorGivesTheSameLanes()
    {
        test::Bytes stripe(kStripeBytes);
        for (std::size_t i = 0; i < stripe.size(); ++i)
            stripe[i] = static_cast<std::byte>(i * 73);
        const auto digestsBy = [&](StripeFunction function) {
            LaneState state = freshLanes();
            function(state, stripe.data(), kBlockBytes, false);
            function(state, stripe.data(), 2 * kBlockBytes, true);
            return laneDigests(state);
        };
        QVERIFY(!stripeFunctions().empty());
        for (const StripeFunction function : stripeFunctions())
            QCOMPARE(digestsBy(function), digestsBy(stripeFunctions().back()));
    }

    void names()
    {
        QCOMPARE(segmentName(42), std::string("00000000000000000042.seg"));
        QCOMPARE(*segmentOf(segmentName(UINT64_MAX)), UINT64_MAX);
        QCOMPARE(*snapshotOf(snapshotName(7)), 7u);
        for (const char* other : {"", "42.seg", "00000000000000000042.seg.torn-1", "0000000000000000004x.seg",
                                  "99999999999999999999.seg", "00000000000000000042.snap"})
            QVERIFY2(!segmentOf(other), other);
    }

    void headerSurvivesTheRoundTrip()
    {
        const SegmentHeader header{17, timestampFromMillis(123456), 4096, chainDigest({})};
        const auto back = decodeSegmentHeader(encode(header));
        QVERIFY(back);
        QCOMPARE(back->firstSequence, header.firstSequence);
        QCOMPARE(back->createdAt, header.createdAt);
        QCOMPARE(back->fileBytes, header.fileBytes);
        QCOMPARE(back->chainBefore, header.chainBefore);
    }

    void anotherVersionIsRefusedAsSuch()
    {
        auto bytes = encode({1, {}, 4096, {}});
        bytes[8] = std::byte{2};
        QCOMPARE(decodeSegmentHeader(bytes).error(), Fault::HeaderChecksum);
        const std::uint32_t checksum = crc32c(std::span(bytes).first(124));
        std::memcpy(&bytes[124], &checksum, 4);
        QCOMPARE(decodeSegmentHeader(bytes).error(), Fault::UnknownVersion);
    }

    void impossibleFileLengthsAreRefused()
    {
        for (const std::uint64_t length : {std::uint64_t{0}, kSegmentBytesMin - 1, kSegmentBytesMax + 1, UINT64_MAX})
            QCOMPARE(decodeSegmentHeader(encode({1, {}, length, {}})).error(), Fault::FileLength);
    }

    void versionOneIsFrozen()
    {
        test::MemoryFileSystem disk;
        auto journal = test::openJournal("/j", 2048, disk);
        QVERIFY(test::appendRecords(*journal, 12, 5));
        QVERIFY(journal->close());
        // The digest of the segment as the first release wrote it. If this fails the format has changed: give it a new
        // version and keep reading the old one.
        QCOMPARE(toHex(chainDigest({disk.bytesOf("/j/00000000000000000001.seg")})), std::string(kFrozen));
    }

private:
    static constexpr const char* kFrozen = "36168b897d6b384786e40543467aa553e5d723e71c2b8d544f49f49a8bfa573d";
};

JARVIS_TEST(JournalFormatTest)

} // namespace jarvis::journal

#include "format_test.moc"
