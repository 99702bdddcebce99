#include "widgets/base/event_text.h"

#include "engine/base/check.h"
#include "widgets/base/alert_text.h"
#include "widgets/base/format.h"
#include "widgets/base/list_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <type_traits>

namespace jarvis::widgets::base {
namespace {

struct ActionWords {
    Q_DECLARE_TR_FUNCTIONS(Action)
};

QString symbolOf(const Instrument* is)
{
    return is ? QString::fromStdString(is->symbol()) : unknownText();
}

QString symbolOf(InstrumentId id, const InstrumentLookup& find)
{
    return symbolOf(id && find ? find(id) : nullptr);
}

/// The words that a draft and an order share.
struct OrderWords {
    const Instrument* is;
    QString words;

    void begin(Side side, Quantity quantity)
    {
        words = ActionWords::tr("%1 %2 %3", "side, size and instrument of an order: Buy 0.0050 BTCUSDT")
                    .arg(text(side), is ? formatQuantity(*is, quantity) : ActionWords::tr("%1 lots").arg(quantity.lots()), symbolOf(is));
    }
    void add(const QString& term) { words = ActionWords::tr("%1 %2", "an order as told so far, and one more of its terms: limit 64,000.0, GTC, reduce-only").arg(words, term); }
    void price(OrderType type, const std::optional<Price>& limit, const std::optional<Price>& trigger)
    {
        const auto shown = [this](const std::optional<Price>& price) { return price && is ? formatPrice(*is, *price) : unknownText(); };
        switch (type) {
        case OrderType::Market: return add(ActionWords::tr("at market"));
        case OrderType::Limit: return add(ActionWords::tr("limit %1").arg(shown(limit)));
        case OrderType::StopMarket: return add(ActionWords::tr("stop %1").arg(shown(trigger)));
        }
    }
    void force(OrderType type, TimeInForce timeInForce)
    {
        if (type != OrderType::Market)
            add(text(timeInForce));
    }
    void flags(bool isPostOnly, bool isReduceOnly)
    {
        if (isPostOnly)
            add(ActionWords::tr("post-only"));
        if (isReduceOnly)
            add(ActionWords::tr("reduce-only"));
    }
};

struct ActionTeller {
    const InstrumentLookup& find;

    QString quantity(InstrumentId id, Quantity quantity) const
    {
        const Instrument* is = find ? find(id) : nullptr;
        return is ? formatQuantity(*is, quantity) : ActionWords::tr("%1 lots").arg(quantity.lots());
    }
    QString operator()(const api::SubmitOrder& a) const { return orderText(a.draft, find ? find(a.draft.instrument) : nullptr); }
    QString operator()(const api::AmendOrder& a) const { return ActionWords::tr("Amend order %1").arg(a.order.value); }
    QString operator()(const api::CancelOrder& a) const { return ActionWords::tr("Cancel order %1").arg(a.order.value); }
    QString operator()(const api::CancelAll& a) const
    {
        QStringList what{a.instrument ? ActionWords::tr("Cancel all in %1").arg(symbolOf(*a.instrument, find)) : ActionWords::tr("Cancel all")};
        if (a.side)
            what << (*a.side == Side::Buy ? ActionWords::tr("buys") : ActionWords::tr("sells"));
        if (a.includesExits)
            what << ActionWords::tr("including exits");
        return listText(what);
    }
    QString operator()(const api::ClosePosition& a) const
    {
        return a.quantity ? ActionWords::tr("Close %1 of %2").arg(quantity(a.instrument, *a.quantity), symbolOf(a.instrument, find))
                          : ActionWords::tr("Close %1").arg(symbolOf(a.instrument, find));
    }
    QString operator()(const api::Flatten& a) const
    {
        return a.instrument ? ActionWords::tr("Flatten %1").arg(symbolOf(*a.instrument, find)) : ActionWords::tr("Flatten everything");
    }
    QString operator()(const api::ReversePosition& a) const { return ActionWords::tr("Reverse %1").arg(symbolOf(a.instrument, find)); }
    QString operator()(const api::SetExits& a) const { return ActionWords::tr("Set exits of %1").arg(symbolOf(a.instrument, find)); }
    QString operator()(const api::MoveStopToBreakEven& a) const
    {
        return ActionWords::tr("Move stop of %1 to break-even").arg(symbolOf(a.instrument, find));
    }
    QString operator()(const api::SetLimit& a) const { return ActionWords::tr("Set limit: %1 to %2").arg(limitName(a.limit), formatAmount(a.value, nullptr)); }
    QString operator()(const api::HaltTrading& a) const
    {
        if (a.scope != BreakerScope{})
            return (a.flattensToo ? ActionWords::tr("Halt %1 and flatten it") : ActionWords::tr("Halt %1")).arg(scopeName(a.scope, find));
        return a.flattensToo ? ActionWords::tr("Halt trading and flatten") : ActionWords::tr("Halt trading");
    }
    QString operator()(const api::ResumeTrading& a) const
    {
        return a.scope == BreakerScope{} ? ActionWords::tr("Release the kill switch") : ActionWords::tr("Release the kill switch of %1").arg(scopeName(a.scope, find));
    }
    QString operator()(const api::AdoptHolding& a) const
    {
        return ActionWords::tr("Adopt the venue's holding: %1 %2").arg(quantity(a.instrument, a.theirs), symbolOf(a.instrument, find));
    }
    QString operator()(const api::SwitchLive& a) const { return a.isOn ? ActionWords::tr("Switch live trading on") : ActionWords::tr("Switch live trading off"); }
    QString operator()(const api::SetAlert& a) const
    {
        return (a.rule ? ActionWords::tr("Change alert: %1") : ActionWords::tr("Set alert: %1")).arg(ruleText(a.spec, find));
    }
    QString operator()(const api::RemoveAlert& a) const { return ActionWords::tr("Remove alert %1").arg(a.rule.value); }
    QString operator()(const api::SnoozeAlert& a) const
    {
        if (a.period <= Duration::zero())
            return ActionWords::tr("Wake alert %1").arg(a.rule.value);
        return ActionWords::tr("Snooze alert %1 for %2").arg(QString::number(a.rule.value), formatDuration(a.period));
    }
    QString operator()(const api::SetScaleOut& a) const
    {
        return a.plan.count == 0 ? ActionWords::tr("End the scale-out of %1").arg(symbolOf(a.instrument, find))
                                 : ActionWords::tr("Scale %1 out: %2").arg(symbolOf(a.instrument, find), rungsText(a.plan.asked(), find ? find(a.instrument) : nullptr));
    }
    QString operator()(const api::AnnotatePosition& a) const
    {
        return a.note.isEmpty() ? ActionWords::tr("Remove the note on a position in %1").arg(symbolOf(a.instrument, find))
                                : ActionWords::tr("Write a note on a position in %1").arg(symbolOf(a.instrument, find));
    }
    QString operator()(const api::ResetDay&) const { return ActionWords::tr("Reset the day"); }
    QString operator()(const api::StartAlgorithm& a) const
    {
        return ActionWords::tr("Start algorithm: %1 %2 %3").arg(a.plan.side == Side::Buy ? ActionWords::tr("buy") : ActionWords::tr("sell"),
            quantity(a.plan.instrument, a.plan.quantity), symbolOf(a.plan.instrument, find));
    }
    QString operator()(const api::AmendAlgorithm& a) const { return ActionWords::tr("Amend algorithm %1").arg(a.algorithm.value); }
    QString operator()(const api::PauseAlgorithm& a) const { return ActionWords::tr("Pause algorithm %1").arg(a.algorithm.value); }
    QString operator()(const api::ResumeAlgorithm& a) const { return ActionWords::tr("Resume algorithm %1").arg(a.algorithm.value); }
    QString operator()(const api::CancelAlgorithm& a) const { return ActionWords::tr("Cancel algorithm %1").arg(a.algorithm.value); }
    QString operator()(const api::TripBreaker& a) const { return ActionWords::tr("Trip the breaker of %1").arg(scopeName(a.scope, find)); }
    QString operator()(const api::ResetBreaker& a) const { return ActionWords::tr("Reset the breaker of %1").arg(scopeName(a.scope, find)); }
};

} // namespace

QString orderText(const OrderDraft& draft, const Instrument* is)
{
    OrderWords order{is, {}};
    order.begin(draft.side, draft.quantity);
    order.price(draft.type, draft.limitPrice, draft.triggerPrice);
    order.force(draft.type, draft.timeInForce);
    order.flags(draft.isPostOnly, draft.isReduceOnly);
    return order.words;
}

QString orderText(const Order& o, const Instrument* is)
{
    OrderWords order{is, {}};
    order.begin(o.side, o.quantity);
    order.price(o.type, o.limitPrice, o.triggerPrice);
    order.force(o.type, o.timeInForce);
    order.flags(o.isPostOnly, o.isReduceOnly && o.role == OrderRole::Entry);
    return order.words;
}

QString rungsText(std::span<const ScaleOutPlan::Rung> rungs, const Instrument* is)
{
    QStringList told;
    for (const ScaleOutPlan::Rung& rung : rungs) {
        const QString quantity = is ? formatQuantity(*is, rung.quantity) : ActionWords::tr("%1 lots").arg(rung.quantity.lots());
        told << ActionWords::tr("%1 at %2", "a rung of a scale-out: so much at this price").arg(quantity, is ? formatPrice(*is, rung.price) : unknownText());
    }
    return listText(told);
}

QString actionText(const api::Action& action, const InstrumentLookup& find)
{
    return std::visit(ActionTeller{find}, action);
}

} // namespace jarvis::widgets::base
