#include "engine/venue/okx/sign.h"

#include "engine/crypto/encoding.h"

#include <array>
#include <cstdio>

namespace jarvis::venue::okx {

std::string isoTime(Timestamp time)
{
    const auto millis = std::chrono::floor<std::chrono::milliseconds>(time);
    const auto day = std::chrono::floor<std::chrono::days>(millis);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss clock(millis - day);
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
        static_cast<unsigned>(date.day()), static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
        static_cast<int>(clock.seconds().count()), static_cast<int>(clock.subseconds().count()));
    return text.data();
}

Headers signedHeaders(std::string_view method, std::string_view target, std::string_view body, Timestamp now, const Credentials& credentials)
{
    const std::string stamp = isoTime(now);
    const std::string payload = stamp + std::string(method) + std::string(target) + std::string(body);
    return {{"OK-ACCESS-KEY", credentials.apiKey()}, {"OK-ACCESS-SIGN", crypto::base64(credentials.sign(payload))}, {"OK-ACCESS-TIMESTAMP", stamp},
        {"OK-ACCESS-PASSPHRASE", credentials.passphrase()}};
}

std::string loginMessage(Timestamp now, const Credentials& credentials)
{
    const std::string stamp = std::to_string(toMillis(now) / 1'000);
    return R"({"op":"login","args":[{"apiKey":")" + credentials.apiKey() + R"(","passphrase":")" + credentials.passphrase() + R"(","timestamp":")" + stamp
        + R"(","sign":")" + crypto::base64(credentials.sign(stamp + "GET/users/self/verify")) + R"("}]})";
}

} // namespace jarvis::venue::okx
