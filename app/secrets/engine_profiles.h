#pragma once

#include "app/secrets/engine_profile.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace jarvis::secrets {

/// Why something about the stored engines was not done. Nothing is lost by it.
struct EngineProfilesError {
    enum class Kind : std::uint8_t {
        NameTaken = 1, ///< another one is called so
        NameWrong,
        TokenWrong,    ///< empty, too long, or with letters that no token has
        Unknown,       ///< no such engine
        Secret,        ///< `secret`: keychain or vault
        Book,          ///< the list of engines cannot be read or written: `detail`
    };
    Kind kind = Kind::Book;
    std::string subject; ///< the engine's name, or the file
    std::optional<SecretStoreError> secret;
    std::string detail;
};
/// What is wrong, where, and what would be right; no secret.
std::string describe(const EngineProfilesError& error);

/// The engines elsewhere that a trader has stored, and the tokens that say who they are there: the token in keychain or vault, everything
/// else in a text file.
///
/// A token is written, and read back, before the list names it, and removed before the list forgets it.
/// Threads: the one that keychain and pass phrases want: the GUI's.
class EngineProfiles {
public:
    static constexpr const char* kBookName = "engines.conf";
    static constexpr const char* kVaultName = "engines.vault";

    using Ports = SecretStore::Ports;
    /// Reads the list in `folder`; that there is none yet is no error.
    static Expected<EngineProfiles, EngineProfilesError> open(const std::string& folder, const Ports& ports);

    /// In the order in which they were added.
    const std::vector<EngineProfile>& profiles() const { return m_profiles; }
    const EngineProfile* find(std::uint32_t id) const;
    /// By its name or, where none is called so, its address.
    const EngineProfile* find(std::string_view nameOrAddress) const;
    /// Why one may not be called so, `self` aside; empty: it may.
    std::optional<EngineProfilesError> wrongName(const std::string& name, std::uint32_t self) const;

    /// Stores profile and token; `profile` without id, place and the token's name. The new one's id.
    Expected<std::uint32_t, EngineProfilesError> add(EngineProfile profile, const crypto::Secret& token);
    /// Name, address, pin and what was seen; the token stays.
    Expected<void, EngineProfilesError> update(const EngineProfile& profile);
    Expected<void, EngineProfilesError> replaceToken(std::uint32_t id, const crypto::Secret& token);
    /// The token first.
    Expected<void, EngineProfilesError> remove(std::uint32_t id);
    /// May ask for the vault's pass phrase, or let the keychain ask.
    Expected<crypto::Secret, EngineProfilesError> tokenOf(std::uint32_t id);

private:
    EngineProfiles(std::string folder, const Ports& ports);

    Expected<void, EngineProfilesError> save(std::vector<EngineProfile> profiles);

    std::string m_folder;
    journal::FileSystem& m_files;
    SecretStore m_secrets;
    std::vector<EngineProfile> m_profiles;
};

/// A token as it was typed or read: 1 to 4 096 visible ASCII letters; nothing for anything else. Blanks and line ends around it do not count.
std::optional<crypto::Secret> tokenOf(std::string_view typed);

} // namespace jarvis::secrets
