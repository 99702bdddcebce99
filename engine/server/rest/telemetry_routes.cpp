#include "engine/server/rest/telemetry_routes.h"

#include "engine/base/redaction.h"
#include "engine/base/text.h"
#include "engine/server/rest/json_writer.h"
#include "engine/server/rest/order_draft.h"
#include "engine/server/rest/telemetry_schemas.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace jarvis::server::rest {
namespace {


/// Clocks differ.
constexpr Duration kAheadMax = std::chrono::minutes(5);

bool isTelemetryWord(std::string_view text, std::size_t most)
{
    const auto isPart = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '_' || c == '-' || c == '/' || c == '%'; };
    return !text.empty() && text.size() <= most && std::ranges::all_of(text, isPart);
}

std::string telemetryWord(BodyReader& body, const char* name, std::size_t most)
{
    std::string word = body.text(name).value_or("");
    if (!isTelemetryWord(word, most))
        body.blame(name, "It must be a word of 1 to " + std::to_string(most) + " letters, digits and . _ - / %.");
    return word;
}

/// What is the same for all that came together.
struct TelemetrySender {
    std::string source;
    const Call& call;
};

/// One line of what is kept; what is wrong is left to `body`.
std::string telemetryLine(BodyReader& body, const TelemetrySender& sender)
{
    const Call& call = sender.call;
    const std::string name = telemetryWord(body, "name", kTelemetryWordMax);
    const std::string kind = body.text("kind").value_or("");
    if (std::ranges::find(kTelemetryKinds, kind) == kTelemetryKinds.end())
        body.blame("kind", "It must be count, gauge, duration or event.");
    const auto value = body.text("value");
    const auto number = plainDecimal(value.value_or(""));
    if (value ? !number : kind != "event")
        body.blame("value", "It must be a plain decimal number in a text, \"12.5\"; only an event may leave it out.");
    const auto unit = body.text("unit");
    if (unit && !isTelemetryWord(*unit, kTelemetryUnitMax))
        body.blame("unit", "It must be a word of 1 to " + std::to_string(kTelemetryUnitMax) + " letters, digits and . _ - / %.");
    const auto at = body.text("at");
    const auto time = plainTime(at.value_or(""));
    if (at && (!time || *time > call.now + kAheadMax))
        body.blame("at", "It must be a time in UTC that is not in the future: \"2026-11-21T12:00:00Z\".");
    const std::string text = body.text("text").value_or("");
    if (text.size() > kTelemetryTextMax)
        body.blame("text", "It may have " + std::to_string(kTelemetryTextMax) + " bytes.");
    JsonWriter out;
    out.object().member("receivedAt", isoTime(call.now, 3)).member("at", isoTime(time.value_or(call.now), 3)).member("user", call.who.user.view());
    out.member("trust", trustOf(call.who.scopes)).member("request", call.request.id).member("source", sender.source).member("name", name).member("kind", kind);
    out.name("value");
    number ? out.text(number->toString()) : out.none();
    return out.member("unit", unit.value_or("")).member("text", redacted(text)).end().take();
}

Problem telemetryNotKept()
{
    return Problem(503, "not-recorded", "Not recorded", "This could not be written to disk, or too much waits. Send it again later.").withField("Retry-After", "5");
}

void answerTelemetry(bool isKept, std::size_t count, Metrics& metrics, Scopes scopes, const std::string& id, const Answered& done)
{
    if (!isKept) {
        metrics.noteTelemetryRejected("not-kept", count);
        metrics.noteWriteFailure(Metrics::Evidence::Telemetry);
        return done(telemetryNotKept().answer(id));
    }
    metrics.noteTelemetryAccepted(trustOf(scopes), count);
    JsonWriter out;
    done({202, "application/json", out.object().member("accepted", count).member("trust", trustOf(scopes)).end().take(), {}});
}

void takeTelemetry(TelemetryDesk& desk, Metrics& metrics, const Post& post, const Call& call, const Answered& done)
{
    BodyReader body(call.body);
    const TelemetrySender sender{telemetryWord(body, "source", kTelemetryWordMax), call};
    const JsonBody::Rows* rows = body.rows("events", kTelemetryEventsMax);
    if (rows == nullptr)
        body.blame("events", "It is needed: a list of what was measured.");
    auto wrong = body.finish();
    TelemetryDesk::Batch batch;
    for (std::size_t i = 0; rows != nullptr && !wrong && i < rows->size(); ++i) {
        BodyReader row((*rows)[i], "#/events/" + std::to_string(i) + '/');
        batch.lines.push_back(telemetryLine(row, sender));
        wrong = row.finish();
    }
    if (wrong) {
        metrics.noteTelemetryRejected("malformed", rows != nullptr ? rows->size() : 1);
        return done(Problem(400, "bad-member", "Bad member", wrong->text).with("pointer", jsonText(wrong->pointer)).answer(call.request.id));
    }
    batch.receivedAt = call.now;
    const std::size_t count = batch.lines.size();
    batch.done = [post, &metrics, count, scopes = call.who.scopes, id = call.request.id, done](bool isKept) {
        post([isKept, count, &metrics, scopes, id, done] { answerTelemetry(isKept, count, metrics, scopes, id, done); });
    };
    if (desk.take(std::move(batch)))
        return;
    metrics.noteTelemetryRejected("full", count);
    done(telemetryNotKept().answer(call.request.id));
}

} // namespace

std::string_view trustOf(Scopes scopes)
{
    if (scopes.has(Scope::Admin))
        return "operator";
    return scopes.has(Scope::Write) ? "trader" : "reader";
}

std::vector<Route> telemetryRoutes(TelemetryDesk& desk, Metrics& metrics, Post post)
{
    Route route{"POST", "/api/v1/telemetry", Scope::Read, RateClass::User, "sendTelemetry", "Hand in what was measured elsewhere",
        "All of it is taken, or nothing: the pointer of the problem tells which entry is wrong. Each is kept with who sent it and how far that can be trusted: operator (who may admin), trader (who may "
        "write) or reader. What looks like a secret is cut out of texts.",
        {}, "Telemetry", false, {{202, "It is written down.", "TelemetryTaken"}}, {503}, {}};
    route.handler = [&desk, &metrics, post = std::move(post)](const Call& call, const Answered& done) { takeTelemetry(desk, metrics, post, call, done); };
    return {std::move(route)};
}

} // namespace jarvis::server::rest
