// What the desk asks of the engine: commands and questions. What the engine tells is taken in engine_session.cpp.
#include "widgets/session/engine_session.h"

#include "widgets/session/mailbox.h"

#include <utility>

namespace jarvis::widgets::session {
namespace {

template <typename Answer, typename Done>
auto unwrapping(Done done)
{
    return [done = std::move(done)](Expected<api::Answer, api::FetchError> answer) {
        if (!answer) {
            done(Expected<Answer, api::FetchError>(Unexpected(answer.error())));
            return;
        }
        const Answer* value = std::get_if<Answer>(&*answer);
        CHECK(value != nullptr); // an engine answers what it was asked
        done(Expected<Answer, api::FetchError>(*value));
    };
}

} // namespace

// -- commands ------------------------------------------------------------------------------------------------------------

EngineSession::Sent EngineSession::send(api::Action action)
{
    api::Command command;
    command.id = Uuid::random();
    command.origin = api::Origin{api::Origin::Kind::Desk, m_user};
    command.expiresAt = engineNow() + kCommandLife;
    command.action = std::move(action);
    const CommandId id = command.id;
    // Pending first: an engine in this process may have settled it before send() returns.
    m_pending.emplace(id, command);
    const auto sent = m_engine.send(std::move(command));
    if (!sent) {
        m_pending.erase(id);
        return Unexpected(sent.error());
    }
    Q_EMIT commandSent(id);
    return id;
}

const api::Command* EngineSession::pendingCommand(const CommandId& id) const
{
    const auto found = m_pending.find(id);
    return found == m_pending.end() ? nullptr : &found->second;
}

EngineSession::Sent EngineSession::submit(const OrderDraft& draft)
{
    return send(api::SubmitOrder{draft});
}

EngineSession::Sent EngineSession::amend(OrderId order, Quantity quantity, std::optional<Price> limitPrice, std::optional<Price> triggerPrice)
{
    return send(api::AmendOrder{order, quantity, limitPrice, triggerPrice});
}

EngineSession::Sent EngineSession::cancel(OrderId order)
{
    return send(api::CancelOrder{order});
}

EngineSession::Sent EngineSession::cancelAll(std::optional<InstrumentId> instrument, std::optional<Side> side, bool includesExits)
{
    return send(api::CancelAll{instrument, side, includesExits});
}

EngineSession::Sent EngineSession::close(InstrumentId instrument, std::optional<Quantity> quantity)
{
    return send(api::ClosePosition{instrument, quantity});
}

EngineSession::Sent EngineSession::flatten(std::optional<InstrumentId> instrument)
{
    return send(api::Flatten{instrument});
}

EngineSession::Sent EngineSession::reverse(InstrumentId instrument, const ExitPlan& exits)
{
    return send(api::ReversePosition{instrument, exits});
}

EngineSession::Sent EngineSession::setExits(InstrumentId instrument, const ExitPlan& exits)
{
    return send(api::SetExits{instrument, exits});
}

EngineSession::Sent EngineSession::moveStopToBreakEven(InstrumentId instrument)
{
    return send(api::MoveStopToBreakEven{instrument});
}

EngineSession::Sent EngineSession::adopt(InstrumentId instrument, Quantity theirs, Price price, const ExitPlan& exits)
{
    return send(api::AdoptHolding{instrument, theirs, price, exits});
}

EngineSession::Sent EngineSession::setLimit(LimitId limit, Amount value)
{
    return send(api::SetLimit{limit, value});
}

EngineSession::Sent EngineSession::setAlert(AlertRuleId rule, const AlertSpec& spec)
{
    return send(api::SetAlert{rule, spec});
}

EngineSession::Sent EngineSession::removeAlert(AlertRuleId rule)
{
    return send(api::RemoveAlert{rule});
}

EngineSession::Sent EngineSession::snoozeAlert(AlertRuleId rule, Duration period)
{
    return send(api::SnoozeAlert{rule, period});
}

EngineSession::Sent EngineSession::annotate(InstrumentId instrument, Timestamp openedAt, const PositionNote& note)
{
    return send(api::AnnotatePosition{instrument, openedAt, note});
}

EngineSession::Sent EngineSession::halt(bool flattensToo, BreakerScope scope)
{
    return send(api::HaltTrading{flattensToo, scope});
}

EngineSession::Sent EngineSession::resume(const QString& typedText, BreakerScope scope)
{
    return send(api::ResumeTrading{std::string_view(typedText.toStdString()), scope});
}

EngineSession::Sent EngineSession::resetDay()
{
    return send(api::ResetDay{});
}

EngineSession::Sent EngineSession::switchLive(bool isOn, const QString& typedText)
{
    return send(api::SwitchLive{isOn, std::string_view(typedText.toStdString())});
}

// -- questions -----------------------------------------------------------------------------------------------------------

void EngineSession::fetch(api::Query query, QObject* context, std::function<void(Expected<api::Answer, api::FetchError>)> done)
{
    // The answer may come when we are gone: it goes to the mailbox, which outlives us closed.
    auto onDelivery = [mailbox = m_taker.mailbox(), guard = QPointer<QObject>(context), done = std::move(done)](Expected<api::Answer, api::FetchError> answer) {
        mailbox->complete([guard, done, answer = std::move(answer)] {
            if (guard)
                done(answer);
        });
    };
    m_engine.fetch(std::move(query), std::move(onDelivery));
}

void EngineSession::preview(const api::PreviewQuery& query, QObject* context, PreviewDone done)
{
    fetch(query, context, unwrapping<api::OrderPreview>(std::move(done)));
}

void EngineSession::candles(const api::CandleQuery& query, QObject* context, CandlesDone done)
{
    fetch(query, context, unwrapping<api::CandleHistory>(std::move(done)));
}

void EngineSession::risk(QObject* context, RiskDone done)
{
    fetch(api::RiskQuery{}, context, unwrapping<api::RiskReport>(std::move(done)));
}

void EngineSession::costs(const api::CostQuery& query, QObject* context, CostsDone done)
{
    fetch(query, context, unwrapping<api::CostReport>(std::move(done)));
}

void EngineSession::venues(QObject* context, VenuesDone done)
{
    fetch(api::VenueQuery{}, context, unwrapping<api::VenueHealth>(std::move(done)));
}

void EngineSession::fills(const api::FillQuery& query, QObject* context, FillsDone done)
{
    fetch(query, context, unwrapping<api::FillHistory>(std::move(done)));
}

void EngineSession::stops(const api::StopQuery& query, QObject* context, StopsDone done)
{
    fetch(query, context, unwrapping<api::StopHistory>(std::move(done)));
}

void EngineSession::closed(const api::PositionQuery& query, QObject* context, ClosedDone done)
{
    fetch(query, context, unwrapping<api::PositionHistory>(std::move(done)));
}

void EngineSession::story(const api::PositionStoryQuery& query, QObject* context, StoryDone done)
{
    fetch(query, context, unwrapping<api::PositionStory>(std::move(done)));
}

void EngineSession::audit(const api::AuditQuery& query, QObject* context, AuditDone done)
{
    fetch(query, context, unwrapping<api::AuditHistory>(std::move(done)));
}

} // namespace jarvis::widgets::session
