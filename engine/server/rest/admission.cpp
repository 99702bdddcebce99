#include "engine/server/rest/admission.h"

#include "engine/base/text.h"

#include <algorithm>
#include <cctype>

namespace jarvis::server::rest {
namespace {

constexpr const char* kChallenge = "Bearer realm=\"jarvis\"";

std::string_view trimmed(std::string_view text)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

bool isSame(std::string_view one, std::string_view other)
{
    return std::ranges::equal(one, other, [](char a, char b) { return std::tolower(static_cast<unsigned char>(a)) == std::tolower(static_cast<unsigned char>(b)); });
}

/// "type/subtype; parameter=value" without what follows.
std::string_view mediaType(std::string_view text) { return trimmed(text.substr(0, text.find(';'))); }

/// Whether an Accept field lets `offered` through. A weight of zero refuses.
bool accepts(std::string_view accept, std::string_view offered)
{
    if (trimmed(accept).empty())
        return true;
    const std::string_view kind = offered.substr(0, offered.find('/'));
    while (!accept.empty()) {
        const std::string_view range = accept.substr(0, accept.find(','));
        accept.remove_prefix(std::min(range.size() + 1, accept.size()));
        const std::string_view type = mediaType(range);
        const std::size_t weight = range.find("q=0");
        const bool isRefused = weight != std::string_view::npos && range.find_first_not_of("0. \t", weight + 2) == std::string_view::npos;
        const bool isFit = type == "*/*" || isSame(type, offered) || (type.ends_with("/*") && isSame(type.substr(0, type.size() - 2), kind));
        if (isFit && !isRefused)
            return true;
    }
    return false;
}

std::optional<Problem> judgeAccept(const WebRequest& request, const Route& route)
{
    for (const Success& success : route.successes) {
        if (accepts(request.field("accept"), mediaType(success.contentType)))
            return std::nullopt;
    }
    return Problem(406, "not-acceptable", "Not acceptable", "The answer comes as " + route.successes.front().contentType + ". Ask for that.");
}

std::optional<Problem> judgeQuery(const WebTarget& target, const Route& route)
{
    for (const auto& [name, value] : target.query) {
        const bool isInPath = route.pattern.find("{" + name + "}") != std::string::npos;
        if (isInPath || std::ranges::find(route.parameters, name, &Parameter::name) == route.parameters.end())
            return Problem(400, "bad-parameter", "Bad parameter", "There is no parameter " + printableText(name) + " here.").with("parameter", jsonText(name));
    }
    return std::nullopt;
}

Expected<JsonBody, Problem> readBody(const WebRequest& request)
{
    if (!isSame(mediaType(request.field("content-type")), "application/json"))
        return Unexpected(Problem(415, "unsupported-media-type", "Unsupported media type", "Send the body as application/json.").withField("Accept", "application/json"));
    auto body = JsonBody::parse(request.body);
    if (body)
        return std::move(body).value();
    Problem problem(400, "bad-json", "Bad JSON", body.error().text);
    if (body.error().line > 0)
        problem.with("line", std::to_string(body.error().line)).with("column", std::to_string(body.error().column));
    return Unexpected(problem);
}

} // namespace

std::optional<std::string_view> bearerOf(std::string_view authorization)
{
    constexpr std::string_view kScheme = "bearer ";
    if (authorization.size() <= kScheme.size() || !isSame(authorization.substr(0, kScheme.size()), kScheme))
        return std::nullopt;
    return trimmed(authorization.substr(kScheme.size()));
}

Problem tokenMissing()
{
    return Problem(401, "unauthorised", "Unauthorised", "Say who you are: Authorization: Bearer TOKEN.").withField("WWW-Authenticate", kChallenge);
}

Problem problemOf(Denial denial)
{
    const auto invalid = [](const char* detail) {
        return Problem(401, "unauthorised", "Unauthorised", detail).withField("WWW-Authenticate", std::string(kChallenge) + ", error=\"invalid_token\"");
    };
    switch (denial) {
    case Denial::BadToken: return invalid("The token is not known.");
    case Denial::Expired: return invalid("The token has expired.");
    case Denial::Forbidden: return Problem(403, "forbidden", "Forbidden", "Who holds this token may not look.");
    }
    UNREACHABLE();
}

Problem scopeMissing(Scope scope)
{
    const std::string word = Scopes{scope}.text();
    return Problem(403, "forbidden", "Forbidden", "The token does not allow this: it needs the scope " + word + ".")
        .withField("WWW-Authenticate", std::string(kChallenge) + ", error=\"insufficient_scope\", scope=\"" + word + "\"");
}

WebFields fieldsOf(const RateVerdict& verdict)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(verdict.reset).count();
    return {{"RateLimit-Limit", std::to_string(verdict.limit)}, {"RateLimit-Remaining", std::to_string(verdict.remaining)}, {"RateLimit-Reset", std::to_string(seconds)}};
}

Problem tooOften(const RateVerdict& verdict)
{
    const auto seconds = std::max<std::int64_t>(1, std::chrono::ceil<std::chrono::seconds>(verdict.retryAfter).count());
    Problem problem(429, "too-many-requests", "Too many requests", "Ask again in " + std::to_string(seconds) + " s.");
    problem.withField("Retry-After", std::to_string(seconds));
    for (auto& [name, value] : fieldsOf(verdict))
        problem.withField(name, value);
    return problem;
}

Expected<Call, Problem> admit(const WebRequest& request, const Route& route, std::map<std::string, std::string> path, WebTarget target,
    const std::optional<Identity>& who, Timestamp now)
{
    if (auto problem = judgeAccept(request, route))
        return Unexpected(std::move(*problem));
    if (auto problem = judgeQuery(target, route))
        return Unexpected(std::move(*problem));
    Call call{request, std::move(path), std::move(target.query), {}, who.value_or(Identity{}), now};
    if (route.body.empty()) {
        if (!request.body.empty())
            return Unexpected(Problem(400, "body-unexpected", "Body unexpected", "This takes no body."));
        return call;
    }
    if (route.isUrgent && request.body.empty())
        return call;
    auto body = readBody(request);
    if (!body)
        return Unexpected(body.error());
    call.body = std::move(body).value();
    return call;
}

} // namespace jarvis::server::rest
