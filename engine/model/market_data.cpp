#include "engine/model/market_data.h"

#include "engine/base/check.h"

namespace jarvis {

Duration lengthOf(Timeframe timeframe)
{
    switch (timeframe) {
    case Timeframe::S1: return 1s;
    case Timeframe::M1: return 1min;
    case Timeframe::M5: return 5min;
    case Timeframe::M15: return 15min;
    case Timeframe::M30: return 30min;
    case Timeframe::H1: return 1h;
    case Timeframe::H4: return 4h;
    case Timeframe::D1: return kDay;
    }
    UNREACHABLE();
}

Timestamp barOpen(Timeframe timeframe, Timestamp time)
{
    const std::int64_t length = lengthOf(timeframe).count();
    const std::int64_t nanos = toNanos(time);
    const std::int64_t floored = nanos - (((nanos % length) + length) % length);
    return timestampFromNanos(floored);
}

} // namespace jarvis
