#pragma once

#include "engine/base/expected.h"
#include "widgets/session/engine_session.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace jarvis::widgets::session {

/// Why one-click is off.
enum class DisarmReason : std::uint8_t {
    NeverArmed = 1, ///< as at every start
    ByTrader,
    LinkLost,
    Reconnected,
    VenueDown,
    DataStale,
    AccountChanged,
    EngineChanged,
    InstrumentChanged,
    LeverageChanged,
    Killed,
    EntriesBlocked, ///< day locked, reconciling or journal down
    Idle,
    OutcomeUnknown,
    ScreenLocked,
    ClockJumped,    ///< the machine slept, or its clock was moved
};
/// As a sentence: "Data older than 2.0 s".
QString text(DisarmReason reason);

/// Why one-click could not be armed.
enum class ArmError : std::uint8_t { NotReady = 1, UnknownInstrument, SizeMissing, SizeTooSmall, SizeTooLarge, NoMark, AboveLimit, DataStale, Blocked,
    OutcomeUnknown };
QString text(ArmError error);

/// Whether a click may trade without asking (behaviours 1–3).
///
/// Off at start, armed by hand for one account, engine, instrument and size; off again within one event-loop turn of
/// anything that could make a click mean something else. It never arms itself, and nothing stores it.
/// A click asks verify() first: that looks at everything again, so no timer can be too late.
/// Threads: GUI. The session must outlive it.
class Arming final : public QObject {
    Q_OBJECT

public:
    static constexpr Duration kIdleDefault = std::chrono::minutes(10);

    /// The four values on the badge.
    struct Armed {
        AccountId account;
        std::string accountName;
        bool isLive = false;
        std::string engineName;
        InstrumentId instrument;
        Quantity size;
    };

    explicit Arming(EngineSession& session, QObject* parent = nullptr);

    /// What the desk looks at; another one than the armed disarms.
    void setInstrument(InstrumentId instrument);
    InstrumentId instrument() const { return m_instrument; }

    /// Arms for the current instrument with this size per click.
    Expected<void, ArmError> arm(Quantity size);
    void disarm(DisarmReason reason = DisarmReason::ByTrader);

    bool isArmed() const { return m_armed.has_value(); }
    const std::optional<Armed>& armed() const { return m_armed; }
    /// Why it is off; meaningful while it is off.
    DisarmReason reason() const { return m_reason; }

    /// To be asked at each click: the size to send, or why nothing may be sent. Counts as activity.
    Expected<Quantity, DisarmReason> verify(InstrumentId instrument);

    /// Any trading by hand starts the idle time anew.
    void noteActivity();
    void setIdleLimit(Duration limit);
    /// The desktop was locked, or the program hidden by the system.
    void noteScreenLocked() { disarm(DisarmReason::ScreenLocked); }

Q_SIGNALS:
    /// Armed or disarmed.
    void changed();
    void disarmed(jarvis::widgets::session::DisarmReason reason);

private:
    /// What forbids being armed right now, if anything.
    std::optional<DisarmReason> obstacle() const;
    void check();

    EngineSession& m_session;
    InstrumentId m_instrument;
    std::optional<Armed> m_armed;
    DisarmReason m_reason = DisarmReason::NeverArmed;
    std::int64_t m_leverage = 0;
    std::uint64_t m_epoch = 0;
    Duration m_idleLimit = kIdleDefault;
    Duration m_activeAt{};
    Duration m_wallMinusSteady{}; ///< jumps when the machine sleeps
    QTimer m_timer;
};

} // namespace jarvis::widgets::session
