#include "engine/server/auth/signing_keys.h"

#include "engine/crypto/encoding.h"
#include "engine/server/book_line.h"

#include <sodium.h>

#include <algorithm>
#include <iterator>

namespace jarvis::server::auth {
namespace {

constexpr std::string_view kKeysHeader = "jarvis-signing-keys 1";
constexpr std::size_t kSeedBytes = crypto_sign_SEEDBYTES;

unsigned char* raw(std::span<std::byte> bytes) { return reinterpret_cast<unsigned char*>(bytes.data()); }
const unsigned char* raw(std::span<const std::byte> bytes) { return reinterpret_cast<const unsigned char*>(bytes.data()); }

std::string idOf(const SigningKeys::PublicKey& key)
{
    std::array<std::byte, crypto_generichash_BYTES_MIN> hash{};
    crypto_generichash(raw(std::span<std::byte>(hash)), hash.size(), raw(std::span<const std::byte>(key)), key.size(), nullptr, 0);
    return crypto::hex(std::span(hash).first(8));
}

crypto::Secret randomSecret()
{
    crypto::Secret secret(kSeedBytes);
    randombytes_buf(secret.bytes().data(), secret.bytes().size());
    return secret;
}

std::optional<crypto::Secret> secretOf(std::string_view word)
{
    if (!isHexOf(word, 2 * kSeedBytes))
        return std::nullopt;
    crypto::Secret secret(kSeedBytes);
    sodium_hex2bin(raw(secret.bytes()), kSeedBytes, word.data(), word.size(), nullptr, nullptr, nullptr);
    return secret;
}

/// Writes into memory that is wiped, and nowhere else.
class SecretText {
public:
    explicit SecretText(std::size_t bytesMax) : m_text(bytesMax) {}

    void add(std::string_view text)
    {
        CHECK(m_used + text.size() <= m_text.bytes().size());
        std::ranges::copy(crypto::bytesOf(text), m_text.bytes().begin() + static_cast<std::ptrdiff_t>(m_used));
        m_used += text.size();
    }
    void addHex(const crypto::Secret& secret)
    {
        const std::size_t digits = 2 * secret.bytes().size();
        CHECK(m_used + digits + 1 <= m_text.bytes().size());
        sodium_bin2hex(reinterpret_cast<char*>(m_text.bytes().data() + m_used), digits + 1, raw(secret.bytes()), secret.bytes().size());
        m_used += digits;
    }
    crypto::Secret take()
    {
        m_text.shorten(m_used);
        return std::move(m_text);
    }

private:
    crypto::Secret m_text;
    std::size_t m_used = 0;
};

} // namespace

SigningKeys::SigningKeys(crypto::Secret seed, crypto::Secret refreshSecret, Timestamp since)
    : m_seed(std::move(seed))
    , m_current(crypto::Ed25519Key::fromSeed(m_seed.bytes()))
    , m_currentPublic(m_current.publicKey())
    , m_currentId(idOf(m_currentPublic))
    , m_currentSince(since)
    , m_refreshSecret(std::move(refreshSecret))
{
}

SigningKeys SigningKeys::create(Timestamp now) { return SigningKeys(randomSecret(), randomSecret(), now); }

Expected<SigningKeys, SigningKeys::Error> SigningKeys::parse(std::string_view text)
{
    if (takeLine(text) != kKeysHeader)
        return Unexpected(Error{1, "a file of signing keys begins with \"" + std::string(kKeysHeader) + "\""});
    const std::vector<std::string_view> first = wordsOf(takeLine(text));
    auto refresh = first.size() == 2 && first[0] == "refresh" ? secretOf(first[1]) : std::nullopt;
    if (!refresh)
        return Unexpected(Error{2, "here stands `refresh` and 64 hexadecimal digits"});
    const std::vector<std::string_view> second = wordsOf(takeLine(text));
    auto seed = second.size() == 3 && second[0] == "signs" ? secretOf(second[2]) : std::nullopt;
    const auto since = second.size() == 3 ? millisOf(second[1]) : std::nullopt;
    if (!seed || !since)
        return Unexpected(Error{3, "here stands `signs`, since when, and 64 hexadecimal digits"});
    SigningKeys keys(std::move(*seed), std::move(*refresh), *since);
    for (std::size_t number = 4; !text.empty(); ++number) {
        const std::vector<std::string_view> words = wordsOf(takeLine(text));
        const bool isLine = words.size() == 4 && words[0] == "verified" && millisOf(words[1]) && millisOf(words[2]) && isHexOf(words[3], 64);
        if (!isLine || keys.m_former.size() + 1 >= kKeysMax)
            return Unexpected(Error{number, isLine ? "there are more keys than a file may hold" : "here stands `verified`, since when, until when, and 64 hexadecimal digits"});
        Former former{{}, *millisOf(words[1]), *millisOf(words[2]), {}};
        sodium_hex2bin(raw(std::span<std::byte>(former.key)), former.key.size(), words[3].data(), words[3].size(), nullptr, nullptr, nullptr);
        former.id = idOf(former.key);
        keys.m_former.push_back(std::move(former));
    }
    return keys;
}

crypto::Secret SigningKeys::format() const
{
    SecretText text(512 + 128 * kKeysMax);
    text.add(kKeysHeader);
    text.add("\nrefresh ");
    text.addHex(m_refreshSecret);
    text.add("\nsigns " + std::to_string(toMillis(m_currentSince)) + ' ');
    text.addHex(m_seed);
    text.add("\n");
    for (const Former& former : m_former)
        text.add("verified " + std::to_string(toMillis(former.since)) + ' ' + std::to_string(toMillis(former.until)) + ' ' + crypto::hex(former.key) + '\n');
    return text.take();
}

const SigningKeys::PublicKey* SigningKeys::find(std::string_view id, Timestamp now) const
{
    if (id == m_currentId)
        return &m_currentPublic;
    const auto found = std::ranges::find(m_former, id, &Former::id);
    return found != m_former.end() && now < found->until ? &found->key : nullptr;
}

std::array<std::byte, 32> SigningKeys::proofOf(std::string_view session, std::uint64_t generation) const
{
    const std::string message = "refresh " + std::string(session) + ' ' + std::to_string(generation);
    std::array<std::byte, 32> proof{};
    crypto_generichash(raw(std::span<std::byte>(proof)), proof.size(), reinterpret_cast<const unsigned char*>(message.data()), message.size(),
        raw(m_refreshSecret.bytes()), m_refreshSecret.bytes().size());
    return proof;
}

SigningKeys SigningKeys::rotated(Timestamp now, Timestamp until) const
{
    SigningKeys next(randomSecret(), crypto::Secret::copyOf(m_refreshSecret.bytes()), now);
    std::ranges::copy_if(m_former, std::back_inserter(next.m_former), [now](const Former& former) { return now < former.until; });
    if (next.m_former.size() + 1 >= kKeysMax)
        next.m_former.erase(next.m_former.begin());
    next.m_former.push_back({m_currentId, m_currentSince, until, m_currentPublic});
    return next;
}

std::string SigningKeys::describe() const
{
    std::string text = m_currentId + " signs " + crypto::hex(m_currentPublic) + '\n';
    for (const Former& former : m_former)
        text += former.id + " verifies " + crypto::hex(former.key) + '\n';
    return text;
}

} // namespace jarvis::server::auth
