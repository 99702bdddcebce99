#include "engine/risk/gate.h"

#include "engine/risk/margin.h"
#include "engine/risk/rule_group.h"

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

} // namespace jarvis::risk
