#include "engine/crypto/ed25519.h"

#include "engine/base/check.h"
#include "engine/crypto/encoding.h"

#include <sodium.h>

#include <algorithm>

namespace jarvis::crypto {
namespace {

// RFC 8410: SEQUENCE { 0, SEQUENCE { 1.3.101.112 }, OCTET STRING { OCTET STRING { 32 bytes } } }
constexpr std::array<unsigned char, 16> kPrefix = {0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20};

unsigned char* raw(std::span<std::byte> bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}
const unsigned char* raw(std::span<const std::byte> bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

} // namespace

Expected<Ed25519Key, Ed25519Key::Error> Ed25519Key::fromPem(std::string_view pem)
{
    constexpr std::string_view kBegin = "-----BEGIN PRIVATE KEY-----";
    constexpr std::string_view kEnd = "-----END PRIVATE KEY-----";
    if (pem.find("ENCRYPTED PRIVATE KEY") != std::string_view::npos)
        return Unexpected(Error::Encrypted);
    const std::size_t begin = pem.find(kBegin);
    const std::size_t end = pem.find(kEnd);
    if (begin == std::string_view::npos || end == std::string_view::npos || end < begin + kBegin.size())
        return Unexpected(Error::NoPem);
    auto der = fromBase64(pem.substr(begin + kBegin.size(), end - begin - kBegin.size()));
    if (!der)
        return Unexpected(Error::NoPem);
    const bool isOurs = der->size() == kPrefix.size() + crypto_sign_SEEDBYTES
        && std::equal(kPrefix.begin(), kPrefix.end(), raw(std::span<const std::byte>(*der)));
    if (!isOurs) {
        sodium_memzero(der->data(), der->size());
        return Unexpected(Error::NotEd25519);
    }
    Ed25519Key key = fromSeed(std::span<const std::byte>(*der).subspan(kPrefix.size()));
    sodium_memzero(der->data(), der->size());
    return key;
}

Ed25519Key Ed25519Key::fromSeed(std::span<const std::byte> seed)
{
    CHECK(seed.size() == crypto_sign_SEEDBYTES);
    Secret key(crypto_sign_SECRETKEYBYTES);
    std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> publicKey;
    crypto_sign_seed_keypair(publicKey.data(), raw(key.bytes()), raw(seed));
    return Ed25519Key(std::move(key));
}

std::array<std::byte, 32> Ed25519Key::publicKey() const
{
    std::array<std::byte, 32> bytes{};
    std::ranges::copy(m_key.bytes().subspan(crypto_sign_SEEDBYTES), bytes.begin());
    return bytes;
}

std::array<std::byte, 64> Ed25519Key::sign(std::string_view message) const
{
    std::array<std::byte, 64> signature{};
    crypto_sign_detached(raw(std::span<std::byte>(signature)), nullptr, reinterpret_cast<const unsigned char*>(message.data()), message.size(), raw(m_key.bytes()));
    return signature;
}

} // namespace jarvis::crypto
