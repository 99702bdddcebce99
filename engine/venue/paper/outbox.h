#pragma once

#include "engine/base/random.h"
#include "engine/base/time.h"
#include "engine/model/venue_messages.h"
#include "engine/venue/paper/settings.h"

#include <deque>
#include <optional>
#include <vector>

namespace jarvis::venue::paper {

/// One direction of the wire: says when what is sent now arrives. Later sent is never earlier there.
///
/// Threads: a plain value.
class LatencyLine {
public:
    LatencyLine(Latency latency, std::uint64_t seed) : m_latency(latency), m_random(seed) {}
    Timestamp arrivalOf(Timestamp sent);

private:
    Latency m_latency;
    Random m_random;
    Timestamp m_last = Timestamp::min();
};

/// The venue's side of what it says: its clock, its numbers, and the reports that are on their way.
///
/// Threads: a plain value.
class Outbox {
public:
    explicit Outbox(const Settings& settings);

    Timestamp now() const { return m_now; }
    /// The clock never goes back.
    void moveTo(Timestamp now) { m_now = std::max(m_now, now); }

    /// A new number for an order or a trade: its moment in nanoseconds, or one more than the last.
    std::uint64_t nextNumber();
    /// Numbers from now on are above `number`.
    void raiseNumber(std::uint64_t number) { m_lastNumber = std::max(m_lastNumber, number); }

    void send(VenueReport report);
    /// Appends what has arrived by `now`.
    void deliver(Timestamp now, std::vector<VenueReport>& out);
    std::optional<Timestamp> nextArrival() const;

private:
    struct OnTheWay {
        Timestamp arrives;
        VenueReport report;
    };

    Timestamp m_now = Timestamp::min();
    std::uint64_t m_lastNumber;
    LatencyLine m_line;
    std::deque<OnTheWay> m_onTheWay;
};

} // namespace jarvis::venue::paper
