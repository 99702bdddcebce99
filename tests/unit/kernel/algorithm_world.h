#pragma once

#include "tests/support/kernel_world.h"

#include <algorithm>

namespace jarvis::test {

/// A KernelWorld in which algorithms run, and a venue that fills what takes and acknowledges what rests.
class AlgorithmWorld : public KernelWorld {
public:
    using KernelWorld::KernelWorld;

    static AlgorithmPlan plan(std::optional<AlgorithmKind> kind, std::int64_t lots, Duration duration = 10s)
    {
        AlgorithmPlan plan;
        plan.instrument = kAaa;
        plan.quantity = Quantity::ofLots(lots);
        plan.kind = kind;
        plan.exits = exitsAt(10'500, 9'800);
        plan.duration = duration;
        return plan;
    }
    AlgorithmId begin(const AlgorithmPlan& plan)
    {
        const api::CommandSettled settled = send(api::StartAlgorithm{plan});
        CHECK(!settled.refusal);
        return kernel->state().algorithms().newest();
    }
    const Algorithm& algorithm(AlgorithmId id) const { return kernel->state().algorithms().find(id)->algorithm; }
    const Algorithm& algorithm() const { return algorithm(kernel->state().algorithms().newest()); }
    /// Every order that it made, oldest first.
    std::vector<Order> children(AlgorithmId id) const
    {
        std::vector<Order> found;
        for (const api::EventRecord& record : log) {
            const auto* changed = std::get_if<api::OrderChanged>(&record.event);
            const auto isSame = [&](const Order& order) { return order.id == changed->order.id; };
            if (changed && changed->order.algorithm == id && std::none_of(found.begin(), found.end(), isSame))
                found.push_back(changed->order);
        }
        return found;
    }
    std::size_t liveChildren(AlgorithmId id) const
    {
        std::size_t count = 0;
        for (const OrderId order : kernel->state().findSlot(kAaa)->live)
            count += kernel->state().order(order).algorithm == id ? 1 : 0;
        return count;
    }

    /// Takes everything that was asked: market and IOC orders fill whole at the touch, the rest is acknowledged.
    void answer()
    {
        while (!requests.empty()) {
            const std::vector<VenueRequest> asked = std::move(requests);
            requests.clear();
            for (const VenueRequest& request : asked)
                answer(request);
        }
    }
    void answer(const VenueRequest& request)
    {
        if (const auto* place = std::get_if<PlaceRequest>(&request)) {
            ack(place->order.id);
            if (place->order.timeInForce == TimeInForce::Ioc)
                fill(place->order.id, place->order.quantity.lots(), place->order.side == Side::Buy ? 10'001 : 9'999);
        } else if (const auto* amend = std::get_if<AmendRequest>(&request)) {
            report(OrderAmended{amend->order, amend->quantity, amend->limitPrice, amend->triggerPrice, now});
        } else if (const auto* cancel = std::get_if<CancelRequest>(&request)) {
            cancelled(cancel->order);
        } else {
            requests.push_back(request);
            reconcile();
        }
    }
    /// Time passes, and the venue answers at once.
    void run(Duration duration)
    {
        for (const Timestamp end = now + duration; now < end;) {
            pass(std::min<Duration>(100ms, end - now));
            answer();
        }
    }
};

} // namespace jarvis::test
