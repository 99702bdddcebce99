#include "engine/venue/okx/rest.h"
#include "tests/support/fake_network.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace jarvis;
using namespace jarvis::venue;
using jarvis::test::FakeNetwork;
using live::RestError;
using okx::Rest;
using Purpose = net::RateBudget::Purpose;

namespace {

const Timestamp kEvenSecond = timestampFromMillis(1'700'000'040'000); // at the beginning of a window

/// OKX over REST, in memory.
struct OkxWorld {
    explicit OkxWorld(bool isDemo = false) : rest(net.network(), {"https://venue.example", "wss://venue.example", isDemo}, clock, &key) {}

    FakeNetwork net{kEvenSecond};
    live::StreamClock clock;
    Credentials key = Credentials::hmac("public-name", "a-planted-secret", "a-planted-phrase");
    Rest rest;
    std::optional<live::RestAnswer> last;

    void call(const char* path = "/api/v5/trade/order", const std::string& scope = "BTC-USDT-SWAP", int orders = 1, Purpose purpose = Purpose::Ordinary)
    {
        last.reset();
        live::RestCall call;
        call.method = orders > 0 ? net::HttpMethod::Post : net::HttpMethod::Get;
        call.path = path;
        call.scope = scope;
        call.orders = orders;
        call.isSigned = true;
        call.purpose = purpose;
        if (orders > 0)
            call.body = R"({"instId":"BTC-USDT-SWAP"})";
        rest.call(std::move(call), [this](live::RestAnswer answer) { last.emplace(std::move(answer)); });
    }
    RestError errorOf(int status, const std::string& body)
    {
        call();
        net.answer(status, body);
        return last->error();
    }
    std::string headerOf(const char* name) const
    {
        for (const net::HttpHeader& header : net.asked.front().request.headers) {
            if (header.name == name)
                return header.value;
        }
        return {};
    }
    /// How many go out until the limit is reached.
    int countUntilRefused(const char* path, const std::string& scope, int orders, Purpose purpose = Purpose::Ordinary)
    {
        const std::size_t before = net.asked.size();
        for (int i = 0; i < 100; ++i)
            call(path, scope, orders, purpose);
        net.pass(1ms);
        return static_cast<int>(net.asked.size() - before);
    }
};

} // namespace

/// Limits, signatures and meanings of OKX's answers, against a network in memory.
class OkxRestTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersMeanWhatTheVenueDocuments_data();
    void answersMeanWhatTheVenueDocuments();
    void aGoodAnswerIsGiven();
    void eachInstrumentHasItsOwnLimit();
    void exitsMayUseTheReserve();
    void tooFastStopsThatPathAlone();
    void ordersSayUntilWhenTheyMayArrive();
    void aDemoSaysThatItIsOne();
    void noSecretLeaves();
    void aClockThatIsFoundWrongIsMeasuredAnew();
};

void OkxRestTest::answersMeanWhatTheVenueDocuments_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("meaning");
    const auto row = [](const char* name, int status, const char* body, int code, ErrorMeaning meaning) {
        QTest::newRow(name) << status << QByteArray(body) << code << int(meaning);
    };
    row("all failed: the part says why", 200, R"({"code":"1","msg":"All operations failed","data":[{"sCode":"51008","sMsg":"Insufficient margin"}]})", 51008, ErrorMeaning::Refused);
    row("all failed, though only one was asked for", 200, R"({"code":"2","msg":"","data":[{"sCode":"51400","sMsg":"gone"}]})", 51400, ErrorMeaning::OrderUnknown);
    row("the part failed under a code of 0", 200, R"({"code":"0","msg":"","data":[{"algoId":"","sCode":"51000","sMsg":"Parameter instId error"}]})", 51000, ErrorMeaning::OurMistake);
    row("failed, and nobody says why", 200, R"({"code":"1","msg":"","data":[]})", 1, ErrorMeaning::OutcomeUnknown);
    row("a time-out inside", 200, R"({"code":"50004","msg":"Endpoint request timeout","data":[]})", 50004, ErrorMeaning::OutcomeUnknown);
    row("too fast, politely", 200, R"({"code":"50011","msg":"Too Many Requests","data":[]})", 50011, ErrorMeaning::TooFast);
    row("too fast", 429, R"({"code":"50011","msg":"Too Many Requests","data":[]})", 50011, ErrorMeaning::TooFast);
    row("too fast, without words", 429, "", 0, ErrorMeaning::TooFast);
    row("busy", 200, R"({"code":"50013","msg":"Systems are busy","data":[]})", 50013, ErrorMeaning::Busy);
    row("a clock that is off", 401, R"({"code":"50102","msg":"Timestamp request expired","data":[]})", 50102, ErrorMeaning::ClockWrong);
    row("an order that came late", 200, R"({"code":"50036","msg":"The expTime can't be earlier than the current system time.","data":[]})", 50036, ErrorMeaning::ClockWrong);
    row("a wrong pass phrase", 401, R"({"code":"50105","msg":"incorrect","data":[]})", 50105, ErrorMeaning::KeyWrong);
    row("an error of the server", 502, "<html>", 0, ErrorMeaning::OutcomeUnknown);
    row("no JSON", 200, "<html>", 0, ErrorMeaning::OutcomeUnknown);
    row("half an answer", 200, R"({"code":"0","da)", 0, ErrorMeaning::OutcomeUnknown);
    row("nothing", 200, "", 0, ErrorMeaning::OutcomeUnknown);
    row("JSON of something else", 200, "[1,2,3]", 0, ErrorMeaning::OutcomeUnknown);
    row("a code that is a number", 200, R"({"code":0,"data":[]})", 0, ErrorMeaning::OutcomeUnknown);
    row("an unknown code", 200, R"({"code":"59999","msg":"news","data":[]})", 59999, ErrorMeaning::Refused);
}

void OkxRestTest::answersMeanWhatTheVenueDocuments()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, code);
    QFETCH(int, meaning);
    OkxWorld world;
    const RestError error = world.errorOf(status, body.toStdString());
    QVERIFY(error.kind == RestError::Kind::Venue);
    QCOMPARE(error.error.code, code);
    QCOMPARE(int(error.meaning), meaning);
}

void OkxRestTest::aGoodAnswerIsGiven()
{
    OkxWorld world;
    world.call();
    const std::string body = R"({"code":"0","msg":"","data":[{"ordId":"5","sCode":"0","sMsg":""}]})";
    world.net.answer(200, body);
    QVERIFY(world.last && *world.last && **world.last == body);
    // Of several each is read by itself.
    const std::string some = R"({"code":"2","msg":"","data":[{"sCode":"0"},{"sCode":"51400","sMsg":"gone"}]})";
    world.call();
    world.net.answer(200, some);
    QVERIFY(world.last && *world.last && **world.last == some);
}

void OkxRestTest::eachInstrumentHasItsOwnLimit()
{
    OkxWorld world;
    QCOMPARE(world.countUntilRefused("/api/v5/trade/order", "BTC-USDT-SWAP", 1), 45);
    QVERIFY(world.last && world.last->error().kind == RestError::Kind::NotSent);
    QVERIFY(world.last->error().retryAt == kEvenSecond + 2s);
    QCOMPARE(world.countUntilRefused("/api/v5/trade/order", "ETH-USDT-SWAP", 1), 45);
    // Placing and cancelling are counted apart.
    QCOMPARE(world.countUntilRefused("/api/v5/trade/cancel-order", "BTC-USDT-SWAP", 1), 45);
    world.net.pass(2s);
    QCOMPARE(world.countUntilRefused("/api/v5/trade/order", "BTC-USDT-SWAP", 1), 45);
}

void OkxRestTest::exitsMayUseTheReserve()
{
    OkxWorld world;
    QCOMPARE(world.countUntilRefused("/api/v5/trade/order", "BTC-USDT-SWAP", 1), 45);
    QCOMPARE(world.countUntilRefused("/api/v5/trade/order", "BTC-USDT-SWAP", 1, Purpose::ReducesRisk), 15);
}

void OkxRestTest::tooFastStopsThatPathAlone()
{
    OkxWorld world;
    world.net.pass(500ms);
    const RestError error = world.errorOf(429, R"({"code":"50011","msg":"Too Many Requests","data":[]})");
    QVERIFY(error.retryAt == kEvenSecond + 2'500ms);
    QCOMPARE(world.rest.refusals(), std::uint64_t(1));
    world.call("/api/v5/trade/order", "BTC-USDT-SWAP", 1, Purpose::ReducesRisk);
    world.net.pass(1ms);
    QVERIFY(world.net.asked.empty() && world.last->error().kind == RestError::Kind::NotSent);
    world.call("/api/v5/trade/cancel-order");
    QCOMPARE(world.net.asked.size(), std::size_t(1));
    world.net.answer(200, R"({"code":"0","data":[]})");
    world.net.pass(2s);
    world.call();
    QCOMPARE(world.net.asked.size(), std::size_t(1));
}

void OkxRestTest::ordersSayUntilWhenTheyMayArrive()
{
    OkxWorld world;
    world.clock.onMeasured(kEvenSecond + 7s, kEvenSecond, 0ms); // the venue is ahead
    world.call();
    QCOMPARE(world.headerOf("expTime"), std::to_string(toMillis(kEvenSecond + 7s + Rest::kWindow)));
    QCOMPARE(world.headerOf("OK-ACCESS-TIMESTAMP"), std::string("2023-11-14T22:14:07.000Z"));
    world.net.asked.clear();
    world.call("/api/v5/trade/orders-pending", "", 0);
    QVERIFY(world.headerOf("expTime").empty()); // only orders can be void
}

void OkxRestTest::aDemoSaysThatItIsOne()
{
    OkxWorld live;
    live.call();
    QVERIFY(live.headerOf("x-simulated-trading").empty());
    OkxWorld demo(true);
    demo.call();
    QCOMPARE(demo.headerOf("x-simulated-trading"), std::string("1"));
}

void OkxRestTest::noSecretLeaves()
{
    OkxWorld world;
    world.call();
    const net::HttpRequest& request = world.net.asked.front().request;
    std::string all = request.url + request.body;
    for (const net::HttpHeader& header : request.headers)
        all += header.name + header.value;
    QVERIFY(all.find("a-planted-secret") == std::string::npos);
    QCOMPARE(world.headerOf("OK-ACCESS-PASSPHRASE"), std::string("a-planted-phrase")); // the venue wants it there, and nowhere else
    world.net.answer(401, R"({"code":"50113","msg":"Invalid Sign","data":[]})");
    QVERIFY(world.last->error().text.find("planted") == std::string::npos);
}

void OkxRestTest::aClockThatIsFoundWrongIsMeasuredAnew()
{
    OkxWorld world;
    world.clock.onMeasured(kEvenSecond, kEvenSecond, 1ms);
    world.errorOf(401, R"({"code":"50102","msg":"Timestamp request expired","data":[]})");
    // However slow it was: what was measured before is wrong.
    world.clock.onMeasured(kEvenSecond - 40s, kEvenSecond, 300ms);
    QVERIFY(world.clock.offset() < -39s);
}

JARVIS_TEST(OkxRestTest)
#include "okx_rest_test.moc"
