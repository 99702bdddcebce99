#include "tests/scenario/simulation/world/invariants.h"

namespace jarvis::scenario {
namespace {

/// An order that is over here and not there is found by the next answer about it, fill or reconcile round.
constexpr Duration kOrphanMax = std::chrono::seconds(45);

std::string named(OrderId order) { return "order " + std::to_string(order.value); }

Complaint durableBeforeSent(const View& view, Lasting&)
{
    for (const Sent& sent : view.sent) {
        const auto* place = std::get_if<PlaceRequest>(&sent.request);
        if (!place)
            continue;
        const auto fact = view.history.books().orders.find(place->order.id);
        if (fact == view.history.books().orders.end() || fact->second.sequence == 0)
            return named(place->order.id) + " left, and no event says so";
        const bool isDurable = sent.isDurable && fact->second.sequence <= view.history.acknowledged();
        if (!isDurable && place->order.role == OrderRole::Entry)
            return "entry " + named(place->order.id) + " left before event " + std::to_string(fact->second.sequence) + " was durable";
        if (!isDurable && !view.wasJournalDown)
            return named(place->order.id) + " left before event " + std::to_string(fact->second.sequence) + " was durable";
    }
    return std::nullopt;
}

Complaint placedOnce(const View& view, Lasting&)
{
    for (const Sent& sent : view.sent) {
        const auto* place = std::get_if<PlaceRequest>(&sent.request);
        if (place && view.network.truth().timesSent(place->order.id) > 1)
            return named(place->order.id) + " was placed " + std::to_string(view.network.truth().timesSent(place->order.id)) + " times";
    }
    return std::nullopt;
}

Complaint unknownIsNotDone(const View& view, Lasting&)
{
    if (!view.reported.empty())
        return view.reported.front();
    return std::nullopt;
}

/// Over here, alive there.
Complaint noOrphans(const View& view, Lasting& lasting)
{
    const bool isTold = view.network.isUp() && view.kernel.state().trading().isVenueUp;
    if (!isTold)
        lasting.clear();
    for (const auto& [id, known] : view.network.truth().orders()) {
        const auto fact = view.history.books().orders.find(id);
        const bool isOver = fact == view.history.books().orders.end() || !fact->second.newest.isLive();
        const bool isAlive = !isFinal(known.order.state) && !view.network.hasForgotten(id);
        if (isTold && lasting.of(named(id), isOver && isAlive, view.now) > kOrphanMax)
            return named(id) + " is over here and has been alive at the venue for " + std::to_string(kOrphanMax.count() / 1'000'000'000) + " s";
    }
    return std::nullopt;
}

constexpr Invariant kAll[] = {
    {"no order is placed before its event is durable", durableBeforeSent, true},
    {"no client order id is placed twice", placedOnce, false},
    {"unknown is never treated as done", unknownIsNotDone, true},
    {"no order lives on at the venue that is over here", noOrphans, false},
};

} // namespace

std::span<const Invariant> orderInvariants() { return kAll; }

} // namespace jarvis::scenario
