#pragma once

#include "engine/crypto/secret.h"
#include "engine/server/auth/guess_guard.h"
#include "engine/server/gatekeeper.h"

#include <array>
#include <cstddef>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

namespace jarvis::server::auth {

/// Lets in devices on which nobody can, or should, type a password (RFC 8628): the device is given a long code for itself and a short one to
/// show, somebody who is signed in allows the short one, and the device, which asks every few seconds, is let in as them.
///
/// Nobody can give away more than they have. Short codes cannot be guessed: wrong ones get slower (GuessGuard). Codes are good once, and for
/// ten minutes; so many wait, of each address and in all. Long codes are kept as hashes alone.
/// Threads: any.
class DeviceDesk {
public:
    static constexpr Duration kLife = std::chrono::minutes(10);
    static constexpr Duration kInterval = std::chrono::seconds(5);
    static constexpr std::size_t kWaitingMax = 256;
    static constexpr std::size_t kWaitingPerClientMax = 8;

    struct Begun {
        crypto::Secret deviceCode;
        std::string userCode; ///< "BCDF-GHJK"
    };
    /// Who asks, for whoever decides.
    struct Asked {
        std::string client;  ///< what the device calls itself: nobody vouches for it
        std::string address;
        Scopes scopes;
        Timestamp askedAt{};
    };
    struct Approved {
        Identity by;
        Scopes scopes;
        std::string address; ///< of the device when it began
    };
    enum class Look { Unknown = 1, TooManyGuesses, TooMuch }; ///< TooMuch: who decides may not do that themselves
    struct Refusal {
        Look why = Look::Unknown;
        Duration retryAfter{}; ///< of TooManyGuesses
    };
    enum class Poll { Pending = 1, SlowDown, Expired, Denied, Unknown };

    /// Empty: too many wait.
    std::optional<Begun> begin(std::string_view client, const std::string& address, Scopes wanted, Timestamp now);
    /// Tells who asks; with `isAllowed` decides as well, which can be done once.
    Expected<Asked, Refusal> look(std::string_view userCode, const Identity& by, const std::string& address, std::optional<bool> isAllowed, Timestamp now);
    /// What became of it; the answer Approved is given once.
    Expected<Approved, Poll> poll(std::string_view deviceCode, Timestamp now);

    /// Letters alone, in capitals: how people type them makes no difference.
    static std::string plainCode(std::string_view userCode);

private:
    using Hash = std::array<unsigned char, 32>;
    struct Waiting {
        std::string userCode; ///< plain
        Asked asked;
        Timestamp expiresAt{};
        Timestamp nextPollAt{};
        Duration interval = kInterval;
        std::optional<bool> isAllowed;
        Identity by;
    };
    static Hash hashOf(std::string_view deviceCode);
    void forgetOld(Timestamp now);

    std::mutex m_mutex;
    GuessGuard m_guard;
    std::map<Hash, Waiting> m_waiting;
};

} // namespace jarvis::server::auth
