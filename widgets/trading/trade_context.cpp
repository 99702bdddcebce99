#include "widgets/trading/trade_context.h"

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

void TradeContext::note(const QString& text)
{
    Q_EMIT noted(text);
}

} // namespace jarvis::widgets::trading
