#include "app/secrets/account_book.h"

#include "engine/base/check.h"
#include "engine/venue/exact_number.h"

#include <algorithm>

namespace jarvis::secrets {
namespace {

constexpr VenueId kVenues[] = {VenueId::Binance, VenueId::Bybit, VenueId::Okx};

std::optional<bool> yesOrNo(std::string_view text)
{
    return text == "yes" ? std::optional(true) : text == "no" ? std::optional(false) : std::nullopt;
}

std::optional<Timestamp> timeOf(std::string_view text)
{
    const auto millis = venue::unitsOf(text, 0);
    return millis && *millis >= 0 && *millis < 9'000'000'000'000 ? std::optional(timestampFromMillis(*millis)) : std::nullopt;
}

bool setFlag(std::optional<bool>& flag, std::string_view text)
{
    flag = yesOrNo(text);
    return flag.has_value();
}

using Field = BookField<VenueAccount>;

Field flagField(const char* key, std::optional<bool> venue::keys::KeyPermissions::*flag)
{
    return {key, "yes or no", [flag](VenueAccount& to, std::string_view text) { return setFlag(to.permissions.*flag, text); },
        [flag](const VenueAccount& of) {
            const std::optional<bool>& value = of.permissions.*flag;
            return std::string(!value ? "" : *value ? "yes" : "no");
        }};
}

std::string millisOf(const std::optional<Timestamp>& time)
{
    return time ? std::to_string(toMillis(*time)) : std::string();
}

const std::vector<Field>& fields()
{
    using Permissions = venue::keys::KeyPermissions;
    static const std::vector<Field> all{
        {"name", "1 to 32 bytes without control characters",
            [](VenueAccount& to, std::string_view text) {
                to.name = text;
                return isAccountName(text);
            },
            [](const VenueAccount& of) { return of.name; }},
        {"venue", "binance, bybit or okx",
            [](VenueAccount& to, std::string_view text) {
                const auto found = std::find_if(std::begin(kVenues), std::end(kVenues), [text](VenueId each) { return fileNameOf(each) == text; });
                if (found != std::end(kVenues))
                    to.venue = *found;
                return found != std::end(kVenues);
            },
            [](const VenueAccount& of) { return std::string(fileNameOf(of.venue)); }},
        {"network", "mainnet or testnet",
            [](VenueAccount& to, std::string_view text) {
                to.isTestnet = text == "testnet";
                return to.isTestnet || text == "mainnet";
            },
            [](const VenueAccount& of) { return std::string(of.isTestnet ? "testnet" : "mainnet"); }},
        {"key_ends_with", "at most 8 letters",
            [](VenueAccount& to, std::string_view text) {
                to.hint = text;
                return text.size() <= 8;
            },
            [](const VenueAccount& of) { return of.hint; }},
        {"secret_in", "keychain or vault",
            [](VenueAccount& to, std::string_view text) {
                to.place = text == "vault" ? VenueAccount::Place::Vault : VenueAccount::Place::Keychain;
                return text == "vault" || text == "keychain";
            },
            [](const VenueAccount& of) { return std::string(nameOf(of.place)); }},
        {"live_switch_seen", "on or off",
            [](VenueAccount& to, std::string_view text) {
                to.isLiveOn = text == "on";
                return text == "on" || text == "off";
            },
            [](const VenueAccount& of) { return std::string(of.isLiveOn ? "on" : "off"); }},
        {"tested_ms", "milliseconds since 1970",
            [](VenueAccount& to, std::string_view text) {
                to.testedAt = timeOf(text);
                return to.testedAt.has_value();
            },
            [](const VenueAccount& of) { return millisOf(of.testedAt); }},
        flagField("may_read", &Permissions::canRead),
        flagField("may_trade", &Permissions::canTrade),
        flagField("may_withdraw", &Permissions::canWithdraw),
        flagField("may_transfer", &Permissions::canTransfer),
        flagField("is_address_bound", &Permissions::isAddressBound),
        {"expires_ms", "milliseconds since 1970",
            [](VenueAccount& to, std::string_view text) {
                to.permissions.expires = timeOf(text);
                return to.permissions.expires.has_value();
            },
            [](const VenueAccount& of) { return millisOf(of.permissions.expires); }},
    };
    return all;
}

} // namespace

bool isAccountName(std::string_view text) { return isBookName(text, VenueAccount::kNameBytesMax); }

std::string_view fileNameOf(VenueId venue)
{
    switch (venue) {
    case VenueId::Binance: return "binance";
    case VenueId::Bybit: return "bybit";
    case VenueId::Okx: return "okx";
    case VenueId::Paper:
    case VenueId::Replay:
    case VenueId::PaperB:
    case VenueId::PaperC:
    case VenueId::PaperD: break;
    }
    UNREACHABLE();
}

std::string formatAccounts(const std::vector<VenueAccount>& accounts)
{
    return formatBook(fields(), accounts,
        "# Accounts at venues, without their secrets: those are in the keychain, or in the vault beside this file.\n"
        "# Written by Jarvis; change accounts in Settings, Venues.\n",
        [](const VenueAccount& account) { return account.id.value; });
}

Expected<std::vector<VenueAccount>, BookFault> parseAccounts(std::string_view text)
{
    return BookReader<VenueAccount, AccountId>(fields(), "account").read(text);
}

} // namespace jarvis::secrets
