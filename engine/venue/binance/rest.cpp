#include "engine/venue/binance/rest.h"

#include "engine/venue/binance/errors.h"
#include "engine/venue/binance/sign.h"

#include <simdjson.h>
#include <spdlog/spdlog.h>

#include <charconv>
#include <utility>

namespace jarvis::venue::binance {
namespace {

using net::RateBudget;

// Kept for cancels and exits.
constexpr std::int64_t kWeightReserve = 200;
constexpr std::int64_t kOrdersReserve = 20;
constexpr Duration kBanLeast = std::chrono::minutes(2);
constexpr Duration kFirewallPause = std::chrono::minutes(1);

std::optional<std::int64_t> wholeOf(std::optional<std::string_view> text)
{
    std::int64_t number = 0;
    if (!text || text->empty())
        return std::nullopt;
    const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), number);
    return error == std::errc() && end == text->data() + text->size() ? std::optional(number) : std::nullopt;
}

/// {"code":-1121,"msg":"Invalid symbol."}
struct Words {
    int code = 0;
    std::string text;
};
Words wordsOf(const std::string& body)
{
    Words words;
    simdjson::dom::parser parser;
    simdjson::dom::element json;
    std::int64_t code = 0;
    std::string_view text;
    if (parser.parse(body).get(json) == simdjson::SUCCESS) {
        if (json["code"].get(code) == simdjson::SUCCESS)
            words.code = static_cast<int>(code);
        if (json["msg"].get(text) == simdjson::SUCCESS)
            words.text = text.substr(0, 200);
    }
    return words;
}

/// What is said where the venue gives no code of its own.
ErrorMeaning meaningOf(int status, const Words& words)
{
    if (status == 418)
        return ErrorMeaning::Banned;
    if (status == 429 || status == 403)
        return ErrorMeaning::TooFast;
    if (status == 503)
        return words.text.starts_with("Unknown error") ? ErrorMeaning::OutcomeUnknown : ErrorMeaning::Busy;
    return status == 408 || status >= 500 ? ErrorMeaning::OutcomeUnknown : ErrorMeaning::Refused;
}

} // namespace

Rest::Rest(const net::Network& network, std::string address, live::StreamClock& clock, const Credentials* credentials)
    : RestClient(network, std::move(address), clock)
    , m_credentials(credentials)
    , m_weight(2'400, std::chrono::minutes(1), kWeightReserve)
    , m_ordersTenSeconds(300, std::chrono::seconds(10), kOrdersReserve)
    , m_ordersMinute(1'200, std::chrono::minutes(1), kOrdersReserve)
{
}

void Rest::setLimits(std::int64_t weight, std::int64_t ordersTenSeconds, std::int64_t ordersMinute)
{
    const auto set = [](RateBudget& budget, std::int64_t limit) {
        if (limit > 0)
            budget.setLimit(limit);
    };
    set(m_weight, weight);
    set(m_ordersTenSeconds, ordersTenSeconds);
    set(m_ordersMinute, ordersMinute);
}

std::optional<Timestamp> Rest::take(const Call& call, Timestamp now)
{
    std::optional<Timestamp> wait = m_weight.take(call.weight, now, call.purpose);
    if (!wait && call.orders > 0) {
        wait = m_ordersTenSeconds.take(call.orders, now, call.purpose);
        if (!wait)
            wait = m_ordersMinute.take(call.orders, now, call.purpose);
    }
    return wait;
}

void Rest::sign(const Call& call, Timestamp venueNow, net::HttpRequest& request)
{
    Query query = call.query;
    if (call.isSigned)
        addTime(query, venueNow, kWindow);
    const std::string text = call.isSigned ? signedText(query, *m_credentials) : query.text();
    if (call.isSigned || call.hasKey)
        request.headers.push_back({"X-MBX-APIKEY", m_credentials->apiKey()});
    if (call.method == net::HttpMethod::Post || call.method == net::HttpMethod::Put) {
        request.headers.push_back({"Content-Type", "application/x-www-form-urlencoded"});
        request.body = text;
    } else if (!text.empty()) {
        request.url += '?' + text;
    }
}

void Rest::readLimits(const Call&, const net::HttpResponse& response, Timestamp now)
{
    if (const auto used = wholeOf(response.header("x-mbx-used-weight-1m")))
        m_weight.onReported(*used, now);
    if (const auto used = wholeOf(response.header("x-mbx-order-count-10s")))
        m_ordersTenSeconds.onReported(*used, now);
    if (const auto used = wholeOf(response.header("x-mbx-order-count-1m")))
        m_ordersMinute.onReported(*used, now);
    if (response.status != 429 && response.status != 418 && response.status != 403)
        return;
    countRefusal();
    const auto seconds = wholeOf(response.header("retry-after"));
    Duration pause = response.status == 418 ? kBanLeast : response.status == 403 ? kFirewallPause : Duration(std::chrono::seconds(60 - toMillis(now) / 1'000 % 60));
    if (seconds && *seconds > 0 && *seconds < 4 * 86'400)
        pause = std::chrono::seconds(*seconds);
    m_weight.pauseUntil(now + pause);
    spdlog::warn("Binance answered {}: nothing is sent for {} s", response.status, std::chrono::ceil<std::chrono::seconds>(pause).count());
}

std::optional<RestError> Rest::errorOf(const net::HttpResponse& response, Timestamp now)
{
    if (response.status == 200)
        return std::nullopt;
    const Words words = wordsOf(response.body);
    RestError made;
    made.kind = RestError::Kind::Venue;
    made.status = response.status;
    made.error = binance::errorOf(words.code);
    made.meaning = words.code == 0 ? meaningOf(response.status, words) : made.error.meaning;
    if (response.status == 418)
        made.meaning = ErrorMeaning::Banned;
    if (words.code == 0)
        made.error.meaning = made.meaning;
    made.text = "HTTP " + std::to_string(response.status) + ", code " + std::to_string(words.code) + ": " + words.text;
    made.retryAt = std::max(now, m_weight.pausedUntil());
    return made;
}

std::optional<Timestamp> Rest::timeIn(const std::string& body) const
{
    simdjson::dom::parser parser;
    simdjson::dom::element json;
    std::int64_t millis = 0;
    const bool isKnown = parser.parse(body).get(json) == simdjson::SUCCESS && json["serverTime"].get(millis) == simdjson::SUCCESS && millis > 0;
    return isKnown ? std::optional(timestampFromMillis(millis)) : std::nullopt;
}

} // namespace jarvis::venue::binance
