#include "engine/server/rest/alert_routes.h"

#include "engine/base/text.h"
#include "engine/server/rest/account_json.h"
#include "engine/server/rest/command_table.h"
#include "engine/server/rest/order_draft.h"
#include "engine/server/rest/web_target.h"
#include "engine/server/rest/words.h"

#include <chrono>

namespace jarvis::server::rest {
namespace {

using Seconds = std::chrono::seconds;

std::int64_t secondsOf(Duration duration) { return std::chrono::floor<Seconds>(duration).count(); }

void writeMoment(JsonWriter& out, std::string_view name, Timestamp time)
{
    out.name(name);
    time == Timestamp{} ? out.none() : out.text(isoTime(time, 3));
}

void writeAlert(JsonWriter& out, const AlertRule& rule, const AccountModel& model)
{
    const AlertSpec& spec = rule.spec;
    const Instrument* is = model.instrument(spec.instrument);
    out.object().member("id", std::to_string(rule.id.value)).member("watches", wordOf(spec.subject)).member("direction", wordOf(spec.direction));
    out.name("instrument");
    is != nullptr ? out.text(is->symbol()) : out.none();
    out.name("venue");
    is != nullptr ? out.text(wordOf(is->spec().venue)) : out.none();
    writeAmount(out.name("threshold"), spec.threshold, is);
    out.name("limit");
    spec.subject == AlertSubject::LimitUse ? out.text(wordOf(spec.limit)) : out.none();
    out.member("windowSeconds", secondsOf(spec.window)).name("timeframe");
    isOfBars(spec.subject) ? out.text(wordOf(spec.timeframe)) : out.none();
    out.member("period", static_cast<int>(spec.period)).member("slowPeriod", static_cast<int>(spec.slowPeriod));
    out.member("isRepeated", spec.repeat == AlertRepeat::EveryTime).member("coolDownSeconds", secondsOf(spec.coolDown));
    writeMoment(out, "expiresAt", spec.expiresAt);
    out.member("isCritical", spec.isCritical).member("note", spec.note.view()).member("state", wordOf(rule.state));
    writeMoment(out, "createdAt", rule.createdAt);
    writeMoment(out, "snoozedUntil", rule.snoozedUntil);
    writeMoment(out, "firedAt", rule.firedAt);
    out.member("firedCount", static_cast<std::uint64_t>(rule.firedCount)).member("command", rule.cause.toHex()).end();
}

Handler alerts(AccountReader& reader)
{
    return [&reader](const Call&, const Answered& done) {
        JsonWriter out;
        out.object().name("alerts").array();
        {
            auto view = reader.view();
            for (const auto& [id, rule] : view->alertRules())
                writeAlert(out, rule, *view);
        }
        done({200, "application/json", out.end().end().take(), {}});
    };
}

Handler firedAlerts(AccountReader& reader)
{
    return [&reader](const Call&, const Answered& done) {
        JsonWriter out;
        out.object().name("fired").array();
        {
            auto view = reader.view();
            for (auto fired = view->firedAlerts().rbegin(); fired != view->firedAlerts().rend(); ++fired) {
                const InstrumentId at = fired->instrument ? fired->instrument : fired->rule.spec.instrument;
                out.object().name("alert");
                writeAlert(out, fired->rule, *view);
                writeAmount(out.name("value"), fired->value, view->instrument(at));
                out.name("order");
                fired->order ? out.text(std::to_string(fired->order.value)) : out.none();
                writeMoment(out, "time", fired->rule.firedAt);
                out.end();
            }
        }
        done({200, "application/json", out.end().end().take(), {}});
    };
}

Problem noAlert() { return Problem(404, "not-found", "Not found", "There is no such alert."); }

std::optional<AlertRuleId> ruleOf(const Call& call, const AccountModel& model)
{
    const AlertRuleId rule{wholeOf(call.path.at("alert")).value_or(0)};
    return model.alertRules().contains(rule) ? std::optional(rule) : std::nullopt;
}

void readThreshold(BodyReader& body, TradeReader& trade, const Instrument* is, AlertSpec& spec)
{
    const Amount::Kind kind = thresholdKindOf(spec.subject);
    if (kind == Amount::Kind::None)
        return;
    if (!body.has("threshold"))
        return body.blame("threshold", "It is needed: a decimal number in a text.");
    if (kind == Amount::Kind::Price) {
        if (is == nullptr)
            return body.blame("instrument", "It is needed: a symbol such as BTCUSDT.");
        if (const auto price = trade.price("threshold", *is))
            spec.threshold = Amount::of(*price);
        return;
    }
    const std::optional<Amount> value = limitAmount(kind, body.text("threshold").value_or(""));
    if (!value)
        return body.blame("threshold", "It must be a plain decimal number in a text: money, a share (0.05) or seconds, as what is watched is.");
    spec.threshold = *value;
}

void readLimit(BodyReader& body, AlertSpec& spec)
{
    const std::string word = body.text("limit").value_or("");
    for (const LimitId id : kAllLimits) {
        if (wordOf(id) == word) {
            spec.limit = id;
            return;
        }
    }
    body.blame("limit", "It is needed: the name of a limit. GET /api/v1/limits tells which there are.");
}

AlertSpec readSpec(BodyReader& body, const AccountModel& model)
{
    constexpr std::int64_t kPeriodBound = 10'000;
    TradeReader trade(body, model);
    AlertSpec spec;
    const std::optional<AlertSubject> subject = memberOf<AlertSubject>(body.text("watches").value_or(""));
    if (!subject)
        body.blame("watches", "It is needed: what is watched, such as last-price, day-pnl or exit-hit.");
    spec.subject = subject.value_or(AlertSubject::LastPrice);
    const std::optional<AlertDirection> direction = memberOf<AlertDirection>(body.text("direction").value_or("above"));
    if (!direction)
        body.blame("direction", "It must be above, below or either.");
    spec.direction = direction.value_or(AlertDirection::Above);
    const Instrument* is = trade.instrument(false);
    spec.instrument = is != nullptr ? is->id() : InstrumentId{};
    readThreshold(body, trade, is, spec);
    if (spec.subject == AlertSubject::LimitUse)
        readLimit(body, spec);
    const std::optional<Timeframe> timeframe = memberOf<Timeframe>(body.text("timeframe").value_or("1m"));
    if (!timeframe)
        body.blame("timeframe", "It must be 1m, 5m, 15m, 30m, 1h, 4h or 1d.");
    spec.timeframe = timeframe.value_or(Timeframe::M1);
    const auto seconds = [&body](const char* name) { return Duration(Seconds(body.whole(name, 0, secondsOf(kAlertSnoozeMax)).value_or(0))); };
    spec.window = seconds("windowSeconds");
    spec.period = static_cast<std::uint16_t>(body.whole("period", 0, kPeriodBound).value_or(0));
    spec.slowPeriod = static_cast<std::uint16_t>(body.whole("slowPeriod", 0, kPeriodBound).value_or(0));
    spec.repeat = body.flag("isRepeated").value_or(false) ? AlertRepeat::EveryTime : AlertRepeat::Once;
    spec.coolDown = seconds("coolDownSeconds");
    spec.expiresAt = trade.time("expiresAt").value_or(Timestamp{});
    spec.isCritical = body.flag("isCritical").value_or(false);
    const std::string note = body.text("note").value_or("");
    spec.note = std::string_view(note);
    if (spec.note.view() != note)
        body.blame("note", "It must be at most 64 bytes of UTF-8.");
    return spec;
}

Expected<api::Action, Problem> setAlert(const Call&, BodyReader& body, const AccountModel& model)
{
    return api::Action(api::SetAlert{{}, readSpec(body, model)});
}

Expected<api::Action, Problem> changeAlert(const Call& call, BodyReader& body, const AccountModel& model)
{
    const auto rule = ruleOf(call, model);
    return rule ? Expected<api::Action, Problem>(api::Action(api::SetAlert{*rule, readSpec(body, model)})) : Unexpected(noAlert());
}

Expected<api::Action, Problem> removeAlert(const Call& call, BodyReader&, const AccountModel& model)
{
    const auto rule = ruleOf(call, model);
    return rule ? Expected<api::Action, Problem>(api::Action(api::RemoveAlert{*rule})) : Unexpected(noAlert());
}

Expected<api::Action, Problem> snoozeAlert(const Call& call, BodyReader& body, const AccountModel& model)
{
    const auto rule = ruleOf(call, model);
    if (!rule)
        return Unexpected(noAlert());
    if (!body.has("seconds"))
        body.blame("seconds", "It is needed: for how long; 0 wakes it.");
    return api::Action(api::SnoozeAlert{*rule, Seconds(body.whole("seconds", 0, secondsOf(kAlertSnoozeMax)).value_or(0))});
}

Route alertsRoute(std::string pattern, std::string id, std::string summary, std::string schema, Handler handler)
{
    Route route;
    route.method = "GET";
    route.pattern = std::move(pattern);
    route.scope = Scope::Read;
    route.id = std::move(id);
    route.summary = std::move(summary);
    route.successes = {{200, "As it is now.", std::move(schema)}};
    route.problems = {503};
    route.handler = std::move(handler);
    return route;
}

} // namespace

std::vector<Route> alertRoutes(AccountReader& reader, CommandRunner& runner)
{
    const Parameter number{"alert", "Its number.", R"({"type":"string","pattern":"^[0-9]+$"})"};
    CommandTable table(reader, runner);
    table.add("POST", "/api/v1/alerts", "setAlert", "Watch for something", "AlertRequest", setAlert);
    table.add("PUT", "/api/v1/alerts/{alert}", "changeAlert", "Give an alert other settings: it begins to watch anew", "AlertRequest", changeAlert).parameters = {number};
    table.add("DELETE", "/api/v1/alerts/{alert}", "removeAlert", "Watch no longer", "", removeAlert).parameters = {number};
    table.add("POST", "/api/v1/alerts/{alert}/snooze", "snoozeAlert", "Look away for a while, then tell if it is so", "SnoozeRequest", snoozeAlert).parameters = {number};
    std::vector<Route> routes = table.take();
    routes.push_back(alertsRoute("/api/v1/alerts", "getAlerts", "What the engine watches for", "Alerts", alerts(reader)));
    routes.push_back(alertsRoute("/api/v1/fired-alerts", "getFiredAlerts", "Alerts that fired, newest first", "FiredAlerts", firedAlerts(reader)));
    return routes;
}

} // namespace jarvis::server::rest
