#include "engine/server/auth/guess_guard.h"

#include "engine/base/check.h"

#include <sodium.h>

#include <algorithm>
#include <cstring>

namespace jarvis::server::auth {
namespace {

/// After the attempts that are free: 1, 2, 4 … seconds.
Duration waitAfter(std::uint32_t attempts, const GuessGuard::Patience& patience)
{
    if (attempts < patience.freeAttempts)
        return Duration::zero();
    const std::uint32_t doublings = std::min<std::uint32_t>(attempts - patience.freeAttempts, 20);
    return std::min<Duration>(std::chrono::seconds(1) * (1LL << doublings), patience.waitMax);
}

} // namespace

GuessGuard::GuessGuard(const Options& options) : m_options(options), m_sets(std::max<std::size_t>(1, options.keysMax / kWays))
{
    CHECK(sodium_init() >= 0);
    static_assert(sizeof(m_hashKey) == crypto_shorthash_KEYBYTES);
    crypto_shorthash_keygen(m_hashKey.data());
}

std::uint64_t GuessGuard::hashOf(char kind, std::string_view one, std::string_view other) const
{
    const std::string text = kind + std::string(one) + ' ' + std::string(other);
    std::array<unsigned char, crypto_shorthash_BYTES> hash{};
    crypto_shorthash(hash.data(), reinterpret_cast<const unsigned char*>(text.data()), text.size(), m_hashKey.data());
    std::uint64_t number = 0;
    std::memcpy(&number, hash.data(), sizeof(number));
    return number;
}

GuessGuard::Counter* GuessGuard::find(std::uint64_t key)
{
    auto& set = m_sets[key % m_sets.size()];
    const auto found = std::ranges::find(set, key, &Counter::key);
    return found == set.end() ? nullptr : &*found;
}

GuessGuard::Counter& GuessGuard::counterOf(std::uint64_t key, Timestamp now)
{
    const auto isForgotten = [&](const Counter& counter) { return counter.attempts == 0 || now - counter.lastAt >= m_options.forgottenAfter; };
    Counter* counter = find(key);
    if (counter == nullptr) {
        auto& set = m_sets[key % m_sets.size()];
        const auto free = std::ranges::find_if(set, isForgotten);
        counter = free == set.end() ? &m_crowd : &*free;
    }
    if (isForgotten(*counter))
        *counter = Counter{counter == &m_crowd ? 0 : key, 0, now, now};
    return *counter;
}

Expected<GuessGuard::Attempt, Duration> GuessGuard::begin(std::string_view user, std::string_view address, bool isKnownPlace, Timestamp now)
{
    std::array<Place, 2> places{};
    std::size_t count = 0;
    if (isKnownPlace) {
        places[count++] = {hashOf('k', user, address), m_options.knownPlace};
    } else {
        places[count++] = {hashOf('a', address, {}), m_options.address};
        if (!user.empty())
            places[count++] = {hashOf('u', user, {}), m_options.user};
    }
    const std::lock_guard lock(m_mutex);
    Duration wait = Duration::zero();
    for (std::size_t i = 0; i < count; ++i)
        wait = std::max(wait, std::min(counterOf(places[i].key, now).nextAt - now, places[i].patience.waitMax));
    if (wait > Duration::zero())
        return Unexpected(wait);
    Attempt attempt;
    for (std::size_t i = 0; i < count; ++i) {
        Counter& counter = counterOf(places[i].key, now);
        const bool isCrowd = &counter == &m_crowd;
        ++counter.attempts;
        counter.lastAt = now;
        counter.nextAt = now + waitAfter(counter.attempts, isCrowd ? m_options.crowd : places[i].patience);
        if (!isCrowd)
            attempt.keys[attempt.count++] = places[i].key;
    }
    return attempt;
}

void GuessGuard::takeBack(const Attempt& attempt)
{
    const std::lock_guard lock(m_mutex);
    for (std::size_t i = 0; i < attempt.count; ++i) {
        if (Counter* const counter = find(attempt.keys[i]); counter != nullptr && counter->attempts > 0) {
            --counter->attempts;
            counter->nextAt = counter->lastAt;
        }
    }
}

} // namespace jarvis::server::auth
