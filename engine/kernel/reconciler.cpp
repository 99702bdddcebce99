#include "engine/kernel/reconciler.h"

namespace jarvis::kernel {
namespace {

/// Before a surprising holding is asked about again.
constexpr Duration kSecondLook = 250ms;
/// While a holding differs.
constexpr Duration kDifferenceRetry = 10s;
/// How many ended orders are asked about when a holding differs.
constexpr int kEndedAskedMax = 64;
/// How many live orders that an answer did not mention are asked about: venues that list none must not be flooded.
constexpr int kUnmentionedAskedMax = 20;
/// So many looks that find differences, each another one, make one as well.
constexpr int kLooksMax = 5;

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
    m_newestThen = m_context.state.orders().newest();
    for (MarketSlot& market : m_context.markets)
        market.surplus.reset();
    m_nextRound = m_context.now() + m_context.settings.requestTimeout;
    m_context.writer.request(ReconcileRequest{m_round});
}

void Reconciler::on(const HoldingReport& report)
{
    const std::uint32_t index = m_context.state.indexOf(report.instrument);
    // What an older round found may be true no more.
    if (report.round != m_round || m_isEnded)
        return;
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
    // While orders are still asked about nothing is judged: then the next round finds what is true by that time.
    m_nextRound = m_context.now() + m_context.settings.reconcileInterval;
    // What the venue does not mention, it does not hold.
    for (std::uint32_t index = 0; index < m_context.markets.size(); ++index) {
        MarketSlot& market = m_context.market(index);
        if (!market.surplus)
            market.surplus = -m_context.slot(index).position.held;
    }
    askUnmentioned();
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

// The venue may have lost an order without a word: exits first, since they are what must be there.
void Reconciler::askUnmentioned()
{
    int asked = 0;
    for (const bool isExitTurn : {true, false}) {
        for (const InstrumentSlot& slot : m_context.state.slots()) {
            for (const OrderId id : slot.live) {
                const Order& order = m_context.state.order(id);
                const bool isExit = order.role == OrderRole::TakeProfit || order.role == OrderRole::StopLoss;
                const OrderWatch& watch = m_context.watch(id);
                if (isExit != isExitTurn || order.venueOrderId == 0 || id > m_newestThen || watch.mentionedIn == m_round || watch.isAsked
                    || asked == kUnmentionedAskedMax)
                    continue;
                m_desk.ask(id);
                ++asked;
            }
        }
    }
}

bool Reconciler::judgeHolding(std::uint32_t index)
{
    MarketSlot& market = m_context.market(index);
    const InstrumentSlot& slot = m_context.slot(index);
    if (market.surplus->isZero()) {
        market.suspected.reset();
        market.looks = 0;
        if (slot.difference)
            m_context.writer.emit(api::VenueHoldingDiffered{slot.id(), slot.position.held, slot.position.held});
        return true;
    }
    askEnded(slot);
    const bool isSeenAgain = market.suspected == market.surplus || ++market.looks >= kLooksMax;
    market.suspected = market.surplus;
    if (!isSeenAgain)
        return false;
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
    m_nextRound = m_context.now() + std::min(m_context.settings.reconcileInterval, isDiffering ? kDifferenceRetry : Duration::max());
    if (!m_context.state.trading().isReconciling)
        return;
    api::TradingState next = m_context.state.trading();
    next.isReconciling = false;
    m_context.writer.emit(api::TradingStateChanged{next});
}

} // namespace jarvis::kernel
