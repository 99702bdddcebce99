#include "app/secrets/account_book.h"

#include "engine/base/check.h"
#include "engine/base/text.h"
#include "engine/venue/exact_number.h"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <functional>

namespace jarvis::secrets {
namespace {

constexpr int kVersion = 1;
constexpr VenueId kVenues[] = {VenueId::Binance, VenueId::Bybit, VenueId::Okx};

std::string_view withoutBlanks(std::string_view text)
{
    constexpr std::string_view kBlank = " \t\r";
    const auto first = text.find_first_not_of(kBlank);
    return first == std::string_view::npos ? std::string_view() : text.substr(first, text.find_last_not_of(kBlank) - first + 1);
}

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

/// One field of an account in the file.
struct Field {
    const char* key;
    const char* rule;
    std::function<bool(VenueAccount&, std::string_view)> read;
    std::function<std::string(const VenueAccount&)> write; ///< empty: not there
};

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
            [](const VenueAccount& of) { return std::string(of.place == VenueAccount::Place::Vault ? "vault" : "keychain"); }},
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

std::string idText(AccountId id)
{
    char text[16];
    std::snprintf(text, sizeof text, "%08x", id.value);
    return text;
}

/// [3f2a9c01]
std::optional<AccountId> idOf(std::string_view line)
{
    if (line.size() != 10 || line.front() != '[' || line.back() != ']')
        return std::nullopt;
    AccountId id;
    const auto parsed = std::from_chars(line.data() + 1, line.data() + 9, id.value, 16);
    return parsed.ec == std::errc() && parsed.ptr == line.data() + 9 && id ? std::optional(id) : std::nullopt;
}

/// Reads line by line.
class BookReader {
public:
    std::optional<BookFault> take(int number, std::string_view line)
    {
        if (line.empty() || line.front() == '#')
            return std::nullopt;
        if (line.front() == '[')
            return begin(number, line);
        const auto equals = line.find('=');
        if (equals == std::string_view::npos)
            return BookFault{number, "a line must be `key = value`, or an account's number in brackets"};
        return set(number, withoutBlanks(line.substr(0, equals)), withoutBlanks(line.substr(equals + 1)));
    }
    std::optional<BookFault> end() const
    {
        const bool isWhole = std::all_of(m_accounts.begin(), m_accounts.end(), [](const VenueAccount& each) { return !each.name.empty(); });
        return isWhole ? std::nullopt : std::optional(BookFault{0, "an account has no name"});
    }
    std::vector<VenueAccount> accounts() && { return std::move(m_accounts); }

private:
    std::optional<BookFault> begin(int number, std::string_view line)
    {
        const auto id = idOf(line);
        if (!id)
            return BookFault{number, "an account begins with its number, eight hexadecimal digits in brackets"};
        if (std::any_of(m_accounts.begin(), m_accounts.end(), [&](const VenueAccount& each) { return each.id == *id; }))
            return BookFault{number, "this account stands there twice"};
        m_accounts.emplace_back();
        m_accounts.back().id = *id;
        return std::nullopt;
    }
    std::optional<BookFault> set(int number, std::string_view key, std::string_view value)
    {
        if (m_accounts.empty())
            return key == "version" && value == std::to_string(kVersion) ? std::nullopt : std::optional(BookFault{number, "only `version = 1` may stand before the first account; a later version needs a later release"});
        const auto field = std::find_if(fields().begin(), fields().end(), [key](const Field& each) { return key == each.key; });
        if (field == fields().end())
            return BookFault{number, "there is no key \"" + printableText(key) + "\""};
        if (!field->read(m_accounts.back(), value))
            return BookFault{number, std::string(field->key) + " must be " + field->rule};
        return std::nullopt;
    }

    std::vector<VenueAccount> m_accounts;
};

} // namespace

bool isAccountName(std::string_view text)
{
    const bool isPrintable = std::none_of(text.begin(), text.end(), [](unsigned char c) { return c < 0x20 || c == 0x7F; });
    for (std::string_view rest = text; !rest.empty();) {
        const std::size_t bytes = utf8CharacterBytes(rest);
        if (bytes == 0)
            return false;
        rest.remove_prefix(bytes);
    }
    return !text.empty() && text.size() <= VenueAccount::kNameBytesMax && isPrintable && withoutBlanks(text) == text;
}

std::string_view fileNameOf(VenueId venue)
{
    switch (venue) {
    case VenueId::Binance: return "binance";
    case VenueId::Bybit: return "bybit";
    case VenueId::Okx: return "okx";
    case VenueId::Paper:
    case VenueId::Replay: break;
    }
    UNREACHABLE();
}

std::string formatAccounts(const std::vector<VenueAccount>& accounts)
{
    std::string text = "# Accounts at venues, without their secrets: those are in the keychain, or in the vault beside this file.\n"
                       "# Written by Jarvis; change accounts in Settings, Venues.\nversion = "
        + std::to_string(kVersion) + "\n";
    for (const VenueAccount& account : accounts) {
        text += "\n[" + idText(account.id) + "]\n";
        for (const Field& field : fields()) {
            if (const std::string value = field.write(account); !value.empty())
                text += std::string(field.key) + " = " + value + "\n";
        }
    }
    return text;
}

Expected<std::vector<VenueAccount>, BookFault> parseAccounts(std::string_view text)
{
    BookReader reader;
    for (int number = 1; !text.empty(); ++number) {
        const auto end = text.find('\n');
        if (auto fault = reader.take(number, withoutBlanks(text.substr(0, end))))
            return Unexpected(std::move(*fault));
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    }
    if (auto fault = reader.end())
        return Unexpected(std::move(*fault));
    return std::move(reader).accounts();
}

} // namespace jarvis::secrets
