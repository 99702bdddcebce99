#pragma once

#include "engine/net/network_thread.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QString>
#include <QStringList>

#include <future>
#include <memory>
#include <string>

namespace jarvis::e2e {

/// A venue simulator in a process of its own, on loopback.
class SimulatorProcess {
public:
    explicit SimulatorProcess(const QStringList& arguments = {QStringLiteral("--simulated"), QStringLiteral("7")})
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(JARVIS_VENUE_SIMULATOR), arguments);
        if (!m_process.waitForReadyRead(10'000))
            qFatal("the venue simulator does not start");
        m_port = m_process.readLine().trimmed().toInt();
    }
    ~SimulatorProcess() { die(); }

    /// The venue is gone, without a word.
    void die()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    std::string rest() const { return "http://127.0.0.1:" + std::to_string(m_port); }
    std::string stream() const { return "ws://127.0.0.1:" + std::to_string(m_port); }
    int port() const { return m_port; }

    /// {"fault": "...", ...}: see faults.h.
    void setFault(const QByteArray& json) { ask(net::HttpMethod::Post, "/control", json.toStdString()); }
    /// The best levels of a book after update `u`, as text; "unknown" where it never told that update.
    std::string bookAt(const std::string& symbol, std::uint64_t u) { return ask(net::HttpMethod::Get, "/control/book?symbol=" + symbol + "&u=" + std::to_string(u)); }
    /// All books that were told, a line each, as MarketWatcher writes them: where the venue's numbers are not kept.
    QSet<QByteArray> booksTold(const std::string& symbol)
    {
        const QList<QByteArray> lines = QByteArray::fromStdString(ask(net::HttpMethod::Get, "/control/books?symbol=" + symbol)).split('\n');
        return {lines.begin(), lines.end()};
    }
    int counted(const char* what)
    {
        return QJsonDocument::fromJson(QByteArray::fromStdString(ask(net::HttpMethod::Get, "/control/orders"))).object().value(QLatin1String(what)).toInt();
    }
    /// When the last request came in that takes orders back.
    Timestamp lastCancel()
    {
        const QByteArray answer = QByteArray::fromStdString(ask(net::HttpMethod::Get, "/control/orders"));
        return timestampFromNanos(QJsonDocument::fromJson(answer).object().value(QStringLiteral("lastCancelMicros")).toInteger() * 1'000);
    }

private:
    std::string ask(net::HttpMethod method, const std::string& path, const std::string& body = {})
    {
        std::promise<std::string> answer;
        m_thread.post([&] {
            net::HttpRequest request;
            request.method = method;
            request.url = rest() + path;
            request.body = body;
            m_thread.network().http.send(std::move(request), [&](const Expected<net::HttpResponse, net::NetError>& response) {
                answer.set_value(response ? response->body : std::string(nameOf(response.error().kind)));
            });
        });
        return answer.get_future().get();
    }

    QProcess m_process;
    int m_port = 0;
    net::NetworkThread m_thread{"control"};
};

} // namespace jarvis::e2e
