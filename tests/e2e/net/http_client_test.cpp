#include "engine/net/network_thread.h"
#include "engine/net/socket_http_client.h"
#include "tests/e2e/net/net_metatypes.h"
#include "tests/support/raw_server.h"
#include "tests/support/test_main.h"

#include <QTest>
#include <QTimer>

#include <atomic>
#include <optional>

using namespace jarvis;
using namespace jarvis::net;
using jarvis::test::RawServer;
using jarvis::test::SelfSigned;

namespace {

using Result = Expected<HttpResponse, NetError>;

/// Sends one request and waits for what comes of it.
Result exchange(NetworkThread& thread, HttpRequest request)
{
    std::optional<Result> result;
    std::atomic<bool> isDone = false;
    thread.post([&] {
        thread.network().http.send(std::move(request), [&](Result got) {
            result.emplace(std::move(got));
            isDone = true;
        });
    });
    if (!QTest::qWaitFor([&] { return isDone.load(); }, 10'000))
        qFatal("no answer at all");
    return std::move(*result);
}

HttpRequest get(std::string url, Duration timeout = std::chrono::seconds(5))
{
    HttpRequest request;
    request.url = std::move(url);
    request.timeout = timeout;
    request.bytesMax = 1'000;
    return request;
}

bool isWhole(const QByteArray& request)
{
    return request.contains("\r\n\r\n");
}

void answerAll(RawServer& server, const QByteArray& answer)
{
    server.onBytes = [answer](QSslSocket& socket, QByteArray& bytes) {
        if (isWhole(bytes)) {
            bytes.clear();
            socket.write(answer);
        }
    };
}

const QByteArray kOk = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";

} // namespace

class HttpClientTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sendsWhatWasAskedAndBringsTheAnswer();
    void aConnectionIsUsedAgain();
    void wrongPeersAreTold_data();
    void wrongPeersAreTold();
    void aRefusedConnectionSaysThatNothingWasSent();
    void anUnknownHostIsTold();
    void aSilentServerTimesOut();
    void aDrippingAnswerTimesOutAllTheSame();
    void aPostThatIsCutIsNeverSentTwice();
    void aGetOnAStaleConnectionIsSentAgain();
    void moreThanTheConnectionsWaitAndThenGo();
    void whatIsUrgentWaitsForNobody();
    void aQueueThatIsFullSaysSo();
    void whoWaitsTooLongForAConnectionIsTold();
    void aCertificateThatNobodyVouchesForIsRefused();
    void oneThatIsTrustedIsTaken();
    void aTrustedOneForAnotherHostIsRefused();
    void addressesAndHeadersThatWouldSmuggleAreRefused();
};

void HttpClientTest::sendsWhatWasAskedAndBringsTheAnswer()
{
    RawServer server;
    QByteArray seen;
    server.onBytes = [&](QSslSocket& socket, QByteArray& bytes) {
        if (!bytes.endsWith("a=%20b"))
            return;
        seen = bytes;
        // In the smallest pieces.
        for (const char c : QByteArray("HTTP/1.1 201 Made\r\nX-Used: 7\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n")) {
            socket.write(&c, 1);
            socket.flush();
        }
    };
    NetworkThread thread("net-test");
    HttpRequest request = get(server.address("http", "/fapi/v1/order?x=%2F"));
    request.method = HttpMethod::Post;
    request.headers = {{"X-MBX-APIKEY", "k"}};
    request.body = "a=%20b";
    const Result result = exchange(thread, request);
    QVERIFY(result.hasValue());
    QCOMPARE(result->status, 201);
    QCOMPARE(result->body, std::string("{}"));
    QVERIFY(result->header("x-used") == std::optional<std::string_view>("7"));
    QVERIFY(result->roundTrip > Duration(0));
    QVERIFY(seen.startsWith("POST /fapi/v1/order?x=%2F HTTP/1.1\r\nHost: 127.0.0.1:"));
    QVERIFY(seen.contains("\r\nX-MBX-APIKEY: k\r\n"));
    QVERIFY(seen.contains("\r\nContent-Length: 6\r\n"));
}

void HttpClientTest::aConnectionIsUsedAgain()
{
    RawServer server;
    answerAll(server, kOk);
    NetworkThread thread("net-test");
    for (int i = 0; i < 5; ++i)
        QVERIFY(exchange(thread, get(server.address("http", "/"))).hasValue());
    QCOMPARE(server.connections, 1);
}

void HttpClientTest::wrongPeersAreTold_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("cuts");
    QTest::addColumn<NetError::Kind>("kind");
    QTest::newRow("cut before the answer") << QByteArray() << true << NetError::Kind::Cut;
    QTest::newRow("cut in the head") << QByteArray("HTTP/1.1 200") << true << NetError::Kind::Cut;
    QTest::newRow("cut in the body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{\"a\"") << true << NetError::Kind::Cut;
    QTest::newRow("no HTTP") << QByteArray("hello\r\n\r\n") << false << NetError::Kind::BadAnswer;
    QTest::newRow("announced too large") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1001\r\n\r\n") << false << NetError::Kind::TooLarge;
    QTest::newRow("too large without an announcement") << "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(1'001, ' ') << false << NetError::Kind::TooLarge;
    QTest::newRow("endless headers") << "HTTP/1.1 200 OK\r\nA: " + QByteArray(200'000, 'a') << false << NetError::Kind::TooLarge;
}

void HttpClientTest::wrongPeersAreTold()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, cuts);
    QFETCH(NetError::Kind, kind);
    RawServer server;
    server.onBytes = [&](QSslSocket& socket, QByteArray& bytes) {
        if (!isWhole(bytes))
            return;
        bytes.clear();
        socket.write(answer);
        socket.flush();
        if (cuts)
            socket.disconnectFromHost();
    };
    NetworkThread thread("net-test");
    HttpRequest request = get(server.address("http", "/"));
    request.method = HttpMethod::Post;
    const Result result = exchange(thread, request);
    QVERIFY(!result.hasValue());
    QCOMPARE(result.error().kind, kind);
    QVERIFY(result.error().wasSent);
    // And the client is as good as new.
    answerAll(server, kOk);
    QVERIFY(exchange(thread, get(server.address("http", "/"))).hasValue());
}

void HttpClientTest::aRefusedConnectionSaysThatNothingWasSent()
{
    std::string address;
    {
        RawServer server;
        address = server.address("http", "/");
    }
    NetworkThread thread("net-test");
    const Result result = exchange(thread, get(address));
    QVERIFY(!result.hasValue());
    QCOMPARE(result.error().kind, NetError::Kind::Refused);
    QVERIFY(!result.error().wasSent);
}

void HttpClientTest::anUnknownHostIsTold()
{
    NetworkThread thread("net-test");
    const Result result = exchange(thread, get("http://no-such-host.invalid/"));
    QVERIFY(!result.hasValue());
    QVERIFY(result.error().kind == NetError::Kind::HostUnknown || result.error().kind == NetError::Kind::TimedOut);
    QVERIFY(!result.error().wasSent);
}

void HttpClientTest::aSilentServerTimesOut()
{
    RawServer server;
    NetworkThread thread("net-test");
    const Result result = exchange(thread, get(server.address("http", "/"), std::chrono::milliseconds(50)));
    QVERIFY(!result.hasValue());
    QCOMPARE(result.error().kind, NetError::Kind::TimedOut);
    QVERIFY(result.error().wasSent);
}

void HttpClientTest::aDrippingAnswerTimesOutAllTheSame()
{
    RawServer server;
    QTimer drip;
    QSslSocket* peer = nullptr;
    QObject::connect(&drip, &QTimer::timeout, this, [&] { peer->write("x"); });
    server.onBytes = [&](QSslSocket& socket, QByteArray& bytes) {
        if (!isWhole(bytes) || peer != nullptr)
            return;
        peer = &socket;
        socket.write("HTTP/1.1 200 OK\r\nA: ");
        QObject::connect(&socket, &QAbstractSocket::disconnected, &drip, &QTimer::stop);
        drip.start(5);
    };
    NetworkThread thread("net-test");
    const Result result = exchange(thread, get(server.address("http", "/"), std::chrono::milliseconds(100)));
    QVERIFY(!result.hasValue());
    QCOMPARE(result.error().kind, NetError::Kind::TimedOut);
    drip.stop();
}

void HttpClientTest::aPostThatIsCutIsNeverSentTwice()
{
    RawServer server;
    answerAll(server, kOk);
    NetworkThread thread("net-test");
    QVERIFY(exchange(thread, get(server.address("http", "/"))).hasValue()); // a warm connection
    int orders = 0;
    server.onBytes = [&](QSslSocket& socket, QByteArray& bytes) {
        orders += bytes.count("POST /order");
        bytes.clear();
        socket.abort();
    };
    HttpRequest order = get(server.address("http", "/order"));
    order.method = HttpMethod::Post;
    order.body = "symbol=BTCUSDT";
    const Result result = exchange(thread, order);
    QVERIFY(!result.hasValue());
    QCOMPARE(result.error().kind, NetError::Kind::Cut);
    QTest::qWait(50);
    QCOMPARE(orders, 1);
}

void HttpClientTest::aGetOnAStaleConnectionIsSentAgain()
{
    RawServer server;
    answerAll(server, kOk);
    NetworkThread thread("net-test");
    QVERIFY(exchange(thread, get(server.address("http", "/"))).hasValue());
    bool isFirst = true;
    server.onBytes = [&](QSslSocket& socket, QByteArray& bytes) {
        if (std::exchange(isFirst, false)) {
            socket.abort();
            return;
        }
        bytes.clear();
        socket.write(kOk);
    };
    QVERIFY(exchange(thread, get(server.address("http", "/"))).hasValue());
    QCOMPARE(server.connections, 2);
}

void HttpClientTest::moreThanTheConnectionsWaitAndThenGo()
{
    RawServer server;
    QList<QSslSocket*> held;
    server.onBytes = [&](QSslSocket& socket, QByteArray& bytes) {
        if (isWhole(bytes)) {
            bytes.clear();
            held.append(&socket);
        }
    };
    NetworkThread thread("net-test");
    constexpr int kRequests = 20;
    std::atomic<int> answered = 0;
    thread.post([&] {
        for (int i = 0; i < kRequests; ++i)
            thread.network().http.send(get(server.address("http", "/")), [&](const Result& result) { answered += result.hasValue() ? 1 : 0; });
    });
    QTRY_COMPARE(held.size(), int(SocketHttpClient::kConnectionsMax));
    while (answered < kRequests) {
        QTRY_VERIFY(!held.isEmpty() || answered == kRequests);
        if (!held.isEmpty())
            held.takeFirst()->write(kOk);
    }
    QCOMPARE(server.connections, int(SocketHttpClient::kConnectionsMax));
}

void HttpClientTest::whatIsUrgentWaitsForNobody()
{
    RawServer server;
    QList<QSslSocket*> held;
    QList<QByteArray> came;
    server.onBytes = [&](QSslSocket& socket, QByteArray& bytes) {
        if (isWhole(bytes)) {
            came.append(bytes.left(bytes.indexOf(" HTTP")));
            bytes.clear();
            held.append(&socket);
        }
    };
    NetworkThread thread("net-test");
    constexpr int kUrgent = int(SocketHttpClient::kUrgentMore) + 2;
    std::atomic<int> answered = 0;
    const auto send = [&](const char* path, bool isUrgent, int count) {
        thread.post([&, path, isUrgent, count] {
            for (int i = 0; i < count; ++i) {
                HttpRequest request = get(server.address("http", path));
                request.isUrgent = isUrgent;
                thread.network().http.send(std::move(request), [&](const Result& result) { answered += result.hasValue() ? 1 : 0; });
            }
        });
    };
    // Nobody is answered, and more wait than there are connections.
    send("/slow", false, int(SocketHttpClient::kConnectionsMax) + 3);
    QTRY_COMPARE(came.count("GET /slow"), int(SocketHttpClient::kConnectionsMax));
    send("/urgent", true, kUrgent);
    QTRY_COMPARE(came.count("GET /urgent"), int(SocketHttpClient::kUrgentMore));
    QCOMPARE(came.count("GET /slow"), int(SocketHttpClient::kConnectionsMax));
    // The next ones that are free are theirs too.
    held.takeFirst()->write(kOk);
    held.takeFirst()->write(kOk);
    QTRY_COMPARE(came.count("GET /urgent"), kUrgent);
    QCOMPARE(came.count("GET /slow"), int(SocketHttpClient::kConnectionsMax));
    constexpr int kAll = int(SocketHttpClient::kConnectionsMax) + 3 + kUrgent;
    while (answered < kAll) {
        QTRY_VERIFY(!held.isEmpty() || answered == kAll);
        if (!held.isEmpty())
            held.takeFirst()->write(kOk);
    }
    QCOMPARE(came.count("GET /slow"), int(SocketHttpClient::kConnectionsMax) + 3);
}

void HttpClientTest::aQueueThatIsFullSaysSo()
{
    RawServer server;
    NetworkThread thread("net-test");
    std::atomic<int> overloaded = 0;
    std::atomic<bool> wasAnySent = false;
    thread.post([&] {
        for (std::size_t i = 0; i < SocketHttpClient::kWaitingMax + SocketHttpClient::kConnectionsMax + 3; ++i) {
            thread.network().http.send(get(server.address("http", "/")), [&](const Result& result) {
                if (!result.hasValue() && result.error().kind == NetError::Kind::Overloaded) {
                    ++overloaded;
                    wasAnySent = wasAnySent || result.error().wasSent;
                }
            });
        }
    });
    QTRY_COMPARE(overloaded.load(), 3);
    QVERIFY(!wasAnySent);
}

void HttpClientTest::whoWaitsTooLongForAConnectionIsTold()
{
    RawServer server;
    NetworkThread thread("net-test");
    std::atomic<int> held = 0;
    thread.post([&] {
        for (std::size_t i = 0; i < SocketHttpClient::kConnectionsMax; ++i)
            thread.network().http.send(get(server.address("http", "/")), [&](const Result&) { ++held; });
    });
    const Result result = exchange(thread, get(server.address("http", "/"), std::chrono::milliseconds(50)));
    QVERIFY(!result.hasValue());
    QCOMPARE(result.error().kind, NetError::Kind::TimedOut);
    QVERIFY(!result.error().wasSent);
}

void HttpClientTest::aCertificateThatNobodyVouchesForIsRefused()
{
    RawServer server;
    server.identity = SelfSigned::create(QStringLiteral("IP:127.0.0.1"));
    if (!server.identity)
        QSKIP("openssl is missing, so no certificate can be made");
    bool isReached = false;
    server.onBytes = [&](QSslSocket&, QByteArray&) { isReached = true; };
    NetworkThread thread("net-test");
    const Result result = exchange(thread, get(server.address("https", "/")));
    QVERIFY(!result.hasValue());
    QCOMPARE(result.error().kind, NetError::Kind::TlsRefused);
    QVERIFY(!result.error().wasSent);
    QVERIFY(!isReached);
}

void HttpClientTest::oneThatIsTrustedIsTaken()
{
    RawServer server;
    server.identity = SelfSigned::create(QStringLiteral("IP:127.0.0.1"));
    if (!server.identity)
        QSKIP("openssl is missing, so no certificate can be made");
    answerAll(server, kOk);
    NetworkThread thread("net-test", {server.identity->pem});
    QVERIFY(exchange(thread, get(server.address("https", "/"))).hasValue());
    QVERIFY(exchange(thread, get(server.address("https", "/"))).hasValue());
    QCOMPARE(server.connections, 1);
}

void HttpClientTest::aTrustedOneForAnotherHostIsRefused()
{
    RawServer server;
    server.identity = SelfSigned::create(QStringLiteral("DNS:api.example.com"));
    if (!server.identity)
        QSKIP("openssl is missing, so no certificate can be made");
    answerAll(server, kOk);
    NetworkThread thread("net-test", {server.identity->pem});
    const Result result = exchange(thread, get(server.address("https", "/")));
    QVERIFY(!result.hasValue());
    QCOMPARE(result.error().kind, NetError::Kind::TlsRefused);
}

void HttpClientTest::addressesAndHeadersThatWouldSmuggleAreRefused()
{
    NetworkThread thread("net-test");
    for (const char* url : {"", "ftp://127.0.0.1/", "http://", "http://user:secret@127.0.0.1/", "http://127.0.0.1/a b", "http://127.0.0.1/a\r\nX: y"}) {
        const Result result = exchange(thread, get(url));
        QVERIFY2(!result.hasValue() && result.error().kind == NetError::Kind::BadRequest, url);
    }
    HttpRequest request = get("http://127.0.0.1:1/");
    request.headers = {{"X-A", "b\r\nX-C: d"}};
    const Result result = exchange(thread, request);
    QVERIFY(!result.hasValue() && result.error().kind == NetError::Kind::BadRequest);
}

JARVIS_TEST(HttpClientTest)
#include "http_client_test.moc"
