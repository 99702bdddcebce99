#pragma once

#include "engine/crypto/secret.h"
#include "engine/server/auth/device_desk.h"
#include "engine/server/auth/doorkeeper.h"
#include "engine/server/auth/guess_guard.h"
#include "engine/server/auth/password.h"
#include "engine/server/auth/refresh_token.h"

#include <functional>
#include <optional>
#include <string>

namespace jarvis::server::auth {

/// Where sessions and keys are kept.
///
/// Threads: the door's.
class AuthStore {
public:
    virtual ~AuthStore() = default;
    /// False when it may not be there after a crash.
    virtual bool keepSessions(const SessionBook& book) = 0;
    virtual bool keepKeys(const SigningKeys& keys) = 0;
};

/// What somebody is given who was let in. Both tokens are secrets; the second is good once.
struct Grant {
    crypto::Secret accessToken;
    crypto::Secret refreshToken;
    Duration expiresIn{};
    Scopes scopes;
    FixedText<24> user;
    FixedText<16> session;
};
/// Why somebody was not. Which of user and password was wrong is not told.
struct Refusal {
    AuditEntry::Why why = AuditEntry::Why::BadCredentials;
    Duration retryAfter{}; ///< of TooMany and Busy
};

struct PasswordLogin {
    std::string user;
    crypto::Secret password;
    std::string address;
    std::optional<Scopes> wanted; ///< empty: all that the user may do
};
struct KeyLogin {
    crypto::Secret key;
    std::string address;
    std::optional<Scopes> wanted;
};
/// A device that somebody who was signed in let in as themselves.
struct DeviceLogin {
    Identity by;
    Scopes scopes;
    std::string address; ///< of the device
};
/// Of whom to end sessions; exactly one of the four says it.
struct Revocation {
    std::optional<crypto::Secret> refreshToken; ///< the session that it belongs to; needs no identity
    std::string session; ///< one's own, or anybody's for Admin
    std::string user;    ///< all of theirs: oneself, or anybody for Admin
    std::string key;     ///< all that began with that API key: for Admin, or whoever holds it
    std::optional<Identity> by;
    std::string address;
};

/// Lets people in and sends them away: passwords and API keys for tokens, refresh tokens for new ones, revocation at once. What is
/// answered is on disk before; every outcome goes into the audit.
///
/// Passwords: an unknown user is refused as slowly as a wrong password. Refresh tokens: one that was used before is a copy, and the
/// session ends.
///
/// Threads: any; `done` is called once, at once or on the door's thread.
class LoginDesk {
public:
    struct Options {
        TokenParties parties;
        SessionBook::Lifetimes sessions;
        Duration accessLifetime = std::chrono::minutes(15);
        Duration keyLifetime = kDay * 30; ///< of a signing key, before the next takes over
        PasswordCost cost;                ///< of the hash that an unknown user's password is held against
        GuessGuard::Options guessing;
    };
    using Done = std::function<void(Expected<Grant, Refusal>)>;
    using Ended = std::function<void(Expected<std::size_t, Refusal>)>; ///< how many sessions ended

    /// All of them outlive it.
    LoginDesk(Options options, Roster& roster, DoorWorker& worker, AuthStore& store, const Clock& clock);
    /// Stops `worker`: what waits there is done first.
    ~LoginDesk();

    void logIn(PasswordLogin login, Done done);
    void logIn(KeyLogin login, Done done);
    /// Not when who let it in was sent away since.
    void logIn(DeviceLogin login, Done done);
    /// For the audit: what somebody decided about a device; `isAllowed` empty: they only looked.
    void noteDecision(const Identity& by, const std::string& address, const std::optional<DeviceDesk::Refusal>& refusal, std::optional<bool> isAllowed);
    void refresh(crypto::Secret token, std::string address, Done done);
    void revoke(Revocation revocation, Ended done);
    /// Lets the next signing key take over when the one that signs is old. To be called now and then.
    void tendKeys();

private:
    void checkPassword(const PasswordLogin& login, const GuessGuard::Attempt& attempt, const Done& done);
    Expected<Grant, Refusal> begin(const Identity& who, const std::optional<Scopes>& wanted, AuditEntry entry);
    Expected<Grant, Refusal> renew(const RefreshToken& token, AuditEntry entry);
    Expected<std::size_t, Refusal> end(const Revocation& revocation, AuditEntry entry);
    Refusal refused(AuditEntry entry, AuditEntry::Why why, Duration retryAfter = {});
    Grant grantOf(const SessionBook::Session& session, Scopes scopes, Timestamp now) const;
    AuditEntry entryOf(AuditEntry::How how, const std::string& address) const;

    const Options m_options;
    Roster& m_roster;
    DoorWorker& m_worker;
    AuthStore& m_store;
    const Clock& m_clock;
    GuessGuard m_guard;
    std::string m_dummyHash; ///< made when it is first needed
};

} // namespace jarvis::server::auth
