#include "engine/venue/binance/account_session.h"
#include "engine/venue/binance/rest.h"
#include "tests/support/fake_network.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace jarvis;
using namespace jarvis::venue;
using binance::Rest;
using binance::RestError;
using jarvis::test::FakeNetwork;

namespace {

const Timestamp kMinute = timestampFromMillis(1'700'000'040'000); // at the beginning of a minute

struct World {
    FakeNetwork net{kMinute};
    live::StreamClock clock;
    Credentials key = Credentials::hmac("public-name", "a-planted-secret");
    Rest rest{net.network(), "https://venue.example", clock, &key};
    std::optional<Expected<std::string, RestError>> last;

    void call(int weight = 1, net::RateBudget::Purpose purpose = net::RateBudget::Purpose::Ordinary, bool isSigned = false)
    {
        last.reset();
        Rest::Call call;
        call.path = "/fapi/v1/x";
        call.weight = weight;
        call.purpose = purpose;
        call.isSigned = isSigned;
        rest.call(std::move(call), [this](Expected<std::string, RestError> answer) { last.emplace(std::move(answer)); });
    }
    /// What comes of one call that is answered like this.
    RestError errorOf(int status, const std::string& body, std::vector<net::HttpHeader> headers = {})
    {
        call();
        net.answer(status, body, std::move(headers));
        return last->error();
    }
};

} // namespace

class BinanceRestTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void refusalsMeanWhatTheVenueDocuments_data();
    void refusalsMeanWhatTheVenueDocuments();
    void nothingIsSentBeforeABanIsOver();
    void a429WithoutATimeWaitsForTheNextMinute();
    void theBudgetFollowsWhatTheVenueSays();
    void exitsMayUseTheReserve();
    void afterFailuresInARowCallsPause();
    void whetherItWasSentDecidesWhatIsKnown();
    void aSignedCallHasTheVenuesTimeAndNoSecret();
    void answersAfterTheEndAreDropped();
    void theListenKeyIsRenewedAndReplaced();
};

void BinanceRestTest::refusalsMeanWhatTheVenueDocuments_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("meaning");
    const auto row = [](const char* name, int status, const char* body, ErrorMeaning meaning) { QTest::newRow(name) << status << QByteArray(body) << int(meaning); };
    row("a refused order", 400, R"({"code":-2019,"msg":"Margin is insufficient."})", ErrorMeaning::Refused);
    row("an unknown order", 400, R"({"code":-2013,"msg":"Order does not exist."})", ErrorMeaning::OrderUnknown);
    row("a time-out inside", 408, R"({"code":-1007,"msg":"Timeout waiting for response from backend server."})", ErrorMeaning::OutcomeUnknown);
    row("a time-out without words", 408, "", ErrorMeaning::OutcomeUnknown);
    row("503, unknown", 503, R"({"msg":"Unknown error, please check your request or try again later."})", ErrorMeaning::OutcomeUnknown);
    row("503, failed", 503, R"({"msg":"Service Unavailable."})", ErrorMeaning::Busy);
    row("503, overloaded", 503, R"({"code":-1008,"msg":"Server is currently overloaded"})", ErrorMeaning::Busy);
    row("500 without words", 500, "<html>", ErrorMeaning::OutcomeUnknown);
    row("too fast", 429, R"({"code":-1003,"msg":"Too many requests"})", ErrorMeaning::TooFast);
    row("banned", 418, R"({"code":-1003,"msg":"Way too many requests"})", ErrorMeaning::Banned);
    row("the firewall", 403, "<html>", ErrorMeaning::TooFast);
    row("a clock that is off", 400, R"({"code":-1021,"msg":"Timestamp for this request is outside of the recvWindow."})", ErrorMeaning::ClockWrong);
    row("a wrong key", 401, R"({"code":-2015,"msg":"Invalid API-key, IP, or permissions for action."})", ErrorMeaning::NotPermitted);
}

void BinanceRestTest::refusalsMeanWhatTheVenueDocuments()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, meaning);
    World world;
    const RestError error = world.errorOf(status, body.toStdString());
    QVERIFY(error.kind == RestError::Kind::Venue);
    QCOMPARE(int(error.meaning), meaning);
    QCOMPARE(error.status, status);
}

void BinanceRestTest::nothingIsSentBeforeABanIsOver()
{
    World world;
    world.errorOf(418, "{}", {{"retry-after", "300"}});
    for (int second = 0; second < 300; second += 10) {
        world.call(1, net::RateBudget::Purpose::ReducesRisk);
        world.net.pass(10s);
        QVERIFY(world.net.asked.empty());
        QVERIFY(world.last->error().kind == RestError::Kind::NotSent);
        QVERIFY(world.last->error().retryAt == kMinute + 300s);
    }
    world.call();
    QCOMPARE(world.net.asked.size(), std::size_t(1));
}

void BinanceRestTest::a429WithoutATimeWaitsForTheNextMinute()
{
    World world;
    world.net.pass(25s);
    world.errorOf(429, "{}");
    world.call();
    world.net.pass(1ms);
    QVERIFY(world.last->error().retryAt == kMinute + 60s);
}

void BinanceRestTest::theBudgetFollowsWhatTheVenueSays()
{
    World world;
    world.rest.setLimits(1'000, 0, 0);
    world.call();
    world.net.answer(200, "{}", {{"x-mbx-used-weight-1m", "795"}}); // others share our address
    world.call(5);
    QCOMPARE(world.net.asked.size(), std::size_t(1)); // 800 of 1 000, 200 are kept
    world.net.answer(200, "{}");
    world.call(1);
    world.net.pass(1ms);
    QVERIFY(world.net.asked.empty());
    QVERIFY(world.last->error().meaning == ErrorMeaning::TooFast);
    world.net.pass(60s);
    world.call(1);
    QCOMPARE(world.net.asked.size(), std::size_t(1));
}

void BinanceRestTest::exitsMayUseTheReserve()
{
    World world;
    world.rest.setLimits(1'000, 0, 0);
    world.call();
    world.net.answer(200, "{}", {{"x-mbx-used-weight-1m", "900"}});
    world.call(1);
    world.net.pass(1ms);
    QVERIFY(world.net.asked.empty());
    world.call(1, net::RateBudget::Purpose::ReducesRisk);
    QCOMPARE(world.net.asked.size(), std::size_t(1));
}

void BinanceRestTest::afterFailuresInARowCallsPause()
{
    World world;
    for (int i = 0; i < 5; ++i) {
        world.call();
        world.net.fail(net::NetError::Kind::Refused, false);
    }
    world.call();
    world.net.pass(1ms);
    QVERIFY(world.net.asked.empty());
    world.call(1, net::RateBudget::Purpose::ReducesRisk); // what reduces risk is tried all the same
    QCOMPARE(world.net.asked.size(), std::size_t(1));
    world.net.answer(200, "{}");
    world.call(); // it answered: all is well again
    QCOMPARE(world.net.asked.size(), std::size_t(1));
}

void BinanceRestTest::whetherItWasSentDecidesWhatIsKnown()
{
    World world;
    world.call();
    world.net.fail(net::NetError::Kind::Cut, true);
    QVERIFY(world.last->error().meaning == ErrorMeaning::OutcomeUnknown);
    world.call();
    world.net.fail(net::NetError::Kind::Refused, false);
    QVERIFY(world.last->error().meaning == ErrorMeaning::Busy);
}

void BinanceRestTest::aSignedCallHasTheVenuesTimeAndNoSecret()
{
    World world;
    world.clock.onMeasured(kMinute + 7s, kMinute, Duration(0));
    world.call(1, net::RateBudget::Purpose::Ordinary, true);
    const net::HttpRequest& sent = world.net.asked.front().request;
    QVERIFY2(sent.url.find("timestamp=" + std::to_string(toMillis(kMinute + 7s))) != std::string::npos, sent.url.c_str());
    QVERIFY(sent.url.find("&signature=") != std::string::npos);
    QVERIFY(sent.url.find("planted") == std::string::npos);
    QCOMPARE(sent.headers.front().name, std::string("X-MBX-APIKEY"));
    QCOMPARE(sent.headers.front().value, std::string("public-name"));
}

void BinanceRestTest::answersAfterTheEndAreDropped()
{
    FakeNetwork net(kMinute);
    live::StreamClock clock;
    bool isCalled = false;
    {
        Rest rest(net.network(), "https://venue.example", clock, nullptr);
        Rest::Call call;
        call.path = "/x";
        rest.call(std::move(call), [&](const auto&) { isCalled = true; });
    }
    QVERIFY(net.answer(200, "{}"));
    QVERIFY(!isCalled);
}

void BinanceRestTest::theListenKeyIsRenewedAndReplaced()
{
    FakeNetwork net(kMinute);
    const Credentials key = Credentials::hmac("public-name", "a-planted-secret");
    account::ReportQueue reports;
    binance::AccountSession session(net.network(), {"https://venue.example", "wss://venue.example"}, key, {AccountId{1}, kMinute}, {}, reports);
    session.start();
    QVERIFY(net.answer(200, R"({"serverTime":1700000040000})"));
    QCOMPARE(std::string(net::nameOf(net.asked.front().request.method)), std::string("POST"));
    QVERIFY(net.answer(200, R"({"listenKey":"first"})"));
    QCOMPARE(net.opened.size(), std::size_t(1));
    QCOMPARE(net.opened[0]->options.url, std::string("wss://venue.example/private/ws?listenKey=first"));
    net.opened[0]->listener->onOpen();

    // Well before the venue forgets it; clock measurements come in between.
    const auto findRenewal = [&] {
        for (int minute = 0; minute < 60; ++minute) {
            net.pass(1min);
            while (!net.asked.empty()) {
                if (net.asked.front().request.method == net::HttpMethod::Put)
                    return minute + 1;
                net.answer(200, R"({"serverTime":1700000040000})");
            }
        }
        return 0;
    };
    const int renewed = findRenewal();
    QVERIFY2(renewed > 0 && renewed <= 30, std::to_string(renewed).c_str());
    QVERIFY(net.answer(200, "{}"));
    QVERIFY(findRenewal() > 0); // and again
    QVERIFY(net.answer(400, R"({"code":-1125,"msg":"This listenKey does not exist."})"));
    while (net.asked.front().request.method == net::HttpMethod::Get)
        net.answer(200, R"({"serverTime":1700000040000})");
    QCOMPARE(std::string(net::nameOf(net.asked.front().request.method)), std::string("POST"));
    QVERIFY(net.answer(200, R"({"listenKey":"second"})"));
    net.pass(1s);
    QVERIFY(!net.opened[0]->isAlive);
    QCOMPARE(net.opened.back()->options.url, std::string("wss://venue.example/private/ws?listenKey=second"));
    std::vector<VenueReport> told;
    reports.takeAll(told);
    std::erase_if(told, [](const VenueReport& report) { return std::holds_alternative<ClockMeasured>(report); });
    QCOMPARE(told.size(), std::size_t(2)); // up, and down until the new one opens
    QVERIFY(std::get<LinkChanged>(told[1]).link == VenueLink::Down);
}

JARVIS_TEST(BinanceRestTest)
#include "binance_rest_test.moc"
