#include "app/config/migration.h"

namespace jarvis::config {

std::span<const Migration> allMigrations()
{
    // Version 1 is the first that was released.
    return {};
}

void migrate(std::vector<Assignment>& assignments, int version, std::span<const Migration> steps)
{
    for (const Migration& step : steps) {
        if (step.from >= version)
            step.apply(assignments);
    }
}

void renameKey(std::vector<Assignment>& assignments, const std::string& from, const std::string& to)
{
    for (Assignment& assignment : assignments) {
        if (assignment.key == from)
            assignment.key = to;
    }
}

} // namespace jarvis::config
