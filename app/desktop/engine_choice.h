#pragma once

#include "app/desktop/link_watch.h"
#include "app/desktop/options.h"
#include "app/desktop/start_failure.h"
#include "app/secrets/engine_profiles.h"
#include "engine/base/expected.h"
#include "engine/crypto/secret.h"

#include <QString>

namespace jarvis::desktop {

/// The engine that the command line names, and the token to show it.
struct ChosenEngine {
    EngineTarget target;
    quint32 profile = 0;
    crypto::Secret token;
};

/// The one in the list under that name or address, or an address that is in no list; the token from a file where one is named, else as
/// stored. `engines` is null when the list cannot be read, for the reason in `obstacle`.
Expected<ChosenEngine, StartFailure> chooseEngine(const Options& options, secrets::EngineProfiles* engines, const QString& obstacle);

} // namespace jarvis::desktop
