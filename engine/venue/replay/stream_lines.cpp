#include "engine/venue/replay/stream_lines.h"

#include "engine/venue/exact_number.h"

#include <string>

namespace jarvis::venue::replay {

FramedLine unframe(std::string_view line)
{
    const std::size_t brace = line.find('{');
    if (brace == std::string_view::npos)
        return {};
    std::string_view prefix = line.substr(0, brace);
    const std::string_view json = line.substr(brace);
    if (prefix.empty())
        return {std::nullopt, json};
    if (prefix.ends_with(": ")) {
        prefix.remove_suffix(2);
        if (const std::size_t arrow = prefix.find(" -> "); arrow != std::string_view::npos)
            prefix.remove_prefix(arrow + 4);
        const auto nanos = unitsOf(prefix, 9);
        return nanos ? FramedLine{timestampFromNanos(*nanos), json} : FramedLine{};
    }
    if (prefix.ends_with(' ')) {
        prefix.remove_suffix(1);
        const auto nanos = unitsOf(prefix, 0);
        return nanos ? FramedLine{timestampFromNanos(*nanos), json} : FramedLine{};
    }
    return {};
}

bool StreamLines::next(std::span<const dialect::StreamMessage>& messages)
{
    messages = {};
    if (m_error)
        return false;
    const auto line = m_reader.next();
    if (!line) {
        m_error = m_reader.error();
        return false;
    }
    const FramedLine framed = unframe(*line);
    if (framed.json.empty()) {
        // Captures have lines that are no frames: connects, and what was sent.
        const bool isKnown = line->empty() || line->starts_with("wss://") || line->starts_with("http")
            || line->starts_with("configuration");
        if (!isKnown)
            fail("is neither a message nor a connect line: expected a time and a JSON object, as in the lines before");
        return !m_error;
    }
    if (framed.localTime)
        m_localTime = *framed.localTime;
    if (m_usual.read(framed.json)) {
        messages = m_usual.messages();
        return true;
    }
    simdjson::dom::element json;
    if (const auto code = m_parser.parse(framed.json.data(), framed.json.size(), true).get(json);
        code != simdjson::SUCCESS) {
        fail(std::string("is not valid JSON (") + simdjson::error_message(code) + ")");
        return false;
    }
    m_parsed.clear();
    if (const char* wrong = dialect::decode(m_dialect, json, m_parsed)) {
        fail(wrong);
        return false;
    }
    messages = m_parsed;
    return true;
}

} // namespace jarvis::venue::replay
