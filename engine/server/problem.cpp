#include "engine/server/problem.h"

#include "engine/base/text.h"

namespace jarvis::server {

namespace {

std::string urn(std::string_view space, std::string_view name)
{
    std::string text("urn:jarvis:");
    text.append(space).append(":").append(name);
    return jsonText(text);
}

} // namespace

Problem::Problem(unsigned status, std::string_view kind, std::string_view title, std::string_view detail) : m_status(status)
{
    m_members.append("{\"type\":").append(urn("problem", kind)).append(",\"title\":").append(jsonText(title));
    m_members.append(",\"status\":").append(std::to_string(status)).append(",\"detail\":").append(jsonText(detail));
}

Problem& Problem::with(std::string_view name, std::string_view json)
{
    m_members.append(",").append(jsonText(name)).append(":").append(json);
    return *this;
}

Problem& Problem::withField(std::string name, std::string value)
{
    m_fields.emplace_back(std::move(name), std::move(value));
    return *this;
}

WebAnswer Problem::answer(std::string_view requestId) const
{
    WebAnswer answer{m_status, "application/problem+json", m_members, m_fields};
    answer.body.append(",\"instance\":").append(urn("request", requestId)).append(",\"requestId\":").append(jsonText(requestId)).append("}\n");
    return answer;
}

} // namespace jarvis::server
