#include "engine/kernel/hasher.h"

namespace jarvis::kernel {

void Hasher::addText(std::string_view text)
{
    add(std::uint64_t{text.size()});
    for (const char letter : text)
        add(static_cast<std::uint8_t>(letter));
}

void Hasher::add(Uuid value) { all(value.high, value.low); }
void Hasher::add(const Decimal& value) { all(value.mantissa, static_cast<std::int32_t>(value.scale)); }
void Hasher::add(const Amount& value) { all(value.kind, value.raw); }
void Hasher::add(const Refusal& value) { all(value.code, value.instrument, value.limit, value.value, value.wouldPass); }
void Hasher::add(const ExitPlan& value) { all(value.takeProfit, value.stopLoss, value.trailingDistance, value.timeStop); }
void Hasher::add(const Order::Amend& value) { all(value.quantity, value.limitPrice, value.triggerPrice); }

void Hasher::add(const Order& value)
{
    all(value.id, value.instrument, value.side, value.type, value.timeInForce, value.role, value.state, value.isPostOnly,
        value.isReduceOnly, value.isCancelRequested, value.quantity, value.filled, value.filledValue, value.limitPrice,
        value.triggerPrice, value.goodTill, value.exits, value.pendingAmend, value.cause, value.venueOrderId, value.createdAt,
        value.updatedAt, value.reason, value.strategy, value.provider, value.algorithm, value.decision, value.arrival, value.expected,
        value.acknowledgedAt);
}

void Hasher::add(const AlgorithmPlan& value)
{
    all(value.instrument, value.side, value.quantity, value.kind, value.isReduceOnly, value.limitPrice, value.exits, value.duration,
        value.slices, value.participationMax, value.amendsMax);
    if (value.routing != Routing::Named)
        add(value.routing);
}

void Hasher::add(const VolumeCurve& value)
{
    for (const std::uint8_t weight : value.weights)
        add(weight);
}

void Hasher::add(const Algorithm& value)
{
    all(value.id, value.plan, value.kind, value.isChosenByImpact, value.impact, value.slices, value.seed, value.curve, value.state,
        value.arrivalBid, value.arrivalAsk, value.startedAt, value.pausedAt, value.pausedTotal, value.endedAt, value.nextSlice,
        value.nextAt, value.child, value.filled, value.filledValue, value.marketVolume, value.marketValue, value.amends,
        value.failures, value.reason, value.cause);
}

void Hasher::add(const Fill& value)
{
    all(value.venueTradeId, value.order, value.instrument, value.side, value.role, value.liquidity, value.price, value.quantity,
        value.fee, value.realised, value.time);
}

void Hasher::add(const Position& value)
{
    all(value.instrument, value.held, value.cost, value.realised, value.fees, value.funding, value.openedAt, value.exits,
        value.initialStop, value.initialRisk, value.takeProfitOrder, value.stopLossOrder, value.protection, value.exitFailures,
        value.unprotectedSince);
    // Journals of 0.1 do not say, and their hashes are kept.
    if (value.openedSide)
        add(*value.openedSide);
    if (value.excursion)
        all(value.excursion->worst, value.excursion->best);
}

void Hasher::add(const api::PositionAnnotated& value)
{
    all(value.instrument, value.openedAt, value.changedAt);
    addText(value.note.text.view());
    addText(value.note.tags.view());
}

void Hasher::add(const ScaleOut& value)
{
    all(value.instrument, value.openedAt, value.count);
    for (const ScaleOutRung& rung : value.kept())
        all(rung.price, rung.quantity, rung.order, rung.failures);
}

void Hasher::add(const Balance& value) { all(value.deposited, value.realised, value.fees, value.funding); }
void Hasher::add(const api::Origin& value) { all(value.kind, value.actor); }

void Hasher::add(const api::CommandSettled& value)
{
    all(value.id, value.refusal, value.order, value.affected, value.isRepeat);
}

void Hasher::add(const api::TradingState& value)
{
    all(value.isKilled, value.killedAt, value.killedBy, value.isDayLocked, value.isReconciling, value.isVenueUp, value.isJournalDown);
    // Accounts without real money never say, and the hashes of their journals are kept.
    if (value.isLiveOff || value.liveSwitchedAt != Timestamp())
        all(value.isLiveOff, value.liveSwitchedAt, value.liveSwitchedBy);
    // Nor do accounts of one venue.
    if (value.venuesDown != 0 || value.venuesReconciling != 0)
        all(value.venuesDown, value.venuesReconciling);
}

void Hasher::add(const api::FlattenChanged& value) { all(value.instrument, value.phase, value.remainder, value.attempts); }
void Hasher::add(const api::FundingBooked& value) { all(value.instrument, value.rate, value.amount, value.settlementId); }
void Hasher::add(const api::VenueHoldingDiffered& value) { all(value.instrument, value.ours, value.theirs); }
void Hasher::add(const api::DayRolled& value) { all(value.utcDay, value.equityAtStart, value.isReset); }
void Hasher::add(const api::AccountOpened& value)
{
    all(value.account, value.name, value.isLive, value.deposited);
    // Journals of 0.1 do not say, and their hashes are kept.
    if (value.openedAt != Timestamp())
        add(value.openedAt);
    if (value.isTestnet)
        add(value.isTestnet);
}
void Hasher::add(const api::EngineStarted& value) { all(value.epoch, value.version, value.tornBytes, value.ordersInDoubt); }

void Hasher::add(const api::InstrumentListed& value)
{
    all(value.instrument, value.venue, value.status, value.symbol, value.base, value.quote, value.tickSize, value.lotSize,
        value.quantityMin, value.quantityMax, value.priceMax, value.notionalMin, value.leverageMax, value.makerFee, value.takerFee,
        value.maintenanceMargin, value.fundingInterval);
}

void Hasher::add(const Breaker& value)
{
    all(value.scope.kind, value.scope.id, value.state, value.trigger, value.value, value.limit, value.openedAt, value.halfOpenAt,
        value.count, value.probe, value.countedAt, value.by);
}
void Hasher::add(const api::LimitScheduled& value) { all(value.limit, value.value, value.dueAt); }

} // namespace jarvis::kernel
