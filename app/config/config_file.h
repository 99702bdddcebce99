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

/// Writes what `config` says otherwise than the file does, and leaves everything else in it as it stands: order, comments, keys that it
/// does not name. A file that does not exist, or is of an older version, is written by saveConfig(). One that is wrong is not touched.
Expected<void, ConfigError> changeConfig(const Config& config, const std::string& path);

/// The text of such a file with what `after` says otherwise than `before`, which is what the text says.
std::string changedText(std::string_view text, const Config& before, const Config& after);

/// What saveConfig() writes.
std::string formatConfig(const Config& config);

} // namespace jarvis::config
