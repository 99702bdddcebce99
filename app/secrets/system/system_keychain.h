#pragma once

#include "app/secrets/keychain.h"

#include <chrono>

namespace jarvis::secrets::system {

/// The operating system's: Secret Service (GNOME Keyring, KeePassXC), KWallet, Windows' and macOS' own, through QtKeychain. Entries
/// belong to the service "jarvis". Nothing is ever kept elsewhere where there is none.
///
/// Copies that libraries make on the way cannot be wiped; ours are.
/// Threads: the GUI's. A call turns a loop of its own until the keychain has answered, at most `patience`: the user may have to unlock it.
class SystemKeychain final : public Keychain {
public:
    explicit SystemKeychain(std::chrono::milliseconds patience = std::chrono::minutes(2)) : m_patience(patience) {}

    Expected<journal::Secret, KeychainError> read(const std::string& name) override;
    Expected<void, KeychainError> write(const std::string& name, const journal::Secret& secret) override;
    Expected<void, KeychainError> remove(const std::string& name) override;

private:
    std::chrono::milliseconds m_patience;
};

} // namespace jarvis::secrets::system
