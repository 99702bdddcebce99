#pragma once

#include "app/config/config.h"
#include "app/desktop/options.h"
#include "app/desktop/startup.h"
#include "widgets/guide/first_choice.h"

#include <string>

namespace jarvis::desktop {

// Threads: GUI, before the desk opens; none of it keeps anything but the file.

/// Whether somebody begins: nothing is configured yet, and nothing is named that says what to open. Never for an account at a venue or an
/// engine elsewhere; where nobody can answer (`isUnattended`) only when it is asked for.
bool isFirstRun(const Options& options, bool isUnattended);

widgets::guide::FirstChoice choiceOf(const config::Config& config);
config::Config withChoice(config::Config config, const widgets::guide::FirstChoice& choice);

/// Writes the choice into the configuration that `options` means; what else stands there stays as it is.
Expected<void, StartFailure> keepChoice(const Options& options, const widgets::guide::FirstChoice& choice);

/// Asks, and keeps the answer. Whether the tour is wanted.
Expected<bool, StartFailure> askFirst(const Options& options);

} // namespace jarvis::desktop
