#include "engine/net/qt_web_socket.h"

#include "engine/net/certificate_check.h"
#include "engine/net/tls_configuration.h"

#include <QElapsedTimer>
#include <QSslSocket>
#include <QTimer>
#include <QUrl>
#include <QWebSocket>

#include <utility>

namespace jarvis::net {
namespace {

/// A peer that lets so much pile up does not read any more.
constexpr qint64 kUnsentMax = 1 << 20;

NetError::Kind kindOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError: return NetError::Kind::Refused;
    case QAbstractSocket::HostNotFoundError: return NetError::Kind::HostUnknown;
    case QAbstractSocket::SslHandshakeFailedError: return NetError::Kind::TlsRefused;
    default: return NetError::Kind::Cut;
    }
}

class QtWebSocket final : public WebSocket {
public:
    QtWebSocket(const WebSocketOptions& options, const TlsTrust& trust, WebSocketListener& listener)
        : m_options(options), m_trust(trust), m_listener(listener), m_socket(new QWebSocket(QString()))
    {
        m_socket->setSslConfiguration(tlsConfiguration(trust));
        m_socket->setMaxAllowedIncomingMessageSize(options.messageBytesMax);
        m_socket->setMaxAllowedIncomingFrameSize(options.messageBytesMax);
        QObject::connect(m_socket, &QWebSocket::connected, &m_context, [this] { onConnected(); });
        QObject::connect(m_socket, &QWebSocket::disconnected, &m_context, [this] { onDisconnected(); });
        QObject::connect(m_socket, &QWebSocket::textMessageReceived, &m_context, [this](const QString& text) { onText(text); });
        QObject::connect(m_socket, &QWebSocket::binaryMessageReceived, &m_context, [this](const QByteArray& bytes) { onBinary(bytes); });
        QObject::connect(m_socket, &QWebSocket::sslErrors, &m_context, [this](const QList<QSslError>& errors) { onDoubts(errors); });
        QObject::connect(m_socket, &QWebSocket::pong, &m_context, [this] { m_sinceHeard.start(); });
        QObject::connect(m_socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), &m_context,
            [this](QAbstractSocket::SocketError error) { close({kindOf(error), m_socket->errorString().toStdString()}); });
        QObject::connect(&m_timer, &QTimer::timeout, &m_context, [this] { onTimer(); });
        m_timer.setSingleShot(true);
        m_timer.start(std::chrono::ceil<std::chrono::milliseconds>(options.openTimeout));
        m_socket->open(QUrl(QString::fromStdString(options.url)));
    }

    ~QtWebSocket() override
    {
        // It may be its own signal that we are called from.
        QObject::disconnect(m_socket, nullptr, &m_context, nullptr);
        m_socket->abort();
        m_socket->deleteLater();
    }

    void sendText(std::string_view text) override
    {
        m_socket->sendTextMessage(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
        watchUnsent();
    }

    void sendBinary(std::span<const std::byte> bytes) override
    {
        m_socket->sendBinaryMessage(QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())));
        watchUnsent();
    }

private:
    void watchUnsent()
    {
        if (m_socket->bytesToWrite() > kUnsentMax)
            QMetaObject::invokeMethod(&m_context, [this] { close({NetError::Kind::Cut, "the peer does not read what is sent"}); }, Qt::QueuedConnection);
    }

    /// The socket below, which alone knows what the peer showed.
    QSslSocket* tlsSocket() const { return m_socket->findChild<QSslSocket*>(); }
    bool isTls() const { return m_socket->requestUrl().scheme() == QLatin1String("wss"); }

    /// TLS has something against the certificate: a pin may overrule it.
    void onDoubts(const QList<QSslError>& errors)
    {
        QSslSocket* tls = tlsSocket();
        const PeerCertificate shown = judgeCertificate(tls ? tls->peerCertificate() : QSslCertificate(), errors, m_trust.pinnedSha256);
        if (tls && shown.fault == PeerCertificate::Fault::None) {
            tls->ignoreSslErrors(errors);
            return;
        }
        // The socket gives up by itself, and says so.
        tellRefused(shown);
    }

    void tellRefused(const PeerCertificate& shown)
    {
        if (m_trust.onRefused)
            m_trust.onRefused(shown);
    }

    void onConnected()
    {
        // TLS had nothing against it; that is not enough where one certificate alone is believed.
        if (isTls() && !m_trust.pinnedSha256.empty()) {
            const QSslSocket* tls = tlsSocket();
            const PeerCertificate shown = judgeCertificate(tls ? tls->peerCertificate() : QSslCertificate(), {}, m_trust.pinnedSha256);
            if (shown.fault != PeerCertificate::Fault::None) {
                tellRefused(shown);
                return close({NetError::Kind::TlsRefused, "the certificate is not the one that is pinned", false});
            }
        }
        m_isOpen = true;
        m_sinceHeard.start();
        m_timer.setSingleShot(false);
        m_timer.start(std::chrono::ceil<std::chrono::milliseconds>(m_options.silenceMax / 4));
        m_listener.onOpen();
    }

    void onText(const QString& text)
    {
        m_sinceHeard.start();
        const QByteArray bytes = text.toUtf8();
        m_listener.onText(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    }

    void onBinary(const QByteArray& bytes)
    {
        m_sinceHeard.start();
        m_listener.onBinary(std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size()))));
    }

    void onDisconnected()
    {
        // Without a word why: it hung up while hands were shaken.
        if (!m_isOpen && m_socket->error() == QAbstractSocket::UnknownSocketError)
            return close({NetError::Kind::Refused, "the connection ended before it was open", false});
        if (!m_isOpen)
            return close({kindOf(m_socket->error()), m_socket->errorString().toStdString(), false});
        switch (m_socket->closeCode()) {
        case QWebSocketProtocol::CloseCodeTooMuchData: return close({NetError::Kind::TooLarge, "a message is larger than allowed"});
        case QWebSocketProtocol::CloseCodeProtocolError:
        case QWebSocketProtocol::CloseCodeWrongDatatype:
        case QWebSocketProtocol::CloseCodeDatatypeNotSupported: return close({NetError::Kind::BadAnswer, "the stream is no WebSocket"});
        default:
            return close({NetError::Kind::Cut, "closed with code " + std::to_string(m_socket->closeCode()) + ' ' + m_socket->closeReason().left(80).toStdString()});
        }
    }

    void onTimer()
    {
        if (!m_isOpen)
            return close({NetError::Kind::TimedOut, "not opened in time"});
        const auto silent = std::chrono::nanoseconds(m_sinceHeard.nsecsElapsed());
        if (silent >= m_options.silenceMax)
            return close({NetError::Kind::TimedOut, "the peer is silent"});
        if (silent >= m_options.silenceMax / 2)
            m_socket->ping();
    }

    /// Tells it once; the listener may destroy us.
    void close(const NetError& why)
    {
        if (std::exchange(m_isOver, true))
            return;
        m_timer.stop();
        QObject::disconnect(m_socket, nullptr, &m_context, nullptr);
        m_socket->abort();
        const NetError told = why;
        m_listener.onClosed(told);
    }

    const WebSocketOptions m_options;
    const TlsTrust& m_trust;
    WebSocketListener& m_listener;
    QWebSocket* m_socket; ///< ends by deleteLater
    QTimer m_timer;
    QElapsedTimer m_sinceHeard;
    bool m_isOpen = false;
    bool m_isOver = false;
    QObject m_context;
};

} // namespace

QtWebSocketClient::QtWebSocketClient(TlsTrust trust) : m_trust(std::move(trust)) {}

std::unique_ptr<WebSocket> QtWebSocketClient::open(const WebSocketOptions& options, WebSocketListener& listener)
{
    return std::make_unique<QtWebSocket>(options, m_trust, listener);
}

} // namespace jarvis::net
