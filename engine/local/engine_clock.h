#pragma once

#include "engine/base/clock.h"

#include <atomic>
#include <chrono>

namespace jarvis::local {

/// The engine's clock: the machine's, a recording's that runs `speed` times as fast as life, or one that is driven by the feed.
///
/// Threads: any; drive() by the io thread alone.
class EngineClock final : public Clock {
public:
    static EngineClock machine() { return EngineClock(Mode::Machine, {}, 1.0); }
    /// Begins at `begin`, now. Requires speed > 0.
    static EngineClock paced(Timestamp begin, double speed) { return EngineClock(Mode::Paced, begin, speed); }
    /// Stands at `begin` until it is driven on.
    static EngineClock driven(Timestamp begin) { return EngineClock(Mode::Driven, begin, 1.0); }
    EngineClock(const EngineClock& other)
        : m_mode(other.m_mode), m_begin(other.m_begin), m_started(other.m_started), m_speed(other.m_speed), m_nanos(other.m_nanos.load())
    {
    }

    Timestamp now() const override
    {
        switch (m_mode) {
        case Mode::Machine: return m_system.now();
        case Mode::Driven: return timestampFromNanos(m_nanos.load(std::memory_order_acquire));
        case Mode::Paced: break;
        }
        const auto elapsed = std::chrono::steady_clock::now() - m_started;
        return m_begin + Duration(static_cast<std::int64_t>(static_cast<double>(elapsed.count()) * m_speed));
    }

    bool isDriven() const { return m_mode == Mode::Driven; }
    /// Requires a driven clock. Never goes back.
    void drive(Timestamp time)
    {
        if (time > now())
            m_nanos.store(toNanos(time), std::memory_order_release);
    }

    /// How long to sleep until this clock shows `time`: at most an hour; nothing for a driven clock.
    Duration sleepUntil(Timestamp time) const
    {
        const Duration ahead = time - now();
        if (isDriven() || ahead <= Duration(0))
            return Duration(0);
        constexpr double kHourNanos = 3.6e12;
        const double nanos = static_cast<double>(ahead.count()) / m_speed;
        return Duration(static_cast<std::int64_t>(nanos < kHourNanos ? nanos : kHourNanos));
    }

private:
    enum class Mode : std::uint8_t { Machine, Paced, Driven };
    EngineClock(Mode mode, Timestamp begin, double speed) : m_mode(mode), m_begin(begin), m_speed(speed), m_nanos(toNanos(begin)) {}

    SystemClock m_system;
    Mode m_mode;
    Timestamp m_begin;
    std::chrono::steady_clock::time_point m_started = std::chrono::steady_clock::now();
    double m_speed;
    std::atomic<std::int64_t> m_nanos;
};

} // namespace jarvis::local
