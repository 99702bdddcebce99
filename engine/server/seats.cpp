#include "engine/server/seats.h"

namespace jarvis::server {

Seats::Seat::~Seat()
{
    if (!m_room)
        return; // it was moved on
    const std::lock_guard lock(m_room->mutex);
    m_room->doorman.left(m_address);
}

std::optional<Seats::Seat> Seats::take(const std::string& address, Timestamp now)
{
    const std::lock_guard lock(m_room->mutex);
    if (m_room->doorman.admit(address, now) != Doorman::Verdict::Welcome) {
        ++m_room->refused;
        return std::nullopt;
    }
    ++m_room->given;
    return Seat(m_room, address);
}

Duration Seats::pause(Timestamp now) const
{
    const std::lock_guard lock(m_room->mutex);
    return m_room->doorman.pause(now);
}

Seats::Counts Seats::counts() const
{
    const std::lock_guard lock(m_room->mutex);
    return {m_room->given, m_room->refused, m_room->doorman.inside()};
}

} // namespace jarvis::server
