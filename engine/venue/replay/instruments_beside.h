#pragma once

#include "engine/venue/dialect/instrument_facts.h"
#include "engine/venue/dialect/stream_decoder.h"

#include <map>
#include <string>

namespace jarvis::venue::replay {

/// What the venue's own instrument list, recorded beside the stream of `path`, says: by symbol; empty when there is none.
/// Binance: `<market>_exchangeInfo_<date>`; OKX: `<market>_instruments_<date>`.
std::map<std::string, dialect::InstrumentFacts> instrumentsBeside(const std::string& path, dialect::Dialect dialect);

} // namespace jarvis::venue::replay
