#pragma once

#include "engine/base/expected.h"
#include "engine/journal/secret.h"

#include <cstdint>
#include <string>

namespace jarvis::secrets {

/// Why a keychain did not do what it was asked for. `words`: the system's own, without any secret; may be empty.
struct KeychainError {
    enum class Kind : std::uint8_t {
        NoEntry = 1,  ///< it is there, and has nothing under that name
        NoKeychain,   ///< this system has none, or none that answers
        Denied,       ///< the user, or the keychain's own rules, said no
        TimedOut,     ///< nobody unlocked it in time
        Failed,       ///< anything else
    };
    Kind kind = Kind::Failed;
    std::string words;
};

/// Where the operating system keeps a user's secrets, as a port: the real one, and those of tests.
///
/// Threads: one at a time; a call may wait for the user to unlock the keychain, for a bounded time.
class Keychain {
public:
    virtual ~Keychain() = default;

    virtual Expected<journal::Secret, KeychainError> read(const std::string& name) = 0;
    /// Replaces what stands under the name. Not trusted to have happened before read() gives it back.
    virtual Expected<void, KeychainError> write(const std::string& name, const journal::Secret& secret) = 0;
    /// That nothing stands under the name is no error.
    virtual Expected<void, KeychainError> remove(const std::string& name) = 0;
};

} // namespace jarvis::secrets
