#include "engine/risk/gate.h"

#include "engine/risk/facts.h"
#include "engine/risk/margin.h"

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

/// Hands every refusal to `take`, in order, until it returns false.
template <typename Take>
void judge(const Facts& facts, Take take)
{
    for (const auto rules : {stateRules(), orderRules(), marketRules(), limitRules()}) {
        for (const Rule& rule : rules) {
            if (facts.isReducing && !rule.bindsReducing)
                continue;
            const std::optional<Refusal> refusal = rule.judge(facts);
            if (refusal && !take(*refusal))
                return;
        }
    }
}

} // namespace

std::optional<Refusal> Gate::check(const OrderQuestion& question) const
{
    if (!isKnown(question))
        return unknownInstrument(question);
    std::optional<Refusal> first;
    judge(Facts(question, m_limits), [&first](const Refusal& refusal) {
        first = refusal;
        return false;
    });
    return first;
}

void Gate::checkAll(const OrderQuestion& question, std::vector<Refusal>& out) const
{
    if (!isKnown(question)) {
        out.push_back(unknownInstrument(question));
        return;
    }
    judge(Facts(question, m_limits), [&out](const Refusal& refusal) {
        out.push_back(refusal);
        return true;
    });
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
