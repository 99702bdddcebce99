#include "tests/scenario/simulation/world/invariants.h"

#include <algorithm>

namespace jarvis::scenario {
namespace {

constexpr std::uint64_t kStepsPerHash = 4;

std::string text(Money money) { return std::to_string(static_cast<double>(money.units()) / 1e8); }

Complaint historyIsConsistent(const View& view, Lasting&)
{
    return view.history.broken().empty() ? std::nullopt : Complaint(view.history.broken());
}

Complaint everyCommandHasOneOutcome(const View& view, Lasting&)
{
    const Books& books = view.history.books();
    for (const auto& [id, command] : books.taken) {
        if (books.taken.size() != books.settled.size() && !books.settled.contains(id))
            return "command " + id.toHex() + " was taken and has no outcome";
    }
    return std::nullopt;
}

Complaint positionIsSumOfFills(const View& view, Lasting&)
{
    for (const kernel::InstrumentSlot& slot : view.kernel.state().slots()) {
        const auto found = view.history.books().held.find(slot.id());
        const Quantity sum = found == view.history.books().held.end() ? Quantity::zero() : found->second;
        if (slot.position.held != sum)
            return slot.instrument.symbol() + ": held " + std::to_string(slot.position.held.lots()) + ", fills add up to " + std::to_string(sum.lots());
    }
    return std::nullopt;
}

Complaint orderIsSumOfFills(const View& view, Lasting&)
{
    const Books& books = view.history.books();
    for (const api::EventRecord& record : view.fresh) {
        const auto* changed = std::get_if<api::OrderChanged>(&record.event);
        if (!changed)
            continue;
        const Order& order = books.orders.at(changed->order.id).newest;
        const auto found = books.filled.find(order.id);
        const Quantity sum = found == books.filled.end() ? Quantity::zero() : found->second;
        if (order.filled != sum)
            return "order " + std::to_string(order.id.value) + " says filled " + std::to_string(order.filled.lots()) + ", its fills add up to " + std::to_string(sum.lots());
    }
    return std::nullopt;
}

Complaint balanceAddsUp(const View& view, Lasting&)
{
    const kernel::State& state = view.kernel.state();
    const Books& books = view.history.books();
    const Balance& balance = state.balance();
    Money cost;
    for (const kernel::InstrumentSlot& slot : state.slots())
        cost += slot.position.cost;
    if (books.cashFlow != balance.realised - cost)
        return "fills moved " + text(books.cashFlow) + ", realised less cost is " + text(balance.realised - cost);
    if (balance.realised != books.realised || balance.fees != books.fees || balance.funding != books.funding)
        return "realised " + text(balance.realised) + " of " + text(books.realised) + ", fees " + text(balance.fees) + " of " + text(books.fees)
            + ", funding " + text(balance.funding) + " of " + text(books.funding);
    if (balance.wallet() != books.deposited + books.realised - books.fees + books.funding)
        return "the wallet is not the sum of its parts";
    return std::nullopt;
}

/// A flatten takes over what the venue says that it holds.
bool isFlattening(const View& view, InstrumentId instrument)
{
    const kernel::InstrumentSlot* slot = view.kernel.state().findSlot(instrument);
    return (slot && slot->flatten) || std::any_of(view.fresh.begin(), view.fresh.end(), [instrument](const api::EventRecord& record) {
        const auto* flatten = std::get_if<api::FlattenChanged>(&record.event);
        return flatten && flatten->instrument == instrument;
    });
}

/// Booked is what the venue did: that trade, that price, that order; and at most what it did.
Complaint fillsAreTheVenues(const View& view, Lasting&)
{
    for (const api::EventRecord& record : view.fresh) {
        const auto* booked = std::get_if<api::FillBooked>(&record.event);
        if (!booked)
            continue;
        const Fill& fill = booked->fill;
        if (isOwnTrade(fill.venueTradeId)) {
            if (!view.history.isAdoption(record.cause) && !isFlattening(view, fill.instrument))
                return "trade " + std::to_string(fill.venueTradeId) + " is our own, and nobody adopted anything";
            continue;
        }
        const OrderFilled* real = view.network.truth().fill(fill.instrument, fill.venueTradeId);
        if (!real || real->order != fill.order || real->price != fill.price || real->quantity != fill.quantity || real->fee != fill.fee)
            return "trade " + std::to_string(fill.venueTradeId) + " of order " + std::to_string(fill.order.value) + " is not one of the venue's";
    }
    return std::nullopt;
}

Complaint replayEqualsLive(const View& view, Lasting&)
{
    if (view.step % kStepsPerHash == 0 && view.history.mirror().hash() != view.kernel.stateHash())
        return "the events up to " + std::to_string(view.kernel.sequence()) + " build another state";
    return std::nullopt;
}

constexpr Invariant kAll[] = {
    {"(11, 14, 15) the history is consistent: gapless, time never goes back, each fill, settlement and command once, killed stays killed, breakers hold, algorithms keep "
     "to one order at a time", historyIsConsistent, true},
    {"(1) every command has exactly one outcome", everyCommandHasOneOutcome, true},
    {"(5) a position is the sum of its booked fills", positionIsSumOfFills, true},
    {"(5) an order's filled quantity is the sum of its booked fills", orderIsSumOfFills, true},
    {"(5) the balance is the sum of fills, fees and funding to the last digit", balanceAddsUp, true},
    {"(14) every booked fill is one of the venue's", fillsAreTheVenues, false},
    {"(4) replaying the events gives the live state", replayEqualsLive, true},
};

} // namespace

std::span<const Invariant> bookInvariants() { return kAll; }

} // namespace jarvis::scenario
