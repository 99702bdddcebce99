#include "tests/scenario/replay/scripted_trader.h"

#include "engine/kernel/state.h"

#include <algorithm>

namespace jarvis::test {
namespace {

constexpr std::size_t kHaltAt = 20;

Price scaled(Price price, std::int64_t perMille)
{
    return Price::ofTicks(price.ticks() * perMille / 1'000);
}

/// Target and stop well away from the price, on either side of it.
ExitPlan exitsAround(Price price, Side side)
{
    const int sign = signOf(side);
    ExitPlan plan;
    plan.takeProfit = Price::ofTicks(scaled(price, 1'000 + sign * 6).ticks() + sign);
    plan.stopLoss = Price::ofTicks(scaled(price, 1'000 - sign * 4).ticks() - sign);
    return plan;
}

} // namespace

ScriptedTrader::ScriptedTrader(Duration interval, const std::vector<Instrument>& instruments) : m_interval(interval)
{
    std::copy_if(instruments.begin(), instruments.end(), std::back_inserter(m_instruments),
        [](const Instrument& is) { return is.spec().status == InstrumentStatus::Trading; });
}

void ScriptedTrader::act(local::Stepper& engine)
{
    if (!m_next)
        m_next = engine.now() + m_interval;
    if (engine.now() < *m_next || m_instruments.empty())
        return;
    m_next = engine.now() + m_interval;
    const std::size_t number = m_actions++;
    if (number == kHaltAt)
        send(engine, api::HaltTrading{true});
    else if (number == kHaltAt + 2)
        send(engine, api::ResumeTrading{api::kReleaseText});
    else
        perform(engine, m_instruments[(number / 16) % m_instruments.size()], number);
}

void ScriptedTrader::perform(local::Stepper& engine, const Instrument& is, std::size_t number)
{
    const std::optional<Prices> prices = pricesOf(engine, is);
    if (!prices) // nothing to trade on: the kernel must say so by itself
        return performForbidden(engine, api::SubmitOrder{draft(is, Side::Buy, Price::ofTicks(1'000), 400)});
    const auto [bid, ask, mark] = *prices;
    if (number == kHaltAt + 1)
        return performForbidden(engine, api::SubmitOrder{draft(is, Side::Buy, ask, 400)});

    const Position& position = engine.kernel().state().findSlot(is.id())->position;
    const std::optional<OrderId> entry = newestEntry(engine, is.id());
    switch (number % 16) {
    case 0: return send(engine, api::SubmitOrder{draft(is, number % 32 == 0 ? Side::Buy : Side::Sell, mark, 400)});
    case 1: return send(engine, api::SubmitOrder{limitDraft(is, Side::Buy, scaled(bid, 999), 400)});
    case 2: return entry ? send(engine, api::AmendOrder{*entry, engine.kernel().state().order(*entry).quantity, bid, {}}) : void();
    case 3: return send(engine, api::SubmitOrder{limitDraft(is, Side::Sell, scaled(ask, 1'001), 300)});
    case 4: return entry ? send(engine, api::CancelOrder{*entry}) : void();
    case 5: {
        ExitPlan exits = exitsAround(mark, position.side());
        exits.trailingDistance = Price::ofTicks(std::max<std::int64_t>(mark.ticks() * 3 / 1'000, 2));
        exits.timeStop = std::chrono::hours(10);
        return send(engine, api::SetExits{is.id(), exits});
    }
    case 6: return send(engine, api::ClosePosition{is.id(), Quantity::ofLots(std::max<std::int64_t>(position.held.absolute().lots() / 3, 1))});
    case 7: return send(engine, api::MoveStopToBreakEven{is.id()});
    case 8: return performForbidden(engine, api::SubmitOrder{limitDraft(is, Side::Buy, bid, 50'000)});
    case 9: return send(engine, api::ReversePosition{is.id(), exitsAround(mark, opposite(position.side()))});
    case 10: return send(engine, api::SubmitOrder{limitDraft(is, Side::Buy, ask, 500)}); // takes at once
    case 11: return send(engine, api::CancelAll{is.id(), {}, false});
    case 12: {
        OrderDraft inside = limitDraft(is, Side::Sell, ask, 300);
        inside.isPostOnly = true;
        return send(engine, api::SubmitOrder{inside});
    }
    case 13: // the same command again: boring
        if (m_last)
            engine.send(*m_last);
        return;
    case 14: return number % 32 == 14 ? send(engine, api::Flatten{is.id()}) : void();
    default: return;
    }
}

void ScriptedTrader::performForbidden(local::Stepper& engine, const api::Action& action)
{
    ++m_forbidden;
    const std::uint64_t newest = engine.kernel().state().orders().newest().value;
    send(engine, action);
    m_wronglyPassed += engine.kernel().state().orders().newest().value != newest ? 1 : 0;
}

std::optional<ScriptedTrader::Prices> ScriptedTrader::pricesOf(const local::Stepper& engine, const Instrument& is) const
{
    api::PreviewQuery query;
    query.draft.instrument = is.id();
    query.draft.type = OrderType::Market;
    query.draft.timeInForce = TimeInForce::Ioc;
    query.draft.quantity = is.spec().quantityMin;
    const api::OrderPreview preview = engine.kernel().preview(query, engine.now());
    if (!preview.bid || !preview.ask || !preview.mark)
        return std::nullopt;
    return Prices{*preview.bid, *preview.ask, *preview.mark};
}

OrderDraft ScriptedTrader::draft(const Instrument& is, Side side, Price reference, std::int64_t dollars) const
{
    OrderDraft draft;
    draft.instrument = is.id();
    draft.side = side;
    draft.type = OrderType::Market;
    draft.timeInForce = TimeInForce::Ioc;
    draft.quantity = std::max(is.quantityWorth(Money::ofWhole(dollars), reference), is.spec().quantityMin);
    draft.exits = exitsAround(reference, side);
    return draft;
}

OrderDraft ScriptedTrader::limitDraft(const Instrument& is, Side side, Price price, std::int64_t dollars) const
{
    OrderDraft limit = draft(is, side, price, dollars);
    limit.type = OrderType::Limit;
    limit.timeInForce = TimeInForce::Gtc;
    limit.limitPrice = price;
    return limit;
}

std::optional<OrderId> ScriptedTrader::newestEntry(const local::Stepper& engine, InstrumentId instrument) const
{
    const kernel::State& state = engine.kernel().state();
    const std::vector<OrderId>& live = state.findSlot(instrument)->live;
    const auto found = std::find_if(live.rbegin(), live.rend(), [&](OrderId id) { return state.order(id).role == OrderRole::Entry; });
    return found == live.rend() ? std::nullopt : std::optional(*found);
}

void ScriptedTrader::send(local::Stepper& engine, const api::Action& action)
{
    m_last = api::Command{CommandId{7, ++m_commands}, api::Origin{api::Origin::Kind::Desk, "script"}, engine.now() + Duration(10s), action};
    engine.send(*m_last);
}

} // namespace jarvis::test
