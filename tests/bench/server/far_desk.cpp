#include "tests/bench/server/far_desk.h"

#include <boost/asio/write.hpp>

#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <utility>

namespace jarvis::bench {
namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using SystemError = boost::system::error_code;

constexpr const char* kUpgrade = "GET /api/v1/stream HTTP/1.1\r\nHost: engine\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                                 "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
constexpr std::uint8_t kBinary = 2;
constexpr std::uint8_t kPing = 9;

/// A frame as clients send it (RFC 6455, 5.2); a mask of zeros leaves the bytes as they are.
std::string framed(std::uint8_t opcode, std::string_view payload)
{
    std::string bytes{static_cast<char>(0x80 | opcode)};
    const std::size_t size = payload.size();
    if (size < 126) {
        bytes += static_cast<char>(0x80 | size);
    } else {
        bytes += static_cast<char>(0x80 | 126);
        bytes += static_cast<char>(size >> 8);
        bytes += static_cast<char>(size);
    }
    bytes.append(4, '\0');
    bytes.append(payload);
    return bytes;
}

} // namespace

FarDesk::FarDesk(asio::io_context& loop, Host& host, int number, wire::Hello hello, SSL_CTX* tls)
    : m_socket(loop), m_host(host), m_number(number), m_hello(std::move(hello)), m_tls(tls != nullptr ? SSL_new(tls) : nullptr)
{
}

void FarDesk::connect(std::uint16_t port)
{
    SystemError error;
    m_socket.open(tcp::v4(), error);
    const int group = m_number / 50;
    const auto own = asio::ip::make_address_v4(0x7F010001U + static_cast<std::uint32_t>(group));
    m_socket.bind({own, 0}, error);
    m_socket.set_option(tcp::no_delay(true), error);
    m_socket.async_connect({asio::ip::address_v4::loopback(), port}, [self = shared_from_this()](const SystemError& failed) {
        if (failed)
            return self->lose();
        SystemError ignored;
        self->m_socket.non_blocking(true, ignored);
        if (self->m_tls) {
            SSL_set_fd(self->m_tls.get(), self->m_socket.native_handle());
            SSL_set_connect_state(self->m_tls.get());
        }
        self->onReadable();
    });
}

bool FarDesk::isShaken()
{
    if (!m_tls || SSL_is_init_finished(m_tls.get()))
        return true;
    const int done = SSL_do_handshake(m_tls.get());
    if (done != 1 && SSL_get_error(m_tls.get(), done) != SSL_ERROR_WANT_READ)
        lose();
    return done == 1;
}

std::size_t FarDesk::read(char* into, std::size_t room)
{
    if (m_tls) {
        const int size = SSL_read(m_tls.get(), into, static_cast<int>(room));
        if (size <= 0 && SSL_get_error(m_tls.get(), size) != SSL_ERROR_WANT_READ)
            lose();
        return size > 0 ? static_cast<std::size_t>(size) : 0;
    }
    const ssize_t size = ::recv(descriptor(), into, room, 0);
    if (size == 0 || (size < 0 && errno != EAGAIN && errno != EWOULDBLOCK))
        lose();
    return size > 0 ? static_cast<std::size_t>(size) : 0;
}

void FarDesk::write(std::string_view bytes)
{
    // Small, and into a socket that is empty: it fits.
    const auto size = m_tls ? SSL_write(m_tls.get(), bytes.data(), static_cast<int>(bytes.size()))
                            : static_cast<int>(::send(descriptor(), bytes.data(), bytes.size(), MSG_NOSIGNAL));
    if (size < static_cast<int>(bytes.size()))
        lose();
}

int FarDesk::descriptor() { return m_asideDescriptor >= 0 ? m_asideDescriptor : m_socket.native_handle(); }

void FarDesk::awaitBytes()
{
    m_socket.async_wait(tcp::socket::wait_read, [self = shared_from_this()](const SystemError& failed) { failed ? self->lose() : self->onReadable(); });
}

void FarDesk::onReadable()
{
    if (isShaken() && !std::exchange(m_isAsked, true))
        write(kUpgrade);
    if (m_isAsked && !m_isLost)
        takeWhatIsThere();
    if (m_isLost)
        return;
    if (!m_isAside)
        return awaitBytes();
    SystemError ignored;
    m_asideDescriptor = m_socket.release(ignored);
}

void FarDesk::look()
{
    if (!m_isLost && m_asideDescriptor >= 0)
        takeWhatIsThere();
}

void FarDesk::takeWhatIsThere()
{
    static std::array<char, 256 * 1024> s_buffer; // one thread, and what is left of it is copied
    // A record of TLS at a time; in the clear whatever there is.
    std::size_t size = read(s_buffer.data(), s_buffer.size());
    while (size > 0 && !m_isLost) {
        take({s_buffer.data(), size});
        size = m_tls && !m_isLost ? read(s_buffer.data(), s_buffer.size()) : 0;
    }
}

void FarDesk::take(std::string_view bytes)
{
    if (m_rest.empty()) {
        m_rest.assign(bytes.substr(takeWhole(bytes)));
    } else {
        m_rest.append(bytes);
        m_rest.erase(0, takeWhole(m_rest));
    }
    if (m_rest.empty() && m_rest.capacity() > 4'096)
        m_rest.shrink_to_fit();
}

std::size_t FarDesk::takeWhole(std::string_view bytes)
{
    std::size_t at = 0;
    if (!m_isUpgraded) {
        const std::size_t end = bytes.find("\r\n\r\n");
        if (end == std::string::npos)
            return 0;
        if (!bytes.starts_with("HTTP/1.1 101")) {
            lose();
            return bytes.size();
        }
        at = end + 4;
        m_isUpgraded = true;
        say(m_hello);
    }
    while (!m_isLost && bytes.size() - at >= 2) {
        const auto byte = [&](std::size_t i) { return static_cast<std::uint64_t>(static_cast<unsigned char>(bytes[at + i])); };
        const std::size_t wide = (byte(1) & 0x7F) == 126 ? 2 : (byte(1) & 0x7F) == 127 ? 8 : 0;
        if (bytes.size() - at < 2 + wide)
            break;
        std::uint64_t size = wide == 0 ? byte(1) & 0x7F : 0;
        for (std::size_t i = 0; i < wide; ++i)
            size = size << 8 | byte(2 + i);
        if (bytes.size() - at < 2 + wide + size)
            break;
        const std::string_view payload(bytes.data() + at + 2 + wide, size);
        const auto opcode = static_cast<std::uint8_t>(byte(0) & 0x0F);
        at += 2 + wide + size;
        if (opcode == kPing)
            write(framed(10, payload));
        if (opcode != kBinary || size < 2)
            continue;
        std::uint16_t tag = 0;
        std::memcpy(&tag, payload.data(), sizeof tag);
        if (tag == kWelcome) {
            m_isWelcome = true;
            m_host.onWelcome(*this);
        }
        m_host.onFrame(*this, tag, std::as_bytes(std::span(payload)));
    }
    return at;
}

void FarDesk::say(const wire::DeskFrame& frame)
{
    const wire::Bytes bytes = wire::encodeFrame(frame);
    write(framed(kBinary, {reinterpret_cast<const char*>(bytes.data()), bytes.size()}));
}

void FarDesk::close()
{
    m_isLost = true;
    SystemError ignored;
    m_socket.close(ignored);
    if (m_asideDescriptor >= 0)
        ::close(std::exchange(m_asideDescriptor, -1));
}

void FarDesk::lose()
{
    if (m_isLost)
        return;
    close();
    m_host.onLost(*this);
}

} // namespace jarvis::bench
