#pragma once

#include "engine/api/engine.h"
#include "engine/base/expected.h"
#include "widgets/session/paced_taker.h"
#include "widgets/session/read_model.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace jarvis::widgets::session {

/// An engine, near or far, as the GUI thread sees it: a read model that follows, signals when it changed, and one function
/// for each thing a trader can ask for.
///
/// A missing event makes it subscribe anew; commands that were pending then are sent again under their old ids, which is
/// boring by design. Destroying it stops everything: no callback runs afterwards.
/// Threads: GUI only. The engine must outlive it.
class EngineSession final : public QObject {
    Q_OBJECT

public:
    /// Where it reads time; tests bring their own. Both monotonic or not as named.
    struct Clocks {
        std::function<Duration()> steady;    ///< monotonic
        std::function<Timestamp()> system;   ///< UTC
    };
    static Clocks realClocks();

    /// Subscribes at once; the snapshot comes with the event loop. `user` is written into the journal with every command. `pace`: how
    /// long what comes in a row may wait, so that it is shown together (PacedTaker); zero: nothing waits.
    EngineSession(api::Engine& engine, const QString& user, Clocks clocks, Duration pace = Duration::zero(), QObject* parent = nullptr);
    ~EngineSession() override;

    const ReadModel& model() const { return m_model; }
    api::Link link() const { return m_link; }
    /// Live, and a snapshot has been applied.
    bool isReady() const { return m_link == api::Link::Live && m_model.hasSnapshot(); }

    // -- commands: named, stamped and sent; the answer is commandSettled(). Pending until then.
    using Sent = Expected<CommandId, api::SendError>;
    static constexpr Duration kCommandLife = std::chrono::seconds(30);

    Sent submit(const OrderDraft& draft);
    Sent amend(OrderId order, Quantity quantity, std::optional<Price> limitPrice, std::optional<Price> triggerPrice = {});
    Sent cancel(OrderId order);
    Sent cancelAll(std::optional<InstrumentId> instrument = {}, std::optional<Side> side = {}, bool includesExits = false);
    Sent close(InstrumentId instrument, std::optional<Quantity> quantity = {});
    Sent flatten(std::optional<InstrumentId> instrument = {});
    Sent reverse(InstrumentId instrument, const ExitPlan& exits);
    Sent setExits(InstrumentId instrument, const ExitPlan& exits);
    Sent moveStopToBreakEven(InstrumentId instrument);
    Sent adopt(InstrumentId instrument, Quantity theirs, Price price, const ExitPlan& exits);
    /// An empty rule: a new one.
    Sent setAlert(AlertRuleId rule, const AlertSpec& spec);
    Sent removeAlert(AlertRuleId rule);
    Sent snoozeAlert(AlertRuleId rule, Duration period);
    /// Writes about the position that was opened then; an empty note takes it away.
    Sent annotate(InstrumentId instrument, Timestamp openedAt, const PositionNote& note);
    Sent setLimit(LimitId limit, Amount value);
    /// Of the account, or of one scope alone.
    Sent halt(bool flattensToo, BreakerScope scope = {});
    Sent resume(const QString& typedText, BreakerScope scope = {});
    Sent resetDay();
    /// On needs the account's name, typed.
    Sent switchLive(bool isOn, const QString& typedText = {});
    Sent send(api::Action action);

    bool isPending(const CommandId& id) const { return m_pending.contains(id); }
    std::size_t pendingCount() const { return m_pending.size(); }
    /// The command while it is pending; null afterwards.
    const api::Command* pendingCommand(const CommandId& id) const;

    // -- questions: answered once, on the GUI thread, unless `context` or this is gone by then.
    using PreviewDone = std::function<void(const Expected<api::OrderPreview, api::FetchError>&)>;
    using CandlesDone = std::function<void(const Expected<api::CandleHistory, api::FetchError>&)>;
    using FillsDone = std::function<void(const Expected<api::FillHistory, api::FetchError>&)>;
    using StopsDone = std::function<void(const Expected<api::StopHistory, api::FetchError>&)>;
    using RiskDone = std::function<void(const Expected<api::RiskReport, api::FetchError>&)>;
    void preview(const api::PreviewQuery& query, QObject* context, PreviewDone done);
    void candles(const api::CandleQuery& query, QObject* context, CandlesDone done);
    void fills(const api::FillQuery& query, QObject* context, FillsDone done);
    void stops(const api::StopQuery& query, QObject* context, StopsDone done);
    using ClosedDone = std::function<void(const Expected<api::PositionHistory, api::FetchError>&)>;
    void closed(const api::PositionQuery& query, QObject* context, ClosedDone done);
    using StoryDone = std::function<void(const Expected<api::PositionStory, api::FetchError>&)>;
    void story(const api::PositionStoryQuery& query, QObject* context, StoryDone done);
    using AuditDone = std::function<void(const Expected<api::AuditHistory, api::FetchError>&)>;
    void audit(const api::AuditQuery& query, QObject* context, AuditDone done);
    using CostsDone = std::function<void(const Expected<api::CostReport, api::FetchError>&)>;
    void risk(QObject* context, RiskDone done);
    void costs(const api::CostQuery& query, QObject* context, CostsDone done);
    using VenuesDone = std::function<void(const Expected<api::VenueHealth, api::FetchError>&)>;
    void venues(QObject* context, VenuesDone done);

    /// Depth, trades and candles come for these from the next frame on.
    void setDepthInstruments(const std::set<InstrumentId>& instruments);
    const std::set<InstrumentId>& depthInstruments() const { return m_depthInstruments; }

    // -- time
    /// The engine's time, estimated: the newest it told, plus what went by since.
    Timestamp engineNow() const;
    /// How long ago the instrument's stream last proved to be alive; empty when never.
    std::optional<Duration> dataAge(InstrumentId instrument) const;
    /// The oldest of the held and shown instruments' ages: the one for the top bar. Out of touch it is at least that old, whatever is shown.
    std::optional<Duration> worstDataAge() const;
    /// How long ago the engine was last heard of, while there is no link to it; empty while there is one, and before the first snapshot.
    /// Everything on the screen is at least that old then, and is shown as old.
    std::optional<Duration> outOfTouch() const;
    /// What is known of this market is older than the account allows, or was never proven, or the engine is out of touch.
    bool isStale(InstrumentId instrument) const;
    /// Tells with freshnessChanged() what has become old, or is no more; done by itself some times a second.
    void lookAtAges();
    const Clocks& clocks() const { return m_clocks; }

    std::uint64_t resyncCount() const { return m_resyncCount; }
    std::uint64_t drainCount() const { return m_taker.drainCount(); }

Q_SIGNALS:
    /// Everything may be different. No other signal is emitted for what a snapshot changed.
    void snapshotApplied();
    void ordersChanged(const std::vector<jarvis::OrderId>& orders);
    void ordersForgotten(const std::vector<jarvis::OrderId>& orders);
    void algorithmsChanged(const std::vector<jarvis::AlgorithmId>& algorithms);
    void positionsChanged(const std::vector<jarvis::InstrumentId>& instruments);
    /// The newest `added` of ReadModel::fills(); `forgotten` fell off its front.
    void fillsAdded(int added, int forgotten);
    void closedPositionsAdded(int added);
    void logAdded(int added, int forgotten);
    void instrumentsChanged();
    void positionNotesChanged();
    void accountChanged();   ///< balance or day
    void valuationChanged(); ///< equity, P&L, exposure: MarketView::valuation()
    void limitsChanged();
    void tradingStateChanged();
    void flattenChanged();
    void holdingDifferencesChanged();
    void alertRaised(const jarvis::api::AlertRaised& alert);
    void alertRulesChanged();
    /// What the trader asked to be told of; after a lost link what was told meanwhile, right behind snapshotApplied().
    void alertsFired(const std::vector<jarvis::api::AlertFired>& fired);
    /// An order's cost was measured, or one was routed.
    void costsChanged();
    /// A command is on its way: between this and commandSettled() it shows as pending.
    void commandSent(const jarvis::CommandId& id);
    void commandSettled(const jarvis::CommandId& id, const jarvis::api::CommandSettled& outcome);
    void quotesChanged(const std::vector<jarvis::InstrumentId>& instruments);
    void depthChanged(jarvis::InstrumentId instrument);
    void tradesAdded(jarvis::InstrumentId instrument);
    void queuesChanged(jarvis::InstrumentId instrument);
    void candlesChanged(const std::vector<jarvis::api::CandleUpdate>& candles);
    void linkChanged(jarvis::api::Link link);
    /// After each batch that told the engine's time.
    void engineTimeChanged();
    /// isStale() of some market or outOfTouch() is another than before; and about once a second while any of them is, for they grow older.
    void freshnessChanged();

private:
    void subscribe();
    void resync();
    void handle(const Mailbox::Batch& batch);
    void take(const std::shared_ptr<const api::Snapshot>& snapshot);
    void take(const std::shared_ptr<const api::Delta>& delta);
    void take(api::Link link);
    void take(const api::QuoteFrame& frame);
    void announce(const ChangeSet& changes);
    void settle(const api::CommandSettled& outcome);
    void resendPending();
    void noteEngineTime(Timestamp time);
    api::Interest interest() const;
    void fetch(api::Query query, QObject* context, std::function<void(Expected<api::Answer, api::FetchError>)> done);

    api::Engine& m_engine;
    FixedText<24> m_user;
    Clocks m_clocks;
    ReadModel m_model;
    api::Link m_link = api::Link::Connecting;
    std::set<InstrumentId> m_depthInstruments;
    std::map<CommandId, api::Command> m_pending;
    Timestamp m_engineTime{};
    Duration m_engineTimeAt{};
    std::set<InstrumentId> m_stale; ///< as freshnessChanged() last told
    bool m_wasOutOfTouch = false;
    Duration m_staleToldAt{};
    QTimer m_ages;
    bool m_awaitsSnapshot = true;
    std::uint64_t m_resyncCount = 0;
    // Its mailbox is shared with answers that are still on their way, and closed when we go.
    PacedTaker m_taker;
    // Last: its end is the end of all callbacks.
    std::unique_ptr<api::Subscription> m_subscription;
};

} // namespace jarvis::widgets::session
