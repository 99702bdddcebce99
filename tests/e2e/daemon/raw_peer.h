#pragma once

#include "engine/base/random.h"
#include "engine/wire/stream.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace jarvis::e2e {

/// A WebSocket client that keeps no rule but those its test keeps: bytes on a socket, frames made by hand (RFC 6455, 5.2).
///
/// Threads: the test's; every call waits for 20 s at most.
class RawPeer {
public:
    enum Opcode : std::uint8_t { Continuation = 0, Text = 1, Binary = 2, Close = 8, PingFrame = 9, PongFrame = 10 };
    struct Shape {
        Opcode opcode = Binary;
        bool isLast = true;
        bool isMasked = true;
        std::optional<std::uint64_t> toldSize; ///< in place of the true one
    };
    struct Frame {
        std::uint8_t opcode = 0;
        std::string payload;
    };

    /// From an address of its own in 127.0.0.0/8, where the limit per address is not what is tested. `receiveBuffer` > 0: a small one.
    explicit RawPeer(std::uint16_t port, const char* from = "127.0.0.1", int receiveBuffer = 0) : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        if (receiveBuffer > 0)
            ::setsockopt(m_socket, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, sizeof receiveBuffer);
        sockaddr_in own = place(from, 0);
        sockaddr_in far = place("127.0.0.1", port);
        m_isOpen = ::bind(m_socket, reinterpret_cast<sockaddr*>(&own), sizeof own) == 0 && ::connect(m_socket, reinterpret_cast<sockaddr*>(&far), sizeof far) == 0;
    }
    ~RawPeer() { ::close(m_socket); }
    RawPeer(const RawPeer&) = delete;
    RawPeer& operator=(const RawPeer&) = delete;

    bool isOpen() const { return m_isOpen; }
    /// False when the other side has cut.
    bool write(std::string_view bytes)
    {
        while (m_isOpen && !bytes.empty()) {
            const ssize_t taken = ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
            if (taken <= 0)
                m_isOpen = false;
            else
                bytes.remove_prefix(static_cast<std::size_t>(taken));
        }
        return m_isOpen;
    }
    bool upgrade()
    {
        write("GET /api/v1/stream HTTP/1.1\r\nHost: engine\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
              "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
        while (m_in.find("\r\n\r\n") == std::string::npos && receive()) {
        }
        const std::size_t end = m_in.find("\r\n\r\n");
        if (end == std::string::npos || !m_in.starts_with("HTTP/1.1 101"))
            return false;
        m_in.erase(0, end + 4);
        return true;
    }
    static std::string frameOf(std::string_view payload, const Shape& shape)
    {
        std::string bytes;
        bytes += static_cast<char>((shape.isLast ? 0x80 : 0) | shape.opcode);
        const std::uint64_t size = shape.toldSize.value_or(payload.size());
        const int mask = shape.isMasked ? 0x80 : 0;
        const int wide = size < 126 ? 0 : size < 65'536 ? 2 : 8;
        bytes += static_cast<char>(mask | (wide == 0 ? static_cast<int>(size) : wide == 2 ? 126 : 127));
        for (int i = wide - 1; i >= 0; --i)
            bytes += static_cast<char>(size >> (8 * i));
        constexpr char kMask[] = {0x11, 0x22, 0x33, 0x44};
        if (shape.isMasked)
            bytes.append(kMask, 4);
        for (std::size_t i = 0; i < payload.size(); ++i)
            bytes += shape.isMasked ? static_cast<char>(payload[i] ^ kMask[i % 4]) : payload[i];
        return bytes;
    }
    bool say(std::string_view payload, const Shape& shape) { return write(frameOf(payload, shape)); }
    bool say(const wire::DeskFrame& frame) { return say(textOf(wire::encodeFrame(frame)), Shape()); }
    static std::string textOf(const wire::Bytes& bytes) { return {reinterpret_cast<const char*>(bytes.data()), bytes.size()}; }

    /// The next frame; nothing when the connection is over.
    std::optional<Frame> read()
    {
        while (true) {
            if (auto frame = take())
                return frame;
            if (!receive())
                return std::nullopt;
        }
    }
    /// Reads until one of this kind comes.
    template <typename Wanted> std::optional<Wanted> readUntil()
    {
        while (const auto frame = read()) {
            if (frame->opcode != Binary)
                continue;
            auto said = wire::decodeEngineFrame(std::as_bytes(std::span(frame->payload)));
            if (said && std::holds_alternative<Wanted>(*said))
                return std::get<Wanted>(std::move(*said));
        }
        return std::nullopt;
    }
    struct End {
        std::optional<wire::Goodbye::Reason> goodbye;
        int closeCode = 0; ///< 0: cut without one
    };
    /// Reads until the other side closes or cuts; nothing when that takes longer than 20 s.
    std::optional<End> readToEnd()
    {
        End end;
        while (const auto frame = read()) {
            if (frame->opcode == Close && frame->payload.size() >= 2) {
                end.closeCode = static_cast<unsigned char>(frame->payload[0]) << 8 | static_cast<unsigned char>(frame->payload[1]);
                return end;
            }
            if (frame->opcode != Binary)
                continue;
            const auto said = wire::decodeEngineFrame(std::as_bytes(std::span(frame->payload)));
            if (const auto* goodbye = said ? std::get_if<wire::Goodbye>(&*said) : nullptr)
                end.goodbye = goodbye->reason;
        }
        return m_isTimedOut ? std::nullopt : std::optional(end);
    }

private:
    static sockaddr_in place(const char* address, std::uint16_t port)
    {
        sockaddr_in made{};
        made.sin_family = AF_INET;
        made.sin_port = htons(port);
        ::inet_pton(AF_INET, address, &made.sin_addr);
        return made;
    }
    bool receive()
    {
        pollfd waiting{m_socket, POLLIN, 0};
        m_isTimedOut = ::poll(&waiting, 1, 20'000) == 0;
        char bytes[65'536];
        const ssize_t got = m_isTimedOut ? 0 : ::recv(m_socket, bytes, sizeof bytes, 0);
        if (got <= 0)
            m_isOpen = false;
        else
            m_in.append(bytes, static_cast<std::size_t>(got));
        return got > 0;
    }
    std::optional<Frame> take()
    {
        if (m_in.size() < 2)
            return std::nullopt;
        const auto at = [this](std::size_t i) { return static_cast<std::uint64_t>(static_cast<unsigned char>(m_in[i])); };
        std::uint64_t size = at(1) & 0x7F;
        const std::size_t wide = size == 126 ? 2 : size == 127 ? 8 : 0;
        if (m_in.size() < 2 + wide)
            return std::nullopt;
        if (wide > 0)
            size = 0;
        for (std::size_t i = 0; i < wide; ++i)
            size = size << 8 | at(2 + i);
        if (m_in.size() < 2 + wide + size)
            return std::nullopt;
        Frame frame{static_cast<std::uint8_t>(at(0) & 0x0F), m_in.substr(2 + wide, size)};
        m_in.erase(0, 2 + wide + size);
        return frame;
    }

    const int m_socket;
    bool m_isOpen = false;
    bool m_isTimedOut = false;
    std::string m_in;
};

} // namespace jarvis::e2e
