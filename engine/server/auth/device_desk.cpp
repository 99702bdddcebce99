#include "engine/server/auth/device_desk.h"

#include "engine/crypto/encoding.h"
#include "engine/server/client_address.h"

#include <sodium.h>

#include <algorithm>
#include <utility>

namespace jarvis::server::auth {
namespace {

/// No vowels: no words; nothing that looks like a digit.
constexpr std::string_view kLetters = "BCDFGHJKLMNPQRSTVWXZ";
constexpr std::size_t kCodeLetters = 8;
/// A code that is over is known for a while, so that its device is told so.
constexpr Duration kExpiredKnownFor = std::chrono::minutes(5);

std::string newUserCode()
{
    std::string code;
    for (std::size_t i = 0; i < kCodeLetters; ++i)
        code += kLetters[randombytes_uniform(static_cast<std::uint32_t>(kLetters.size()))];
    return code;
}

} // namespace

DeviceDesk::Hash DeviceDesk::hashOf(std::string_view deviceCode)
{
    Hash hash{};
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char*>(deviceCode.data()), deviceCode.size(), nullptr, 0);
    return hash;
}

std::string DeviceDesk::plainCode(std::string_view userCode)
{
    std::string plain;
    for (const char c : userCode.substr(0, 4 * kCodeLetters)) {
        if (c >= 'a' && c <= 'z')
            plain += static_cast<char>(c - ('a' - 'A'));
        else if (c != '-' && c != ' ')
            plain += c;
    }
    return plain;
}

void DeviceDesk::forgetOld(Timestamp now)
{
    std::erase_if(m_waiting, [&](const auto& one) { return now >= one.second.expiresAt + kExpiredKnownFor; });
}

std::optional<DeviceDesk::Begun> DeviceDesk::begin(std::string_view client, const std::string& address, Scopes wanted, Timestamp now)
{
    const std::lock_guard lock(m_mutex);
    forgetOld(now);
    const auto isOfClient = [&](const auto& one) { return one.second.asked.address == clientOf(address); };
    const auto ofClient = static_cast<std::size_t>(std::ranges::count_if(m_waiting, isOfClient));
    if (m_waiting.size() >= kWaitingMax || ofClient >= kWaitingPerClientMax)
        return std::nullopt;
    Waiting waiting;
    waiting.asked = {std::string(client), clientOf(address), wanted, now};
    waiting.expiresAt = now + kLife;
    waiting.nextPollAt = now;
    do
        waiting.userCode = newUserCode();
    while (std::ranges::any_of(m_waiting, [&](const auto& one) { return one.second.userCode == waiting.userCode; }));
    std::array<std::byte, 32> bits{};
    randombytes_buf(bits.data(), bits.size());
    std::string code = crypto::hex(bits);
    sodium_memzero(bits.data(), bits.size());
    Begun begun{crypto::Secret::copyOf(crypto::bytesOf(code)), waiting.userCode.substr(0, 4) + '-' + waiting.userCode.substr(4)};
    m_waiting.emplace(hashOf(code), std::move(waiting));
    sodium_memzero(code.data(), code.size());
    return begun;
}

Expected<DeviceDesk::Asked, DeviceDesk::Refusal> DeviceDesk::look(std::string_view userCode, const Identity& by, const std::string& address, std::optional<bool> isAllowed, Timestamp now)
{
    const auto attempt = m_guard.begin(by.user.view(), clientOf(address), false, now);
    if (!attempt)
        return Unexpected(Refusal{Look::TooManyGuesses, attempt.error()});
    const std::string plain = plainCode(userCode);
    const std::lock_guard lock(m_mutex);
    const auto found = std::ranges::find_if(m_waiting, [&](const auto& one) { return one.second.userCode == plain; });
    if (found == m_waiting.end() || now >= found->second.expiresAt || found->second.isAllowed)
        return Unexpected(Refusal{});
    m_guard.takeBack(*attempt);
    Waiting& waiting = found->second;
    if (isAllowed && *isAllowed && !waiting.asked.scopes.isWithin(by.scopes))
        return Unexpected(Refusal{Look::TooMuch, {}});
    waiting.isAllowed = isAllowed;
    waiting.by = by;
    return waiting.asked;
}

Expected<DeviceDesk::Approved, DeviceDesk::Poll> DeviceDesk::poll(std::string_view deviceCode, Timestamp now)
{
    const std::lock_guard lock(m_mutex);
    forgetOld(now);
    const auto found = m_waiting.find(hashOf(deviceCode));
    if (found == m_waiting.end())
        return Unexpected(Poll::Unknown);
    Waiting& waiting = found->second;
    if (now >= waiting.expiresAt)
        return Unexpected(Poll::Expired);
    if (now < waiting.nextPollAt) {
        waiting.interval += kInterval;
        waiting.nextPollAt = now + waiting.interval;
        return Unexpected(Poll::SlowDown);
    }
    waiting.nextPollAt = now + waiting.interval;
    if (!waiting.isAllowed)
        return Unexpected(Poll::Pending);
    const bool isAllowed = *waiting.isAllowed;
    const Approved approved{waiting.by, waiting.asked.scopes, waiting.asked.address};
    m_waiting.erase(found);
    return isAllowed ? Expected<Approved, Poll>(approved) : Unexpected(Poll::Denied);
}

} // namespace jarvis::server::auth
