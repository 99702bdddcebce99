#include "engine/venue/okx/sign.h"

#include "engine/base/text.h"
#include "engine/crypto/encoding.h"

namespace jarvis::venue::okx {

Headers signedHeaders(std::string_view method, std::string_view target, std::string_view body, Timestamp now, const Credentials& credentials)
{
    const std::string stamp = isoTime(now, 3);
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
