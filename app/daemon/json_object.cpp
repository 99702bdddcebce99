#include "app/daemon/json_object.h"

#include <cstdio>

namespace jarvis::daemon {

JsonObject& JsonObject::add(std::string_view name, std::string_view text)
{
    return addRaw(name, jsonText(text));
}

JsonObject& JsonObject::addRaw(std::string_view name, std::string_view json)
{
    if (!m_members.empty())
        m_members += ',';
    m_members += jsonText(name);
    m_members += ':';
    m_members += json;
    return *this;
}

std::string jsonText(std::string_view text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            char escaped[8];
            std::snprintf(escaped, sizeof escaped, "\\u%04x", static_cast<unsigned>(c));
            out += escaped;
        } else {
            out += c;
        }
    }
    out += '"';
    return out;
}

} // namespace jarvis::daemon
