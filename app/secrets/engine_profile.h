#pragma once

#include "app/secrets/book_text.h"
#include "app/secrets/secret_store.h"
#include "engine/base/time.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jarvis::secrets {

/// An engine elsewhere that a desk can be opened at, without the token that says who we are there.
struct EngineProfile {
    static constexpr std::size_t kNameBytesMax = 32;
    static constexpr std::size_t kAddressBytesMax = 256;

    std::uint32_t id = 0;     ///< drawn at random; names the token's entry in the keychain
    std::string name;         ///< as the trader calls it
    std::string address;      ///< wss://HOST:PORT, or ws:// on this machine
    std::string pinnedSha256; ///< the certificate that somebody vouched for: 64 lower-case hexadecimal digits; empty: an authority does
    SecretPlace place = SecretPlace::Keychain; ///< of the token
    std::string tokenName;    ///< what the engine lists the token as, where it can be told; no secret
    std::string engineName;   ///< as it last called itself
    std::string user;         ///< as whom it last recognised us
    bool mayTrade = false;
    std::optional<Timestamp> seenAt; ///< when it last let us in

    bool operator==(const EngineProfile&) const = default;
};

// The profiles as a text; see book_text.h. Pure.
std::string formatProfiles(const std::vector<EngineProfile>& profiles);
Expected<std::vector<EngineProfile>, BookFault> parseProfiles(std::string_view text);

/// A name that no address can be mistaken for: 1 to 32 bytes without control characters, spaces around it, or "://".
bool isProfileName(std::string_view text);
/// 64 lower-case hexadecimal digits.
bool isFingerprint(std::string_view text);
/// "jarvis-1a2b3c4d" of a token of that shape; empty for others.
std::string tokenNameOf(std::string_view token);

} // namespace jarvis::secrets
