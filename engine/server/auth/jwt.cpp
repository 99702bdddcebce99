#include "engine/server/auth/jwt.h"

#include "engine/base/text.h"
#include "engine/crypto/encoding.h"
#include "engine/server/auth/flat_json.h"
#include "engine/server/book_line.h"
#include "engine/server/token_book.h"

#include <sodium.h>

#include <algorithm>
#include <optional>
#include <vector>

namespace jarvis::server::auth {
namespace {

constexpr std::size_t kSignatureBytes = crypto_sign_BYTES;

std::string base64Url(std::span<const std::byte> bytes)
{
    std::string text(sodium_base64_encoded_len(bytes.size(), sodium_base64_VARIANT_URLSAFE_NO_PADDING), '\0');
    sodium_bin2base64(text.data(), text.size(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), sodium_base64_VARIANT_URLSAFE_NO_PADDING);
    text.pop_back();
    return text;
}

/// One text alone for each row of bytes: padding, other alphabets and stray bits are refused.
std::optional<std::string> fromBase64Url(std::string_view text)
{
    // libsodium takes some bytes beyond ASCII for letters.
    const auto isDigit = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_'; };
    if (!std::ranges::all_of(text, isDigit))
        return std::nullopt;
    std::string bytes(text.size() / 4 * 3 + 3, '\0');
    std::size_t length = 0;
    const char* end = nullptr;
    const int failed = sodium_base642bin(reinterpret_cast<unsigned char*>(bytes.data()), bytes.size(), text.data(), text.size(), nullptr, &length, &end,
        sodium_base64_VARIANT_URLSAFE_NO_PADDING);
    if (failed != 0 || end != text.data() + text.size())
        return std::nullopt;
    bytes.resize(length);
    return bytes;
}

/// The name of the key, where the header is one of ours.
std::optional<std::string> keyNameOf(const FlatJson& header)
{
    if (!header.hasOnly({"alg", "kid", "typ"}) || header.text("alg") != std::optional<std::string_view>("EdDSA"))
        return std::nullopt;
    if (header.has("typ") && header.text("typ") != std::optional<std::string_view>("JWT"))
        return std::nullopt;
    const auto name = header.text("kid");
    return name ? std::optional(std::string(*name)) : std::nullopt;
}

std::optional<Timestamp> secondOf(const FlatJson& claims, std::string_view name)
{
    const auto seconds = claims.integer(name);
    if (!seconds || *seconds < 0 || *seconds > 9'000'000'000LL)
        return std::nullopt;
    return timestampFromMillis(*seconds * 1'000);
}

std::optional<Claims> claimsOf(const FlatJson& json, const TokenParties& parties)
{
    const auto subject = json.text("sub");
    const auto scope = json.text("scope");
    const auto session = json.text("sid");
    const auto id = json.text("jti");
    const auto issued = secondOf(json, "iat");
    const auto expires = secondOf(json, "exp");
    const bool isForUs = json.text("iss") == std::optional<std::string_view>(parties.issuer) && json.text("aud") == std::optional<std::string_view>(parties.audience);
    if (!isForUs || !subject || !scope || !session || !id || !issued || !expires)
        return std::nullopt;
    const auto scopes = Scopes::parse(*scope);
    const bool isWellFormed = scopes && TokenBook::isName(*subject) && isHexOf(*session, 16) && isHexOf(*id, 32) && *issued < *expires && *expires - *issued <= kAccessLifetimeMax;
    if (!isWellFormed)
        return std::nullopt;
    return Claims{FixedText<24>(*subject), *scopes, *issued, *expires, FixedText<16>(*session), FixedText<32>(*id)};
}

} // namespace

std::string issueJwt(const Claims& claims, const TokenParties& parties, const SigningKeys& keys)
{
    const std::string header = "{\"alg\":\"EdDSA\",\"kid\":\"" + keys.currentId() + "\",\"typ\":\"JWT\"}";
    const auto seconds = [](Timestamp time) { return std::to_string(toMillis(time) / 1'000); };
    const std::string body = "{\"iss\":" + jsonText(parties.issuer) + ",\"aud\":" + jsonText(parties.audience) + ",\"sub\":" + jsonText(claims.subject.view())
        + ",\"scope\":" + jsonText(claims.scopes.text()) + ",\"iat\":" + seconds(claims.issuedAt) + ",\"exp\":" + seconds(claims.expiresAt)
        + ",\"jti\":" + jsonText(claims.id.view()) + ",\"sid\":" + jsonText(claims.session.view()) + "}";
    const std::string message = base64Url(crypto::bytesOf(header)) + '.' + base64Url(crypto::bytesOf(body));
    return message + '.' + base64Url(keys.sign(message));
}

Expected<Claims, Denial> verifyJwt(std::string_view token, const TokenParties& parties, const SigningKeys& keys, Timestamp now)
{
    const std::size_t first = token.find('.');
    const std::size_t last = token.rfind('.');
    if (token.size() > kJwtBytesMax || first == std::string_view::npos || first == last || token.find('.', first + 1) != last)
        return Unexpected(Denial::BadToken);
    const auto header = fromBase64Url(token.substr(0, first));
    const auto signature = fromBase64Url(token.substr(last + 1));
    const auto headerJson = header ? FlatJson::parse(*header) : std::nullopt;
    const auto name = headerJson ? keyNameOf(*headerJson) : std::nullopt;
    const SigningKeys::PublicKey* const key = name ? keys.find(*name, now) : nullptr;
    if (key == nullptr || !signature || signature->size() != kSignatureBytes)
        return Unexpected(Denial::BadToken);
    const std::string_view message = token.substr(0, last);
    const bool isSigned = crypto_sign_verify_detached(reinterpret_cast<const unsigned char*>(signature->data()),
                              reinterpret_cast<const unsigned char*>(message.data()), message.size(), reinterpret_cast<const unsigned char*>(key->data())) == 0;
    if (!isSigned)
        return Unexpected(Denial::BadToken);
    const auto body = fromBase64Url(token.substr(first + 1, last - first - 1));
    const auto json = body ? FlatJson::parse(*body) : std::nullopt;
    const auto claims = json ? claimsOf(*json, parties) : std::nullopt;
    if (!claims)
        return Unexpected(Denial::BadToken);
    const auto notBefore = json->has("nbf") ? secondOf(*json, "nbf") : std::optional(claims->issuedAt);
    if (!notBefore || *notBefore > now + kClockLeeway || claims->issuedAt > now + kClockLeeway)
        return Unexpected(Denial::BadToken);
    if (now >= claims->expiresAt)
        return Unexpected(Denial::Expired);
    return *claims;
}

} // namespace jarvis::server::auth
