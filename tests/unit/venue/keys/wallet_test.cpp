#include "engine/model/instrument.h"
#include "engine/venue/binance/wallet.h"
#include "engine/venue/bybit/wallet.h"
#include "engine/venue/exact_number.h"
#include "engine/venue/okx/wallet.h"
#include "tests/support/test_main.h"

#include <QTest>

namespace jarvis {

class WalletTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theWalletIsReadOrNotAtAll_data();
    void theWalletIsReadOrNotAtAll();
};

void WalletTest::theWalletIsReadOrNotAtAll_data()
{
    QTest::addColumn<int>("venue");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("wallet");
    const auto row = [](const char* name, VenueId venue, const char* answer, const char* wallet) {
        QTest::newRow(name) << static_cast<int>(venue) << QByteArray(answer) << QByteArray(wallet);
    };
    constexpr VenueId kBinance = VenueId::Binance;
    row("Binance: among others", kBinance, R"([{"asset":"BNB","balance":"3"},{"asset":"USDT","balance":"12.500000019"}])", "12.500000019");
    row("Binance: two coins that are traded in", kBinance, R"([{"asset":"USDC","balance":"2.5"},{"asset":"USDT","balance":"12.5"}])", "15");
    row("Binance: one of two is no number", kBinance, R"([{"asset":"USDC","balance":""},{"asset":"USDT","balance":"12.5"}])", "");
    row("Binance: a debt", kBinance, R"([{"asset":"USDT","balance":"-4.25"}])", "-4.25");
    row("Binance: not among them", kBinance, R"([{"asset":"BNB","balance":"3"}])", "");
    row("Binance: an error", kBinance, R"({"code":-1})", "");
    row("Binance: no number", kBinance, R"([{"asset":"USDT","balance":"x"}])", "");
    row("Binance: no balance", kBinance, R"([{"asset":"USDT"}])", "");
    constexpr VenueId kBybit = VenueId::Bybit;
    row("Bybit: finer than money counts", kBybit, R"({"list":[{"coin":[{"coin":"BTC","walletBalance":"3"},{"coin":"USDT","walletBalance":"12.1234567890129"}]}]})", "12.123456789012");
    row("Bybit: no coins", kBybit, R"({"list":[{"coin":[]}]})", "");
    row("Bybit: no accounts", kBybit, R"({"list":[]})", "");
    row("Bybit: nothing", kBybit, R"({})", "");
    row("Bybit: an empty balance", kBybit, R"({"list":[{"coin":[{"coin":"USDT","walletBalance":""}]}]})", "");
    constexpr VenueId kOkx = VenueId::Okx;
    row("OKX: finer than money counts", kOkx, R"({"details":[{"ccy":"BTC","cashBal":"3"},{"ccy":"USDT","cashBal":"12.123456789012999999"}]})", "12.123456789012");
    row("OKX: two coins that are traded in", kOkx, R"({"details":[{"ccy":"USDC","cashBal":"2.5"},{"ccy":"USDT","cashBal":"12.5"}]})", "15");
    row("OKX: no coins", kOkx, R"({"details":[]})", "");
    row("OKX: no details", kOkx, R"({"totalEq":"1"})", "");
    row("OKX: null", kOkx, R"({"details":[{"ccy":"USDT","cashBal":null}]})", "");
}

void WalletTest::theWalletIsReadOrNotAtAll()
{
    QFETCH(int, venue);
    QFETCH(QByteArray, answer);
    QFETCH(QByteArray, wallet);
    simdjson::dom::parser parser;
    const simdjson::dom::element json = parser.parse(answer.toStdString());
    const auto at = static_cast<VenueId>(venue);
    const std::vector<std::string> coins{"USDT", "USDC"};
    const auto read = at == VenueId::Binance ? venue::binance::readWallet(json, coins) : at == VenueId::Bybit ? venue::bybit::readWallet(json) : venue::okx::readWallet(json, coins);
    QCOMPARE(read.has_value(), !wallet.isEmpty());
    QVERIFY(!read || *read == venue::moneyOf(wallet.toStdString()));
}

JARVIS_TEST(WalletTest)

} // namespace jarvis

#include "wallet_test.moc"
