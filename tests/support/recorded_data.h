#pragma once

#include <cstdlib>
#include <filesystem>

namespace jarvis::test {

/// The folder of recorded market data: $JARVIS_DATA, or ../shared/data beside the source tree. Empty where it is absent:
/// tests that need it skip, and say so.
inline std::filesystem::path recordedData()
{
    const char* given = std::getenv("JARVIS_DATA");
    const std::filesystem::path root = std::filesystem::path(__FILE__).parent_path().parent_path().parent_path();
    const std::filesystem::path folder = given ? std::filesystem::path(given) : root / ".." / "shared" / "data";
    return std::filesystem::is_directory(folder) ? folder.lexically_normal() : std::filesystem::path();
}

} // namespace jarvis::test
