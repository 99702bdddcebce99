#include "engine/server/socket_transport.h"

#include "engine/server/ordered_stream.h"

#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/websocket.hpp>

#include <chrono>
#include <optional>
#include <utility>

namespace jarvis::server {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
namespace websocket = boost::beast::websocket;
using Request = http::request<http::string_body>;
using Error = beast::error_code;

class SocketTransport final : public Transport, public std::enable_shared_from_this<SocketTransport> {
public:
    SocketTransport(const Limits& limits, Request request, Seats::Seat seat, asio::ip::tcp::socket socket, TlsSession session)
        : m_limits(limits)
        , m_request(std::move(request))
        , m_seat(std::move(seat))
        , m_socket(std::move(socket), std::move(session))
    {
        m_socket.read_message_max(limits.frameBytesMax);
        m_socket.binary(true);
        m_socket.auto_fragment(false);
    }

    void start(Callbacks callbacks) override
    {
        m_callbacks = std::move(callbacks);
        websocket::stream_base::timeout times = websocket::stream_base::timeout::suggested(beast::role_type::server);
        times.handshake_timeout = m_limits.openTimeout;
        times.idle_timeout = m_limits.silenceMax;
        times.keep_alive_pings = true;
        m_socket.set_option(times);
        m_socket.async_accept(m_request, [self = shared_from_this()](const Error& error) {
            self->m_request = {};
            if (error)
                return self->over("no WebSocket: " + error.message());
            self->m_isOpen = true;
            if (self->m_callbacks.onOpen)
                self->m_callbacks.onOpen();
            self->read();
        });
    }

    bool write(FrameParts frame) override
    {
        Error error;
        const auto out = m_socket.next_layer().writeFrame(std::move(frame), error, [self = shared_from_this()](const Error& late) { self->onWritten(late); });
        if (out == OrderedStream::Out::Failed)
            over(error.message());
        else if (out == OrderedStream::Out::Later)
            m_writingSince = std::chrono::steady_clock::now();
        return out == OrderedStream::Out::All;
    }

    // Looked at now and then: a timer for every frame of every desk costs more than the frame.
    void tend() override
    {
        if (m_writingSince && std::chrono::steady_clock::now() - *m_writingSince > m_limits.writeTimeout)
            over("it does not read");
    }

    void close(CloseCode code, std::string reason) override
    {
        if (!m_isOpen)
            return over(reason);
        if (std::exchange(m_isClosing, true))
            return; // its first reason counts, and the stream cannot be closed twice
        reason.resize(std::min<std::size_t>(reason.size(), 120));
        websocket::close_reason why(static_cast<std::uint16_t>(code));
        why.reason = reason;
        m_socket.async_close(why, [self = shared_from_this(), reason](const Error&) { self->over(reason); });
    }

    void forget() override
    {
        m_callbacks = {};
        m_socket.next_layer().close();
    }

private:
    void onWritten(const Error& error)
    {
        m_writingSince.reset();
        if (error)
            return over(error.message());
        if (m_callbacks.onWritten)
            m_callbacks.onWritten();
    }

    void read()
    {
        m_buffer.clear();
        m_socket.async_read(m_buffer, [self = shared_from_this()](const Error& error, std::size_t) {
            if (error)
                return self->over(error == websocket::error::closed ? "the peer left" : error.message());
            if (!self->m_callbacks.onFrame)
                return;
            if (!self->m_socket.got_binary())
                return self->close(CloseCode::Unsupported, "frames are binary");
            const auto data = self->m_buffer.cdata();
            self->m_callbacks.onFrame(wire::ByteView(static_cast<const std::byte*>(data.data()), data.size()));
            self->read();
        });
    }

    /// Tells it once.
    void over(const std::string& why)
    {
        const Callbacks last = std::exchange(m_callbacks, {});
        m_socket.next_layer().close();
        if (last.onClosed)
            last.onClosed(why);
    }

    const Limits m_limits;
    Request m_request;
    const Seats::Seat m_seat;
    websocket::stream<OrderedStream> m_socket;
    std::optional<std::chrono::steady_clock::time_point> m_writingSince;
    beast::flat_buffer m_buffer;
    Callbacks m_callbacks;
    bool m_isOpen = false;
    bool m_isClosing = false;
};

} // namespace

std::shared_ptr<Transport> makeSocketTransport(asio::io_context& loop, StreamHandover handover, const Transport::Limits& limits)
{
    asio::ip::tcp::socket socket(loop);
    Error error;
    const int descriptor = handover.descriptor.release();
    socket.assign(handover.isV6 ? asio::ip::tcp::v6() : asio::ip::tcp::v4(), descriptor, error);
    if (error) {
        ::close(descriptor);
        return nullptr;
    }
    return std::make_shared<SocketTransport>(limits, std::move(handover.request), std::move(handover.seat), std::move(socket), std::move(handover.session));
}

} // namespace jarvis::server
