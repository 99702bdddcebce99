#include "widgets/session/trade_tape.h"

#include <utility>

namespace jarvis::widgets::session {

bool TradeTape::add(const api::TapeTrade& trade)
{
    const bool isNumbered = trade.number != 0;
    if (isNumbered && !m_isRestarted && trade.number <= m_lastNumber)
        return false;
    Entry entry{trade, 0, trade.isAfterGap && m_count > 0};
    if (m_isRestarted)
        entry.isTorn = true;
    else if (isNumbered && m_lastNumber != 0)
        entry.missed = trade.number - m_lastNumber - 1;
    m_isRestarted = false;
    m_lastNumber = trade.number;
    m_isPatchy = m_isPatchy || entry.isGap();
    m_entries.push_back(entry);
    if (m_entries.size() > kTradesMax)
        m_entries.pop_front();
    ++m_count;
    addVolume(trade);
    return true;
}

void TradeTape::onEngineRestart()
{
    m_isRestarted = m_count > 0;
}

void TradeTape::addVolume(const api::TapeTrade& trade)
{
    if (!m_since)
        m_since = trade.time;
    Volume& volume = m_volumes[trade.price.ticks()];
    (trade.aggressor == Side::Buy ? volume.bought : volume.sold) += trade.quantity;
    if (m_volumes.size() <= kPricesMax)
        return;
    const auto lowest = m_volumes.begin();
    const auto highest = std::prev(m_volumes.end());
    const std::int64_t last = trade.price.ticks();
    m_volumes.erase(last - lowest->first > highest->first - last ? lowest : highest);
}

} // namespace jarvis::widgets::session
