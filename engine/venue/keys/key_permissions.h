#pragma once

#include "engine/base/time.h"
#include "engine/model/numbers.h"

#include <cstdint>
#include <optional>
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

/// What there is to say of a key. The first two mean that it is not taken.
enum class KeyFinding : std::uint8_t {
    MayWithdraw = 1,    ///< a stolen one could empty the account
    WithdrawalUnknown,  ///< with real money, not to know is as bad
    CannotRead,
    CannotTrade,        ///< good for looking on only
    NotAddressBound,    ///< works from anywhere
    MayTransfer,
    Expires,            ///< soon, or it has
};

/// The judgement on a key. Pure.
struct KeyVerdict {
    bool isRefused = false;
    std::vector<KeyFinding> findings; ///< the worst first
};
/// `isTestnet`: play money, where a venue need not say all.
KeyVerdict judge(const KeyPermissions& permissions, bool isTestnet, Timestamp now);

inline constexpr Duration kExpiryWarning = std::chrono::hours(24 * 14);

} // namespace jarvis::venue::keys
