#include "engine/server/rest/json_writer.h"

#include "engine/base/check.h"
#include "engine/base/text.h"

#include <utility>

namespace jarvis::server::rest {

void JsonWriter::separate()
{
    if (!std::exchange(m_isNamed, false) && !m_isFirst)
        m_out += ',';
    m_isFirst = false;
}

JsonWriter& JsonWriter::open(char bracket)
{
    separate();
    m_out += bracket;
    m_brackets += bracket == '{' ? '}' : ']';
    m_isFirst = true;
    return *this;
}

JsonWriter& JsonWriter::end()
{
    CHECK(!m_brackets.empty() && !m_isNamed);
    m_out += m_brackets.back();
    m_brackets.pop_back();
    m_isFirst = false;
    return *this;
}

JsonWriter& JsonWriter::name(std::string_view name)
{
    separate();
    m_out.append(jsonText(name)).append(":");
    m_isNamed = true;
    return *this;
}

JsonWriter& JsonWriter::text(std::string_view value) { return raw(jsonText(value)); }

JsonWriter& JsonWriter::raw(std::string_view json)
{
    separate();
    m_out += json;
    return *this;
}

} // namespace jarvis::server::rest
