#pragma once

#include "engine/base/time.h"

#include <cstdint>
#include <optional>

namespace jarvis::net {

/// A peer's limit on weight per window (2 400 a minute, say), kept on our side so that it is never exceeded.
///
/// Windows are aligned to UTC, as the venues count. What the peer itself reports as used overrides our count when it is
/// higher: others may share our address. A peer that says stop (429, 418) is left alone until then, whatever the budget.
///
/// Threads: a plain value.
class RateBudget {
public:
    /// `reserve`: of the limit, kept for requests that reduce risk.
    RateBudget(std::int64_t limit, Duration window, std::int64_t reserve) : m_limit(limit), m_window(window), m_reserve(reserve) {}

    enum class Purpose : std::uint8_t { Ordinary = 1, ReducesRisk };
    /// Takes the weight, or says from when on it may be asked for again.
    std::optional<Timestamp> take(std::int64_t weight, Timestamp now, Purpose purpose = Purpose::Ordinary);
    /// What the peer says was used in the window of `now`.
    void onReported(std::int64_t used, Timestamp now);
    /// The peer will not hear from us before `until`.
    void pauseUntil(Timestamp until) { m_pausedUntil = m_pausedUntil < until ? until : m_pausedUntil; }
    void setLimit(std::int64_t limit) { m_limit = limit; }

    std::int64_t used(Timestamp now) const { return windowOf(now) == m_current ? m_used : 0; }
    std::int64_t limit() const { return m_limit; }
    Timestamp pausedUntil() const { return m_pausedUntil; }

private:
    std::int64_t windowOf(Timestamp now) const { return toNanos(now) / m_window.count(); }
    void roll(Timestamp now);

    std::int64_t m_limit;
    Duration m_window;
    std::int64_t m_reserve;
    std::int64_t m_current = 0;
    std::int64_t m_used = 0;
    Timestamp m_pausedUntil{};
};

} // namespace jarvis::net
