#include "engine/kernel/meter.h"

#include "engine/kernel/breaker_scope.h"
#include "engine/risk/loss.h"

namespace jarvis::kernel {

void Meter::rebuild()
{
    Context& c = m_context;
    c.totals = Totals{};
    c.markets.resize(c.state.slots().size());
    for (OrderWatch& watch : c.watches)
        watch.terms = {}, watch.reserved = {};
    for (std::uint32_t index = 0; index < c.markets.size(); ++index) {
        MarketSlot& market = c.market(index);
        market.value = market.unrealised = market.margin = market.maintenance = Money::zero();
        market.openBuysValue = market.openSellsValue = market.risk = Money::zero();
        market.openBuysRisk = market.openSellsRisk = Money::zero();
        market.isUnvalued = market.isInUse = false;
        positionChanged(index);
        for (const OrderId id : c.slot(index).live)
            orderChanged(c.state.order(id));
    }
}

void Meter::orderChanged(const Order& order)
{
    Context& c = m_context;
    if (order.role != OrderRole::Entry)
        return;
    const std::uint32_t index = c.state.indexOf(order.instrument);
    MarketSlot& market = c.market(index);
    OrderWatch& watch = c.watch(order.id);
    const Instrument& is = c.slot(index).instrument;
    const risk::ReservationTerms terms = c.overtaken.empty() ? risk::termsOf(is, order, market.view.mark, c.state.limits())
                                                             : worstTerms(order, is, market.view.mark);
    // Most changes of an order are steps of its state, and change nothing that it counts for.
    if (terms != watch.terms) {
        const risk::Reservation next = risk::reserve(is, terms);
        Money& sideValue = order.side == Side::Buy ? market.openBuysValue : market.openSellsValue;
        const Money grown = next.value - watch.reserved.value;
        sideValue += grown;
        c.totals.entriesValue += grown;
        (order.side == Side::Buy ? market.openBuysRisk : market.openSellsRisk) += next.risk - watch.reserved.risk;
        c.totals.entriesMargin += next.margin - watch.reserved.margin;
        c.totals.entriesRisk += next.risk - watch.reserved.risk;
        watch.terms = terms;
        watch.reserved = next;
    }
    updateUse(index);
}

risk::ReservationTerms Meter::worstTerms(const Order& order, const Instrument& is, std::optional<Price> mark)
{
    const Limits& limits = m_context.state.limits();
    const risk::OvertakenAmends* overtaken = m_context.overtakenOf(order.id);
    if (!overtaken)
        return risk::termsOf(is, order, mark, limits);
    if (order.isLive() && (order.pendingAmend || m_context.watch(order.id).isAsked))
        return risk::termsOf(is, risk::worstOf(order, *overtaken), mark, limits);
    std::erase_if(m_context.overtaken, [&order](const auto& each) { return each.first == order.id; });
    return risk::termsOf(is, order, mark, limits);
}

void Meter::positionChanged(std::uint32_t index)
{
    Context& c = m_context;
    MarketSlot& market = c.market(index);
    const InstrumentSlot& slot = c.slot(index);
    const Position& position = slot.position;
    Totals& totals = c.totals;
    totals.value += -market.value.absolute();
    totals.unrealised += -market.unrealised;
    totals.margin += -market.margin;
    totals.maintenance += -market.maintenance;
    totals.unvalued -= market.isUnvalued ? 1 : 0;
    if (position.isFlat()) {
        market.value = market.unrealised = market.margin = market.maintenance = Money::zero();
        market.isUnvalued = false;
    } else {
        market.isUnvalued = !market.view.mark;
        market.value = market.view.mark ? slot.instrument.notional(*market.view.mark, position.held) : position.cost;
        market.unrealised = market.value - position.cost;
        market.margin = risk::initialMargin(market.value.absolute(), leverageOf(index));
        market.maintenance = risk::maintenanceMargin(slot.instrument, market.value);
    }
    totals.value += market.value.absolute();
    totals.unrealised += market.unrealised;
    totals.margin += market.margin;
    totals.maintenance += market.maintenance;
    totals.unvalued += market.isUnvalued ? 1 : 0;
    updateRisk(c, index);
    updateUse(index);
}

void Meter::updateRisk(Context& context, std::uint32_t index)
{
    MarketSlot& market = context.market(index);
    const InstrumentSlot& slot = context.slot(index);
    context.totals.risk += -market.risk;
    if (slot.position.isFlat())
        market.risk = Money::zero();
    else
        market.risk = market.view.mark ? risk::riskToStop(slot.position, slot.instrument, *market.view.mark) : market.value.absolute();
    context.totals.risk += market.risk;
}

void Meter::updateUse(std::uint32_t index)
{
    MarketSlot& market = m_context.market(index);
    const InstrumentSlot& slot = m_context.slot(index);
    const bool isInUse = !slot.position.isFlat() || !slot.openBuys.isZero() || !slot.openSells.isZero();
    if (isInUse == market.isInUse)
        return;
    m_context.totals.inUse += isInUse ? 1 : -1;
    market.isInUse = isInUse;
}

std::int64_t Meter::leverageOf(std::uint32_t index) const
{
    return risk::leverageCap(m_context.slot(index).instrument, m_context.state.limits().leverage);
}

risk::AccountView Meter::account(std::uint32_t index, const Order* without) const
{
    const Context& c = m_context;
    risk::AccountView view;
    view.now = c.now();
    view.isValued = c.totals.unvalued == 0;
    view.wallet = c.state.wallet();
    view.equity = view.wallet + c.totals.unrealised;
    view.dayPnl = view.equity - c.state.day().equityAtStart;
    view.exposure = c.totals.value;
    view.openEntriesValue = c.totals.entriesValue;
    view.marginUsed = c.totals.margin + c.totals.entriesMargin;
    view.maintenance = c.totals.maintenance;
    if (index != IndexMap::kNone)
        view.maintenance += -c.market(index).maintenance;
    view.openPositions = c.totals.inUse;
    view.openOrders = static_cast<std::int64_t>(c.state.orders().liveCount());
    view.ordersLastSecond = c.rate.lastSecond();
    view.ordersLastMinute = c.rate.lastMinute();
    view.recent = c.rate.recent(view.now, c.state.limits().duplicateWindow);
    view.trading = c.state.trading();
    view.riskToStops = c.totals.risk + c.totals.entriesRisk;
    if (index != IndexMap::kNone) {
        const InstrumentSlot& slot = c.slot(index);
        // Of several venues only the order's own stands in its way.
        view.trading.isVenueUp = view.trading.isUpAt(slot.instrument.spec().venue);
        view.clockOffsetMax = c.settings.clockOffsetMax;
        view.clockOffset = c.clocks.offset(slot.instrument.spec().venue);
        view.trading.isReconciling = view.trading.isReconcilingAt(slot.instrument.spec().venue);
        const EntryScopes scopes = without ? scopesOf(slot.instrument, *without) : scopesOf(slot.instrument, c.writer.origin());
        view.breaker = blockingBreaker(c.state, scopes, without);
        view.isClustered = slot.cluster != 0;
        view.clusterPositions = slot.cluster != 0 ? clusterUse(slot.cluster) : 0;
        view.valueAtRisk = valueAtRisk(index, without);
    }
    if (without && without->isLive()) {
        const risk::Reservation& reserved = c.watches[c.state.orders().slotOf(without->id)].reserved;
        view.openEntriesValue += -reserved.value;
        view.marginUsed += -reserved.margin;
        view.riskToStops += -reserved.risk;
        --view.openOrders;
    }
    return view;
}

Price Meter::loosestStop(const InstrumentSlot& slot, Side side) const
{
    Price loosest{};
    for (const OrderId id : slot.live) {
        const risk::ReservationTerms& terms = m_context.watches[m_context.state.orders().slotOf(id)].terms;
        const bool isLooser = loosest == Price{} || (side == Side::Buy ? terms.stop < loosest : terms.stop > loosest);
        if (terms.side == side && terms.stop != Price{} && isLooser)
            loosest = terms.stop;
    }
    return loosest;
}

void Meter::addOvertaken(const InstrumentSlot& slot, risk::InstrumentExposure& exposure) const
{
    for (const auto& [id, overtaken] : m_context.overtaken) {
        const Order* order = m_context.state.findOrder(id);
        if (!order || !order->isLive() || order->instrument != slot.id())
            continue;
        const Quantity most = m_context.watches[m_context.state.orders().slotOf(id)].terms.rest;
        (order->side == Side::Buy ? exposure.openBuys : exposure.openSells) += most - risk::mostRemaining(*order);
    }
}

risk::InstrumentExposure Meter::exposure(std::uint32_t index, const Order* without) const
{
    const InstrumentSlot& slot = m_context.slot(index);
    const MarketSlot& market = m_context.market(index);
    risk::InstrumentExposure exposure;
    exposure.held = slot.position.held;
    exposure.openBuys = slot.openBuys;
    exposure.openSells = slot.openSells;
    if (!m_context.overtaken.empty()) [[unlikely]]
        addOvertaken(slot, exposure);
    exposure.openBuysValue = market.openBuysValue;
    exposure.openSellsValue = market.openSellsValue;
    exposure.stake = {slot.position.cost, risk::lossOfHeld(slot.position, slot.instrument), market.risk, market.openBuysRisk, market.openSellsRisk, {}, {}};
    exposure.hasUnknownOutcome = slot.unknownCount > 0;
    exposure.isFlattening = slot.flatten.has_value();
    if (without && without->isLive() && without->role == OrderRole::Entry) {
        const OrderWatch& watch = m_context.watches[m_context.state.orders().slotOf(without->id)];
        const risk::Reservation& reserved = watch.reserved;
        (without->side == Side::Buy ? exposure.openBuys : exposure.openSells) -= watch.terms.rest;
        (without->side == Side::Buy ? exposure.openBuysValue : exposure.openSellsValue) += -reserved.value;
        (without->side == Side::Buy ? exposure.stake.openBuysRisk : exposure.stake.openSellsRisk) += -reserved.risk;
    }
    if (!exposure.openBuys.isZero())
        exposure.stake.openBuysStop = loosestStop(slot, Side::Buy);
    if (!exposure.openSells.isZero())
        exposure.stake.openSellsStop = loosestStop(slot, Side::Sell);
    return exposure;
}

} // namespace jarvis::kernel
