#pragma once

#include "engine/base/expected.h"
#include "engine/journal/file_system.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace jarvis::secrets {

/// Small files that must not be lost: replaced in one step, with the one before it kept beside it as `<name>.bak`.
///
/// At any moment either the old or the new content stands under the name, whole; a crash or a full disk in between changes nothing.
/// Threads: one at a time. Errors: what the system said.

/// All of it; nothing where there is no such file. More than `bytesMax` is EFBIG.
journal::IoResult<std::optional<std::vector<std::byte>>> readFile(const std::string& path, std::size_t bytesMax, journal::FileSystem& files);
journal::IoResult<void> replaceFile(const std::string& path, std::span<const std::byte> bytes, journal::FileSystem& files);
std::string backUpOf(const std::string& path);

/// "no room on the disk (write)"
std::string describe(const journal::IoError& error);

} // namespace jarvis::secrets
