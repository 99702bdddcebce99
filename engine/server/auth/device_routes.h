#pragma once

#include "engine/server/auth/device_desk.h"
#include "engine/server/auth/login_desk.h"
#include "engine/server/rest/route.h"

#include <vector>

namespace jarvis::server::auth {

/// How a device asks to be let in, and how somebody who is signed in decides (RFC 8628, with JSON instead of forms). Both desks outlive the
/// routes; `post` runs something on their thread.
std::vector<rest::Route> deviceRoutes(DeviceDesk& devices, LoginDesk& desk, Post post);

} // namespace jarvis::server::auth
