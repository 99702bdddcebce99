#pragma once

#include "engine/base/expected.h"
#include "engine/net/breaker.h"
#include "engine/net/network.h"
#include "engine/net/rate_budget.h"
#include "engine/venue/binance/endpoints.h"
#include "engine/venue/credentials.h"
#include "engine/venue/live/stream_clock.h"
#include "engine/venue/query.h"
#include "engine/venue/venue_error.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace jarvis::venue::binance {

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
};

/// The REST side of Binance USDⓈ-M: weighs, signs and sends calls, and reads from each answer what is left of the budget.
///
/// 429 stops everything until the window ends or Retry-After says, 418 until the ban is over. After five failures of the
/// connection in a row calls that do not reduce risk pause too.
///
/// Threads: the network thread.
class Rest {
public:
    struct Call {
        net::HttpMethod method = net::HttpMethod::Get;
        std::string path; ///< /fapi/v1/depth
        Query query;
        int weight = 1;
        int orders = 0;        ///< how many the venue counts
        bool isSigned = false; ///< with time stamp and signature; requires credentials
        bool hasKey = false;   ///< the key alone
        net::RateBudget::Purpose purpose = net::RateBudget::Purpose::Ordinary;
        Duration timeout = std::chrono::seconds(10);
        std::size_t bytesMax = 16U << 20;
    };
    using Done = std::function<void(Expected<std::string, RestError>)>;

    /// `credentials` may be null: public calls only. All outlive it.
    Rest(const net::Network& network, std::string address, live::StreamClock& clock, const Credentials* credentials);

    /// `done` gets the body of an answer with status 200; later, once, and not at all when this is destroyed first.
    void call(Call call, Done done);
    /// Asks the venue for its time and tells the clock.
    void measureClock(std::function<void(bool)> done);

    /// What exchangeInfo says: weight a minute, orders in ten seconds and in a minute. Zeros change nothing.
    void setLimits(std::int64_t weight, std::int64_t ordersTenSeconds, std::int64_t ordersMinute);
    const net::RateBudget& weight() const { return m_weight; }
    std::uint64_t refusals() const { return m_refusals; } ///< 429 and 418 seen

    /// How long a signed request may take to get there.
    static constexpr Duration kWindow = std::chrono::seconds(5);

private:
    std::optional<RestError> refusalOf(const Call& call, Timestamp now);
    void refuse(Done done, RestError refusal);
    void onAnswer(const net::HttpResponse& response, const Done& done);
    void readHeaders(const net::HttpResponse& response, Timestamp now);
    RestError errorOf(const net::HttpResponse& response, Timestamp now);

    net::Network m_network;
    std::string m_address;
    live::StreamClock& m_clock;
    const Credentials* m_credentials;
    net::RateBudget m_weight;
    net::RateBudget m_ordersTenSeconds;
    net::RateBudget m_ordersMinute;
    net::Breaker m_breaker;
    std::uint64_t m_refusals = 0;
    std::vector<std::pair<Done, RestError>> m_refused;
    std::unique_ptr<net::Timer> m_telling;
    std::shared_ptr<bool> m_isAlive = std::make_shared<bool>(true); ///< answers that come later than our end are dropped
};

} // namespace jarvis::venue::binance
