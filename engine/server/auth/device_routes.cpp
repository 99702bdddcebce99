#include "engine/server/auth/device_routes.h"

#include "engine/base/text.h"
#include "engine/crypto/encoding.h"
#include "engine/server/auth/auth_answers.h"
#include "engine/server/rest/json_writer.h"

#include <sodium.h>

#include <algorithm>
#include <memory>
#include <utility>

namespace jarvis::server::auth {
namespace {

using rest::Answered;
using rest::BodyReader;
using rest::Call;
using rest::Route;

constexpr const char* kApproval = "/api/v1/auth/device/approval";
constexpr std::size_t kClientBytesMax = 64;

std::int64_t secondsIn(Duration duration) { return std::chrono::ceil<std::chrono::seconds>(duration).count(); }

bool isPlainName(std::string_view text)
{
    return !text.empty() && text.size() <= kClientBytesMax && std::ranges::all_of(text, [](char c) { return c >= ' ' && c <= '~'; });
}

void beginDevice(DeviceDesk& devices, const Call& call, const Answered& done)
{
    BodyReader body(call.body);
    const std::string client = body.text("client").value_or("");
    if (!isPlainName(client))
        body.blame("client", "Say what the device is, in 1 to 64 plain characters: who decides reads it.");
    const std::string scope = body.text("scope").value_or("read");
    const auto wanted = Scopes::parse(scope);
    if (!wanted)
        body.blame("scope", "A scope is read, write or admin; several stand in one text with a space between.");
    if (const auto wrong = body.finish())
        return done(badMember(*wrong).answer(call.request.id));
    const auto begun = devices.begin(client, call.request.address, *wanted, call.now);
    if (!begun)
        return done(problemOf({AuditEntry::Why::Busy, std::chrono::minutes(1)}).answer(call.request.id));
    rest::JsonWriter out;
    out.object().member("device_code", viewOf(begun->deviceCode)).member("user_code", begun->userCode).member("verification_uri", kApproval);
    out.member("expires_in", secondsIn(DeviceDesk::kLife)).member("interval", secondsIn(DeviceDesk::kInterval)).end();
    done({200, "application/json", out.take(), {}});
}

/// In the words of RFC 8628, which a library decides by, and in ours.
Problem problemOfPoll(DeviceDesk::Poll poll)
{
    const auto problem = [](const char* kind, const char* title, const char* error, const char* detail) {
        return Problem(400, kind, title, detail).with("error", jsonText(error));
    };
    switch (poll) {
    case DeviceDesk::Poll::Pending: return problem("authorization-pending", "Authorization pending", "authorization_pending", "Nobody has decided yet. Ask again after the interval.");
    case DeviceDesk::Poll::SlowDown: return problem("slow-down", "Slow down", "slow_down", "That was too soon. Wait five seconds longer from now on.");
    case DeviceDesk::Poll::Expired: return problem("expired-token", "Expired token", "expired_token", "Nobody decided in time. Begin anew.");
    case DeviceDesk::Poll::Denied: return problem("access-denied", "Access denied", "access_denied", "Somebody decided against it.");
    case DeviceDesk::Poll::Unknown: return problem("invalid-grant", "Invalid grant", "invalid_grant", "The code is not known, or was good already.");
    }
    UNREACHABLE();
}

void pollDevice(DeviceDesk& devices, LoginDesk& desk, const Post& post, const Call& call, const Answered& done)
{
    BodyReader body(call.body);
    auto code = body.text("device_code");
    if (!code)
        body.blame("device_code", "Send the code that you were given for yourself.");
    if (const auto wrong = body.finish())
        return done(badMember(*wrong).answer(call.request.id));
    const auto approved = devices.poll(*code, call.now);
    sodium_memzero(code->data(), code->size());
    if (!approved)
        return done(problemOfPoll(approved.error()).answer(call.request.id));
    desk.logIn(DeviceLogin{approved->by, approved->scopes, call.request.address}, answeringGrant(post, call.request.id, done));
}

void decideDevice(DeviceDesk& devices, LoginDesk& desk, const Call& call, const Answered& done)
{
    BodyReader body(call.body);
    const auto code = body.text("user_code");
    if (!code)
        body.blame("user_code", "Send the code that the device shows.");
    const auto isAllowed = body.flag("isAllowed");
    if (const auto wrong = body.finish())
        return done(badMember(*wrong).answer(call.request.id));
    const auto asked = devices.look(*code, call.who, call.request.address, isAllowed, call.now);
    desk.noteDecision(call.who, call.request.address, asked ? std::nullopt : std::optional(asked.error()), isAllowed);
    if (!asked && asked.error().why == DeviceDesk::Look::TooManyGuesses)
        return done(problemOf({AuditEntry::Why::TooMany, asked.error().retryAfter}).answer(call.request.id));
    if (!asked && asked.error().why == DeviceDesk::Look::TooMuch)
        return done(problemOf({AuditEntry::Why::Forbidden, {}}).answer(call.request.id));
    if (!asked)
        return done(Problem(404, "not-found", "Not found", "No device shows this code now: it is mistyped, too old, or was decided upon.").answer(call.request.id));
    rest::JsonWriter out;
    out.object().member("client", asked->client).member("address", asked->address).member("scope", asked->scopes.text()).member("askedAt", isoTime(asked->askedAt, 3)).name("isAllowed");
    isAllowed ? out.flag(*isAllowed) : out.none();
    done({200, "application/json", out.end().take(), {}});
}

} // namespace

std::vector<Route> deviceRoutes(DeviceDesk& devices, LoginDesk& desk, Post post)
{
    Route ask{"POST", "/api/v1/auth/device", std::nullopt, RateClass::User, "beginDevice", "Codes for a device that nobody types a password on",
        "RFC 8628, with JSON. The device shows user_code; somebody who is signed in allows it at verification_uri, or with `jarvisd device allow`; meanwhile the device asks with device_code every interval seconds.",
        {}, "DeviceRequest", false, {{200, "Good for ten minutes.", "DeviceCodes"}}, {503}, {}};
    ask.handler = [&devices](const Call& call, const Answered& done) { beginDevice(devices, call, done); };
    Route token{"POST", "/api/v1/auth/device/token", std::nullopt, RateClass::Global, "pollDevice", "Tokens for a device that was allowed",
        "Until then 400, whose member error says authorization_pending, slow_down, expired_token, access_denied or invalid_grant.", {}, "DevicePoll", false,
        {{200, "As after any login. The code is void.", "Tokens"}}, {401, 503}, {}};
    token.handler = [&devices, &desk, post = std::move(post)](const Call& call, const Answered& done) { pollDevice(devices, desk, post, call, done); };
    Route decision{"POST", kApproval, Scope::Read, RateClass::User, "decideDevice", "Whether a device is let in as oneself",
        "Without isAllowed it only tells who asks: look before you decide. Nobody can allow more than they may do themselves. Wrong codes get slower.", {}, "DeviceDecision", false,
        {{200, "Who asks, and what was decided.", "DeviceAsked"}}, {404}, {}};
    decision.handler = [&devices, &desk](const Call& call, const Answered& done) { decideDevice(devices, desk, call, done); };
    std::vector<Route> routes;
    for (Route* route : {&ask, &token, &decision})
        routes.push_back(std::move(*route));
    return routes;
}

} // namespace jarvis::server::auth
