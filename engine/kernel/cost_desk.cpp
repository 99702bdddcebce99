#include "engine/kernel/cost_desk.h"

#include "engine/risk/book_walk.h"

#include <algorithm>

namespace jarvis::kernel {
namespace {

/// What the book promises a taker, or the price at which an order rests. Zero where the book does not tell.
Price expectedPrice(const Instrument& is, const MarketSlot& market, const Order& order)
{
    if (order.type == OrderType::StopMarket)
        return order.triggerPrice.value_or(Price{});
    const BookTop& top = market.view.top;
    const bool isBuy = order.side == Side::Buy;
    const std::optional<BookLevel>& far = isBuy ? top.ask : top.bid;
    const bool isCrossing = far && (!order.limitPrice || (isBuy ? *order.limitPrice >= far->price : *order.limitPrice <= far->price));
    if (order.limitPrice && (!isCrossing || order.isPostOnly))
        return *order.limitPrice;
    if (!far)
        return Price{};
    if (order.quantity <= far->quantity)
        return far->price;
    const risk::BookWalk walk = risk::walk(is, risk::takerLevels(top, market.view.depth, order.side), order.side, order.quantity, order.limitPrice);
    if (!walk.filled.isZero() && (walk.isComplete || order.limitPrice))
        return walk.averagePrice;
    return Price{};
}

std::optional<AlgorithmKind> kindOf(const State& state, AlgorithmId id)
{
    const AlgorithmStore::Entry* entry = id ? state.algorithms().find(id) : nullptr;
    return entry ? std::optional(entry->algorithm.kind) : std::nullopt;
}

} // namespace

MidPrice midNow(const Context& context, const MarketSlot& market)
{
    const BookTop& top = market.view.top;
    if (!market.view.isWhole || !top.bid || !top.ask || top.isCrossed()
        || context.now() - market.view.lastProof > context.state.limits().stalenessMax)
        return {};
    return MidPrice::of(top.bid->price, top.ask->price);
}

void stampMarket(const Context& context, Order& order)
{
    const std::uint32_t index = context.state.indexOf(order.instrument);
    if (index == IndexMap::kNone)
        return;
    const MarketSlot& market = context.market(index);
    const Instrument& is = context.slot(index).instrument;
    order.arrival = midNow(context, market);
    order.expected = expectedPrice(is, market, order);
    if (const AlgorithmStore::Entry* works = order.algorithm ? context.state.algorithms().find(order.algorithm) : nullptr)
        order.decision = MidPrice::of(works->algorithm.arrivalBid, works->algorithm.arrivalAsk);
    // What the sender says of the market is believed where it can be true.
    if (!order.decision.isKnown() || order.decision.twiceTicks / 2 > is.spec().priceMax.ticks())
        order.decision = order.arrival;
}

void CostDesk::recall()
{
    for (const InstrumentSlot& slot : m_context.state.slots()) {
        for (const OrderId id : slot.live) {
            const Order& order = m_context.state.order(id);
            if (order.filled.isZero())
                continue;
            const std::uint32_t place = open(order, {});
            OrderCost& cost = m_meter.at(place).cost;
            cost.filled = order.filled;
            cost.value = order.filledValue;
            for (const FillMemory::Entry& entry : m_context.state.fills().entries()) {
                if (entry.fill.order != id)
                    continue;
                cost.fee += entry.fill.fee;
                cost.made += entry.fill.liquidity == Liquidity::Maker ? entry.fill.quantity : Quantity::zero();
                cost.firstFillAt = cost.firstFillAt == Timestamp{} ? entry.fill.time : cost.firstFillAt;
                cost.lastFillAt = std::max(cost.lastFillAt, entry.fill.time);
            }
        }
    }
}

std::uint32_t CostDesk::open(const Order& order, MidPrice before)
{
    if (const auto known = m_meter.find(order.id))
        return *known;
    if (const OrderCost* told = m_context.state.costs().find(order.id)) {
        const std::uint32_t place = m_meter.open(*told);
        m_meter.at(place).cost.revision = told->revision + 1;
        return place;
    }
    OrderCost cost;
    cost.order = order.id;
    cost.instrument = order.instrument;
    cost.side = order.side;
    cost.tactic = execution::tacticOf(order, kindOf(m_context.state, order.algorithm));
    cost.algorithm = order.algorithm;
    cost.decision = order.decision;
    cost.arrival = order.arrival;
    cost.expected = order.expected;
    const std::optional<Price> asked = order.triggerPrice ? order.triggerPrice : order.limitPrice;
    if (cost.tactic == Tactic::Exit && asked) {
        cost.decision = cost.arrival = MidPrice::of(*asked);
        cost.expected = *asked;
    } else if (order.type == OrderType::StopMarket && asked) {
        cost.decision = MidPrice::of(*asked);
        cost.arrival = before;
    }
    cost.decidedAt = order.createdAt;
    return m_meter.open(cost);
}

void CostDesk::noteFill(const Order& before, const Fill& fill)
{
    // One that never left us is a holding taken over: nobody traded.
    if (before.state == OrderState::Pending)
        return;
    const std::uint32_t index = m_context.state.indexOf(fill.instrument);
    MidPrice mid = m_context.market(index).mids.before(fill.time);
    if (!mid.isKnown())
        mid = midNow(m_context, m_context.market(index));
    const std::uint32_t place = open(before, mid);
    m_meter.book(place, m_context.slot(index).instrument, fill, mid, m_context.now());
}

void CostDesk::takeMarks()
{
    m_meter.advance(m_context.now(), [this](InstrumentId instrument) {
        const std::uint32_t index = m_context.state.indexOf(instrument);
        return midNow(m_context, m_context.market(index));
    });
}

void CostDesk::step()
{
    look();
    for (std::uint32_t place = 0; place < m_meter.placeCount(); ++place) {
        const execution::CostMeter::Open& open = m_meter.at(place);
        if (!open.isUsed)
            continue;
        const Order* order = m_context.state.findOrder(open.cost.order);
        if (order && order->isLive())
            continue;
        const bool isLast = open.waiting == 0;
        if (!open.isTold || (isLast && open.isMarked))
            tell(place, order);
        if (isLast)
            m_meter.close(place);
    }
}

void CostDesk::tell(std::uint32_t place, const Order* order)
{
    execution::CostMeter::Open& open = m_meter.at(place);
    if (order && !open.isTold) {
        open.cost.state = order->state;
        open.cost.quantity = std::max(order->quantity, open.cost.filled);
        open.cost.acknowledgedAt = order->acknowledgedAt;
        open.cost.endedAt = order->updatedAt;
        open.cost.end = midNow(m_context, m_context.market(m_context.state.indexOf(open.cost.instrument)));
    }
    // Of one that was forgotten meanwhile the sums cannot be replaced any more.
    if (open.cost.revision == 0 || m_context.state.costs().find(open.cost.order))
        m_context.writer.emit(api::CostMeasured{open.cost});
    ++open.cost.revision;
    open.isTold = true;
    open.isMarked = false;
}

api::CostReport CostDesk::report(const api::CostQuery& query) const
{
    const CostStore& costs = m_context.state.costs();
    api::CostReport report;
    report.time = m_context.now();
    report.groups = costs.book().groups([this](InstrumentId id) {
        const InstrumentSlot* slot = m_context.state.findSlot(id);
        return slot ? slot->instrument.spec().venue : VenueId::Paper;
    });
    report.forecasts = costs.book().forecasts();
    for (auto cost = costs.orders().rbegin(); cost != costs.orders().rend() && report.orders.size() < query.ordersMax; ++cost) {
        const InstrumentSlot* slot = m_context.state.findSlot(cost->instrument);
        if (!slot)
            continue;
        const execution::CostFigures figures = execution::figuresOf(*cost, slot->instrument);
        report.orders.push_back({*cost, figures.delay, figures.slippage, figures.opportunity, figures.shortfall(), figures.expected,
            figures.arrivalValue, figures.decisionValue});
    }
    report.routes.assign(costs.routes().rbegin(), costs.routes().rend());
    return report;
}

} // namespace jarvis::kernel
