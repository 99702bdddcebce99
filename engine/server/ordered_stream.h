#pragma once

#include "engine/server/line.h"
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

/// A connection under a WebSocket, in the clear or sealed, which two write to and nobody mixes: the WebSocket its own words (greeting, answers to pings,
/// farewell), and writeFrame() what a desk is told. That one takes a single call to the system where there is room, and nothing else: through
/// the WebSocket's own machinery a frame costs as much again as the system needs for it.
///
/// Threads: the stream thread.
class OrderedStream {
public:
    using Socket = Line::Socket;
    using Error = boost::system::error_code;
    using executor_type = Socket::executor_type;
    using next_layer_type = Socket;
    enum class Out { All, Later, Failed };

    explicit OrderedStream(Socket socket, TlsSession session = nullptr);

    executor_type get_executor() { return m_state->line.socket().get_executor(); }
    next_layer_type& next_layer() { return m_state->line.socket(); }
    const next_layer_type& next_layer() const { return m_state->line.socket(); }

    /// One binary message (RFC 6455, 5.2). With Later `done` is called when all of it is out, or cannot be; requires that this happened of the
    /// one before.
    Out writeFrame(FrameParts parts, Error& error, std::function<void(const Error&)> done);
    /// What is not out is dropped, and nobody is told.
    void close();
    /// The last word of TLS, where there is any.
    void sayLast() { m_state->line.sayLast(); }

    template <typename Buffers, typename Handler> auto async_read_some(const Buffers& buffers, Handler&& handler)
    {
        return boost::asio::async_initiate<Handler, void(Error, std::size_t)>(
            [](auto&& whenIn, State* state, boost::asio::mutable_buffer room) { listen(state->shared_from_this(), room, std::forward<decltype(whenIn)>(whenIn)); },
            handler, m_state.get(), firstOf(buffers));
    }
    template <typename Buffers, typename Handler> auto async_write_some(const Buffers& buffers, Handler&& handler)
    {
        return boost::asio::async_initiate<Handler, void(Error, std::size_t)>(
            [](auto&& whenOut, State* state, std::string bytes) { say(state->shared_from_this(), std::move(bytes), std::forward<decltype(whenOut)>(whenOut)); },
            handler, m_state.get(), bytesOf(buffers));
    }

private:
    using WhenOut = boost::asio::any_completion_handler<void(Error, std::size_t)>; ///< or in
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
        explicit State(Line itself) : line(std::move(itself)) {}
        Line line;
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
    template <typename Buffers> static boost::asio::mutable_buffer firstOf(const Buffers& buffers)
    {
        for (auto one = boost::asio::buffer_sequence_begin(buffers); one != boost::asio::buffer_sequence_end(buffers); ++one) {
            if (boost::asio::mutable_buffer(*one).size() > 0)
                return *one;
        }
        return {};
    }
    static void listen(std::shared_ptr<State> state, boost::asio::mutable_buffer room, WhenOut whenIn);
    static void say(std::shared_ptr<State> state, std::string bytes, WhenOut whenOut);
    /// As much as there is room for: All, or Later when there is none, or Failed.
    static Out send(Line& line, Frame& frame, Error& error);
    static Out send(Line& line, Words& words, Error& error);
    static void flush(const std::shared_ptr<State>& state);
    static void waitForRoom(const std::shared_ptr<State>& state);

    std::shared_ptr<State> m_state;
};

void teardown(boost::beast::role_type role, OrderedStream& stream, boost::system::error_code& error);
template <typename Handler> void async_teardown(boost::beast::role_type role, OrderedStream& stream, Handler&& handler)
{
    using boost::beast::websocket::async_teardown;
    stream.sayLast();
    async_teardown(role, stream.next_layer(), std::forward<Handler>(handler));
}

} // namespace jarvis::server
