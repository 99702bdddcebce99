#pragma once

#include "engine/base/time.h"
#include "engine/venue/credentials.h"
#include "engine/venue/query.h"

#include <map>
#include <string>
#include <string_view>

namespace jarvis::venue::binance {

/// The signature of exactly these bytes (query and body, as sent), as it is written in a request: HMAC in hexadecimal digits, Ed25519 in
/// percent-encoded base64.
std::string signatureOf(std::string_view payload, const Credentials& credentials);

/// `query` with the signature as its last parameter.
std::string signedText(const Query& query, const Credentials& credentials);

/// Time stamp and window of a signed request. `now` is the venue's time.
void addTime(Query& query, Timestamp now, Duration window);

/// The signature of a WebSocket request: over its parameters in alphabetical order, not encoded. Ed25519 in plain base64.
std::string signatureOf(const std::map<std::string, std::string>& parameters, const Credentials& credentials);

} // namespace jarvis::venue::binance
