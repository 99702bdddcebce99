#include "app/desktop/spoken_language.h"

#include "app/config/config_file.h"
#include "app/desktop/startup.h"

#include <algorithm>
#include <array>
#include <utility>

namespace jarvis::desktop {
namespace {

using widgets::base::Language;
using widgets::base::LanguageChoice;

constexpr std::array kSpoken = {std::pair(config::Language::English, Language::English), std::pair(config::Language::German, Language::German),
    std::pair(config::Language::Spanish, Language::Spanish), std::pair(config::Language::Chinese, Language::Chinese),
    std::pair(config::Language::Japanese, Language::Japanese)};
static_assert(kSpoken.size() == std::size(widgets::base::kAllLanguages));

} // namespace

LanguageChoice spokenLanguage(const Options& options)
{
    const bool isAutomatic = options.isDemo || !options.shotsFolder.isEmpty();
    // What is wrong with the file is told by the start.
    const auto stored = isAutomatic ? Expected<config::Config, config::ConfigError>(config::Config{}) : config::loadConfig(configPathOf(options).toStdString());
    LanguageChoice choice = languageOf(stored ? *stored : config::Config{});
    if (isAutomatic)
        choice.language = Language::English;
    if (!options.language.isEmpty())
        choice.language = widgets::base::languageOfCode(options.language);
    return choice;
}

LanguageChoice languageOf(const config::Config& config)
{
    LanguageChoice choice;
    choice.arePlainNumbers = config.numberForm == config::NumberForm::Plain;
    const auto found = std::find_if(kSpoken.begin(), kSpoken.end(), [&](const auto& pair) { return pair.first == config.language; });
    if (found != kSpoken.end())
        choice.language = found->second;
    return choice;
}

void setLanguage(config::Config& config, const LanguageChoice& choice)
{
    config.numberForm = choice.arePlainNumbers ? config::NumberForm::Plain : config::NumberForm::Language;
    const auto found = std::find_if(kSpoken.begin(), kSpoken.end(), [&](const auto& pair) { return choice.language && pair.second == *choice.language; });
    config.language = found == kSpoken.end() ? config::Language::System : found->first;
}

} // namespace jarvis::desktop
