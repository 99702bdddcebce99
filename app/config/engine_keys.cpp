#include "app/config/engine_keys.h"

#include "app/config/number_key.h"

#include <algorithm>

namespace jarvis::config {
namespace {

constexpr std::size_t kGroupsMax = 50;
constexpr std::size_t kSymbolBytesMax = 24;

Key durationKey(std::string name, std::string purpose, Duration min, Duration max, Duration Patience::*field)
{
    return numberKey(
        "engine." + std::move(name), std::move(purpose), Amount::of(min), Amount::of(max), Unit::Milliseconds,
        [field](const Config& config) { return Amount::of(config.patience.*field); },
        [field](Config& config, Amount value) { config.patience.*field = value.asDuration(); });
}

Key countKey(std::string name, std::string purpose, std::int64_t max, int Patience::*field)
{
    return numberKey(
        "engine." + std::move(name), std::move(purpose), Amount::of(std::int64_t{1}), Amount::of(max), Unit::None,
        [field](const Config& config) { return Amount::of(std::int64_t{config.patience.*field}); },
        [field](Config& config, Amount value) { config.patience.*field = static_cast<int>(value.asCount()); });
}

/// The parts between the separators, without empty ones.
std::vector<std::string> split(std::string_view text, char separator)
{
    std::vector<std::string> parts;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(separator), text.size());
        if (end > 0)
            parts.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

bool isSymbol(const std::string& text)
{
    return text.size() >= 2 && text.size() <= kSymbolBytesMax
        && std::all_of(text.begin(), text.end(), [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_'; });
}

} // namespace

std::optional<std::vector<std::vector<std::string>>> parseClusterGroups(std::string_view text)
{
    std::vector<std::vector<std::string>> groups;
    for (const std::string& part : split(text, ',')) {
        std::vector<std::string> symbols = split(part, ' ');
        if (symbols.size() < 2 || !std::all_of(symbols.begin(), symbols.end(), isSymbol))
            return std::nullopt;
        groups.push_back(std::move(symbols));
    }
    const bool isEmptyGroup = text.find_first_not_of(' ') != std::string_view::npos
        && static_cast<std::size_t>(std::count(text.begin(), text.end(), ',')) + 1 != groups.size();
    if (isEmptyGroup || groups.size() > kGroupsMax)
        return std::nullopt;
    return groups;
}

void addEngineKeys(std::vector<Key>& keys)
{
    keys.push_back(durationKey("exit_deadline_ms", "A position without both exits for this long has them placed again, or is closed.", 250ms, 5s, &Patience::exitDeadline));
    keys.push_back(countKey("exit_attempts", "Exits that fail this often in a row have the position closed.", 10, &Patience::exitAttemptsMax));
    keys.push_back(countKey("flatten_attempts",
        "Closes that bring nothing this often in a row fail with an alarm; each goes further from the best price, the last as far as the price collar.", 20,
        &Patience::flattenAttemptsMax));
    keys.push_back(durationKey("request_timeout_ms", "An order without an answer for this long is unknown, and the venue is asked.", 1s, 60s, &Patience::requestTimeout));
    keys.push_back(durationKey("reconcile_ms", "Venues are asked what they hold this often, though nothing happened.", 5s, 10min, &Patience::reconcileInterval));
    keys.push_back(durationKey("error_window_ms", "Rejects and time-outs of a venue count for this long towards limits.venue_errors.", 10s, 60min, &Patience::errorWindow));
    keys.push_back(durationKey("clock_offset_ms", "A venue whose clock is further off than this takes no entries.", 100ms, 5s, &Patience::clockOffsetMax));
    keys.push_back(durationKey("clock_ahead_ms", "The machine's clock jumped where it moved further than this at once; that stops entries until a person resets the breaker.",
        10s, 60min, &Patience::clockAheadMax));
    keys.push_back(numberKey(
        "engine.kelly_factor_percent", "Sizing by Kelly takes this part of his share of the capital, and never more than limits.risk_per_trade_percent.",
        Amount::of(Ratio::ofPercent(1)), Amount::of(Ratio::ofPercent(100)), Unit::Percent, [](const Config& config) { return Amount::of(config.kelly.factor); },
        [](Config& config, Amount value) { config.kelly.factor = value.asRatio(); }));
    keys.push_back(numberKey(
        "engine.kelly_trades", "Sizing by Kelly is refused with fewer closed positions that won or lost: they would say nothing of the next.",
        Amount::of(std::int64_t{10}), Amount::of(std::int64_t{10'000}), Unit::None, [](const Config& config) { return Amount::of(config.kelly.tradesMin); },
        [](Config& config, Amount value) { config.kelly.tradesMin = value.asCount(); }));
    keys.push_back({"engine.cluster_groups", "Symbols that count as moving together whatever the past says, for limits.cluster_positions.",
        "empty, or groups of two symbols or more with spaces between the symbols and commas between the groups",
        [](Config& config, std::string_view text) {
            if (!parseClusterGroups(text))
                return false;
            config.clusterGroups = text;
            return true;
        },
        [](const Config& config) { return config.clusterGroups; }});
}

} // namespace jarvis::config
