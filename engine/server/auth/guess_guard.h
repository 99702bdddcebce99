#pragma once

#include "engine/base/expected.h"
#include "engine/base/time.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace jarvis::server::auth {

/// Makes guessing slow: a few attempts are free, each further one must wait twice as long as the one before, up to a bound; an hour
/// without any and all is forgotten.
///
/// It is counted by address, and by user over all addresses. Where a user has been let in before only guesses from there at them count,
/// so a stranger who guesses from elsewhere cannot keep them out; and a user that is locked for strangers is never so for longer than the
/// bound. An attempt counts before it is judged, so that many at once are many; one that succeeds is taken back.
///
/// Memory is bounded. Keys are kept as keyed hashes; those that come when there is no room share one counter, which waits a few seconds
/// at most.
/// Threads: any.
class GuessGuard {
public:
    struct Patience {
        std::uint32_t freeAttempts = 5;
        Duration waitMax = std::chrono::minutes(15);
    };
    struct Options {
        Patience address{5, std::chrono::minutes(15)};
        Patience user{20, std::chrono::minutes(5)};
        Patience knownPlace{10, std::chrono::minutes(1)};
        Patience crowd{50, std::chrono::seconds(5)};
        Duration forgottenAfter = std::chrono::hours(1);
        std::size_t keysMax = 65'536;
    };
    /// What is to be taken back by success().
    struct Attempt {
        std::array<std::uint64_t, 2> keys{};
        std::size_t count = 0;
    };

    explicit GuessGuard(const Options& options);
    GuessGuard() : GuessGuard(Options()) {}

    /// Counts an attempt; or says how long to wait, and counts nothing. `user` empty: a key that names nobody.
    Expected<Attempt, Duration> begin(std::string_view user, std::string_view address, bool isKnownPlace, Timestamp now);
    void takeBack(const Attempt& attempt);

private:
    static constexpr std::size_t kWays = 16;
    struct Counter {
        std::uint64_t key = 0;
        std::uint32_t attempts = 0;
        Timestamp nextAt{};
        Timestamp lastAt{};
    };
    struct Place {
        std::uint64_t key = 0;
        Patience patience;
    };

    std::uint64_t hashOf(char kind, std::string_view one, std::string_view other) const;
    Counter* find(std::uint64_t key);
    Counter& counterOf(std::uint64_t key, Timestamp now);

    const Options m_options;
    std::array<unsigned char, 16> m_hashKey{};
    std::mutex m_mutex;
    std::vector<std::array<Counter, kWays>> m_sets;
    Counter m_crowd;
};

} // namespace jarvis::server::auth
