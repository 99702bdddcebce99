#include "engine/server/ordered_stream.h"

#include <boost/asio/post.hpp>

namespace jarvis::server {
namespace {

namespace asio = boost::asio;

constexpr std::size_t kPartsAtOnce = 64;
constexpr unsigned char kWholeBinary = 0x82;

std::size_t writeHead(std::array<unsigned char, 10>& head, std::uint64_t size)
{
    head[0] = kWholeBinary;
    const std::size_t wide = size < 126 ? 0 : size <= 0xFFFF ? 2 : 8;
    head[1] = static_cast<unsigned char>(wide == 0 ? size : wide == 2 ? 126 : 127);
    for (std::size_t i = 0; i < wide; ++i)
        head[2 + i] = static_cast<unsigned char>(size >> 8 * (wide - 1 - i));
    return 2 + wide;
}

} // namespace

OrderedStream::OrderedStream(Socket socket, TlsSession session) : m_state(std::make_shared<State>(Line(std::move(socket), std::move(session)))) {}

OrderedStream::Out OrderedStream::send(Line& line, Frame& frame, Error& error)
{
    while (frame.part < frame.parts.size() || !frame.isHeadOut) {
        std::array<iovec, kPartsAtOnce> pieces{};
        std::size_t count = 0;
        std::size_t wanted = 0;
        const auto add = [&](const void* data, std::size_t size, std::size_t from) {
            pieces[count++] = {const_cast<std::byte*>(static_cast<const std::byte*>(data)) + from, size - from};
            wanted += size - from;
        };
        if (!frame.isHeadOut)
            add(frame.head.data(), frame.headSize, frame.sent);
        for (std::size_t i = frame.part; i < frame.parts.size() && count < kPartsAtOnce; ++i)
            add(frame.parts[i]->data(), frame.parts[i]->size(), frame.isHeadOut && i == frame.part ? frame.sent : 0);
        std::size_t taken = line.write(pieces.data(), count, error);
        if (error)
            return Out::Failed;
        const bool isRoomOver = taken == 0 && wanted > 0;
        for (std::size_t i = 0; i < count && taken >= pieces[i].iov_len; ++i) {
            taken -= pieces[i].iov_len;
            frame.sent = 0;
            if (!std::exchange(frame.isHeadOut, true))
                continue;
            ++frame.part;
        }
        frame.sent += taken;
        if (isRoomOver)
            return Out::Later;
    }
    return Out::All;
}

OrderedStream::Out OrderedStream::send(Line& line, Words& words, Error& error)
{
    iovec rest{words.bytes.data() + words.sent, words.bytes.size() - words.sent};
    words.sent += line.write(&rest, 1, error);
    return error ? Out::Failed : words.sent == words.bytes.size() ? Out::All : Out::Later;
}

OrderedStream::Out OrderedStream::writeFrame(FrameParts parts, Error& error, std::function<void(const Error&)> done)
{
    CHECK(!m_state->frame);
    std::uint64_t size = 0;
    for (const SharedBytes& part : parts)
        size += part->size();
    Frame frame;
    frame.headSize = writeHead(frame.head, size);
    frame.parts = std::move(parts);
    const Out out = m_state->words ? Out::Later : send(m_state->line, frame, error);
    if (out != Out::Later)
        return out;
    frame.done = std::move(done);
    m_state->isFrameFirst = !m_state->words;
    m_state->frame = std::make_unique<Frame>(std::move(frame));
    waitForRoom(m_state);
    return out;
}

void OrderedStream::close()
{
    Error ignored;
    m_state->line.socket().close(ignored);
    m_state->frame.reset();
    m_state->words.reset();
}

void OrderedStream::say(std::shared_ptr<State> state, std::string bytes, WhenOut whenOut)
{
    CHECK(!state->words);
    state->isFrameFirst = state->frame != nullptr;
    state->words = std::make_unique<Words>(Words{std::move(bytes), 0, std::move(whenOut)});
    if (!state->frame)
        flush(state);
}

void OrderedStream::listen(std::shared_ptr<State> state, boost::asio::mutable_buffer room, WhenOut whenIn)
{
    Error error;
    Socket::wait_type wait = Socket::wait_read;
    const std::size_t come = room.size() == 0 ? 0 : state->line.read(room.data(), room.size(), error, wait);
    if (come > 0 || error || room.size() == 0) {
        // Never called from within their own call.
        asio::post(state->line.socket().get_executor(), [whenIn = std::move(whenIn), error, come]() mutable { std::move(whenIn)(error, come); });
        return;
    }
    Socket& socket = state->line.socket();
    socket.async_wait(wait, [state = std::move(state), room, whenIn = std::move(whenIn)](const Error& late) mutable {
        if (late)
            std::move(whenIn)(late, 0);
        else
            listen(std::move(state), room, std::move(whenIn));
    });
}

void OrderedStream::flush(const std::shared_ptr<State>& state)
{
    while (state->words || state->frame) {
        Error error;
        const bool isFrame = state->frame && (state->isFrameFirst || !state->words);
        const Out out = isFrame ? send(state->line, *state->frame, error) : send(state->line, *state->words, error);
        if (out == Out::Later)
            return waitForRoom(state);
        if (isFrame) {
            const auto frame = std::exchange(state->frame, nullptr);
            frame->done(error);
        } else {
            const auto words = std::exchange(state->words, nullptr);
            // Whoever asked is on the same thread; never called from within their own call.
            asio::post(state->line.socket().get_executor(), [whenOut = std::move(words->whenOut), error, sent = words->sent]() mutable { std::move(whenOut)(error, sent); });
        }
    }
}

void OrderedStream::waitForRoom(const std::shared_ptr<State>& state)
{
    if (std::exchange(state->isWaiting, true))
        return;
    state->line.socket().async_wait(Socket::wait_write, [state](const Error& error) {
        state->isWaiting = false;
        if (!error)
            flush(state);
    });
}

void teardown(boost::beast::role_type role, OrderedStream& stream, boost::system::error_code& error)
{
    stream.sayLast();
    boost::beast::websocket::teardown(role, stream.next_layer(), error);
}

} // namespace jarvis::server
