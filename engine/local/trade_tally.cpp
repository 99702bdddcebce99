#include "engine/local/trade_tally.h"

namespace jarvis::local {

void TradeTally::take(const api::EventRecord& record)
{
    if (record.sequence <= m_seenTo)
        return;
    m_seenTo = record.sequence;
    const auto* changed = std::get_if<api::PositionChanged>(&record.event);
    if (changed == nullptr)
        return;
    const Position& position = changed->position;
    Life& life = m_last[position.instrument];
    if (!position.isFlat())
        life.heldSide = position.side();
    else if (position.openedAt != Timestamp{})
        end(position, life);
}

void TradeTally::end(const Position& position, Life& life)
{
    const bool isToldAgain = life.openedAt == position.openedAt;
    if (isToldAgain) {
        m_all.remove(life.net);
        if (life.side)
            m_alike[{position.instrument, *life.side}].remove(life.net);
    } else {
        life.side = position.openedSide ? position.openedSide : life.heldSide;
    }
    life.openedAt = position.openedAt;
    life.net = position.realised - position.fees + position.funding;
    m_all.add(life.net);
    if (life.side)
        m_alike[{position.instrument, *life.side}].add(life.net);
}

TradeRecord TradeTally::of(InstrumentId instrument, Side side) const
{
    const auto found = m_alike.find({instrument, side});
    return found != m_alike.end() ? found->second : TradeRecord();
}

} // namespace jarvis::local
