#pragma once

#include "engine/venue/dialect/stream_message.h"

#include <simdjson.h>

#include <string_view>
#include <vector>

namespace jarvis::venue::dialect {

/// How a venue words its public stream.
enum class Dialect : std::uint8_t { Binance = 1, Bybit, Okx };

/// Understands one JSON text of the dialect; appends its messages (OKX sends several trades at once). What it does not know
/// is an Other. Null when all is well, else what is wrong.
const char* decode(Dialect dialect, simdjson::dom::element json, std::vector<StreamMessage>& out);

} // namespace jarvis::venue::dialect
