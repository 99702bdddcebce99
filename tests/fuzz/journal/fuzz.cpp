// A journal's folder after any damage: bytes changed, files cut, removed, renamed; with correct checksums, where the fuzzer wants to be
// someone who knows the format (but not the key). Reader, verify, repair and a start then keep their promises:
//
// - no reader is ever given a wrong record, but where a plain journal was forged with its checksums;
// - looking changes nothing, and neither does a start that is refused;
// - what verify calls whole can be read to its end, needs no repair, and starts;
// - what repair writes is whole, holds no record that was not there, and the damaged files stay as they were;
// - a journal that starts goes on.

#include "tests/fuzz/journal/base_journal.h"

#include "engine/base/check.h"
#include "engine/base/clock.h"
#include "engine/journal/bytes.h"
#include "engine/journal/crc32c.h"
#include "engine/journal/journal.h"
#include "engine/journal/reader.h"
#include "engine/journal/repair.h"
#include "engine/journal/snapshot.h"
#include "engine/journal/verify.h"
#include "tests/fuzz/support/fuzz_input.h"

#include <algorithm>

using namespace jarvis;
using test::BaseJournal;
using test::Bytes;
using test::Content;
using test::FuzzInput;
using test::kJournalFolder;
using test::MemoryFileSystem;

namespace {

const std::string kOut = "/out";

/// The fuzzer's hand on the files.
class Vandal {
public:
    Vandal(Content& files, FuzzInput& input) : m_files(files), m_input(input) {}

    /// Whether anything was given a right checksum.
    bool work()
    {
        constexpr int kDeedsMax = 24;
        for (int i = 0; i < kDeedsMax && !m_input.isEmpty() && !m_files.empty(); ++i)
            doOne();
        return m_isForged;
    }

private:
    void doOne()
    {
        const std::uint8_t deed = m_input.byte() % 9;
        auto file = std::next(m_files.begin(), static_cast<std::ptrdiff_t>(m_input.byte() % m_files.size()));
        Bytes& bytes = file->second;
        const std::size_t at = bytes.empty() ? 0 : m_input.word() % bytes.size();
        const std::uint8_t value = m_input.byte();
        switch (deed) {
        case 0: bytes.resize(at); return;
        case 1: bytes.insert(bytes.begin() + static_cast<std::ptrdiff_t>(at), value, std::byte{value}); return;
        case 2: m_files.erase(file); return;
        case 3: rename(file, value); return;
        default: break;
        }
        if (bytes.empty())
            return;
        switch (deed) {
        case 4: bytes[at] ^= std::byte{value}; break;
        case 5: bytes[at] = std::byte{value}; break;
        case 6: std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(at), std::min<std::size_t>(value, bytes.size() - at), std::byte{0}); break;
        case 7: sealFrameAt(bytes, at); break;
        default: sealHeader(bytes); break;
        }
    }

    void rename(Content::iterator file, std::uint8_t value)
    {
        const std::string name = value % 2 == 0 ? journal::segmentName(value / 2) : journal::snapshotName(value / 2);
        Bytes bytes = std::move(file->second);
        m_files.erase(file);
        m_files[name] = std::move(bytes);
    }

    void sealFrameAt(Bytes& bytes, std::size_t at)
    {
        if (at + journal::kFrameHeadBytes > bytes.size())
            return;
        const std::size_t length = journal::kFrameHeadBytes + journal::decodeFrameHead(std::span(bytes).subspan(at)).payloadBytes;
        if (at + length > bytes.size())
            return;
        journal::store(&bytes[at], journal::crc32c(std::span(bytes).subspan(at + 4, length - 4)));
        m_isForged = true;
    }

    void sealHeader(Bytes& bytes)
    {
        if (bytes.size() < journal::kSegmentHeaderBytes)
            return;
        const std::size_t checksumAt = journal::kSegmentHeaderBytes - 4;
        const bool isSnapshot = std::to_integer<char>(bytes[4]) == 'S';
        if (isSnapshot)
            journal::store(&bytes[checksumAt - 4], journal::crc32c(std::span(bytes).subspan(journal::kSegmentHeaderBytes)));
        journal::store(&bytes[checksumAt], journal::crc32c(std::span(bytes).first(checksumAt)));
        m_isForged = true;
    }

    Content& m_files;
    FuzzInput& m_input;
    bool m_isForged = false;
};

class Examination {
public:
    Examination(const BaseJournal& base, Content damaged, bool isForged)
        : m_base(base), m_before(std::move(damaged)), m_disk(test::diskOf(m_before)), m_mayLie(isForged && !base.cipher)
    {
    }

    void run()
    {
        const auto report = journal::verify(kJournalFolder, *m_disk, std::nullopt, m_base.cipher.get());
        const bool isWhole = report && report->ok && report->damagedSnapshots.empty();
        read(kJournalFolder, report && report->ok ? report->records : 0);
        static_cast<void>(journal::stat(kJournalFolder, *m_disk));
        lookAtSnapshots();
        CHECK(isUntouched());
        repair(isWhole);
        start(report && report->ok, isWhole, isWhole ? report->lastSequence : 0);
    }

private:
    bool isUntouched() { return test::contentOf(*m_disk, kJournalFolder) == m_before; }

    /// How many records a reader gets; at least `promised`.
    std::uint64_t read(const std::string& folder, std::uint64_t promised)
    {
        auto reader = journal::JournalReader::open(folder, {}, *m_disk, m_base.cipher);
        CHECK(reader || promised == 0);
        std::uint64_t count = 0;
        while (reader) {
            const auto record = reader->next();
            CHECK(record || count >= promised);
            if (!record || !*record)
                break;
            ++count;
            const std::uint64_t sequence = (*record)->sequence;
            CHECK(m_mayLie || (sequence <= m_base.records.size() && std::ranges::equal((*record)->bytes, m_base.records[sequence - 1])));
        }
        CHECK(count >= promised);
        return count;
    }

    void lookAtSnapshots()
    {
        const auto latest = journal::latestSnapshot(kJournalFolder, *m_disk, m_base.cipher.get());
        CHECK(!latest || !latest->snapshot || m_mayLie || latest->snapshot->payload == m_base.snapshot);
    }

    void repair(bool isWhole)
    {
        journal::RepairOptions options;
        options.out = kOut;
        options.cipher = m_base.cipher.get();
        const auto report = journal::repair(kJournalFolder, options, *m_disk);
        CHECK(isUntouched());
        CHECK(!isWhole || (report && report->wasWhole));
        if (!report || report->wasWhole)
            return;
        const auto after = journal::verify(kOut, *m_disk, std::nullopt, m_base.cipher.get());
        CHECK(after && after->ok && after->damagedSnapshots.empty() && after->lastSequence == report->lastSequence);
        CHECK(read(kOut, after->records) == after->records);
    }

    void start(bool isReadable, bool isWhole, std::uint64_t lastSequence)
    {
        static const ManualClock clock(timestampFromMillis(1'795'262'400'000));
        journal::Journal::Options options;
        options.folder = kJournalFolder;
        options.segmentBytes = 2 * journal::kSegmentBytesMin;
        options.cipher = m_base.cipher;
        auto journal = journal::Journal::open(options, clock, *m_disk);
        CHECK(journal || !isWhole);
        if (!journal) {
            CHECK(isUntouched());
            return;
        }
        CHECK(!isWhole || (*journal)->durable() >= lastSequence);
        const std::uint64_t before = (*journal)->durable();
        CHECK((*journal)->append(Bytes(90, std::byte{7})));
        CHECK((*journal)->close());
        CHECK((*journal)->durable() == before + 1);
        journal->reset();
        const auto after = journal::verify(kJournalFolder, *m_disk, std::nullopt, m_base.cipher.get());
        CHECK(after && (after->ok || !isReadable));
    }

    const BaseJournal& m_base;
    const Content m_before;
    const std::unique_ptr<MemoryFileSystem> m_disk;
    const bool m_mayLie;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    FuzzInput input(data, size);
    const std::uint8_t kind = input.byte();
    const BaseJournal& base = BaseJournal::of((kind & 1) != 0, (kind & 2) != 0);
    Content files = base.files;
    const bool isForged = Vandal(files, input).work();
    Examination(base, std::move(files), isForged).run();
    return 0;
}
