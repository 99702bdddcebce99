#include "tests/peers/venue-simulator/http_port.h"

#include <QTimer>

namespace jarvis::peers {
namespace {

/// Empty while it is not there whole.
std::optional<HttpAsk> askOf(const QByteArray& bytes, qsizetype& length)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    HttpAsk ask;
    const QList<QByteArray> lines = bytes.left(end).split('\n');
    const QList<QByteArray> words = lines.front().trimmed().split(' ');
    if (words.size() < 2)
        return std::nullopt;
    ask.method = words[0];
    const qsizetype mark = words[1].indexOf('?');
    ask.path = mark < 0 ? words[1] : words[1].left(mark);
    ask.query = mark < 0 ? QByteArray() : words[1].mid(mark + 1);
    for (const QByteArray& line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        ask.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype size = ask.headers.value("content-length", "0").toLongLong();
    if (bytes.size() < end + 4 + size)
        return std::nullopt;
    ask.body = bytes.mid(end + 4, size);
    length = end + 4 + size;
    return ask;
}

} // namespace

HttpPort::HttpPort() : m_upgrades(QStringLiteral("venue"), QWebSocketServer::NonSecureMode)
{
    QObject::connect(&m_upgrades, &QWebSocketServer::newConnection, this, [this] {
        while (QWebSocket* socket = m_upgrades.nextPendingConnection())
            onSocket(socket, m_upgrading);
    });
}

void HttpPort::incomingConnection(qintptr descriptor)
{
    auto* socket = new QTcpSocket(this);
    socket->setSocketDescriptor(descriptor);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    QObject::connect(socket, &QIODevice::readyRead, this, [this, socket] { onBytes(socket); });
    QObject::connect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
}

void HttpPort::onBytes(QTcpSocket* socket)
{
    while (socket->bytesAvailable() > 0) {
        const QByteArray bytes = socket->peek(socket->bytesAvailable());
        qsizetype length = 0;
        const auto ask = askOf(bytes, length);
        if (!ask)
            return;
        if (ask->headers.value("upgrade").toLower() == "websocket") {
            QObject::disconnect(socket, nullptr, this, nullptr);
            QObject::disconnect(socket, &QAbstractSocket::disconnected, socket, nullptr);
            m_upgrading = socket;
            m_upgrades.handleConnection(socket);
            Q_EMIT socket->readyRead();
            return;
        }
        socket->read(length);
        answer(socket, onRequest(*ask));
    }
}

void HttpPort::answer(QTcpSocket* socket, const HttpReply& reply)
{
    if (reply.isLost)
        return;
    if (reply.isCut) {
        socket->abort();
        return;
    }
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(reply.status) + " X\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(reply.body.size());
    for (const auto& [name, value] : reply.headers)
        bytes += "\r\n" + name + ": " + value;
    bytes += "\r\n\r\n" + reply.body;
    if (reply.delayMs > 0)
        QTimer::singleShot(reply.delayMs, socket, [socket, bytes] { socket->write(bytes); });
    else
        socket->write(bytes);
}

} // namespace jarvis::peers
