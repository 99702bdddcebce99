#pragma once

#include "engine/net/rate_budget.h"
#include "engine/venue/binance/endpoints.h"
#include "engine/venue/credentials.h"
#include "engine/venue/live/rest_client.h"

#include <cstdint>
#include <optional>
#include <string>

namespace jarvis::venue::binance {

using live::RestError;

/// The REST side of Binance USDⓈ-M: weighs and signs calls, and reads from each answer what is left of the budget.
///
/// 429 stops everything until the window ends or Retry-After says, 418 until the ban is over.
///
/// Threads: the network thread.
class Rest final : public live::RestClient {
public:
    /// `credentials` may be null: public calls only. All outlive it.
    Rest(const net::Network& network, std::string address, live::StreamClock& clock, const Credentials* credentials);

    /// What exchangeInfo says: weight a minute, orders in ten seconds and in a minute. Zeros change nothing.
    void setLimits(std::int64_t weight, std::int64_t ordersTenSeconds, std::int64_t ordersMinute);
    const net::RateBudget& weight() const { return m_weight; }

private:
    std::optional<Timestamp> take(const Call& call, Timestamp now) override;
    void sign(const Call& call, Timestamp venueNow, net::HttpRequest& request) override;
    void readLimits(const Call& call, const net::HttpResponse& response, Timestamp now) override;
    std::optional<RestError> errorOf(const net::HttpResponse& response, Timestamp now) override;
    const char* timePath() const override { return "/fapi/v1/time"; }
    std::optional<Timestamp> timeIn(const std::string& body) const override;

    const Credentials* m_credentials;
    net::RateBudget m_weight;
    net::RateBudget m_ordersTenSeconds;
    net::RateBudget m_ordersMinute;
};

} // namespace jarvis::venue::binance
