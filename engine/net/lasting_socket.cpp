#include "engine/net/lasting_socket.h"

#include "engine/base/check.h"

namespace jarvis::net {

LastingSocket::LastingSocket(const Network& network, WebSocketOptions options, const Pace& pace, Callbacks callbacks)
    : m_network(network), m_options(std::move(options)), m_pace(pace), m_backoff(pace.first, pace.longest, pace.seed), m_callbacks(std::move(callbacks))
{
}

void LastingSocket::open()
{
    m_retry.reset();
    m_socket = m_network.sockets.open(m_options, *this);
}

void LastingSocket::send(std::string_view text)
{
    CHECK(m_isOpen);
    m_socket->sendText(text);
}

void LastingSocket::send(std::span<const std::byte> bytes)
{
    CHECK(m_isOpen);
    m_socket->sendBinary(bytes);
}

void LastingSocket::reopen(const NetError& why)
{
    if (m_socket)
        onClosed(why);
}

void LastingSocket::onOpen()
{
    m_isOpen = true;
    m_steady = m_network.scheduler.after(m_pace.steadyAfter, [this] { m_backoff.reset(); });
    m_callbacks.onOpen();
}

void LastingSocket::onText(std::string_view text)
{
    m_callbacks.onText(text);
}

void LastingSocket::onBinary(std::span<const std::byte> bytes)
{
    if (m_callbacks.onBinary)
        m_callbacks.onBinary(bytes);
}

void LastingSocket::onClosed(const NetError& why)
{
    const NetError told = why;
    m_isOpen = false;
    m_steady.reset();
    m_socket.reset();
    m_retry = m_network.scheduler.after(m_backoff.next(), [this] { open(); });
    m_callbacks.onLost(told);
}

} // namespace jarvis::net
