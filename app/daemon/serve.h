#pragma once

#include "app/daemon/exit_code.h"

#include <iosfwd>
#include <string_view>
#include <vector>

namespace jarvis::daemon {

/// `serve --config FILE [--check-config]`, `serve --print-config`: an engine, served to desks until it is asked to end (TERM, INT). HUP
/// reads the tokens anew. What it listens at is printed as one JSON object, when desks can come.
int serve(const std::vector<std::string_view>& arguments, std::ostream& out, std::ostream& err);

} // namespace jarvis::daemon
