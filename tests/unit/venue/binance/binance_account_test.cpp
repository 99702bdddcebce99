#include "engine/venue/binance/account_session.h"
#include "tests/support/scripted_account.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace jarvis;
using namespace jarvis::venue;

namespace {

const Timestamp kBegan = test::kAccountBegan;
const OrderNames kOurNames(AccountId{1}, kBegan);

Instrument bitcoin() { return test::bitcoinAt(VenueId::Binance, "binance_usdm", "BTCUSDT"); }

/// The account of one trader, at a venue whose answers the test writes.
struct BinanceAccount : test::ScriptedAccount {
    BinanceAccount()
    {
        session.start();
        net.answer(200, R"({"serverTime":1790000000000})");
        net.answer(200, R"({"listenKey":"first"})");
        logIn();
    }
    test::FakeNetwork::Opened& stream() { return *net.opened.back(); }
    void logIn()
    {
        stream().listener->onOpen();
        tellTime();
        take();
    }
    void tellTime() { ScriptedAccount::tellTime("/fapi/v1/time", R"({"serverTime":)", "}"); }
    void say(const std::string& text) { stream().listener->onText(text); }

    Credentials key = Credentials::hmac("public-name", "a-planted-secret");
    binance::AccountSession session{net.network(), {"https://venue.example", "wss://venue.example"}, key, kOurNames, {bitcoin()}, reports};
};

} // namespace

/// The account at Binance against a network in memory: its stream's key, what the stream says, and what it should not.
class BinanceAccountTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatCannotBeReadBeginsTheStreamAnew_data();
    void whatCannotBeReadBeginsTheStreamAnew();
    void whatIsNotForUsChangesNothing();
    void strangersFillsAskForAComparison();
    void aKeyThatExpiresIsTakenAnew();
    void aKeyThatIsGoneIsNotRenewed();
};

void BinanceAccountTest::whatCannotBeReadBeginsTheStreamAnew_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no JSON") << QByteArray("<html>");
    QTest::newRow("half a message") << QByteArray(R"({"e":"ORDER_TRADE_UPDATE","o":{"s":"BTC)");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("an order's news without an order") << QByteArray(R"({"e":"ORDER_TRADE_UPDATE","T":1790000000000})");
    QTest::newRow("an order without a symbol") << QByteArray(R"({"e":"ORDER_TRADE_UPDATE","o":{"x":"TRADE"}})");
    QTest::newRow("an order without a quantity") << QByteArray(R"({"e":"ORDER_TRADE_UPDATE","o":{"s":"BTCUSDT","c":"jv","x":"NEW","X":"NEW"}})");
    QTest::newRow("a fill off the grid")
        << QByteArray(R"({"e":"ORDER_TRADE_UPDATE","o":{"s":"BTCUSDT","c":"jv","i":5,"x":"TRADE","X":"FILLED","q":"0.001","z":"0.001","l":"0.001","L":"61800.05","t":7,"f":"GTC"}})");
    QTest::newRow("a stop without a quantity") << QByteArray(R"({"e":"ALGO_UPDATE","o":{"s":"BTCUSDT","caid":"jv","X":"NEW"}})");
}

void BinanceAccountTest::whatCannotBeReadBeginsTheStreamAnew()
{
    QFETCH(QByteArray, text);
    BinanceAccount account;
    account.say(text.toStdString());
    QVERIFY(account.link() == VenueLink::Down);
    account.net.pass(2s);
    QCOMPARE(account.net.opened.size(), std::size_t(2));
    account.stream().listener->onOpen();
    const auto up = account.take();
    QVERIFY(!up.empty() && std::holds_alternative<LinkChanged>(up.front())); // with it everything is compared
}

void BinanceAccountTest::whatIsNotForUsChangesNothing()
{
    BinanceAccount account;
    for (const char* text : {R"({"e":"ACCOUNT_CONFIG_UPDATE","ac":{"s":"BTCUSDT","l":25}})", R"({"e":"MARGIN_CALL","cw":"3.1","p":[]})", R"({"hello":1})",
             R"({"e":"ORDER_TRADE_UPDATE","o":{"s":"DOGEUSDT"}})", R"({"e":"ACCOUNT_UPDATE","a":{"m":"DEPOSIT","B":[]}})"})
        account.say(text);
    QVERIFY(account.take().empty());
    QVERIFY(account.stream().isAlive);
    QVERIFY(account.net.asked.empty());
}

void BinanceAccountTest::strangersFillsAskForAComparison()
{
    BinanceAccount account;
    account.say(R"({"e":"ORDER_TRADE_UPDATE","T":1790000000500,"o":{"s":"BTCUSDT","c":"by-hand","i":5,"x":"TRADE","X":"FILLED","q":"0.001","z":"0.001","l":"0.001","L":"61800.0","t":7,"f":"GTC","n":"0.1","N":"USDT"}})");
    QVERIFY(account.link() == VenueLink::Up);
    account.say(R"({"e":"ORDER_TRADE_UPDATE","T":1790000000500,"o":{"s":"BTCUSDT","c":"autoclose-1","i":6,"x":"CALCULATED","X":"NEW","q":"0.001","z":"0","l":"0","L":"0","t":0,"f":"IOC"}})");
    QVERIFY(account.link() == VenueLink::Up);
}

void BinanceAccountTest::aKeyThatExpiresIsTakenAnew()
{
    BinanceAccount account;
    account.say(R"({"e":"listenKeyExpired","listenKey":"first"})");
    QVERIFY(account.net.answer(200, R"({"listenKey":"second"})"));
    QVERIFY(account.link() == VenueLink::Down);
    account.net.pass(2s);
    QVERIFY2(account.stream().options.url.ends_with("listenKey=second"), account.stream().options.url.c_str());
}

void BinanceAccountTest::aKeyThatIsGoneIsNotRenewed()
{
    BinanceAccount account;
    while (account.net.asked.empty() || !account.net.asked.front().request.url.ends_with("/fapi/v1/listenKey")) {
        account.net.pass(1min);
        account.tellTime();
        QVERIFY(account.net.now() < kBegan + 60min); // it lives for an hour
    }
    QVERIFY(account.net.asked.front().request.method == net::HttpMethod::Put);
    QVERIFY(account.net.answer(400, R"({"code":-1125,"msg":"This listenKey does not exist."})"));
    account.tellTime();
    QVERIFY(account.net.asked.front().request.method == net::HttpMethod::Post);
    QVERIFY(account.net.answer(200, R"({"listenKey":"second"})"));
    account.net.pass(2s);
    QVERIFY(account.stream().options.url.ends_with("listenKey=second"));
}

JARVIS_TEST(BinanceAccountTest)
#include "binance_account_test.moc"
