#pragma once

#include "widgets/base/account_mode.h"
#include "widgets/session/arming.h"
#include "widgets/session/engine_session.h"
#include "widgets/trading/exit_preset.h"

#include <QByteArray>
#include <QObject>
#include <QVector>

namespace jarvis::widgets::trading {

/// Panels of one link look at one instrument; a panel without a link looks at its own. Shown by a letter and a colour.
enum class PanelLink : std::uint8_t { None = 0, A, B, C, D, E };
inline constexpr PanelLink kAllLinks[] = {PanelLink::A, PanelLink::B, PanelLink::C, PanelLink::D, PanelLink::E};

/// What the panels of the trade workspace share: the session, one-click, and which instrument they look at.
///
/// The desk has one, of link A. A panel that may be linked otherwise has one of its own, which shares everything else with the desk's.
/// Panels talk to the engine through it and to one another only by its signals, so each can be taken out or shown twice.
/// Threads: GUI. Session and arming must outlive it, and the desk's its panels'.
class TradeContext final : public QObject {
    Q_OBJECT

public:
    TradeContext(session::EngineSession& session, session::Arming& arming, QObject* parent = nullptr);
    /// A panel's, of the desk's link to begin with.
    explicit TradeContext(TradeContext& desk, QObject* parent = nullptr);
    ~TradeContext() override;

    session::EngineSession& session() const { return m_session; }
    session::Arming& arming() const { return m_arming; }
    const session::ReadModel& model() const { return m_session.model(); }

    /// The desk's.
    TradeContext& desk() { return m_desk ? *m_desk : *this; }

    PanelLink link() const { return m_link; }
    /// Joins the panels of that link and looks at what they look at. The first of a link brings its own instrument.
    void setLink(PanelLink link);
    /// Link and instrument, to be found again.
    QByteArray saveState() const;
    /// The instrument is taken as soon as it is known.
    void restoreState(const QByteArray& state);

    /// The one that the panel looks at. Empty before the first snapshot.
    InstrumentId instrumentId() const { return m_instrument; }
    /// Null when none is chosen yet.
    const Instrument* instrument() const { return model().instrument(m_instrument); }
    /// What is at stake on the account.
    base::AccountMode mode() const
    {
        return base::accountMode(model().account().isLive, model().account().isTestnet, model().tradingState().isLiveOff);
    }
    /// All of this link look at another instrument: depth is asked for it, and one-click is disarmed if it was for the one before. Unknown
    /// ids are ignored.
    void setInstrument(InstrumentId instrument);

    /// The exits of an armed click elsewhere than on a ladder: those of the ladder that armed. Of the desk, whoever is asked.
    const ExitPreset& armedExits() { return desk().m_armedExits; }
    void setArmedExits(const ExitPreset& exits) { desk().m_armedExits = exits; }

    /// Puts side and price into the ticket, which joins this panel's link, without sending anything.
    void fillTicket(Side side, std::optional<Price> limitPrice);
    /// Opens the algorithm ticket with this plan; nothing is sent.
    void work(const AlgorithmPlan& plan);
    /// Asks for a new alert: at this price of the instrument, where one is given. Nothing is set before the trader says so.
    void wantAlert(InstrumentId instrument, std::optional<Price> price = std::nullopt);
    /// Asks for the story of the position that was opened then, and what was written about it.
    void tellStory(InstrumentId instrument, Timestamp openedAt);
    /// Something happened that the trader should see now, without an order to show.
    void note(const QString& text);
    /// `what` was asked of the engine: what hinders it is noted, now when it was not sent, later when it is refused.
    void follow(const session::EngineSession::Sent& sent, const QString& what);

Q_SIGNALS:
    void instrumentChanged(jarvis::InstrumentId instrument);
    void linkChanged();
    /// Of the desk's alone, as those that follow: `from` asked for it.
    void ticketWanted(jarvis::widgets::trading::TradeContext& from, jarvis::Side side, std::optional<jarvis::Price> limitPrice);
    void workRequested(const jarvis::AlgorithmPlan& plan);
    void noted(const QString& text);
    void alertWanted(jarvis::InstrumentId instrument, std::optional<jarvis::Price> price);
    void storyWanted(jarvis::InstrumentId instrument, jarvis::Timestamp openedAt);

private:
    void onSnapshot();
    void look(InstrumentId instrument);
    void askDepth();
    /// What those of that link look at, but for this one.
    InstrumentId instrumentOf(PanelLink link);

    session::EngineSession& m_session;
    session::Arming& m_arming;
    TradeContext* m_desk = nullptr;  ///< null: it is the desk's
    QVector<TradeContext*> m_panels; ///< of the desk's: all, itself first
    PanelLink m_link = PanelLink::A;
    InstrumentId m_instrument;
    ExitPreset m_armedExits;
    QByteArray m_wanted; ///< a symbol that is not known yet
};

} // namespace jarvis::widgets::trading
