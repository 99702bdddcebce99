#include "engine/server/rest/job_routes.h"

#include "engine/base/text.h"
#include "engine/server/rest/account_json.h"
#include "engine/server/rest/admission.h"
#include "engine/server/rest/idempotency_key.h"
#include "engine/server/rest/job_book.h"
#include "engine/server/rest/json_writer.h"
#include "engine/server/rest/order_draft.h"
#include "engine/server/rest/web_target.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace jarvis::server::rest {
namespace {

constexpr const char* kJobs = "/api/v1/jobs";

std::string placeOfJob(const CommandId& id) { return std::string(kJobs) + '/' + id.toHex(); }

void writeJob(JsonWriter& out, const Job& job, const JobDesk& desk)
{
    out.object().member("id", job.id.toHex()).member("user", job.user.view()).member("kind", job.request.kind).member("state", wordOf(job.state));
    out.member("isCancelRequested", job.isCancelRequested);
    writeMoment(out, "from", job.request.from);
    writeMoment(out, "to", job.request.to);
    writeMoment(out, "createdAt", job.createdAt);
    writeMoment(out, "startedAt", job.startedAt);
    writeMoment(out, "endedAt", job.endedAt);
    writeMoment(out, "keptUntil", desk.keptUntil(job));
    out.name("percent");
    job.total > 0 ? out.number(std::min<std::uint64_t>(100, job.done * 100 / job.total)) : out.none();
    out.name("result");
    job.state == JobState::Done ? out.raw('{' + job.result + '}') : out.none();
    out.name("file");
    const JobKind* kind = desk.kindOf(job.request.kind);
    if (job.state == JobState::Done && kind != nullptr && !kind->contentType.empty())
        out.object().member("location", placeOfJob(job.id) + "/result").member("bytes", job.resultBytes).member("contentType", kind->contentType).end();
    else
        out.none();
    out.name("failure");
    if (job.failure)
        out.object().member("type", "urn:jarvis:problem:" + job.failure->kind).member("detail", job.failure->detail).end();
    else
        out.none();
    out.end();
}

WebAnswer jobAnswer(unsigned status, const Job& job, const JobDesk& desk)
{
    JsonWriter out;
    writeJob(out, job, desk);
    WebAnswer answer{status, "application/json", out.take(), {}};
    if (status == 202)
        answer.fields.emplace_back("Location", placeOfJob(job.id));
    if (!job.isOver())
        answer.fields.emplace_back("Retry-After", "1");
    return answer;
}

Problem jobProblem(JobDesk::Denied denied)
{
    const auto busy = [](const char* detail) { return Problem(503, "busy", "Busy", detail).withField("Retry-After", "10"); };
    switch (denied) {
    case JobDesk::Denied::KeyReused: return keyReused();
    case JobDesk::Denied::TooMany: return busy("Too many jobs wait. Ask again when some are over.");
    case JobDesk::Denied::TooManyOfUser: return busy("Too many of your jobs are not over yet. Ask again when they are, or cancel one.");
    case JobDesk::Denied::Ending: return busy("The engine is about to end. Ask again soon.");
    }
    UNREACHABLE();
}

Problem noSuchJob() { return Problem(404, "not-found", "Not found", "There is no such job, or it was over long ago."); }

JobFacts factsOf(AccountReader& reader)
{
    auto view = reader.view();
    return {view->cursor().sequence, view->instruments()};
}

/// What is asked for; what is wrong with it is left to `body`. Null: no kind that there is.
const JobKind* readJobRequest(BodyReader& body, AccountReader& reader, const JobDesk& desk, JobRequest& request)
{
    request.kind = body.text("kind").value_or("");
    const JobKind* kind = desk.kindOf(request.kind);
    std::string names;
    for (const JobKind& one : desk.kinds())
        names.append(names.empty() ? "" : ", ").append(one.name);
    if (kind == nullptr)
        body.blame("kind", "It must be one of these: " + names + ".");
    auto view = reader.view();
    TradeReader times(body, *view);
    request.from = times.time("from");
    request.to = times.time("to");
    if (kind != nullptr && !kind->takesPeriod && (request.from || request.to))
        body.blame(request.from ? "from" : "to", "A job of this kind is about everything: leave it out.");
    if (request.from && request.to && *request.from >= *request.to)
        body.blame("to", "It must be later than from.");
    return kind;
}

void askFor(AccountReader& reader, JobDesk& desk, const Call& call, const Answered& done)
{
    const auto key = idempotencyKeyOf(call.request);
    if (!key)
        return done(keyMissing().answer(call.request.id));
    BodyReader body(call.body);
    JobRequest request;
    const JobKind* kind = readJobRequest(body, reader, desk, request);
    if (const auto wrong = body.finish())
        return done(Problem(400, "bad-member", "Bad member", wrong->text).with("pointer", jsonText(wrong->pointer)).answer(call.request.id));
    if (!call.who.scopes.has(kind->scope))
        return done(scopeMissing(kind->scope).answer(call.request.id));
    const auto asked = desk.ask(call.who, *key, std::move(request), factsOf(reader));
    done(asked ? jobAnswer(202, *asked, desk) : jobProblem(asked.error()).answer(call.request.id));
}

/// The job that the path names, where it is theirs who ask.
std::optional<Job> jobOfCall(const JobDesk& desk, const Call& call)
{
    const std::string& hex = call.path.at("job");
    CommandId id;
    if (hex.size() != 32 || hex.find_first_not_of("0123456789abcdef") != std::string::npos)
        return std::nullopt;
    std::from_chars(hex.data(), hex.data() + 16, id.high, 16);
    std::from_chars(hex.data() + 16, hex.data() + 32, id.low, 16);
    auto job = desk.find(id);
    const bool isTheirs = job && (job->user == call.who.user || call.who.scopes.has(Scope::Admin));
    return isTheirs ? job : std::nullopt;
}

void tellJob(JobDesk& desk, const Call& call, const Answered& done)
{
    const auto job = jobOfCall(desk, call);
    done(job ? jobAnswer(200, *job, desk) : noSuchJob().answer(call.request.id));
}

void tellJobs(JobDesk& desk, const Call& call, const Answered& done)
{
    JsonWriter out;
    out.object().name("jobs").array();
    for (const Job& job : desk.all()) {
        if (job.user == call.who.user || call.who.scopes.has(Scope::Admin))
            writeJob(out, job, desk);
    }
    done({200, "application/json", out.end().end().take(), {}});
}

void dropJob(JobDesk& desk, const Call& call, const Answered& done)
{
    const auto job = jobOfCall(desk, call);
    const auto dropped = job ? desk.drop(job->id) : std::nullopt;
    done(dropped ? jobAnswer(200, *dropped, desk) : noSuchJob().answer(call.request.id));
}

void tellJobResult(JobDesk& desk, const Call& call, const Answered& done)
{
    const auto given = call.query.find("offset");
    const auto offset = given != call.query.end() ? wholeOf(given->second) : std::optional<std::uint64_t>(0);
    const auto job = jobOfCall(desk, call);
    const JobKind* kind = job ? desk.kindOf(job->request.kind) : nullptr;
    if (!offset || (job && *offset > job->resultBytes))
        return done(Problem(400, "bad-parameter", "Bad parameter", "offset must be what the part before said is next.").with("parameter", "\"offset\"").answer(call.request.id));
    if (!job || job->state != JobState::Done || kind == nullptr || kind->contentType.empty())
        return done(Problem(404, "not-found", "Not found", "There is no such job, it is not done, or its result is no file.").answer(call.request.id));
    auto text = desk.part(job->id, *offset);
    if (!text)
        return done(noSuchJob().answer(call.request.id));
    WebAnswer answer{200, kind->contentType, std::move(*text), {}};
    const std::uint64_t next = *offset + answer.body.size();
    if (next < job->resultBytes && !answer.body.empty())
        answer.fields.emplace_back("Link", '<' + placeOfJob(job->id) + "/result?offset=" + std::to_string(next) + ">; rel=\"next\"");
    done(std::move(answer));
}

std::string describeJobs(const JobDesk& desk)
{
    std::string text = "It is answered at once, and done later: Location tells where to look. Kinds: ";
    for (const JobKind& kind : desk.kinds())
        text += kind.name + " (" + kind.purpose + (kind.scope == Scope::Read ? "" : "; needs the scope " + Scopes{kind.scope}.text()) + "); ";
    text.replace(text.size() - 2, 2, ". ");
    return text + "A few wait, of each user and in all; what came of it is kept for a day. A job that the engine's end cuts short is told as failed.";
}

} // namespace

std::vector<Route> jobRoutes(AccountReader& reader, JobDesk& desk)
{
    using Handle = void (*)(JobDesk&, const Call&, const Answered&);
    const Parameter job{"job", "Its id.", R"({"type":"string","pattern":"^[0-9a-f]{32}$"})"};
    const auto route = [&desk](std::string method, std::string pattern, std::string id, std::string summary, std::vector<Parameter> parameters, Success success, Handle handle) {
        Route made{std::move(method), std::move(pattern), Scope::Read, RateClass::User, std::move(id), std::move(summary), {}, std::move(parameters), {}, false, {std::move(success)}, {404}, {}};
        made.handler = [&desk, handle](const Call& call, const Answered& done) { handle(desk, call, done); };
        return made;
    };
    Route ask{"POST", kJobs, Scope::Read, RateClass::Analytics, "askForJob", "Ask for something that takes a while", describeJobs(desk), {}, "JobRequest", true,
        {{202, "It waits, or was asked for before by the same key.", "Job"}}, {422}, [&reader, &desk](const Call& call, const Answered& done) { askFor(reader, desk, call, done); }};
    Route all = route("GET", kJobs, "getJobs", "One's own jobs, newest first; for Admin everybody's", {}, {200, "As they are now.", "Jobs"}, tellJobs);
    all.problems.clear();
    return {
        std::move(ask), std::move(all),
        route("GET", std::string(kJobs) + "/{job}", "getJob", "How far a job is, and what came of it", {job}, {200, "As it is now.", "Job"}, tellJob),
        route("DELETE", std::string(kJobs) + "/{job}", "dropJob", "Cancel a job; forget one that is over", {job}, {200, "As it was told last.", "Job"}, dropJob),
        route("GET", std::string(kJobs) + "/{job}/result", "getJobResult", "The file that a job made, part by part: each has a Link to the next",
              {job, {"offset", "Where the part begins; zero by default.", R"({"type":"string","pattern":"^[0-9]{1,20}$"})"}}, {200, "A part of it, whole lines.", "", "text/csv; charset=utf-8"}, tellJobResult),
    };
}

} // namespace jarvis::server::rest
