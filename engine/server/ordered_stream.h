#pragma once

#include "engine/server/story.h"

#include <boost/asio/any_completion_handler.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/buffer.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core/role.hpp>
#include <boost/beast/websocket/teardown.hpp>

#include <array>
#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <utility>

namespace jarvis::server {

/// A connection in the clear under a WebSocket, which two write to and nobody mixes: the WebSocket its own words (greeting, answers to pings,
/// farewell), and writeFrame() what a desk is told. That one takes a single call to the system where there is room, and nothing else: through
/// the WebSocket's own machinery a frame costs as much again as the system needs for it.
///
/// Threads: the stream thread.
class OrderedStream {
public:
    using Socket = boost::asio::ip::tcp::socket;
    using Error = boost::system::error_code;
    using executor_type = Socket::executor_type;
    using next_layer_type = Socket;
    enum class Out { All, Later, Failed };

    explicit OrderedStream(Socket socket);

    executor_type get_executor() { return m_state->socket.get_executor(); }
    next_layer_type& next_layer() { return m_state->socket; }
    const next_layer_type& next_layer() const { return m_state->socket; }

    /// One binary message (RFC 6455, 5.2). With Later `done` is called when all of it is out, or cannot be; requires that this happened of the
    /// one before.
    Out writeFrame(FrameParts parts, Error& error, std::function<void(const Error&)> done);
    /// What is not out is dropped, and nobody is told.
    void close();

    template <typename Buffers, typename Handler> auto async_read_some(const Buffers& buffers, Handler&& handler)
    {
        return m_state->socket.async_read_some(buffers, std::forward<Handler>(handler));
    }
    template <typename Buffers, typename Handler> auto async_write_some(const Buffers& buffers, Handler&& handler)
    {
        return boost::asio::async_initiate<Handler, void(Error, std::size_t)>(
            [](auto&& whenOut, State* state, std::string bytes) { say(state->shared_from_this(), std::move(bytes), std::forward<decltype(whenOut)>(whenOut)); },
            handler, m_state.get(), bytesOf(buffers));
    }

private:
    using WhenOut = boost::asio::any_completion_handler<void(Error, std::size_t)>;
    struct Words {
        std::string bytes;
        std::size_t sent = 0;
        WhenOut whenOut;
    };
    struct Frame {
        std::array<unsigned char, 10> head{};
        std::size_t headSize = 0;
        FrameParts parts;
        std::size_t part = 0; ///< the first that is not wholly out; `sent` of it is, or of the head as long as that is not
        std::size_t sent = 0;
        bool isHeadOut = false;
        std::function<void(const Error&)> done;
    };
    struct State : std::enable_shared_from_this<State> {
        explicit State(Socket itself) : socket(std::move(itself)) {}
        Socket socket;
        std::unique_ptr<Words> words; ///< waiting, or partly out
        std::unique_ptr<Frame> frame;
        bool isFrameFirst = false; ///< of the two
        bool isWaiting = false;
    };
    template <typename Buffers> static std::string bytesOf(const Buffers& buffers)
    {
        std::string bytes(boost::asio::buffer_size(buffers), '\0');
        boost::asio::buffer_copy(boost::asio::buffer(bytes), buffers);
        return bytes;
    }
    static void say(std::shared_ptr<State> state, std::string bytes, WhenOut whenOut);
    /// As much as there is room for: All, or Later when there is none, or Failed.
    static Out send(Socket& socket, Frame& frame, Error& error);
    static Out send(Socket& socket, Words& words, Error& error);
    static void flush(const std::shared_ptr<State>& state);
    static void waitForRoom(const std::shared_ptr<State>& state);

    std::shared_ptr<State> m_state;
};

void teardown(boost::beast::role_type role, OrderedStream& stream, boost::system::error_code& error);
template <typename Handler> void async_teardown(boost::beast::role_type role, OrderedStream& stream, Handler&& handler)
{
    using boost::beast::websocket::async_teardown;
    async_teardown(role, stream.next_layer(), std::forward<Handler>(handler));
}

} // namespace jarvis::server
