#pragma once

#include "engine/base/time.h"
#include "engine/model/instrument.h"

#include <cstdint>
#include <optional>

namespace jarvis {

/// How one venue's connections are doing. What is empty is not known, or there is nothing of the kind.
struct VenueStatus {
    /// Markets: what everybody may hear.
    struct Public {
        Timestamp lastMessage{}; ///< the epoch: none yet
        std::uint32_t booksWhole = 0;
        std::uint32_t booksGapped = 0;
        std::uint64_t connectionsLost = 0;
        bool operator==(const Public&) const = default;
    };
    /// The account's own stream: quiet while nothing happens to orders.
    struct Private {
        bool isUp = false;
        Timestamp lastMessage{}; ///< the epoch: none yet
        std::uint64_t connectionsLost = 0;
        bool operator==(const Private&) const = default;
    };

    VenueId venue = VenueId::Paper;
    bool isTestnet = false;
    std::optional<Duration> roundTrip;   ///< of the last request whose time was taken
    std::optional<Duration> clockOffset; ///< the venue's clock minus ours
    std::int64_t budgetUsed = 0;         ///< of requests, in the venue's own weights and present window
    std::int64_t budgetLimit = 0;        ///< zero: not known
    std::optional<Public> streams;
    std::optional<Private> account;

    bool operator==(const VenueStatus&) const = default;

    /// Adds what another part of ours knows of the same venue. Both share its budget.
    void merge(const VenueStatus& other)
    {
        roundTrip = other.roundTrip ? other.roundTrip : roundTrip;
        clockOffset = other.clockOffset ? other.clockOffset : clockOffset;
        budgetUsed = other.budgetUsed > budgetUsed ? other.budgetUsed : budgetUsed;
        budgetLimit = other.budgetLimit > budgetLimit ? other.budgetLimit : budgetLimit;
        streams = streams ? streams : other.streams;
        account = account ? account : other.account;
    }
};

} // namespace jarvis
