#include "widgets/trading/order_toasts.h"

#include "widgets/base/event_text.h"
#include "widgets/base/format.h"
#include "widgets/base/reason_text.h"

namespace jarvis::widgets::trading {

OrderToasts::OrderToasts(TradeContext& context, OneClick& oneClick, ToastStack& stack, QObject* parent)
    : QObject(parent), m_context(context), m_stack(stack)
{
    using session::EngineSession;
    EngineSession& session = m_context.session();
    follow(oneClick);
    connect(&session, &EngineSession::commandSent, this, &OrderToasts::onSent);
    connect(&session, &EngineSession::commandSettled, this, &OrderToasts::onSettled);
    connect(&session, &EngineSession::ordersChanged, this, &OrderToasts::onOrders);
    connect(&m_stack, &ToastStack::actionTriggered, this, &OrderToasts::onAction);
    connect(&m_context, &TradeContext::noted, this,
        [this](const QString& text) { m_stack.show({QStringLiteral("note"), tr("Desk"), text, base::Tone::Accent, {}, false}); });
}

QString OrderToasts::keyOf(const CommandId& id)
{
    return QStringLiteral("command-") + QString::fromStdString(id.toHex());
}

QString OrderToasts::keyOf(const Order& order)
{
    return keyOf(order.cause);
}

void OrderToasts::follow(OneClick& oneClick)
{
    connect(&oneClick, &OneClick::changed, this, [this, of = ++m_followed](const OneClick::Click& click) { onClick(of, click); });
}

void OrderToasts::onClick(int of, const OneClick::Click& click)
{
    const QString key = QStringLiteral("click-%1-%2").arg(of).arg(click.number);
    const Instrument* is = m_context.model().instrument(click.instrument);
    if (!is)
        return;
    const QString title = tr("%1 %2 %3 at %4").arg(base::text(click.side), base::formatQuantity(*is, click.quantity),
        QString::fromStdString(is->symbol()), base::formatPrice(*is, click.price));
    if (click.stage == OneClick::Stage::NotSent)
        m_stack.show({key, tr("Click on %1").arg(base::formatPrice(*is, click.price)), click.why, base::Tone::Warn, {}, false});
    else if (click.stage == OneClick::Stage::Sending && !click.command)
        m_stack.show({key, title, tr("Sending…"), base::toneOf(click.side), {}, true});
    else
        // From here the order's own toast tells the story.
        m_stack.remove(key);
}

void OrderToasts::onSent(const CommandId& id)
{
    const api::Command* command = m_context.session().pendingCommand(id);
    const auto* submit = command ? std::get_if<api::SubmitOrder>(&command->action) : nullptr;
    if (!submit)
        return;
    m_asked.insert(keyOf(id));
    m_stack.show({keyOf(id), base::orderText(submit->draft, m_context.model().instrument(submit->draft.instrument)), tr("Sending…"),
        base::toneOf(submit->draft.side), {}, true});
}

void OrderToasts::onSettled(const CommandId& id, const api::CommandSettled& outcome)
{
    const QString key = keyOf(id);
    if (!m_asked.contains(key) || !outcome.refusal)
        return;
    m_asked.remove(key);
    const auto find = [this](InstrumentId instrument) { return m_context.model().instrument(instrument); };
    m_stack.show({key, tr("Refused: %1").arg(base::ruleName(outcome.refusal->code)), base::refusalText(*outcome.refusal, find).sentence(),
        base::Tone::Down, {}, false});
}

void OrderToasts::onOrders(const std::vector<OrderId>& orders)
{
    for (const OrderId id : orders) {
        const Order* order = m_context.model().order(id);
        if (order && order->cause && m_asked.contains(keyOf(*order)))
            show(*order);
    }
}

void OrderToasts::show(const Order& order)
{
    const Instrument* is = m_context.model().instrument(order.instrument);
    if (!is)
        return;
    QString text = tr("%1 · order %2").arg(base::text(order.state)).arg(order.id.value);
    if (order.filled > Quantity::zero())
        text += tr(" · filled %1 of %2").arg(base::formatQuantity(*is, order.filled), base::formatQuantity(*is, order.quantity));
    if (order.reason.code != ReasonCode::None)
        text += QLatin1Char('\n') + base::refusalText(order.reason, is).sentence();
    const bool isLive = order.isLive();
    m_stack.show({keyOf(order), base::orderText(order, is), text, base::toneOf(order.state), isLive ? tr("Cancel order") : QString(),
        order.state == OrderState::Unknown});
    if (!isLive)
        m_asked.remove(keyOf(order));
}

void OrderToasts::onAction(const QString& key)
{
    for (const auto& [id, order] : m_context.model().orders()) {
        if (order.isLive() && order.cause && keyOf(order) == key) {
            m_context.follow(m_context.session().cancel(id), tr("Cancel"));
            return;
        }
    }
}

} // namespace jarvis::widgets::trading
