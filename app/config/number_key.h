#pragma once

#include "app/config/schema.h"
#include "app/config/value_text.h"

namespace jarvis::config {

/// "a whole number from 1 to 120 minutes".
std::string rangeRule(Amount min, Amount max, Unit unit);

/// A number that is no limit of the account: `get` and `set` reach its field. The bounds are allowed themselves.
Key numberKey(std::string name, std::string purpose, Amount min, Amount max, Unit unit, std::function<Amount(const Config&)> get,
    std::function<void(Config&, Amount)> set);

} // namespace jarvis::config
