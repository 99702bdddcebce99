#pragma once

#include <ostream>
#include <string_view>
#include <vector>

namespace jarvis::daemon {

/// The whole program jarvisd: `journal verify|dump|stat|audit|repair DIR`, `record`, `version`, `help`. Returns its exit code, see exit_code.h.
/// `arguments` without the program's name.
int run(const std::vector<std::string_view>& arguments, std::ostream& out, std::ostream& err);

} // namespace jarvis::daemon
