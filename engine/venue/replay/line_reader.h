#pragma once

#include "engine/base/expected.h"
#include "engine/venue/feed.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace jarvis::venue::replay {

/// Reads a file line by line, gunzipping on the way where it is gzipped; holds one piece of it in memory.
///
/// Threads: one at a time. Errors: open() for what is wrong with the file as such; error() after next() for what is found later.
class LineReader {
public:
    static Expected<LineReader, FeedError> open(const std::string& path);
    ~LineReader();
    LineReader(LineReader&&) noexcept;
    LineReader& operator=(LineReader&&) noexcept;

    /// The next line without its end; empty at the end of the file or at an error. Valid until the next call.
    std::optional<std::string_view> next();
    /// Number of the line that next() returned last, from 1.
    std::uint64_t number() const { return m_number; }
    const std::optional<FeedError>& error() const { return m_error; }
    const std::string& path() const { return m_path; }
    /// Whether what is wrong is that a gzipped file ends in the middle: a crash, or a copy, cut it off.
    bool isCutOff() const { return m_isCutOff; }

    /// An error in the current line: "<path>, line <n>: <what>".
    FeedError corrupt(const std::string& what) const;

private:
    struct Close {
        void operator()(void* file) const;
    };
    LineReader(std::string path, void* file) : m_path(std::move(path)), m_file(file) {}
    bool readMore();

    std::string m_path;
    std::unique_ptr<void, Close> m_file; ///< a gzFile
    std::string m_buffer;
    std::size_t m_at = 0; ///< where the next line begins in m_buffer
    bool m_isEnd = false;
    std::uint64_t m_number = 0;
    bool m_isCutOff = false;
    std::string m_damage; ///< of the stream itself, behind what is in m_buffer
    std::optional<FeedError> m_error;
};

} // namespace jarvis::venue::replay
