#pragma once

#include "engine/base/time.h"

#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace jarvis::venue::live {

/// Which books need to begin anew, and when each may be asked for: in the order in which they were wanted, one that keeps failing
/// after a wait that doubles, up to ten seconds.
///
/// Threads: a plain value.
class ResyncQueue {
public:
    static constexpr Duration kWaitFirst = std::chrono::milliseconds(100);
    static constexpr Duration kWaitMax = std::chrono::seconds(10);

    /// `least`: between two times of asking for the same book.
    explicit ResyncQueue(Duration least = {}) : m_least(least) {}

    /// Boring to say twice, also while it is being asked for.
    void want(const std::string& symbol, Timestamp now);
    bool isWanted(std::string_view symbol) const;
    /// When the next one may be asked for; empty when none waits.
    std::optional<Timestamp> nextDue(Timestamp now) const;
    /// The first of those whose time has come: it is being asked for from now on.
    std::optional<std::string> takeDue(Timestamp now);
    /// It is wanted again, but not before `notBefore`.
    void onFailed(const std::string& symbol, Timestamp now, Timestamp notBefore = {});
    void onWhole(const std::string& symbol);
    /// Nothing is wanted any more.
    void clear();

private:
    struct Entry {
        Timestamp notBefore{};
        std::uint32_t failures = 0;
        bool isWanted = false; ///< waits, or is being asked for
    };

    Duration m_least;
    std::map<std::string, Entry, std::less<>> m_entries;
    std::deque<std::string> m_waiting;
};

} // namespace jarvis::venue::live
