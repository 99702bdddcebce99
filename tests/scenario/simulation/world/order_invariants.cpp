#include "tests/scenario/simulation/world/invariants.h"

#include "engine/kernel/breaker_scope.h"

namespace jarvis::scenario {
namespace {

// An order that is over here and not there is found by the next answer about it, by its fill, or when the venue is asked what it has.
// Entries that must go after a kill are asked to at once; a cancel that was refused or lost is tried again half a second later, and asked
// about after the time-out of a request. In all: two of those.
constexpr Lasting::Bound kOrphan{std::chrono::milliseconds(2'500), std::chrono::seconds(8)};
constexpr Lasting::Bound kSpared{std::chrono::seconds(1), std::chrono::seconds(1)};
constexpr Lasting::Bound kDoomed{std::chrono::milliseconds(6'500), std::chrono::seconds(15)};

std::string named(OrderId order) { return "order " + std::to_string(order.value); }

Complaint durableBeforeSent(const View& view, Lasting&)
{
    for (const Sent& sent : view.sent) {
        if (const auto* amend = std::get_if<AmendRequest>(&sent.request); amend && !sent.isDurable) {
            const Order* amended = view.kernel.state().findOrder(amend->order);
            if (amended && amended->role == OrderRole::Entry)
                return "a change of entry " + named(amend->order) + " left before it was durable";
        }
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

/// What the step itself saw: ends without a word, cancels that did not leave.
Complaint unknownIsNotDone(const View& view, Lasting&)
{
    if (!view.reported.empty())
        return view.reported.front();
    return std::nullopt;
}

bool isVenueReached(const View& view) { return view.network.isUp() && view.kernel.state().trading().isVenueUp; }
std::string seconds(Duration duration) { return std::to_string(static_cast<double>(duration.count()) / 1e9) + " s"; }

/// Over here, alive there.
Complaint noOrphans(const View& view, Lasting& lasting)
{
    for (const auto& [id, known] : view.network.truth().orders()) {
        const auto fact = view.history.books().orders.find(id);
        const bool isOver = fact == view.history.books().orders.end() || !fact->second.newest.isLive();
        const bool isAlive = !isFinal(known.order.state) && !view.network.hasForgotten(id) && isVenueReached(view);
        const Timestamp disturbed = view.network.disturbedUntil(known.order.instrument);
        if (const auto since = lasting.beyond(kOrphan, "orphan " + named(id), isOver && isAlive, view.now, disturbed))
            return named(id) + " is over here and has been alive at the venue for " + seconds(*since);
    }
    return std::nullopt;
}

/// A kill takes the entries of its scope off the market, whatever hangs.
Complaint stoppedEntriesGo(const View& view, Lasting& lasting)
{
    const kernel::State& state = view.kernel.state();
    for (const kernel::InstrumentSlot& slot : state.slots()) {
        for (const OrderId id : slot.live) {
            const Order& order = state.order(id);
            const bool isStopped = state.trading().isKilled || kernel::killOf(state, kernel::scopesOf(slot.instrument, order));
            const bool isDoomed = order.role == OrderRole::Entry && order.state != OrderState::Pending && isVenueReached(view) && isStopped;
            if (lasting.beyond(kSpared, "spared " + named(id), isDoomed && !order.isCancelRequested, view.now, {}))
                return named(id) + " works on while trading is killed, and nobody cancels it";
            if (const auto since = lasting.beyond(kDoomed, "doomed " + named(id), isDoomed, view.now, view.network.disturbedUntil(slot.id())))
                return named(id) + " works on for " + seconds(*since) + " while trading is killed";
        }
    }
    return std::nullopt;
}

constexpr Invariant kAll[] = {
    {"(2) no order is placed, and no entry changed, before its event is durable", durableBeforeSent, true},
    {"(3) no client order id is placed twice", placedOnce, false},
    {"(13, 15) unknown is never treated as done: no silence and no clock ends an order", unknownIsNotDone, true},
    {"(3, 14) no order lives on at the venue that is over here", noOrphans, false},
    {"(10) a kill takes every entry off the market, whatever hangs", stoppedEntriesGo, false},
};

} // namespace

std::span<const Invariant> orderInvariants() { return kAll; }

} // namespace jarvis::scenario
