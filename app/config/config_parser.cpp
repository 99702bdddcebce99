#include "app/config/config_file.h"

#include "app/config/migration.h"
#include "app/config/schema.h"

#include <charconv>
#include <map>
#include <vector>

namespace jarvis::config {
namespace {

constexpr std::string_view kVersionKey = "version";
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kBlank = " \t\r";
    const auto first = text.find_first_not_of(kBlank);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(kBlank) - first + 1);
}

ConfigError errorAt(ConfigError::Kind kind, const std::string& file, const Assignment& where, std::string detail)
{
    return {kind, file, where.line, where.key, where.value, std::move(detail)};
}

Expected<std::vector<Assignment>, ConfigError> assignmentsOf(std::string_view text, const std::string& file)
{
    if (text.starts_with(kByteOrderMark))
        text.remove_prefix(kByteOrderMark.size());
    std::vector<Assignment> all;
    std::map<std::string, int> firstLine;
    for (int number = 1; !text.empty(); ++number) {
        const auto end = text.find('\n');
        const std::string_view line = trimmed(text.substr(0, end));
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
        if (line.empty() || line.front() == '#')
            continue;
        const auto equals = line.find('=');
        Assignment found{number, std::string(trimmed(line.substr(0, equals))), std::string(line)};
        if (equals == std::string_view::npos || found.key.empty())
            return Unexpected(errorAt(ConfigError::Kind::NoAssignment, file, found, {}));
        found.value = trimmed(line.substr(equals + 1));
        const auto [first, isNew] = firstLine.emplace(found.key, number);
        if (!isNew)
            return Unexpected(errorAt(ConfigError::Kind::Twice, file, found, std::to_string(first->second)));
        all.push_back(std::move(found));
    }
    return all;
}

/// Takes the version line out. A file without one is of the present version: somebody wrote it by hand.
Expected<int, ConfigError> takeVersion(std::vector<Assignment>& assignments, const std::string& file)
{
    for (auto it = assignments.begin(); it != assignments.end(); ++it) {
        if (it->key != kVersionKey)
            continue;
        int version = 0;
        const char* end = it->value.data() + it->value.size();
        const auto parsed = std::from_chars(it->value.data(), end, version);
        if (parsed.ec != std::errc() || parsed.ptr != end || version < 1)
            return Unexpected(errorAt(ConfigError::Kind::WrongValue, file, *it, "a whole number from 1"));
        if (version > kConfigVersion)
            return Unexpected(errorAt(ConfigError::Kind::NewerVersion, file, *it, std::to_string(kConfigVersion)));
        assignments.erase(it);
        return version;
    }
    return kConfigVersion;
}

} // namespace

Expected<Config, ConfigError> parseConfig(std::string_view text, const std::string& file)
{
    auto assignments = assignmentsOf(text, file);
    if (!assignments)
        return Unexpected(assignments.error());
    const auto version = takeVersion(*assignments, file);
    if (!version)
        return Unexpected(version.error());
    migrate(*assignments, *version, allMigrations());

    Config config;
    for (const Assignment& assignment : *assignments) {
        const Key* key = findKey(assignment.key);
        if (key == nullptr)
            return Unexpected(errorAt(ConfigError::Kind::UnknownKey, file, assignment, closestKey(assignment.key)));
        if (!key->read(config, assignment.value))
            return Unexpected(errorAt(ConfigError::Kind::WrongValue, file, assignment, key->rule));
    }
    return config;
}

std::string formatConfig(const Config& config)
{
    std::string text = "# Configuration of Jarvis: one `key = value` a line. Numbers have no unit; the key names it.\n"
                       "version = "
        + std::to_string(kConfigVersion) + "\n";
    for (const Key& key : allKeys()) {
        const std::string value = key.write(config);
        text += "\n# " + key.purpose + "\n# Allowed: " + key.rule + ".\n" + key.name + (value.empty() ? " =" : " = ")
            + value + "\n";
    }
    return text;
}

} // namespace jarvis::config
