#include "engine/server/auth/auth_answers.h"

#include "engine/server/auth/refresh_token.h"
#include "engine/server/rest/json_writer.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace jarvis::server::auth {
namespace {

std::string secondsOf(Duration wait)
{
    return std::to_string(std::max<std::int64_t>(1, std::chrono::ceil<std::chrono::seconds>(wait).count()));
}

WebAnswer answerOf(const Grant& grant)
{
    rest::JsonWriter out;
    out.object().member("access_token", viewOf(grant.accessToken)).member("token_type", "Bearer").member("expires_in", std::chrono::floor<std::chrono::seconds>(grant.expiresIn).count());
    out.member("refresh_token", viewOf(grant.refreshToken)).member("scope", grant.scopes.text()).member("user", grant.user.view()).member("session", grant.session.view()).end();
    return {200, "application/json", out.take(), {}};
}

} // namespace

Problem problemOf(const Refusal& refusal)
{
    switch (refusal.why) {
    case AuditEntry::Why::TooMany:
        return Problem(429, "too-many-attempts", "Too many attempts", "There were too many attempts. Try again after " + secondsOf(refusal.retryAfter) + " s.").withField("Retry-After", secondsOf(refusal.retryAfter));
    case AuditEntry::Why::Busy:
        return Problem(503, "busy", "Busy", "Too many are logging in just now. Try again soon.").withField("Retry-After", secondsOf(refusal.retryAfter));
    case AuditEntry::Why::NotRecorded:
        return Problem(503, "not-recorded", "Not recorded", "This could not be written to disk, and nobody is let in without. Tell who runs this engine.").withField("Retry-After", "30");
    case AuditEntry::Why::Forbidden:
        return Problem(403, "forbidden", "Forbidden", "You may not do this, or there is no such thing.");
    case AuditEntry::Why::Expired:
        return Problem(401, "session-over", "Session over", "The session is over, or the key has expired. Log in again.").withField("WWW-Authenticate", "Bearer realm=\"jarvis\"");
    case AuditEntry::Why::None:
    case AuditEntry::Why::BadCredentials:
        return Problem(401, "bad-credentials", "Bad credentials", "This is not known here: name, password, key or token is wrong, or was taken back.").withField("WWW-Authenticate", "Bearer realm=\"jarvis\"");
    }
    UNREACHABLE();
}

Problem badMember(const rest::BodyReader::Error& error)
{
    return Problem(400, "bad-member", "Bad member", error.text).with("pointer", '"' + error.pointer + '"');
}

LoginDesk::Done answeringGrant(const Post& post, const std::string& requestId, const rest::Answered& done)
{
    return [post, done, id = requestId](Expected<Grant, Refusal> outcome) {
        auto answer = std::make_shared<WebAnswer>(outcome ? answerOf(*outcome) : problemOf(outcome.error()).answer(id));
        post([done, answer] { done(std::move(*answer)); });
    };
}

} // namespace jarvis::server::auth
