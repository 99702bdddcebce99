#include "engine/kernel/kernel_parts.h"

namespace jarvis::kernel {

void Kernel::Impl::start(const StartInfo& info, const std::vector<Instrument>& instruments)
{
    if (!state.isOpen())
        openAccount();
    listInstruments(instruments);
    context.markets.resize(state.slots().size());
    listVenues();
    meter.rebuild();
    recallRates();
    recallClock();
    std::uint32_t inDoubt = 0;
    for (const InstrumentSlot& slot : state.slots()) {
        for (const OrderId id : slot.live)
            inDoubt += state.order(id).state <= OrderState::Sent || state.order(id).state == OrderState::Unknown ? 1 : 0;
    }
    context.writer.emit(api::EngineStarted{state.epoch() + 1, info.version, info.tornBytes, inDoubt});
    if (info.tornBytes > 0)
        context.alert(api::AlertCode::JournalTornTail, api::Severity::Warning, {}, {}, Amount::of(static_cast<std::int64_t>(info.tornBytes)));
    api::TradingState next = state.trading();
    next.isReconciling = true;
    next.isVenueUp = false;
    next.venuesDown = next.venuesReconciling = 0;
    next.isJournalDown = false;
    context.writer.emit(api::TradingStateChanged{next});
    commands.settleInterrupted();
    runner.recall();
    costs.recall();
    doubtUnanswered();
    for (const VenueId venue : context.venues)
        reconciler.begin(venue);
}

void Kernel::Impl::openAccount()
{
    const Kernel::Settings& s = settings;
    context.writer.emit(api::AccountOpened{s.account, s.accountName, s.isLive, s.startBalance, context.now(), s.isTestnet});
    if (s.isLive) {
        api::TradingState next = state.trading();
        next.isLiveOff = true;
        context.writer.emit(api::TradingStateChanged{next});
    }
    for (const LimitId id : kAllLimits) {
        if (s.limits.get(id) != state.limits().get(id))
            context.writer.emit(api::LimitChanged{id, s.limits.get(id)});
    }
    context.writer.emit(api::DayRolled{utcDay(context.now()), s.startBalance, false});
    context.writer.emit(api::BalanceChanged{state.balance()});
}

void Kernel::Impl::listInstruments(const std::vector<Instrument>& instruments)
{
    for (const Instrument& instrument : instruments) {
        const InstrumentSlot* slot = state.findSlot(instrument.id());
        const api::InstrumentListed listed = api::InstrumentListed::of(instrument);
        if (!slot || api::InstrumentListed::of(slot->instrument) != listed)
            context.writer.emit(listed);
    }
}

void Kernel::Impl::listVenues()
{
    context.venues.clear();
    for (std::uint32_t index = 0; index < context.markets.size(); ++index) {
        if (std::find(context.venues.begin(), context.venues.end(), context.venueOf(index)) == context.venues.end())
            context.venues.push_back(context.venueOf(index));
    }
}

// A second leg that was held back never left, and is not what the trader wants after a restart. All else that has no answer yet may
// or may not be at the venue.
std::uint32_t Kernel::Impl::doubtUnanswered()
{
    std::uint32_t count = 0;
    for (const InstrumentSlot& slot : state.slots()) {
        for (std::size_t i = slot.live.size(); i-- > 0;) {
            const OrderId id = slot.live[i];
            context.watch(id).deadline = kNever;
            const OrderState orderState = state.order(id).state;
            if (orderState == OrderState::Pending) {
                desk.end(id, OrderState::Cancelled, Refusal{ReasonCode::NeverReachedVenue, slot.id(), {}, {}, {}});
            } else if (orderState == OrderState::Sent) {
                desk.markUnknown(id);
                ++count;
            }
        }
    }
    return count;
}

// A clock that jumped ahead before the restart is no better for it.
void Kernel::Impl::recallClock()
{
    const Breaker stopped = state.breaker({});
    if (stopped.state == BreakerState::Open && stopped.trigger == BreakerTrigger::ClockJump && stopped.value.asDuration() > Duration::zero())
        context.clocks.doubt(context.wallNow);
}

void Kernel::Impl::recallRates()
{
    std::vector<Order> recent;
    const auto note = [&](const Order& order) {
        if (order.cause && order.createdAt > context.now() - 1min)
            recent.push_back(order);
    };
    for (const OrderId id : state.orders().ended())
        note(state.order(id));
    for (const InstrumentSlot& slot : state.slots()) {
        for (const OrderId id : slot.live)
            note(state.order(id));
    }
    std::sort(recent.begin(), recent.end(), [](const Order& a, const Order& b) { return a.id < b.id; });
    for (const Order& order : recent)
        context.rate.note(order, order.createdAt);
}

} // namespace jarvis::kernel
