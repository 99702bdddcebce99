#include "engine/venue/keys/key_permissions.h"

namespace jarvis::venue::keys {

KeyVerdict judge(const KeyPermissions& permissions, bool isTestnet, Timestamp now)
{
    KeyVerdict verdict;
    const auto find = [&verdict](bool isSo, KeyFinding what) {
        if (isSo)
            verdict.findings.push_back(what);
    };
    const bool mayWithdraw = permissions.canWithdraw == true;
    const bool isUnknown = !isTestnet && !permissions.canWithdraw;
    verdict.isRefused = mayWithdraw || isUnknown;
    find(mayWithdraw, KeyFinding::MayWithdraw);
    find(isUnknown, KeyFinding::WithdrawalUnknown);
    find(permissions.canRead == false, KeyFinding::CannotRead);
    find(permissions.canTrade == false, KeyFinding::CannotTrade);
    find(!isTestnet && permissions.isAddressBound == false, KeyFinding::NotAddressBound);
    find(permissions.canTransfer == true, KeyFinding::MayTransfer);
    find(permissions.expires && *permissions.expires < now + kExpiryWarning, KeyFinding::Expires);
    return verdict;
}

} // namespace jarvis::venue::keys
