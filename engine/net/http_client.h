#pragma once

#include "engine/base/expected.h"
#include "engine/base/time.h"
#include "engine/net/net_error.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jarvis::net {

enum class HttpMethod : std::uint8_t { Get = 1, Post, Put, Delete };
const char* nameOf(HttpMethod method);

struct HttpHeader {
    std::string name;
    std::string value;
};

struct HttpRequest {
    HttpMethod method = HttpMethod::Get;
    std::string url; ///< http:// or https://, already encoded
    std::vector<HttpHeader> headers;
    std::string body;
    Duration timeout = std::chrono::seconds(10); ///< from send() to the last byte of the answer
    std::size_t bytesMax = 16U << 20;            ///< of the answer's body
    bool isUrgent = false;                       ///< goes before those that wait, and over connections that others may not use up
};

struct HttpResponse {
    int status = 0;
    std::vector<HttpHeader> headers; ///< names in lower case
    std::string body;
    Duration roundTrip{}; ///< from the request's last byte out to the answer's last byte in

    /// The first header of that name (lower case); empty when there is none.
    std::optional<std::string_view> header(std::string_view name) const;
};

/// Sends requests to HTTP servers. A request is never sent twice by itself but where that cannot matter (a GET whose idle
/// connection turned out to be closed). Redirects are not followed.
///
/// Threads: the network thread. Errors: NetError; every status is an answer, not an error.
class HttpClient {
public:
    using Done = std::function<void(Expected<HttpResponse, NetError>)>;

    virtual ~HttpClient() = default;
    /// `done` is called once, later, never from within send(); not at all when the client is destroyed first.
    virtual void send(HttpRequest request, Done done) = 0;
};

} // namespace jarvis::net
