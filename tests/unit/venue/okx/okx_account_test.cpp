#include "engine/venue/okx/account_session.h"
#include "tests/support/scripted_account.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace jarvis;
using namespace jarvis::venue;
using jarvis::test::FakeNetwork;

namespace {

const Timestamp kBegin = test::kAccountBegan;
const OrderNames kTraderNames(AccountId{1}, kBegin);
constexpr const char* kList = R"({"code":"0","msg":"","data":[{"instType":"SWAP","instId":"BTC-USDT-SWAP","ctType":"linear","ctVal":"0.01","lotSz":"0.1","minSz":"0.1","tickSz":"0.1","state":"live"}]})";

Instrument bitcoinSwap() { return test::bitcoinAt(VenueId::Okx, "okx_v5", "BTC-USDT-SWAP"); } // a lot is 0.1 contracts of 0.01 BTC

/// The account of one trader, at a venue whose answers the test writes.
struct OkxAccount : test::ScriptedAccount {
    OkxAccount()
    {
        session.start();
        net.answer(200, R"({"code":"0","msg":"","data":[{"ts":"1790000000000"}]})");
        net.answer(200, kList);
    }
    FakeNetwork::Opened& lineTo(const char* place)
    {
        for (auto it = net.opened.rbegin(); it != net.opened.rend(); ++it) {
            if ((*it)->options.url.ends_with(place))
                return **it;
        }
        qFatal("no such line");
    }
    void say(const char* place, const std::string& text) { lineTo(place).listener->onText(text); }
    void logIn(const char* place)
    {
        lineTo(place).listener->onOpen();
        say(place, R"({"event":"login","code":"0","msg":"","connId":"a"})");
        say(place, R"({"event":"subscribe","arg":{},"connId":"a"})");
    }
    void logIn()
    {
        logIn("/private");
        say("/private", R"({"event":"subscribe","arg":{},"connId":"a"})"); // it has two channels
        logIn("/business");
        tellTime();
    }
    void tellTime() { ScriptedAccount::tellTime("/api/v5/public/time", R"({"code":"0","msg":"","data":[{"ts":")", R"("}]})"); }
    void sayOrder(const std::string& row) { say("/private", R"({"arg":{"channel":"orders","instType":"SWAP"},"data":[)" + row + "]}"); }
    void sayStop(const std::string& row) { say("/business", R"({"arg":{"channel":"orders-algo","instType":"SWAP"},"data":[)" + row + "]}"); }
    std::string row(const std::string& name, const std::string& more)
    {
        return R"({"instId":"BTC-USDT-SWAP","ordId":"77","clOrdId":")" + name + R"(","sz":"2","px":"61800","ordType":"limit","uTime":"1790000000500",)" + more + '}';
    }
    std::string name(std::uint64_t id) { return kTraderNames.text({OrderId{id}, 0}); }
    Order order(std::uint64_t id, OrderType type = OrderType::Limit)
    {
        Order made;
        made.id = OrderId{id};
        made.instrument = bitcoinSwap().id();
        made.side = type == OrderType::StopMarket ? Side::Sell : Side::Buy;
        made.type = type;
        made.quantity = Quantity::ofLots(20);
        if (type == OrderType::StopMarket) {
            made.role = OrderRole::StopLoss;
            made.isReduceOnly = true;
            made.triggerPrice = Price::ofTicks(600'000);
        } else {
            made.limitPrice = Price::ofTicks(618'000);
        }
        return made;
    }

    Credentials key = Credentials::hmac("public-name", "a-planted-secret", "a-planted-phrase");
    okx::AccountSession session{net.network(), {"https://venue.example", "wss://venue.example", false}, key, kTraderNames, {bitcoinSwap()}, reports};
};

} // namespace

/// The account at OKX against a network in memory: logins, what the streams say, and what they should not.
class OkxAccountTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsOpenBeforeTheContractsAreKnown();
    void theLinkIsUpWhenBothStreamsAre();
    void loginsThatAreNotAnsweredBeginAnew();
    void aRefusedLoginBeginsAnewAfterAWait();
    void aPingInWordsGoesOutInTime();
    void anOrderIsToldInLots();
    void aStopIsKnownByWhatItsTriggerMade();
    void anAmendThatFailsLateIsRejected();
    void anOrderIsTakenBackWhenItsTimeIsOver();
    void fundingIsToldAsThePaymentSays();
    void whatIsNotOursIsCompared();
    void whatIsNotUnderstoodBeginsAnew_data();
    void whatIsNotUnderstoodBeginsAnew();
};

void OkxAccountTest::anOrderIsTakenBackWhenItsTimeIsOver()
{
    OkxAccount account;
    account.logIn();
    for (const std::uint64_t id : {1, 2}) {
        Order order = account.order(id);
        order.timeInForce = TimeInForce::Gtd;
        order.goodTill = kBegin + 10min;
        account.session.submit(PlaceRequest{order});
        QVERIFY(account.net.answer(200, R"({"code":"0","msg":"","data":[{"ordId":"77","clOrdId":"x","sCode":"0","sMsg":""}]})"));
    }
    // The second fills before: there is nothing to take back.
    account.sayOrder(account.row(account.name(2), R"("state":"filled","accFillSz":"2","fillSz":"2","fillPx":"61800","tradeId":"5","fillFee":"-0.1","fillFeeCcy":"USDT","execType":"M")"));
    account.take();
    const auto cancels = [&account] {
        int count = 0;
        while (!account.net.asked.empty()) {
            count += account.net.asked.front().request.url.find("/cancel") != std::string::npos ? 1 : 0;
            account.net.answer(200, R"({"code":"0","msg":"","data":[{"ts":"1790000000000","sCode":"0"}]})");
        }
        return count;
    };
    account.net.pass(9min);
    QCOMPARE(cancels(), 0);
    account.net.pass(2min);
    QCOMPARE(cancels(), 1);
    account.sayOrder(account.row(account.name(1), R"("state":"canceled","accFillSz":"0","cancelSource":"1")"));
    const auto over = account.one<OrderExpired>();
    QVERIFY(over && over->order == OrderId{1});
}

void OkxAccountTest::nothingIsOpenBeforeTheContractsAreKnown()
{
    FakeNetwork net(kBegin);
    const Credentials key = Credentials::hmac("public-name", "a-planted-secret", "a-planted-phrase");
    account::ReportQueue reports;
    okx::AccountSession session(net.network(), {"https://venue.example", "wss://venue.example", false}, key, kTraderNames, {bitcoinSwap()}, reports);
    session.start();
    net.answer(200, R"({"code":"0","data":[{"ts":"1790000000000"}]})");
    session.submit(QueryRequest{OrderId{5}, bitcoinSwap().id()});
    for (int tries = 0; tries < 3; ++tries) {
        QCOMPARE(net.asked.size(), std::size_t(1));
        QVERIFY(net.opened.empty());
        net.answer(503, "busy");
        net.pass(5s);
    }
    net.answer(200, kList);
    QCOMPARE(net.opened.size(), std::size_t(2));
    // What was asked for meanwhile is asked now.
    QVERIFY(!net.asked.empty() && net.asked.back().request.url.find("/api/v5/trade/order?") != std::string::npos);
}

void OkxAccountTest::theLinkIsUpWhenBothStreamsAre()
{
    OkxAccount account;
    account.logIn("/private");
    QVERIFY(account.take().empty());
    account.say("/private", R"({"event":"subscribe","arg":{},"connId":"a"})");
    QVERIFY(account.take().empty());
    account.logIn("/business");
    const auto up = account.one<LinkChanged>();
    QVERIFY(up && up->link == VenueLink::Up);
    account.lineTo("/business").listener->onClosed({net::NetError::Kind::Cut, "on purpose"});
    const auto down = account.one<LinkChanged>();
    QVERIFY(down && down->link == VenueLink::Down);
    account.net.pass(1s);
    account.logIn("/business");
    const auto again = account.one<LinkChanged>();
    QVERIFY(again && again->link == VenueLink::Up);
}

void OkxAccountTest::loginsThatAreNotAnsweredBeginAnew()
{
    OkxAccount account;
    account.lineTo("/private").listener->onOpen();
    QCOMPARE(account.lineTo("/private").sent.size(), std::size_t(1));
    const std::size_t before = account.net.opened.size();
    account.net.pass(11s);
    QVERIFY(account.net.opened.size() > before);
}

void OkxAccountTest::aRefusedLoginBeginsAnewAfterAWait()
{
    OkxAccount account;
    const std::size_t before = account.net.opened.size();
    account.lineTo("/private").listener->onOpen();
    account.say("/private", R"({"event":"error","code":"60024","msg":"Wrong passphrase","connId":"a"})");
    QCOMPARE(account.net.opened.size(), before); // not at once
    account.net.pass(1s);
    QCOMPARE(account.net.opened.size(), before + 1);
    // A clock that is off is measured before the next try.
    account.lineTo("/private").listener->onOpen();
    account.say("/private", R"({"event":"error","code":"60006","msg":"Timestamp request expired","connId":"a"})");
    QVERIFY(!account.net.asked.empty() && account.net.asked.back().request.url.ends_with("/api/v5/public/time"));
}

void OkxAccountTest::aPingInWordsGoesOutInTime()
{
    OkxAccount account;
    account.logIn();
    for (const char* place : {"/private", "/business"})
        account.lineTo(place).sent.clear();
    account.net.pass(29s);
    for (const char* place : {"/private", "/business"}) {
        QVERIFY(!account.lineTo(place).sent.empty());
        QCOMPARE(account.lineTo(place).sent.front(), std::string("ping"));
        account.say(place, "pong");
    }
    QVERIFY(account.one<LinkChanged>()); // up, and nothing else
}

void OkxAccountTest::anOrderIsToldInLots()
{
    OkxAccount account;
    account.logIn();
    account.take();
    account.session.submit(PlaceRequest{account.order(1)});
    QVERIFY(account.net.asked.back().request.body.find(R"("sz":"2")") != std::string::npos); // 20 lots of 0.1 contracts
    account.net.answer(200, R"({"code":"0","data":[{"ordId":"77","clOrdId":"x","sCode":"0","ts":"1790000000400"}]})");
    QVERIFY(account.one<OrderAcknowledged>());
    account.sayOrder(account.row(account.name(1),
        R"("state":"partially_filled","accFillSz":"0.5","fillSz":"0.5","fillPx":"61800","tradeId":"9","fillFee":"-0.01","fillFeeCcy":"USDT","execType":"M","fillTime":"1790000000500")"));
    const auto fill = account.one<OrderFilled>();
    QVERIFY(fill && fill->quantity == Quantity::ofLots(5) && fill->price == Price::ofTicks(618'000) && fill->venueTradeId == 9);
    QVERIFY(fill->fee == Money::fromDecimal(Decimal{1, 2}) && fill->liquidity == Liquidity::Maker);
    // The last fill and the end of it at once: both are told.
    account.sayOrder(account.row(account.name(1),
        R"("state":"canceled","cancelSource":"1","accFillSz":"1","fillSz":"0.5","fillPx":"61800","tradeId":"10","fillFee":"-0.01","fillFeeCcy":"USDT","execType":"M","fillTime":"1790000000500")"));
    const auto both = account.take();
    QCOMPARE(both.size(), std::size_t(2));
    QVERIFY(std::holds_alternative<OrderFilled>(both[0]));
    const auto* ended = std::get_if<OrderCancelled>(&both[1]);
    QVERIFY(ended && ended->filled == Quantity::ofLots(10));
}

void OkxAccountTest::aStopIsKnownByWhatItsTriggerMade()
{
    OkxAccount account;
    account.logIn();
    account.take();
    account.session.submit(PlaceRequest{account.order(2, OrderType::StopMarket)});
    account.net.answer(200, R"({"code":"0","data":[{"algoId":"500","algoClOrdId":"x","sCode":"0"}]})");
    QVERIFY(account.one<OrderAcknowledged>());
    // The news of the book overtakes that of the stop, under a name of the venue's.
    account.sayOrder(account.row("500_0",
        R"("linkedAlgoOrd":{"algoId":"500"},"algoId":"","state":"filled","accFillSz":"2","fillSz":"2","fillPx":"60000","tradeId":"11","fillFee":"-1","fillFeeCcy":"USDT","execType":"T","fillTime":"1790000000500")"));
    const auto fill = account.one<OrderFilled>();
    QVERIFY(fill && fill->order == OrderId{2} && fill->quantity == Quantity::ofLots(20));
    account.sayStop(R"({"instId":"BTC-USDT-SWAP","algoId":"500","algoClOrdId":")" + account.name(2) + R"(","sz":"2","slTriggerPx":"60000","ordId":"77","state":"effective","uTime":"1790000000500"})");
    QVERIFY(account.take().empty());
}

void OkxAccountTest::anAmendThatFailsLateIsRejected()
{
    OkxAccount account;
    account.logIn();
    account.session.submit(PlaceRequest{account.order(1)});
    account.net.answer(200, R"({"code":"0","data":[{"ordId":"77","sCode":"0","ts":"1790000000400"}]})");
    account.session.submit(AmendRequest{OrderId{1}, bitcoinSwap().id(), Quantity::ofLots(30), Price::ofTicks(617'000), std::nullopt});
    account.net.answer(200, R"({"code":"0","data":[{"ordId":"77","sCode":"0"}]})");
    account.take();
    account.sayOrder(account.row(account.name(1), R"("state":"live","accFillSz":"0","fillSz":"0","reqId":"","amendResult":"-1","code":"51008")"));
    const auto rejected = account.one<AmendRejected>();
    QVERIFY(rejected && rejected->reason.code == ReasonCode::FreeBalance);
    account.sayOrder(account.row(account.name(1), R"("state":"live","accFillSz":"0","fillSz":"0","reqId":"","amendResult":"0")"));
    QVERIFY(account.one<OrderAmended>());
}

void OkxAccountTest::fundingIsToldAsThePaymentSays()
{
    OkxAccount account;
    account.logIn();
    account.take();
    account.say("/private", R"({"arg":{"channel":"balance_and_position"},"data":[{"eventType":"filled","balData":[],"posData":[]}]})");
    QVERIFY(account.net.asked.empty());
    account.say("/private", R"({"arg":{"channel":"balance_and_position"},"data":[{"eventType":"funding_fee","balData":[],"posData":[]}]})");
    QCOMPARE(account.net.asked.size(), std::size_t(1));
    account.net.answer(200,
        R"({"code":"0","data":[{"instId":"BTC-USDT-SWAP","billId":"12","pnl":"-0.25","balChg":"-0.25","ccy":"USDT","ts":"1790000000000"},{"instId":"ETH-USDT-SWAP","billId":"13","pnl":"1","ccy":"USDT","ts":"1790000000000"}]})");
    const auto paid = account.one<FundingSettled>();
    QVERIFY(paid && paid->amount == Money::fromDecimal(Decimal{-25, 2}) && paid->settlementId == 12);
}

void OkxAccountTest::whatIsNotOursIsCompared()
{
    OkxAccount account;
    account.logIn();
    account.take();
    // A liquidation: the link is told to be up once more, whereupon everything is compared.
    account.sayOrder(account.row("",
        R"("category":"full_liquidation","state":"filled","accFillSz":"1","fillSz":"1","fillPx":"40000","tradeId":"9","fillFee":"-1","fillFeeCcy":"USDT","execType":"T","fillTime":"1790000000500")"));
    const auto link = account.one<LinkChanged>();
    QVERIFY(link && link->link == VenueLink::Up);
    // Another instrument than ours, another channel: nothing.
    account.sayOrder(R"({"instId":"ETH-USDT-SWAP","sz":"nonsense"})");
    account.say("/private", R"({"arg":{"channel":"account"},"data":[{}]})");
    QVERIFY(account.take().empty());
}

void OkxAccountTest::whatIsNotUnderstoodBeginsAnew_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no JSON") << QByteArray("hello");
    QTest::newRow("half a message") << QByteArray(R"({"arg":{"channel":"orders"},"data":[{"instId":)");
    QTest::newRow("nothing") << QByteArray("");
    QTest::newRow("no data") << QByteArray(R"({"arg":{"channel":"orders"}})");
    QTest::newRow("data that is no list") << QByteArray(R"({"arg":{"channel":"orders"},"data":{}})");
    QTest::newRow("an order that is none") << QByteArray(R"({"arg":{"channel":"orders"},"data":[{"instId":"BTC-USDT-SWAP"}]})");
    QTest::newRow("a size that is none") << QByteArray(R"({"arg":{"channel":"orders"},"data":[{"instId":"BTC-USDT-SWAP","ordId":"1","sz":"1e400","accFillSz":"0","state":"live"}]})");
    QTest::newRow("a state that is none") << QByteArray(R"({"arg":{"channel":"orders"},"data":[{"instId":"BTC-USDT-SWAP","ordId":"1","sz":"1","accFillSz":"0","state":"?"}]})");
    QTest::newRow("an error") << QByteArray(R"({"event":"error","code":"60012","msg":"Invalid request","connId":"a"})");
    QTest::newRow("too many connections") << QByteArray(R"({"event":"channel-conn-count-error","channel":"orders","connCount":"30","connId":"a"})");
}

void OkxAccountTest::whatIsNotUnderstoodBeginsAnew()
{
    QFETCH(QByteArray, text);
    OkxAccount account;
    account.logIn();
    account.take();
    account.say("/private", text.toStdString());
    const auto link = account.one<LinkChanged>();
    QVERIFY(link && link->link == VenueLink::Down);
    const std::size_t before = account.net.opened.size();
    account.net.pass(1s);
    QCOMPARE(account.net.opened.size(), before + 1);
}

JARVIS_TEST(OkxAccountTest)
#include "okx_account_test.moc"
