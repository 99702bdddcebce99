#include "engine/venue/paper/queue_position.h"

#include <algorithm>

namespace jarvis::venue::paper {

void QueuePosition::onLevel(Quantity level, Timestamp time)
{
    if (level == m_level)
        return;
    if (level < m_level) {
        const Quantity decrease = m_level - level;
        const Quantity traded = std::min(decrease, m_unseen);
        const Int128 cancelled = (decrease - traded).lots();
        // Those who cancelled stood among what was left after the trades.
        const Int128 among = (m_level - traded).lots();
        const Int128 share = among > 0 ? cancelled * m_ahead.lots() / among : Int128(0);
        m_anticipated = Quantity::ofLots(static_cast<std::int64_t>(share));
        m_ahead -= m_anticipated;
    }
    m_ahead = std::min(m_ahead, level);
    m_level = level;
    m_levelTime = time;
    m_unseen = Quantity::zero();
}

Quantity QueuePosition::onTrade(Quantity volume, Quantity ours, Timestamp time)
{
    m_unseen += volume;
    const Quantity rest = volume - ours;
    const Quantity known = time <= m_levelTime ? std::min(rest, m_anticipated) : Quantity::zero();
    m_anticipated -= known;
    const Quantity fresh = rest - known;
    const Quantity past = fresh > m_ahead ? fresh - m_ahead : Quantity::zero();
    m_ahead = m_ahead > fresh ? m_ahead - fresh : Quantity::zero();
    return past;
}

} // namespace jarvis::venue::paper
