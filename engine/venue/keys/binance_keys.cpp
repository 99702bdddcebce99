#include "engine/venue/binance/endpoints.h"
#include "engine/venue/binance/errors.h"
#include "engine/venue/binance/sign.h"
#include "engine/venue/binance/wallet.h"
#include "engine/venue/keys/key_dialect.h"
#include "engine/venue/keys/key_json.h"

#include <algorithm>

namespace jarvis::venue::keys {
namespace {

constexpr Duration kWindow = std::chrono::seconds(5);
constexpr const char* kWalletHost = "https://api.binance.com";
constexpr int kSignatureWrong = -1022;

class BinanceKeys final : public KeyDialect {
public:
    BinanceKeys(bool isTestnet, const LiveEndpoints& instead, const Credentials& credentials)
        : m_isTestnet(isTestnet)
        , m_futures(binance::Endpoints::of(isTestnet, instead).rest)
        , m_wallet(instead.rest.empty() ? kWalletHost : instead.rest)
        , m_credentials(credentials)
    {
    }

    std::string timeUrl() const override { return m_futures + "/fapi/v1/time"; }
    std::optional<Timestamp> readTime(const std::string& body) const override
    {
        simdjson::dom::parser parser;
        simdjson::dom::element json;
        const auto millis = parse(parser, body, json) ? wholeOf(json, "serverTime") : std::nullopt;
        return millis && *millis > 0 && *millis < 9'000'000'000'000 ? std::optional(timestampFromMillis(*millis)) : std::nullopt;
    }
    int questions() const override { return 5; }
    bool isNeeded(int question) const override { return question < 3; }

    net::HttpRequest ask(int question, Timestamp now) const override
    {
        Query query;
        binance::addTime(query, now, kWindow);
        const std::string rights = m_isTestnet ? m_futures + "/fapi/v2/account" : m_wallet + "/sapi/v1/account/apiRestrictions";
        const std::string paths[] = {rights, m_futures + "/fapi/v3/balance", m_futures + "/fapi/v3/positionRisk", m_futures + "/fapi/v1/positionSide/dual",
            m_futures + "/fapi/v1/feeBurn"};
        net::HttpRequest request = getRequest(paths[question] + '?' + binance::signedText(query, m_credentials));
        request.headers.push_back({"X-MBX-APIKEY", m_credentials.apiKey()});
        return request;
    }

    Expected<void, KeyFault> read(int question, const net::HttpResponse& answer, KeyReport& into) const override
    {
        simdjson::dom::parser parser;
        simdjson::dom::element json;
        const bool isJson = parser.parse(answer.body).get(json) == simdjson::SUCCESS;
        if (answer.status != 200)
            return Unexpected(isJson && json.is_object() ? faultOfBody(answer.status, json) : faultOf(answer.status));
        if (!isJson || !readAnswer(question, json, into))
            return Unexpected(KeyFault{KeyFault::Kind::BadAnswer, 0, "the answer is not as documented", false});
        return {};
    }

private:
    bool readAnswer(int question, simdjson::dom::element json, KeyReport& into) const
    {
        switch (question) {
        case 0: return m_isTestnet ? readAccount(json, into.permissions) : readRestrictions(json, into.permissions);
        case 1: return readBalance(json, into.permissions);
        case 2: return readPositions(json, into.setup);
        case 3: into.setup.isHedged = flagOf(json, "dualSidePosition"); return true;
        default: into.setup.paysFeesInOtherCoin = flagOf(json, "feeBurn"); return true;
        }
    }
    static bool readPositions(simdjson::dom::element json, AccountSetup& into)
    {
        simdjson::dom::array rows;
        return json.get(rows) == simdjson::SUCCESS
            && std::all_of(rows.begin(), rows.end(), [&into](simdjson::dom::element row) { return noteHeld(row, "symbol", "positionAmt", into); });
    }
    static KeyFault faultOfBody(int status, simdjson::dom::element json)
    {
        const auto code = wholeOf(json, "code");
        if (!code || *code == 0)
            return faultOf(status);
        KeyFault fault = faultOf(binance::errorOf(static_cast<int>(*code)), std::string(wordOf(json, "msg").substr(0, 200)));
        fault.code = static_cast<int>(*code);
        if (*code == kSignatureWrong)
            fault.kind = KeyFault::Kind::SecretWrong;
        return fault;
    }
    static bool readRestrictions(simdjson::dom::element json, KeyPermissions& into)
    {
        into.canRead = flagOf(json, "enableReading");
        into.canTrade = flagOf(json, "enableFutures");
        into.canWithdraw = flagOf(json, "enableWithdrawals");
        into.isAddressBound = flagOf(json, "ipRestrict");
        into.canTransfer = flagOf(json, "permitsUniversalTransfer").value_or(false) || flagOf(json, "enableInternalTransfer").value_or(false);
        if (const auto millis = wholeOf(json, "tradingAuthorityExpirationTime"); millis && *millis > 0 && *millis < 9'000'000'000'000)
            into.expires = timestampFromMillis(*millis);
        return into.canRead && into.canTrade && into.canWithdraw && into.isAddressBound;
    }
    static bool readAccount(simdjson::dom::element json, KeyPermissions& into)
    {
        into.canRead = true;
        into.canTrade = flagOf(json, "canTrade");
        return into.canTrade.has_value();
    }
    static bool readBalance(simdjson::dom::element json, KeyPermissions& into)
    {
        into.wallet = binance::readWallet(json, {"USDT"}, Money::zero());
        return into.wallet.has_value();
    }

    const bool m_isTestnet;
    const std::string m_futures;
    const std::string m_wallet;
    const Credentials& m_credentials;
};

} // namespace

std::unique_ptr<KeyDialect> binanceDialect(bool isTestnet, const LiveEndpoints& instead, const Credentials& credentials)
{
    return std::make_unique<BinanceKeys>(isTestnet, instead, credentials);
}

} // namespace jarvis::venue::keys
