#pragma once

#include "app/config/schema.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jarvis::config {

/// How patient the engine is, how it sizes by Kelly, and what moves together whatever the past says.
void addEngineKeys(std::vector<Key>& keys);

/// The symbols of each group in "BTCUSDT ETHUSDT, SOLUSDT AVAXUSDT"; nothing when it is not that.
std::optional<std::vector<std::vector<std::string>>> parseClusterGroups(std::string_view text);

} // namespace jarvis::config
