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

    void hasherEqualsDigestOfTheParts()
    {
        const ChainValue before = chainDigest({});
        const test::Bytes one = test::recordBytes(1);
        const test::Bytes two = test::recordBytes(2);
        ChainHasher hasher(before);
        hasher.add(one);
        QCOMPARE(hasher.value(), chainDigest({before, one}));
        hasher.add(two);
        QCOMPARE(hasher.value(), chainDigest({before, one, two}));
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
    static constexpr const char* kFrozen = "0cc9b00b4936fb7b446dc1be68fcd0713a7a4b8ab4f4bfa002b90a56086da368";
};

JARVIS_TEST(JournalFormatTest)

} // namespace jarvis::journal

#include "format_test.moc"
