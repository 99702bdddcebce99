#include "engine/server/rest/command_log.h"

#include "engine/wire/codec.h"

#include <sodium.h>

#include <array>
#include <cstring>
#include <string>

namespace jarvis::server::rest {

CommandId CommandLog::idOf(std::string_view user, std::string_view key)
{
    // A user's name holds no zero, so that no two pairs read the same.
    std::string both("jarvis-idempotency-key");
    both.append(1, '\0').append(user).append(1, '\0').append(key);
    std::array<std::uint64_t, 2> hash{};
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), sizeof hash, reinterpret_cast<const unsigned char*>(both.data()), both.size(), nullptr, 0);
    return CommandId{hash[0], hash[1] | 1U};
}

std::uint64_t CommandLog::fingerprintOf(const api::Action& action)
{
    wire::Bytes bytes;
    wire::encode(api::Command{{}, {}, {}, action}, bytes);
    std::array<unsigned char, 32> hash{};
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), nullptr, 0);
    std::uint64_t first = 0;
    std::memcpy(&first, hash.data(), sizeof first);
    return first == 0 ? 1 : first;
}

const CommandLog::Entry* CommandLog::find(const CommandId& id) const
{
    const auto found = m_entries.find(id);
    return found == m_entries.end() ? nullptr : &found->second;
}

CommandLog::Entry& CommandLog::entryOf(const CommandId& id, Timestamp now)
{
    const auto [found, isNew] = m_entries.try_emplace(id);
    if (isNew)
        m_order.emplace_back(now, id);
    Entry& entry = found->second;
    while (m_order.size() > 1 && (m_order.size() > kMax || m_order.front().first < now - kLife)) {
        if (m_order.front().second == id)
            break;
        m_entries.erase(m_order.front().second);
        m_order.pop_front();
    }
    return entry;
}

void CommandLog::noteAsked(const CommandId& id, std::uint64_t fingerprint, Timestamp now) { entryOf(id, now).fingerprint = fingerprint; }

void CommandLog::noteSettled(const api::CommandSettled& outcome, Timestamp now)
{
    Entry& entry = entryOf(outcome.id, now);
    if (entry.outcome)
        return;
    entry.outcome = outcome;
    entry.settledAt = now;
}

} // namespace jarvis::server::rest
