#pragma once

#include <chrono>
#include <cstdint>

namespace jarvis {

/// A point in time: UTC, nanoseconds since 1970. The engine's only notion of "when".
using Timestamp = std::chrono::sys_time<std::chrono::nanoseconds>;
using Duration = std::chrono::nanoseconds;
using std::chrono_literals::operator""ns;
using std::chrono_literals::operator""us;
using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;
using std::chrono_literals::operator""min;
using std::chrono_literals::operator""h;

inline constexpr Duration kDay = std::chrono::hours(24);

constexpr Timestamp timestampFromNanos(std::int64_t nanos) { return Timestamp(Duration(nanos)); }
constexpr Timestamp timestampFromMillis(std::int64_t millis) { return Timestamp(std::chrono::milliseconds(millis)); }
constexpr std::int64_t toNanos(Timestamp time) { return time.time_since_epoch().count(); }
constexpr std::int64_t toMillis(Timestamp time)
{
    return std::chrono::floor<std::chrono::milliseconds>(time).time_since_epoch().count();
}
/// Days since 1970-01-01 of the UTC day that `time` lies in.
constexpr std::int64_t utcDay(Timestamp time)
{
    // Not by chrono's floor(): at the very beginning of time it overflows.
    const std::int64_t nanos = toNanos(time);
    return nanos / kDay.count() - (nanos % kDay.count() < 0 ? 1 : 0);
}
/// How much of its UTC day has passed.
constexpr Duration timeOfDay(Timestamp time)
{
    const std::int64_t rest = toNanos(time) % kDay.count();
    return Duration(rest < 0 ? rest + kDay.count() : rest);
}

} // namespace jarvis
