#include "engine/net/http_client.h"

#include <algorithm>

namespace jarvis::net {

const char* nameOf(HttpMethod method)
{
    switch (method) {
    case HttpMethod::Get: return "GET";
    case HttpMethod::Post: return "POST";
    case HttpMethod::Put: return "PUT";
    case HttpMethod::Delete: return "DELETE";
    }
    UNREACHABLE();
}

std::optional<std::string_view> HttpResponse::header(std::string_view name) const
{
    const auto found = std::find_if(headers.begin(), headers.end(), [name](const HttpHeader& h) { return h.name == name; });
    return found == headers.end() ? std::nullopt : std::optional<std::string_view>(found->value);
}

} // namespace jarvis::net
