#pragma once

#include "engine/venue/replay/instrument_guess.h"
#include "engine/venue/replay/stream_decoder.h"

#include <map>
#include <string>

namespace jarvis::venue::replay {

/// What the venue's own instrument list, recorded beside the stream of `path`, says: by symbol; empty when there is none.
/// Binance: `<market>_exchangeInfo_<date>`; OKX: `<market>_instruments_<date>`.
std::map<std::string, InstrumentFacts> instrumentsBeside(const std::string& path, Dialect dialect);

} // namespace jarvis::venue::replay
