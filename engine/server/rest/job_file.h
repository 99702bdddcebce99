#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace jarvis::server::rest {

/// The file of a result, for its user alone: written piece by piece with a bound, read part by part.
///
/// Threads: one at a time; read() any.
class JobFile {
public:
    /// Nothing is made before something is written.
    JobFile(std::string path, std::uint64_t bytesMax) : m_path(std::move(path)), m_bytesMax(bytesMax) {}
    ~JobFile();
    JobFile(const JobFile&) = delete;
    JobFile& operator=(const JobFile&) = delete;

    [[nodiscard]] bool write(std::string_view text);
    /// False when anything of it is not there.
    [[nodiscard]] bool finish();
    bool isTooLarge() const { return m_isTooLarge; }
    std::uint64_t bytes() const { return m_bytes; }

    /// At most `bytesMax` from `offset`, up to the end of a line where one ends in there; empty: there is no such file.
    static std::optional<std::string> read(const std::string& path, std::uint64_t offset, std::size_t bytesMax);

private:
    bool flush();

    const std::string m_path;
    const std::uint64_t m_bytesMax;
    int m_file = -1;
    std::string m_buffer;
    std::uint64_t m_bytes = 0;
    bool m_isTooLarge = false;
    bool m_isBroken = false;
};

} // namespace jarvis::server::rest
