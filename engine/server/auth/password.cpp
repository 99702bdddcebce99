#include "engine/server/auth/password.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace jarvis::server::auth {
namespace {

const char* charsOf(const crypto::Secret& secret)
{
    return reinterpret_cast<const char*>(secret.bytes().data());
}

/// Reads `NAME=NUMBER` off the front.
bool takeNumber(std::string_view& text, std::string_view name, std::uint64_t low, std::uint64_t high)
{
    if (!text.starts_with(name))
        return false;
    text.remove_prefix(name.size());
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return error == std::errc() && number >= low && number <= high;
}

} // namespace

std::string hashPassword(const crypto::Secret& password, const PasswordCost& cost)
{
    std::array<char, crypto_pwhash_STRBYTES> text{};
    const std::size_t memory = std::size_t{cost.memoryMb} << 20;
    const int failed = crypto_pwhash_str_alg(text.data(), charsOf(password), password.bytes().size(), cost.passes, memory, crypto_pwhash_ALG_ARGON2ID13);
    return failed == 0 ? std::string(text.data()) : std::string();
}

bool isPassword(const crypto::Secret& password, std::string_view hash)
{
    std::array<char, crypto_pwhash_STRBYTES> text{};
    if (hash.size() >= text.size())
        return false;
    std::ranges::copy(hash, text.begin());
    return crypto_pwhash_str_verify(text.data(), charsOf(password), password.bytes().size()) == 0;
}

bool isPasswordHash(std::string_view text)
{
    const auto isPart = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '+' || c == '/' || c == '$';
    };
    return text.size() < crypto_pwhash_STRBYTES && takeNumber(text, "$argon2id$v=", 19, 19)
        && takeNumber(text, "$m=", PasswordCost::kMemoryMbMin * 1'024, PasswordCost::kMemoryMbMax * 1'024)
        && takeNumber(text, ",t=", PasswordCost::kPassesMin, PasswordCost::kPassesMax) && takeNumber(text, ",p=", 1, 1)
        && text.starts_with('$') && text.size() > 40 && std::ranges::count(text, '$') == 2 && std::ranges::all_of(text, isPart);
}

} // namespace jarvis::server::auth
