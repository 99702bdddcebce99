#pragma once

#include "engine/base/clock.h"
#include "engine/server/auth/door_worker.h"
#include "engine/server/auth/jwt.h"
#include "engine/server/auth/roster.h"

#include <array>
#include <cstddef>
#include <map>
#include <memory>
#include <mutex>

namespace jarvis::server::auth {

/// Recognises API keys and access tokens. An access token counts as long as its session does, whose user must still be there and whose
/// password, or API key, must be the one that it began with: what is taken back is so at once.
///
/// Threads: any.
class Doorkeeper final : public Gatekeeper {
public:
    struct Options {
        TokenParties parties;
        SessionBook::Lifetimes sessions;
    };

    /// `roster` and `worker` outlive it.
    Doorkeeper(Options options, const Roster& roster, DoorWorker& worker, const Clock& clock);

    Expected<Identity, Denial> recognise(std::string_view token, Timestamp now) const override;
    Expected<Identity, Denial> review(const Identity& identity, Timestamp now) const override;
    std::uint64_t edition() const override { return m_roster.edition(); }
    void note(const Entry& entry) const override;

private:
    using Digest = std::array<unsigned char, 32>;
    static constexpr std::size_t kVerifiedMax = 16'384;

    Expected<Claims, Denial> verified(std::string_view token, const Roster::Books& books, Timestamp now) const;

    const Options m_options;
    const Roster& m_roster;
    DoorWorker& m_worker;
    const Clock& m_clock;
    mutable std::mutex m_mutex;
    mutable std::shared_ptr<const SigningKeys> m_verifiedWith;
    mutable std::map<Digest, Claims> m_verified; ///< tokens whose signature was right: looked at once, not at each request
};

/// Who a session's user is by now; `session` is one that the book still has.
Expected<Identity, Denial> identityOf(const SessionBook::Session& session, const Roster::Books& books, Timestamp now);

} // namespace jarvis::server::auth
