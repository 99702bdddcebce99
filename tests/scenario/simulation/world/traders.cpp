#include "tests/scenario/simulation/world/traders.h"

#include "tests/support/kernel_world.h"

#include <algorithm>

namespace jarvis::scenario {
namespace {

constexpr std::size_t kRemembered = 40;
constexpr const char* kNames[] = {"ann", "ben", "cem", Traders::kStrategy, "drift@oracle"};

} // namespace

api::Command Traders::command(const api::Action& action, Timestamp wall)
{
    const std::uint64_t who = m_random.below(std::size(kNames));
    const auto kind = who >= 3 ? api::Origin::Kind::Strategy : api::Origin::Kind::Desk;
    const api::Command made{CommandId{who + 1, ++m_count}, api::Origin{kind, kNames[who]},
        wall + std::chrono::seconds(m_random.between(1, 30)), action};
    m_recent.push_back(made);
    if (m_recent.size() > kRemembered)
        m_recent.pop_front();
    return made;
}

std::vector<api::Command> Traders::act(const kernel::State& state, Timestamp wall)
{
    std::vector<api::Command> sent;
    while (m_random.chance(0.35))
        sent.push_back(command(anyAction(state, wall), wall));
    if (!m_recent.empty() && m_random.chance(0.05)) {
        api::Command again = m_recent[m_random.below(m_recent.size())];
        if (m_random.chance(0.2))
            again.action = anyAction(state, wall);
        sent.push_back(again);
    }
    return sent;
}

std::vector<api::Command> Traders::repeatUnanswered(const Books& books)
{
    std::vector<api::Command> again;
    std::copy_if(m_recent.begin(), m_recent.end(), std::back_inserter(again),
        [&](const api::Command& sent) { return !books.settled.contains(sent.id); });
    return again;
}

OrderId Traders::anyOrder(const kernel::State& state)
{
    const std::uint64_t newest = state.orders().newest().value;
    return OrderId{newest - m_random.below(std::min<std::uint64_t>(newest, 12) + 1)};
}

ExitPlan Traders::exitsAround(std::int64_t price, Side side)
{
    const int sign = signOf(side);
    ExitPlan plan = test::exitsAt(price + sign * m_random.between(20, 250), price - sign * m_random.between(20, 250));
    if (m_random.chance(0.3))
        plan.trailingDistance = Price::ofTicks(m_random.between(20, 150));
    if (m_random.chance(0.05))
        plan.timeStop = std::chrono::seconds(m_random.between(1, 60));
    return plan;
}

api::Action Traders::anySubmit(const kernel::State& state, InstrumentId instrument, Timestamp wall)
{
    const std::int64_t mark = m_market.mark(instrument).ticks();
    OrderDraft draft;
    draft.instrument = instrument;
    draft.side = m_random.chance(0.5) ? Side::Buy : Side::Sell;
    draft.quantity = Quantity::ofLots(m_random.between(5, 700));
    const std::int64_t price = mark - signOf(draft.side) * m_random.between(-4, 30);
    const std::uint64_t kind = m_random.below(10);
    if (kind < 3) {
        draft.type = OrderType::Market;
        draft.timeInForce = TimeInForce::Ioc;
    } else if (kind < 4) {
        draft.type = OrderType::StopMarket;
        draft.triggerPrice = Price::ofTicks(mark + signOf(draft.side) * m_random.between(5, 40));
    } else {
        draft.limitPrice = Price::ofTicks(price);
        constexpr TimeInForce kinds[] = {TimeInForce::Gtc, TimeInForce::Gtc, TimeInForce::Gtc, TimeInForce::Ioc, TimeInForce::Fok, TimeInForce::Gtd};
        draft.timeInForce = kinds[m_random.below(std::size(kinds))];
        draft.isPostOnly = draft.timeInForce == TimeInForce::Gtc && m_random.chance(0.2);
        if (draft.timeInForce == TimeInForce::Gtd)
            draft.goodTill = wall + std::chrono::seconds(m_random.between(1, 30));
    }
    draft.exits = exitsAround(draft.side == Side::Buy ? std::max(price, mark) : std::min(price, mark), draft.side);
    if (m_random.chance(0.03))
        draft.exits = {};
    if (m_market.isRouted() && m_random.chance(0.6))
        draft.routing = Routing::Automatic;
    const kernel::InstrumentSlot* slot = state.findSlot(instrument);
    if (slot && !slot->position.isFlat() && m_random.chance(0.2)) {
        draft.isReduceOnly = true;
        draft.exits = {};
        draft.side = opposite(slot->position.side());
        draft.quantity = std::min(draft.quantity, slot->position.held.absolute());
    }
    return api::SubmitOrder{draft};
}

api::Action Traders::scaleOutOf(const kernel::InstrumentSlot* slot, std::int64_t mark)
{
    api::SetScaleOut action{slot ? slot->id() : InstrumentId{1}, {}};
    if (!slot || m_random.chance(0.15))
        return action;
    const std::int64_t held = slot->position.held.absolute().lots();
    const std::int64_t away = signOf(slot->position.side());
    action.plan.count = static_cast<std::uint8_t>(m_random.between(1, ScaleOutPlan::kRungsMax));
    std::int64_t price = mark;
    for (ScaleOutPlan::Rung& rung : std::span(action.plan.rungs).first(action.plan.count)) {
        price += away * m_random.between(1, 40);
        rung = {Price::ofTicks(price), Quantity::ofLots(m_random.between(0, held / 2))};
    }
    return action;
}

api::Action Traders::anyAction(const kernel::State& state, Timestamp wall)
{
    const InstrumentId id = anyInstrument();
    const std::int64_t mark = m_market.mark(id).ticks();
    const kernel::InstrumentSlot* slot = state.findSlot(id);
    const Side side = slot ? slot->position.side() : Side::Buy;
    switch (m_random.below(37)) {
    case 0: case 1: case 2:
        return api::CancelOrder{anyOrder(state)};
    case 3: case 4: case 5: case 6: {
        const OrderId target = anyOrder(state);
        const Order* order = state.findOrder(target);
        const bool isStop = order && order->type == OrderType::StopMarket;
        const std::optional<Price> price = Price::ofTicks(mark + m_random.between(-30, 30));
        return api::AmendOrder{target, Quantity::ofLots(m_random.between(0, 700)), isStop ? std::nullopt : price, isStop ? price : std::nullopt};
    }
    case 7: {
        const std::optional<Side> only = m_random.chance(0.3) ? std::optional(Side::Buy) : std::nullopt;
        return api::CancelAll{m_random.chance(0.5) ? std::optional(id) : std::nullopt, only, m_random.chance(0.3)};
    }
    case 8: case 9:
        return api::ClosePosition{id, m_random.chance(0.5) ? std::optional(Quantity::ofLots(m_random.between(1, 300))) : std::nullopt};
    case 10: return api::Flatten{m_random.chance(0.6) ? std::optional(id) : std::nullopt};
    case 11: case 12: return api::ReversePosition{id, exitsAround(mark, opposite(side))};
    case 13: case 14: return api::SetExits{id, exitsAround(mark, side)};
    case 35: case 36: return scaleOutOf(slot, mark);
    case 15: return api::MoveStopToBreakEven{id};
    case 16: return m_random.chance(0.5) ? anyHalt() : api::Action(api::CancelOrder{anyOrder(state)});
    case 17: case 18: return anyRelease(state);
    case 19: case 30: return anyRisk(state, id);
    case 31: case 32: case 33: case 34: return anyAlgorithm(state, id);
    case 20: return m_random.chance(0.3) ? api::Action(api::ResetDay{}) : anySubmit(state, id, wall);
    default: return anySubmit(state, id, wall);
    }
}

} // namespace jarvis::scenario
