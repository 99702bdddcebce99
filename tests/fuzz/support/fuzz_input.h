#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace jarvis::test {

/// Takes decisions from a fuzzer's bytes, from the front; zeros once they are used up.
class FuzzInput {
public:
    FuzzInput(const std::uint8_t* bytes, std::size_t size) : m_rest(bytes, size) {}

    bool isEmpty() const { return m_rest.empty(); }
    std::uint8_t byte()
    {
        if (m_rest.empty())
            return 0;
        const std::uint8_t first = m_rest.front();
        m_rest = m_rest.subspan(1);
        return first;
    }
    std::uint16_t word() { return static_cast<std::uint16_t>(byte() | byte() << 8); }

    std::span<const std::byte> bytes() const { return std::as_bytes(m_rest); }
    std::string_view text() const { return {reinterpret_cast<const char*>(m_rest.data()), m_rest.size()}; }

private:
    std::span<const std::uint8_t> m_rest;
};

} // namespace jarvis::test
