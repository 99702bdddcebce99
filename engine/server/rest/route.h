#pragma once

#include "engine/server/gatekeeper.h"
#include "engine/server/problem.h"
#include "engine/server/rate_gate.h"
#include "engine/server/rest/json_body.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jarvis::server::rest {

/// One request that found its route and was let in.
struct Call {
    const WebRequest& request;
    std::map<std::string, std::string> path;  ///< what stands where the pattern has {names}
    std::map<std::string, std::string> query; ///< only names that the route describes
    JsonBody body;                            ///< empty unless the route takes one
    Identity who;                             ///< nobody where the route asks for no scope
    Timestamp now;
};
using Answered = std::function<void(WebAnswer)>;
using Handler = std::function<void(const Call& call, const Answered& done)>;

/// Something that stands in the query or in the path, as OpenAPI describes it.
struct Parameter {
    std::string name;
    std::string description;
    std::string schema; ///< JSON
};
/// One answer that a route gives when all is well; problems are the same for all and described once.
struct Success {
    unsigned status = 200;
    std::string description;
    std::string schema;                            ///< name of a schema; empty: text
    std::string contentType = "application/json";
};

/// One route: what dispatches, and what the OpenAPI document is made of. There is nothing else that answers.
struct Route {
    std::string method;
    std::string pattern; ///< "/api/v1/orders/{order}"
    std::optional<Scope> scope; ///< empty: anybody
    std::optional<RateClass> rate = RateClass::User; ///< empty: not counted
    std::string id;      ///< operationId
    std::string summary; ///< one line
    std::string description;
    std::vector<Parameter> parameters; ///< of the path (each {name} of the pattern) and the query
    std::string body;    ///< name of a schema; empty: it takes none
    bool isCommand = false; ///< needs an Idempotency-Key, is answered as commands are
    std::vector<Success> successes;
    std::vector<unsigned> problems; ///< besides those that every route of its kind may give
    Handler handler;
    bool isUrgent = false; ///< neither body nor key need come with it: nobody who wants to stop is kept by a form
};

} // namespace jarvis::server::rest
