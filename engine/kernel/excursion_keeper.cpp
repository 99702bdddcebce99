#include "engine/kernel/excursion_keeper.h"

namespace jarvis::kernel {

void ExcursionKeeper::look(std::uint32_t index)
{
    const Position& position = m_context.slot(index).position;
    if (position.isFlat() || !position.excursion)
        return;
    MarketSlot& market = m_context.market(index);
    if (market.reachedOf != position.openedAt) {
        market.reachedOf = position.openedAt;
        market.reached = *position.excursion;
        market.isReachedNew = false;
    }
    const Excursion before = market.reached;
    market.reached.widen(position.realised + market.unrealised);
    market.isReachedNew = market.isReachedNew || market.reached != before;
}

Position ExcursionKeeper::told(std::uint32_t index, Position position)
{
    MarketSlot& market = m_context.market(index);
    if (!position.excursion || market.reachedOf != position.openedAt)
        return position;
    position.excursion->widen(market.reached.worst);
    position.excursion->widen(market.reached.best);
    market.reached = *position.excursion;
    market.isReachedNew = false;
    return position;
}

void ExcursionKeeper::sweep()
{
    for (std::uint32_t index = 0; index < m_context.markets.size(); ++index) {
        MarketSlot& market = m_context.market(index);
        if (!market.isReachedNew || m_context.now() < market.nextReachedTold)
            continue;
        market.isReachedNew = false;
        const Position& position = m_context.slot(index).position;
        if (position.isFlat() || market.reachedOf != position.openedAt)
            continue;
        market.nextReachedTold = m_context.now() + kInterval;
        m_context.writer.emit(api::PositionChanged{told(index, position)});
    }
}

} // namespace jarvis::kernel
