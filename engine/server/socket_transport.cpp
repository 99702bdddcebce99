#include "engine/server/socket_transport.h"

#include "engine/base/text.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/http/write.hpp>
#include <boost/beast/ssl/ssl_stream.hpp>
#include <boost/beast/websocket.hpp>
#include <boost/beast/websocket/ssl.hpp>

#include <optional>
#include <type_traits>
#include <utility>

namespace jarvis::server {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
namespace websocket = boost::beast::websocket;
using Tcp = beast::tcp_stream;
using Tls = beast::ssl_stream<beast::tcp_stream>;
using Error = beast::error_code;

/// RFC 9457.
http::response<http::string_body> problem(http::status status, const char* title, const std::string& detail)
{
    http::response<http::string_body> response(status, 11);
    response.set(http::field::content_type, "application/problem+json");
    if (status == http::status::upgrade_required)
        response.set(http::field::upgrade, "websocket");
    response.body() = "{\"type\":\"about:blank\",\"title\":\"" + std::string(title) + "\",\"status\":" + std::to_string(static_cast<int>(status))
        + ",\"detail\":" + jsonText(detail) + "}\n";
    response.keep_alive(false);
    response.prepare_payload();
    return response;
}

template <typename Next>
class SocketTransport final : public Transport, public std::enable_shared_from_this<SocketTransport<Next>> {
public:
    template <typename... Arguments>
    explicit SocketTransport(const Limits& limits, Arguments&&... arguments) : m_limits(limits), m_socket(std::forward<Arguments>(arguments)...), m_writeTimer(m_socket.get_executor())
    {
        m_parser.header_limit(static_cast<std::uint32_t>(limits.headerBytesMax));
        m_parser.body_limit(0);
        m_socket.read_message_max(limits.frameBytesMax);
        m_socket.binary(true);
        m_socket.auto_fragment(false);
    }

    void start(Callbacks callbacks) override
    {
        m_callbacks = std::move(callbacks);
        tcp().expires_after(m_limits.openTimeout);
        if constexpr (std::is_same_v<Next, Tls>) {
            m_socket.next_layer().async_handshake(asio::ssl::stream_base::server, [self = this->shared_from_this()](const Error& error) {
                error ? self->over("no TLS: " + error.message()) : self->readRequest();
            });
        } else {
            readRequest();
        }
    }

    void write(FrameParts frame) override
    {
        m_frame = std::move(frame);
        std::vector<asio::const_buffer> buffers;
        buffers.reserve(m_frame.size());
        for (const SharedBytes& part : m_frame)
            buffers.emplace_back(part->data(), part->size());
        // A timer of our own: that of the TCP stream would count for the read that waits as well.
        m_writeTimer.expires_after(m_limits.writeTimeout);
        m_writeTimer.async_wait([weak = this->weak_from_this()](const Error& error) {
            if (const auto self = weak.lock(); self && !error)
                self->over("it does not read");
        });
        m_socket.async_write(buffers, [self = this->shared_from_this()](const Error& error, std::size_t) {
            self->m_frame.clear();
            self->m_writeTimer.cancel();
            if (error)
                return self->over(error.message());
            if (self->m_callbacks.onWritten)
                self->m_callbacks.onWritten();
        });
    }

    void close(std::string reason) override
    {
        if (!m_isOpen)
            return over(reason);
        reason.resize(std::min<std::size_t>(reason.size(), 120));
        websocket::close_reason why(websocket::close_code::policy_error);
        why.reason = reason;
        m_socket.async_close(why, [self = this->shared_from_this(), reason](const Error&) { self->over(reason); });
    }

    void forget() override
    {
        m_callbacks = {};
        m_writeTimer.cancel();
        Error ignored;
        tcp().socket().close(ignored);
    }

private:
    Tcp& tcp() { return beast::get_lowest_layer(m_socket); }

    void readRequest()
    {
        http::async_read(m_socket.next_layer(), m_buffer, m_parser, [self = this->shared_from_this()](const Error& error, std::size_t) {
            if (error)
                return self->over("no request: " + error.message());
            self->onRequest();
        });
    }

    void onRequest()
    {
        const auto& request = m_parser.get();
        if (request.target() != kStreamPath)
            return refuse(problem(http::status::not_found, "Not found", std::string("Only ") + kStreamPath + " is served here."));
        // A web page that a trader has open elsewhere must not reach their engine.
        if (request.find(http::field::origin) != request.end())
            return refuse(problem(http::status::forbidden, "Forbidden", "Web pages are not served: connect with the workstation or an own client."));
        if (!websocket::is_upgrade(request))
            return refuse(problem(http::status::upgrade_required, "Upgrade required", "This is a WebSocket: ask for an upgrade."));
        tcp().expires_never();
        websocket::stream_base::timeout times = websocket::stream_base::timeout::suggested(beast::role_type::server);
        times.handshake_timeout = m_limits.openTimeout;
        times.idle_timeout = m_limits.silenceMax;
        times.keep_alive_pings = true;
        m_socket.set_option(times);
        m_socket.async_accept(request, [self = this->shared_from_this()](const Error& error) {
            if (error)
                return self->over("no WebSocket: " + error.message());
            self->m_isOpen = true;
            if (self->m_callbacks.onOpen)
                self->m_callbacks.onOpen();
            self->read();
        });
    }

    void refuse(http::response<http::string_body> response)
    {
        m_response = std::move(response);
        http::async_write(m_socket.next_layer(), *m_response, [self = this->shared_from_this()](const Error&, std::size_t) { self->over("no stream was asked for"); });
    }

    void read()
    {
        m_buffer.clear();
        m_socket.async_read(m_buffer, [self = this->shared_from_this()](const Error& error, std::size_t) {
            if (error)
                return self->over(error == websocket::error::closed ? "the peer left" : error.message());
            if (!self->m_callbacks.onFrame)
                return;
            const auto data = self->m_buffer.cdata();
            self->m_callbacks.onFrame(wire::ByteView(static_cast<const std::byte*>(data.data()), data.size()));
            self->read();
        });
    }

    /// Tells it once.
    void over(const std::string& why)
    {
        const Callbacks last = std::exchange(m_callbacks, {});
        m_writeTimer.cancel();
        Error ignored;
        tcp().socket().close(ignored);
        if (last.onClosed)
            last.onClosed(why);
    }

    const Limits m_limits;
    websocket::stream<Next> m_socket;
    asio::steady_timer m_writeTimer;
    beast::flat_buffer m_buffer;
    http::request_parser<http::string_body> m_parser;
    std::optional<http::response<http::string_body>> m_response;
    FrameParts m_frame;
    Callbacks m_callbacks;
    bool m_isOpen = false;
};

} // namespace

std::shared_ptr<Transport> makeSocketTransport(asio::ip::tcp::socket socket, asio::ssl::context* tls, const Transport::Limits& limits)
{
    if (tls != nullptr)
        return std::make_shared<SocketTransport<Tls>>(limits, std::move(socket), *tls);
    return std::make_shared<SocketTransport<Tcp>>(limits, std::move(socket));
}

} // namespace jarvis::server
