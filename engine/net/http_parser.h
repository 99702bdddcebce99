#pragma once

#include "engine/net/http_client.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace jarvis::net {

/// Reads one HTTP/1.1 response as it arrives (RFC 9112), and nothing that is not one: wrong framing is an error, never a guess.
///
/// Bodies by Content-Length, chunked, or to the end of the connection. Interim responses (1xx) are passed over. Compressed
/// bodies are refused: we never ask for them.
///
/// Threads: a plain value.
class HttpParser {
public:
    static constexpr std::size_t kHeadBytesMax = 64U << 10;
    static constexpr std::size_t kHeadersMax = 128;

    explicit HttpParser(std::size_t bytesMax) : m_bytesMax(bytesMax) {}

    enum class State : std::uint8_t { More = 1, Done, TooLarge, Broken };
    /// Takes what arrived. After Done, TooLarge or Broken nothing more may be fed.
    State feed(std::string_view bytes);
    /// The connection ended: Done when that is how this response ends.
    State finish();

    bool hasBegun() const { return m_hasBegun; }
    /// After Done: whether the connection may carry another exchange.
    bool keepsConnection() const { return m_keeps && !m_hasRest; }
    HttpResponse takeResponse() { return std::move(m_response); }

private:
    enum class Part : std::uint8_t { Head, Sized, ChunkSize, ChunkData, ChunkEnd, Trailer, ToEnd, Over };

    State step(bool& isStuck);
    State readHead();
    bool readHeaders(std::string_view lines);
    State beginBody();
    State readSized();
    State readChunkSize();
    State readChunkData();
    std::optional<std::string_view> line();
    State over();

    std::size_t m_bytesMax;
    std::string m_buffer;
    std::size_t m_at = 0; ///< of m_buffer, how much is read
    Part m_part = Part::Head;
    std::size_t m_left = 0; ///< of the body or the chunk
    bool m_hasBegun = false;
    bool m_keeps = true;
    bool m_hasRest = false; ///< bytes behind the response: the peer is not to be trusted with another
    HttpResponse m_response;
};

} // namespace jarvis::net
