#pragma once

#include "engine/base/expected.h"
#include "engine/journal/file_system.h"
#include "engine/market/depth_book.h"
#include "engine/model/market_data.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace jarvis::venue::record {

struct RecorderOptions {
    std::string folder; ///< made where it is missing
    std::string name;   ///< what files begin with: the feed's name
    Duration flushEvery = std::chrono::seconds(1);    ///< what a crash can cost
    std::size_t flushBytes = 256 * 1024;              ///< sooner than that with so much to write, not compressed
    Duration fileLengthMax = std::chrono::hours(1);
    std::uint64_t fileBytesMax = 256ULL * 1024 * 1024; ///< compressed
};

/// What could not be done with which file.
struct RecordError {
    std::string path;
    journal::IoError io;

    /// With what would help, for a terminal.
    std::string text() const;
};

/// Writes what a feed tells into files that play again as it was told (engine/venue/replay/event_words.h).
///
/// Events, not the venue's messages: so a recording holds the very book that was traded on, with its gaps and where it was begun
/// anew, and every feed can be recorded that there is.
///
/// Each file stands for itself: it begins with the instruments, the last marks and every whole book. Files are
/// `<name>_<UTC time>_<number>.jsonl.gz`; what is flushed is a gzip member of its own and on the disk, so that a crash costs what
/// came since and nothing else. No file is ever written over.
///
/// Threads: one at a time. Errors: the first one is the last call that did anything.
class Recorder {
public:
    struct Counts {
        std::uint64_t events = 0;
        std::uint64_t gaps = 0;
        std::uint64_t files = 0;
        std::uint64_t bytes = 0; ///< on the disk
    };
    using Result = Expected<void, RecordError>;

    static Expected<Recorder, RecordError> create(
        journal::FileSystem& files, RecorderOptions options, std::vector<Instrument> instruments, Timestamp now);

    Result write(std::span<const MarketEvent> events, Timestamp now);
    /// Everything written so far is on the disk when it returns.
    Result flush();

    const Counts& counts() const { return m_counts; }
    const std::string& path() const { return m_path; }

private:
    struct Known {
        explicit Known(InstrumentId id) : book(id) {}
        market::DepthBook book;
        std::optional<MarkTick> mark;
    };

    Recorder(journal::FileSystem& files, RecorderOptions options, std::vector<Instrument> instruments);
    Result beginFile(Timestamp now);
    Expected<std::unique_ptr<journal::File>, RecordError> createFile(Timestamp now);
    void remember(const MarketEvent& event);
    void changeInstrument(const StatusNotice& notice);
    Unexpected<RecordError> fail(const journal::IoError& error);

    journal::FileSystem* m_files;
    RecorderOptions m_options;
    std::vector<Instrument> m_instruments;
    std::map<InstrumentId, Known> m_known;
    std::string m_path;
    std::unique_ptr<journal::File> m_file;
    std::uint64_t m_fileBytes = 0;
    std::uint64_t m_number = 0;
    Timestamp m_begun{};
    Timestamp m_flushed{};
    std::string m_waiting; ///< lines that are not on the disk
    std::optional<RecordError> m_error;
    Counts m_counts;
};

} // namespace jarvis::venue::record
