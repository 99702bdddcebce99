#include "engine/net/http_connection.h"

#include <QObject>
#include <QString>

#include <utility>

namespace jarvis::net {

HttpConnection::HttpConnection(Origin origin, const QSslConfiguration& tls) : m_origin(std::move(origin))
{
    m_socket.setSslConfiguration(tls);
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_deadline, &QTimer::timeout, &m_socket, [this] { fail(NetError::Kind::TimedOut, "no answer in time"); });
    const auto ready = [this] {
        m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_isReady = true;
        write();
    };
    if (m_origin.isTls)
        QObject::connect(&m_socket, &QSslSocket::encrypted, &m_socket, ready);
    else
        QObject::connect(&m_socket, &QAbstractSocket::connected, &m_socket, ready);
    QObject::connect(&m_socket, &QIODevice::readyRead, &m_socket, [this] { read(); });
    QObject::connect(&m_socket, &QAbstractSocket::disconnected, &m_socket, [this] { onEnd(); });
    QObject::connect(&m_socket, &QAbstractSocket::errorOccurred, &m_socket, [this](QAbstractSocket::SocketError error) { onError(error); });
}

HttpConnection::~HttpConnection()
{
    m_socket.disconnect();
    m_socket.abort();
}

void HttpConnection::exchange(HttpRequest request, std::string target, Duration timeLeft, HttpClient::Done done)
{
    CHECK(isFree());
    m_request = std::move(request);
    m_target = std::move(target);
    m_done = std::move(done);
    m_parser.emplace(m_request.bytesMax);
    m_isWritten = false;
    m_deadline.start(std::chrono::ceil<std::chrono::milliseconds>(std::max(timeLeft, Duration(0))));
    m_isReused = m_isReady && m_socket.state() == QAbstractSocket::ConnectedState;
    if (m_isReused)
        write();
    else
        open();
}

void HttpConnection::open()
{
    m_isReady = false;
    m_isReused = false;
    {
        // What the old connection still has to say is of no interest.
        const QSignalBlocker quiet(&m_socket);
        m_socket.abort();
    }
    const QString host = QString::fromStdString(m_origin.host);
    if (m_origin.isTls)
        m_socket.connectToHostEncrypted(host, m_origin.port);
    else
        m_socket.connectToHost(host, m_origin.port);
}

void HttpConnection::write()
{
    if (!m_done)
        return;
    std::string bytes = std::string(nameOf(m_request.method)) + ' ' + m_target + " HTTP/1.1\r\nHost: " + m_origin.host;
    if (m_origin.port != (m_origin.isTls ? 443 : 80))
        bytes += ':' + std::to_string(m_origin.port);
    bytes += "\r\nUser-Agent: jarvis/" JARVIS_VERSION "\r\nAccept: application/json\r\n";
    for (const HttpHeader& header : m_request.headers)
        bytes += header.name + ": " + header.value + "\r\n";
    if (!m_request.body.empty() || m_request.method == HttpMethod::Post || m_request.method == HttpMethod::Put)
        bytes += "Content-Length: " + std::to_string(m_request.body.size()) + "\r\n";
    bytes += "\r\n" + m_request.body;
    m_isWritten = true;
    m_sinceWritten.start();
    m_socket.write(bytes.data(), static_cast<qint64>(bytes.size()));
}

void HttpConnection::read()
{
    const QByteArray bytes = m_socket.readAll();
    // Nothing was asked, or not yet: whoever talks now is no HTTP server.
    if (!m_done || !m_isWritten) {
        m_socket.abort();
        return;
    }
    switch (m_parser->feed(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())))) {
    case HttpParser::State::More: return;
    case HttpParser::State::TooLarge: return fail(NetError::Kind::TooLarge, "the answer is larger than allowed");
    case HttpParser::State::Broken: return fail(NetError::Kind::BadAnswer, "the answer is not HTTP");
    case HttpParser::State::Done: break;
    }
    const bool keeps = m_parser->keepsConnection();
    HttpResponse response = m_parser->takeResponse();
    response.roundTrip = std::chrono::nanoseconds(m_sinceWritten.nsecsElapsed());
    if (!keeps) {
        const QSignalBlocker quiet(&m_socket);
        m_socket.abort();
        m_isReady = false;
    }
    finish(std::move(response));
}

void HttpConnection::onEnd()
{
    m_isReady = false;
    if (!m_done)
        return;
    if (m_isWritten && m_parser->hasBegun() && m_parser->finish() == HttpParser::State::Done) {
        HttpResponse response = m_parser->takeResponse();
        response.roundTrip = std::chrono::nanoseconds(m_sinceWritten.nsecsElapsed());
        return finish(std::move(response));
    }
    // The peer closed an idle connection just when we used it again. Only what may safely happen twice is sent twice.
    if (m_isReused && !m_parser->hasBegun() && m_request.method == HttpMethod::Get) {
        m_isWritten = false;
        return open();
    }
    fail(NetError::Kind::Cut, "the connection ended before the answer did");
}

void HttpConnection::onError(QAbstractSocket::SocketError error)
{
    // An end is told twice; disconnected() follows.
    if (!m_done || error == QAbstractSocket::RemoteHostClosedError)
        return;
    if (m_isWritten && error == QAbstractSocket::NetworkError)
        return onEnd();
    fail(kindOf(error), m_socket.errorString().toStdString());
}

NetError::Kind HttpConnection::kindOf(QAbstractSocket::SocketError error) const
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError: return NetError::Kind::Refused;
    case QAbstractSocket::HostNotFoundError: return NetError::Kind::HostUnknown;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError: return NetError::Kind::TlsRefused;
    case QAbstractSocket::SocketTimeoutError: return NetError::Kind::TimedOut;
    default: return m_isReady ? NetError::Kind::Cut : NetError::Kind::Refused;
    }
}

void HttpConnection::fail(NetError::Kind kind, std::string text)
{
    const bool wasSent = m_isWritten;
    m_isReady = false;
    {
        const QSignalBlocker quiet(&m_socket);
        m_socket.abort();
    }
    finish(Unexpected(NetError{kind, m_origin.host + ": " + text, wasSent}));
}

void HttpConnection::finish(Expected<HttpResponse, NetError> result)
{
    if (!m_done)
        return;
    m_deadline.stop();
    // What was sent may hold a signature: it is not kept.
    m_request = {};
    std::exchange(m_done, nullptr)(std::move(result));
}

} // namespace jarvis::net
