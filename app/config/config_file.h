#pragma once

#include "app/config/config.h"
#include "app/config/config_error.h"
#include "engine/base/expected.h"

#include <string>
#include <string_view>

namespace jarvis::config {

/// Reads a configuration file. One that does not exist yet is the default configuration.
///
/// A wrong file changes nothing: the error names file, line, key, value and what would be right, and the caller keeps
/// the configuration that is in force. Files of older versions are migrated in memory; saveConfig() writes the new form.
Expected<Config, ConfigError> loadConfig(const std::string& path);

/// The same for a text; `file` is for errors only.
Expected<Config, ConfigError> parseConfig(std::string_view text, const std::string& file);

/// Replaces the file in one step, with every key and what it is for; folders are made where missing. Comments of the
/// user's own are not kept. A crash or a full disk leaves the old file as it was.
Expected<void, ConfigError> saveConfig(const Config& config, const std::string& path);

/// What saveConfig() writes.
std::string formatConfig(const Config& config);

} // namespace jarvis::config
