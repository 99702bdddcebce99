#include "engine/server/auth/doorkeeper.h"

#include <sodium.h>

#include <utility>

namespace jarvis::server::auth {

Expected<Identity, Denial> identityOf(const SessionBook::Session& session, const Roster::Books& books, Timestamp now)
{
    Identity identity;
    if (session.key.isEmpty()) {
        const UserBook::User* const user = books.users->find(session.user.view());
        if (user == nullptr || user->passwordSetAt > session.begunAt)
            return Unexpected(Denial::BadToken);
        identity = {user->name, user->scopes, user->tenant, {}, {}};
    } else {
        identity.key = session.key;
        const auto holder = books.tokens->review(identity, now);
        if (!holder)
            return Unexpected(holder.error());
        identity = *holder;
    }
    identity.scopes = identity.scopes.both(session.scopes);
    identity.session = SessionBook::textOf(session.id);
    return identity;
}

Doorkeeper::Doorkeeper(Options options, const Roster& roster, DoorWorker& worker, const Clock& clock)
    : m_options(std::move(options)), m_roster(roster), m_worker(worker), m_clock(clock)
{
}

Expected<Identity, Denial> Doorkeeper::recognise(std::string_view token, Timestamp now) const
{
    const Roster::Books books = m_roster.now();
    if (token.starts_with("jarvis-"))
        return books.tokens->recognise(token, now);
    const auto claims = verified(token, books, now);
    if (!claims)
        return Unexpected(claims.error());
    const SessionBook::Session* const session = books.sessions->find(SessionBook::idOf(claims->session.view()), m_options.sessions, now);
    if (session == nullptr || session->user != claims->subject)
        return Unexpected(Denial::BadToken);
    auto identity = identityOf(*session, books, now);
    if (identity)
        identity->scopes = identity->scopes.both(claims->scopes);
    return identity;
}

Expected<Identity, Denial> Doorkeeper::review(const Identity& identity, Timestamp now) const
{
    const Roster::Books books = m_roster.now();
    if (identity.session.isEmpty())
        return books.tokens->review(identity, now);
    const SessionBook::Session* const session = books.sessions->find(SessionBook::idOf(identity.session.view()), m_options.sessions, now);
    if (session == nullptr || session->user != identity.user)
        return Unexpected(Denial::BadToken);
    auto reviewed = identityOf(*session, books, now);
    if (reviewed)
        reviewed->scopes = reviewed->scopes.both(identity.scopes);
    return reviewed;
}

Expected<Claims, Denial> Doorkeeper::verified(std::string_view token, const Roster::Books& books, Timestamp now) const
{
    if (token.size() > kJwtBytesMax)
        return Unexpected(Denial::BadToken);
    Digest digest{};
    crypto_generichash(digest.data(), digest.size(), reinterpret_cast<const unsigned char*>(token.data()), token.size(), nullptr, 0);
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_verifiedWith == books.keys ? m_verified.find(digest) : m_verified.end();
        if (found != m_verified.end()) {
            if (now >= found->second.expiresAt)
                return Unexpected(Denial::Expired);
            if (found->second.issuedAt <= now + kClockLeeway)
                return found->second;
        }
    }
    auto claims = verifyJwt(token, m_options.parties, *books.keys, now);
    if (!claims)
        return claims;
    const std::lock_guard lock(m_mutex);
    if (m_verifiedWith != books.keys || m_verified.size() >= kVerifiedMax) {
        m_verified.clear();
        m_verifiedWith = books.keys;
    }
    m_verified.emplace(digest, *claims);
    return claims;
}

void Doorkeeper::note(const Entry& entry) const
{
    AuditEntry line;
    line.when = m_clock.now();
    line.how = entry.door == Entry::Door::Stream ? AuditEntry::How::Stream : AuditEntry::How::Rest;
    line.address = FixedText<46>(entry.address);
    if (entry.outcome) {
        line.what = AuditEntry::What::Connected;
        line.user = entry.outcome->user;
        line.session = entry.outcome->session;
        line.key = entry.outcome->key;
    } else {
        line.what = AuditEntry::What::Refused;
        switch (entry.outcome.error()) {
        case Denial::BadToken: line.why = AuditEntry::Why::BadCredentials; break;
        case Denial::Expired: line.why = AuditEntry::Why::Expired; break;
        case Denial::Forbidden: line.why = AuditEntry::Why::Forbidden; break;
        }
    }
    m_worker.record(line);
}

} // namespace jarvis::server::auth
