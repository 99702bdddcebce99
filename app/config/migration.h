#pragma once

#include <span>
#include <string>
#include <vector>

namespace jarvis::config {

/// One `key = value` line of a file.
struct Assignment {
    int line = 0;
    std::string key;
    std::string value;

    bool operator==(const Assignment&) const = default;
};

/// One step of the file's history: how a file of version `from` becomes one of version `from + 1`.
struct Migration {
    int from = 0;
    void (*apply)(std::vector<Assignment>& assignments);
};

/// The version that this program writes: one more than the last migration's.
inline constexpr int kConfigVersion = 1;

/// Every step since the first release, oldest first.
std::span<const Migration> allMigrations();

/// Applies the steps from `version` on, in order.
void migrate(std::vector<Assignment>& assignments, int version, std::span<const Migration> steps);

/// Gives a key another name: what most steps do.
void renameKey(std::vector<Assignment>& assignments, const std::string& from, const std::string& to);

} // namespace jarvis::config
