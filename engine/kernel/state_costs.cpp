#include "engine/execution/cost_book.h"
#include "engine/kernel/state.h"

namespace jarvis::kernel {

// What trading costs. Of an instrument that is not listed any more nothing can be worked out.

Tactic State::tacticOf(const Order& order) const
{
    const AlgorithmStore::Entry* works = order.algorithm ? m_algorithms.find(order.algorithm) : nullptr;
    return execution::tacticOf(order, works ? std::optional(works->algorithm.kind) : std::nullopt);
}

void State::countCosts(const InstrumentSlot& slot, const Order& before, const Order& order)
{
    // Made before costs were measured, or while there was no market to measure it against.
    if (!order.arrival.isKnown())
        return;
    if (before.acknowledgedAt == Timestamp{} && order.acknowledgedAt != Timestamp{}) {
        const bool wasTouched = before.isCancelRequested || before.pendingAmend;
        m_costs.book().noteAnswer(order, tacticOf(order), order.acknowledgedAt - (wasTouched ? before.createdAt : before.updatedAt));
    }
    if (before.isLive() && !order.isLive() && before.state != OrderState::Pending)
        m_costs.book().noteEnd(order, tacticOf(order), slot.instrument);
}

void State::on(const api::CostMeasured& event)
{
    if (const InstrumentSlot* slot = slotOf(event.cost.instrument))
        m_costs.measure(event.cost, slot->instrument);
}

void State::on(const api::CostTotalled& event) { m_costs.book().put(event.totals); }
void State::on(const api::LatencyTotalled& event) { m_costs.book().put(event.latency); }
void State::on(const api::CostForecastKept& event) { m_costs.book().put(event.forecast); }
void State::on(const api::RouteDecided& event) { m_costs.put(event.decision); }

} // namespace jarvis::kernel
