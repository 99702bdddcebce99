#include "engine/server/auth/auth_routes.h"

#include "engine/crypto/encoding.h"
#include "engine/server/auth/auth_answers.h"
#include "engine/server/auth/password.h"

#include <sodium.h>

#include <memory>
#include <optional>
#include <string>
#include <utility>

namespace jarvis::server::auth {
namespace {

using rest::Answered;
using rest::BodyReader;
using rest::Call;
using rest::Route;

/// Moves a text into memory that is wiped; one that is empty becomes what nobody has.
crypto::Secret taken(std::string text)
{
    if (text.empty())
        text = " ";
    crypto::Secret secret = crypto::Secret::copyOf(crypto::bytesOf(text));
    sodium_memzero(text.data(), text.size());
    return secret;
}

void logIn(LoginDesk& desk, const Post& post, const Call& call, const Answered& done)
{
    BodyReader body(call.body);
    auto user = body.text("user");
    auto password = body.text("password");
    auto key = body.text("key");
    const auto scope = body.text("scope");
    const std::optional<Scopes> wanted = scope ? Scopes::parse(*scope) : std::nullopt;
    if (scope && !wanted)
        body.blame("scope", "A scope is read, write or admin; several stand in one text with a space between.");
    if (key.has_value() == user.has_value() || user.has_value() != password.has_value())
        body.blame(key ? "key" : "user", "Log in with user and password, or with key.");
    if (password && password->size() > kPasswordBytesMax)
        body.blame("password", "A password has 1024 bytes at most.");
    if (const auto wrong = body.finish())
        return done(badMember(*wrong).answer(call.request.id));
    if (key)
        return desk.logIn(KeyLogin{taken(std::move(*key)), call.request.address, wanted}, answeringGrant(post, call.request.id, done));
    desk.logIn(PasswordLogin{std::move(*user), taken(std::move(*password)), call.request.address, wanted}, answeringGrant(post, call.request.id, done));
}

void refresh(LoginDesk& desk, const Post& post, const Call& call, const Answered& done)
{
    BodyReader body(call.body);
    auto token = body.text("refresh_token");
    if (!token)
        body.blame("refresh_token", "Send the refresh token that you were given last.");
    if (const auto wrong = body.finish())
        return done(badMember(*wrong).answer(call.request.id));
    desk.refresh(taken(std::move(*token)), call.request.address, answeringGrant(post, call.request.id, done));
}

void revoke(LoginDesk& desk, const Post& post, const Call& call, const Answered& done)
{
    BodyReader body(call.body);
    auto token = body.text("refresh_token");
    auto session = body.text("session");
    auto user = body.text("user");
    auto key = body.text("key");
    const int named = int{token.has_value()} + int{session.has_value()} + int{user.has_value()} + int{key.has_value()};
    const bool isEmpty = (session && session->empty()) || (user && user->empty()) || (key && key->empty());
    if (named != 1 || isEmpty)
        body.blame(named == 0 ? "refresh_token" : "session", "Name one of refresh_token, session, user, key: whose sessions are to end.");
    if (const auto wrong = body.finish())
        return done(badMember(*wrong).answer(call.request.id));
    const bool isKnown = !call.who.user.isEmpty();
    if (!token && !isKnown)
        return done(problemOf(Refusal()).answer(call.request.id));
    Revocation what;
    if (token)
        what.refreshToken = taken(std::move(*token));
    what.session = session.value_or("");
    what.user = user.value_or("");
    what.key = key.value_or("");
    if (isKnown)
        what.by = call.who;
    what.address = call.request.address;
    desk.revoke(std::move(what), [post, done, id = call.request.id](Expected<std::size_t, Refusal> ended) {
        WebAnswer answer = ended ? WebAnswer{200, "application/json", "{\"ended\":" + std::to_string(*ended) + "}", {}} : problemOf(ended.error()).answer(id);
        post([done, answer = std::move(answer)] { done(answer); });
    });
}

} // namespace

std::vector<Route> authRoutes(LoginDesk& desk, Post post)
{
    const auto handler = [&desk, post = std::move(post)](auto what) {
        return [&desk, post, what](const Call& call, const Answered& done) { what(desk, post, call, done); };
    };
    std::vector<Route> routes;
    routes.push_back({"POST", "/api/v1/auth/token", std::nullopt, RateClass::User, "logIn", "Tokens for a password or an API key",
        "An access token (JWT, EdDSA) for a quarter of an hour, and a refresh token for the next. Guessing is slowed: 429 tells when to come again.", {}, "Login", false,
        {{200, "Who it is for, what it allows, until when.", "Tokens"}}, {401, 403, 429, 503}, handler(logIn)});
    routes.push_back({"POST", "/api/v1/auth/refresh", std::nullopt, RateClass::User, "refresh", "The next tokens of a session",
        "A refresh token is good once. One that comes a second time was copied: the session ends, and whoever holds its tokens must log in again.", {}, "Refresh", false,
        {{200, "The next tokens; the refresh token so far is void.", "Tokens"}}, {401, 429, 503}, handler(refresh)});
    routes.push_back({"POST", "/api/v1/auth/revoke", std::nullopt, RateClass::User, "revoke", "Ends sessions, at once",
        "The one that a refresh token belongs to; or, with an access token, one's own by its id, all of one's own, or all that began with one's API key. The scope admin may end anybody's.", {},
        "Revocation", false, {{200, "How many ended.", "Revoked"}}, {401, 403, 429, 503}, handler(revoke)});
    return routes;
}

} // namespace jarvis::server::auth
