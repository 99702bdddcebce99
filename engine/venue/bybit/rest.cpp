#include "engine/venue/bybit/rest.h"

#include "engine/venue/bybit/errors.h"
#include "engine/venue/bybit/sign.h"

#include <simdjson.h>
#include <spdlog/spdlog.h>

#include <charconv>

namespace jarvis::venue::bybit {
namespace {

using net::RateBudget;

// Kept for cancels and exits.
constexpr std::int64_t kCallsReserve = 60;
constexpr std::int64_t kPathReserve = 2;
constexpr std::int64_t kOrdersSecond = 10;
constexpr std::int64_t kQuestionsSecond = 50;
constexpr Duration kTooFastPause = std::chrono::seconds(1);
constexpr int kTooFast = 10006;
constexpr int kAddressTooFast = 10018;

std::optional<std::int64_t> wholeOf(std::optional<std::string_view> text)
{
    std::int64_t number = 0;
    if (!text || text->empty())
        return std::nullopt;
    const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), number);
    return error == std::errc() && end == text->data() + text->size() ? std::optional(number) : std::nullopt;
}

/// {"retCode":10004,"retMsg":"error sign!",...}
struct Words {
    std::optional<int> code;
    std::string text;
};
Words wordsOf(const std::string& body)
{
    Words words;
    simdjson::dom::parser parser;
    simdjson::dom::element json;
    std::int64_t code = 0;
    std::string_view text;
    if (parser.parse(body).get(json) != simdjson::SUCCESS)
        return words;
    if (json["retCode"].get(code) == simdjson::SUCCESS)
        words.code = static_cast<int>(code);
    if (json["retMsg"].get(text) == simdjson::SUCCESS)
        words.text = text.substr(0, 200);
    return words;
}

ErrorMeaning meaningOf(int status)
{
    if (status == 403)
        return ErrorMeaning::Banned;
    if (status == 429)
        return ErrorMeaning::TooFast;
    return status == 408 || status >= 500 ? ErrorMeaning::OutcomeUnknown : ErrorMeaning::Refused;
}

} // namespace

Rest::Rest(const net::Network& network, std::string address, live::StreamClock& clock, const Credentials* credentials)
    : RestClient(network, std::move(address), clock)
    , m_clock(clock)
    , m_credentials(credentials)
    , m_calls(600, std::chrono::seconds(5), kCallsReserve)
{
}

RateBudget& Rest::budgetOf(const Call& call)
{
    const std::int64_t limit = call.orders > 0 ? kOrdersSecond : kQuestionsSecond;
    return m_paths.try_emplace(call.path, limit, std::chrono::seconds(1), kPathReserve).first->second;
}

std::optional<Timestamp> Rest::take(const Call& call, Timestamp now)
{
    if (call.isSigned) {
        if (const auto wait = budgetOf(call).take(std::max(call.orders, 1), now, call.purpose))
            return wait;
    }
    return m_calls.take(1, now, call.purpose);
}

void Rest::sign(const Call& call, Timestamp venueNow, net::HttpRequest& request)
{
    const bool hasBody = call.method == net::HttpMethod::Post;
    if (!call.query.text().empty())
        request.url += '?' + call.query.text();
    if (hasBody) {
        request.headers.push_back({"Content-Type", "application/json"});
        request.body = call.body;
    }
    if (!call.isSigned)
        return;
    for (auto& [name, value] : signedHeaders(hasBody ? call.body : call.query.text(), venueNow, kWindow, *m_credentials))
        request.headers.push_back({std::move(name), std::move(value)});
}

void Rest::readLimits(const Call& call, const net::HttpResponse& response, Timestamp now)
{
    if (response.status == 403) {
        countRefusal();
        m_calls.pauseUntil(now + kBan);
        spdlog::warn("Bybit refuses this address: nothing is sent for {} s", std::chrono::ceil<std::chrono::seconds>(kBan).count());
    }
    if (!call.isSigned)
        return;
    RateBudget& budget = budgetOf(call);
    const auto limit = wholeOf(response.header("x-bapi-limit"));
    const auto left = wholeOf(response.header("x-bapi-limit-status"));
    if (limit && *limit > 0)
        budget.setLimit(*limit);
    if (limit && left && *left >= 0 && *left <= *limit)
        budget.onReported(*limit - *left, now);
    if (response.status != 429 && wordsOf(response.body).code != kTooFast)
        return;
    countRefusal();
    const auto reset = wholeOf(response.header("x-bapi-limit-reset-timestamp"));
    Timestamp until = now + kTooFastPause;
    if (reset && *reset > 0 && *reset < 9'000'000'000'000)
        until = std::clamp(timestampFromMillis(*reset) - m_clock.offset(), now, now + std::chrono::minutes(1));
    budget.pauseUntil(until);
    spdlog::warn("Bybit finds us too fast: {} waits", call.path);
}

std::optional<RestError> Rest::errorOf(const net::HttpResponse& response, Timestamp now)
{
    const Words words = wordsOf(response.body);
    if (response.status == 200 && words.code == 0)
        return std::nullopt;
    if (response.status == 200 && !words.code)
        return RestError::badAnswer("an answer without retCode");
    RestError made;
    made.kind = RestError::Kind::Venue;
    made.status = response.status;
    made.error = bybit::errorOf(words.code.value_or(0), words.text);
    made.meaning = made.error.meaning;
    if (!words.code || *words.code == 0)
        made.meaning = made.error.meaning = meaningOf(response.status);
    if (words.code == kAddressTooFast)
        m_calls.pauseUntil(now + kBan);
    made.text = "HTTP " + std::to_string(response.status) + ", retCode " + std::to_string(words.code.value_or(0)) + ": " + words.text;
    made.retryAt = std::max(now, m_calls.pausedUntil());
    return made;
}

std::optional<Timestamp> Rest::timeIn(const std::string& body) const
{
    simdjson::dom::parser parser;
    simdjson::dom::element json;
    std::int64_t millis = 0;
    const bool isKnown = parser.parse(body).get(json) == simdjson::SUCCESS && json["time"].get(millis) == simdjson::SUCCESS && millis > 0
        && millis < 9'000'000'000'000;
    return isKnown ? std::optional(timestampFromMillis(millis)) : std::nullopt;
}

} // namespace jarvis::venue::bybit
