#include "engine/server/ordered_stream.h"

#include "engine/base/clock.h"
#include "engine/server/certificate.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <boost/asio/io_context.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/ssl/context.hpp>

#include <array>
#include <functional>
#include <optional>
#include <string>

using namespace jarvis;
using namespace std::chrono_literals;
using server::OrderedStream;
using Tcp = boost::asio::ip::tcp;

namespace {

/// Both ends of TLS, over sockets that do not wait.
struct Sealing {
    Sealing(int nearSocket, int farSocket)
    {
        const auto pair = server::makeCertificate({"localhost"}, SystemClock().now(), 24h);
        if (!pair)
            qFatal("no certificate");
        serverContext.use_certificate(boost::asio::buffer(pair->certificatePem), boost::asio::ssl::context::pem);
        serverContext.use_private_key(boost::asio::buffer(pair->keyPem), boost::asio::ssl::context::pem);
        near.reset(SSL_new(serverContext.native_handle()));
        far.reset(SSL_new(clientContext.native_handle()));
        SSL_set_fd(near.get(), nearSocket);
        SSL_set_fd(far.get(), farSocket);
        SSL_set_accept_state(near.get());
        SSL_set_connect_state(far.get());
        for (const auto until = std::chrono::steady_clock::now() + 20s; SSL_do_handshake(far.get()) + SSL_do_handshake(near.get()) < 2;) {
            if (std::chrono::steady_clock::now() > until)
                qFatal("hands were not shaken");
        }
    }

    boost::asio::ssl::context serverContext{boost::asio::ssl::context::tls_server};
    boost::asio::ssl::context clientContext{boost::asio::ssl::context::tls_client};
    server::TlsSession near;
    server::TlsSession far;
};

/// A stream and the socket at its other end, with little room between them.
struct Line {
    explicit Line(bool isSealed) : near(loop), far(loop)
    {
        Tcp::acceptor acceptor(loop, {boost::asio::ip::address_v4::loopback(), 0});
        far.open(Tcp::v4());
        far.set_option(Tcp::socket::receive_buffer_size(4'096));
        far.connect(acceptor.local_endpoint());
        acceptor.accept(near);
        near.set_option(Tcp::socket::send_buffer_size(4'096));
        near.non_blocking(true);
        far.non_blocking(true);
        if (isSealed)
            sealing.emplace(near.native_handle(), far.native_handle());
        stream.emplace(std::move(near), sealing ? std::move(sealing->near) : nullptr);
    }
    OrderedStream::Out write(std::size_t bytes, char letter)
    {
        const auto part = [letter](std::size_t size) { return std::make_shared<const wire::Bytes>(size, static_cast<std::byte>(letter)); };
        boost::system::error_code error;
        return stream->writeFrame({part(bytes / 2), part(0), part(bytes - bytes / 2)}, error, [this](const boost::system::error_code& late) {
            ++framesOut;
            lastError = late;
        });
    }
    void say(const std::string& words)
    {
        stream->async_write_some(boost::asio::buffer(words), [this, size = words.size()](const boost::system::error_code& error, std::size_t sent) { wordsOut += !error && sent == size ? 1 : 0; });
    }
    /// What comes at the other end.
    std::string hear(std::size_t bytes)
    {
        std::string heard(bytes, '\0');
        std::size_t at = 0;
        for (const auto until = std::chrono::steady_clock::now() + 20s; at < bytes && std::chrono::steady_clock::now() < until;) {
            boost::system::error_code error;
            std::size_t come = 0;
            if (sealing)
                SSL_read_ex(sealing->far.get(), heard.data() + at, bytes - at, &come);
            else
                come = far.read_some(boost::asio::buffer(heard.data() + at, bytes - at), error);
            at += come;
            loop.restart();
            loop.poll();
        }
        heard.resize(at);
        return heard;
    }
    /// The other end says so.
    void tell(const std::string& words)
    {
        if (sealing)
            QCOMPARE(SSL_write(sealing->far.get(), words.data(), static_cast<int>(words.size())), static_cast<int>(words.size()));
        else
            QCOMPARE(far.send(boost::asio::buffer(words)), words.size());
    }
    void settle()
    {
        loop.restart();
        loop.poll();
    }

    boost::asio::io_context loop{1};
    Tcp::socket near;
    Tcp::socket far;
    std::optional<Sealing> sealing;
    std::optional<OrderedStream> stream;
    int framesOut = 0;
    int wordsOut = 0;
    boost::system::error_code lastError;
};

void bothKinds()
{
    QTest::addColumn<bool>("isSealed");
    QTest::newRow("in the clear") << false;
    QTest::newRow("sealed") << true;
}

/// A whole binary message of one letter (RFC 6455, 5.2).
std::string message(std::size_t size, char letter)
{
    std::string text("\x82");
    const std::size_t wide = size < 126 ? 0 : size < 65'536 ? 2 : 8;
    text += static_cast<char>(wide == 0 ? size : wide == 2 ? 126 : 127);
    for (std::size_t i = 0; i < wide; ++i)
        text += static_cast<char>(size >> 8 * (wide - 1 - i));
    return text + std::string(size, letter);
}

} // namespace

/// Two who write to one connection: what one has begun is never cut in two by the other.
class OrderedStreamTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFrameIsAMessageOfEachLength_data()
    {
        QTest::addColumn<bool>("isSealed");
        QTest::addColumn<int>("size");
        for (const bool isSealed : {false, true}) {
            for (const int size : {0, 1, 125, 126, 127, 16'380, 16'384, 65'535, 65'536, 300'000})
                QTest::newRow(qPrintable(QStringLiteral("%1%2").arg(size).arg(isSealed ? QStringLiteral(", sealed") : QString()))) << isSealed << size;
        }
    }
    void aFrameIsAMessageOfEachLength()
    {
        QFETCH(int, size);
        QFETCH(bool, isSealed);
        Line line(isSealed);
        const auto out = line.write(static_cast<std::size_t>(size), 'a');
        const std::string expected = message(static_cast<std::size_t>(size), 'a');
        QVERIFY(line.hear(expected.size()) == expected);
        line.settle();
        QCOMPARE(line.framesOut, out == OrderedStream::Out::Later ? 1 : 0);
    }

    void whatFitsIsOutAtOnce_data() { bothKinds(); }
    void whatFitsIsOutAtOnce()
    {
        QFETCH(bool, isSealed);
        Line line(isSealed);
        QCOMPARE(line.write(100, 'a'), OrderedStream::Out::All);
        QCOMPARE(line.write(100, 'b'), OrderedStream::Out::All);
        QVERIFY(line.hear(204) == message(100, 'a') + message(100, 'b'));
        QCOMPARE(line.framesOut, 0);
    }

    void wordsWaitForTheEndOfAFrameThatIsPartlyOut_data() { bothKinds(); }
    void wordsWaitForTheEndOfAFrameThatIsPartlyOut()
    {
        QFETCH(bool, isSealed);
        Line line(isSealed);
        QCOMPARE(line.write(500'000, 'a'), OrderedStream::Out::Later);
        line.say("pong");
        line.settle();
        QCOMPARE(line.wordsOut, 0);
        const std::string expected = message(500'000, 'a') + "pong";
        QVERIFY(line.hear(expected.size()) == expected);
        line.settle();
        QCOMPARE(line.framesOut, 1);
        QCOMPARE(line.wordsOut, 1);
    }

    void aFrameWaitsForTheEndOfWordsThatArePartlyOut_data() { bothKinds(); }
    void aFrameWaitsForTheEndOfWordsThatArePartlyOut()
    {
        QFETCH(bool, isSealed);
        Line line(isSealed);
        const std::string words(500'000, 'w');
        line.say(words);
        QCOMPARE(line.write(10, 'a'), OrderedStream::Out::Later);
        const std::string expected = words + message(10, 'a');
        QVERIFY(line.hear(expected.size()) == expected);
        line.settle();
        QCOMPARE(line.framesOut, 1);
        QCOMPARE(line.wordsOut, 1);
    }

    void wordsAreNeverAnsweredFromWithinTheirOwnCall_data() { bothKinds(); }
    void wordsAreNeverAnsweredFromWithinTheirOwnCall()
    {
        QFETCH(bool, isSealed);
        Line line(isSealed);
        line.say("ping");
        QCOMPARE(line.wordsOut, 0);
        line.settle();
        QCOMPARE(line.wordsOut, 1);
    }

    void whatTheOtherSaysIsHeard_data() { bothKinds(); }
    void whatTheOtherSaysIsHeard()
    {
        QFETCH(bool, isSealed);
        Line line(isSealed);
        std::string heard;
        std::array<char, 100> room{};
        std::function<void()> listen = [&] {
            line.stream->async_read_some(boost::asio::buffer(room), [&](const boost::system::error_code& error, std::size_t come) {
                line.lastError = error;
                heard.append(room.data(), come);
                if (!error)
                    listen();
            });
        };
        listen();
        QVERIFY(heard.empty());
        std::string said;
        for (int i = 0; i < 60; ++i) {
            const std::string words(static_cast<std::size_t>(1 + i * 7), static_cast<char>('a' + i % 26));
            line.tell(words);
            said += words;
        }
        for (const auto until = std::chrono::steady_clock::now() + 20s; heard.size() < said.size() && std::chrono::steady_clock::now() < until;)
            line.settle();
        QVERIFY(heard == said);
        QVERIFY(!line.lastError);
        line.far.close();
        for (const auto until = std::chrono::steady_clock::now() + 20s; !line.lastError && std::chrono::steady_clock::now() < until;)
            line.settle();
        QVERIFY(line.lastError);
    }

    void whoIsGoneIsToldOnce_data() { bothKinds(); }
    void whoIsGoneIsToldOnce()
    {
        QFETCH(bool, isSealed);
        Line line(isSealed);
        QCOMPARE(line.write(500'000, 'a'), OrderedStream::Out::Later);
        line.far.set_option(boost::asio::socket_base::linger(true, 0));
        line.far.close();
        for (const auto until = std::chrono::steady_clock::now() + 20s; line.framesOut == 0 && std::chrono::steady_clock::now() < until;)
            line.settle();
        QCOMPARE(line.framesOut, 1);
        QVERIFY(line.lastError);
        QCOMPARE(line.write(10, 'b'), OrderedStream::Out::Failed);
        QCOMPARE(line.framesOut, 1);
    }

    void whatIsClosedInTheMiddleTellsNobody_data() { bothKinds(); }
    void whatIsClosedInTheMiddleTellsNobody()
    {
        QFETCH(bool, isSealed);
        Line line(isSealed);
        QCOMPARE(line.write(500'000, 'a'), OrderedStream::Out::Later);
        line.say("pong");
        line.stream->close();
        line.settle();
        QCOMPARE(line.framesOut + line.wordsOut, 0);
    }
};

JARVIS_TEST(OrderedStreamTest)
#include "ordered_stream_test.moc"
