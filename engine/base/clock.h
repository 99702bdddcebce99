#pragma once

#include "engine/base/time.h"

#include <atomic>

namespace jarvis {

/// Where an edge of the engine reads the time. Rooms that decide never see one: time is passed in.
///
/// Threads: now() from any thread.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Timestamp now() const = 0;
};

/// The machine's UTC clock. It may jump, both ways: who needs a duration keeps that in mind.
class SystemClock final : public Clock {
public:
    Timestamp now() const override;
};

/// A clock that stands still until it is moved: virtual time for replays and tests.
class ManualClock final : public Clock {
public:
    explicit ManualClock(Timestamp start) : m_nanos(toNanos(start)) {}
    Timestamp now() const override { return timestampFromNanos(m_nanos.load(std::memory_order_acquire)); }
    void set(Timestamp time) { m_nanos.store(toNanos(time), std::memory_order_release); }
    void advance(Duration by) { m_nanos.fetch_add(by.count(), std::memory_order_acq_rel); }

private:
    std::atomic<std::int64_t> m_nanos;
};

} // namespace jarvis
