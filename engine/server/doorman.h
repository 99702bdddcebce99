#pragma once

#include "engine/base/time.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>

namespace jarvis::server {

/// Decides which connections are taken up, and how fast: so many in all, so many of one address, and new ones at a pace that leaves the
/// processor to those who are here (a TLS handshake costs the server about 330 µs, so that 10 000 desks who come back at once are 3 s of
/// work). Who comes faster waits in the listening queue of the operating system; nobody is sent away for it.
///
/// Threads: one thread at a time.
class Doorman {
public:
    struct Limits {
        std::size_t connectionsMax = 12'000;
        std::size_t perAddressMax = 64;
        std::uint32_t perSecondMax = 1'000; ///< 0: no pace
        std::uint32_t burst = 100;          ///< that may come at once
    };
    enum class Verdict : std::uint8_t { Welcome = 1, TooMany, TooManyOfAddress };

    explicit Doorman(Limits limits) : m_limits(limits) {}

    /// Counts it when it is welcome: exactly those are to be told to left().
    Verdict admit(const std::string& address, Timestamp now);
    void left(const std::string& address);
    std::size_t inside() const { return m_inside; }
    /// How long nobody else should be taken up; zero or less: not at all. At most a second, whatever the clock does.
    Duration pause(Timestamp now) const;

private:
    Duration interval() const { return std::chrono::nanoseconds(std::chrono::seconds(1)) / m_limits.perSecondMax; }

    const Limits m_limits;
    std::map<std::string, std::size_t> m_perAddress;
    std::size_t m_inside = 0;
    Timestamp m_paidUntil{}; ///< up to here the pace is used up: ahead of now by at most the burst
};

} // namespace jarvis::server
