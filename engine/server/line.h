#pragma once

#include <boost/asio/ip/tcp.hpp>
#include <openssl/ssl.h>
#include <sys/uio.h>

#include <cstddef>
#include <memory>

namespace jarvis::server {

struct FreeTls {
    void operator()(SSL* session) const { SSL_free(session); }
};
/// Null: in the clear.
using TlsSession = std::unique_ptr<SSL, FreeTls>;

/// A connection's bytes, in the clear or sealed by TLS, without a buffer of ours for either direction: OpenSSL works on the socket itself and
/// gives its own buffers back whenever they are empty. Ten thousand desks that are quiet cost little more than their sockets.
///
/// Nothing waits here: who finds no room, or nothing to read, waits for the socket and asks again.
/// Threads: one thread at a time.
class Line {
public:
    using Socket = boost::asio::ip::tcp::socket;
    using Error = boost::system::error_code;

    /// `session`: one whose hands are shaken, and which holds nothing that was not read.
    Line(Socket socket, TlsSession session);

    Socket& socket() { return m_socket; }
    const Socket& socket() const { return m_socket; }
    bool isSealed() const { return m_session != nullptr; }

    /// How many bytes were taken, 0 when there is no room or with an error. May be less than there is room for. After 0 the same bytes must be
    /// offered again before others: some of them may be sealed already.
    std::size_t write(const iovec* parts, std::size_t count, Error& error);
    /// How many bytes came; 0 when there are none yet, or with an error: then `wait` tells what to wait for.
    std::size_t read(void* into, std::size_t room, Error& error, Socket::wait_type& wait);
    /// The last word of TLS, if there is room for it.
    void sayLast();

private:
    std::size_t writeSealed(const iovec* parts, std::size_t count, Error& error);

    Socket m_socket;
    TlsSession m_session;
};

} // namespace jarvis::server
