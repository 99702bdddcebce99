#include "engine/server/rest/open_api.h"

#include "engine/server/rest/json_writer.h"

#include <algorithm>
#include <map>
#include <set>

namespace jarvis::server::rest {
namespace {

constexpr const char* kAbout
    = "A trading engine over HTTP/1.1. Money, prices, quantities and shares are decimal texts, exact; times are ISO 8601 in UTC. Every error is a "
      "problem (RFC 9457): its type and its own members are for programs, its words for people. A command is named by its Idempotency-Key: the "
      "same key again, from the same user, is the same command and is answered with the first outcome. HEAD is answered wherever GET is. The "
      "stream of events and market data is a WebSocket at /api/v1/stream, in frames of its own.";

const char* wordsOf(unsigned status)
{
    switch (status) {
    case 400: return "The request is malformed: what is wrong with it, and where.";
    case 401: return "No token, or none that is known.";
    case 403: return "The token does not allow this.";
    case 404: return "There is no such thing.";
    case 406: return "What would be answered is not accepted.";
    case 408: return "The request did not come in time.";
    case 409: return "Not in the present state: the reason tells why.";
    case 413: return "The body is larger than 64 KiB.";
    case 415: return "The body is not JSON.";
    case 417: return "The only expectation that is understood is 100-continue.";
    case 422: return "Refused: the reason tells the rule, its limit, the value and what would pass.";
    case 429: return "Too often: Retry-After tells when to come again.";
    case 431: return "The head of the request is larger than 8 KiB, or has too many fields.";
    case 501: return "A transfer coding other than chunked.";
    case 503: return "Not now: Retry-After tells when to come again.";
    case 505: return "Not HTTP/1.1.";
    default: return "A problem.";
    }
}

std::string lower(std::string text)
{
    std::ranges::transform(text, text.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
    return text;
}

std::string schemaReference(const std::string& name) { return "{\"$ref\":\"#/components/schemas/" + name + "\"}"; }

void writeParameter(JsonWriter& out, const std::string& name, const char* place, bool isRequired, const std::string& description, const std::string& schema)
{
    out.object().member("name", name).member("in", place).member("required", isRequired).member("description", description);
    out.name("schema").raw(schema).end();
}

void writeParameters(JsonWriter& out, const Route& route)
{
    out.name("parameters").array();
    for (const Parameter& parameter : route.parameters) {
        const bool isInPath = route.pattern.find("{" + parameter.name + "}") != std::string::npos;
        writeParameter(out, parameter.name, isInPath ? "path" : "query", isInPath, parameter.description, parameter.schema);
    }
    if (route.isCommand)
        writeParameter(out, "Idempotency-Key", "header", !route.isUrgent, "Names the command: 1 to 128 visible ASCII characters, such as a UUID.", R"({"type":"string","pattern":"^[!-~]{1,128}$"})");
    writeParameter(out, "X-Request-Id", "header", false, "Names the request in answers and logs; one is made where it is missing.", R"({"type":"string","pattern":"^[A-Za-z0-9._-]{1,64}$"})");
    out.end();
}

void writeResponses(JsonWriter& out, const Route& route)
{
    out.name("responses").object();
    std::set<unsigned> told;
    for (const Success& success : route.successes) {
        told.insert(success.status);
        out.name(std::to_string(success.status)).object().member("description", success.description).name("content").object().name(success.contentType).object();
        out.name("schema").raw(success.schema.empty() ? std::string(R"({"type":"string"})") : schemaReference(success.schema)).end().end().end();
    }
    for (const unsigned status : problemStatusesOf(route)) {
        if (told.insert(status).second)
            out.name(std::to_string(status)).object().member("$ref", "#/components/responses/Problem" + std::to_string(status)).end();
    }
    out.end();
}

void writeOperation(JsonWriter& out, const Route& route)
{
    out.name(lower(route.method)).object().member("operationId", route.id).member("summary", route.summary);
    if (!route.description.empty())
        out.member("description", route.description);
    out.name("security").array();
    if (route.scope)
        out.object().name("bearer").array().text(Scopes{*route.scope}.text()).end().end();
    out.end();
    writeParameters(out, route);
    if (!route.body.empty())
        out.name("requestBody").object().member("required", !route.isUrgent).name("content").object().name("application/json").object().name("schema").raw(schemaReference(route.body)).end().end().end();
    writeResponses(out, route);
    out.end();
}

void writeComponents(JsonWriter& out, const std::set<unsigned>& problems)
{
    out.name("components").object().name("securitySchemes").object();
    out.name("bearer").object().member("type", "http").member("scheme", "bearer").member("description", "A token made by `jarvisd token`, or one that was given for it.").end().end();
    out.name("responses").object();
    for (const unsigned status : problems) {
        out.name("Problem" + std::to_string(status)).object().member("description", wordsOf(status)).name("content").object();
        out.name("application/problem+json").object().name("schema").raw(schemaReference("Problem")).end().end().end();
    }
    out.end().name("schemas").raw(schemasJson()).end();
}

} // namespace

std::vector<unsigned> problemStatusesOf(const Route& route)
{
    std::set<unsigned> statuses{400, 406, 408, 413, 417, 431, 501, 505};
    statuses.insert(route.problems.begin(), route.problems.end());
    if (route.scope)
        statuses.insert({401, 403, 503});
    if (route.rate)
        statuses.insert(429);
    if (!route.body.empty())
        statuses.insert(415);
    return {statuses.begin(), statuses.end()};
}

std::string openApiDocument(const std::vector<Route>& routes)
{
    std::map<std::string, std::vector<const Route*>> paths;
    std::set<unsigned> problems;
    for (const Route& route : routes) {
        paths[route.pattern].push_back(&route);
        const std::vector<unsigned> statuses = problemStatusesOf(route);
        problems.insert(statuses.begin(), statuses.end());
    }
    JsonWriter out;
    out.object().member("openapi", "3.1.0").name("info").object().member("title", "Jarvis").member("version", JARVIS_VERSION).member("description", kAbout).end();
    out.name("servers").array().object().member("url", "/").end().end().name("paths").object();
    for (const auto& [pattern, operations] : paths) {
        out.name(pattern).object();
        for (const Route* route : operations)
            writeOperation(out, *route);
        out.end();
    }
    out.end();
    writeComponents(out, problems);
    return out.end().take();
}

} // namespace jarvis::server::rest
