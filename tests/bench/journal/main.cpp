// What the journal costs beside the bare disk, SQLite and a bare scan. Rates: more is better; times: less is.
//
// Targets (docs: journal.append >= 0.85 of raw and >= 2.5 of SQLite; commit p50 <= 1.3 of fdatasync's; recover >= 0.7).
// Usage: bench_journal [FOLDER [buffer | append | encrypted | recovery]]; the folder (default /var/tmp) must be on a disk, not in memory.

#include "engine/journal/crc32c.h"
#include "engine/journal/journal.h"
#include "engine/journal/reader.h"
#include "tests/bench/journal/rounds.h"
#include "tests/bench/journal/writers.h"

#include <unistd.h>

#include <cstring>
#include <filesystem>
#include <fstream>
#include <string_view>

namespace jarvis::bench {
namespace {

using SteadyClock = std::chrono::steady_clock;

std::vector<std::byte> sampleRecord()
{
    std::vector<std::byte> record(kRecordBytes);
    for (std::size_t i = 0; i < record.size(); ++i)
        record[i] = static_cast<std::byte>(i * 37 + 11);
    return record;
}

/// Records per second over one round.
double commitRate(Writer& writer, std::size_t group, int commits)
{
    static const std::vector<std::byte> record = sampleRecord();
    writer.prepare();
    const auto start = SteadyClock::now();
    for (int i = 0; i < commits; ++i)
        writer.commit(record, group);
    return static_cast<double>(group) * commits / secondsSince(start);
}

/// Median microseconds of one commit of a single record.
double commitMedianMicros(Writer& writer, int commits)
{
    static const std::vector<std::byte> record = sampleRecord();
    writer.prepare();
    std::vector<double> micros;
    for (int i = 0; i < commits; ++i) {
        const auto start = SteadyClock::now();
        writer.commit(record, 1);
        micros.push_back(secondsSince(start) * 1e6);
    }
    return medianOf(std::move(micros));
}

void benchAppend(const std::string& folder)
{
    JournalCommits journal(folder + "/append");
    RawCommits raw(folder + "/raw", RawCommits::Room::Zeroed);
    RawCommits allocated(folder + "/allocated", RawCommits::Room::Allocated);
#ifdef JARVIS_BENCH_SQLITE
    SqliteCommits sqlite(folder + "/sqlite.db");
#else
    std::fprintf(stderr, "journal.append.*.sqlite left out: built without libsqlite3-dev\n");
#endif
    for (const std::size_t group : {1u, 16u, 256u, 1024u}) {
        const int commits = group >= 256 ? 40 : 80;
        Duel againstRaw;
        Duel zeroedAgainstAllocated;
        Duel againstSqlite;
        for (int round = 0; round < kRounds; ++round) {
            const double rawRate = commitRate(raw, group, commits);
            const double ourRate = commitRate(journal, group, commits);
            againstRaw.add(ourRate, rawRate);
            zeroedAgainstAllocated.add(rawRate, commitRate(allocated, group, commits));
#ifdef JARVIS_BENCH_SQLITE
            againstSqlite.add(ourRate, commitRate(sqlite, group, commits));
#endif
        }
        const std::string name = "journal.append." + std::to_string(group);
        againstRaw.print(name, "records/s");
#ifdef JARVIS_BENCH_SQLITE
        againstSqlite.print(name + ".sqlite", "records/s");
#endif
        zeroedAgainstAllocated.print("disk.zeroed-over-allocated." + std::to_string(group), "records/s");
    }
    Duel latency;
    for (int round = 0; round < kRounds; ++round) {
        const double rawMicros = commitMedianMicros(raw, 80);
        latency.add(commitMedianMicros(journal, 80), rawMicros);
    }
    latency.print("journal.commit.p50", "us");
}

/// The same appends with every record sealed; the baseline is the plain journal.
void benchEncrypted(const std::string& folder)
{
    JournalCommits plain(folder + "/plain");
    JournalCommits encrypted(folder + "/encrypted", true);
    for (const std::size_t group : {1u, 256u}) {
        Duel duel;
        for (int round = 0; round < kRounds; ++round) {
            const double plainRate = commitRate(plain, group, 40);
            duel.add(commitRate(encrypted, group, 40), plainRate);
        }
        duel.print("journal.append.encrypted." + std::to_string(group), "records/s");
    }
}

/// What append() costs its caller; the baseline copies and checksums the same bytes.
void benchBuffer(const std::string& folder)
{
    constexpr std::size_t kRecords = 40'000;
    const std::vector<std::byte> record = sampleRecord();
    const SystemClock clock;
    journal::Journal::Options options;
    options.folder = folder + "/buffer";
    options.segmentBytes = 64u << 20;
    std::vector<std::byte> copy(kRecords * kRecordBytes);
    Duel duel;
    for (int round = 0; round < kRounds; ++round) {
        std::filesystem::remove_all(options.folder);
        auto journal = std::move(*journal::Journal::open(options, clock));
        for (int warmUp = 0; warmUp < 2; ++warmUp) {
            for (std::size_t i = 0; i < kRecords; ++i)
                CHECK(journal->append(record));
            if (warmUp == 0)
                CHECK(journal->commit());
        }
        CHECK(journal->commit());
        auto start = SteadyClock::now();
        std::uint32_t sum = 0;
        for (std::size_t i = 0; i < kRecords; ++i) {
            std::memcpy(&copy[i * kRecordBytes], record.data(), kRecordBytes);
            sum ^= journal::crc32c(std::span(copy).subspan(i * kRecordBytes, kRecordBytes), sum);
        }
        const double theirs = secondsSince(start) * 1e9 / kRecords;
        CHECK(sum != 1);
        start = SteadyClock::now();
        for (std::size_t i = 0; i < kRecords; ++i)
            CHECK(journal->append(record));
        duel.add(secondsSince(start) * 1e9 / kRecords, theirs);
    }
    duel.print("journal.buffer", "ns/record");
}

/// A journal of `records` records with half a record at its end, as a crash leaves it. Returns the torn place.
std::uint64_t makeTornJournal(const std::string& folder, std::uint64_t records, std::string& lastSegment)
{
    const std::vector<std::byte> record = sampleRecord();
    const SystemClock clock;
    journal::Journal::Options options;
    options.folder = folder;
    auto journal = std::move(*journal::Journal::open(options, clock));
    for (std::uint64_t i = 1; i <= records; ++i) {
        CHECK(journal->append(record));
        if (i % 4096 == 0 || i == records)
            CHECK(journal->commit());
    }
    journal.reset();
    const auto list = journal::listSegments(journal::realFileSystem(), folder);
    lastSegment = journal::pathIn(folder, list->segments.back().name);
    auto file = journal::realFileSystem().open(lastSegment, journal::FileSystem::Open::Read);
    journal::SegmentCursor cursor(**file, *(*file)->size(), list->segments.back().header.firstSequence);
    for (journal::Frame frame; *cursor.next(frame);) {
    }
    return cursor.offset();
}

void tear(const std::string& segment, std::uint64_t offset)
{
    std::fstream file(segment, std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(static_cast<std::streamoff>(offset));
    file.write("half a record", 13);
    CHECK(file.good());
}

/// Seconds for read() and CRC32C of every byte of the folder's segments.
double scanSeconds(const std::string& folder)
{
    const auto start = SteadyClock::now();
    std::vector<std::byte> chunk(256 << 10);
    std::uint32_t sum = 0;
    const auto list = journal::realFileSystem().list(folder);
    for (const std::string& name : *list) {
        if (!journal::segmentOf(name))
            continue;
        auto file = journal::realFileSystem().open(journal::pathIn(folder, name), journal::FileSystem::Open::Read);
        for (std::uint64_t at = 0;;) {
            const std::size_t got = *(*file)->read(at, chunk);
            if (got == 0)
                break;
            sum = journal::crc32c(std::span(chunk).first(got), sum);
            at += got;
        }
    }
    CHECK(sum != 1);
    return secondsSince(start);
}

double openSeconds(const std::string& folder, std::uint64_t records)
{
    const SystemClock clock;
    journal::Journal::Options options;
    options.folder = folder;
    const auto start = SteadyClock::now();
    const auto journal = journal::Journal::open(options, clock);
    const double seconds = secondsSince(start);
    CHECK(journal && (*journal)->durable() == records && (*journal)->recovery().torn);
    return seconds;
}

double readSeconds(const std::string& folder, std::uint64_t records)
{
    const auto start = SteadyClock::now();
    auto reader = journal::JournalReader::open(folder);
    CHECK(reader);
    std::uint64_t seen = 0;
    while (*reader->next())
        ++seen;
    CHECK(seen == records);
    return secondsSince(start);
}

void benchRecovery(const std::string& folder)
{
    constexpr std::uint64_t kMillion = 1'000'000;
    constexpr double kMegabytes = 256;
    constexpr auto kRecordsOf256Mb = static_cast<std::uint64_t>(kMegabytes * 1e6 / (kRecordBytes + journal::kFrameHeadBytes));
    for (const std::uint64_t records : {kRecordsOf256Mb, kMillion}) {
        const std::string here = folder + "/recover." + std::to_string(records);
        std::string segment;
        const std::uint64_t end = makeTornJournal(here, records, segment);
        Duel duel;
        for (int round = 0; round < kRounds; ++round) {
            tear(segment, end);
            const double scan = scanSeconds(here);
            const double open = openSeconds(here, records);
            if (records == kMillion)
                duel.add(open + readSeconds(here, records), scan);
            else
                duel.add(kMegabytes / open, kMegabytes / scan);
        }
        if (records == kMillion)
            duel.print("journal.replay.1M", "s");
        else
            duel.print("journal.recover.256MB", "MB/s");
        std::filesystem::remove_all(here);
    }
}

} // namespace
} // namespace jarvis::bench

int main(int argc, char** argv)
{
    const std::string base = argc > 1 ? argv[1] : "/var/tmp";
    const std::string folder = base + "/jarvis-bench-journal." + std::to_string(::getpid());
    std::filesystem::create_directories(folder);
    const std::string_view part = argc > 2 ? argv[2] : "";
    if (part.empty() || part == "buffer")
        jarvis::bench::benchBuffer(folder);
    if (part.empty() || part == "append")
        jarvis::bench::benchAppend(folder);
    if (part.empty() || part == "encrypted")
        jarvis::bench::benchEncrypted(folder);
    if (part.empty() || part == "recovery")
        jarvis::bench::benchRecovery(folder);
    std::filesystem::remove_all(folder);
    return 0;
}
