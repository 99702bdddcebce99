#include "app/config/paths.h"

#include <cstdlib>

namespace jarvis::config {
namespace {

std::string variable(const char* name)
{
    const char* value = std::getenv(name);
    return value == nullptr ? std::string() : std::string(value);
}

/// An XDG folder; a relative one is to be ignored, says its specification.
std::string xdgFolder(const char* name, const char* below)
{
    const std::string folder = variable(name);
    return folder.starts_with('/') ? folder : variable("HOME") + below;
}

} // namespace

std::string defaultConfigPath()
{
    return xdgFolder("XDG_CONFIG_HOME", "/.config") + "/jarvis/jarvis.conf";
}

std::string dataFolderOf(const Config& config)
{
    if (config.dataFolder.empty())
        return xdgFolder("XDG_DATA_HOME", "/.local/share") + "/jarvis";
    if (config.dataFolder.starts_with('~'))
        return variable("HOME") + config.dataFolder.substr(1);
    return config.dataFolder;
}

} // namespace jarvis::config
