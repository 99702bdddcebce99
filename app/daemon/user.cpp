#include "app/daemon/user.h"

#include "app/daemon/complaint.h"
#include "app/daemon/json_object.h"
#include "app/daemon/serve_config.h"
#include "app/daemon/token_file.h"
#include "app/secrets/secret_text.h"
#include "engine/base/clock.h"
#include "engine/base/text.h"

#include <QDir>

#include <sodium.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <ostream>

namespace jarvis::daemon {
namespace {

namespace auth = server::auth;

struct UserCall {
    std::string verb;
    std::string name;
    std::string config;
    server::Scopes scopes{server::Scope::Read};
    server::Tenant tenant = server::Tenant::Public;
};

Expected<UserCall, std::string> parseUserCall(const std::vector<std::string_view>& arguments)
{
    constexpr std::array<std::string_view, 4> kUserVerbs{"add", "passwd", "list", "remove"};
    UserCall call;
    if (arguments.empty() || std::ranges::find(kUserVerbs, arguments.front()) == kUserVerbs.end())
        return Unexpected(std::string("Users know add, passwd, list and remove."));
    call.verb = arguments.front();
    for (std::size_t i = 1; i < arguments.size(); ++i) {
        const bool hasNext = i + 1 < arguments.size();
        const bool isAdd = call.verb == "add";
        if (arguments[i] == "--config" && hasNext) {
            call.config = arguments[++i];
        } else if (arguments[i] == "--trade" && isAdd) {
            call.scopes.add(server::Scope::Write);
        } else if (arguments[i] == "--admin" && isAdd) {
            call.scopes.add(server::Scope::Admin);
        } else if (arguments[i] == "--tenant" && isAdd && hasNext) {
            const auto tenant = server::tenantOf(arguments[++i]);
            if (!tenant)
                return Unexpected(std::string("A tenant class is public, standard or professional."));
            call.tenant = *tenant;
        } else if (!arguments[i].starts_with("--") && call.name.empty()) {
            call.name = arguments[i];
        } else {
            // Not repeated: it may be a password that somebody typed here.
            return Unexpected("`user " + call.verb + "` has an argument that it does not know, or something is missing behind one. A password is read from standard input.");
        }
    }
    if (call.config.empty())
        return Unexpected("`user " + call.verb + "` needs --config FILE, the one that `serve` reads.");
    if (call.name.empty() != (call.verb == "list"))
        return Unexpected(call.verb == "list" ? "`user list` needs no name." : "`user " + call.verb + "` needs a user's name.");
    return call;
}

/// From a terminal it is asked for twice.
Expected<crypto::Secret, std::string> readPassword(int input, std::ostream& err)
{
    const bool isTerminal = ::isatty(input) == 1;
    if (isTerminal)
        err << "Password: " << std::flush;
    auto password = secrets::readSecretLine(input);
    if (!password || password->bytes().size() < auth::kPasswordBytesMin || password->bytes().size() > auth::kPasswordBytesMax)
        return Unexpected("A password has " + std::to_string(auth::kPasswordBytesMin) + " to " + std::to_string(auth::kPasswordBytesMax) + " bytes, in the first line of standard input.");
    if (!isTerminal)
        return std::move(password).value();
    err << "Once more: " << std::flush;
    const auto again = secrets::readSecretLine(input);
    const bool isSame = again && again->bytes().size() == password->bytes().size() && sodium_memcmp(again->bytes().data(), password->bytes().data(), again->bytes().size()) == 0;
    if (!isSame)
        return Unexpected(std::string("The two are not the same."));
    return std::move(password).value();
}

ExitCode setPassword(const UserCall& call, const ServeConfig& config, auth::UserBook& book, int input, std::ostream& err)
{
    const bool isNew = call.verb == "add";
    if (isNew && !server::TokenBook::isName(call.name))
        return complain(err, kUsage, "A user's name has 1 to 24 letters, digits and ._-@.");
    if (isNew == (book.find(call.name) != nullptr))
        return complain(err, kUsage, isNew ? "There is a user " + call.name + " already: `jarvisd user passwd` gives them another password." : "There is no user " + call.name + ".");
    if (isNew && book.users().size() >= auth::UserBook::kUsersMax)
        return complain(err, kUsage, "The book of users is full.");
    const auto password = readPassword(input, err);
    if (!password)
        return complain(err, kUsage, password.error());
    std::string hash = auth::hashPassword(*password, config.passwordCost);
    if (hash.empty())
        return complain(err, kUnreadable, "The memory for the hash cannot be had: set auth.password-memory-mb lower.");
    const Timestamp now = SystemClock().now();
    if (isNew)
        book.add({FixedText<24>(call.name), call.scopes, call.tenant, now, now, std::move(hash)});
    else if (!book.setPassword(call.name, std::move(hash), now))
        return complain(err, kUsage, "There is no user " + call.name + ".");
    return kDone;
}

ExitCode change(const UserCall& call, const ServeConfig& config, auth::UserBook& book, int input, std::ostream& err)
{
    if (call.verb != "remove") {
        if (const ExitCode code = setPassword(call, config, book, input, err); code != kDone)
            return code;
    } else if (!book.remove(call.name)) {
        return complain(err, kUsage, "There is no user " + call.name + ".");
    }
    if (!QDir().mkpath(QString::fromStdString(config.data)))
        return complain(err, kUnreadable, "The folder " + config.data + " cannot be made.");
    if (const auto written = writeUsers(config.users, book); !written)
        return complain(err, kUnreadable, written.error());
    err << "jarvisd: Done. A running engine knows it after HUP" << (call.verb == "add" ? "" : ", and ends their sessions") << ".\n";
    return kDone;
}

} // namespace

int user(const std::vector<std::string_view>& arguments, int input, std::ostream& out, std::ostream& err)
{
    const auto call = parseUserCall(arguments);
    if (!call)
        return complain(err, kUsage, call.error());
    const auto config = readServeConfig(call->config);
    if (!config)
        return complain(err, kUsage, config.error());
    auto book = readUsers(config->users);
    if (!book)
        return complain(err, kUnreadable, book.error());
    if (call->verb != "list")
        return change(*call, *config, *book, input, err);
    for (const auth::UserBook::User& each : book->users()) {
        out << JsonObject().add("user", each.name.view()).add("scope", each.scopes.text()).add("tenant", server::wordOf(each.tenant))
                   .add("created", isoTime(each.createdAt, 0)).add("passwordSet", isoTime(each.passwordSetAt, 0)).text() << "\n";
    }
    return kDone;
}

} // namespace jarvis::daemon
