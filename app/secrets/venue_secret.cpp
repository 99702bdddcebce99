#include "app/secrets/venue_secret.h"

#include <algorithm>

namespace jarvis::secrets {
namespace {

constexpr std::string_view kPemBegin = "-----BEGIN";
constexpr std::size_t kHintLetters = 4;
constexpr std::size_t kHintedKeyMin = 12;

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kSpace = " \t\r\n";
    const std::size_t first = text.find_first_not_of(kSpace);
    return first == std::string_view::npos ? std::string_view() : text.substr(first, text.find_last_not_of(kSpace) - first + 1);
}

bool isPlain(std::string_view text, bool allowsSpace)
{
    return std::all_of(text.begin(), text.end(), [allowsSpace](unsigned char c) { return (c > 0x20 && c < 0x7F) || (allowsSpace && c == ' '); });
}

} // namespace

Expected<VenueSecret, VenueSecret::Fault> VenueSecret::create(std::string_view apiKey, std::string_view secret, std::string_view passphrase, const Rules& rules)
{
    apiKey = trimmed(apiKey);
    secret = trimmed(secret);
    passphrase = rules.wantsPassphrase ? trimmed(passphrase) : std::string_view();
    if (apiKey.empty())
        return Unexpected(Fault::KeyMissing);
    if (secret.empty())
        return Unexpected(Fault::SecretMissing);
    if (rules.wantsPassphrase && passphrase.empty())
        return Unexpected(Fault::PassphraseMissing);
    if (std::max({apiKey.size(), secret.size(), passphrase.size()}) > kTextBytesMax)
        return Unexpected(Fault::TooLong);
    if (!isPlain(apiKey, false))
        return Unexpected(Fault::KeyNotPlain);
    if (!isPlain(passphrase, true))
        return Unexpected(Fault::PassphraseNotPlain);
    const bool isPem = secret.starts_with(kPemBegin);
    if (!isPem && !isPlain(secret, false))
        return Unexpected(Fault::SecretNotPlain);
    if (isPem && !rules.takesEd25519)
        return Unexpected(Fault::Ed25519NotAllowed);
    if (isPem && !venue::Credentials::ed25519(std::string(apiKey), secret))
        return Unexpected(Fault::Ed25519Wrong);
    crypto::Secret text(apiKey.size() + passphrase.size() + secret.size() + 2);
    auto at = text.bytes().begin();
    const auto put = [&at](std::string_view part) { at = std::ranges::copy(std::as_bytes(std::span(part)), at).out; };
    put(apiKey);
    put("\n");
    put(passphrase);
    put("\n");
    put(secret);
    return VenueSecret(std::move(text), apiKey.size(), passphrase.size());
}

std::optional<VenueSecret> VenueSecret::restore(const crypto::Secret& stored)
{
    const std::string_view text(reinterpret_cast<const char*>(stored.bytes().data()), stored.bytes().size());
    const std::size_t keyEnd = text.find('\n');
    const std::size_t passphraseEnd = keyEnd == std::string_view::npos ? keyEnd : text.find('\n', keyEnd + 1);
    if (keyEnd == 0 || passphraseEnd == std::string_view::npos || passphraseEnd + 1 >= text.size())
        return std::nullopt;
    VenueSecret made(crypto::Secret::copyOf(stored.bytes()), keyEnd, passphraseEnd - keyEnd - 1);
    if (made.isEd25519() && !venue::Credentials::ed25519({}, made.secret()))
        return std::nullopt;
    return made;
}

crypto::Secret VenueSecret::stored() const
{
    return crypto::Secret::copyOf(m_text.bytes());
}

std::string_view VenueSecret::key() const { return all().substr(0, m_keyBytes); }
std::string_view VenueSecret::passphrase() const { return all().substr(m_keyBytes + 1, m_passphraseBytes); }
std::string_view VenueSecret::secret() const { return all().substr(m_keyBytes + m_passphraseBytes + 2); }
bool VenueSecret::isEd25519() const { return secret().starts_with(kPemBegin); }

venue::Credentials VenueSecret::credentials() const
{
    if (!isEd25519())
        return venue::Credentials::hmac(std::string(key()), secret(), passphrase());
    auto made = venue::Credentials::ed25519(std::string(key()), secret());
    CHECK(made.hasValue());
    return std::move(made).value();
}

std::string VenueSecret::hint() const
{
    return key().size() < kHintedKeyMin ? std::string() : std::string(key().substr(key().size() - kHintLetters));
}

} // namespace jarvis::secrets
