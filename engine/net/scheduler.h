#pragma once

#include "engine/base/time.h"

#include <functional>
#include <memory>

namespace jarvis::net {

/// Something that will be called once. Destroying it calls it off.
class Timer {
public:
    virtual ~Timer() = default;
};

/// Time on the network thread. A venue that is tested gets one whose time is moved by hand.
///
/// Threads: the network thread.
class Scheduler {
public:
    virtual ~Scheduler() = default;
    /// The machine's UTC time.
    virtual Timestamp now() const = 0;
    /// Calls `action` after `delay`, never from within after().
    [[nodiscard]] virtual std::unique_ptr<Timer> after(Duration delay, std::function<void()> action) = 0;
};

} // namespace jarvis::net
