#include "engine/kernel/reconciler.h"

namespace jarvis::kernel {
namespace {

/// Before a surprising holding is asked about again.
constexpr Duration kSecondLook = 250ms;
/// While a holding differs.
constexpr Duration kDifferenceRetry = 10s;
/// How many ended orders are asked about when a holding differs.
constexpr int kEndedAskedMax = 64;

} // namespace

void Reconciler::begin()
{
    for (const InstrumentSlot& slot : m_context.state.slots()) {
        for (const OrderId id : slot.live) {
            if (m_context.state.order(id).state != OrderState::Pending)
                m_desk.ask(id);
        }
    }
    if (!m_context.state.trading().isReconciling) {
        api::TradingState next = m_context.state.trading();
        next.isReconciling = true;
        m_context.writer.emit(api::TradingStateChanged{next});
    }
    startRound();
}

void Reconciler::startRound()
{
    // Unique over restarts as well: the sequence has moved on since the last round, or nothing has changed at all.
    m_round = std::max(m_round + 1, m_context.state.sequence());
    m_isEnded = false;
    for (MarketSlot& market : m_context.markets)
        market.surplus.reset();
    m_nextRound = m_context.now() + m_context.settings.requestTimeout;
    m_context.writer.request(ReconcileRequest{m_round});
}

void Reconciler::on(const HoldingReport& report)
{
    const std::uint32_t index = m_context.state.indexOf(report.instrument);
    if (index == IndexMap::kNone) {
        if (!report.held.isZero())
            m_context.alert(api::AlertCode::HoldingDiffers, api::Severity::Critical, report.instrument, {}, Amount::of(report.held));
        return;
    }
    m_context.market(index).surplus = report.held - m_context.slot(index).position.held;
}

void Reconciler::on(const ReconcileEnd& report)
{
    if (report.round != m_round || m_isEnded)
        return;
    m_isEnded = true;
    m_nextRound = kNever;
    // What the venue does not mention, it does not hold.
    for (std::uint32_t index = 0; index < m_context.markets.size(); ++index) {
        MarketSlot& market = m_context.market(index);
        if (!market.surplus)
            market.surplus = -m_context.slot(index).position.held;
    }
    step();
}

void Reconciler::step()
{
    if (m_context.now() >= m_nextRound && m_context.state.trading().isVenueUp)
        startRound();
    else if (m_context.now() >= m_nextRound && m_context.state.trading().isReconciling)
        startRound(); // Nobody said that the venue is up: its answer does.
    if (!m_isEnded || m_round == 0 || m_context.askedCount > 0 || m_context.state.unknownCount() > 0)
        return;
    finishRound();
}

// An order that ended may have filled more than we were told, where its last reports were lost or overtaken. The venue repeats the fills of
// an order that it is asked about.
void Reconciler::askEnded(const InstrumentSlot& slot)
{
    const std::deque<OrderId>& ended = m_context.state.orders().ended();
    int asked = 0;
    for (auto id = ended.rbegin(); id != ended.rend() && asked < kEndedAskedMax; ++id) {
        const Order& order = m_context.state.order(*id);
        if (order.instrument != slot.id() || order.remaining().isZero())
            continue;
        m_context.writer.request(QueryRequest{order.id, order.instrument});
        ++asked;
    }
}

bool Reconciler::judgeHolding(std::uint32_t index)
{
    MarketSlot& market = m_context.market(index);
    const InstrumentSlot& slot = m_context.slot(index);
    if (market.surplus->isZero()) {
        market.isSuspect = false;
        if (slot.difference)
            m_context.writer.emit(api::VenueHoldingDiffered{slot.id(), slot.position.held, slot.position.held});
        return true;
    }
    askEnded(slot);
    if (!market.isSuspect) {
        market.isSuspect = true;
        return false;
    }
    const Quantity theirs = slot.position.held + *market.surplus;
    if (slot.difference && slot.difference->theirs == theirs)
        return true;
    m_context.writer.emit(api::VenueHoldingDiffered{slot.id(), slot.position.held, theirs});
    m_context.alert(api::AlertCode::HoldingDiffers, api::Severity::Critical, slot.id(), {}, Amount::of(theirs),
        Amount::of(slot.position.held));
    m_breakers.fault(BreakerTrigger::Reconciliation, Amount::of(theirs), Amount::of(slot.position.held));
    return true;
}

void Reconciler::finishRound()
{
    m_round = 0;
    bool isSettled = true;
    bool isDiffering = false;
    for (std::uint32_t index = 0; index < m_context.markets.size(); ++index) {
        isSettled = judgeHolding(index) && isSettled;
        isDiffering = isDiffering || m_context.slot(index).difference.has_value();
    }
    if (!isSettled) {
        m_nextRound = m_context.now() + kSecondLook;
        return;
    }
    if (isDiffering)
        m_nextRound = m_context.now() + kDifferenceRetry;
    if (!m_context.state.trading().isReconciling)
        return;
    api::TradingState next = m_context.state.trading();
    next.isReconciling = false;
    m_context.writer.emit(api::TradingStateChanged{next});
}

} // namespace jarvis::kernel
