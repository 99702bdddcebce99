#pragma once

#include "app/config/config.h"
#include "app/desktop/options.h"
#include "widgets/base/languages.h"

namespace jarvis::desktop {

/// What the desk speaks: what the command line says, else the configuration. Demo and pictures are the same everywhere: English, unless the
/// command line says otherwise. Threads: any, as the two below; pure functions.
widgets::base::LanguageChoice spokenLanguage(const Options& options);

/// As the configuration has it, and the other way round.
widgets::base::LanguageChoice languageOf(const config::Config& config);
void setLanguage(config::Config& config, const widgets::base::LanguageChoice& choice);

} // namespace jarvis::desktop
