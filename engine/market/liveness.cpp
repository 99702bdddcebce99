#include "engine/market/liveness.h"

#include <algorithm>
#include <type_traits>
#include <variant>

namespace jarvis::market {

void Liveness::onEvent(const MarketEvent& event, Timestamp now)
{
    std::visit(
        [&](const auto& tick) {
            using Tick = std::decay_t<decltype(tick)>;
            Entry& entry = m_entries[tick.instrument];
            if constexpr (std::is_same_v<Tick, GapNotice>) {
                entry.isGapped = true;
                return;
            } else if constexpr (std::is_same_v<Tick, BookUpdate>) {
                entry.isGapped = entry.isGapped && !tick.isSnapshot;
            }
            entry.lastProof = entry.isHeard ? std::max(entry.lastProof, now) : now;
            entry.isHeard = true;
        },
        event);
}

void Liveness::setGapped(InstrumentId instrument, bool isGapped)
{
    m_entries[instrument].isGapped = isGapped;
}

Liveness::State Liveness::state(InstrumentId instrument, Timestamp now) const
{
    const auto found = m_entries.find(instrument);
    if (found == m_entries.end() || !found->second.isHeard)
        return State::Unknown;
    const Entry& entry = found->second;
    if (entry.isGapped)
        return State::Gapped;
    return now - entry.lastProof > m_silenceMax ? State::Stale : State::Live;
}

std::optional<Timestamp> Liveness::lastProof(InstrumentId instrument) const
{
    const auto found = m_entries.find(instrument);
    if (found == m_entries.end() || !found->second.isHeard)
        return std::nullopt;
    return found->second.lastProof;
}

} // namespace jarvis::market
