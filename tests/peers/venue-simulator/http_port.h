#pragma once

#include <QByteArray>
#include <QHash>
#include <QPointer>
#include <QString>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>
#include <QUrlQuery>
#include <QWebSocket>
#include <QWebSocketServer>

#include <functional>

namespace jarvis::peers {

struct HttpAsk {
    QByteArray method;
    QByteArray path;
    QByteArray query; ///< as it stands in the target
    QByteArray body;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
};

struct HttpReply {
    int status = 200;
    QByteArray body = "{}";
    QList<QPair<QByteArray, QByteArray>> headers;
    int delayMs = 0;
    bool isLost = false; ///< never answered
    bool isCut = false;  ///< the connection ends instead
};

/// One TCP port that answers HTTP/1.1 and takes WebSockets, as venues do.
class HttpPort final : public QTcpServer {
public:
    std::function<HttpReply(const HttpAsk&)> onRequest;
    /// The raw socket lies under the WebSocket: for bytes that no WebSocket would send.
    std::function<void(QWebSocket*, QPointer<QTcpSocket>)> onSocket;

    HttpPort();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void onBytes(QTcpSocket* socket);
    void answer(QTcpSocket* socket, const HttpReply& reply);

    QWebSocketServer m_upgrades;
    QPointer<QTcpSocket> m_upgrading;
};

} // namespace jarvis::peers
