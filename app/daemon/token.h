#pragma once

#include "app/daemon/exit_code.h"

#include <iosfwd>
#include <string_view>
#include <vector>

namespace jarvis::daemon {

/// `token add USER [--trade] [--days N]`, `token list`, `token revoke ID`, each with `--config FILE`. A new token is printed once, alone
/// in its line.
int token(const std::vector<std::string_view>& arguments, std::ostream& out, std::ostream& err);

} // namespace jarvis::daemon
