#include "engine/venue/okx/rest.h"

#include "engine/venue/exact_number.h"
#include "engine/venue/okx/errors.h"
#include "engine/venue/okx/sign.h"

#include <simdjson.h>
#include <spdlog/spdlog.h>

#include <algorithm>
#include <charconv>

namespace jarvis::venue::okx {
namespace {

using live::RestCall;
using live::RestError;

constexpr Duration kWindowOfLimits = std::chrono::seconds(2);
constexpr std::size_t kBudgetsMax = 2'000;
constexpr int kTooFast = 50011;

/// How many calls the venue takes in two seconds, and what we keep of them for cancels and exits.
struct Limit {
    const char* path;
    std::int64_t count;
};
constexpr Limit kLimits[] = {
    {"/api/v5/market/", 40},
    {"/api/v5/trade/cancel-batch-orders", 300}, // orders, not calls
    {"/api/v5/trade/order-algo", 20},
    {"/api/v5/trade/amend-algos", 20},
    {"/api/v5/trade/cancel-algos", 20},
    {"/api/v5/trade/orders-algo", 20},
    {"/api/v5/trade/fills-history", 10},
    {"/api/v5/trade/", 60},
    {"/api/v5/account/bills", 10},
    {"/api/v5/account/", 10},
    {"/api/v5/public/", 10},
};

std::int64_t limitOf(const std::string& path)
{
    const auto found = std::find_if(std::begin(kLimits), std::end(kLimits), [&](const Limit& limit) { return path.starts_with(limit.path); });
    return found == std::end(kLimits) ? 10 : found->count;
}

/// {"code":"1","msg":"","data":[{"sCode":"51008","sMsg":"…"}]}
struct Said {
    bool isThere = false; ///< false: it is no answer of the venue's
    int code = 0;
    std::string text;
};

int codeAt(simdjson::dom::element json, const char* key)
{
    std::string_view text;
    int code = 0;
    if (json[key].get(text) == simdjson::SUCCESS)
        std::from_chars(text.data(), text.data() + text.size(), code);
    return code;
}

std::string textAt(simdjson::dom::element json, const char* key)
{
    std::string_view text;
    return json[key].get(text) == simdjson::SUCCESS ? std::string(text.substr(0, 200)) : std::string();
}

Said saidIn(const std::string& body)
{
    Said said;
    simdjson::dom::parser parser;
    simdjson::dom::element json;
    std::string_view code;
    if (parser.parse(body).get(json) != simdjson::SUCCESS || json["code"].get(code) != simdjson::SUCCESS)
        return said;
    said.isThere = true;
    said.code = codeAt(json, "code");
    said.text = textAt(json, "msg");
    // The whole failed (1) or a part did (2): the part says why. Some say so under a code of 0.
    simdjson::dom::array parts;
    if (said.code > 2 || json["data"].get(parts) != simdjson::SUCCESS)
        return said;
    std::string_view own;
    const bool hasResults = parts.size() > 0 && parts.at(0)["sCode"].get(own) == simdjson::SUCCESS;
    if (hasResults && parts.size() == 1) {
        said.code = codeAt(parts.at(0), "sCode");
        said.text = textAt(parts.at(0), "sMsg");
    } else if (hasResults) {
        said.code = 0; // each of several has a result of its own
    }
    return said;
}

} // namespace

Rest::Rest(const net::Network& network, const Endpoints& endpoints, live::StreamClock& clock, const Credentials* credentials)
    : RestClient(network, endpoints.rest, clock), m_credentials(credentials), m_isDemo(endpoints.isDemo)
{
}

net::RateBudget& Rest::budgetOf(const RestCall& call)
{
    // What was asked of instruments long gone need not be remembered.
    if (m_budgets.size() > kBudgetsMax)
        m_budgets.clear();
    const std::int64_t limit = limitOf(call.path);
    return m_budgets.try_emplace(net::nameOf(call.method) + call.path + ' ' + call.scope, limit, kWindowOfLimits, limit / 4).first->second;
}

std::optional<Timestamp> Rest::take(const RestCall& call, Timestamp now)
{
    return budgetOf(call).take(call.weight, now, call.purpose);
}

void Rest::sign(const RestCall& call, Timestamp venueNow, net::HttpRequest& request)
{
    std::string target = call.path;
    if (!call.query.text().empty())
        target += '?' + call.query.text();
    request.url += target.substr(call.path.size());
    request.body = call.body;
    if (!call.body.empty())
        request.headers.push_back({"Content-Type", "application/json"});
    if (m_isDemo)
        request.headers.push_back({"x-simulated-trading", "1"});
    if (!call.isSigned)
        return;
    for (auto& [name, value] : signedHeaders(net::nameOf(call.method), target, call.body, venueNow, *m_credentials))
        request.headers.push_back({name, std::move(value)});
    if (call.orders > 0)
        request.headers.push_back({"expTime", std::to_string(toMillis(venueNow + kWindow))});
}

void Rest::readLimits(const RestCall& call, const net::HttpResponse& response, Timestamp now)
{
    const bool isTooFast = response.status == 429 || response.status == 403 || saidIn(response.body).code == kTooFast;
    if (!isTooFast)
        return;
    countRefusal();
    budgetOf(call).pauseUntil(now + kWindowOfLimits);
    spdlog::warn("OKX is asked too fast: {} waits for 2 s", call.path);
}

std::optional<RestError> Rest::errorOf(const net::HttpResponse& response, Timestamp now)
{
    const Said said = saidIn(response.body);
    if (response.status == 200 && said.isThere && said.code == 0)
        return std::nullopt;
    RestError made;
    made.kind = RestError::Kind::Venue;
    made.status = response.status;
    made.error = okx::errorOf(said.code, said.text);
    if (said.code <= 2) {
        // No code of its own.
        if (response.status == 429 || response.status == 403)
            made.error.meaning = ErrorMeaning::TooFast;
        else if (response.status >= 500 || response.status == 200 || response.status == 408)
            made.error.meaning = ErrorMeaning::OutcomeUnknown;
    }
    made.meaning = made.error.meaning;
    made.text = "HTTP " + std::to_string(response.status) + ", code " + std::to_string(said.code) + ": " + said.text;
    if (made.meaning == ErrorMeaning::TooFast)
        made.retryAt = now + kWindowOfLimits;
    return made;
}

std::optional<Timestamp> Rest::timeIn(const std::string& body) const
{
    simdjson::dom::parser parser;
    simdjson::dom::element json;
    std::string_view text;
    if (parser.parse(body).get(json) != simdjson::SUCCESS || json["data"].at(0)["ts"].get(text) != simdjson::SUCCESS)
        return std::nullopt;
    return recordedTime(text);
}

} // namespace jarvis::venue::okx
