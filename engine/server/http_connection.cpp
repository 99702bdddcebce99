#include "engine/server/http_connection.h"

#include "engine/base/clock.h"
#include "engine/server/http_rules.h"
#include "engine/server/transport.h"
#include "engine/wire/stream.h"

#include <spdlog/spdlog.h>

#include <boost/asio/buffer.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>

#include <algorithm>
#include <array>
#include <optional>
#include <type_traits>

namespace jarvis::server {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using Tcp = asio::ip::tcp::socket;
using Tls = asio::ssl::stream<asio::ip::tcp::socket>;
using Error = beast::error_code;

constexpr std::size_t kBufferMax = 16U << 10;
constexpr std::size_t kReadAtOnce = 4U << 10;
/// A peer that was told to go is listened to for so long, that our last words are not lost with what it still sends.
constexpr Duration kLingering = std::chrono::seconds(1);
constexpr std::size_t kLingeringBytesMax = 256U << 10;

template <typename Socket>
class Connection final : public HttpConnection, public std::enable_shared_from_this<Connection<Socket>> {
public:
    template <typename... Arguments>
    Connection(std::uint64_t id, Seats::Seat seat, const Limits& limits, const Callbacks& callbacks, Arguments&&... arguments)
        : m_id(id)
        , m_seat(std::move(seat))
        , m_limits(limits)
        , m_callbacks(callbacks)
        , m_socket(std::forward<Arguments>(arguments)...)
        , m_timer(m_socket.get_executor())
        , m_buffer(kBufferMax)
    {
    }

    void start() override
    {
        within(m_limits.openTimeout);
        if constexpr (std::is_same_v<Socket, Tls>) {
            m_socket.async_handshake(asio::ssl::stream_base::server, [self = this->shared_from_this()](const Error& error) {
                error ? self->over() : self->awaitRequest(self->m_limits.openTimeout);
            });
        } else {
            awaitRequest(m_limits.openTimeout);
        }
    }

    void leave() override
    {
        m_isLeaving = true;
        if (m_isWaiting)
            over();
    }

    void cut() override { over(); }

private:
    Tcp::lowest_layer_type& tcp() { return m_socket.lowest_layer(); }

    /// When the time is up whatever waits for the socket ends with an error, and m_isLate tells why.
    void within(Duration duration)
    {
        m_isLate = false;
        m_timer.expires_after(duration);
        m_timer.async_wait([weak = this->weak_from_this()](const Error& error) {
            const auto self = weak.lock();
            if (error || !self)
                return;
            self->m_isLate = true;
            Error ignored;
            self->tcp().cancel(ignored);
        });
    }

    // -- reading ----------------------------------------------------------------------------------------------------------

    void awaitRequest(Duration patience)
    {
        if (m_isLeaving)
            return over();
        m_parser.emplace();
        m_parser->header_limit(static_cast<std::uint32_t>(m_limits.headBytesMax));
        m_parser->body_limit(m_limits.bodyBytesMax);
        m_headProblem.reset();
        if (m_buffer.size() > 0)
            return readHead();
        m_isWaiting = true;
        within(patience);
        m_socket.async_read_some(m_buffer.prepare(kReadAtOnce), [self = this->shared_from_this()](const Error& error, std::size_t bytes) {
            self->m_isWaiting = false;
            if (error || self->m_isOver)
                return self->over();
            self->m_buffer.commit(bytes);
            self->readHead();
        });
    }

    void readHead()
    {
        within(m_limits.headTimeout);
        parseHead();
    }

    /// The parser takes each field whole, with what follows it folded, so that its text can be judged too.
    void parseHead()
    {
        Error error;
        const auto heard = m_buffer.data();
        const std::size_t used = m_parser->put(heard, error);
        if (!m_headProblem)
            m_headProblem = judgeHeadText({static_cast<const char*>(heard.data()), used});
        m_buffer.consume(used);
        if (m_parser->is_header_done() && !error)
            return onHead();
        if (error && error != http::error::need_more)
            return onUnreadable(error, "head");
        const std::size_t room = std::min(kReadAtOnce, kBufferMax - m_buffer.size());
        if (room == 0)
            return onUnreadable(http::error::header_limit, "head");
        m_socket.async_read_some(m_buffer.prepare(room), [self = this->shared_from_this()](const Error& ended, std::size_t bytes) {
            if (ended || self->m_isOver)
                return self->onUnreadable(ended, "head");
            self->m_buffer.commit(bytes);
            self->parseHead();
        });
    }

    void onHead()
    {
        const auto& head = m_parser->get();
        m_request = {};
        const auto said = head["X-Request-Id"];
        const bool isNamed = isRequestId(std::string_view(said.data(), said.size()));
        m_request.id = isNamed ? std::string(said) : m_callbacks.nameRequest();
        m_request.method = std::string(head.method_string());
        m_request.target = std::string(head.target());
        m_request.address = m_seat.address();
        m_version = head.version();
        m_isKept = head.keep_alive();
        if (m_headProblem)
            return refuse(*m_headProblem);
        if (const std::optional<Problem> wrong = judgeHead(head))
            return refuse(*wrong);
        const bool isStream = m_request.target == wire::kStreamPath;
        if (isStream || m_callbacks.service == nullptr)
            return onStreamRequest();
        // Taken now: what follows a chunked body is no header.
        m_request.fields = fieldsOf(head);
        if (!head[http::field::expect].empty())
            return invite();
        readBody();
    }

    /// Of a peer that asks before it sends its body.
    void invite()
    {
        m_out = "HTTP/1.1 100 Continue\r\n\r\n";
        within(m_limits.writeTimeout);
        asio::async_write(m_socket, asio::buffer(m_out), [self = this->shared_from_this()](const Error& error, std::size_t) {
            error ? self->over() : self->readBody();
        });
    }

    void readBody()
    {
        if (m_parser->is_done())
            return serve();
        within(m_limits.bodyTimeout);
        http::async_read(m_socket, m_buffer, *m_parser, [self = this->shared_from_this()](const Error& error, std::size_t) {
            error ? self->onUnreadable(error, "body") : self->serve();
        });
    }

    void onUnreadable(const Error& error, const char* part)
    {
        if (m_isOver)
            return;
        if (m_request.id.empty())
            m_request.id = m_callbacks.nameRequest();
        if (m_isLate)
            return refuse(Problem(408, "request-timeout", "Request timeout", std::string("The ") + part + " of the request did not come in time."));
        const std::optional<Problem> problem = problemOf(error);
        problem ? refuse(*problem) : over();
    }

    // -- answering --------------------------------------------------------------------------------------------------------

    void serve()
    {
        m_timer.cancel();
        m_request.body = std::move(m_parser->get().body());
        const bool isHead = m_request.method == "HEAD";
        const std::string id = m_request.id;
        m_callbacks.service->answer(std::move(m_request), [self = this->shared_from_this(), isHead, id](WebAnswer answer) {
            if (!self->m_isOver)
                self->write(answer, id, isHead);
        });
    }

    /// Of what was not read whole: nothing behind it can be trusted to be a request.
    void refuse(const Problem& problem)
    {
        m_isKept = false;
        const WebAnswer answer = problem.answer(m_request.id);
        spdlog::warn("A request of {} was not taken: {} (request {})", m_seat.address(), answer.status, m_request.id);
        if (m_callbacks.service != nullptr)
            m_callbacks.service->noteUnreadable(answer.status);
        write(answer, m_request.id, m_request.method == "HEAD");
    }

    void write(const WebAnswer& answer, const std::string& id, bool isHead)
    {
        m_isKept = m_isKept && !m_isLeaving;
        m_out = headOf(answer, id, m_version == 10 ? 10 : 11, m_isKept, SystemClock().now());
        if (!isHead)
            m_out += answer.body;
        within(m_limits.writeTimeout);
        asio::async_write(m_socket, asio::buffer(m_out), [self = this->shared_from_this()](const Error& error, std::size_t) {
            if (error || self->m_isOver)
                return self->over();
            self->m_isKept ? self->awaitRequest(self->m_limits.idleMax) : self->sayGoodbye();
        });
    }

    // -- the stream -------------------------------------------------------------------------------------------------------

    void onStreamRequest()
    {
        if (const std::optional<Problem> wrong = judgeStreamRequest(m_parser->get(), m_buffer.size() > 0))
            return refuse(*wrong);
        m_timer.cancel();
        StreamHandover handover{{}, false, nullptr, m_parser->release(), std::move(m_seat)};
        handover.take(m_socket);
        m_isOver = true;
        m_callbacks.onOver(m_id);
        // The session leaves this loop's buffers with us: it belongs to nobody else when it arrives.
        asio::post(m_socket.get_executor(), [self = this->shared_from_this(), moved = std::make_shared<StreamHandover>(std::move(handover))]() mutable {
            auto onStream = self->m_callbacks.onStream;
            self.reset();
            onStream(std::move(*moved));
        });
    }

    // -- the end ----------------------------------------------------------------------------------------------------------

    void sayGoodbye()
    {
        within(kLingering);
        if constexpr (std::is_same_v<Socket, Tls>) {
            m_socket.async_shutdown([self = this->shared_from_this()](const Error&) { self->over(); });
        } else {
            Error ignored;
            tcp().shutdown(asio::socket_base::shutdown_send, ignored);
            m_buffer.clear();
            linger(0);
        }
    }

    void linger(std::size_t heard)
    {
        m_socket.async_read_some(asio::buffer(m_waste), [self = this->shared_from_this(), heard](const Error& error, std::size_t bytes) {
            if (error || self->m_isOver || heard + bytes > kLingeringBytesMax)
                return self->over();
            self->linger(heard + bytes);
        });
    }

    void over()
    {
        if (std::exchange(m_isOver, true))
            return;
        m_timer.cancel();
        Error ignored;
        tcp().close(ignored);
        m_callbacks.onOver(m_id);
    }

    const std::uint64_t m_id;
    Seats::Seat m_seat;
    const Limits m_limits;
    const Callbacks& m_callbacks;
    Socket m_socket;
    asio::steady_timer m_timer;
    beast::flat_buffer m_buffer;
    std::optional<http::request_parser<http::string_body>> m_parser;
    std::optional<Problem> m_headProblem;
    WebRequest m_request;
    std::string m_out;
    std::array<char, kReadAtOnce> m_waste{};
    unsigned m_version = 11;
    bool m_isKept = false;
    bool m_isWaiting = false; ///< for a request to begin
    bool m_isLate = false;
    bool m_isLeaving = false;
    bool m_isOver = false;
};

} // namespace

std::shared_ptr<HttpConnection> makeHttpConnection(std::uint64_t id, asio::ip::tcp::socket socket, asio::ssl::context* tls, Seats::Seat seat,
    const HttpConnection::Limits& limits, const HttpConnection::Callbacks& callbacks)
{
    if (tls != nullptr)
        return std::make_shared<Connection<Tls>>(id, std::move(seat), limits, callbacks, std::move(socket), *tls);
    return std::make_shared<Connection<Tcp>>(id, std::move(seat), limits, callbacks, std::move(socket));
}

} // namespace jarvis::server
