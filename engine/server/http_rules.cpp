#include "engine/server/http_rules.h"

#include "engine/wire/stream.h"

#include <boost/beast/core/string.hpp>
#include <boost/beast/http/error.hpp>
#include <boost/beast/http/fields.hpp>
#include <boost/beast/http/status.hpp>
#include <boost/beast/websocket/rfc6455.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>

namespace jarvis::server {
namespace {

namespace http = boost::beast::http;

constexpr std::ptrdiff_t kFieldsMax = 64;
/// Twice, they would mean something else to whoever reads the other one.
constexpr std::array kSingleFields{http::field::host, http::field::content_length, http::field::content_type, http::field::authorization,
    http::field::transfer_encoding, http::field::expect, http::field::upgrade, http::field::sec_websocket_version, http::field::sec_websocket_key};
constexpr std::array<std::string_view, 2> kOwnSingleFields{"idempotency-key", "x-request-id"};

std::string lowerCase(boost::beast::string_view text)
{
    std::string lower(text);
    for (char& c : lower)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    return lower;
}

Problem malformed(std::string_view detail) { return Problem(400, "malformed-request", "Malformed request", detail); }

/// "Sat, 21 Nov 2026 12:00:00 GMT"
std::string httpDate(Timestamp time)
{
    using namespace std::chrono;
    constexpr const char* kDays[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    constexpr const char* kMonths[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto day = floor<days>(time);
    const year_month_day date(day);
    const hh_mm_ss clock(floor<seconds>(time - day));
    const auto two = [](auto number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    return std::string(kDays[weekday(day).c_encoding()]) + ", " + two(static_cast<unsigned>(date.day())) + ' '
        + kMonths[static_cast<unsigned>(date.month()) - 1] + ' ' + std::to_string(static_cast<int>(date.year())) + ' ' + two(clock.hours().count()) + ':'
        + two(clock.minutes().count()) + ':' + two(clock.seconds().count()) + " GMT";
}

} // namespace

std::optional<Problem> judgeHead(const http::request_header<>& head)
{
    if (std::distance(head.begin(), head.end()) > kFieldsMax)
        return Problem(431, "fields-too-large", "Request header fields too large", "A request may have at most " + std::to_string(kFieldsMax) + " header fields.");
    for (const http::field field : kSingleFields) {
        if (head.count(field) > 1)
            return malformed(std::string(http::to_string(field)) + " stands there more than once.");
    }
    for (const std::string_view name : kOwnSingleFields) {
        if (head.count(boost::beast::string_view(name.data(), name.size())) > 1)
            return malformed(std::string(name) + " stands there more than once.");
    }
    const auto length = head[http::field::content_length];
    if (!std::ranges::all_of(length, [](char c) { return c >= '0' && c <= '9'; }))
        return malformed("Content-Length is one whole number.");
    if (head.version() == 11 && head.count(http::field::host) == 0)
        return malformed("HTTP/1.1 asks for a Host field.");
    const auto coding = head[http::field::transfer_encoding];
    if (!coding.empty() && head.version() != 11)
        return malformed("Transfer-Encoding needs HTTP/1.1.");
    if (!coding.empty() && !boost::beast::iequals(coding, "chunked"))
        return Problem(501, "not-implemented", "Not implemented", "The only transfer coding that is understood is chunked.");
    if (!head[http::field::expect].empty() && !boost::beast::iequals(head[http::field::expect], "100-continue"))
        return Problem(417, "expectation-failed", "Expectation failed", "The only expectation that is understood is 100-continue.");
    return std::nullopt;
}

std::optional<Problem> problemOf(const boost::beast::error_code& error)
{
    if (error == http::error::header_limit || error == http::error::buffer_overflow)
        return Problem(431, "fields-too-large", "Request header fields too large", "The request line and its header fields may be 8 KiB together.");
    if (error == http::error::body_limit)
        return Problem(413, "content-too-large", "Content too large", "A body may be 64 KiB.");
    if (error == http::error::bad_version)
        return Problem(505, "version-not-supported", "HTTP version not supported", "Speak HTTP/1.1.");
    const bool isGone = error == http::error::end_of_stream || error == http::error::partial_message;
    if (!isGone && error.category() == make_error_code(http::error::bad_method).category())
        return malformed("This is no HTTP/1.1: " + error.message() + ".");
    return std::nullopt;
}

std::optional<Problem> judgeStreamRequest(const http::request_header<>& head, bool isAhead)
{
    if (head.target() != wire::kStreamPath) {
        std::string detail("Only ");
        detail.append(wire::kStreamPath).append(" is served here.");
        return Problem(404, "not-found", "Not found", detail);
    }
    // A web page that a trader has open elsewhere must not reach their engine.
    if (head.find(http::field::origin) != head.end())
        return Problem(403, "forbidden", "Forbidden", "Web pages are not served: connect with the workstation or an own client.");
    if (!boost::beast::websocket::is_upgrade(head))
        return Problem(426, "upgrade-required", "Upgrade required", "This is a WebSocket: ask for an upgrade.").withField("Upgrade", "websocket").withField("Connection", "upgrade");
    if (isAhead)
        return malformed("Wait for the answer before you speak on.");
    return std::nullopt;
}

std::optional<Problem> judgeHeadText(std::string_view head)
{
    for (std::size_t end = head.find('\n'); end != std::string_view::npos; end = head.find('\n', end + 1)) {
        if (end + 1 < head.size() && (head[end + 1] == ' ' || head[end + 1] == '\t'))
            return malformed("A header field stands on one line: folded ones are read in more than one way.");
    }
    return std::nullopt;
}

WebFields fieldsOf(const http::request_header<>& head)
{
    WebFields fields;
    for (const auto& field : head)
        fields.emplace_back(lowerCase(field.name_string()), std::string(field.value()));
    return fields;
}

bool isRequestId(std::string_view said)
{
    const auto isPart = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '_' || c == '-';
    };
    return !said.empty() && said.size() <= 64 && std::ranges::all_of(said, isPart);
}

std::string headOf(const WebAnswer& answer, std::string_view requestId, unsigned version, bool isKept, Timestamp now)
{
    const auto reason = http::obsolete_reason(http::int_to_status(answer.status));
    std::string head = (version == 10 ? "HTTP/1.0 " : "HTTP/1.1 ") + std::to_string(answer.status) + ' ' + std::string(reason) + "\r\n";
    const auto add = [&head](std::string_view name, std::string_view value) {
        head.append(name).append(": ").append(value).append("\r\n");
    };
    add("Date", httpDate(now));
    add("X-Request-Id", requestId);
    add("Cache-Control", "no-store");
    add("X-Content-Type-Options", "nosniff");
    for (const auto& [name, value] : answer.fields)
        add(name, value);
    if (!answer.contentType.empty())
        add("Content-Type", answer.contentType);
    if (answer.status != 204)
        add("Content-Length", std::to_string(answer.body.size()));
    if (!isKept || version == 10)
        add("Connection", isKept ? "keep-alive" : "close");
    return head + "\r\n";
}

} // namespace jarvis::server
