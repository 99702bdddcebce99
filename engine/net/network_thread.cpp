#include "engine/net/network_thread.h"

#include "engine/base/check.h"
#include "engine/base/clock.h"
#include "engine/base/logging.h"
#include "engine/net/qt_web_socket.h"
#include "engine/net/socket_http_client.h"

#include <QCoreApplication>
#include <QThread>
#include <QTimer>

#include <future>

namespace jarvis::net {
namespace {

class QtTimer final : public Timer {
public:
    QtTimer(Duration delay, std::function<void()> action)
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        // The action may destroy this timer.
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [action = std::move(action)] { const auto kept = action; kept(); });
        m_timer.start(std::chrono::ceil<std::chrono::milliseconds>(std::max(delay, Duration(0))));
    }

private:
    QTimer m_timer;
};

class QtScheduler final : public Scheduler {
public:
    Timestamp now() const override { return m_clock.now(); }
    std::unique_ptr<Timer> after(Duration delay, std::function<void()> action) override
    {
        return std::make_unique<QtTimer>(delay, std::move(action));
    }

private:
    SystemClock m_clock;
};

/// What lives on the thread.
struct Instruments {
    explicit Instruments(const TlsTrust& trust) : http(trust), sockets(trust) {}
    QtScheduler scheduler;
    SocketHttpClient http;
    QtWebSocketClient sockets;
    QObject context;
};

} // namespace

class NetworkThread::Loop final : public QThread {
public:
    Loop(const char* name, TlsTrust trust) : m_name(name), m_trust(std::move(trust))
    {
        start();
        instruments = m_started.get_future().get();
    }
    ~Loop() override
    {
        quit();
        wait();
    }

    Instruments* instruments = nullptr; ///< on the thread

private:
    void run() override
    {
        logging::nameThread(m_name);
        Instruments made(m_trust);
        m_started.set_value(&made);
        exec();
    }

    const char* m_name;
    TlsTrust m_trust;
    std::promise<Instruments*> m_started;
};

NetworkThread::NetworkThread(const char* name, const TlsTrust& trust)
{
    CHECK(QCoreApplication::instance() != nullptr);
    m_loop = std::make_unique<Loop>(name, trust);
}

NetworkThread::~NetworkThread() = default;

void NetworkThread::post(std::function<void()> action)
{
    QMetaObject::invokeMethod(&m_loop->instruments->context, std::move(action), Qt::QueuedConnection);
}

void NetworkThread::run(const std::function<void()>& action)
{
    QMetaObject::invokeMethod(&m_loop->instruments->context, action, Qt::BlockingQueuedConnection);
}

Network NetworkThread::network()
{
    Instruments& on = *m_loop->instruments;
    return {on.http, on.sockets, on.scheduler};
}

} // namespace jarvis::net
