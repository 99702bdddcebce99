#include "engine/server/auth/login_desk.h"

#include "engine/crypto/encoding.h"
#include "engine/server/client_address.h"

#include <sodium.h>
#include <spdlog/spdlog.h>

#include <memory>
#include <utility>

namespace jarvis::server::auth {
namespace {

using What = AuditEntry::What;
using How = AuditEntry::How;
using Why = AuditEntry::Why;

constexpr Duration kBusyRetry = std::chrono::seconds(2);

} // namespace

LoginDesk::LoginDesk(Options options, Roster& roster, DoorWorker& worker, AuthStore& store, const Clock& clock)
    : m_options(std::move(options)), m_roster(roster), m_worker(worker), m_store(store), m_clock(clock), m_guard(m_options.guessing)
{
}

LoginDesk::~LoginDesk() { m_worker.stop(); }

AuditEntry LoginDesk::entryOf(How how, const std::string& address) const
{
    AuditEntry entry;
    entry.when = m_clock.now();
    entry.how = how;
    entry.address = FixedText<46>(address);
    return entry;
}

Refusal LoginDesk::refused(AuditEntry entry, Why why, Duration retryAfter)
{
    entry.what = What::Refused;
    entry.why = why;
    m_worker.record(entry);
    return {why, retryAfter};
}

// -- passwords and API keys --------------------------------------------------------------------------------------------------

void LoginDesk::logIn(PasswordLogin login, Done done)
{
    const std::string client = clientOf(login.address);
    const Roster::Books books = m_roster.now();
    AuditEntry entry = entryOf(How::Password, login.address);
    const UserBook::User* const user = books.users->find(login.user);
    if (user != nullptr)
        entry.user = user->name;
    const bool isKnownPlace = user != nullptr && books.sessions->isKnown(login.user, client);
    // Long names are nobody's; their beginning alone is counted.
    const auto attempt = m_guard.begin(std::string_view(login.user).substr(0, 32), client, isKnownPlace, entry.when);
    if (!attempt)
        return done(Unexpected(refused(entry, Why::TooMany, attempt.error())));
    auto kept = std::make_shared<PasswordLogin>(std::move(login));
    const bool isTaken = m_worker.post(client, [this, kept, attempt = *attempt, done] { checkPassword(*kept, attempt, done); });
    if (isTaken)
        return;
    m_guard.takeBack(*attempt);
    done(Unexpected(refused(entry, Why::Busy, kBusyRetry)));
}

void LoginDesk::checkPassword(const PasswordLogin& login, const GuessGuard::Attempt& attempt, const Done& done)
{
    const Roster::Books books = m_roster.now();
    const UserBook::User* const user = books.users->find(login.user);
    AuditEntry entry = entryOf(How::Password, login.address);
    if (user == nullptr && m_dummyHash.empty())
        m_dummyHash = hashPassword(login.password, m_options.cost);
    const bool isRight = isPassword(login.password, user != nullptr ? std::string_view(user->hash) : m_dummyHash);
    if (user == nullptr || !isRight) {
        if (user != nullptr)
            entry.user = user->name;
        return done(Unexpected(refused(entry, Why::BadCredentials)));
    }
    m_guard.takeBack(attempt);
    done(begin({user->name, user->scopes, user->tenant, {}, {}}, login.wanted, entry));
}

void LoginDesk::logIn(KeyLogin login, Done done)
{
    const AuditEntry entry = entryOf(How::ApiKey, login.address);
    const auto holder = m_roster.now().tokens->recognise(viewOf(login.key), entry.when);
    if (!holder)
        return done(Unexpected(refused(entry, holder.error() == Denial::Expired ? Why::Expired : Why::BadCredentials)));
    const bool isTaken = m_worker.post(clientOf(login.address), [this, holder = *holder, wanted = login.wanted, entry, done] { done(begin(holder, wanted, entry)); });
    if (!isTaken)
        done(Unexpected(refused(entry, Why::Busy, kBusyRetry)));
}

void LoginDesk::logIn(DeviceLogin login, Done done)
{
    AuditEntry entry = entryOf(How::Device, login.address);
    entry.user = login.by.user;
    entry.by = login.by.user;
    const Roster::Books books = m_roster.now();
    const std::uint64_t session = SessionBook::idOf(login.by.session.view());
    const bool isOver = !login.by.session.isEmpty() && books.sessions->find(session, m_options.sessions, entry.when) == nullptr;
    if (isOver)
        return done(Unexpected(refused(entry, Why::Expired)));
    const bool isTaken = m_worker.post(clientOf(login.address), [this, by = login.by, scopes = login.scopes, entry, done] { done(begin(by, scopes, entry)); });
    if (!isTaken)
        done(Unexpected(refused(entry, Why::Busy, kBusyRetry)));
}

void LoginDesk::noteDecision(const Identity& by, const std::string& address, const std::optional<DeviceDesk::Refusal>& refusal, std::optional<bool> isAllowed)
{
    AuditEntry entry = entryOf(How::Device, address);
    entry.user = by.user;
    entry.by = by.user;
    entry.session = by.session;
    entry.key = by.key;
    if (!refusal && !isAllowed)
        return;
    if (!refusal) {
        entry.what = *isAllowed ? What::DeviceAllowed : What::DeviceDenied;
        return m_worker.record(entry);
    }
    switch (refusal->why) {
    case DeviceDesk::Look::Unknown: (void)refused(entry, Why::BadCredentials); return;
    case DeviceDesk::Look::TooManyGuesses: (void)refused(entry, Why::TooMany); return;
    case DeviceDesk::Look::TooMuch: (void)refused(entry, Why::Forbidden); return;
    }
    UNREACHABLE();
}

Expected<Grant, Refusal> LoginDesk::begin(const Identity& who, const std::optional<Scopes>& wanted, AuditEntry entry)
{
    entry.user = who.user;
    entry.key = who.key;
    const Scopes scopes = wanted.value_or(who.scopes);
    if (!scopes.isWithin(who.scopes) || scopes.isEmpty())
        return Unexpected(refused(entry, Why::Forbidden));
    const Timestamp now = m_clock.now();
    auto next = std::make_shared<SessionBook>(*m_roster.now().sessions);
    const std::size_t before = next->size();
    SessionBook::Session session;
    session.user = who.user;
    session.scopes = scopes;
    session.key = who.key;
    session.begunAt = now;
    session.refreshedAt = now;
    session.address = FixedText<46>(clientOf(entry.address.view()));
    session = next->begin(session, m_options.sessions);
    entry.session = SessionBook::textOf(session.id);
    entry.what = What::LoggedIn;
    if (!m_store.keepSessions(*next) || !m_worker.recordNow(entry))
        return Unexpected(refused(entry, Why::NotRecorded));
    const bool hasAnyEnded = next->size() <= before;
    m_roster.set(std::move(next), hasAnyEnded);
    return grantOf(session, scopes, now);
}

Grant LoginDesk::grantOf(const SessionBook::Session& session, Scopes scopes, Timestamp now) const
{
    std::array<std::byte, 16> id{};
    randombytes_buf(id.data(), id.size());
    const Roster::Books books = m_roster.now();
    Claims claims;
    claims.subject = session.user;
    claims.scopes = scopes;
    claims.issuedAt = timestampFromMillis(toMillis(now) / 1'000 * 1'000);
    claims.expiresAt = claims.issuedAt + m_options.accessLifetime;
    claims.session = SessionBook::textOf(session.id);
    claims.id = FixedText<32>(crypto::hex(id));
    return {wiped(issueJwt(claims, m_options.parties, *books.keys)), makeRefreshToken({session.id, session.generation}, *books.keys), m_options.accessLifetime, scopes, session.user, claims.session};
}

// -- refreshing --------------------------------------------------------------------------------------------------------------

void LoginDesk::refresh(crypto::Secret token, std::string address, Done done)
{
    const AuditEntry entry = entryOf(How::RefreshToken, address);
    const auto read = readRefreshToken(token, *m_roster.now().keys);
    if (!read)
        return done(Unexpected(refused(entry, Why::BadCredentials)));
    const bool isTaken = m_worker.post(clientOf(address), [this, read = *read, entry, done] { done(renew(read, entry)); });
    if (!isTaken)
        done(Unexpected(refused(entry, Why::Busy, kBusyRetry)));
}

Expected<Grant, Refusal> LoginDesk::renew(const RefreshToken& token, AuditEntry entry)
{
    const Timestamp now = m_clock.now();
    const Roster::Books books = m_roster.now();
    const SessionBook::Session* const session = books.sessions->find(token.session, m_options.sessions, now);
    entry.session = SessionBook::textOf(token.session);
    if (session == nullptr)
        return Unexpected(refused(entry, Why::Expired));
    entry.user = session->user;
    entry.key = session->key;
    const auto who = identityOf(*session, books, now);
    const bool isReplay = token.generation < session->generation;
    auto next = std::make_shared<SessionBook>(*books.sessions);
    if (isReplay || !who) {
        next->end(token.session);
        // In force even when it cannot be written: after a restart it would be looked at again.
        (void)m_store.keepSessions(*next);
        m_roster.set(std::move(next), true);
        if (isReplay) {
            entry.what = What::ReplayFound;
            m_worker.recordNow(entry);
            spdlog::warn("A refresh token of {} was shown a second time, from {}: somebody copied it. The session is ended.", entry.user.view(), entry.address.view());
        }
        return Unexpected(refused(entry, Why::BadCredentials));
    }
    // One that we never gave out, as far as we remember: the book is an older one that was put back.
    if (token.generation > session->generation)
        return Unexpected(refused(entry, Why::BadCredentials));
    next->advance(token.session, now);
    entry.what = What::Refreshed;
    if (!m_store.keepSessions(*next) || !m_worker.recordNow(entry))
        return Unexpected(refused(entry, Why::NotRecorded));
    const SessionBook::Session renewed = *next->find(token.session, m_options.sessions, now);
    m_roster.set(std::move(next), false);
    return grantOf(renewed, who->scopes, now);
}

// -- sending away ------------------------------------------------------------------------------------------------------------

void LoginDesk::revoke(Revocation revocation, Ended done)
{
    AuditEntry entry = entryOf(revocation.refreshToken ? How::RefreshToken : How::AccessToken, revocation.address);
    if (revocation.by)
        entry.by = revocation.by->user;
    auto kept = std::make_shared<Revocation>(std::move(revocation));
    const bool isTaken = m_worker.post(clientOf(kept->address), [this, kept, entry, done] { done(end(*kept, entry)); });
    if (!isTaken)
        done(Unexpected(refused(entry, Why::Busy, kBusyRetry)));
}

Expected<std::size_t, Refusal> LoginDesk::end(const Revocation& revocation, AuditEntry entry)
{
    const Roster::Books books = m_roster.now();
    auto next = std::make_shared<SessionBook>(*books.sessions);
    const bool isAdmin = revocation.by && revocation.by->scopes.has(Scope::Admin);
    const auto isOneself = [&](std::string_view user) { return revocation.by && revocation.by->user.view() == user; };
    bool isAllowed = false;
    std::size_t ended = 0;
    if (revocation.refreshToken) {
        const auto read = readRefreshToken(*revocation.refreshToken, *books.keys);
        isAllowed = read.has_value();
        entry.session = read ? SessionBook::textOf(read->session) : FixedText<16>();
        ended = read && next->end(read->session) ? 1 : 0;
    } else if (!revocation.session.empty()) {
        const std::uint64_t id = SessionBook::idOf(revocation.session);
        const SessionBook::Session* const session = next->find(id, m_options.sessions, entry.when);
        // Of a session that is another's and of one that is none the same is told.
        isAllowed = isAdmin || (session != nullptr && isOneself(session->user.view()));
        entry.session = session != nullptr ? SessionBook::textOf(id) : FixedText<16>();
        ended = isAllowed && next->end(id) ? 1 : 0;
    } else if (!revocation.key.empty()) {
        isAllowed = isAdmin || (revocation.by && revocation.by->key.view() == revocation.key);
        entry.key = FixedText<8>(isAllowed ? std::string_view(revocation.key) : std::string_view());
        ended = isAllowed ? next->endAllOfKey(revocation.key) : 0;
    } else {
        isAllowed = isAdmin || isOneself(revocation.user);
        ended = isAllowed ? next->endAllOf(revocation.user) : 0;
        entry.user = FixedText<24>(ended > 0 ? std::string_view(revocation.user) : std::string_view());
    }
    if (!isAllowed)
        return Unexpected(refused(entry, Why::Forbidden));
    entry.what = What::Revoked;
    entry.count = ended;
    const bool isKept = ended == 0 || m_store.keepSessions(*next);
    if (ended > 0)
        m_roster.set(std::move(next), true);
    const bool isRecorded = m_worker.recordNow(entry);
    // They are gone, but might be back after a restart: whoever asked must know.
    if (!isKept || !isRecorded)
        return Unexpected(refused(entry, Why::NotRecorded));
    return ended;
}

void LoginDesk::tendKeys()
{
    const Timestamp now = m_clock.now();
    if (now - m_roster.now().keys->currentSince() < m_options.keyLifetime)
        return;
    const bool isTaken = m_worker.post("service", [this, now] {
        auto next = std::make_shared<const SigningKeys>(m_roster.now().keys->rotated(now, now + m_options.accessLifetime + kClockLeeway));
        if (!m_store.keepKeys(*next)) {
            spdlog::error("The next signing key cannot be kept: the one so far goes on signing.");
            return;
        }
        m_roster.set(next);
        AuditEntry entry = entryOf(How::Service, {});
        entry.what = What::KeyRotated;
        m_worker.recordNow(entry);
        spdlog::info("Tokens are signed with the key {} from now on", next->currentId());
    });
    if (!isTaken)
        spdlog::warn("The next signing key must wait: too much waits at the door.");
}

} // namespace jarvis::server::auth
