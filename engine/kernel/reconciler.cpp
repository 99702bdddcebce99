#include "engine/kernel/reconciler.h"

#include "engine/kernel/venue_states.h"

#include <algorithm>

namespace jarvis::kernel {
namespace {

/// Before a surprising holding is asked about again.
constexpr Duration kSecondLook = 250ms;
/// While a holding differs.
constexpr Duration kDifferenceRetry = 10s;
/// How many ended orders are asked about when a holding differs.
constexpr int kEndedAskedMax = 64;
/// How many live orders that an answer did not mention are asked about: venues that list none must not be flooded.
constexpr int kUnmentionedAskedMax = 20;
/// So many looks that find differences, each another one, make one as well.
constexpr int kLooksMax = 5;

} // namespace

Reconciler::Rounds& Reconciler::roundsOf(VenueId venue)
{
    for (Rounds& rounds : m_rounds) {
        if (rounds.venue == venue)
            return rounds;
    }
    return m_rounds.emplace_back(Rounds{.venue = venue});
}

Reconciler::Rounds* Reconciler::running(std::uint64_t round)
{
    const auto found = std::find_if(m_rounds.begin(), m_rounds.end(), [round](const Rounds& rounds) { return rounds.round == round && !rounds.isEnded; });
    return found == m_rounds.end() ? nullptr : &*found;
}

std::optional<VenueId> Reconciler::venueOf(const ReconcileEnd& report) const
{
    for (const Rounds& rounds : m_rounds) {
        if (report.round != 0 && rounds.round == report.round)
            return rounds.venue;
    }
    // A late answer is an answer.
    return m_rounds.size() == 1 ? std::optional(m_rounds.front().venue) : std::nullopt;
}

void Reconciler::begin(VenueId venue)
{
    for (std::uint32_t index = 0; index < m_context.markets.size(); ++index) {
        if (m_context.venueOf(index) != venue)
            continue;
        for (const OrderId id : m_context.slot(index).live) {
            if (m_context.state.order(id).state != OrderState::Pending)
                m_desk.ask(id);
        }
    }
    setReconciling(m_context, venue, true);
    startRound(roundsOf(venue));
}

void Reconciler::askHoldings(InstrumentId instrument, Timestamp when)
{
    const std::uint32_t index = m_context.state.indexOf(instrument);
    for (Rounds& rounds : m_rounds) {
        if (index == IndexMap::kNone || m_context.venueOf(index) == rounds.venue)
            rounds.next = std::min(rounds.next, when);
    }
}

void Reconciler::lookSoon(std::uint32_t index)
{
    Rounds& rounds = roundsOf(m_context.venueOf(index));
    // A round that runs may end: asked for again and again, none ever would.
    if (rounds.round == 0)
        rounds.next = std::min(rounds.next, m_context.now());
}

bool Reconciler::isConfirmed(std::uint32_t index, std::uint64_t behind)
{
    if (m_context.market(index).agreedIn > behind)
        return true;
    if (roundsOf(m_context.venueOf(index)).newest <= behind)
        lookSoon(index);
    return false;
}

void Reconciler::mentioned(OrderId order)
{
    const std::uint32_t index = m_context.state.indexOf(m_context.state.order(order).instrument);
    m_context.watch(order).mentionedIn = roundsOf(m_context.venueOf(index)).round;
}

void Reconciler::startRound(Rounds& rounds)
{
    // Unique over restarts as well: the sequence has moved on since the last round, or nothing has changed at all.
    m_newest = rounds.newest = rounds.round = std::max(m_newest + 1, m_context.state.sequence());
    rounds.isEnded = false;
    rounds.wallet.reset();
    rounds.newestThen = m_context.state.orders().newest();
    for (std::uint32_t index = 0; index < m_context.markets.size(); ++index) {
        if (m_context.venueOf(index) == rounds.venue)
            m_context.market(index).surplus.reset();
    }
    rounds.next = m_context.now() + m_context.settings.requestTimeout;
    m_context.writer.request(ReconcileRequest{rounds.round, rounds.venue});
}

void Reconciler::on(const HoldingReport& report)
{
    const std::uint32_t index = m_context.state.indexOf(report.instrument);
    // What an older round found may be true no more.
    const Rounds* rounds = running(report.round);
    if (!rounds)
        return;
    if (index == IndexMap::kNone) {
        if (!report.held.isZero())
            m_context.alert(api::AlertCode::HoldingDiffers, api::Severity::Critical, report.instrument, {}, Amount::of(report.held));
        return;
    }
    // One that speaks for several venues is asked for each of them.
    if (m_context.venueOf(index) == rounds->venue)
        m_context.market(index).surplus = report.held - m_context.slot(index).position.held;
}

void Reconciler::on(const ReconcileEnd& report)
{
    Rounds* rounds = running(report.round);
    if (!rounds)
        return;
    rounds->isEnded = true;
    rounds->wallet = report.wallet;
    // While orders are still asked about nothing is judged: then the next round finds what is true by that time.
    rounds->next = m_context.now() + m_context.settings.reconcileInterval;
    // What the venue does not mention, it does not hold.
    for (std::uint32_t index = 0; index < m_context.markets.size(); ++index) {
        MarketSlot& market = m_context.market(index);
        if (m_context.venueOf(index) == rounds->venue && !market.surplus)
            market.surplus = -m_context.slot(index).position.held;
    }
    askUnmentioned(*rounds);
    step(*rounds);
}

void Reconciler::step()
{
    for (Rounds& rounds : m_rounds)
        step(rounds);
}

void Reconciler::step(Rounds& rounds)
{
    // Where nobody said that the venue is up, its answer will.
    const api::TradingState& trading = m_context.state.trading();
    if (m_context.now() >= rounds.next && (trading.isUpAt(rounds.venue) || trading.isReconcilingAt(rounds.venue)))
        startRound(rounds);
    if (rounds.isEnded && rounds.round != 0 && !hasUnanswered(rounds.venue))
        finishRound(rounds);
}

bool Reconciler::hasUnanswered(VenueId venue) const
{
    for (std::uint32_t index = 0; index < m_context.markets.size(); ++index) {
        const bool isAsked = m_context.market(index).askedCount > 0 || m_context.slot(index).unknownCount > 0;
        if (isAsked && m_context.venueOf(index) == venue)
            return true;
    }
    return false;
}

// An order that ended may have filled more than we were told, where its last reports were lost or overtaken. The venue repeats the fills of
// an order that it is asked about.
void Reconciler::askEnded(const InstrumentSlot& slot)
{
    const std::span<const OrderId> ended = m_context.state.orders().ended();
    int asked = 0;
    for (auto id = ended.rbegin(); id != ended.rend() && asked < kEndedAskedMax; ++id) {
        const Order& order = m_context.state.order(*id);
        if (order.instrument != slot.id() || order.remaining().isZero())
            continue;
        m_context.writer.request(QueryRequest{order.id, order.instrument});
        ++asked;
    }
}

// The venue may have lost an order without a word: exits first, since they are what must be there.
void Reconciler::askUnmentioned(const Rounds& rounds)
{
    int asked = 0;
    for (const bool isExitTurn : {true, false}) {
        for (const InstrumentSlot& slot : m_context.state.slots()) {
            if (slot.instrument.spec().venue != rounds.venue)
                continue;
            for (const OrderId id : slot.live) {
                const Order& order = m_context.state.order(id);
                const bool isExit = order.role == OrderRole::TakeProfit || order.role == OrderRole::StopLoss;
                const OrderWatch& watch = m_context.watch(id);
                if (isExit != isExitTurn || order.venueOrderId == 0 || id > rounds.newestThen || watch.mentionedIn == rounds.round || watch.isAsked
                    || asked == kUnmentionedAskedMax)
                    continue;
                m_desk.ask(id);
                ++asked;
            }
        }
    }
}

bool Reconciler::judgeHolding(std::uint32_t index, std::uint64_t round)
{
    MarketSlot& market = m_context.market(index);
    const InstrumentSlot& slot = m_context.slot(index);
    if (market.surplus->isZero()) {
        market.suspected.reset();
        market.looks = 0;
        market.agreedIn = round;
        if (slot.difference)
            m_context.writer.emit(api::VenueHoldingDiffered{slot.id(), slot.position.held, slot.position.held});
        return true;
    }
    askEnded(slot);
    const bool isSeenAgain = market.suspected == market.surplus || ++market.looks >= kLooksMax;
    market.suspected = market.surplus;
    if (!isSeenAgain)
        return false;
    const Quantity theirs = slot.position.held + *market.surplus;
    if (slot.difference && slot.difference->theirs == theirs)
        return true;
    m_context.writer.emit(api::VenueHoldingDiffered{slot.id(), slot.position.held, theirs});
    m_context.alert(api::AlertCode::HoldingDiffers, api::Severity::Critical, slot.id(), {}, Amount::of(theirs),
        Amount::of(slot.position.held));
    // Of several venues the others are as trustworthy as before.
    const BreakerScope scope = m_context.venues.size() > 1
        ? BreakerScope{BreakerScope::Kind::Venue, static_cast<std::uint32_t>(slot.instrument.spec().venue)}
        : BreakerScope{};
    m_breakers.fault(BreakerTrigger::Reconciliation, Amount::of(theirs), Amount::of(slot.position.held), scope);
    return true;
}

void Reconciler::finishRound(Rounds& rounds)
{
    rounds.round = 0;
    bool isSettled = true;
    bool isDiffering = false;
    for (std::uint32_t index = 0; index < m_context.markets.size(); ++index) {
        if (m_context.venueOf(index) != rounds.venue)
            continue;
        isSettled = judgeHolding(index, rounds.newest) && isSettled;
        isDiffering = isDiffering || m_context.slot(index).difference.has_value();
    }
    if (!isSettled) {
        rounds.next = m_context.now() + kSecondLook;
        return;
    }
    const bool isMoneyUnclear = !isDiffering && rounds.wallet && m_wallet.look(*rounds.wallet);
    const Duration soon = isDiffering ? kDifferenceRetry : isMoneyUnclear ? WalletKeeper::kLookAgain : Duration::max();
    rounds.next = m_context.now() + std::min(m_context.settings.reconcileInterval, soon);
    setReconciling(m_context, rounds.venue, false);
}

} // namespace jarvis::kernel
