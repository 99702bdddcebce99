#include "engine/venue/replay/line_reader.h"

#include <zlib.h>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <system_error>
#include <utility>

namespace jarvis::venue::replay {
namespace {

constexpr std::size_t kPiece = 256 * 1024;
constexpr std::size_t kLineMax = 64 * 1024 * 1024;

Unexpected<FeedError> cannotOpen(FeedError::Kind kind, const std::string& path, const std::string& why)
{
    return Unexpected(FeedError{kind, "recording " + path + ": " + why, 0});
}

} // namespace

void LineReader::Close::operator()(void* file) const
{
    gzclose_r(static_cast<gzFile>(file));
}

LineReader::~LineReader() = default;
LineReader::LineReader(LineReader&&) noexcept = default;
LineReader& LineReader::operator=(LineReader&&) noexcept = default;

Expected<LineReader, FeedError> LineReader::open(const std::string& path)
{
    std::error_code error;
    const auto status = std::filesystem::status(path, error);
    if (!std::filesystem::exists(status))
        return cannotOpen(FeedError::Kind::FileMissing, path, "there is no such file; give the path of a recording");
    if (std::filesystem::is_directory(status))
        return cannotOpen(FeedError::Kind::FileUnreadable, path, "is a folder; give the path of one recording in it");
    gzFile file = gzopen(path.c_str(), "rb");
    if (!file)
        return cannotOpen(
            FeedError::Kind::FileUnreadable, path, std::string("cannot be read: ") + std::strerror(errno));
    gzbuffer(file, kPiece);
    LineReader reader(path, file);
    if (!reader.readMore()) {
        if (!reader.m_damage.empty())
            return Unexpected(reader.corrupt(reader.m_damage));
        return cannotOpen(FeedError::Kind::FileCorrupt, path, "is empty");
    }
    // gzdirect: read as it is, without gunzipping.
    if (path.ends_with(".gz") && gzdirect(file) != 0)
        return cannotOpen(FeedError::Kind::FileCorrupt, path,
            "is named .gz but is not gzip (it does not begin with 1f 8b); gzip it, or drop the .gz from its name");
    return reader;
}

bool LineReader::readMore()
{
    if (m_isEnd || !m_damage.empty())
        return false;
    m_buffer.erase(0, std::exchange(m_at, 0));
    const std::size_t had = m_buffer.size();
    if (had > kLineMax) {
        m_damage = "is longer than 64 MiB, which no known format has";
        return false;
    }
    m_buffer.resize(had + kPiece);
    auto* file = static_cast<gzFile>(m_file.get());
    const int got = gzread(file, m_buffer.data() + had, kPiece);
    m_buffer.resize(had + static_cast<std::size_t>(got > 0 ? got : 0));
    int code = Z_OK;
    const char* text = gzerror(file, &code);
    m_isCutOff = code == Z_BUF_ERROR;
    if (m_isCutOff)
        m_damage = "the gzip stream ends early: the file was cut off; fetch or copy it again";
    else if (code == Z_ERRNO)
        m_damage = std::string("cannot be read further: ") + std::strerror(errno);
    else if (got < 0 || (code != Z_OK && code != Z_STREAM_END))
        m_damage = std::string("the gzip stream is damaged (") + text + "); fetch or copy the file again";
    m_isEnd = got <= 0;
    return got > 0;
}

std::optional<std::string_view> LineReader::next()
{
    std::size_t searched = m_at;
    for (;;) {
        const std::size_t end = m_buffer.find('\n', searched);
        if (end != std::string::npos) {
            std::string_view line(m_buffer.data() + m_at, end - m_at);
            m_at = end + 1;
            ++m_number;
            if (line.ends_with('\r'))
                line.remove_suffix(1);
            return line;
        }
        const std::size_t rest = m_buffer.size() - m_at;
        if (readMore()) {
            searched = rest;
            continue;
        }
        // Half a line before the damage is part of it.
        if (!m_damage.empty() && !m_error) {
            ++m_number;
            m_error = corrupt(m_damage);
        }
        if (m_error || m_at == m_buffer.size())
            return std::nullopt;
        const std::string_view line(m_buffer.data() + m_at, m_buffer.size() - m_at);
        m_at = m_buffer.size();
        ++m_number;
        return line;
    }
}

FeedError LineReader::corrupt(const std::string& what) const
{
    const std::uint64_t line = m_number == 0 ? 1 : m_number;
    return FeedError{
        FeedError::Kind::FileCorrupt, "recording " + m_path + ", line " + std::to_string(line) + ": " + what, line};
}

} // namespace jarvis::venue::replay
