#pragma once

#include "app/daemon/exit_code.h"

#include <ostream>
#include <string>

namespace jarvis::daemon {

/// Says what is wrong, for a person at a terminal; returns the code to end with.
inline ExitCode complain(std::ostream& err, ExitCode code, const std::string& what)
{
    err << "jarvisd: " << what << "\n";
    return code;
}

} // namespace jarvis::daemon
