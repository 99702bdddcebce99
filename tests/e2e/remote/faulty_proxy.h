#pragma once

#include "engine/base/random.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <memory>
#include <vector>

namespace jarvis::e2e {

/// A line between desk and engine that cuts connections in the middle of frames, and hands bytes on in small pieces, later.
///
/// Threads: the test's, whose event loop must run.
class FaultyProxy {
public:
    FaultyProxy(quint16 target, std::uint64_t seed) : m_target(target), m_random(seed)
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { take(); });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no port for the proxy");
    }
    quint16 port() const { return m_server.serverPort(); }
    int cuts() const { return m_cuts; }
    /// From now on it only passes bytes on.
    void behave() { m_isFaulty = false; }

private:
    struct Line {
        QTcpSocket* desk = nullptr;
        QTcpSocket engine;
        qint64 bytesLeft = 0; ///< until it is cut
    };

    void take()
    {
        auto line = std::make_unique<Line>();
        Line& made = *line;
        made.desk = m_server.nextPendingConnection();
        made.bytesLeft = m_random.between(2'000, 60'000);
        m_lines.push_back(std::move(line));
        made.engine.connectToHost(QHostAddress::LocalHost, m_target);
        QObject::connect(made.desk, &QTcpSocket::readyRead, &made.engine, [this, &made] { pass(made, *made.desk, made.engine); });
        QObject::connect(&made.engine, &QTcpSocket::readyRead, made.desk, [this, &made] { pass(made, made.engine, *made.desk); });
        QObject::connect(made.desk, &QTcpSocket::disconnected, &made.engine, [&made] { made.engine.abort(); });
        QObject::connect(&made.engine, &QTcpSocket::disconnected, made.desk, [&made] { made.desk->abort(); });
    }

    void pass(Line& line, QTcpSocket& from, QTcpSocket& to)
    {
        if (to.state() == QAbstractSocket::ConnectingState)
            to.waitForConnected(1'000);
        while (from.bytesAvailable() > 0) {
            const QByteArray piece = from.read(m_isFaulty ? m_random.between(1, 700) : 65'536);
            line.bytesLeft -= piece.size();
            if (m_isFaulty && line.bytesLeft < 0) {
                ++m_cuts;
                line.engine.abort();
                line.desk->abort();
                return;
            }
            to.write(piece);
            to.flush();
        }
    }

    const quint16 m_target;
    Random m_random;
    QTcpServer m_server;
    std::vector<std::unique_ptr<Line>> m_lines;
    int m_cuts = 0;
    bool m_isFaulty = true;
};

} // namespace jarvis::e2e
