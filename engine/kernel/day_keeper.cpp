#include "engine/kernel/day_keeper.h"

namespace jarvis::kernel {
void DayKeeper::start(std::int64_t day, bool isReset)
{
    // The lock first: a journal cut between the two leaves the old day open, and it rolls again.
    if (m_context.state.trading().isDayLocked) {
        api::TradingState next = m_context.state.trading();
        next.isDayLocked = false;
        m_context.writer.emit(api::TradingStateChanged{next});
    }
    m_context.writer.emit(api::DayRolled{day, m_meter.equity(), isReset});
}

void DayKeeper::roll()
{
    const std::int64_t today = utcDay(m_context.now());
    if (today <= m_context.state.day().utcDay)
        return;
    // Counted from a guess, the day would find its first mark to be a profit or a loss. Until then nothing new is opened anyway.
    if (m_context.totals.unvalued == 0)
        start(today, false);
}

void DayKeeper::reset() { start(std::max(utcDay(m_context.now()), m_context.state.day().utcDay), true); }

void DayKeeper::lock()
{
    const Money loss = -m_meter.dayPnl();
    api::TradingState next = m_context.state.trading();
    next.isDayLocked = true;
    m_context.writer.emit(api::TradingStateChanged{next});
    m_context.alert(api::AlertCode::DailyLossReached, api::Severity::Critical, {}, {}, Amount::of(loss),
        Amount::of(m_context.state.limits().dailyLoss));
    // An entry that fills now would be new risk.
    for (const InstrumentSlot& slot : m_context.state.slots())
        m_desk.cancelEntries(slot, ReasonCode::DayLocked);
}

} // namespace jarvis::kernel
