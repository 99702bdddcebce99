#pragma once

#include "engine/base/time.h"

#include <cstddef>
#include <cstdint>
#include <string>

namespace jarvis::daemon {

/// A file of lines that is only ever added to, for its user alone. When it has grown large it is renamed to `NAME-TIME.jsonl`, and the
/// oldest of those go when there are many: what strangers make us write never fills a disk.
///
/// Threads: one at a time.
class LineFile {
public:
    struct Limits {
        std::uint64_t fileBytesMax = 16U << 20;
        std::size_t oldFilesMax = 16;
    };

    /// `path` ends in .jsonl. The file is opened when there is something to write, and again after a failure.
    LineFile(std::string path, const Limits& limits) : m_path(std::move(path)), m_limits(limits) {}
    ~LineFile();
    LineFile(const LineFile&) = delete;
    LineFile& operator=(const LineFile&) = delete;

    enum class Sync { Now, Later };
    /// False when it may not be there: not written, or with Sync::Now perhaps gone after a crash. `line` comes without its end.
    bool add(std::string line, Sync sync, Timestamp now);

private:
    bool open();
    void close();
    void turnOver(Timestamp now);

    const std::string m_path;
    const Limits m_limits;
    int m_file = -1;
    std::uint64_t m_bytes = 0;
};

} // namespace jarvis::daemon
