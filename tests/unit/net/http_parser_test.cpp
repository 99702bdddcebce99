#include "engine/net/http_parser.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace jarvis::net;
using State = HttpParser::State;

Q_DECLARE_METATYPE(State)

namespace {

constexpr std::size_t kBytesMax = 64;

/// Feeds the bytes one by one; the first state that is not More.
State feedSlowly(HttpParser& parser, const std::string& bytes)
{
    for (const char c : bytes) {
        if (const State state = parser.feed(std::string_view(&c, 1)); state != State::More)
            return state;
    }
    return State::More;
}

} // namespace

class HttpParserTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void namesAreLowerCaseAndValuesTrimmed();
    void keepsTheConnectionOnlyWhereThatIsSafe_data();
    void keepsTheConnectionOnlyWhereThatIsSafe();
    void anEndWithoutLengthEndsTheBody();
    void anyCutIsMoreOrBroken();
};

void HttpParserTest::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<State>("state");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char* name, const QByteArray& bytes, State state, const QByteArray& body = {}) {
        QTest::newRow(name) << bytes << state << body;
    };
    row("a sized body", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}", State::Done, "{}");
    row("no body at all", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", State::Done);
    row("a status that has none", "HTTP/1.1 204 No Content\r\n\r\n", State::Done);
    row("no reason phrase", "HTTP/1.1 429 \r\nContent-Length: 1\r\n\r\nx", State::Done, "x");
    row("chunks with extension and trailer", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3;a=b\r\nabc\r\n2\r\nde\r\n0\r\nT: 1\r\n\r\n",
        State::Done, "abcde");
    row("an interim answer before it", "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\ny", State::Done, "y");
    row("a length above the bound", "HTTP/1.1 200 OK\r\nContent-Length: 65\r\n\r\n", State::TooLarge);
    row("chunks above the bound", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n41\r\n", State::TooLarge);
    row("a chunk size that would overflow", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFF1\r\n", State::Broken);
    row("endless headers", "HTTP/1.1 200 OK\r\nA: " + QByteArray(70'000, 'x'), State::TooLarge);
    row("an endless chunk line", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + QByteArray(70'000, '0'), State::TooLarge);
    row("too many headers", "HTTP/1.1 200 OK\r\n" + QByteArray("A: b\r\n").repeated(129) + "\r\n", State::Broken);
    row("no HTTP", "SSH-2.0-OpenSSH_9.2\r\n\r\n", State::Broken);
    row("another version", "HTTP/2.0 200 OK\r\n\r\n", State::Broken);
    row("a status of two digits", "HTTP/1.1 20\r\n\r\n", State::Broken);
    row("a status that is no number", "HTTP/1.1 2x0 OK\r\n\r\n", State::Broken);
    row("two lengths", "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n", State::Broken);
    row("a length and chunks", "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n", State::Broken);
    row("a negative length", "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n", State::Broken);
    row("another transfer encoding", "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\n", State::Broken);
    row("a compressed body that nobody asked for", "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 1\r\n\r\n", State::Broken);
    row("a header without a name", "HTTP/1.1 200 OK\r\n: x\r\n\r\n", State::Broken);
    row("a folded header", "HTTP/1.1 200 OK\r\nA: b\r\n c\r\n\r\n", State::Broken);
    row("a protocol switch", "HTTP/1.1 101 Switching Protocols\r\n\r\n", State::Broken);
    row("a chunk without its end", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nab\r\n", State::Broken);
}

void HttpParserTest::reads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(State, state);
    QFETCH(QByteArray, body);
    HttpParser slow(kBytesMax);
    QCOMPARE(feedSlowly(slow, bytes.toStdString()), state);
    HttpParser fast(kBytesMax);
    QCOMPARE(fast.feed(bytes.toStdString()), state);
    if (state == State::Done) {
        QCOMPARE(slow.takeResponse().body, body.toStdString());
        QCOMPARE(fast.takeResponse().body, body.toStdString());
    }
}

void HttpParserTest::namesAreLowerCaseAndValuesTrimmed()
{
    HttpParser parser(kBytesMax);
    QCOMPARE(parser.feed("HTTP/1.1 200 OK\r\nX-MBX-Used-Weight-1m: \t 17 \r\nContent-Length: 0\r\n\r\n"), State::Done);
    const HttpResponse response = parser.takeResponse();
    QCOMPARE(response.status, 200);
    QVERIFY(response.header("x-mbx-used-weight-1m") == std::optional<std::string_view>("17"));
    QVERIFY(!response.header("retry-after"));
}

void HttpParserTest::keepsTheConnectionOnlyWhereThatIsSafe_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("keeps");
    QTest::newRow("by default") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx") << true;
    QTest::newRow("not when it says so") << QByteArray("HTTP/1.1 200 OK\r\nConnection: Close\r\nContent-Length: 1\r\n\r\nx") << false;
    QTest::newRow("not an old server") << QByteArray("HTTP/1.0 200 OK\r\nContent-Length: 1\r\n\r\nx") << false;
    QTest::newRow("not when more came than was announced") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nxy") << false;
}

void HttpParserTest::keepsTheConnectionOnlyWhereThatIsSafe()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, keeps);
    HttpParser parser(kBytesMax);
    QCOMPARE(parser.feed(bytes.toStdString()), State::Done);
    QCOMPARE(parser.keepsConnection(), keeps);
}

void HttpParserTest::anEndWithoutLengthEndsTheBody()
{
    HttpParser parser(kBytesMax);
    QCOMPARE(parser.feed("HTTP/1.1 200 OK\r\n\r\nabc"), State::More);
    QCOMPARE(parser.finish(), State::Done);
    QCOMPARE(parser.takeResponse().body, std::string("abc"));
}

void HttpParserTest::anyCutIsMoreOrBroken()
{
    const std::string whole = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n";
    for (std::size_t length = 1; length < whole.size(); ++length) {
        HttpParser parser(kBytesMax);
        QCOMPARE(parser.feed(whole.substr(0, length)), State::More);
        QCOMPARE(parser.finish(), State::Broken);
    }
}

JARVIS_TEST(HttpParserTest)
#include "http_parser_test.moc"
