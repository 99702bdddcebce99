#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace jarvis::journal {

/// CRC-32C (Castagnoli, RFC 3720 appendix B.4) of `bytes`; `seed` continues an earlier one: crc(b, crc(a)) == crc(ab).
///
/// Uses the processor's own instruction (SSE4.2) where there is one, chosen once at start; a table elsewhere.
/// Threads: any.
std::uint32_t crc32c(std::span<const std::byte> bytes, std::uint32_t seed = 0);

/// The table alone: what crc32c() does without SSE4.2. For tests.
std::uint32_t crc32cPortable(std::span<const std::byte> bytes, std::uint32_t seed = 0);

} // namespace jarvis::journal
