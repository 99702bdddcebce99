#include "app/daemon/json_object.h"

#include "engine/base/text.h"

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

} // namespace jarvis::daemon
