#pragma once

#include "engine/base/time.h"

#include <optional>
#include <string_view>

namespace jarvis::daemon {

/// Tells the service manager that started us, where there is one, how we are: `READY=1`, `STOPPING=1`, `WATCHDOG=1` (the protocol of
/// sd_notify(3)). Nothing happens where nobody listens.
void tellServiceManager(std::string_view state);
/// How often it wants to hear WATCHDOG=1; empty: never.
std::optional<Duration> watchdogInterval();

} // namespace jarvis::daemon
