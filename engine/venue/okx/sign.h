#pragma once

#include "engine/base/time.h"
#include "engine/venue/credentials.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace jarvis::venue::okx {

using Headers = std::vector<std::pair<std::string, std::string>>;

/// The headers that sign a request. `target`: path and query; `body` byte for byte as sent.
Headers signedHeaders(std::string_view method, std::string_view target, std::string_view body, Timestamp now, const Credentials& credentials);

/// The login message of a private stream.
std::string loginMessage(Timestamp now, const Credentials& credentials);

} // namespace jarvis::venue::okx
