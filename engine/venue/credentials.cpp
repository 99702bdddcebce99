#include "engine/venue/credentials.h"

#include "engine/crypto/encoding.h"
#include "engine/crypto/hmac.h"

#include <algorithm>

namespace jarvis::venue {
namespace {

/// Locked memory cannot be empty.
crypto::Secret secretOf(std::string_view text)
{
    crypto::Secret secret(std::max<std::size_t>(text.size(), 1));
    std::ranges::copy(crypto::bytesOf(text), secret.bytes().begin());
    return secret;
}

} // namespace

Credentials Credentials::hmac(std::string apiKey, std::string_view secret, std::string_view passphrase)
{
    CHECK(!secret.empty());
    return Credentials(std::move(apiKey), Key(secretOf(secret)), secretOf(passphrase), passphrase.size());
}

Expected<Credentials, Credentials::Error> Credentials::ed25519(std::string apiKey, std::string_view pem)
{
    auto key = crypto::Ed25519Key::fromPem(pem);
    if (!key)
        return Unexpected(key.error());
    return Credentials(std::move(apiKey), Key(std::move(key).value()), secretOf({}), 0);
}

std::vector<std::byte> Credentials::sign(std::string_view message) const
{
    std::vector<std::byte> made;
    if (const auto* key = std::get_if<crypto::Ed25519Key>(&m_secret)) {
        const auto signature = key->sign(message);
        made.assign(signature.begin(), signature.end());
    } else {
        const auto code = crypto::hmacSha256(std::get<crypto::Secret>(m_secret).bytes(), message);
        made.assign(code.begin(), code.end());
    }
    return made;
}

std::string Credentials::passphrase() const
{
    return std::string(reinterpret_cast<const char*>(m_passphrase.bytes().data()), m_passphraseBytes);
}

} // namespace jarvis::venue
