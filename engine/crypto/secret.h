#pragma once

#include <cstddef>
#include <span>
#include <utility>

namespace jarvis::crypto {

/// Bytes that must not get out: in memory of their own that is locked (never swapped, in no core dump) where the system allows it,
/// between guard pages, and wiped at the end. Cannot be copied, printed or compared by accident.
///
/// Threads: a plain value; move it.
class Secret {
public:
    /// `bytes` zeros. Requires bytes > 0.
    explicit Secret(std::size_t bytes);
    /// Copies; the source is the caller's to wipe.
    static Secret copyOf(std::span<const std::byte> bytes);
    Secret(Secret&& other) noexcept : m_bytes(std::exchange(other.m_bytes, {})) {}
    Secret& operator=(Secret&& other) noexcept
    {
        std::swap(m_bytes, other.m_bytes);
        return *this;
    }
    ~Secret();

    std::span<std::byte> bytes() { return m_bytes; }
    std::span<const std::byte> bytes() const { return m_bytes; }
    /// Only the first `bytes` count from now on; the rest is wiped with them.
    void shorten(std::size_t bytes) { m_bytes = m_bytes.first(bytes); }

private:
    std::span<std::byte> m_bytes;
};

} // namespace jarvis::crypto
