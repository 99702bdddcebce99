#pragma once

#include "engine/base/check.h"
#include "engine/base/clock.h"
#include "engine/journal/journal.h"

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <vector>

#ifdef JARVIS_BENCH_SQLITE
#include <sqlite3.h>
#endif

namespace jarvis::bench {

inline constexpr std::size_t kRecordBytes = 128;

/// Someone who makes `records` records durable together, again and again.
class Writer {
public:
    virtual ~Writer() = default;
    virtual void commit(std::span<const std::byte> record, std::size_t records) = 0;
    /// Between rounds, off the clock: get ready for as many commits as a round has.
    virtual void prepare() {}
};

/// The journal as the engine uses it; the next segment is prepared when it is idle.
class JournalCommits final : public Writer {
public:
    explicit JournalCommits(const std::string& folder, bool isEncrypted = false)
    {
        journal::Journal::Options options;
        if (isEncrypted) {
            auto cipher = journal::Cipher::begin(journal::Key::ofBytes(journal::Secret(32)));
            CHECK(cipher);
            options.cipher = *cipher;
        }
        options.folder = folder;
        options.segmentBytes = 64u << 20;
        auto opened = journal::Journal::open(options, m_clock);
        CHECK(opened);
        m_journal = std::move(*opened);
    }

    void commit(std::span<const std::byte> record, std::size_t records) override
    {
        for (std::size_t i = 0; i < records; ++i)
            CHECK(m_journal->append(record));
        CHECK(m_journal->commit());
    }

    void prepare() override { CHECK(m_journal->prepareNextSegment()); }

private:
    SystemClock m_clock;
    std::unique_ptr<journal::Journal> m_journal;
};

/// The limit: one write and one fdatasync of the same payload, without checksum, chain or frame, into a file that was
/// filled with zeros (or, for comparison, only allocated) before.
class RawCommits final : public Writer {
public:
    enum class Room { Zeroed, Allocated };

    RawCommits(std::string path, Room room);
    ~RawCommits() override;
    void commit(std::span<const std::byte> record, std::size_t records) override;
    void prepare() override;

private:
    std::string m_path;
    Room m_room;
    int m_fd = -1;
    std::size_t m_offset = 0;
    std::vector<std::byte> m_buffer;
};

#ifdef JARVIS_BENCH_SQLITE
/// SQLite with a write-ahead log and synchronous=FULL: the same promise from the most used database there is.
class SqliteCommits final : public Writer {
public:
    explicit SqliteCommits(const std::string& path)
    {
        CHECK(sqlite3_open(path.c_str(), &m_db) == SQLITE_OK);
        run("PRAGMA journal_mode=WAL");
        run("PRAGMA synchronous=FULL");
        run("CREATE TABLE log(seq INTEGER PRIMARY KEY, body BLOB)");
        CHECK(sqlite3_prepare_v2(m_db, "INSERT INTO log(body) VALUES(?)", -1, &m_insert, nullptr) == SQLITE_OK);
    }

    ~SqliteCommits() override
    {
        sqlite3_finalize(m_insert);
        sqlite3_close(m_db);
    }

    void commit(std::span<const std::byte> record, std::size_t records) override
    {
        run("BEGIN");
        for (std::size_t i = 0; i < records; ++i) {
            sqlite3_bind_blob(m_insert, 1, record.data(), static_cast<int>(record.size()), SQLITE_STATIC);
            CHECK(sqlite3_step(m_insert) == SQLITE_DONE);
            sqlite3_reset(m_insert);
        }
        run("COMMIT");
    }

private:
    void run(const char* sql) { CHECK(sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr) == SQLITE_OK); }

    sqlite3* m_db = nullptr;
    sqlite3_stmt* m_insert = nullptr;
};
#endif

} // namespace jarvis::bench
