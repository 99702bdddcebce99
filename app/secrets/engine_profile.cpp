#include "app/secrets/engine_profile.h"

#include "engine/venue/exact_number.h"

#include <algorithm>

namespace jarvis::secrets {
namespace {

bool isHex(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); }

bool isShortText(std::string_view text, std::size_t bytesMax)
{
    return text.size() <= bytesMax && std::all_of(text.begin(), text.end(), [](unsigned char c) { return c >= 0x20 && c != 0x7F; });
}

/// A text of at most 64 bytes.
BookField<EngineProfile> wordField(const char* key, std::string EngineProfile::*word)
{
    return {key, "at most 64 letters",
        [word](EngineProfile& to, std::string_view text) {
            to.*word = text;
            return isShortText(text, 64);
        },
        [word](const EngineProfile& of) { return of.*word; }};
}

const std::vector<BookField<EngineProfile>>& profileFields()
{
    static const std::vector<BookField<EngineProfile>> all{
        {"name", "1 to 32 bytes without control characters and without ://",
            [](EngineProfile& to, std::string_view text) {
                to.name = text;
                return isProfileName(text);
            },
            [](const EngineProfile& of) { return of.name; }},
        {"address", "wss://HOST:PORT",
            [](EngineProfile& to, std::string_view text) {
                to.address = text;
                return (text.starts_with("wss://") || text.starts_with("ws://")) && isShortText(text, EngineProfile::kAddressBytesMax);
            },
            [](const EngineProfile& of) { return of.address; }},
        {"certificate_sha256", "64 lower-case hexadecimal digits",
            [](EngineProfile& to, std::string_view text) {
                to.pinnedSha256 = text;
                return isFingerprint(text);
            },
            [](const EngineProfile& of) { return of.pinnedSha256; }},
        {"token_in", "keychain or vault",
            [](EngineProfile& to, std::string_view text) {
                to.place = text == "vault" ? SecretPlace::Vault : SecretPlace::Keychain;
                return text == "vault" || text == "keychain";
            },
            [](const EngineProfile& of) { return std::string(nameOf(of.place)); }},
        wordField("token_name", &EngineProfile::tokenName),
        wordField("engine_seen", &EngineProfile::engineName),
        wordField("user_seen", &EngineProfile::user),
        {"may_trade_seen", "yes or no",
            [](EngineProfile& to, std::string_view text) {
                to.mayTrade = text == "yes";
                return text == "yes" || text == "no";
            },
            [](const EngineProfile& of) { return std::string(of.mayTrade ? "yes" : "no"); }},
        {"seen_ms", "milliseconds since 1970",
            [](EngineProfile& to, std::string_view text) {
                const auto millis = venue::unitsOf(text, 0);
                const bool isTime = millis && *millis >= 0 && *millis < 9'000'000'000'000;
                if (isTime)
                    to.seenAt = timestampFromMillis(*millis);
                return isTime;
            },
            [](const EngineProfile& of) { return of.seenAt ? std::to_string(toMillis(*of.seenAt)) : std::string(); }},
    };
    return all;
}

} // namespace

bool isProfileName(std::string_view text) { return isBookName(text, EngineProfile::kNameBytesMax) && text.find("://") == std::string_view::npos; }

bool isFingerprint(std::string_view text) { return text.size() == 64 && std::all_of(text.begin(), text.end(), isHex); }

std::string tokenNameOf(std::string_view token)
{
    constexpr std::string_view kBegin = "jarvis-";
    constexpr std::size_t kNameBytes = 15;
    const bool isShaped = token.size() > kNameBytes && token.starts_with(kBegin) && token[kNameBytes] == '-';
    const std::string_view name = token.substr(0, isShaped ? kNameBytes : 0);
    return std::all_of(name.begin() + static_cast<std::ptrdiff_t>(std::min(name.size(), kBegin.size())), name.end(), isHex) ? std::string(name) : std::string();
}

std::string formatProfiles(const std::vector<EngineProfile>& profiles)
{
    return formatBook(profileFields(), profiles,
        "# Engines elsewhere, without the tokens: those are in the keychain, or in the vault beside this file.\n"
        "# Written by Jarvis; change them in Settings, Engines.\n",
        [](const EngineProfile& profile) { return profile.id; });
}

Expected<std::vector<EngineProfile>, BookFault> parseProfiles(std::string_view text)
{
    return BookReader<EngineProfile, std::uint32_t>(profileFields(), "engine").read(text);
}

} // namespace jarvis::secrets
