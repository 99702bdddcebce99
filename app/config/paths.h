#pragma once

#include "app/config/config.h"

#include <string>

namespace jarvis::config {

/// `$XDG_CONFIG_HOME/jarvis/jarvis.conf`, or `~/.config/jarvis/jarvis.conf`.
std::string defaultConfigPath();

/// The folder of journal and log: the configured one, with `~` resolved, or `$XDG_DATA_HOME/jarvis` (`~/.local/share/jarvis`).
std::string dataFolderOf(const Config& config);

} // namespace jarvis::config
