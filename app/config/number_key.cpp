#include "app/config/number_key.h"

namespace jarvis::config {

std::string rangeRule(Amount min, Amount max, Unit unit)
{
    const bool whole = unit == Unit::None || unit == Unit::Minutes;
    return std::string(whole ? "a whole number" : "a number") + " from " + formatAmount(min, unit) + " to "
        + formatAmount(max, unit) + std::string(symbolOf(unit));
}

Key numberKey(std::string name, std::string purpose, Amount min, Amount max, Unit unit, std::function<Amount(const Config&)> get,
    std::function<void(Config&, Amount)> set)
{
    return {std::move(name), std::move(purpose), rangeRule(min, max, unit),
        [=](Config& config, std::string_view text) {
            const auto amount = parseAmount(text, unit);
            if (!amount || amount->raw < min.raw || amount->raw > max.raw)
                return false;
            set(config, *amount);
            return true;
        },
        [=](const Config& config) { return formatAmount(get(config), unit); }};
}

} // namespace jarvis::config
