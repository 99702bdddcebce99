#include "engine/venue/bybit/sign.h"

#include "engine/crypto/encoding.h"

namespace jarvis::venue::bybit {

Headers signedHeaders(std::string_view payload, Timestamp now, Duration window, const Credentials& credentials)
{
    const std::string stamp = std::to_string(toMillis(now));
    const std::string valid = std::to_string(std::chrono::ceil<std::chrono::milliseconds>(window).count());
    const std::string signature = crypto::hex(credentials.sign(stamp + credentials.apiKey() + valid + std::string(payload)));
    return {{"X-BAPI-API-KEY", credentials.apiKey()}, {"X-BAPI-TIMESTAMP", stamp}, {"X-BAPI-RECV-WINDOW", valid}, {"X-BAPI-SIGN", signature}};
}

std::string loginMessage(std::string_view requestId, Timestamp expires, const Credentials& credentials)
{
    const std::string stamp = std::to_string(toMillis(expires));
    return "{\"req_id\":\"" + std::string(requestId) + "\",\"op\":\"auth\",\"args\":[\"" + credentials.apiKey() + "\"," + stamp + ",\""
        + crypto::hex(credentials.sign("GET/realtime" + stamp)) + "\"]}";
}

} // namespace jarvis::venue::bybit
