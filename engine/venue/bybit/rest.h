#pragma once

#include "engine/net/rate_budget.h"
#include "engine/venue/bybit/endpoints.h"
#include "engine/venue/credentials.h"
#include "engine/venue/live/rest_client.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace jarvis::venue::bybit {

using live::RestError;

/// The REST side of Bybit v5. Business errors come with status 200 and a retCode; what is left of an account's limit on a path comes
/// in the headers of each answer.
///
/// 600 calls in five seconds are allowed from an address, 10 a second on each path that changes orders, 50 on those that ask. 10006 stops
/// the path until the time that the header names, 403 and 10018 stop everything for ten minutes.
///
/// Threads: the network thread.
class Rest final : public live::RestClient {
public:
    static constexpr Duration kBan = std::chrono::minutes(10);

    /// `credentials` may be null: public calls only. All outlive it.
    Rest(const net::Network& network, std::string address, live::StreamClock& clock, const Credentials* credentials);

    /// Calls from this address.
    const net::RateBudget& calls() const { return m_calls; }

private:
    std::optional<Timestamp> take(const Call& call, Timestamp now) override;
    void sign(const Call& call, Timestamp venueNow, net::HttpRequest& request) override;
    void readLimits(const Call& call, const net::HttpResponse& response, Timestamp now) override;
    std::optional<RestError> errorOf(const net::HttpResponse& response, Timestamp now) override;
    const char* timePath() const override { return "/v5/market/time"; }
    std::optional<Timestamp> timeIn(const std::string& body) const override;

    net::RateBudget& budgetOf(const Call& call);

    live::StreamClock& m_clock;
    const Credentials* m_credentials;
    net::RateBudget m_calls;
    std::map<std::string, net::RateBudget, std::less<>> m_paths; ///< of the account
};

} // namespace jarvis::venue::bybit
