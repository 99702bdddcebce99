#pragma once

#include "engine/base/expected.h"
#include "engine/net/http_client.h"
#include "engine/net/rate_budget.h"
#include "engine/venue/query.h"
#include "engine/venue/venue_error.h"

#include <cstddef>
#include <functional>
#include <string>

namespace jarvis::venue::live {

/// One call to a venue's REST side, in its own words but for time, key and signature.
struct RestCall {
    net::HttpMethod method = net::HttpMethod::Get;
    std::string path; ///< /fapi/v1/depth
    Query query;
    std::string body;      ///< JSON, where the venue takes such
    std::string scope;     ///< what the venue counts by besides the path: an instrument
    int weight = 1;
    int orders = 0;        ///< how many the venue counts
    bool isSigned = false; ///< with time stamp and signature; requires credentials
    bool hasKey = false;   ///< the key alone
    net::RateBudget::Purpose purpose = net::RateBudget::Purpose::Ordinary;
    Duration timeout = std::chrono::seconds(10);
    std::size_t bytesMax = 16U << 20;
};

/// Why a call came to nothing.
struct RestError {
    enum class Kind : std::uint8_t {
        NotSent = 1, ///< by our own decision: budget, ban or breaker; `retryAt` says until when
        Network,
        Venue,       ///< the venue said no: see `error`
        BadAnswer,   ///< what it said cannot be understood
    };
    Kind kind = Kind::Network;
    ErrorMeaning meaning = ErrorMeaning::Busy;
    VenueError error;    ///< for Venue
    int status = 0;      ///< HTTP
    std::string text;    ///< English, for logs; no secrets
    Timestamp retryAt{};

    /// An answer that is not as documented: what was asked for may have been done.
    static RestError badAnswer(std::string text) { return {Kind::BadAnswer, ErrorMeaning::OutcomeUnknown, {}, 200, std::move(text), {}}; }
};

/// The body of a good answer.
using RestAnswer = Expected<std::string, RestError>;
using RestDone = std::function<void(RestAnswer)>;

} // namespace jarvis::venue::live
