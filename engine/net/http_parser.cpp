#include "engine/net/http_parser.h"

#include <algorithm>
#include <charconv>

namespace jarvis::net {
namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string lowered(std::string_view text)
{
    std::string made(text);
    std::transform(made.begin(), made.end(), made.begin(), lower);
    return made;
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

template <typename Number>
bool readWhole(std::string_view text, Number& out, int base = 10)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out, base);
    return !text.empty() && text.front() != '-' && error == std::errc() && end == text.data() + text.size();
}

bool isToken(std::string_view name)
{
    constexpr std::string_view kOther = "!#$%&'*+-.^_`|~";
    return !name.empty() && std::all_of(name.begin(), name.end(), [kOther](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || kOther.find(c) != std::string_view::npos;
    });
}

} // namespace

HttpParser::State HttpParser::feed(std::string_view bytes)
{
    m_hasBegun = m_hasBegun || !bytes.empty();
    if (m_at > 0) {
        m_buffer.erase(0, m_at);
        m_at = 0;
    }
    m_buffer += bytes;
    bool isStuck = false;
    while (!isStuck) {
        if (const State state = step(isStuck); state != State::More)
            return state;
    }
    return State::More;
}

/// Reads one piece. `isStuck` when there are not enough bytes for the next one.
HttpParser::State HttpParser::step(bool& isStuck)
{
    const Part part = m_part;
    const std::size_t at = m_at;
    State state = State::More;
    switch (m_part) {
    case Part::Head: state = readHead(); break;
    case Part::Sized:
    case Part::ToEnd: state = readSized(); break;
    case Part::ChunkSize: state = readChunkSize(); break;
    case Part::ChunkData: state = readChunkData(); break;
    case Part::ChunkEnd:
        if (const auto end = line()) {
            if (!end->empty())
                return State::Broken;
            m_part = Part::ChunkSize;
        }
        break;
    case Part::Trailer:
        if (const auto end = line(); end && end->empty())
            return over();
        break;
    case Part::Over: return State::Done;
    }
    isStuck = part == m_part && at == m_at;
    // What is no body is bounded too.
    if (isStuck && m_part != Part::Sized && m_part != Part::ToEnd && m_part != Part::ChunkData && m_buffer.size() - m_at > kHeadBytesMax)
        return State::TooLarge;
    return state;
}

HttpParser::State HttpParser::finish()
{
    return m_part == Part::ToEnd ? over() : State::Broken;
}

/// The next line without its end; empty while it is not there whole.
std::optional<std::string_view> HttpParser::line()
{
    const std::size_t end = m_buffer.find("\r\n", m_at);
    if (end == std::string::npos)
        return std::nullopt;
    const std::string_view found = std::string_view(m_buffer).substr(m_at, end - m_at);
    m_at = end + 2;
    return found;
}

HttpParser::State HttpParser::readHead()
{
    const std::size_t end = m_buffer.find("\r\n\r\n", m_at);
    if (end == std::string::npos)
        return State::More;
    std::string_view head = std::string_view(m_buffer).substr(m_at, end + 2 - m_at);
    if (head.size() > kHeadBytesMax)
        return State::TooLarge;
    const std::string_view status = head.substr(0, head.find("\r\n"));
    // HTTP/1.1 200 OK
    constexpr std::size_t kVersionLength = 8;
    constexpr std::size_t kStatusEnd = 12;
    const bool isKnown = status.starts_with("HTTP/1.1 ") || status.starts_with("HTTP/1.0 ");
    if (!isKnown || status.size() < kStatusEnd || (status.size() > kStatusEnd && status[kStatusEnd] != ' ')
        || !readWhole(status.substr(kVersionLength + 1, 3), m_response.status) || m_response.status < 100)
        return State::Broken;
    m_keeps = status.starts_with("HTTP/1.1");
    m_response.headers.clear();
    if (!readHeaders(head.substr(status.size() + 2)))
        return State::Broken;
    m_at = end + 4;
    if (m_response.status < 200)
        return m_response.status == 101 ? State::Broken : State::More;
    return beginBody();
}

bool HttpParser::readHeaders(std::string_view lines)
{
    while (!lines.empty()) {
        const std::size_t end = lines.find("\r\n");
        const std::string_view text = lines.substr(0, end);
        lines.remove_prefix(end + 2);
        const std::size_t colon = text.find(':');
        if (colon == std::string_view::npos || !isToken(text.substr(0, colon)) || m_response.headers.size() == kHeadersMax)
            return false;
        const std::string_view value = trimmed(text.substr(colon + 1));
        if (std::any_of(value.begin(), value.end(), [](unsigned char c) { return c < ' ' && c != '\t'; }))
            return false;
        m_response.headers.push_back({lowered(text.substr(0, colon)), std::string(value)});
    }
    return true;
}

HttpParser::State HttpParser::beginBody()
{
    const auto count = [this](std::string_view name) {
        return std::count_if(m_response.headers.begin(), m_response.headers.end(), [name](const HttpHeader& h) { return h.name == name; });
    };
    const auto valueOf = [this](std::string_view name) { return lowered(m_response.header(name).value_or(std::string_view())); };
    if (valueOf("connection") == "close")
        m_keeps = false;
    const std::string encoding = valueOf("content-encoding");
    const std::string transfer = valueOf("transfer-encoding");
    if ((!encoding.empty() && encoding != "identity") || count("content-length") > 1 || count("transfer-encoding") > 1
        || (!transfer.empty() && (transfer != "chunked" || count("content-length") > 0)))
        return State::Broken;
    if (m_response.status == 204 || m_response.status == 304)
        return over();
    if (!transfer.empty()) {
        m_part = Part::ChunkSize;
        return State::More;
    }
    if (count("content-length") == 0) {
        m_part = Part::ToEnd;
        m_left = m_bytesMax;
        m_keeps = false;
        return State::More;
    }
    if (!readWhole(valueOf("content-length"), m_left))
        return State::Broken;
    if (m_left > m_bytesMax)
        return State::TooLarge;
    m_part = Part::Sized;
    return m_left == 0 ? over() : State::More;
}

HttpParser::State HttpParser::readSized()
{
    const std::size_t there = m_buffer.size() - m_at;
    const std::size_t taken = std::min(m_left, there);
    m_response.body.append(m_buffer, m_at, taken);
    m_at += taken;
    m_left -= taken;
    if (m_part == Part::ToEnd)
        return taken < there ? State::TooLarge : State::More;
    return m_left == 0 ? over() : State::More;
}

HttpParser::State HttpParser::readChunkSize()
{
    const auto text = line();
    if (!text)
        return State::More;
    const std::string_view digits = trimmed(text->substr(0, text->find(';')));
    if (digits.size() > 8 || !readWhole(digits, m_left, 16))
        return State::Broken;
    if (m_left > m_bytesMax - m_response.body.size())
        return State::TooLarge;
    m_part = m_left == 0 ? Part::Trailer : Part::ChunkData;
    return State::More;
}

HttpParser::State HttpParser::readChunkData()
{
    const std::size_t taken = std::min(m_left, m_buffer.size() - m_at);
    m_response.body.append(m_buffer, m_at, taken);
    m_at += taken;
    m_left -= taken;
    if (m_left == 0)
        m_part = Part::ChunkEnd;
    return State::More;
}

HttpParser::State HttpParser::over()
{
    m_part = Part::Over;
    m_hasRest = m_at < m_buffer.size();
    return State::Done;
}

} // namespace jarvis::net
