#pragma once

#include "engine/net/rate_budget.h"
#include "engine/venue/credentials.h"
#include "engine/venue/live/rest_client.h"
#include "engine/venue/okx/endpoints.h"

#include <map>
#include <string>

namespace jarvis::venue::okx {

/// The REST side of OKX v5: counts, signs and sends calls.
///
/// Limits are per address (public) or account (private) and path, for orders also per instrument, in windows of two seconds; the
/// venue does not tell what is left of them. 50011 and HTTP 429 stop that path until the next window. What was done is told in
/// data[].sCode where the code on top is 1 or 2, or 0; where there are several, the answer is a good one, and each is read by itself. Orders bear the time until which they may arrive (expTime): a late one is
/// void.
///
/// Threads: the network thread.
class Rest final : public live::RestClient {
public:
    /// `credentials` may be null: public calls only. All outlive it.
    Rest(const net::Network& network, const Endpoints& endpoints, live::StreamClock& clock, const Credentials* credentials);

private:
    std::optional<Timestamp> take(const live::RestCall& call, Timestamp now) override;
    void sign(const live::RestCall& call, Timestamp venueNow, net::HttpRequest& request) override;
    void readLimits(const live::RestCall& call, const net::HttpResponse& response, Timestamp now) override;
    std::optional<live::RestError> errorOf(const net::HttpResponse& response, Timestamp now) override;
    const char* timePath() const override { return "/api/v5/public/time"; }
    std::optional<Timestamp> timeIn(const std::string& body) const override;
    net::RateBudget& budgetOf(const live::RestCall& call);

    const Credentials* m_credentials;
    bool m_isDemo;
    std::map<std::string, net::RateBudget> m_budgets; ///< by method, path and instrument
};

} // namespace jarvis::venue::okx
