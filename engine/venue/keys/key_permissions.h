#pragma once

#include "engine/base/time.h"
#include "engine/model/numbers.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace jarvis::venue::keys {

/// What a key may do, as its venue says. Empty: the venue does not say.
struct KeyPermissions {
    std::optional<bool> canRead;
    std::optional<bool> canTrade;        ///< perpetuals
    std::optional<bool> canWithdraw;     ///< out of the venue
    std::optional<bool> canTransfer;     ///< between accounts at the venue
    std::optional<bool> isAddressBound;  ///< it works from named addresses only
    std::optional<Timestamp> expires;
    std::optional<Money> wallet;         ///< of the margin account, in dollars of its stable coin

    bool operator==(const KeyPermissions&) const = default;
};

/// How the account behind a key is set up, as its venue says, where that matters to whoever trades on it. Empty: it does not say.
struct AccountSetup {
    std::optional<bool> isHedged;              ///< long and short positions side by side: nothing can be traded so
    std::optional<bool> paysFeesInOtherCoin;   ///< results here leave such fees out
    std::vector<std::string> held;             ///< what positions are in, by the venue's names
};

/// What came of looking at a key.
struct KeyReport {
    KeyPermissions permissions;
    AccountSetup setup;
    Duration clockOffset{}; ///< the venue's clock minus ours
    Duration roundTrip{};   ///< of the question for the time
};

/// What there is to say of a key. The first two mean that it is not taken.
enum class KeyFinding : std::uint8_t {
    MayWithdraw = 1,    ///< a stolen one could empty the account
    WithdrawalUnknown,  ///< with real money, not to know is as bad
    CannotRead,
    CannotTrade,        ///< good for looking on only
    AccountHedged,      ///< as it is, the venue refuses every order of ours
    NotAddressBound,    ///< works from anywhere
    MayTransfer,
    Expires,            ///< soon, or it has
    FeesInOtherCoin,    ///< paid beside the wallet that is watched here
};

/// The judgement on a key. Pure.
struct KeyVerdict {
    bool isRefused = false;
    std::vector<KeyFinding> findings; ///< the worst first
};
/// `isTestnet`: play money, where a venue need not say all.
KeyVerdict judge(const KeyPermissions& permissions, bool isTestnet, Timestamp now);
/// Likewise, with what is to be said of the account.
KeyVerdict judge(const KeyReport& report, bool isTestnet, Timestamp now);

inline constexpr Duration kExpiryWarning = std::chrono::hours(24 * 14);

} // namespace jarvis::venue::keys
