#include "engine/server/auth/refresh_token.h"

#include "engine/crypto/encoding.h"
#include "engine/server/auth/session_book.h"
#include "engine/server/book_line.h"

#include <sodium.h>

#include <utility>

namespace jarvis::server::auth {
namespace {

constexpr std::string_view kRefreshPrefix = "jarvis-refresh-";
/// Prefix, session, generation and proof.
constexpr std::size_t kRefreshBytesMax = 15 + 16 + 1 + 20 + 1 + 64;

} // namespace

std::string_view viewOf(const crypto::Secret& secret)
{
    return {reinterpret_cast<const char*>(secret.bytes().data()), secret.bytes().size()};
}

crypto::Secret wiped(std::string text)
{
    crypto::Secret secret = crypto::Secret::copyOf(crypto::bytesOf(text));
    sodium_memzero(text.data(), text.size());
    return secret;
}

crypto::Secret makeRefreshToken(const RefreshToken& token, const SigningKeys& keys)
{
    const std::string session(SessionBook::textOf(token.session).view());
    std::string proof = crypto::hex(keys.proofOf(session, token.generation));
    std::string text = std::string(kRefreshPrefix) + session + '-' + std::to_string(token.generation) + '-' + proof;
    sodium_memzero(proof.data(), proof.size());
    return wiped(std::move(text));
}

std::optional<RefreshToken> readRefreshToken(const crypto::Secret& token, const SigningKeys& keys)
{
    std::string_view text = viewOf(token);
    if (text.size() > kRefreshBytesMax || !text.starts_with(kRefreshPrefix))
        return std::nullopt;
    text.remove_prefix(kRefreshPrefix.size());
    const std::size_t first = text.find('-');
    const std::size_t last = text.rfind('-');
    if (first == std::string_view::npos || first == last)
        return std::nullopt;
    const std::string_view session = text.substr(0, first);
    const std::string_view generationText = text.substr(first + 1, last - first - 1);
    const std::string_view proof = text.substr(last + 1);
    const auto generation = numberOf(generationText);
    if (!isHexOf(session, 16) || !generation || std::to_string(*generation) != generationText || !isHexOf(proof, 64))
        return std::nullopt;
    std::string right = crypto::hex(keys.proofOf(session, *generation));
    const bool isRight = sodium_memcmp(right.data(), proof.data(), right.size()) == 0;
    sodium_memzero(right.data(), right.size());
    return isRight ? std::optional(RefreshToken{SessionBook::idOf(session), *generation}) : std::nullopt;
}

} // namespace jarvis::server::auth
