#include "engine/kernel/market_desk.h"

namespace jarvis::kernel {

MarketSlot* MarketDesk::alive(InstrumentId instrument)
{
    const std::uint32_t index = m_context.state.indexOf(instrument);
    if (index == IndexMap::kNone)
        return nullptr;
    MarketSlot& market = m_context.market(index);
    market.view.lastProof = m_context.now();
    return &market;
}

void MarketDesk::take(const TopInput& input)
{
    m_costs.look();
    if (MarketSlot* market = alive(input.top.instrument)) {
        market->view.top = input.top;
        market->view.topTime = m_context.now();
        market->view.isWhole = input.isWhole;
        const BookTop& top = market->view.top;
        if (input.isWhole && top.bid && top.ask && !top.isCrossed())
            market->mids.note(top.time, MidPrice::of(top.bid->price, top.ask->price));
    }
}

void MarketDesk::take(const DepthInput& input)
{
    if (!input.depth)
        return;
    if (MarketSlot* market = alive(input.depth->instrument)) {
        market->depth = input.depth;
        market->view.depth = market->depth.get();
    }
}

void MarketDesk::take(const MarkTick& tick)
{
    const std::uint32_t index = m_context.state.indexOf(tick.instrument);
    // A mark that no order could have is a broken one: the last good one stays, and grows old.
    if (index == IndexMap::kNone || tick.mark.ticks() < 1 || tick.mark > m_context.slot(index).instrument.spec().priceMax)
        return;
    MarketSlot& market = *alive(tick.instrument);
    market.view.mark = tick.mark;
    market.view.markTime = m_context.now();
    market.fundingRate = tick.fundingRate;
    market.nextFunding = tick.nextFunding;
    if (m_context.slot(index).position.isFlat())
        return;
    m_meter.positionChanged(index);
    m_excursions.look(index);
    m_brackets.trail(index);
}

void MarketDesk::take(const HeartbeatTick& tick) { alive(tick.instrument); }

void MarketDesk::take(const StatusNotice& notice)
{
    const std::uint32_t index = m_context.state.indexOf(notice.instrument);
    if (index == IndexMap::kNone)
        return;
    const Instrument& known = m_context.slot(index).instrument;
    const api::InstrumentListed before = api::InstrumentListed::of(known);
    // What is held and what works counts in the grid that it was made on: that one never changes under a name.
    const bool isSameGrid = notice.listed && notice.listed->id() == known.id() && notice.listed->spec().tickSize == known.spec().tickSize
        && notice.listed->spec().lotSize == known.spec().lotSize;
    api::InstrumentListed listed = isSameGrid ? api::InstrumentListed::of(*notice.listed) : before;
    listed.status = notice.status;
    if (listed != before)
        m_context.writer.emit(listed);
}

void MarketDesk::take(const TradedInput& input)
{
    const std::uint32_t index = m_context.state.indexOf(input.instrument);
    if (index == IndexMap::kNone || input.quantity <= Quantity::zero() || input.tickLots <= 0)
        return;
    MarketSlot& market = *alive(input.instrument);
    const Money tickLot = m_context.slot(index).instrument.notional(Price::ofTicks(1), Quantity::ofLots(1));
    // A feed that tells nonsense must not stop the engine: sums that do not fit stay as they are.
    constexpr std::int64_t kVolumeMax = INT64_MAX / 4;
    constexpr Int128 kValueMax = Int128(1) << 125;
    if (input.quantity.lots() > kVolumeMax - market.tradedVolume.lots() || tickLot.units() <= 0
        || input.tickLots > (kValueMax - market.tradedValue.units()) / tickLot.units())
        return;
    market.tradedVolume += input.quantity;
    market.tradedValue += Money::ofUnits(tickLot.units() * input.tickLots);
}

void MarketDesk::take(const CurveInput& input)
{
    const std::uint32_t index = m_context.state.indexOf(input.instrument);
    if (index != IndexMap::kNone)
        m_context.market(index).curve = input.curve;
}

} // namespace jarvis::kernel
