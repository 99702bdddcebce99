#pragma once

#include "engine/kernel/context.h"

#include <cstdint>
#include <optional>

namespace jarvis::kernel {

/// Money that no trade moves: what the venue's wallet holds beside what our books say it does. Deposits, withdrawals, and charges that no
/// report named (a fee in another coin, an insurance fund) are found by that, and booked: the venue's wallet is the truth about money.
///
/// What differs by a cent or less is rounding. A difference is believed when two looks, kLookAgain apart at least, find the same: a fill
/// may have been on its way. It becomes part of `deposited`, with an alert that says how much.
///
/// A deposit is no profit of the day. What is missing is a withdrawal only where nothing but that can have taken it: nothing is held,
/// and the books have not changed since they last agreed (or since the start). Else it counts as a loss of the day, so that none is
/// hidden; a trader who did withdraw while trading resets the day.
///
/// Only accounts at one venue: where several are traded, no wallet is all of the money.
/// Threads: the kernel's.
class WalletKeeper {
public:
    static constexpr Duration kLookAgain = 10s;

    explicit WalletKeeper(Context& context) : m_context(context) {}

    /// The venue's wallet, at a time when its holdings agree with ours and no order's outcome is unknown. True: it is to be looked at
    /// again after kLookAgain.
    bool look(Money theirs);

private:
    struct Suspicion {
        Money difference;
        Timestamp since{};
    };

    /// What a trade changes: one that cost nothing still leaves its fills.
    struct Books {
        Balance balance;
        std::uint64_t newestFill = 0; ///< the sequence of its booking
        bool operator==(const Books&) const = default;
    };

    Books books() const;
    bool isWithdrawal() const;
    void book(Money difference);

    Context& m_context;
    std::optional<Books> m_agreed; ///< our books when they last agreed, or were made to
    std::optional<Suspicion> m_suspected;
};

} // namespace jarvis::kernel
