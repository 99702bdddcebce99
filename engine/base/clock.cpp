#include "engine/base/clock.h"

namespace jarvis {

Timestamp SystemClock::now() const
{
    return std::chrono::time_point_cast<Duration>(std::chrono::system_clock::now());
}

} // namespace jarvis
