#include "engine/venue/bybit/account_session.h"
#include "tests/support/scripted_account.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace jarvis;
using namespace jarvis::venue;
using namespace std::chrono_literals;
using bybit::Rest;
using jarvis::test::FakeNetwork;
using live::RestError;

namespace {

const Timestamp kNow = test::kAccountBegan;
const OrderNames kOrderNames(AccountId{1}, kNow);

Instrument bitcoin() { return test::bitcoinAt(VenueId::Bybit, "bybit_linear", "BTCUSDT"); }

/// The account of one trader, at a venue whose answers the test writes.
struct BybitAccount : test::ScriptedAccount {
    BybitAccount()
    {
        session.start();
        net.answer(200, R"({"retCode":0,"result":{},"time":1790000000000})");
        net.pass(1ms);
    }
    FakeNetwork::Opened& stream() { return *net.opened.back(); }
    void say(const std::string& text) { stream().listener->onText(text); }
    void logIn()
    {
        stream().listener->onOpen();
        say(R"({"success":true,"ret_msg":"","op":"auth"})");
        say(R"({"success":true,"ret_msg":"","op":"subscribe"})");
        tellTime();
    }
    void tellTime() { ScriptedAccount::tellTime("/v5/market/time", R"({"retCode":0,"result":{},"time":)", "}"); }
    Order order(std::uint64_t id)
    {
        Order made;
        made.id = OrderId{id};
        made.instrument = bitcoin().id();
        made.side = Side::Buy;
        made.quantity = Quantity::ofLots(20);
        made.limitPrice = Price::ofTicks(618'000);
        return made;
    }
    std::string name(std::uint64_t id) { return kOrderNames.text({OrderId{id}, 0}); }
    std::string orderRow(std::uint64_t id, const std::string& status, const std::string& filled = "0", const std::string& price = "61800.0")
    {
        return R"({"symbol":"BTCUSDT","orderId":"o-)" + std::to_string(id) + R"(","orderLinkId":")" + name(id) + R"(","orderStatus":")" + status
            + R"(","qty":"0.020","price":")" + price + R"(","cumExecQty":")" + filled + R"(","rejectReason":"EC_NoError","cancelType":"UNKNOWN","timeInForce":"GTC","updatedTime":"1790000000500"})";
    }
    void sayOrder(const std::string& row) { say(R"({"topic":"order","data":[)" + row + "]}"); }

    Credentials key = Credentials::hmac("public-name", "a-planted-secret");
    bybit::AccountSession session{net.network(), {"https://venue.example", "wss://venue.example"}, key, kOrderNames, {bitcoin()}, reports};
};

} // namespace

class BybitAccountTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void refusalsMeanWhatTheVenueDocuments_data();
    void refusalsMeanWhatTheVenueDocuments();
    void tooFastWaitsUntilTheTimeInTheHeader();
    void aForbiddenAddressIsLeftAlone();
    void theLinkIsUpOnceTheStreamIsWhole();
    void aLoginWithoutAnAnswerBeginsAnew();
    void aRefusedLoginIsTriedAgain();
    void anAnswerSaysNoMoreThanThatItWasTaken();
    void anAmendIsDoneWhenTheStreamSaysSo();
    void anOrderIsTakenBackWhenItsTimeIsOver();
    void strangersFillsAskForAComparison();
    void whatCannotBeReadBeginsTheStreamAnew_data();
    void whatCannotBeReadBeginsTheStreamAnew();
    void whatIsNotForUsChangesNothing();
    void aListWithoutAnEndIsAnError();
    void anOrderThatNoListNamesIsFoundInItsFills();
};

void BybitAccountTest::refusalsMeanWhatTheVenueDocuments_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("meaning");
    using M = ErrorMeaning;
    const auto row = [](const char* what, int status, const char* body, M meaning) { QTest::newRow(what) << status << QByteArray(body) << int(meaning); };
    row("an error inside", 200, R"({"retCode":10016,"retMsg":"x"})", M::OutcomeUnknown);
    row("a clock that is off", 200, R"({"retCode":10002,"retMsg":"x"})", M::ClockWrong);
    row("too fast", 200, R"({"retCode":10006,"retMsg":"x"})", M::TooFast);
    row("no such order", 200, R"({"retCode":110001,"retMsg":"x"})", M::OrderUnknown);
    row("busy with the order", 200, R"({"retCode":110079,"retMsg":"x"})", M::Busy);
    row("a code that nobody knows", 200, R"({"retCode":999999,"retMsg":"x"})", M::Refused);
    row("an answer without a code", 200, R"({"result":{}})", M::OutcomeUnknown);
    row("no JSON", 200, "<html>", M::OutcomeUnknown);
    row("half an answer", 200, R"({"retCode":0,"resu)", M::OutcomeUnknown);
    row("a gateway that gave up", 502, "<html>", M::OutcomeUnknown);
    row("a gateway that said yes", 504, R"({"retCode":0})", M::OutcomeUnknown);
    row("forbidden", 403, "access too frequent", M::Banned);
    row("too many", 429, "", M::TooFast);
}

void BybitAccountTest::refusalsMeanWhatTheVenueDocuments()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, meaning);
    FakeNetwork net(kNow);
    live::StreamClock clock;
    Rest rest(net.network(), "https://venue.example", clock, nullptr);
    std::optional<live::RestAnswer> last;
    Rest::Call call;
    call.path = "/v5/market/tickers";
    rest.call(std::move(call), [&](live::RestAnswer answer) { last.emplace(std::move(answer)); });
    QVERIFY(net.answer(status, body.toStdString()));
    QVERIFY(last && !*last);
    QCOMPARE(int(last->error().meaning), meaning);
}

void BybitAccountTest::tooFastWaitsUntilTheTimeInTheHeader()
{
    BybitAccount account;
    account.logIn();
    account.take();
    account.session.submit(PlaceRequest{account.order(1)});
    QVERIFY(account.net.answer(200, R"({"retCode":10006,"retMsg":"Too many visits."})",
        {{"x-bapi-limit", "10"}, {"x-bapi-limit-status", "0"}, {"x-bapi-limit-reset-timestamp", "1790000003000"}}));
    QVERIFY(account.one<OrderRejected>()->reason.code == ReasonCode::OrderRatePerSecond);
    account.session.submit(PlaceRequest{account.order(2)});
    account.net.pass(1ms);
    QVERIFY(account.net.asked.empty()); // not sent
    QVERIFY(account.one<OrderRejected>()->reason.code == ReasonCode::OrderRatePerMinute);
    account.net.pass(3s);
    account.session.submit(PlaceRequest{account.order(3)});
    QCOMPARE(account.net.asked.size(), std::size_t(1));
}

void BybitAccountTest::aForbiddenAddressIsLeftAlone()
{
    BybitAccount account;
    account.logIn();
    account.session.submit(PlaceRequest{account.order(1)});
    QVERIFY(account.net.answer(403, "access too frequent"));
    account.take();
    account.net.pass(9min);
    account.session.submit(PlaceRequest{account.order(2)});
    account.net.pass(1ms);
    QVERIFY(account.net.asked.empty());
    account.net.pass(1min);
    account.session.submit(PlaceRequest{account.order(3)});
    QCOMPARE(account.net.asked.size(), std::size_t(1));
}

void BybitAccountTest::theLinkIsUpOnceTheStreamIsWhole()
{
    BybitAccount account;
    QCOMPARE(account.stream().options.url, std::string("wss://venue.example/v5/private"));
    account.stream().listener->onOpen();
    QCOMPARE(account.stream().sent.size(), std::size_t(2)); // login and ping
    QVERIFY(account.stream().sent[0].find("\"op\":\"auth\"") != std::string::npos);
    QVERIFY(account.stream().sent[0].find("planted") == std::string::npos);
    QVERIFY(account.take().empty());
    account.say(R"({"success":true,"ret_msg":"","op":"auth"})");
    QVERIFY(account.take().empty());
    QVERIFY(account.stream().sent.back().find("\"execution\"") != std::string::npos);
    account.say(R"({"success":true,"ret_msg":"","op":"subscribe"})");
    QVERIFY(account.one<LinkChanged>()->link == VenueLink::Up);
    account.stream().listener->onClosed({net::NetError::Kind::Cut, "on purpose"});
    QVERIFY(account.one<LinkChanged>()->link == VenueLink::Down);
}

void BybitAccountTest::aLoginWithoutAnAnswerBeginsAnew()
{
    BybitAccount account;
    account.stream().listener->onOpen();
    account.net.pass(11s);
    QCOMPARE(account.net.opened.size(), std::size_t(2));
    QVERIFY(!account.net.opened.front()->isAlive);
    // Nor do subscriptions without one.
    account.stream().listener->onOpen();
    account.say(R"({"success":true,"ret_msg":"","op":"auth"})");
    account.net.pass(12s);
    QCOMPARE(account.net.opened.size(), std::size_t(3));
    QVERIFY(account.take().empty());
}

void BybitAccountTest::aRefusedLoginIsTriedAgain()
{
    BybitAccount account;
    account.stream().listener->onOpen();
    account.say(R"({"op":"auth","success":false,"retCode":10003,"retMsg":"Invalid apikey"})");
    account.net.pass(2s);
    QCOMPARE(account.net.opened.size(), std::size_t(2));
    account.logIn();
    QVERIFY(account.one<LinkChanged>()->link == VenueLink::Up);
}

void BybitAccountTest::anAnswerSaysNoMoreThanThatItWasTaken()
{
    BybitAccount account;
    account.logIn();
    account.take();
    account.session.submit(PlaceRequest{account.order(1)});
    const net::HttpRequest request = account.net.asked.front().request;
    QVERIFY(request.body.find(account.name(1)) != std::string::npos);
    QVERIFY(account.net.answer(200, R"({"retCode":0,"result":{"orderId":"o-1","orderLinkId":"x"}})"));
    QVERIFY(account.take().empty());
    account.sayOrder(account.orderRow(1, "New"));
    QVERIFY(account.one<OrderAcknowledged>()->order == OrderId{1});
    // One that the stream tells of first is known, too.
    account.session.submit(PlaceRequest{account.order(2)});
    account.sayOrder(account.orderRow(2, "New"));
    QVERIFY(account.one<OrderAcknowledged>()->order == OrderId{2});
    QVERIFY(account.net.answer(200, R"({"retCode":0,"result":{"orderId":"o-2","orderLinkId":"x"}})"));
    QVERIFY(account.take().empty());
    // An answer without an id may be one of an order that was taken.
    account.session.submit(PlaceRequest{account.order(3)});
    QVERIFY(account.net.answer(200, R"({"retCode":0,"result":{}})"));
    QVERIFY(account.one<RequestTimedOut>()->order == OrderId{3});
}

void BybitAccountTest::anAmendIsDoneWhenTheStreamSaysSo()
{
    BybitAccount account;
    account.logIn();
    account.session.submit(PlaceRequest{account.order(1)});
    QVERIFY(account.net.answer(200, R"({"retCode":0,"result":{"orderId":"o-1","orderLinkId":"x"}})"));
    account.sayOrder(account.orderRow(1, "New"));
    account.take();
    account.session.submit(AmendRequest{OrderId{1}, bitcoin().id(), Quantity::ofLots(20), Price::ofTicks(617'000), std::nullopt});
    // A fill of the old order comes in between: no answer.
    account.sayOrder(account.orderRow(1, "PartiallyFilled", "0.005"));
    QVERIFY(account.one<OrderAcknowledged>().has_value());
    QVERIFY(account.net.answer(200, R"({"retCode":0,"result":{"orderId":"o-1","orderLinkId":"x"}})"));
    QVERIFY(account.take().empty());
    account.sayOrder(account.orderRow(1, "PartiallyFilled", "0.005", "61700.0"));
    const auto amended = account.one<OrderAmended>();
    QVERIFY(amended && amended->limitPrice == Price::ofTicks(617'000) && amended->quantity == Quantity::ofLots(20));
    // What was refused is not waited for.
    account.session.submit(AmendRequest{OrderId{1}, bitcoin().id(), Quantity::ofLots(20), Price::ofTicks(616'000), std::nullopt});
    QVERIFY(account.net.answer(200, R"({"retCode":110001,"retMsg":"order not exists or too late to replace"})"));
    QVERIFY(account.one<AmendRejected>().has_value());
    account.sayOrder(account.orderRow(1, "Cancelled", "0.005", "61600.0"));
    const auto over = account.one<OrderCancelled>();
    QVERIFY(over && over->filled == Quantity::ofLots(5));
}

void BybitAccountTest::anOrderIsTakenBackWhenItsTimeIsOver()
{
    BybitAccount account;
    account.logIn();
    Order order = account.order(1);
    order.timeInForce = TimeInForce::Gtd;
    order.goodTill = kNow + 3h;
    account.session.submit(PlaceRequest{order});
    QVERIFY(account.net.answer(200, R"({"retCode":0,"result":{"orderId":"o-1","orderLinkId":"x"}})"));
    // As one of an earlier life, whose time ran out meanwhile.
    order.id = OrderId{2};
    order.goodTill = kNow - 1h;
    account.session.remember({order});
    account.sayOrder(account.orderRow(1, "New"));
    account.take();
    const auto cancels = [&account] {
        int count = 0;
        while (!account.net.asked.empty()) {
            count += account.net.asked.front().request.url.ends_with("/v5/order/cancel") ? 1 : 0;
            account.net.answer(200, R"({"retCode":0,"result":{"orderId":"x","orderLinkId":"x"},"time":1790000000000})");
        }
        return count;
    };
    account.net.pass(1s);
    QCOMPARE(cancels(), 1);
    account.net.pass(2h);
    QCOMPARE(cancels(), 0);
    account.net.pass(1h);
    QCOMPARE(cancels(), 1);
    account.sayOrder(account.orderRow(1, "Cancelled"));
    const auto over = account.one<OrderExpired>();
    QVERIFY(over && over->order == OrderId{1});
}

void BybitAccountTest::strangersFillsAskForAComparison()
{
    BybitAccount account;
    account.logIn();
    account.take();
    account.say(R"({"topic":"execution","data":[{"symbol":"BTCUSDT","orderId":"o-9","orderLinkId":"by-hand","execId":"e-1","execPrice":"61800.0","execQty":"0.010","execType":"Trade","execFee":"0","execTime":"1790000000500"}]})");
    QVERIFY(account.one<LinkChanged>()->link == VenueLink::Up); // as after every reconnection: everything is compared
    account.say(R"({"topic":"execution","data":[{"symbol":"BTCUSDT","orderId":"o-9","orderLinkId":"","execId":"e-2","execPrice":"61800.0","execQty":"0.010","execType":"BustTrade","execFee":"0","execTime":"1790000000500"}]})");
    QVERIFY(account.one<LinkChanged>()->link == VenueLink::Up);
}

void BybitAccountTest::whatCannotBeReadBeginsTheStreamAnew_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no JSON") << QByteArray("<html>");
    QTest::newRow("half a message") << QByteArray(R"({"topic":"order","data":[{"symbol":"BTC)");
    QTest::newRow("a topic without data") << QByteArray(R"({"topic":"order"})");
    QTest::newRow("data that is no list") << QByteArray(R"({"topic":"order","data":{}})");
    QTest::newRow("a row without a symbol") << QByteArray(R"({"topic":"order","data":[{}]})");
    QTest::newRow("a row that is no object") << QByteArray(R"({"topic":"execution","data":[5]})");
    QTest::newRow("an order without an id") << QByteArray(R"({"topic":"order","data":[{"symbol":"BTCUSDT","orderStatus":"New","qty":"1"}]})");
    QTest::newRow("a fill off the grid")
        << QByteArray(R"({"topic":"execution","data":[{"symbol":"BTCUSDT","orderId":"o","execId":"e","execPrice":"61800.01","execQty":"0.010","execType":"Trade"}]})");
    QTest::newRow("a funding without a time") << QByteArray(R"({"topic":"execution","data":[{"symbol":"BTCUSDT","execType":"Funding","execFee":"1"}]})");
}

void BybitAccountTest::whatCannotBeReadBeginsTheStreamAnew()
{
    QFETCH(QByteArray, text);
    BybitAccount account;
    account.logIn();
    account.take();
    account.say(text.toStdString());
    QVERIFY(account.one<LinkChanged>()->link == VenueLink::Down);
    account.net.pass(2s);
    QCOMPARE(account.net.opened.size(), std::size_t(2));
    account.logIn();
    QVERIFY(account.one<LinkChanged>()->link == VenueLink::Up);
}

void BybitAccountTest::whatIsNotForUsChangesNothing()
{
    BybitAccount account;
    account.logIn();
    account.take();
    for (const char* text : {R"({"op":"pong","args":["1790000000000"]})", R"({"topic":"wallet","data":[{"coin":[]}]})", R"({"hello":1})",
             R"({"topic":"order","data":[{"symbol":"DOGEUSDT"}]})", R"({"topic":"greeks","data":[]})", R"({"topic":"order","data":[]})"})
        account.say(text);
    QVERIFY(account.take().empty());
    QVERIFY(account.stream().isAlive);
}

void BybitAccountTest::aListWithoutAnEndIsAnError()
{
    BybitAccount account;
    account.logIn();
    account.take();
    account.session.submit(ReconcileRequest{1});
    for (int page = 0; page < 100 && !account.net.asked.empty(); ++page) {
        const bool isOrders = account.net.asked.front().request.url.find("/order/realtime") != std::string::npos;
        // What the venue has encoded goes back as it came.
        QVERIFY(account.net.asked.front().request.url.find("cursor") == std::string::npos || account.net.asked.front().request.url.ends_with("cursor=more%3A1"));
        account.net.answer(200, isOrders ? R"({"retCode":0,"result":{"list":[{"symbol":"DOGEUSDT"}],"nextPageCursor":"more%3A1"}})" : R"({"retCode":0,"result":{"list":[]}})");
    }
    QVERIFY(account.net.asked.empty());
    QVERIFY(account.take().empty()); // and no end of the comparison
}

void BybitAccountTest::anOrderThatNoListNamesIsFoundInItsFills()
{
    BybitAccount account;
    account.logIn();
    account.take();
    account.session.submit(QueryRequest{OrderId{1}, bitcoin().id()});
    QVERIFY(account.net.answer(200, R"({"retCode":0,"result":{"list":[]}})"));
    QVERIFY(account.net.answer(200, R"({"retCode":0,"result":{"list":[]}})"));
    const std::string execution = R"({"symbol":"BTCUSDT","orderId":"o-1","orderLinkId":")" + account.name(1)
        + R"(","execId":"e-1","execPrice":"61800.0","execQty":"0.020","orderQty":"0.020","execType":"Trade","execFee":"0.1","execTime":"1790000000500"})";
    const std::string list = R"({"retCode":0,"result":{"list":[)" + execution + "]}}";
    QVERIFY(account.net.answer(200, list));
    QVERIFY(account.net.answer(200, list));
    const auto told = account.take();
    QCOMPARE(told.size(), std::size_t(2));
    QVERIFY(std::get<OrderFilled>(told[0]).quantity == Quantity::ofLots(20));
    QVERIFY(std::get<OrderStatusReport>(told[1]).state == OrderState::Filled);
}

JARVIS_TEST(BybitAccountTest)
#include "bybit_account_test.moc"
