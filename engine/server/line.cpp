#include "engine/server/line.h"

#include "engine/base/check.h"

#include <boost/asio/error.hpp>
#include <openssl/bio.h>
#include <openssl/err.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <utility>

namespace jarvis::server {
namespace {

/// What one record of TLS holds (RFC 8446, 5.1).
constexpr std::size_t kRecordMax = 16U << 10;

bool isNoRoom(int number) { return number == EAGAIN || number == EWOULDBLOCK; }

int socketOf(BIO* bio) { return static_cast<int>(reinterpret_cast<std::intptr_t>(BIO_get_data(bio))); }

/// OpenSSL's own sockets end the program with SIGPIPE when a peer is gone: these do not.
int writeBio(BIO* bio, const char* data, int size)
{
    BIO_clear_retry_flags(bio);
    ssize_t sent = -1;
    do {
        sent = ::send(socketOf(bio), data, static_cast<std::size_t>(size), MSG_NOSIGNAL | MSG_DONTWAIT);
    } while (sent < 0 && errno == EINTR);
    if (sent < 0 && isNoRoom(errno))
        BIO_set_retry_write(bio);
    return static_cast<int>(sent);
}

int readBio(BIO* bio, char* data, int size)
{
    BIO_clear_retry_flags(bio);
    ssize_t come = -1;
    do {
        come = ::recv(socketOf(bio), data, static_cast<std::size_t>(size), MSG_DONTWAIT);
    } while (come < 0 && errno == EINTR);
    if (come < 0 && isNoRoom(errno))
        BIO_set_retry_read(bio);
    return static_cast<int>(come);
}

long controlBio(BIO*, int what, long, void*) { return what == BIO_CTRL_FLUSH ? 1 : 0; }

const BIO_METHOD* socketMethod()
{
    static const std::unique_ptr<BIO_METHOD, void (*)(BIO_METHOD*)> method = [] {
        BIO_METHOD* const made = BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "quiet socket");
        CHECK(made != nullptr && BIO_meth_set_write(made, writeBio) == 1 && BIO_meth_set_read(made, readBio) == 1 && BIO_meth_set_ctrl(made, controlBio) == 1);
        return std::unique_ptr<BIO_METHOD, void (*)(BIO_METHOD*)>(made, BIO_meth_free);
    }();
    return method.get();
}

void putOn(SSL* session, int descriptor)
{
    BIO* const bio = BIO_new(socketMethod());
    CHECK(bio != nullptr);
    BIO_set_data(bio, reinterpret_cast<void*>(static_cast<std::intptr_t>(descriptor)));
    BIO_set_init(bio, 1);
    SSL_set_bio(session, bio, bio);
    SSL_set_mode(session, SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER | SSL_MODE_RELEASE_BUFFERS);
}

/// Of what OpenSSL could not do.
Line::Error errorOf(int kind)
{
    if (kind == SSL_ERROR_ZERO_RETURN)
        return boost::asio::error::eof;
    if (kind == SSL_ERROR_SYSCALL && errno != 0)
        return {errno, boost::system::system_category()};
    return boost::asio::error::connection_reset;
}

} // namespace

Line::Line(Socket socket, TlsSession session) : m_socket(std::move(socket)), m_session(std::move(session))
{
    if (m_session)
        putOn(m_session.get(), m_socket.native_handle());
}

std::size_t Line::write(const iovec* parts, std::size_t count, Error& error)
{
    if (!m_socket.is_open()) {
        error = boost::asio::error::bad_descriptor;
        return 0;
    }
    if (m_session)
        return writeSealed(parts, count, error);
    msghdr message{};
    message.msg_iov = const_cast<iovec*>(parts);
    message.msg_iovlen = count;
    ssize_t sent = -1;
    do {
        sent = ::sendmsg(m_socket.native_handle(), &message, MSG_NOSIGNAL | MSG_DONTWAIT);
    } while (sent < 0 && errno == EINTR);
    if (sent < 0 && !isNoRoom(errno))
        error.assign(errno, boost::system::system_category());
    return sent < 0 ? 0 : static_cast<std::size_t>(sent);
}

std::size_t Line::writeSealed(const iovec* parts, std::size_t count, Error& error)
{
    // One record: what is small goes into it together, and offered again it is the same.
    std::array<unsigned char, kRecordMax> record;
    std::size_t size = 0;
    for (std::size_t i = 0; i < count && size < record.size(); ++i) {
        const std::size_t fits = std::min(parts[i].iov_len, record.size() - size);
        if (fits > 0)
            std::memcpy(record.data() + size, parts[i].iov_base, fits);
        size += fits;
    }
    if (size == 0)
        return 0;
    ERR_clear_error();
    errno = 0;
    std::size_t taken = 0;
    if (SSL_write_ex(m_session.get(), record.data(), size, &taken) == 1)
        return taken;
    if (const int kind = SSL_get_error(m_session.get(), 0); kind != SSL_ERROR_WANT_WRITE)
        error = errorOf(kind);
    return 0;
}

std::size_t Line::read(void* into, std::size_t room, Error& error, Socket::wait_type& wait)
{
    wait = Socket::wait_read;
    if (!m_socket.is_open()) {
        error = boost::asio::error::bad_descriptor;
        return 0;
    }
    if (!m_session) {
        ssize_t come = -1;
        do {
            come = ::recv(m_socket.native_handle(), into, room, MSG_DONTWAIT);
        } while (come < 0 && errno == EINTR);
        if (come == 0 && room > 0)
            error = boost::asio::error::eof;
        else if (come < 0 && !isNoRoom(errno))
            error.assign(errno, boost::system::system_category());
        return come > 0 ? static_cast<std::size_t>(come) : 0;
    }
    ERR_clear_error();
    errno = 0;
    std::size_t come = 0;
    if (SSL_read_ex(m_session.get(), into, room, &come) == 1)
        return come;
    const int kind = SSL_get_error(m_session.get(), 0);
    if (kind == SSL_ERROR_WANT_WRITE)
        wait = Socket::wait_write; // its keys are being changed
    else if (kind != SSL_ERROR_WANT_READ)
        error = errorOf(kind);
    return 0;
}

void Line::sayLast()
{
    ERR_clear_error();
    if (m_session && m_socket.is_open())
        SSL_shutdown(m_session.get());
}

} // namespace jarvis::server
