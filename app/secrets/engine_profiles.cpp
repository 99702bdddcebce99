#include "app/secrets/engine_profiles.h"

#include "app/secrets/safe_file.h"
#include "app/secrets/secret_text.h"
#include "engine/base/check.h"

#include <sodium.h>

#include <algorithm>
#include <cstdio>

namespace jarvis::secrets {
namespace {

using ProfilesFault = EngineProfilesError::Kind;

constexpr std::size_t kProfilesBytesMax = 1U << 20;

std::string entryOf(std::uint32_t id)
{
    char text[32];
    std::snprintf(text, sizeof text, "engine-token-%08x", id);
    return text;
}

std::string_view textOf(const crypto::Secret& secret) { return {reinterpret_cast<const char*>(secret.bytes().data()), secret.bytes().size()}; }

std::string describe(const SecretStoreError& error, const std::string& subject)
{
    switch (error.kind) {
    case SecretStoreError::Kind::Keychain:
        return "The keychain " + wordsOf(error.keychain) + ", and the token of " + subject + " belongs into it. Start and unlock the keychain, then try again. Nothing was changed.";
    case SecretStoreError::Kind::Missing: return "The keychain does not have the token of " + subject + ". Type a token in Settings, Engines.";
    case SecretStoreError::Kind::Damaged: return "What is kept as the token of " + subject + " is none. Type a token in Settings, Engines.";
    case SecretStoreError::Kind::Vault: return describe(error.vault);
    }
    UNREACHABLE();
}

} // namespace

std::string describe(const EngineProfilesError& error)
{
    const std::string& subject = error.subject;
    switch (error.kind) {
    case ProfilesFault::NameTaken: return "There is an engine named " + subject + " already. Choose another name.";
    case ProfilesFault::NameWrong: return "A name has 1 to " + std::to_string(EngineProfile::kNameBytesMax) + " bytes, no line ends, no :// and no spaces around it.";
    case ProfilesFault::TokenWrong: return "That is no token: it is one run of letters, digits and dashes, as jarvisd token add prints it.";
    case ProfilesFault::Unknown: return "There is no engine " + subject + ". Look at Settings, Engines.";
    case ProfilesFault::Secret: return describe(error.secret.value_or(SecretStoreError{}), subject);
    case ProfilesFault::Book: return "The list of engines " + subject + " cannot be used: " + error.detail + ".";
    }
    UNREACHABLE();
}

std::optional<crypto::Secret> tokenOf(std::string_view typed)
{
    constexpr std::string_view kBlank = " \t\r\n";
    const auto first = typed.find_first_not_of(kBlank);
    if (first == std::string_view::npos)
        return std::nullopt;
    const std::string_view text = typed.substr(first, typed.find_last_not_of(kBlank) - first + 1);
    const bool isVisible = std::all_of(text.begin(), text.end(), [](unsigned char c) { return c > 0x20 && c < 0x7F; });
    if (!isVisible || text.size() > kSecretLineBytesMax)
        return std::nullopt;
    return crypto::Secret::copyOf(std::as_bytes(std::span(text)));
}

EngineProfiles::EngineProfiles(std::string folder, const Ports& ports) : m_folder(std::move(folder)), m_files(ports.files), m_secrets(m_folder + "/" + kVaultName, ports) {}

Expected<EngineProfiles, EngineProfilesError> EngineProfiles::open(const std::string& folder, const Ports& ports)
{
    EngineProfiles result(folder, ports);
    const std::string path = folder + "/" + kBookName;
    const auto bytes = readFile(path, kProfilesBytesMax, result.m_files);
    if (!bytes)
        return Unexpected(EngineProfilesError{ProfilesFault::Book, path, {}, describe(bytes.error())});
    if (!*bytes)
        return result;
    auto profiles = parseProfiles({reinterpret_cast<const char*>((*bytes)->data()), (*bytes)->size()});
    if (!profiles) {
        const BookFault& fault = profiles.error();
        return Unexpected(EngineProfilesError{ProfilesFault::Book, path, {},
            (fault.line > 0 ? "line " + std::to_string(fault.line) + ": " : std::string()) + fault.what + "; the one before it is " + backUpOf(path)});
    }
    result.m_profiles = std::move(*profiles);
    return result;
}

const EngineProfile* EngineProfiles::find(std::uint32_t id) const
{
    const auto found = std::ranges::find(m_profiles, id, &EngineProfile::id);
    return found == m_profiles.end() ? nullptr : &*found;
}

const EngineProfile* EngineProfiles::find(std::string_view nameOrAddress) const
{
    auto found = std::ranges::find(m_profiles, nameOrAddress, &EngineProfile::name);
    if (found == m_profiles.end())
        found = std::ranges::find(m_profiles, nameOrAddress, &EngineProfile::address);
    return found == m_profiles.end() ? nullptr : &*found;
}

std::optional<EngineProfilesError> EngineProfiles::wrongName(const std::string& name, std::uint32_t self) const
{
    if (!isProfileName(name))
        return EngineProfilesError{ProfilesFault::NameWrong, name, {}, {}};
    const auto other = std::ranges::find(m_profiles, name, &EngineProfile::name);
    return other != m_profiles.end() && other->id != self ? std::optional(EngineProfilesError{ProfilesFault::NameTaken, name, {}, {}}) : std::nullopt;
}

Expected<std::uint32_t, EngineProfilesError> EngineProfiles::add(EngineProfile profile, const crypto::Secret& token)
{
    if (auto wrong = wrongName(profile.name, 0))
        return Unexpected(std::move(*wrong));
    do {
        profile.id = randombytes_random() & 0x7FFF'FFFFU;
    } while (profile.id == 0 || find(profile.id) != nullptr);
    profile.tokenName = tokenNameOf(textOf(token));
    const auto place = m_secrets.keep(entryOf(profile.id), token);
    if (!place)
        return Unexpected(EngineProfilesError{ProfilesFault::Secret, profile.name, place.error(), {}});
    profile.place = *place;
    std::vector<EngineProfile> next = m_profiles;
    next.push_back(profile);
    if (const auto saved = save(std::move(next)); !saved) {
        static_cast<void>(m_secrets.forget(entryOf(profile.id), profile.place));
        return Unexpected(saved.error());
    }
    return profile.id;
}

Expected<void, EngineProfilesError> EngineProfiles::update(const EngineProfile& profile)
{
    std::vector<EngineProfile> next = m_profiles;
    const auto found = std::ranges::find(next, profile.id, &EngineProfile::id);
    if (found == next.end())
        return Unexpected(EngineProfilesError{ProfilesFault::Unknown, profile.name, {}, {}});
    if (auto wrong = wrongName(profile.name, profile.id))
        return Unexpected(std::move(*wrong));
    const SecretPlace place = found->place;
    const std::string tokenName = found->tokenName;
    *found = profile;
    found->place = place;
    found->tokenName = tokenName;
    return next == m_profiles ? Expected<void, EngineProfilesError>() : save(std::move(next));
}

Expected<void, EngineProfilesError> EngineProfiles::replaceToken(std::uint32_t id, const crypto::Secret& token)
{
    std::vector<EngineProfile> next = m_profiles;
    const auto found = std::ranges::find(next, id, &EngineProfile::id);
    if (found == next.end())
        return Unexpected(EngineProfilesError{ProfilesFault::Unknown, entryOf(id), {}, {}});
    const auto place = m_secrets.keep(entryOf(id), token);
    if (!place)
        return Unexpected(EngineProfilesError{ProfilesFault::Secret, found->name, place.error(), {}});
    // It lay elsewhere before: what is left there says nothing to the engine that counts, and is no reason to fail.
    if (*place != found->place)
        static_cast<void>(m_secrets.forget(entryOf(id), found->place));
    found->place = *place;
    found->tokenName = tokenNameOf(textOf(token));
    return save(std::move(next));
}

Expected<void, EngineProfilesError> EngineProfiles::remove(std::uint32_t id)
{
    const EngineProfile* profile = find(id);
    if (profile == nullptr)
        return Unexpected(EngineProfilesError{ProfilesFault::Unknown, entryOf(id), {}, {}});
    if (const auto forgotten = m_secrets.forget(entryOf(id), profile->place); !forgotten)
        return Unexpected(EngineProfilesError{ProfilesFault::Secret, profile->name, forgotten.error(), {}});
    std::vector<EngineProfile> next = m_profiles;
    std::erase_if(next, [id](const EngineProfile& each) { return each.id == id; });
    return save(std::move(next));
}

Expected<crypto::Secret, EngineProfilesError> EngineProfiles::tokenOf(std::uint32_t id)
{
    const EngineProfile* profile = find(id);
    if (profile == nullptr)
        return Unexpected(EngineProfilesError{ProfilesFault::Unknown, entryOf(id), {}, {}});
    auto token = m_secrets.read(entryOf(id), profile->place);
    if (!token)
        return Unexpected(EngineProfilesError{ProfilesFault::Secret, profile->name, token.error(), {}});
    return std::move(*token);
}

Expected<void, EngineProfilesError> EngineProfiles::save(std::vector<EngineProfile> profiles)
{
    const std::string path = m_folder + "/" + kBookName;
    const std::string text = formatProfiles(profiles);
    const auto done = replaceFile(path, std::as_bytes(std::span(text)), m_files);
    if (!done)
        return Unexpected(EngineProfilesError{ProfilesFault::Book, path, {}, describe(done.error())});
    m_profiles = std::move(profiles);
    return {};
}

} // namespace jarvis::secrets
