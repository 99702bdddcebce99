#include "tests/bench/journal/writers.h"

#include <fcntl.h>
#include <unistd.h>

#include <cstring>

namespace jarvis::bench {
namespace {

constexpr std::size_t kRawFileBytes = 64u << 20;
/// More than any round writes.
constexpr std::size_t kRoundBytesMax = 16u << 20;

} // namespace

RawCommits::RawCommits(std::string path, Room room) : m_path(std::move(path)), m_room(room)
{
    prepare();
}

RawCommits::~RawCommits()
{
    ::close(m_fd);
}

void RawCommits::prepare()
{
    if (m_fd >= 0 && m_offset + kRoundBytesMax <= kRawFileBytes)
        return;
    if (m_fd >= 0)
        ::close(m_fd);
    m_fd = ::open(m_path.c_str(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    CHECK(m_fd >= 0);
    CHECK(::posix_fallocate(m_fd, 0, kRawFileBytes) == 0);
    if (m_room == Room::Zeroed) {
        const std::vector<std::byte> zeros(1u << 20);
        for (std::size_t at = 0; at < kRawFileBytes; at += zeros.size())
            CHECK(::pwrite(m_fd, zeros.data(), zeros.size(), static_cast<off_t>(at)) == static_cast<ssize_t>(zeros.size()));
    }
    CHECK(::fsync(m_fd) == 0);
    m_offset = 0;
}

void RawCommits::commit(std::span<const std::byte> record, std::size_t records)
{
    m_buffer.resize(records * record.size());
    for (std::size_t i = 0; i < records; ++i)
        std::memcpy(&m_buffer[i * record.size()], record.data(), record.size());
    CHECK(::pwrite(m_fd, m_buffer.data(), m_buffer.size(), static_cast<off_t>(m_offset))
          == static_cast<ssize_t>(m_buffer.size()));
    CHECK(::fdatasync(m_fd) == 0);
    m_offset += m_buffer.size();
}

} // namespace jarvis::bench
