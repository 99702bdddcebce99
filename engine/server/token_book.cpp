#include "engine/server/token_book.h"

#include "engine/base/check.h"
#include "engine/base/text.h"
#include "engine/crypto/encoding.h"
#include "engine/server/book_line.h"

#include <sodium.h>

#include <algorithm>
#include <cstring>

namespace jarvis::server {
namespace {

constexpr std::string_view kHeader = "jarvis-tokens 1";
constexpr std::string_view kPrefix = "jarvis-";
constexpr std::size_t kIdDigits = 8;
constexpr std::size_t kSecretDigits = 64;
constexpr std::size_t kTokenSize = kPrefix.size() + kIdDigits + 1 + kSecretDigits;

TokenBook::Hash hashOf(std::string_view secret)
{
    TokenBook::Hash hash{};
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), hash.size(), reinterpret_cast<const unsigned char*>(secret.data()), secret.size(), nullptr, 0);
    return hash;
}

/// `look` and `trade` stand in books of release 0.1.
std::optional<Scopes> scopesOf(std::string_view words)
{
    if (words == "look")
        return Scopes{Scope::Read};
    return words == "trade" ? std::optional(Scopes{Scope::Read, Scope::Write}) : Scopes::parse(words, ',');
}

/// `id user scopes state created expires hash tenant`; empty when it is no such line.
std::optional<TokenBook::Token> tokenOf(std::string_view line)
{
    const std::vector<std::string_view> words = wordsOf(line);
    if (words.size() != 7 && words.size() != 8)
        return std::nullopt;
    TokenBook::Token token;
    token.id = words[0];
    token.user = FixedText<24>(words[1]);
    const auto scopes = scopesOf(words[2]);
    const auto tenant = words.size() == 8 ? tenantOf(words[7]) : Tenant::Public;
    token.isRevoked = words[3] == "revoked";
    const auto created = millisOf(words[4]);
    const bool isForEver = words[5] == "never";
    const auto expires = isForEver ? std::nullopt : millisOf(words[5]);
    const bool isRight = isHexOf(token.id, kIdDigits) && TokenBook::isName(words[1]) && scopes && tenant
        && (token.isRevoked || words[3] == "valid") && created && (isForEver || expires) && isHexOf(words[6], 2 * token.hash.size());
    if (!isRight)
        return std::nullopt;
    token.scopes = *scopes;
    token.tenant = *tenant;
    token.createdAt = *created;
    token.expiresAt = expires;
    sodium_hex2bin(reinterpret_cast<unsigned char*>(token.hash.data()), token.hash.size(), words[6].data(), words[6].size(), nullptr, nullptr, nullptr);
    return token;
}

} // namespace

Expected<TokenBook, TokenBook::Error> TokenBook::parse(std::string_view text)
{
    TokenBook book;
    std::size_t number = 0;
    while (!text.empty()) {
        const std::string_view line = takeLine(text);
        if (++number == 1) {
            if (line != kHeader)
                return Unexpected(Error{1, "a book of tokens begins with \"" + std::string(kHeader) + "\""});
            continue;
        }
        const auto token = tokenOf(line);
        if (!token)
            return Unexpected(Error{number, "a line says id, user, scopes, valid or revoked, when it was made, when it ends (or never), the hash, and the tenant class"});
        const bool isTwice = book.find(token->id) != nullptr;
        if (isTwice || book.m_tokens.size() >= kTokensMax)
            return Unexpected(Error{number, isTwice ? "this id stood in an earlier line" : "there are more tokens than a book may hold"});
        book.m_places.emplace(token->id, book.m_tokens.size());
        book.m_tokens.push_back(*token);
    }
    if (number == 0)
        return Unexpected(Error{1, "the book is empty: it begins with \"" + std::string(kHeader) + "\""});
    return book;
}

std::string TokenBook::format() const
{
    std::string text(kHeader);
    text += '\n';
    for (const Token& token : m_tokens) {
        text += token.id + ' ' + std::string(token.user.view()) + ' ' + token.scopes.text(',') + (token.isRevoked ? " revoked " : " valid ")
            + std::to_string(toMillis(token.createdAt)) + ' ' + (token.expiresAt ? std::to_string(toMillis(*token.expiresAt)) : "never") + ' '
            + crypto::hex(token.hash) + ' ' + std::string(wordOf(token.tenant)) + '\n';
    }
    return text;
}

bool TokenBook::isName(std::string_view name)
{
    const auto isPart = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '_' || c == '-' || c == '@';
    };
    return !name.empty() && name.size() <= 24 && std::ranges::all_of(name, isPart);
}

crypto::Secret TokenBook::add(std::string_view user, Scopes scopes, Tenant tenant, Timestamp now, std::optional<Timestamp> expiresAt)
{
    CHECK(isName(user) && !scopes.isEmpty() && m_tokens.size() < kTokensMax);
    Token token;
    std::array<std::byte, kIdDigits / 2> id{};
    do {
        randombytes_buf(id.data(), id.size());
        token.id = crypto::hex(id);
    } while (find(token.id) != nullptr);
    crypto::Secret bytes(kSecretDigits / 2);
    randombytes_buf(bytes.bytes().data(), bytes.bytes().size());
    crypto::Secret text(kTokenSize + 1); // the encoder ends it with a zero
    char* at = reinterpret_cast<char*>(text.bytes().data());
    const std::string head = std::string(kPrefix) + token.id + '-';
    std::memcpy(at, head.data(), head.size());
    sodium_bin2hex(at + head.size(), kSecretDigits + 1, reinterpret_cast<const unsigned char*>(bytes.bytes().data()), bytes.bytes().size());
    token.hash = hashOf(std::string_view(at + head.size(), kSecretDigits));
    text.shorten(kTokenSize);
    token.user = FixedText<24>(user);
    token.scopes = scopes;
    token.tenant = tenant;
    token.createdAt = now;
    token.expiresAt = expiresAt;
    m_places.emplace(token.id, m_tokens.size());
    m_tokens.push_back(std::move(token));
    return text;
}

bool TokenBook::revoke(std::string_view id)
{
    const auto found = m_places.find(std::string(id));
    if (found == m_places.end())
        return false;
    m_tokens[found->second].isRevoked = true;
    return true;
}

Expected<Identity, Denial> TokenBook::recognise(std::string_view token, Timestamp now) const
{
    if (token.size() != kTokenSize || !token.starts_with(kPrefix) || token[kPrefix.size() + kIdDigits] != '-')
        return Unexpected(Denial::BadToken);
    const std::string_view id = token.substr(kPrefix.size(), kIdDigits);
    const Token* const found = find(id);
    // One that is not there takes as long to refuse as one whose secret is wrong.
    const Hash shown = hashOf(token.substr(kTokenSize - kSecretDigits));
    const Hash kept = found == nullptr ? Hash{} : found->hash;
    const bool isRight = sodium_memcmp(shown.data(), kept.data(), shown.size()) == 0 && found != nullptr;
    if (!isRight)
        return Unexpected(Denial::BadToken);
    return judge(*found, now);
}

Expected<Identity, Denial> TokenBook::review(const Identity& identity, Timestamp now) const
{
    const Token* const found = find(identity.key.view());
    if (found == nullptr)
        return Unexpected(Denial::BadToken);
    return judge(*found, now);
}

const TokenBook::Token* TokenBook::find(std::string_view id) const
{
    const auto found = m_places.find(std::string(id));
    return found == m_places.end() ? nullptr : &m_tokens[found->second];
}

Expected<Identity, Denial> TokenBook::judge(const Token& token, Timestamp now)
{
    if (token.isRevoked)
        return Unexpected(Denial::BadToken);
    if (token.expiresAt && now >= *token.expiresAt)
        return Unexpected(Denial::Expired);
    return Identity{token.user, token.scopes, token.tenant, {}, FixedText<8>(token.id)};
}

} // namespace jarvis::server
