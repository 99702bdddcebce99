#pragma once

#include "engine/base/time.h"
#include "engine/venue/credentials.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace jarvis::venue::bybit {

using Headers = std::vector<std::pair<std::string, std::string>>;

/// The headers that sign a request. `payload`: the query of a GET, the body of a POST, byte for byte as sent.
Headers signedHeaders(std::string_view payload, Timestamp now, Duration window, const Credentials& credentials);

/// The login message of a private stream, good until `expires`.
std::string loginMessage(std::string_view requestId, Timestamp expires, const Credentials& credentials);

} // namespace jarvis::venue::bybit
