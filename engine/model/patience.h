#pragma once

#include "engine/base/time.h"
#include "engine/model/limits.h"

#include <chrono>

namespace jarvis {

/// How long, and how often, the engine waits and tries. Configuration, and the same for the whole life of an engine.
struct Patience {
    Duration exitDeadline = std::chrono::milliseconds(1'000); ///< naked longer than this: exits are placed again, or the position closed
    int exitAttemptsMax = 3;
    Duration requestTimeout = std::chrono::seconds(5);        ///< no answer from the venue by then: Unknown, and it is asked
    Duration reconcileInterval = std::chrono::seconds(30);    ///< the venue is asked what it holds this often, though nothing happened
    int flattenAttemptsMax = 5;                               ///< closes without progress before a flatten fails
    Duration errorWindow = kVenueErrorWindow;                 ///< rejects and time-outs of a venue count for this long
    Duration clockOffsetMax = std::chrono::seconds(1);        ///< a venue's clock that is further off lets no entry out there
    Duration clockAheadMax = std::chrono::seconds(60);        ///< our own clock jumped where it moved further than this at once

    bool operator==(const Patience&) const = default;
};

} // namespace jarvis
