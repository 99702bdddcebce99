#include "engine/net/network_thread.h"
#include "tests/e2e/net/net_metatypes.h"
#include "tests/support/raw_server.h"
#include "tests/support/test_main.h"

#include <QCryptographicHash>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

#include <atomic>
#include <mutex>
#include <optional>
#include <vector>

using namespace jarvis;
using namespace jarvis::net;
using jarvis::test::RawServer;
using jarvis::test::SelfSigned;

namespace {

/// Hears a socket on the network thread, and keeps what it heard for the test's.
class Ear final : public WebSocketListener {
public:
    explicit Ear(NetworkThread& thread) : m_thread(thread) {}
    ~Ear() override
    {
        m_thread.run([this] { m_socket.reset(); });
    }

    void open(WebSocketOptions options)
    {
        m_thread.run([&] { m_socket = m_thread.network().sockets.open(options, *this); });
    }
    void say(const std::string& text)
    {
        m_thread.run([&] { m_socket->sendText(text); });
    }
    void onOpen() override { isOpen = true; }
    void onText(std::string_view text) override
    {
        const std::lock_guard lock(m_mutex);
        m_texts.emplace_back(text);
        if (diesAtText)
            m_socket.reset();
    }
    void onClosed(const NetError& why) override
    {
        const std::lock_guard lock(m_mutex);
        m_closed = why;
        ++closes;
    }
    std::vector<std::string> texts()
    {
        const std::lock_guard lock(m_mutex);
        return m_texts;
    }
    std::optional<NetError> closed()
    {
        const std::lock_guard lock(m_mutex);
        return m_closed;
    }

    std::atomic<bool> isOpen = false;
    std::atomic<int> closes = 0;
    std::atomic<bool> diesAtText = false;

private:
    NetworkThread& m_thread;
    std::unique_ptr<WebSocket> m_socket;
    std::mutex m_mutex;
    std::vector<std::string> m_texts;
    std::optional<NetError> m_closed;
};

WebSocketOptions optionsFor(const std::string& url)
{
    return {url, std::chrono::milliseconds(2'000), std::chrono::milliseconds(20'000), 1'000};
}

/// Takes the handshake of whoever comes, then says `after`.
void shakeHands(RawServer& server, const QByteArray& after)
{
    server.onBytes = [after](QSslSocket& socket, QByteArray& bytes) {
        const qsizetype key = bytes.indexOf("Sec-WebSocket-Key: ");
        if (key < 0 || !bytes.contains("\r\n\r\n"))
            return;
        const QByteArray name = bytes.mid(key + 19, 24);
        bytes.clear();
        const QByteArray accept = QCryptographicHash::hash(name + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1).toBase64();
        socket.write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: " + accept + "\r\n\r\n" + after);
    };
}

/// An unmasked text frame.
QByteArray frame(const QByteArray& text)
{
    QByteArray made("\x81");
    if (text.size() < 126) {
        made.append(static_cast<char>(text.size()));
    } else {
        made.append(char(126));
        made.append(static_cast<char>(text.size() >> 8));
        made.append(static_cast<char>(text.size() & 0xFF));
    }
    return made + text;
}

} // namespace

class WebSocketTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void talksBothWays();
    void whatGoesWrongIsToldOnce_data();
    void whatGoesWrongIsToldOnce();
    void aRefusedConnectionIsTold();
    void aServerThatNeverShakesHandsTimesOut();
    void aPeerThatAnswersNoPingTimesOut();
    void aListenerMayDropTheSocketInTheMiddle();
    void aBadCertificateIsRefused();
    void thePinnedCertificateIsTheOneThatIsBelieved_data();
    void thePinnedCertificateIsTheOneThatIsBelieved();
};

void WebSocketTest::talksBothWays()
{
    QWebSocketServer server(QStringLiteral("test"), QWebSocketServer::NonSecureMode);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QStringList heard;
    QObject::connect(&server, &QWebSocketServer::newConnection, this, [&] {
        QWebSocket* peer = server.nextPendingConnection();
        peer->setParent(&server);
        QObject::connect(peer, &QWebSocket::textMessageReceived, peer, [&heard, peer](const QString& text) {
            heard.append(text);
            peer->sendTextMessage(QStringLiteral("{\"id\":1} é"));
        });
    });
    NetworkThread thread("net-test");
    Ear ear(thread);
    ear.open(optionsFor(server.serverUrl().toString().toStdString()));
    QTRY_VERIFY(ear.isOpen);
    ear.say("hello");
    QTRY_COMPARE(ear.texts().size(), std::size_t(1));
    QCOMPARE(ear.texts().front(), std::string("{\"id\":1} é"));
    QCOMPARE(heard, QStringList(QStringLiteral("hello")));
}

void WebSocketTest::whatGoesWrongIsToldOnce_data()
{
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<NetError::Kind>("kind");
    QTest::newRow("a message larger than allowed") << frame(QByteArray(1'001, 'x')) << NetError::Kind::TooLarge;
    QTest::newRow("a frame that announces gigabytes") << QByteArray("\x81\x7F\x00\x00\x00\x7F\xFF\xFF\xFF\xFF", 10) << NetError::Kind::TooLarge;
    QTest::newRow("reserved bits") << QByteArray("\xF1\x01x", 3) << NetError::Kind::BadAnswer;
    QTest::newRow("an unknown opcode") << QByteArray("\x83\x01x", 3) << NetError::Kind::BadAnswer;
    QTest::newRow("text that is no UTF-8") << frame(QByteArray("\xC3\x28", 2)) << NetError::Kind::BadAnswer;
    QTest::newRow("a goodbye") << QByteArray("\x88\x02\x03\xE9", 4) << NetError::Kind::Cut;
}

void WebSocketTest::whatGoesWrongIsToldOnce()
{
    QFETCH(QByteArray, after);
    QFETCH(NetError::Kind, kind);
    RawServer server;
    shakeHands(server, after);
    NetworkThread thread("net-test");
    Ear ear(thread);
    ear.open(optionsFor(server.address("ws", "/ws")));
    QTRY_VERIFY(ear.closed().has_value());
    QCOMPARE(ear.closed()->kind, kind);
    QVERIFY(ear.texts().empty());
    QTest::qWait(20);
    QCOMPARE(ear.closes.load(), 1);
}

void WebSocketTest::aRefusedConnectionIsTold()
{
    std::string address;
    {
        RawServer server;
        address = server.address("ws", "/");
    }
    NetworkThread thread("net-test");
    Ear ear(thread);
    ear.open(optionsFor(address));
    QTRY_VERIFY(ear.closed().has_value());
    QCOMPARE(ear.closed()->kind, NetError::Kind::Refused);
    QVERIFY(!ear.isOpen);
}

void WebSocketTest::aServerThatNeverShakesHandsTimesOut()
{
    RawServer server;
    NetworkThread thread("net-test");
    Ear ear(thread);
    WebSocketOptions options = optionsFor(server.address("ws", "/"));
    options.openTimeout = std::chrono::milliseconds(50);
    ear.open(options);
    QTRY_VERIFY(ear.closed().has_value());
    QCOMPARE(ear.closed()->kind, NetError::Kind::TimedOut);
}

void WebSocketTest::aPeerThatAnswersNoPingTimesOut()
{
    RawServer server;
    shakeHands(server, frame("alive"));
    NetworkThread thread("net-test");
    Ear ear(thread);
    WebSocketOptions options = optionsFor(server.address("ws", "/"));
    options.silenceMax = std::chrono::milliseconds(100);
    ear.open(options);
    QTRY_COMPARE(ear.texts().size(), std::size_t(1));
    QTRY_VERIFY(ear.closed().has_value());
    QCOMPARE(ear.closed()->kind, NetError::Kind::TimedOut);
}

void WebSocketTest::aListenerMayDropTheSocketInTheMiddle()
{
    RawServer server;
    shakeHands(server, frame("one") + frame("two") + frame("three"));
    NetworkThread thread("net-test");
    Ear ear(thread);
    ear.diesAtText = true;
    ear.open(optionsFor(server.address("ws", "/")));
    QTRY_COMPARE(ear.texts().size(), std::size_t(1));
    QTest::qWait(50);
    QCOMPARE(ear.texts().size(), std::size_t(1));
    QCOMPARE(ear.closes.load(), 0);
}

void WebSocketTest::aBadCertificateIsRefused()
{
    RawServer server;
    server.identity = SelfSigned::create(QStringLiteral("IP:127.0.0.1"));
    if (!server.identity)
        QSKIP("openssl is missing, so no certificate can be made");
    NetworkThread thread("net-test");
    Ear ear(thread);
    ear.open(optionsFor(server.address("wss", "/")));
    QTRY_VERIFY(ear.closed().has_value());
    QCOMPARE(ear.closed()->kind, NetError::Kind::TlsRefused);
}

void WebSocketTest::thePinnedCertificateIsTheOneThatIsBelieved_data()
{
    QTest::addColumn<bool>("isPinned");
    QTest::addColumn<bool>("isOwnPin");
    QTest::addColumn<bool>("isAuthorityKnown");
    QTest::addColumn<int>("fault"); // of PeerCertificate; None: it opens
    const auto number = [](PeerCertificate::Fault fault) { return static_cast<int>(fault); };
    QTest::newRow("nobody vouches for it") << false << false << false << number(PeerCertificate::Fault::Unknown);
    QTest::newRow("an authority does") << false << false << true << number(PeerCertificate::Fault::None);
    QTest::newRow("a person does, whatever the authorities say") << true << true << false << number(PeerCertificate::Fault::None);
    QTest::newRow("both do") << true << true << true << number(PeerCertificate::Fault::None);
    QTest::newRow("it is another one than the pinned") << true << false << false << number(PeerCertificate::Fault::Changed);
    QTest::newRow("it is another one, and an authority is no excuse") << true << false << true << number(PeerCertificate::Fault::Changed);
}

void WebSocketTest::thePinnedCertificateIsTheOneThatIsBelieved()
{
    QFETCH(bool, isPinned);
    QFETCH(bool, isOwnPin);
    QFETCH(bool, isAuthorityKnown);
    QFETCH(int, fault);
    RawServer server;
    server.identity = SelfSigned::create(QStringLiteral("IP:127.0.0.1"));
    if (!server.identity)
        QSKIP("openssl is missing, so no certificate can be made");
    shakeHands(server, {});
    std::mutex mutex;
    std::optional<PeerCertificate> refused;
    const std::string own = server.identity->certificate.digest(QCryptographicHash::Sha256).toHex().toStdString();
    TlsTrust trust;
    trust.authoritiesPem = isAuthorityKnown ? server.identity->pem : std::string();
    trust.pinnedSha256 = !isPinned ? std::string() : isOwnPin ? own : std::string(64, '7');
    trust.onRefused = [&](const PeerCertificate& certificate) {
        const std::lock_guard lock(mutex);
        refused = certificate;
    };
    NetworkThread thread("net-test", trust);
    Ear ear(thread);
    ear.open(optionsFor(server.address("wss", "/")));
    if (fault == static_cast<int>(PeerCertificate::Fault::None)) {
        QTRY_VERIFY(ear.isOpen);
        QVERIFY(!refused);
        return;
    }
    QTRY_VERIFY(ear.closed().has_value());
    QCOMPARE(ear.closed()->kind, NetError::Kind::TlsRefused);
    QVERIFY(!ear.isOpen);
    const std::lock_guard lock(mutex);
    QVERIFY(refused.has_value());
    QCOMPARE(static_cast<int>(refused->fault), fault);
    QCOMPARE(refused->sha256, own);
    QCOMPARE(refused->subject, std::string("jarvis-test"));
    QVERIFY(refused->validFrom < refused->validUntil);
}

JARVIS_TEST(WebSocketTest)
#include "web_socket_test.moc"
