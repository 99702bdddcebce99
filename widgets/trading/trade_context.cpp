#include "widgets/trading/trade_context.h"

#include "widgets/base/event_text.h"
#include "widgets/base/reason_text.h"

namespace jarvis::widgets::trading {

TradeContext::TradeContext(session::EngineSession& session, session::Arming& arming, QObject* parent)
    : QObject(parent), m_session(session), m_arming(arming)
{
    connect(&m_session, &session::EngineSession::snapshotApplied, this, &TradeContext::onSnapshot);
    connect(&m_session, &session::EngineSession::instrumentsChanged, this, &TradeContext::onSnapshot);
    onSnapshot();
}

void TradeContext::setInstrument(InstrumentId instrument)
{
    if (instrument == m_instrument || !model().instrument(instrument))
        return;
    m_instrument = instrument;
    m_session.setDepthInstruments({instrument});
    m_arming.setInstrument(instrument);
    Q_EMIT instrumentChanged(instrument);
}

void TradeContext::onSnapshot()
{
    // The first instrument is what a new desk looks at; a restored one sets its own.
    if (!instrument() && !model().instruments().empty())
        setInstrument(model().instruments().begin()->first);
}

void TradeContext::fillTicket(Side side, std::optional<Price> limitPrice)
{
    Q_EMIT ticketFilled(side, limitPrice);
}

void TradeContext::work(const AlgorithmPlan& plan)
{
    Q_EMIT workRequested(plan);
}

void TradeContext::note(const QString& text)
{
    Q_EMIT noted(text);
}

void TradeContext::follow(const session::EngineSession::Sent& sent, const QString& what)
{
    if (!sent)
        return note(tr("%1: not sent, %2.").arg(what, base::text(sent.error())));
    // Lives until the one answer that there will be.
    auto* answer = new QObject(this);
    connect(&m_session, &session::EngineSession::commandSettled, answer,
        [this, answer, asked = *sent, what](const CommandId& id, const api::CommandSettled& outcome) {
            if (id != asked)
                return;
            answer->deleteLater();
            if (outcome.refusal) {
                const auto find = [this](InstrumentId instrument) { return model().instrument(instrument); };
                note(tr("%1 was refused. %2").arg(what, base::refusalText(*outcome.refusal, find).sentence()));
            }
        });
}

} // namespace jarvis::widgets::trading
