#pragma once

#include "engine/base/clock.h"
#include "engine/journal/journal.h"
#include "engine/journal/reader.h"
#include "engine/journal/verify.h"

#include <QDir>
#include <QFile>
#include <QString>

#include <cstring>
#include <memory>
#include <string>
#include <vector>

namespace jarvis::test {

using Bytes = std::vector<std::byte>;

/// The bytes of record `sequence` in every test: their length and content follow from the number.
inline Bytes recordBytes(std::uint64_t sequence)
{
    Bytes bytes(static_cast<std::size_t>(1 + (sequence * 37) % 90));
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<std::byte>(sequence * 131 + i * 7);
    return bytes;
}

inline const ManualClock& fixedClock()
{
    static const ManualClock clock(timestampFromMillis(1'700'000'000'000));
    return clock;
}

/// Nothing where it is refused; who wants to know why calls Journal::open itself.
inline std::unique_ptr<journal::Journal> openJournal(const std::string& folder, std::uint64_t segmentBytes,
                                                     journal::FileSystem& files = journal::realFileSystem())
{
    journal::Journal::Options options;
    options.folder = folder;
    options.segmentBytes = segmentBytes;
    auto opened = journal::Journal::open(options, fixedClock(), files);
    return opened ? std::move(*opened) : nullptr;
}

/// Appends the next `count` records in commits of `group`. False as soon as something is refused.
inline bool appendRecords(journal::Journal& journal, std::uint64_t count, std::uint64_t group)
{
    for (std::uint64_t i = 1; i <= count; ++i) {
        if (!journal.append(recordBytes(journal.appended() + 1)))
            return false;
        if ((i % group == 0 || i == count) && !journal.commit())
            return false;
    }
    return true;
}

/// What a reader finds: how many records, each the right one; or what went wrong.
struct ReadBack {
    std::uint64_t records = 0;
    bool allRight = true;
    std::optional<journal::JournalError> error;
};

inline ReadBack readBack(const std::string& folder, journal::FileSystem& files = journal::realFileSystem(),
                         journal::JournalReader::Range range = {})
{
    ReadBack result;
    auto reader = journal::JournalReader::open(folder, range, files);
    if (!reader) {
        result.error = reader.error();
        return result;
    }
    for (std::uint64_t expected = range.from;; ++expected) {
        const auto record = reader->next();
        if (!record) {
            result.error = record.error();
            return result;
        }
        if (!*record)
            return result;
        const Bytes right = recordBytes(expected);
        result.allRight = result.allRight && (*record)->sequence == expected && (*record)->bytes.size() == right.size()
            && std::memcmp((*record)->bytes.data(), right.data(), right.size()) == 0;
        ++result.records;
    }
}

inline QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool replaceContent(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(content) == content.size();
}

} // namespace jarvis::test
