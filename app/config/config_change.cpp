#include "app/config/config_file.h"
#include "app/config/schema.h"

#include <map>

namespace jarvis::config {
namespace {

std::string_view withoutBlanks(std::string_view text)
{
    constexpr std::string_view kBlanks = " \t\r";
    const auto first = text.find_first_not_of(kBlanks);
    return first == std::string_view::npos ? std::string_view() : text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

/// The key that a line assigns; empty for comments and blank lines.
std::string keyOf(std::string_view line)
{
    const std::string_view told = withoutBlanks(line);
    const auto equals = told.find('=');
    return told.empty() || told.front() == '#' || equals == std::string_view::npos ? std::string() : std::string(withoutBlanks(told.substr(0, equals)));
}

} // namespace

std::string changedText(std::string_view text, const Config& before, const Config& after)
{
    std::map<std::string, std::string> changes;
    for (const Key& key : allKeys()) {
        if (key.write(before) != key.write(after))
            changes.emplace(key.name, key.write(after));
    }
    std::string changed;
    while (!text.empty()) {
        const auto end = text.find('\n');
        const std::string_view line = text.substr(0, end);
        const auto change = changes.find(keyOf(line));
        if (change == changes.end()) {
            changed += line;
        } else {
            changed += change->first + " = " + change->second;
            changes.erase(change);
        }
        if (end == std::string_view::npos) {
            if (!changes.empty())
                changed += '\n';
            break;
        }
        changed += '\n';
        text.remove_prefix(end + 1);
    }
    for (const auto& [name, value] : changes)
        changed += name + " = " + value + "\n";
    return changed;
}

} // namespace jarvis::config
