#pragma once

#include "app/config/config.h"
#include "app/desktop/options.h"
#include "app/desktop/start_failure.h"
#include "app/secrets/journal_key.h"
#include "engine/base/expected.h"

#include <string>

namespace jarvis::desktop {

/// The key of the journal in `folder`: from the pass phrase's file where the command line names one, else from the keychain or by asking.
/// A journal that is not there yet is encrypted as the configuration wishes.
Expected<secrets::JournalKey, StartFailure> journalKey(const Options& options, const std::string& folder, const config::Config& config,
    secrets::Keychain& keychain, secrets::PassPhrases& passPhrases);

} // namespace jarvis::desktop
