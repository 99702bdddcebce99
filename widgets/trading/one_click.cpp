#include "widgets/trading/one_click.h"

#include "widgets/base/event_text.h"
#include "widgets/base/reason_text.h"

namespace jarvis::widgets::trading {

OneClick::OneClick(TradeContext& context, QObject* parent) : QObject(parent), m_context(context)
{
    connect(&m_context.session(), &session::EngineSession::commandSettled, this, &OneClick::onSettled);
}

quint64 OneClick::place(InstrumentId instrument, Side side, Price price, const ExitPreset& exits)
{
    Click click;
    click.number = ++m_lastNumber;
    click.side = side;
    click.price = price;
    click.instrument = instrument;
    const auto size = m_context.arming().verify(instrument);
    if (!size) {
        click.stage = Stage::NotSent;
        click.why = tr("Nothing was sent. %1").arg(session::text(size.error()));
        Q_EMIT changed(click);
        return click.number;
    }
    click.quantity = *size;
    m_pending.emplace(click.number, click);
    Q_EMIT changed(click);

    OrderDraft draft;
    draft.instrument = instrument;
    draft.side = side;
    draft.type = OrderType::Limit;
    draft.quantity = *size;
    draft.limitPrice = price;
    // Against a position it reduces: no exits of its own, and never through zero.
    const Position* position = m_context.model().position(instrument);
    if (position && position->side() != side && position->held.absolute() >= *size)
        draft.isReduceOnly = true;
    else
        draft.exits = exits.around(price, side);
    m_context.session().preview({draft, api::SizeMode::Quantity, Amount::of(*size)}, this, [this, number = click.number, draft](const auto& preview) {
        if (!preview)
            return end(number, Stage::NotSent, tr("Nothing was sent: the engine did not answer (%1).").arg(base::text(preview.error())));
        if (!draft.isReduceOnly && !preview->isComplete())
            return end(number, Stage::NotSent, tr("Nothing was sent: margin, fee or worst loss is unknown right now. Use the ticket."));
        send(number, draft);
    });
    return click.number;
}

void OneClick::send(quint64 number, OrderDraft draft)
{
    const auto found = m_pending.find(number);
    if (found == m_pending.end())
        return;
    // Between click and answer the desk may have been disarmed.
    if (const auto still = m_context.arming().verify(draft.instrument); !still)
        return end(number, Stage::NotSent, tr("Nothing was sent. %1").arg(session::text(still.error())));
    const auto sent = m_context.session().submit(draft);
    if (!sent)
        return end(number, Stage::NotSent, tr("Nothing was sent: %1.").arg(base::text(sent.error())));
    found->second.command = *sent;
    Q_EMIT changed(found->second);
}

void OneClick::onSettled(const CommandId& id, const api::CommandSettled& outcome)
{
    for (const auto& [number, click] : m_pending) {
        if (click.command != id)
            continue;
        const QString why = outcome.refusal ? base::refusalText(*outcome.refusal, m_context.model().instrument(click.instrument)).sentence() : QString();
        end(number, outcome.refusal ? Stage::Refused : Stage::Live, why);
        return;
    }
}

void OneClick::end(quint64 number, Stage stage, const QString& why)
{
    const auto found = m_pending.find(number);
    if (found == m_pending.end())
        return;
    Click click = found->second;
    m_pending.erase(found);
    click.stage = stage;
    click.why = why;
    Q_EMIT changed(click);
}

} // namespace jarvis::widgets::trading
