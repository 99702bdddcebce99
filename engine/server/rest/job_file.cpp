#include "engine/server/rest/job_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace jarvis::server::rest {
namespace {

constexpr std::size_t kBufferBytes = 64U << 10;

} // namespace

JobFile::~JobFile()
{
    if (m_file >= 0)
        ::close(m_file);
}

bool JobFile::write(std::string_view text)
{
    if (m_bytes + text.size() > m_bytesMax)
        m_isTooLarge = true;
    if (m_isTooLarge || m_isBroken)
        return false;
    m_bytes += text.size();
    m_buffer += text;
    return m_buffer.size() < kBufferBytes || flush();
}

bool JobFile::flush()
{
    if (m_file < 0)
        m_file = ::open(m_path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    m_isBroken = m_file < 0 || ::write(m_file, m_buffer.data(), m_buffer.size()) != static_cast<ssize_t>(m_buffer.size());
    m_buffer.clear();
    return !m_isBroken;
}

bool JobFile::finish()
{
    if (m_isTooLarge || m_isBroken)
        return false;
    return m_buffer.empty() || flush();
}

std::optional<std::string> JobFile::read(const std::string& path, std::uint64_t offset, std::size_t bytesMax)
{
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (file < 0)
        return std::nullopt;
    std::string text(bytesMax, '\0');
    const ssize_t bytes = ::pread(file, text.data(), text.size(), static_cast<off_t>(offset));
    ::close(file);
    if (bytes < 0)
        return std::nullopt;
    text.resize(static_cast<std::size_t>(bytes));
    const std::size_t end = text.rfind('\n');
    if (end != std::string::npos)
        text.resize(end + 1);
    return text;
}

} // namespace jarvis::server::rest
