#pragma once

#include "engine/base/expected.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace jarvis::daemon {

/// Small files of the service that its user alone may read and write.
///
/// Threads: plain functions. Errors: English sentences with the path, never with what is in the file.

/// All of it; empty where there is no such file. `what` is what the file holds, in the plural: "tokens". Where `isSecret`, a file that
/// others can read is refused.
Expected<std::optional<std::string>, std::string> readOwnFile(const std::string& path, std::string_view what, std::size_t bytesMax, bool isSecret = false);
/// Replaces it in one step, readable for its owner alone, and returns when it is on the disk.
Expected<void, std::string> writeOwnFile(const std::string& path, std::string_view what, std::span<const std::byte> bytes);

} // namespace jarvis::daemon
