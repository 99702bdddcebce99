#include "engine/venue/keys/key_dialect.h"
#include "engine/venue/keys/key_json.h"
#include "engine/venue/okx/errors.h"
#include "engine/venue/okx/sign.h"
#include "engine/venue/okx/wallet.h"

#include <algorithm>

namespace jarvis::venue::keys {
namespace {

constexpr int kOkxPassphraseWrong = 50105;
constexpr int kOkxSignWrong = 50113;

bool holds(std::string_view list, std::string_view right)
{
    while (!list.empty()) {
        const std::size_t end = list.find(',');
        if (list.substr(0, end) == right)
            return true;
        list = end == std::string_view::npos ? std::string_view() : list.substr(end + 1);
    }
    return false;
}

class OkxKeys final : public KeyDialect {
public:
    OkxKeys(bool isTestnet, const LiveEndpoints& instead, const Credentials& credentials)
        : m_isTestnet(isTestnet), m_host(instead.rest.empty() ? "https://www.okx.com" : instead.rest), m_credentials(credentials)
    {
    }

    std::string timeUrl() const override { return m_host + "/api/v5/public/time"; }
    std::optional<Timestamp> readTime(const std::string& body) const override
    {
        simdjson::dom::parser parser;
        simdjson::dom::element json;
        simdjson::dom::element row;
        if (!parse(parser, body, json) || json["data"].at(0).get(row) != simdjson::SUCCESS)
            return std::nullopt;
        const auto millis = wholeOf(row, "ts");
        return millis && *millis > 0 && *millis < 9'000'000'000'000 ? std::optional(timestampFromMillis(*millis)) : std::nullopt;
    }
    int questions() const override { return 3; }

    net::HttpRequest ask(int question, Timestamp now) const override
    {
        constexpr const char* kTargets[] = {"/api/v5/account/config", "/api/v5/account/balance?ccy=USDT", "/api/v5/account/positions?instType=SWAP"};
        const std::string target = kTargets[question];
        net::HttpRequest request = getRequest(m_host + target);
        for (const auto& [name, value] : okx::signedHeaders("GET", target, "", now, m_credentials))
            request.headers.push_back({name, value});
        if (m_isTestnet)
            request.headers.push_back({"x-simulated-trading", "1"});
        return request;
    }

    Expected<void, KeyFault> read(int question, const net::HttpResponse& answer, KeyReport& into) const override
    {
        simdjson::dom::parser parser;
        simdjson::dom::element json;
        if (!parse(parser, answer.body, json))
            return Unexpected(answer.status == 200 ? KeyFault{KeyFault::Kind::BadAnswer, 0, "the answer is no JSON", false} : faultOf(answer.status));
        const auto code = wholeOf(json, "code");
        if (!code)
            return Unexpected(answer.status == 200 ? KeyFault{KeyFault::Kind::BadAnswer, 0, "the answer is not as documented", false} : faultOf(answer.status));
        if (*code != 0) {
            KeyFault fault = faultOf(okx::errorOf(static_cast<int>(*code)), std::string(wordOf(json, "msg").substr(0, 200)));
            fault.code = static_cast<int>(*code);
            if (*code == kOkxPassphraseWrong)
                fault.kind = KeyFault::Kind::PassphraseWrong;
            if (*code == kOkxSignWrong)
                fault.kind = KeyFault::Kind::SecretWrong;
            return Unexpected(fault);
        }
        simdjson::dom::array rows;
        const bool isRead = json["data"].get(rows) == simdjson::SUCCESS && readAnswer(question, rows, into);
        if (!isRead)
            return Unexpected(KeyFault{KeyFault::Kind::BadAnswer, 0, "the answer is not as documented", false});
        return {};
    }

private:
    static bool readAnswer(int question, simdjson::dom::array rows, KeyReport& into)
    {
        if (question == 2)
            return std::all_of(rows.begin(), rows.end(), [&into](simdjson::dom::element row) { return noteHeld(row, "instId", "pos", into.setup); });
        simdjson::dom::element row;
        if (rows.at(0).get(row) != simdjson::SUCCESS)
            return false;
        if (question == 1)
            return readBalance(row, into.permissions);
        if (const std::string_view mode = wordOf(row, "posMode"); !mode.empty())
            into.setup.isHedged = mode != "net_mode";
        return readConfig(row, into.permissions);
    }
    static bool readConfig(simdjson::dom::element json, KeyPermissions& into)
    {
        const std::string_view rights = wordOf(json, "perm");
        if (rights.empty())
            return false;
        into.canRead = true; // whoever may ask this may read
        into.canTrade = holds(rights, "trade");
        into.canWithdraw = holds(rights, "withdraw");
        into.isAddressBound = !wordOf(json, "ip").empty();
        return true;
    }
    static bool readBalance(simdjson::dom::element json, KeyPermissions& into)
    {
        into.wallet = okx::readWallet(json, {"USDT"}, Money::zero());
        return into.wallet.has_value();
    }

    const bool m_isTestnet;
    const std::string m_host;
    const Credentials& m_credentials;
};

} // namespace

std::unique_ptr<KeyDialect> okxDialect(bool isTestnet, const LiveEndpoints& instead, const Credentials& credentials)
{
    return std::make_unique<OkxKeys>(isTestnet, instead, credentials);
}

} // namespace jarvis::venue::keys
