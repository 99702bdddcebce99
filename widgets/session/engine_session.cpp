#include "widgets/session/engine_session.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace jarvis::widgets::session {
namespace {

constexpr int kAgesMs = 250;

} // namespace

EngineSession::Clocks EngineSession::realClocks()
{
    return {[] { return std::chrono::duration_cast<Duration>(std::chrono::steady_clock::now().time_since_epoch()); },
        [] { return Timestamp(std::chrono::duration_cast<Duration>(std::chrono::system_clock::now().time_since_epoch())); }};
}

EngineSession::EngineSession(api::Engine& engine, const QString& user, Clocks clocks, Duration pace, QObject* parent)
    : QObject(parent),
      m_engine(engine),
      m_user(std::string_view(user.toStdString())),
      m_clocks(std::move(clocks)),
      m_engineTime(m_clocks.system()),
      m_engineTimeAt(m_clocks.steady()),
      m_taker(pace, [this](const Mailbox::Batch& batch) { handle(batch); })
{
    m_ages.setInterval(kAgesMs);
    connect(&m_ages, &QTimer::timeout, this, &EngineSession::lookAtAges);
    m_ages.start();
    subscribe();
}

EngineSession::~EngineSession()
{
    // First: no more callbacks. Then, as the taker goes: no more answers, and nothing queued (QObject drops it).
    m_subscription.reset();
}

void EngineSession::subscribe()
{
    m_awaitsSnapshot = true;
    m_subscription = m_engine.subscribe(interest(), *m_taker.mailbox());
}

void EngineSession::resync()
{
    ++m_resyncCount;
    m_subscription.reset();
    m_taker.mailbox()->clearStream();
    subscribe();
}

api::Interest EngineSession::interest() const
{
    api::Interest interest;
    interest.depth = m_depthInstruments;
    return interest;
}

// -- what arrives ------------------------------------------------------------------------------------------------------

void EngineSession::handle(const Mailbox::Batch& batch)
{
    if (batch.isOverrun) {
        resync();
    } else {
        for (const Mailbox::Message& message : batch.messages)
            std::visit([this](const auto& value) { take(value); }, message);
    }
    if (batch.frame)
        take(*batch.frame);
    for (const Mailbox::Completion& completion : batch.completions)
        completion();
}

void EngineSession::take(const std::shared_ptr<const api::Snapshot>& snapshot)
{
    m_awaitsSnapshot = false;
    noteEngineTime(snapshot->time);
    const ChangeSet changes = m_model.reset(*snapshot);
    Q_EMIT snapshotApplied();
    if (!changes.fired.empty())
        Q_EMIT alertsFired(changes.fired);
    for (const api::CommandSettled& settled : changes.settled)
        settle(settled);
    resendPending();
}

void EngineSession::take(const std::shared_ptr<const api::Delta>& delta)
{
    if (m_awaitsSnapshot)
        return; // what was still on its way when we asked anew; the snapshot contains it
    if (!m_model.isNext(*delta)) {
        resync();
        return;
    }
    const ChangeSet changes = m_model.apply(*delta);
    if (!delta->events.empty())
        noteEngineTime(delta->events.back().time);
    announce(changes);
}

void EngineSession::take(api::Link link)
{
    if (link == m_link)
        return;
    m_link = link;
    Q_EMIT linkChanged(link);
    lookAtAges();
}

void EngineSession::take(const api::QuoteFrame& frame)
{
    noteEngineTime(frame.time);
    m_model.market().apply(frame);
    if (!frame.quotes.empty()) {
        std::vector<InstrumentId> changed;
        changed.reserve(frame.quotes.size());
        for (const api::Quote& quote : frame.quotes)
            changed.push_back(quote.instrument);
        Q_EMIT quotesChanged(changed);
    }
    for (const auto& depth : frame.depth)
        Q_EMIT depthChanged(depth->instrument);
    std::set<InstrumentId> traded;
    for (const api::TapeTrade& trade : frame.trades)
        traded.insert(trade.instrument);
    for (const auto& queues : frame.queues)
        Q_EMIT queuesChanged(queues->instrument);
    for (const InstrumentId instrument : traded)
        Q_EMIT tradesAdded(instrument);
    if (!frame.candles.empty())
        Q_EMIT candlesChanged(frame.candles);
    if (frame.account)
        Q_EMIT valuationChanged();
}

void EngineSession::announce(const ChangeSet& changes)
{
    if (changes.hasInstruments)
        Q_EMIT instrumentsChanged();
    if (changes.hasTradingState)
        Q_EMIT tradingStateChanged();
    if (!changes.orders.empty())
        Q_EMIT ordersChanged(changes.orders);
    if (!changes.forgottenOrders.empty())
        Q_EMIT ordersForgotten(changes.forgottenOrders);
    if (!changes.algorithms.empty())
        Q_EMIT algorithmsChanged(changes.algorithms);
    if (changes.fillsAdded > 0)
        Q_EMIT fillsAdded(static_cast<int>(changes.fillsAdded), static_cast<int>(changes.fillsForgotten));
    if (!changes.positions.empty())
        Q_EMIT positionsChanged(changes.positions);
    if (changes.closedAdded > 0)
        Q_EMIT closedPositionsAdded(static_cast<int>(changes.closedAdded));
    if (changes.hasNotes)
        Q_EMIT positionNotesChanged();
    if (changes.hasAccount)
        Q_EMIT accountChanged();
    if (changes.hasLimits)
        Q_EMIT limitsChanged();
    if (changes.hasFlattens)
        Q_EMIT flattenChanged();
    if (changes.hasCosts)
        Q_EMIT costsChanged();
    if (changes.hasDifferences)
        Q_EMIT holdingDifferencesChanged();
    if (changes.logAdded > 0)
        Q_EMIT logAdded(static_cast<int>(changes.logAdded), static_cast<int>(changes.logForgotten));
    for (const api::AlertRaised& alert : changes.alerts)
        Q_EMIT alertRaised(alert);
    if (changes.hasAlertRules)
        Q_EMIT alertRulesChanged();
    if (!changes.fired.empty())
        Q_EMIT alertsFired(changes.fired);
    // Last: who hears that a command is settled finds its orders in place.
    for (const api::CommandSettled& settled : changes.settled)
        settle(settled);
}

void EngineSession::settle(const api::CommandSettled& outcome)
{
    const bool isOurs = m_pending.erase(outcome.id) > 0;
    if (isOurs)
        Q_EMIT commandSettled(outcome.id, outcome);
}

void EngineSession::resendPending()
{
    // In doubt since the story broke: the same id again is answered with the first outcome, or refused as expired.
    const std::map<CommandId, api::Command> pending = m_pending;
    for (const auto& [id, command] : pending) {
        const auto sent = m_engine.send(command);
        if (!sent)
            return; // the next snapshot tries again
    }
}

// -- what is shown ------------------------------------------------------------------------------------------------------

void EngineSession::setDepthInstruments(const std::set<InstrumentId>& instruments)
{
    if (instruments == m_depthInstruments)
        return;
    m_depthInstruments = instruments;
    m_subscription->setInterest(interest());
}

} // namespace jarvis::widgets::session
