#pragma once

#include "app/config/config.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace jarvis::config {

/// One key of the file: its name, what it is for, what may stand there, and the field of Config behind it.
struct Key {
    std::string name;
    std::string purpose;
    std::string rule;                                    ///< completes "it must be …"
    std::function<bool(Config&, std::string_view)> read; ///< false, and nothing changes, when the rule is broken
    std::function<std::string(const Config&)> write;     ///< what read() would take for the same value
};

/// Every key, in the order of the file. Adding a setting is adding a line there.
const std::vector<Key>& allKeys();

/// Null when there is none of that name.
const Key* findKey(std::string_view name);

/// The name that differs least from `name`, or empty when none comes close.
std::string closestKey(std::string_view name);

} // namespace jarvis::config
