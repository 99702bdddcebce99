#include "app/daemon/token.h"

#include "app/daemon/complaint.h"
#include "app/daemon/json_object.h"
#include "app/daemon/serve_config.h"
#include "app/daemon/token_file.h"
#include "engine/base/clock.h"
#include "engine/base/redaction.h"
#include "engine/base/text.h"

#include <QDir>

#include <optional>
#include <ostream>

namespace jarvis::daemon {
namespace {

struct TokenCall {
    std::string verb;
    std::string subject;
    std::string config;
    server::Scopes scopes{server::Scope::Read};
    server::Tenant tenant = server::Tenant::Public;
    std::optional<int> days;
};

Expected<TokenCall, std::string> parseTokenCall(const std::vector<std::string_view>& arguments)
{
    TokenCall call;
    if (arguments.empty())
        return Unexpected(std::string("What to do with tokens? add, list or revoke."));
    call.verb = arguments.front();
    const bool isKnown = call.verb == "add" || call.verb == "list" || call.verb == "revoke";
    if (!isKnown)
        return Unexpected("Tokens know add, list and revoke, not \"" + call.verb + "\".");
    for (std::size_t i = 1; i < arguments.size(); ++i) {
        const bool hasNext = i + 1 < arguments.size();
        if (arguments[i] == "--config" && hasNext) {
            call.config = arguments[++i];
        } else if (arguments[i] == "--trade" && call.verb == "add") {
            call.scopes.add(server::Scope::Write);
        } else if (arguments[i] == "--admin" && call.verb == "add") {
            call.scopes.add(server::Scope::Admin);
        } else if (arguments[i] == "--tenant" && call.verb == "add" && hasNext) {
            const auto tenant = server::tenantOf(arguments[++i]);
            if (!tenant)
                return Unexpected("A tenant class is public, standard or professional, not \"" + std::string(arguments[i]) + "\".");
            call.tenant = *tenant;
        } else if (arguments[i] == "--days" && call.verb == "add" && hasNext) {
            const std::string_view said = arguments[++i];
            const QString text = QString::fromUtf8(said.data(), static_cast<qsizetype>(said.size()));
            bool isNumber = false;
            call.days = text.toInt(&isNumber);
            if (!isNumber || *call.days < 1 || *call.days > 3'650)
                return Unexpected("--days needs a whole number from 1 to 3650, not \"" + text.toStdString() + "\".");
        } else if (!arguments[i].starts_with("--") && call.subject.empty()) {
            call.subject = arguments[i];
        } else {
            return Unexpected("`token " + call.verb + "` does not know \"" + redacted(arguments[i]) + "\", or something is missing behind it.");
        }
    }
    if (call.config.empty())
        return Unexpected("`token " + call.verb + "` needs --config FILE, the one that `serve` reads.");
    if (call.subject.empty() != (call.verb == "list"))
        return Unexpected(call.verb == "list" ? "`token list` needs no name." : "`token " + call.verb + "` needs " + (call.verb == "add" ? "a user's name." : "a token's id: see `token list`."));
    return call;
}

ExitCode addToken(const TokenCall& call, const std::string& path, server::TokenBook& book, std::ostream& out, std::ostream& err)
{
    if (!server::TokenBook::isName(call.subject))
        return complain(err, kUsage, "A user's name has 1 to 24 letters, digits and ._-@, unlike \"" + redacted(call.subject) + "\".");
    if (book.tokens().size() >= server::TokenBook::kTokensMax)
        return complain(err, kUsage, "The book is full: remove lines of tokens that were revoked.");
    const Timestamp now = SystemClock().now();
    const std::optional<Timestamp> expires = call.days ? std::optional(now + std::chrono::hours(24) * *call.days) : std::nullopt;
    const crypto::Secret token = book.add(call.subject, call.scopes, call.tenant, now, expires);
    if (const auto written = writeTokens(path, book); !written)
        return complain(err, kUnreadable, written.error());
    out.write(reinterpret_cast<const char*>(token.bytes().data()), static_cast<std::streamsize>(token.bytes().size()));
    out << std::endl;
    err << "jarvisd: Keep this token: it is not shown again. A running engine knows it after HUP.\n";
    return kDone;
}

ExitCode revokeToken(const TokenCall& call, const std::string& path, server::TokenBook& book, std::ostream& err)
{
    if (!book.revoke(call.subject))
        return complain(err, kUsage, "There is no token " + redacted(call.subject) + ": see `jarvisd token list`.");
    if (const auto written = writeTokens(path, book); !written)
        return complain(err, kUnreadable, written.error());
    err << "jarvisd: Token " << call.subject << " is revoked. A running engine knows that after HUP.\n";
    return kDone;
}

} // namespace

int token(const std::vector<std::string_view>& arguments, std::ostream& out, std::ostream& err)
{
    const auto call = parseTokenCall(arguments);
    if (!call)
        return complain(err, kUsage, call.error());
    const auto config = readServeConfig(call->config);
    if (!config)
        return complain(err, kUsage, config.error());
    auto book = readTokens(config->tokens);
    if (!book)
        return complain(err, kUnreadable, book.error());
    if (call->verb == "add" && !QDir().mkpath(QString::fromStdString(config->data)))
        return complain(err, kUnreadable, "The folder " + config->data + " cannot be made.");
    if (call->verb == "add")
        return addToken(*call, config->tokens, *book, out, err);
    if (call->verb == "revoke")
        return revokeToken(*call, config->tokens, *book, err);
    for (const server::TokenBook::Token& each : book->tokens()) {
        out << JsonObject().add("id", each.id).add("user", each.user.view()).add("scope", each.scopes.text()).add("tenant", server::wordOf(each.tenant)).add("isRevoked", each.isRevoked)
                   .add("created", isoTime(each.createdAt, 0)).add("expires", each.expiresAt ? isoTime(*each.expiresAt, 0) : std::string("never")).text()
            << "\n";
    }
    return kDone;
}

} // namespace jarvis::daemon
