#include "engine/kernel/sweeper.h"

namespace jarvis::kernel {
namespace {

constexpr Duration kSweepInterval = 50ms;
/// A good-till order that the venue should have ended by now is asked about.
constexpr Duration kGoodTillGrace = 2s;

} // namespace

void Sweeper::sweep()
{
    if (m_context.now() < m_next)
        return;
    m_next = m_context.now() + kSweepInterval;
    // A day that nobody is sure of does not begin, and nothing that was to wait has waited.
    if (!m_context.clocks.isDoubted()) {
        m_parts.days.roll();
        m_parts.limits.step();
    }
    m_parts.breakers.step();
    const bool areOrdersDue = m_context.now() >= m_context.ordersDue;
    if (areOrdersDue)
        m_context.ordersDue = kNever; // Each that waits for a time names it again.
    for (std::uint32_t index = 0; index < m_context.markets.size(); ++index)
        sweepInstrument(index, areOrdersDue);
    m_parts.reconciler.step();
    m_parts.costs.step();
}

void Sweeper::sweepInstrument(std::uint32_t index, bool areOrdersDue)
{
    const InstrumentSlot& slot = m_context.slot(index);
    if (slot.live.empty() && slot.position.isFlat() && !slot.flatten)
        return;
    for (std::size_t i = areOrdersDue ? slot.live.size() : 0; i-- > 0;) {
        if (i < slot.live.size())
            sweepOrder(slot.live[i]);
    }
    const api::TradingState& trading = m_context.state.trading();
    if (trading.isKilled || trading.isLiveOff || trading.isDayLocked)
        m_parts.desk.cancelEntries(slot, trading.isKilled ? ReasonCode::CancelledByKill : trading.isLiveOff ? ReasonCode::LiveOff : ReasonCode::DayLocked);
    m_parts.brackets.watch(index);
    m_parts.flattener.step(index);
    m_parts.reverser.step(index);
    watchData(index);
}

void Sweeper::sweepOrder(OrderId id)
{
    const std::uint32_t place = m_context.state.orders().slotOf(id);
    const Order& order = m_context.state.orders().at(place);
    OrderWatch& watch = m_context.watchAt(place);
    if (order.goodTill)
        m_context.ordersDue = {}; // Few have one: those are looked at with every sweep.
    if (order.state != OrderState::Pending && (m_context.now() >= watch.deadline || m_context.now() >= watch.nextAsk || order.goodTill))
        tendOrder(order, watch);
    const OrderWatch& after = m_context.watchAt(place);
    m_context.ordersDue = std::min({m_context.ordersDue, after.deadline, after.nextAsk});
}

void Sweeper::tendOrder(const Order& order, OrderWatch& watch)
{
    const OrderId id = order.id;
    if (m_context.now() >= watch.deadline) {
        m_parts.desk.doubt(id);
        return m_parts.breakers.venueFailed(m_context.state.order(id));
    }
    const bool isOverdue = order.goodTill && m_context.now() - kGoodTillGrace >= *order.goodTill
        && m_context.now() >= watch.nextOverdueAsk;
    if (isOverdue)
        watch.nextOverdueAsk = m_context.now() + m_context.settings.requestTimeout;
    if (isOverdue || m_context.now() >= watch.nextAsk)
        m_parts.desk.ask(id);
}

void Sweeper::watchData(std::uint32_t index)
{
    MarketSlot& market = m_context.market(index);
    const InstrumentSlot& slot = m_context.slot(index);
    const bool isOutlived = risk::isMarkOutlived(market.view);
    const Duration age = isOutlived ? market.view.topTime - market.view.markTime : m_context.now() - market.view.lastProof;
    const Duration allowed = isOutlived ? risk::kMarkOutlivedAfter : m_context.state.limits().stalenessMax;
    if (age <= allowed) {
        market.isStaleTold = false;
        return;
    }
    if (market.isStaleTold || slot.position.isFlat() || market.view.lastProof == Timestamp{})
        return;
    market.isStaleTold = true;
    m_context.alert(api::AlertCode::MarketDataStale, api::Severity::Warning, slot.id(), {}, Amount::of(age), Amount::of(allowed));
}

} // namespace jarvis::kernel
