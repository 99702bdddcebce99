#include "engine/venue/keys/key_check.h"

#include "tests/support/fake_network.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace jarvis;
using namespace jarvis::venue::keys;
using test::FakeNetwork;
using venue::Credentials;

namespace {

using Kind = KeyFault::Kind;

constexpr Timestamp kNow = timestampFromMillis(1'795'262'400'000);
constexpr const char* kKey = "planted-api-key-0123456789";
constexpr const char* kSecret = "planted-secret-abcdefghijkl";
constexpr const char* kPassphrase = "planted-passphrase";

constexpr const char* kBinance = R"({"ipRestrict":true,"createTime":1623840271000,"enableReading":true,"enableWithdrawals":false,"enableInternalTransfer":false,
    "enableMargin":false,"enableFutures":true,"permitsUniversalTransfer":false,"enableVanillaOptions":false,"enableSpotAndMarginTrading":false})";
constexpr const char* kBinanceBalance = R"([{"asset":"BNB","balance":"3"},{"asset":"USDT","balance":"122607.35137903","availableBalance":"23.72469206"}])";
constexpr const char* kBybit = R"({"retCode":0,"retMsg":"","result":{"id":"1","note":"n","apiKey":"k","readOnly":0,"secret":"","permissions":{"ContractTrade":["Order","Position"],
    "Spot":[],"Wallet":["AccountTransfer"],"Options":[],"Derivatives":[]},"ips":["*"],"type":1,"deadlineDay":83,"expiredAt":"2026-12-01T02:36:08Z","isMaster":true},"time":1})";
constexpr const char* kBybitBalance = R"({"retCode":0,"retMsg":"OK","result":{"list":[{"accountType":"UNIFIED","coin":[{"coin":"USDT","walletBalance":"1500.5"}]}]},"time":1})";
constexpr const char* kOkx = R"({"code":"0","msg":"","data":[{"acctLv":"2","posMode":"net_mode","perm":"read_only,trade","ip":"","label":"desk","uid":"1"}]})";
constexpr const char* kOkxBalance = R"({"code":"0","msg":"","data":[{"totalEq":"9","details":[{"ccy":"USDT","cashBal":"77.25"}]}]})";

/// A key at a venue that answers what the test says.
class Asking {
public:
    explicit Asking(VenueId venue, bool isTestnet = false)
        : m_venue(venue), m_check(m_network.network(), dialectOf(venue, isTestnet, {}, m_credentials))
    {
        m_check.start([this](const Expected<KeyReport, KeyFault>& told) {
            ++answers;
            result = told;
        });
    }
    FakeNetwork& network() { return m_network; }
    const net::HttpRequest& asked() const { return m_network.asked.front().request; }

    void tellTime(Duration ahead = {})
    {
        const std::string millis = std::to_string(toMillis(m_network.now() + ahead));
        const char* field = m_venue == VenueId::Binance ? R"({"serverTime":)" : m_venue == VenueId::Bybit ? R"({"retCode":0,"time":)" : R"({"code":"0","data":[{"ts":")";
        QVERIFY(m_network.answer(200, field + millis + (m_venue == VenueId::Okx ? "\"}]}" : "}")));
    }
    void tell(const std::string& permissions, const std::string& balance)
    {
        QVERIFY(m_network.answer(200, permissions));
        QVERIFY(m_network.answer(200, balance));
        tellAccount(m_venue == VenueId::Binance ? "[]" : m_venue == VenueId::Bybit ? R"({"retCode":0,"result":{"list":[]}})" : R"({"code":"0","data":[]})");
    }
    /// What is held; then, at Binance, how it stands with hedge mode and with fees in BNB.
    void tellAccount(const std::string& positions, const char* dual = R"({"dualSidePosition":false})", const char* burn = R"({"feeBurn":false})")
    {
        QVERIFY(m_network.answer(200, positions));
        if (m_venue != VenueId::Binance)
            return;
        QVERIFY(m_network.answer(200, dual));
        QVERIFY(m_network.answer(200, burn));
    }

    int answers = 0;
    std::optional<Expected<KeyReport, KeyFault>> result;

private:
    VenueId m_venue;
    Credentials m_credentials = Credentials::hmac(kKey, kSecret, kPassphrase);
    FakeNetwork m_network{kNow};
    KeyCheck m_check;
};

std::string everything(const net::HttpRequest& request)
{
    std::string all = request.url + request.body;
    for (const net::HttpHeader& header : request.headers)
        all += header.name + header.value;
    return all;
}

} // namespace

/// What a key may do, asked of a venue that answers, refuses, lies or is not there.
class KeyCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachVenueTellsWhatAKeyMayDo_data()
    {
        QTest::addColumn<int>("venue");
        QTest::addColumn<QByteArray>("permissions");
        QTest::addColumn<QByteArray>("balance");
        QTest::addColumn<bool>("isBound");
        QTest::addColumn<bool>("mayTransfer");
        QTest::addColumn<qint64>("cents");
        QTest::newRow("Binance") << int(VenueId::Binance) << QByteArray(kBinance) << QByteArray(kBinanceBalance) << true << false << qint64{12'260'735};
        QTest::newRow("Bybit") << int(VenueId::Bybit) << QByteArray(kBybit) << QByteArray(kBybitBalance) << false << true << qint64{150'050};
        QTest::newRow("OKX") << int(VenueId::Okx) << QByteArray(kOkx) << QByteArray(kOkxBalance) << false << false << qint64{7'725};
    }
    void eachVenueTellsWhatAKeyMayDo()
    {
        QFETCH(int, venue);
        QFETCH(QByteArray, permissions);
        QFETCH(QByteArray, balance);
        QFETCH(bool, isBound);
        QFETCH(bool, mayTransfer);
        QFETCH(qint64, cents);
        Asking key{static_cast<VenueId>(venue)};
        key.tellTime();
        key.tell(permissions.toStdString(), balance.toStdString());
        QVERIFY(key.result && *key.result);
        const KeyPermissions& told = (**key.result).permissions;
        QCOMPARE(told.canRead, std::optional(true));
        QCOMPARE(told.canTrade, std::optional(true));
        QCOMPARE(told.canWithdraw, std::optional(false));
        QCOMPARE(told.isAddressBound, std::optional(isBound));
        QCOMPARE(told.canTransfer.value_or(false), mayTransfer);
        QVERIFY(told.wallet.has_value());
        QCOMPARE(static_cast<qint64>(told.wallet->units() / (Money::kOne / 100)), cents);
        QVERIFY(!judge(told, false, kNow).isRefused);
        QCOMPARE(key.answers, 1);
    }

    void aKeyThatMayWithdrawIsRefused_data()
    {
        QTest::addColumn<int>("venue");
        QTest::addColumn<QByteArray>("permissions");
        QByteArray binance(kBinance);
        QTest::newRow("Binance") << int(VenueId::Binance) << binance.replace("\"enableWithdrawals\":false", "\"enableWithdrawals\":true");
        QByteArray bybit(kBybit);
        QTest::newRow("Bybit") << int(VenueId::Bybit) << bybit.replace("[\"AccountTransfer\"]", "[\"AccountTransfer\",\"Withdraw\"]");
        QByteArray okx(kOkx);
        QTest::newRow("OKX") << int(VenueId::Okx) << okx.replace("read_only,trade", "read_only,withdraw,trade");
    }
    void aKeyThatMayWithdrawIsRefused()
    {
        QFETCH(int, venue);
        QFETCH(QByteArray, permissions);
        Asking key{static_cast<VenueId>(venue)};
        key.tellTime();
        key.tell(permissions.toStdString(), venue == int(VenueId::Binance) ? kBinanceBalance : venue == int(VenueId::Bybit) ? kBybitBalance : kOkxBalance);
        const KeyVerdict verdict = judge((**key.result).permissions, false, kNow);
        QVERIFY(verdict.isRefused);
        QCOMPARE(verdict.findings.front(), KeyFinding::MayWithdraw);
    }

    void aReadOnlyKeyOfBybitMayDoNothingWhateverItsRights()
    {
        Asking key(VenueId::Bybit);
        key.tellTime();
        QByteArray json(kBybit);
        json.replace("\"readOnly\":0", "\"readOnly\":1").replace("[\"AccountTransfer\"]", "[\"Withdraw\"]");
        key.tell(json.toStdString(), kBybitBalance);
        const KeyPermissions& told = (**key.result).permissions;
        QVERIFY(told.canTrade == false && told.canWithdraw == false && told.canTransfer == false);
    }

    void notToKnowOfWithdrawalsIsARefusalToo()
    {
        KeyPermissions told;
        told.canTrade = told.canRead = true;
        QCOMPARE(judge(told, false, kNow).findings.front(), KeyFinding::WithdrawalUnknown);
        QVERIFY(judge(told, false, kNow).isRefused);
        QVERIFY(!judge(told, true, kNow).isRefused); // play money
        told.canWithdraw = true;
        QVERIFY(judge(told, true, kNow).isRefused);
    }

    void whatIsWorthAWarningIsSaid()
    {
        KeyPermissions told;
        told.canRead = told.canTransfer = true;
        told.canTrade = told.canWithdraw = told.isAddressBound = false;
        told.expires = kNow + std::chrono::hours(24);
        const auto findings = judge(told, false, kNow).findings;
        QCOMPARE(findings, (std::vector{KeyFinding::CannotTrade, KeyFinding::NotAddressBound, KeyFinding::MayTransfer, KeyFinding::Expires}));
        QVERIFY(!judge(told, false, kNow).isRefused);
    }

    void howTheAccountIsSetUpIsSaid()
    {
        Asking binance(VenueId::Binance);
        binance.tellTime();
        QVERIFY(binance.network().answer(200, kBinance));
        QVERIFY(binance.network().answer(200, kBinanceBalance));
        binance.tellAccount(R"([{"symbol":"SOLUSDT","positionAmt":"-3","positionSide":"SHORT"},{"symbol":"SOLUSDT","positionAmt":"1","positionSide":"LONG"},{"symbol":"BTCUSDT","positionAmt":"0.000"}])",
            R"({"dualSidePosition":true})", R"({"feeBurn":true})");
        QVERIFY(binance.result && *binance.result);
        QCOMPARE((**binance.result).setup.held, std::vector<std::string>{"SOLUSDT"});
        QCOMPARE(judge(**binance.result, false, kNow).findings, (std::vector{KeyFinding::AccountHedged, KeyFinding::FeesInOtherCoin}));

        Asking bybit(VenueId::Bybit);
        bybit.tellTime();
        QVERIFY(bybit.network().answer(200, kBybit));
        QVERIFY(bybit.network().answer(200, kBybitBalance));
        bybit.tellAccount(R"({"retCode":0,"result":{"list":[{"symbol":"XRPUSDT","size":"10","positionIdx":2},{"symbol":"BTCUSDT","size":"","positionIdx":0}]}})");
        QCOMPARE((**bybit.result).setup.held, std::vector<std::string>{"XRPUSDT"});
        QCOMPARE((**bybit.result).setup.isHedged, std::optional(true));

        Asking okx(VenueId::Okx);
        okx.tellTime();
        QVERIFY(okx.network().answer(200, QByteArray(kOkx).replace("net_mode", "long_short_mode").toStdString()));
        QVERIFY(okx.network().answer(200, kOkxBalance));
        okx.tellAccount(R"({"code":"0","data":[{"instId":"SOL-USDT-SWAP","pos":"-2"}]})");
        QCOMPARE((**okx.result).setup.held, std::vector<std::string>{"SOL-USDT-SWAP"});
        QCOMPARE((**okx.result).setup.isHedged, std::optional(true));
    }

    void whatNeedNotBeKnownKeepsNobodyOut()
    {
        Asking key(VenueId::Binance, true);
        key.tellTime();
        QVERIFY(key.network().answer(200, R"({"canTrade":true})"));
        QVERIFY(key.network().answer(200, kBinanceBalance));
        QVERIFY(key.network().answer(200, "[]"));
        QVERIFY(key.network().fail(net::NetError::Kind::TimedOut, true));
        QVERIFY(key.network().answer(404, "<html>"));
        QVERIFY(key.result && *key.result);
        QVERIFY(!(**key.result).setup.isHedged && !(**key.result).setup.paysFeesInOtherCoin);
        QVERIFY(judge(**key.result, true, kNow).findings.empty());
    }

    void positionsThatCannotBeReadAreNotTakenForNone()
    {
        Asking key(VenueId::Bybit);
        key.tellTime();
        QVERIFY(key.network().answer(200, kBybit));
        QVERIFY(key.network().answer(200, kBybitBalance));
        QVERIFY(key.network().answer(200, R"({"retCode":0,"result":{"list":[{"size":"1"}]}})"));
        QCOMPARE(int(key.result->error().kind), int(Kind::BadAnswer));
    }

    void faultsOfTheVenueHaveAName_data()
    {
        QTest::addColumn<int>("venue");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* name, VenueId venue, int status, const char* body, Kind kind) {
            QTest::newRow(name) << int(venue) << status << QByteArray(body) << int(kind);
        };
        row("Binance: no such key here", VenueId::Binance, 401, R"({"code":-2014,"msg":"API-key format invalid."})", Kind::KeyWrong);
        row("Binance: key, address or right", VenueId::Binance, 401, R"({"code":-2015,"msg":"Invalid API-key, IP, or permissions for action."})", Kind::NotPermitted);
        row("Binance: another key's secret", VenueId::Binance, 400, R"({"code":-1022,"msg":"Signature for this request is not valid."})", Kind::SecretWrong);
        row("Binance: shut out", VenueId::Binance, 418, R"({"code":-1003,"msg":"Way too many requests; IP banned."})", Kind::Busy);
        row("Binance: a page instead of an answer", VenueId::Binance, 403, "<html>no</html>", Kind::Busy);
        row("Binance: half an answer", VenueId::Binance, 200, R"({"enableReading":true})", Kind::BadAnswer);
        row("Binance: no JSON", VenueId::Binance, 200, "{", Kind::BadAnswer);
        row("Bybit: no such key here", VenueId::Bybit, 200, R"({"retCode":10003,"retMsg":"API key is invalid."})", Kind::KeyWrong);
        row("Bybit: another key's secret", VenueId::Bybit, 200, R"({"retCode":10004,"retMsg":"error sign!"})", Kind::SecretWrong);
        row("Bybit: not from this address", VenueId::Bybit, 200, R"({"retCode":10010,"retMsg":"Unmatched IP"})", Kind::NotPermitted);
        row("Bybit: half an answer", VenueId::Bybit, 200, R"({"retCode":0,"result":{"readOnly":0}})", Kind::BadAnswer);
        row("OKX: no such key here", VenueId::Okx, 401, R"({"code":"50111","msg":"Invalid OK-ACCESS-KEY"})", Kind::KeyWrong);
        row("OKX: another key's secret", VenueId::Okx, 401, R"({"code":"50113","msg":"Invalid Sign"})", Kind::SecretWrong);
        row("OKX: another pass phrase", VenueId::Okx, 401, R"({"code":"50105","msg":"OK-ACCESS-PASSPHRASE incorrect"})", Kind::PassphraseWrong);
        row("OKX: a key of the other network", VenueId::Okx, 401, R"({"code":"50101","msg":"APIKey does not match current environment."})", Kind::KeyWrong);
        row("OKX: nothing in it", VenueId::Okx, 200, R"({"code":"0","data":[]})", Kind::BadAnswer);
    }
    void faultsOfTheVenueHaveAName()
    {
        QFETCH(int, venue);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, kind);
        Asking key{static_cast<VenueId>(venue)};
        key.tellTime();
        QVERIFY(key.network().answer(status, body.toStdString()));
        QVERIFY(key.result && !*key.result);
        QCOMPARE(int(key.result->error().kind), kind);
        QVERIFY(key.network().asked.empty()); // not asked again: it would be the same
    }

    void aClockThatIsOffIsCorrected()
    {
        Asking key(VenueId::Binance);
        key.tellTime(std::chrono::seconds(30));
        const std::string stamp = "timestamp=" + std::to_string(toMillis(kNow + std::chrono::seconds(30)));
        QVERIFY2(key.asked().url.find(stamp) != std::string::npos, key.asked().url.c_str());
        key.tell(kBinance, kBinanceBalance);
        QCOMPARE((**key.result).clockOffset, Duration(std::chrono::seconds(30)));
    }

    void whatMayPassIsTriedAgainAFewTimes()
    {
        Asking key(VenueId::Binance);
        for (int tries = 0; tries < 3; ++tries) {
            QCOMPARE(key.answers, 0);
            QVERIFY(key.network().fail(net::NetError::Kind::TimedOut, true));
            key.network().pass(std::chrono::seconds(1));
        }
        QCOMPARE(key.answers, 1);
        QCOMPARE(int(key.result->error().kind), int(Kind::TimedOut));
        QVERIFY(key.network().asked.empty());
    }

    void aVenueThatIsBusyOnceIsAskedAgain()
    {
        Asking key(VenueId::Okx);
        key.tellTime();
        QVERIFY(key.network().answer(200, R"({"code":"50013","msg":"Systems are busy"})"));
        QCOMPARE(key.answers, 0);
        key.network().pass(std::chrono::seconds(1));
        key.tell(kOkx, kOkxBalance);
        QVERIFY(key.result && *key.result);
    }

    void noNetworkIsSaid_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<int>("kind");
        QTest::newRow("no such host") << int(net::NetError::Kind::HostUnknown) << int(Kind::NoNetwork);
        QTest::newRow("refused") << int(net::NetError::Kind::Refused) << int(Kind::NoNetwork);
        QTest::newRow("somebody else") << int(net::NetError::Kind::TlsRefused) << int(Kind::TlsRefused);
        QTest::newRow("no answer") << int(net::NetError::Kind::TimedOut) << int(Kind::TimedOut);
    }
    void noNetworkIsSaid()
    {
        QFETCH(int, error);
        QFETCH(int, kind);
        Asking key(VenueId::Bybit);
        for (int tries = 0; tries < 5 && key.network().fail(static_cast<net::NetError::Kind>(error), false); ++tries)
            key.network().pass(std::chrono::seconds(1));
        QCOMPARE(int(key.result->error().kind), kind);
    }

    void theTestNetworkOfBinanceIsAskedElsewhere()
    {
        Asking key(VenueId::Binance, true);
        QVERIFY(key.asked().url.starts_with("https://demo-fapi.binance.com/"));
        key.tellTime();
        QVERIFY(key.asked().url.starts_with("https://demo-fapi.binance.com/fapi/v2/account?"));
        key.tell(R"({"canTrade":true,"canDeposit":true,"canWithdraw":true})", kBinanceBalance);
        QVERIFY((**key.result).permissions.canTrade == true);
        QVERIFY(!judge((**key.result).permissions, true, kNow).isRefused);
    }

    void okxsTestNetworkIsNamedInAHeader()
    {
        Asking key(VenueId::Okx, true);
        key.tellTime();
        QVERIFY(everything(key.asked()).find("x-simulated-trading1") != std::string::npos);
    }

    void noSecretLeavesTheMachine_data()
    {
        QTest::addColumn<int>("venue");
        for (const VenueId venue : {VenueId::Binance, VenueId::Bybit, VenueId::Okx})
            QTest::addRow("venue %d", int(venue)) << int(venue);
    }
    void noSecretLeavesTheMachine()
    {
        QFETCH(int, venue);
        Asking key{static_cast<VenueId>(venue)};
        QVERIFY(everything(key.asked()).find(kSecret) == std::string::npos);
        key.tellTime();
        QVERIFY(everything(key.asked()).find(kSecret) == std::string::npos);
        QVERIFY(key.network().answer(401, R"({"code":-2014,"retCode":10003,"msg":"no","retMsg":"no"})"));
        for (const char* planted : {kKey, kSecret, kPassphrase})
            QVERIFY(key.result->error().words.find(planted) == std::string::npos);
    }

    void anAnswerBehindTheEndIsDropped()
    {
        FakeNetwork network{kNow};
        const Credentials credentials = Credentials::hmac(kKey, kSecret);
        int answers = 0;
        {
            KeyCheck check(network.network(), dialectOf(VenueId::Binance, false, {}, credentials));
            check.start([&](const auto&) { ++answers; });
        }
        QVERIFY(network.answer(200, R"({"serverTime":1795262400000})"));
        QCOMPARE(answers, 0);
    }
};

JARVIS_TEST(KeyCheckTest)
#include "key_check_test.moc"
