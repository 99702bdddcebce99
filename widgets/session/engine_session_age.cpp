// How old what the desk knows is. What the engine tells is taken in engine_session.cpp.
#include "widgets/session/engine_session.h"

#include <algorithm>
#include <utility>

namespace jarvis::widgets::session {

void EngineSession::noteEngineTime(Timestamp time)
{
    if (time == Timestamp{})
        return;
    m_engineTime = time;
    m_engineTimeAt = m_clocks.steady();
    Q_EMIT engineTimeChanged();
}

Timestamp EngineSession::engineNow() const
{
    return m_engineTime + std::max(Duration::zero(), m_clocks.steady() - m_engineTimeAt);
}

std::optional<Duration> EngineSession::dataAge(InstrumentId instrument) const
{
    const api::Quote* quote = m_model.market().quote(instrument);
    if (!quote || quote->lastProof == Timestamp{})
        return std::nullopt;
    return std::max(Duration::zero(), engineNow() - quote->lastProof);
}

std::optional<Duration> EngineSession::worstDataAge() const
{
    std::set<InstrumentId> watched = m_depthInstruments;
    for (const auto& [id, position] : m_model.positions())
        watched.insert(id);
    std::optional<Duration> worst = outOfTouch();
    for (const InstrumentId id : watched) {
        const std::optional<Duration> age = dataAge(id);
        if (!age)
            return std::nullopt;
        worst = std::max(worst.value_or(Duration::zero()), *age);
    }
    return worst;
}

std::optional<Duration> EngineSession::outOfTouch() const
{
    if (m_link == api::Link::Live || !m_model.hasSnapshot())
        return std::nullopt;
    return std::max(Duration::zero(), m_clocks.steady() - m_engineTimeAt);
}

bool EngineSession::isStale(InstrumentId instrument) const
{
    if (outOfTouch())
        return true;
    if (!m_model.market().quote(instrument))
        return false; // nothing is shown of it that could be old
    const std::optional<Duration> age = dataAge(instrument);
    return !age || *age > m_model.limits().stalenessMax;
}

void EngineSession::lookAtAges()
{
    constexpr Duration kTellAgain = std::chrono::seconds(1);
    const bool isOutOfTouch = outOfTouch().has_value();
    std::set<InstrumentId> stale;
    for (const auto& [id, instrument] : m_model.instruments()) {
        if (isStale(id))
            stale.insert(id);
    }
    const Duration now = m_clocks.steady();
    const bool isOther = isOutOfTouch != m_wasOutOfTouch || stale != m_stale;
    const bool grewOlder = (isOutOfTouch || !stale.empty()) && now - m_staleToldAt >= kTellAgain;
    if (!isOther && !grewOlder)
        return;
    m_wasOutOfTouch = isOutOfTouch;
    m_stale = std::move(stale);
    m_staleToldAt = now;
    Q_EMIT freshnessChanged();
}

} // namespace jarvis::widgets::session
