#pragma once

#include "app/daemon/exit_code.h"

#include <iosfwd>
#include <string_view>
#include <vector>

namespace jarvis::daemon {

/// `user add|passwd|list|remove`: looks after the book of those who may come in with a password. A password comes from the file
/// `input` alone, a terminal or a pipe, never from an argument. Returns an ExitCode; what was wrong is a sentence in `err`.
///
/// Threads: the main thread; hashing a password takes about a tenth of a second.
int user(const std::vector<std::string_view>& arguments, int input, std::ostream& out, std::ostream& err);

} // namespace jarvis::daemon
