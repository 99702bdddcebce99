#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace jarvis::venue {

/// Percent-encodes everything but letters, digits and `-._~` (RFC 3986).
std::string percentEncoded(std::string_view text);

/// Parameters of a request, in the order in which they were added; each value is encoded as it is added, so that what is signed
/// is byte for byte what is sent.
///
/// Threads: a plain value.
class Query {
public:
    Query& add(std::string_view name, std::string_view value) { return addEncoded(name, percentEncoded(value)); }
    /// A value that is encoded already.
    Query& addEncoded(std::string_view name, std::string_view value)
    {
        if (!m_text.empty())
            m_text += '&';
        m_text += name;
        m_text += '=';
        m_text += value;
        return *this;
    }
    const std::string& text() const { return m_text; }

private:
    std::string m_text;
};

} // namespace jarvis::venue
