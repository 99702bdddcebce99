#pragma once

#include "engine/base/expected.h"
#include "engine/model/market_data.h"

#include <string>
#include <string_view>
#include <vector>

namespace jarvis::venue::bybit {

/// One page of `GET /v5/market/instruments-info?category=linear`.
struct InstrumentPage {
    std::vector<Instrument> instruments; ///< perpetuals in USDT that trade, by symbol
    std::string cursor;                  ///< of the next page, encoded; empty: there is none
};
/// Or what is wrong with it.
Expected<InstrumentPage, std::string> readInstrumentPage(std::string_view body);

/// The bars of `GET /v5/market/kline`, which has the newest first; oldest first. Or what is wrong with them.
Expected<std::vector<Candle>, std::string> readCandles(std::string_view body, const Instrument& instrument);

/// How the venue names it: 1, 240, D; empty for one that it does not have.
const char* intervalOf(Timeframe timeframe);

} // namespace jarvis::venue::bybit
