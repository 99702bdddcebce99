#include "engine/risk/gate.h"

#include "engine/risk/margin.h"
#include "engine/risk/rule_group.h"

#include <algorithm>
#include <initializer_list>

namespace jarvis::risk {
namespace {

bool isKnown(const OrderQuestion& question)
{
    return question.instrument && question.instrument->id() == question.draft.instrument;
}

Refusal unknownInstrument(const OrderQuestion& question)
{
    return {ReasonCode::UnknownInstrument, question.draft.instrument, {}, {}, {}};
}

/// Asks the groups in their order, until `found` has enough.
void judge(const Facts& facts, std::initializer_list<RuleGroup> groups, Findings found)
{
    for (const RuleGroup& group : groups) {
        if (!group.ask(facts, found))
            return;
    }
}

/// A loss that may not be larger than it is allowed to be, unless it was before.
struct StopLoss {
    ReasonCode code;
    Money from;    ///< value from which it is lost, with its sign
    Money now;     ///< at the stop of now
    Money allowed;
};

std::optional<Refusal> refusalOf(const StopLoss& loss, Price stop, const Instrument& is, Quantity held)
{
    const Money then = std::max(Money::zero(), loss.from - is.notional(stop, held));
    if (then <= loss.now || then <= loss.allowed)
        return std::nullopt;
    const Price nearest = is.priceOf(loss.from - loss.allowed, held, held > Quantity::zero() ? Rounding::Up : Rounding::Down);
    return Refusal{loss.code, is.id(), Amount::of(loss.allowed), Amount::of(then), is.isPrice(nearest) ? Amount::of(nearest) : Amount::none()};
}

std::optional<Refusal> firstOf(const Facts& facts, std::initializer_list<RuleGroup> groups)
{
    std::optional<Refusal> first;
    judge(facts, groups, Findings(first));
    return first;
}

} // namespace

std::optional<Refusal> Gate::check(const OrderQuestion& question) const
{
    if (!isKnown(question))
        return unknownInstrument(question);
    return firstOf(Facts(question, m_limits), {stateRules(), orderRules(), marketRules(), limitRules()});
}

std::optional<Refusal> Gate::checkTwin(const OrderQuestion& question) const
{
    if (!isKnown(question))
        return unknownInstrument(question);
    return firstOf(Facts(question, m_limits), {twinRules()});
}

std::optional<Refusal> Gate::checkWhole(const OrderQuestion& question) const
{
    if (!isKnown(question))
        return unknownInstrument(question);
    const Facts facts(question, m_limits);
    if (!facts.isSized)
        return facts.no(ReasonCode::QuantityTooLarge, Amount::of(facts.is.spec().quantityMax), Amount::of(facts.draft.quantity));
    if (!facts.isJudgeable())
        return facts.no(ReasonCode::MarketDataStale, Amount::of(m_limits.stalenessMax));
    return firstOf(facts, {countRules(), limitRules()});
}

void Gate::checkAll(const OrderQuestion& question, std::vector<Refusal>& out) const
{
    if (!isKnown(question)) {
        out.push_back(unknownInstrument(question));
        return;
    }
    judge(Facts(question, m_limits), {stateRules(), orderRules(), marketRules(), limitRules()}, Findings(out));
}

std::optional<Refusal> Gate::checkExits(
    const ExitPlan& exits, const Instrument& is, Quantity held, const MarketView& market, const AccountView& account) const
{
    if (held.isZero())
        return Refusal{ReasonCode::NoPosition, is.id(), {}, {}, {}};
    if (!exits.hasBoth())
        return Refusal{ReasonCode::ExitsMissing, is.id(), {}, {}, {}};
    if (auto refusal = exitsInBounds(exits, is))
        return refusal;
    if (!market.mark || !is.isPrice(*market.mark))
        return Refusal{ReasonCode::MarketDataStale, is.id(), Amount::of(m_limits.stalenessMax), {}, {}};
    const Side side = held > Quantity::zero() ? Side::Buy : Side::Sell;
    if (auto refusal = takeProfitSide(exits, is, side, *market.mark))
        return refusal;
    if (auto refusal = stopLossSide(exits, is, side, *market.mark))
        return refusal;
    // An account that cannot be valued must still be able to protect what it holds.
    if (!account.isValued)
        return std::nullopt;
    return stopBeforeLiquidation(
        exits, is, side, liquidationPrice(is, held, *market.mark, account.equity - account.maintenance));
}

std::optional<Refusal> Gate::checkMovedStop(
    Price stop, const Instrument& is, const InstrumentExposure& exposure, const MarketView& market, const AccountView& account) const
{
    // Without its value an account must still be able to protect what it holds.
    if (!account.isValued || !market.mark || exposure.held.isZero())
        return std::nullopt;
    const InstrumentExposure::Stake& stake = exposure.stake;
    const Money capital = std::max(account.capital(), Money::zero());
    const Money others = account.riskToStops - stake.risk;
    const Money portfolio = std::max(account.equity, Money::zero()).times(m_limits.portfolioRisk, Rounding::Down);
    const StopLoss ofTrade{ReasonCode::RiskPerTrade, stake.cost, stake.loss, capital.times(m_limits.riskPerTrade, Rounding::Down)};
    if (auto refusal = refusalOf(ofTrade, stop, is, exposure.held))
        return refusal;
    const StopLoss ofAll{ReasonCode::PortfolioRisk, is.notional(*market.mark, exposure.held), stake.risk, std::max(portfolio - others, Money::zero())};
    return refusalOf(ofAll, stop, is, exposure.held);
}

} // namespace jarvis::risk
