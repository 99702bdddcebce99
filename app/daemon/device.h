#pragma once

#include "app/daemon/exit_code.h"

#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

namespace jarvis::daemon {

/// `device allow|deny CODE --as USER --config FILE`: decides about a device that shows a code. A running engine knows it after HUP.
int device(const std::vector<std::string_view>& arguments, std::ostream& out, std::ostream& err);

/// What was decided so.
struct DeviceDecision {
    std::string code;
    std::string user;
    bool isAllowed = false;
};
/// All that wait in the data folder, once: they are removed.
std::vector<DeviceDecision> takeDeviceDecisions(const std::string& data);

} // namespace jarvis::daemon
