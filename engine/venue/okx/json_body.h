#pragma once

#include "engine/base/text.h"

#include <string>
#include <string_view>

namespace jarvis::venue::okx {

/// The body of a request: one JSON object of texts, in the order in which they were added.
///
/// Threads: a plain value.
class JsonBody {
public:
    JsonBody& add(std::string_view name, std::string_view value)
    {
        m_text += m_text.empty() ? "" : ",";
        m_text += jsonText(name) + ':' + jsonText(value);
        return *this;
    }
    JsonBody& addTrue(std::string_view name)
    {
        m_text += m_text.empty() ? "" : ",";
        m_text += jsonText(name) + ":true";
        return *this;
    }
    std::string object() const { return '{' + m_text + '}'; }
    /// Some calls take several, and want a list even of one.
    std::string list() const { return "[{" + m_text + "}]"; }

private:
    std::string m_text;
};

} // namespace jarvis::venue::okx
