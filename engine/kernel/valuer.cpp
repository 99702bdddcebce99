#include "engine/kernel/valuer.h"

#include "engine/risk/loss.h"
#include "engine/risk/margin.h"

namespace jarvis::kernel {

api::AccountValuation Valuer::value(Timestamp now) const
{
    const Totals& totals = m_context.totals;
    api::AccountValuation account;
    account.sequence = m_context.state.sequence();
    account.time = now;
    account.isComplete = totals.unvalued == 0;
    account.equity = m_meter.equity();
    account.dayPnl = m_meter.dayPnl();
    account.dayLossLimit = m_context.state.limits().dailyLoss;
    account.exposure = totals.value;
    account.marginUsed = totals.margin + totals.entriesMargin;
    account.free = account.equity - account.marginUsed;
    for (std::uint32_t index = 0; index < m_context.markets.size(); ++index) {
        if (m_context.slot(index).position.isFlat())
            continue;
        account.positions.push_back(valueOf(index));
        account.riskToStops += account.positions.back().riskToStop;
    }
    return account;
}

api::PositionValuation Valuer::valueOf(std::uint32_t index) const
{
    const MarketSlot& market = m_context.market(index);
    const InstrumentSlot& slot = m_context.slot(index);
    const Position& position = slot.position;
    api::PositionValuation valued;
    valued.instrument = slot.id();
    valued.mark = market.view.mark;
    valued.markTime = market.view.markTime;
    if (!valued.mark)
        return valued;
    valued.value = market.value;
    valued.unrealised = market.unrealised;
    valued.net = risk::netProfit(position, slot.instrument, *valued.mark);
    valued.netMilliR = risk::milliR(valued.net, position.initialRisk);
    valued.riskToStop = risk::riskToStop(position, slot.instrument, *valued.mark);
    valued.margin = market.margin;
    const Money spare = m_meter.equity() - (m_context.totals.maintenance - market.maintenance);
    valued.liquidation = risk::liquidationPrice(slot.instrument, position.held, *valued.mark, spare);
    return valued;
}

} // namespace jarvis::kernel
