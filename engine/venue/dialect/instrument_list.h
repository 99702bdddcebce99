#pragma once

#include "engine/venue/dialect/instrument_facts.h"
#include "engine/venue/dialect/stream_decoder.h"

#include <simdjson.h>

#include <map>
#include <string>

namespace jarvis::venue::dialect {

/// Reads a venue's instrument list: Binance `exchangeInfo`, Bybit `instruments-info`, OKX `public/instruments`. Adds what it
/// understands to `out`, by symbol, each beginning as `common`; leaves out what has no tick or lot.
void readInstruments(Dialect dialect, simdjson::dom::element json, const InstrumentFacts& common, std::map<std::string, InstrumentFacts>& out);

} // namespace jarvis::venue::dialect
