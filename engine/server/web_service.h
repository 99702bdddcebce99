#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace jarvis::server {

using WebFields = std::vector<std::pair<std::string, std::string>>;

/// One HTTP request, read whole and found well formed: sizes are bounded, fields that may stand once stand once.
struct WebRequest {
    std::string id;      ///< the client's X-Request-Id where it is a sane one, else made here
    std::string method;  ///< as it came: upper case where it is a usual one
    std::string target;  ///< path and query as they came
    WebFields fields;    ///< names in lower case
    std::string body;
    std::string address; ///< of the peer

    /// The value of a field by its lower-case name; empty where it is missing. Valid as long as the request.
    std::string_view field(std::string_view name) const
    {
        for (const auto& [known, value] : fields) {
            if (known == name)
                return value;
        }
        return {};
    }
};

/// What is answered; length, date, connection and request id are added on the way out.
struct WebAnswer {
    unsigned status = 200;
    std::string contentType; ///< empty: there is no body
    std::string body;
    WebFields fields;
};

/// How many come to the door, counted since it opened.
struct WebLoad {
    std::uint64_t accepted = 0;
    std::uint64_t turnedAway = 0; ///< too many
    std::size_t connected = 0;    ///< now, desks included
};

/// Runs something on the web thread soon; any thread may call it.
using Post = std::function<void(std::function<void()>)>;

/// Answers HTTP requests. Knows nothing of sockets, so that it can be tested without any.
///
/// Threads: begin() from any; afterwards the web thread alone, until end() has returned.
class WebService {
public:
    virtual ~WebService() = default;
    /// `post` may be called until end().
    virtual void begin(Post post) = 0;
    /// `done` is called once, now or later; not at all after end().
    virtual void answer(WebRequest request, std::function<void(WebAnswer)> done) = 0;
    /// A request that could not be read was answered so, without asking here.
    virtual void noteUnreadable(unsigned status) = 0;
    /// Comes several times a second: what has waited long enough is answered.
    virtual void tend(const WebLoad& load) = 0;
    /// Nothing is posted or answered any more when this returns.
    virtual void end() = 0;
};

} // namespace jarvis::server
