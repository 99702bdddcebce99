#include "engine/venue/bybit/errors.h"
#include "engine/venue/bybit/sign.h"
#include "engine/venue/bybit/wallet.h"
#include "engine/venue/keys/key_dialect.h"
#include "engine/venue/keys/key_json.h"

#include <algorithm>
#include <cstdio>

namespace jarvis::venue::keys {
namespace {

constexpr Duration kBybitWindow = std::chrono::seconds(5);
constexpr int kBybitSignWrong = 10004;

bool hasRight(simdjson::dom::element json, const char* group, std::string_view right)
{
    simdjson::dom::array rights;
    if (json["permissions"][group].get(rights) != simdjson::SUCCESS)
        return false;
    return std::any_of(rights.begin(), rights.end(), [right](simdjson::dom::element each) {
        std::string_view text;
        return each.get(text) == simdjson::SUCCESS && text == right;
    });
}

/// 2026-12-01T08:00:00Z
std::optional<Timestamp> dayOf(std::string_view text)
{
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    if (std::sscanf(std::string(text.substr(0, 10)).c_str(), "%4d-%2u-%2u", &year, &month, &day) != 3)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
    return date.ok() && year > 1970 && year < 2200 ? std::optional(Timestamp(std::chrono::sys_days(date))) : std::nullopt;
}

class BybitKeys final : public KeyDialect {
public:
    BybitKeys(bool isTestnet, const LiveEndpoints& instead, const Credentials& credentials)
        : m_host(!instead.rest.empty() ? instead.rest : isTestnet ? "https://api-testnet.bybit.com" : "https://api.bybit.com"), m_credentials(credentials)
    {
    }

    std::string timeUrl() const override { return m_host + "/v5/market/time"; }
    std::optional<Timestamp> readTime(const std::string& body) const override
    {
        simdjson::dom::parser parser;
        simdjson::dom::element json;
        const auto millis = parse(parser, body, json) ? wholeOf(json, "time") : std::nullopt;
        return millis && *millis > 0 && *millis < 9'000'000'000'000 ? std::optional(timestampFromMillis(*millis)) : std::nullopt;
    }
    int questions() const override { return 3; }

    net::HttpRequest ask(int question, Timestamp now) const override
    {
        constexpr const char* kPaths[] = {"/v5/user/query-api", "/v5/account/wallet-balance", "/v5/position/list"};
        constexpr const char* kQueries[] = {"", "accountType=UNIFIED&coin=USDT", "category=linear&settleCoin=USDT&limit=200"};
        const std::string query = kQueries[question];
        net::HttpRequest request = getRequest(m_host + kPaths[question] + (query.empty() ? "" : '?' + query));
        for (const auto& [name, value] : bybit::signedHeaders(query, now, kBybitWindow, m_credentials))
            request.headers.push_back({name, value});
        return request;
    }

    /// Errors come with HTTP 200, but for the firewall's.
    Expected<void, KeyFault> read(int question, const net::HttpResponse& answer, KeyReport& into) const override
    {
        simdjson::dom::parser parser;
        simdjson::dom::element json;
        if (!parse(parser, answer.body, json))
            return Unexpected(answer.status == 200 ? KeyFault{KeyFault::Kind::BadAnswer, 0, "the answer is no JSON", false} : faultOf(answer.status));
        const auto code = wholeOf(json, "retCode");
        if (!code)
            return Unexpected(answer.status == 200 ? KeyFault{KeyFault::Kind::BadAnswer, 0, "the answer is not as documented", false} : faultOf(answer.status));
        if (*code != 0) {
            KeyFault fault = faultOf(bybit::errorOf(static_cast<int>(*code)), std::string(wordOf(json, "retMsg").substr(0, 200)));
            fault.code = static_cast<int>(*code);
            if (*code == kBybitSignWrong)
                fault.kind = KeyFault::Kind::SecretWrong;
            return Unexpected(fault);
        }
        simdjson::dom::element result;
        const bool isRead = json["result"].get(result) == simdjson::SUCCESS && readAnswer(question, result, into);
        if (!isRead)
            return Unexpected(KeyFault{KeyFault::Kind::BadAnswer, 0, "the answer is not as documented", false});
        return {};
    }

private:
    static bool readAnswer(int question, simdjson::dom::element json, KeyReport& into)
    {
        if (question == 2)
            return readPositions(json, into.setup);
        return question == 0 ? readKey(json, into.permissions) : readBalance(json, into.permissions);
    }
    /// Only what is held tells of hedge mode: an index of 1 or 2 is one of its sides.
    static bool readPositions(simdjson::dom::element json, AccountSetup& into)
    {
        simdjson::dom::array rows;
        if (json["list"].get(rows) != simdjson::SUCCESS)
            return false;
        for (const simdjson::dom::element row : rows) {
            const std::size_t before = into.held.size();
            if (!noteHeld(row, "symbol", "size", into))
                return false;
            const auto index = wholeOf(row, "positionIdx");
            if (into.held.size() > before && index && *index != 0)
                into.isHedged = true;
        }
        return true;
    }
    static bool readKey(simdjson::dom::element json, KeyPermissions& into)
    {
        const auto readOnly = wholeOf(json, "readOnly");
        simdjson::dom::object rights;
        simdjson::dom::array addresses;
        if (!readOnly || json["permissions"].get(rights) != simdjson::SUCCESS || json["ips"].get(addresses) != simdjson::SUCCESS)
            return false;
        const bool canWrite = *readOnly == 0;
        into.canRead = true;
        into.canTrade = canWrite && ((hasRight(json, "ContractTrade", "Order") && hasRight(json, "ContractTrade", "Position")) || hasRight(json, "Derivatives", "DerivativesTrade"));
        into.canWithdraw = canWrite && hasRight(json, "Wallet", "Withdraw");
        into.canTransfer = canWrite && (hasRight(json, "Wallet", "AccountTransfer") || hasRight(json, "Wallet", "SubMemberTransfer"));
        // ["*"] is every address.
        into.isAddressBound = addresses.size() > 0 && std::none_of(addresses.begin(), addresses.end(), [](simdjson::dom::element each) {
            std::string_view text;
            return each.get(text) == simdjson::SUCCESS && text == "*";
        });
        into.expires = dayOf(wordOf(json, "expiredAt"));
        return true;
    }
    static bool readBalance(simdjson::dom::element json, KeyPermissions& into)
    {
        into.wallet = bybit::readWallet(json, Money::zero());
        return into.wallet.has_value();
    }

    const std::string m_host;
    const Credentials& m_credentials;
};

} // namespace

std::unique_ptr<KeyDialect> bybitDialect(bool isTestnet, const LiveEndpoints& instead, const Credentials& credentials)
{
    return std::make_unique<BybitKeys>(isTestnet, instead, credentials);
}

} // namespace jarvis::venue::keys
