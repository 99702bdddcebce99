#include "engine/venue/keys/key_permissions.h"

namespace jarvis::venue::keys {

KeyVerdict judge(const KeyPermissions& permissions, bool isTestnet, Timestamp now)
{
    return judge(KeyReport{permissions, {}, {}, {}}, isTestnet, now);
}

KeyVerdict judge(const KeyReport& report, bool isTestnet, Timestamp now)
{
    const KeyPermissions& permissions = report.permissions;
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
    find(report.setup.isHedged == true, KeyFinding::AccountHedged);
    find(!isTestnet && permissions.isAddressBound == false, KeyFinding::NotAddressBound);
    find(permissions.canTransfer == true, KeyFinding::MayTransfer);
    find(permissions.expires && *permissions.expires < now + kExpiryWarning, KeyFinding::Expires);
    find(report.setup.paysFeesInOtherCoin == true, KeyFinding::FeesInOtherCoin);
    return verdict;
}

} // namespace jarvis::venue::keys
