#include "engine/venue/binance/sign.h"

#include "engine/crypto/encoding.h"

namespace jarvis::venue::binance {

std::string signatureOf(std::string_view payload, const Credentials& credentials)
{
    const auto signature = credentials.sign(payload);
    return credentials.isEd25519() ? percentEncoded(crypto::base64(signature)) : crypto::hex(signature);
}

std::string signedText(const Query& query, const Credentials& credentials)
{
    return query.text() + "&signature=" + signatureOf(query.text(), credentials);
}

void addTime(Query& query, Timestamp now, Duration window)
{
    query.add("timestamp", std::to_string(toMillis(now)));
    query.add("recvWindow", std::to_string(std::chrono::ceil<std::chrono::milliseconds>(window).count()));
}

std::string signatureOf(const std::map<std::string, std::string>& parameters, const Credentials& credentials)
{
    std::string payload;
    for (const auto& [name, value] : parameters) {
        if (!payload.empty())
            payload += '&';
        payload += name + '=' + value;
    }
    const auto signature = credentials.sign(payload);
    return credentials.isEd25519() ? crypto::base64(signature) : crypto::hex(signature);
}

} // namespace jarvis::venue::binance
