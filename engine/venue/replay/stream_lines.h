#pragma once

#include "engine/venue/replay/line_reader.h"
#include "engine/venue/dialect/stream_decoder.h"
#include "engine/venue/dialect/usual_frames.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace jarvis::venue::replay {

/// Reads a recorded stream line by line and decodes it: plain JSON, `<local ns> {…}`, or `<local seconds>: {…}` with other
/// lines (connects, what was sent) in between.
class StreamLines {
public:
    StreamLines(LineReader reader, dialect::Dialect dialect) : m_reader(std::move(reader)), m_dialect(dialect), m_usual(dialect) {}

    /// Sets `messages` to those of the next line; false at the end or at an error. Valid until the next call.
    bool next(std::span<const dialect::StreamMessage>& messages);
    /// By the recorder's clock, where the line has it; the last one otherwise.
    Timestamp localTime() const { return m_localTime; }
    const std::optional<FeedError>& error() const { return m_error; }
    const LineReader& reader() const { return m_reader; }
    /// Ends it here: the current line is wrong.
    void fail(const std::string& what) { m_error = m_reader.corrupt(what); }

private:
    LineReader m_reader;
    dialect::Dialect m_dialect;
    dialect::UsualFrames m_usual;
    simdjson::dom::parser m_parser;
    std::vector<dialect::StreamMessage> m_parsed;
    Timestamp m_localTime{};
    std::optional<FeedError> m_error;
};

/// The recorder's time and the JSON of one line. The JSON is empty for lines that hold none.
struct FramedLine {
    std::optional<Timestamp> localTime;
    std::string_view json;
};
FramedLine unframe(std::string_view line);

} // namespace jarvis::venue::replay
