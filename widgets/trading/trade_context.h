#pragma once

#include "widgets/base/account_mode.h"
#include "widgets/session/arming.h"
#include "widgets/session/engine_session.h"

#include <QObject>

namespace jarvis::widgets::trading {

/// What the panels of the trade workspace share: the session, one-click, and which instrument the desk looks at.
///
/// Panels talk to the engine through it and to one another only by its signals, so each can be taken out or shown twice.
/// Threads: GUI. Session and arming must outlive it.
class TradeContext final : public QObject {
    Q_OBJECT

public:
    TradeContext(session::EngineSession& session, session::Arming& arming, QObject* parent = nullptr);

    session::EngineSession& session() const { return m_session; }
    session::Arming& arming() const { return m_arming; }
    const session::ReadModel& model() const { return m_session.model(); }

    /// The one on chart, ladder and ticket. Empty before the first snapshot.
    InstrumentId instrumentId() const { return m_instrument; }
    /// Null when none is chosen yet.
    const Instrument* instrument() const { return model().instrument(m_instrument); }
    /// What is at stake on the account.
    base::AccountMode mode() const
    {
        return base::accountMode(model().account().isLive, model().account().isTestnet, model().tradingState().isLiveOff);
    }
    /// Looks at another instrument: depth is asked for it, and one-click is disarmed. Unknown ids are ignored.
    void setInstrument(InstrumentId instrument);

    /// Puts side and price into the ticket without sending anything.
    void fillTicket(Side side, std::optional<Price> limitPrice);
    /// Opens the algorithm ticket with this plan; nothing is sent.
    void work(const AlgorithmPlan& plan);
    /// Something happened that the trader should see now, without an order to show.
    void note(const QString& text);
    /// `what` was asked of the engine: what hinders it is noted, now when it was not sent, later when it is refused.
    void follow(const session::EngineSession::Sent& sent, const QString& what);

Q_SIGNALS:
    void instrumentChanged(jarvis::InstrumentId instrument);
    void ticketFilled(jarvis::Side side, std::optional<jarvis::Price> limitPrice);
    void workRequested(const jarvis::AlgorithmPlan& plan);
    void noted(const QString& text);

private:
    void onSnapshot();

    session::EngineSession& m_session;
    session::Arming& m_arming;
    InstrumentId m_instrument;
};

} // namespace jarvis::widgets::trading
