#include "engine/server/rest/command_runner.h"

#include "engine/server/rest/account_json.h"
#include "engine/server/rest/idempotency_key.h"
#include "engine/server/rest/refusal_words.h"

#include <spdlog/spdlog.h>

namespace jarvis::server::rest {
namespace {

Problem problemOf(api::SendError error)
{
    switch (error) {
    case api::SendError::LinkDown: return Problem(503, "unavailable", "Unavailable", "The engine cannot be reached. Try again soon, with the same key.").withField("Retry-After", "1");
    case api::SendError::QueueFull: return Problem(503, "busy", "Busy", "More commands wait than the engine takes. Try again soon, with the same key.").withField("Retry-After", "1");
    case api::SendError::NotPermitted: return Problem(403, "forbidden", "Forbidden", "The engine takes no commands from here.");
    }
    UNREACHABLE();
}

void writeOutcome(JsonWriter& out, const api::CommandSettled& outcome, const AccountModel& model)
{
    out.member("status", outcome.refusal ? "refused" : "done").member("affected", outcome.affected).member("isUnrecorded", outcome.isUnrecorded);
    out.name("orderId");
    outcome.order ? out.text(std::to_string(outcome.order.value)) : out.none();
    const Order* order = outcome.order ? model.order(outcome.order) : nullptr;
    out.name("order");
    if (order != nullptr)
        writeOrder(out, *order, model);
    else
        out.none();
}

} // namespace

void CommandRunner::run(const Call& call, api::Action action, const Answered& done)
{
    // Whoever stops in a hurry may leave the name out: each time is then a time of its own, and to stop twice is to stop.
    const bool isUrgent = std::holds_alternative<api::HaltTrading>(action);
    const auto key = idempotencyKeyOf(call.request);
    const bool isUnnamed = isUrgent && call.request.field("idempotency-key").empty();
    if (!key && !isUnnamed)
        return done(keyMissing().answer(call.request.id));
    const CommandId id = CommandLog::idOf(call.who.user.view(), key ? std::string(*key) : Uuid::random().toHex());
    const std::uint64_t fingerprint = CommandLog::fingerprintOf(action);
    {
        auto view = m_reader.view();
        const CommandLog::Entry* known = view->commands().find(id);
        const bool isOther = known != nullptr && known->fingerprint != 0 && known->fingerprint != fingerprint;
        if (isOther)
            return done(keyReused().answer(call.request.id));
        if (known != nullptr && known->outcome)
            return done(answerOf(*known->outcome, true, call.request.id, *view));
        if (known != nullptr)
            return await(id, call, true, done);
        if (m_waiting.size() >= kWaitingMax)
            return done(problemOf(api::SendError::QueueFull).answer(call.request.id));
        view->commands().noteAsked(id, fingerprint, call.now);
    }
    spdlog::info("{} asks for command {}", call.who.user.view(), id.toHex());
    const api::Command command{id, {api::Origin::Kind::Api, call.who.user}, call.now + kLife, std::move(action)};
    // Before it is sent: the answer may be quicker than we are.
    await(id, call, false, done);
    if (const auto sent = m_engine.send(command); !sent) {
        const auto waiter = m_waiting.find(id);
        if (waiter != m_waiting.end()) {
            m_waiting.erase(waiter);
            m_reader.view()->commands().forget(id);
            done(problemOf(sent.error()).answer(call.request.id));
        }
    }
}

void CommandRunner::await(const CommandId& id, const Call& call, bool isRepeat, const Answered& done)
{
    if (m_waiting.size() >= kWaitingMax)
        return done(problemOf(api::SendError::QueueFull).answer(call.request.id));
    m_waiting.emplace(id, Waiter{call.request.id, call.now + kPatience, isRepeat, done});
}

void CommandRunner::pump()
{
    std::vector<std::pair<Answered, WebAnswer>> answers;
    {
        auto view = m_reader.view();
        for (auto waiter = m_waiting.begin(); waiter != m_waiting.end();) {
            const CommandLog::Entry* known = view->commands().find(waiter->first);
            if (known == nullptr || !known->outcome) {
                ++waiter;
                continue;
            }
            answers.emplace_back(std::move(waiter->second.done), answerOf(*known->outcome, waiter->second.isRepeat, waiter->second.requestId, *view));
            waiter = m_waiting.erase(waiter);
        }
    }
    for (auto& [done, answer] : answers)
        done(std::move(answer));
}

void CommandRunner::tend(Timestamp now)
{
    for (auto waiter = m_waiting.begin(); waiter != m_waiting.end();) {
        if (waiter->second.until > now) {
            ++waiter;
            continue;
        }
        const std::string hex = waiter->first.toHex();
        JsonWriter out;
        out.object().member("command", hex).member("status", "pending").end();
        const Answered done = std::move(waiter->second.done);
        waiter = m_waiting.erase(waiter);
        done({202, "application/json", out.take(), {{"Location", "/api/v1/commands/" + hex}, {"Retry-After", "1"}}});
    }
}

WebAnswer CommandRunner::answerOf(const api::CommandSettled& outcome, bool isRepeat, const std::string& requestId, const AccountModel& model)
{
    if (outcome.refusal) {
        Problem problem = rest::problemOf(*outcome.refusal, model);
        problem.with("command", '"' + outcome.id.toHex() + '"').with("isRepeat", isRepeat ? "true" : "false");
        return problem.answer(requestId);
    }
    JsonWriter out;
    out.object().member("command", outcome.id.toHex()).member("isRepeat", isRepeat);
    writeOutcome(out, outcome, model);
    return {200, "application/json", out.end().take(), {}};
}

std::optional<std::string> CommandRunner::story(const CommandId& id, const AccountModel& model)
{
    const CommandLog::Entry* known = model.commands().find(id);
    if (known == nullptr)
        return std::nullopt;
    JsonWriter out;
    out.object().member("command", id.toHex());
    if (!known->outcome)
        return out.member("status", "pending").end().take();
    writeOutcome(out, *known->outcome, model);
    out.name("reason");
    known->outcome->refusal ? out.raw(refusalJson(*known->outcome->refusal, model)) : out.none();
    return out.end().take();
}

} // namespace jarvis::server::rest
