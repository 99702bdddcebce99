#include "app/daemon/door.h"

#include "app/daemon/device.h"
#include "app/daemon/own_file.h"
#include "app/daemon/signing_key.h"
#include "app/daemon/token_file.h"
#include "engine/crypto/encoding.h"

#include <spdlog/spdlog.h>

#include <utility>

namespace jarvis::daemon {
namespace {

namespace auth = server::auth;

constexpr std::size_t kSessionsBytesMax = 16U << 20;

Expected<auth::SessionBook, std::string> readSessions(const std::string& path)
{
    const auto text = readOwnFile(path, "sessions", kSessionsBytesMax);
    if (!text)
        return Unexpected(text.error());
    if (!*text)
        return auth::SessionBook();
    auto book = auth::SessionBook::parse(**text);
    if (!book)
        return Unexpected(path + ":" + std::to_string(book.error().line) + ": " + book.error().text + ". Without this file everybody must log in again, and nothing else is lost.");
    return std::move(book).value();
}

auth::LoginDesk::Options deskOptions(const ServeConfig& config)
{
    auth::LoginDesk::Options options;
    options.parties = {config.issuer, config.audience};
    options.sessions = {kDay * config.idleDays, kDay * config.sessionDays};
    options.accessLifetime = std::chrono::minutes(config.accessMinutes);
    options.keyLifetime = kDay * config.signingKeyDays;
    options.cost = config.passwordCost;
    return options;
}

template <typename Book>
std::shared_ptr<const Book> shared(Book book) { return std::make_shared<const Book>(std::move(book)); }

} // namespace

Door::Store::Store(const ServeConfig& config) : m_sessions(config.data + "/sessions"), m_keys(signingKeysIn(config.data)) {}

bool Door::Store::keepSessions(const auth::SessionBook& book)
{
    const auto written = writeOwnFile(m_sessions, "sessions", crypto::bytesOf(book.format()));
    if (!written)
        spdlog::error("{} Nobody can log in until it can.", written.error());
    return written.hasValue();
}

bool Door::Store::keepKeys(const auth::SigningKeys& keys)
{
    const auto written = writeSigningKeys(m_keys, keys);
    if (!written)
        spdlog::error("{}", written.error());
    return written.hasValue();
}

Door::Door(const ServeConfig& config, auth::Roster::Books books, std::function<void()> onLoss)
    : m_audit(config.data + "/logins.jsonl", std::move(onLoss))
    , m_store(config)
    , m_roster(std::move(books))
    , m_worker(m_audit)
    , m_keeper({{config.issuer, config.audience}, {kDay * config.idleDays, kDay * config.sessionDays}}, m_roster, m_worker, m_clock)
    , m_desk(deskOptions(config), m_roster, m_worker, m_store, m_clock)
    , m_rates(m_limiter, config.rates)
{
}

Expected<std::unique_ptr<Door>, std::string> Door::open(const ServeConfig& config, std::function<void()> onLoss)
{
    auto tokens = readTokens(config.tokens);
    if (!tokens)
        return Unexpected(tokens.error());
    auto users = readUsers(config.users);
    if (!users)
        return Unexpected(users.error());
    auto sessions = readSessions(config.data + "/sessions");
    if (!sessions)
        return Unexpected(sessions.error());
    auto keys = readSigningKeys(signingKeysIn(config.data));
    if (!keys)
        return Unexpected(keys.error());
    return std::unique_ptr<Door>(
        new Door(config, {shared(std::move(*tokens)), shared(std::move(*users)), shared(std::move(*sessions)), shared(std::move(*keys))}, std::move(onLoss)));
}

bool Door::isClosedToAll() const
{
    const auth::Roster::Books books = m_roster.now();
    return books.tokens->tokens().empty() && books.users->users().empty();
}

void Door::reread(const ServeConfig& config)
{
    auto tokens = readTokens(config.tokens);
    auto users = readUsers(config.users);
    if (tokens)
        m_roster.set(shared(std::move(*tokens)));
    else
        spdlog::error("{} The tokens that were read before stay in force.", tokens.error());
    if (users)
        m_roster.set(shared(std::move(*users)));
    else
        spdlog::error("{} The users that were read before stay in force.", users.error());
    auto keys = readSigningKeys(signingKeysIn(config.data));
    if (keys)
        m_roster.set(shared(std::move(keys).value()));
    else
        spdlog::error("{} The signing keys that were read before stay in force.", keys.error());
    m_rates.setPolicy(config.rates);
    takeDecisions(config);
    auth::AuditEntry entry;
    entry.when = m_clock.now();
    entry.what = auth::AuditEntry::What::BooksRead;
    entry.how = auth::AuditEntry::How::Service;
    m_worker.record(entry);
}

void Door::takeDecisions(const ServeConfig& config)
{
    const auth::Roster::Books books = m_roster.now();
    for (const DeviceDecision& decision : takeDeviceDecisions(config.data)) {
        const auth::UserBook::User* const user = books.users->find(decision.user);
        if (user == nullptr) {
            spdlog::warn("A device was to be let in as {}, and there is no such user", decision.user);
            continue;
        }
        const server::Identity by{user->name, user->scopes, user->tenant, {}, {}};
        const auto asked = m_devices.look(decision.code, by, {}, decision.isAllowed, m_clock.now());
        m_desk.noteDecision(by, {}, asked ? std::nullopt : std::optional(asked.error()), decision.isAllowed);
        if (asked)
            spdlog::info("A device of {} is {} as {}", asked->address, decision.isAllowed ? "let in" : "not let in", user->name.view());
        else
            spdlog::warn("What was decided about a device for {} has no effect: its code is not known, too old, was decided upon, or asks for more than {} may do", user->name.view(), user->name.view());
    }
}

} // namespace jarvis::daemon
