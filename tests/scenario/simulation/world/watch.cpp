#include "engine/risk/margin.h"
#include "tests/scenario/simulation/world/simulation.h"
#include "tests/scenario/simulation/world/trace.h"

#include <algorithm>
#include <set>

namespace jarvis::scenario {

// -- while the kernel decides ---------------------------------------------------------------------------------------------

void Simulation::onHandled(const kernel::Input& input)
{
    m_engineClock.advance(wall());
    noteMarket(input);
    const kernel::State& state = m_node->kernel().state();
    for (; m_newestSeen < state.orders().newest();) {
        m_newestSeen.value += 1;
        const Order* order = state.findOrder(m_newestSeen);
        if (order && order->state == OrderState::Pending)
            m_heldBack.insert(order->id);
        else if (order && order->state == OrderState::Sent)
            noteDecision(*order); // What stands for an adopted holding is never sent.
    }
    std::erase_if(m_heldBack, [&](OrderId id) {
        const Order* order = state.findOrder(id);
        if (order && order->state == OrderState::Sent)
            noteDecision(*order);
        return !order || order->state != OrderState::Pending;
    });
    noteEnds(input);
}

void Simulation::noteMarket(const kernel::Input& input)
{
    const auto alive = [&](InstrumentId instrument) -> Told& {
        Told& told = m_told[instrument];
        told.lastProof = m_engineClock.peek(wall());
        return told;
    };
    if (const auto* report = std::get_if<VenueReport>(&input)) {
        if (const auto* clock = std::get_if<ClockMeasured>(report))
            m_clockOffset = clock->offset;
    } else if (const auto* top = std::get_if<kernel::TopInput>(&input)) {
        Told& told = alive(top->top.instrument);
        told.isWhole = top->isWhole;
        told.isCrossed = top->top.isCrossed();
    } else if (const auto* depth = std::get_if<kernel::DepthInput>(&input)) {
        alive(depth->depth->instrument);
    } else if (const auto* traded = std::get_if<kernel::TradedInput>(&input); traded && traded->quantity > Quantity::zero() && traded->tickLots > 0) {
        alive(traded->instrument);
    } else if (const auto* heartbeat = std::get_if<HeartbeatTick>(&input)) {
        alive(heartbeat->instrument);
    } else if (const auto* mark = std::get_if<MarkTick>(&input); mark && mark->mark.ticks() > 0 && mark->mark.ticks() <= 1'000'000) {
        alive(mark->instrument);
    }
}

std::string Simulation::whyBad(InstrumentId instrument) const
{
    const auto found = m_told.find(instrument);
    if (found == m_told.end())
        return "unknown";
    const Duration age = m_engineClock.peek(wall()) - found->second.lastProof;
    if (age > m_node->kernel().state().limits().stalenessMax)
        return "stale by " + std::to_string(age.count() / 1'000'000) + " ms";
    if (!found->second.isWhole)
        return "gapped";
    if (m_clockOffset > Patience().clockOffsetMax || m_clockOffset < -Patience().clockOffsetMax)
        return "at a venue whose clock is off by " + std::to_string(m_clockOffset.count() / 1'000'000) + " ms";
    return found->second.isCrossed ? "crossed" : "";
}

/// What an order that is amended may still fill at the venue, whatever we believe.
Quantity Simulation::standing(const Order& order) const
{
    const VenueTruth::Known* there = m_network.truth().find(order.id);
    const bool isAmended = order.pendingAmend && there && !isFinal(there->order.state) && !m_disk.hasLied();
    return isAmended ? there->order.quantity - order.filled : Quantity::zero();
}

void Simulation::noteDecision(const Order& order)
{
    const kernel::State& state = m_node->kernel().state();
    const kernel::InstrumentSlot& slot = *state.findSlot(order.instrument);
    Decision decision;
    decision.order = order;
    decision.limits = state.limits();
    decision.badMarket = whyBad(order.instrument);
    decision.held = slot.position.held;
    Quantity worst = order.side == Side::Buy ? slot.position.held : -slot.position.held;
    for (const OrderId id : slot.live) {
        const Order& other = state.order(id);
        if (other.role == OrderRole::Close && (other.type == OrderType::Market || other.timeInForce == TimeInForce::Ioc))
            decision.closing += other.remaining();
        if (other.role == OrderRole::Entry && other.side == order.side && other.state != OrderState::Pending)
            worst += std::max(risk::mostRemaining(other), standing(other)); // an amend on its way counts
    }
    const Price at = order.limitPrice.value_or(order.triggerPrice.value_or(m_market.mark(order.instrument)));
    decision.worstCase = slot.instrument.notional(at, worst);
    for (const kernel::InstrumentSlot& each : state.slots()) {
        const auto entries = std::count_if(each.live.begin(), each.live.end(), [&](OrderId id) { return state.order(id).role == OrderRole::Entry; });
        decision.workingEntries += entries;
        decision.isFirstThere = decision.isFirstThere || (each.id() == order.instrument && entries == 1 && each.position.isFlat());
        decision.openPositions += entries > 0 || !each.position.isFlat() ? 1 : 0;
    }
    m_decisions.push_back(std::move(decision));
}

/// Only the venue's word ends an order that has left: no silence, no time-out, no tick of the clock.
void Simulation::noteEnds(const kernel::Input& input)
{
    const kernel::State& state = m_node->kernel().state();
    const auto* report = std::get_if<VenueReport>(&input);
    const bool isWord = report && !std::holds_alternative<RequestTimedOut>(*report) && !std::holds_alternative<LinkChanged>(*report);
    std::erase_if(m_outside, [&](OrderId id) {
        const Order* order = state.findOrder(id);
        const bool isOver = !order || !order->isLive();
        if (isOver && !isWord)
            m_reported.push_back("order " + std::to_string(id.value) + " had left, and ended without a word of the venue");
        return isOver;
    });
    for (const kernel::InstrumentSlot& slot : state.slots()) {
        for (const OrderId id : slot.live) {
            if (state.order(id).state != OrderState::Pending)
                m_outside.insert(id);
        }
    }
}

// -- behind the step ------------------------------------------------------------------------------------------------------

void Simulation::released(std::vector<VenueRequest>&& requests, bool isDurable)
{
    for (VenueRequest& request : requests) {
        if (m_trace)
            tell("  to the venue" + std::string(isDurable ? "" : ", not durable") + ": " + textOf(request));
        m_network.send(request, m_now);
        m_sent.push_back({std::move(request), isDurable});
    }
}

View Simulation::view() const
{
    return View{m_node->kernel(), m_history, m_network, std::span(m_history.log()).subspan(static_cast<std::size_t>(m_checkedTo)), m_sent, m_decisions,
        m_reported, m_now, m_counts.steps, m_disk.hasLied(), m_node->isMute(), m_wasJournalDown};
}

void Simulation::check()
{
    const View seen = view();
    if (m_trace) {
        for (const api::EventRecord& record : seen.fresh)
            tell("  " + textOf(record));
    }
    for (const Invariant& invariant : invariants()) {
        if (m_disk.hasLied() && !invariant.holdsOnLyingDisk)
            continue;
        if (const Complaint complaint = invariant.check(seen, m_lasting))
            return fail(invariant.name, *complaint);
    }
    m_checkedTo = m_history.newest();
}

/// The first one stays. An empty name ends the run without a complaint.
void Simulation::fail(const std::string& invariant, const std::string& detail)
{
    if (!m_failure)
        m_failure = Failure{m_seed, m_counts.steps, invariant, detail};
}

void Simulation::tell(const std::string& line) const
{
    if (m_trace)
        m_trace(std::to_string(m_counts.steps) + " +" + std::to_string((m_now - Timestamp(m_now - m_now.time_since_epoch())).count() / 1'000'000 % 100'000'000) + " ms  " + line);
}

} // namespace jarvis::scenario
