#include "widgets/session/arming.h"

#include "engine/base/check.h"

#include <QCoreApplication>

#include <chrono>

namespace jarvis::widgets::session {
namespace {

struct ArmingWords {
    Q_DECLARE_TR_FUNCTIONS(Arming)
};

/// A machine that slept, or a clock that was set: what was armed then was armed in another world.
constexpr Duration kClockJump = std::chrono::seconds(2);
constexpr int kArmedCheckMs = 50;

Duration wallMinusSteady(const EngineSession::Clocks& clocks)
{
    return clocks.system().time_since_epoch() - clocks.steady();
}

} // namespace

QString text(DisarmReason reason)
{
    switch (reason) {
    case DisarmReason::NeverArmed: return ArmingWords::tr("One-click is off at every start.");
    case DisarmReason::ByTrader: return ArmingWords::tr("One-click was turned off by hand.");
    case DisarmReason::LinkLost: return ArmingWords::tr("One-click is off: the connection to the engine was lost.");
    case DisarmReason::Reconnected: return ArmingWords::tr("One-click is off: the engine was reconnected.");
    case DisarmReason::VenueDown: return ArmingWords::tr("One-click is off: the venue went down.");
    case DisarmReason::DataStale: return ArmingWords::tr("One-click is off: the market data is too old.");
    case DisarmReason::AccountChanged: return ArmingWords::tr("One-click is off: the account changed.");
    case DisarmReason::EngineChanged: return ArmingWords::tr("One-click is off: the engine changed or restarted.");
    case DisarmReason::InstrumentChanged: return ArmingWords::tr("One-click is off: it was armed for another instrument.");
    case DisarmReason::LeverageChanged: return ArmingWords::tr("One-click is off: the leverage limit changed.");
    case DisarmReason::Killed: return ArmingWords::tr("One-click is off: trading is halted.");
    case DisarmReason::EntriesBlocked: return ArmingWords::tr("One-click is off: entries are blocked.");
    case DisarmReason::Idle: return ArmingWords::tr("One-click is off: nothing was traded for a while.");
    case DisarmReason::OutcomeUnknown: return ArmingWords::tr("One-click is off: the outcome of an order is unknown.");
    case DisarmReason::ScreenLocked: return ArmingWords::tr("One-click is off: the screen was locked.");
    case DisarmReason::ClockJumped: return ArmingWords::tr("One-click is off: the machine slept or its clock was moved.");
    }
    UNREACHABLE();
}

QString text(ArmError error)
{
    switch (error) {
    case ArmError::NotReady: return ArmingWords::tr("The engine is not connected.");
    case ArmError::UnknownInstrument: return ArmingWords::tr("Choose an instrument first.");
    case ArmError::SizeMissing: return ArmingWords::tr("Set a size per click above zero first.");
    case ArmError::SizeTooSmall: return ArmingWords::tr("The size per click is below the venue's minimum.");
    case ArmError::SizeTooLarge: return ArmingWords::tr("The size per click is above the venue's maximum.");
    case ArmError::NoMark: return ArmingWords::tr("The mark price is not known yet, so the size cannot be judged.");
    case ArmError::AboveLimit: return ArmingWords::tr("The size per click is worth more than the position limit.");
    case ArmError::DataStale: return ArmingWords::tr("The market data is too old.");
    case ArmError::Blocked: return ArmingWords::tr("Entries are blocked.");
    case ArmError::OutcomeUnknown: return ArmingWords::tr("The outcome of an order is unknown. Wait for the venue's answer.");
    }
    UNREACHABLE();
}

Arming::Arming(EngineSession& session, QObject* parent) : QObject(parent), m_session(session)
{
    // Precise, since "older than 2 s" must not become 2.1 s.
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(kArmedCheckMs);
    connect(&m_timer, &QTimer::timeout, this, &Arming::check);
    // Each of these may be the end of it; they arrive in the event-loop turn that brought them.
    connect(&session, &EngineSession::linkChanged, this, [this](api::Link link) {
        disarm(link == api::Link::Live ? DisarmReason::Reconnected : DisarmReason::LinkLost);
    });
    connect(&session, &EngineSession::snapshotApplied, this, [this] {
        check();
        disarm(DisarmReason::Reconnected);
    });
    connect(&session, &EngineSession::tradingStateChanged, this, &Arming::check);
    connect(&session, &EngineSession::ordersChanged, this, &Arming::check);
    connect(&session, &EngineSession::accountChanged, this, &Arming::check);
    connect(&session, &EngineSession::limitsChanged, this, &Arming::check);
    connect(&session, &EngineSession::instrumentsChanged, this, &Arming::check);
    connect(&session, &EngineSession::quotesChanged, this, &Arming::check);
}

void Arming::setInstrument(InstrumentId instrument)
{
    m_instrument = instrument;
    check();
}

Expected<void, ArmError> Arming::arm(Quantity size)
{
    const ReadModel& model = m_session.model();
    const auto no = [](ArmError error) { return Unexpected(error); };
    if (!m_session.isReady())
        return no(ArmError::NotReady);
    const Instrument* is = model.instrument(m_instrument);
    if (!is)
        return no(ArmError::UnknownInstrument);
    if (size <= Quantity::zero())
        return no(ArmError::SizeMissing);
    if (size < is->spec().quantityMin)
        return no(ArmError::SizeTooSmall);
    if (size > is->spec().quantityMax)
        return no(ArmError::SizeTooLarge);
    const api::Quote* quote = model.market().quote(m_instrument);
    if (!quote || !quote->mark)
        return no(ArmError::NoMark);
    if (is->notional(*quote->mark, size) > model.limits().positionNotional)
        return no(ArmError::AboveLimit);

    m_armed = Armed{model.account().id, model.account().name, model.account().isLive, model.account().engineName, m_instrument, size};
    m_leverage = model.limits().leverage;
    m_epoch = model.cursor().epoch;
    m_activeAt = m_session.clocks().steady();
    m_wallMinusSteady = wallMinusSteady(m_session.clocks());
    if (const auto why = obstacle()) {
        m_armed.reset();
        switch (*why) {
        case DisarmReason::DataStale: return no(ArmError::DataStale);
        case DisarmReason::OutcomeUnknown: return no(ArmError::OutcomeUnknown);
        default: return no(ArmError::Blocked);
        }
    }
    m_timer.start();
    Q_EMIT changed();
    return {};
}

void Arming::disarm(DisarmReason reason)
{
    if (!m_armed)
        return;
    m_armed.reset();
    m_reason = reason;
    m_timer.stop();
    Q_EMIT disarmed(reason);
    Q_EMIT changed();
}

Expected<Quantity, DisarmReason> Arming::verify(InstrumentId instrument)
{
    check();
    if (m_armed && instrument != m_armed->instrument)
        return Unexpected(DisarmReason::InstrumentChanged);
    if (!m_armed)
        return Unexpected(m_reason);
    noteActivity();
    return m_armed->size;
}

void Arming::noteActivity()
{
    m_activeAt = m_session.clocks().steady();
}

void Arming::setIdleLimit(Duration limit)
{
    m_idleLimit = limit;
    check();
}

std::optional<DisarmReason> Arming::obstacle() const
{
    const ReadModel& model = m_session.model();
    const api::TradingState& state = model.tradingState();
    if (m_session.link() != api::Link::Live)
        return DisarmReason::LinkLost;
    if (state.isKilled)
        return DisarmReason::Killed;
    if (model.account().id != m_armed->account || model.account().isLive != m_armed->isLive)
        return DisarmReason::AccountChanged;
    if (model.account().engineName != m_armed->engineName || model.cursor().epoch != m_epoch)
        return DisarmReason::EngineChanged;
    if (m_instrument != m_armed->instrument || !model.instrument(m_instrument))
        return DisarmReason::InstrumentChanged;
    if (model.limits().leverage != m_leverage)
        return DisarmReason::LeverageChanged;
    const VenueId venue = model.instrument(m_instrument)->spec().venue;
    if (!state.isUpAt(venue))
        return DisarmReason::VenueDown;
    if (state.isDayLocked || state.isReconcilingAt(venue) || state.isJournalDown || state.isLiveOff)
        return DisarmReason::EntriesBlocked;
    if (model.hasUnknownOrder())
        return DisarmReason::OutcomeUnknown;
    const std::chrono::nanoseconds jump = wallMinusSteady(m_session.clocks()) - m_wallMinusSteady;
    if (jump > kClockJump || jump < -kClockJump)
        return DisarmReason::ClockJumped;
    const api::Quote* quote = model.market().quote(m_instrument);
    const std::optional<Duration> age = m_session.dataAge(m_instrument);
    if (!quote || !quote->isTradable || !age || *age > model.limits().stalenessMax)
        return DisarmReason::DataStale;
    if (m_session.clocks().steady() - m_activeAt >= m_idleLimit)
        return DisarmReason::Idle;
    return std::nullopt;
}

void Arming::check()
{
    if (!m_armed)
        return;
    if (const auto why = obstacle())
        disarm(*why);
}

} // namespace jarvis::widgets::session
