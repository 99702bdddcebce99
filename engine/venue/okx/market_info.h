#pragma once

#include "engine/base/expected.h"
#include "engine/model/market_data.h"
#include "engine/venue/okx/contracts.h"

#include <string>
#include <string_view>
#include <vector>

namespace jarvis::venue::okx {

/// What `GET /api/v5/public/instruments?instType=SWAP` says that we use.
struct InstrumentList {
    std::vector<Instrument> instruments; ///< linear perpetuals in USDT or USDC, by symbol
    Contracts contracts;
};
/// Or what is wrong with it.
Expected<InstrumentList, std::string> readInstrumentList(std::string_view body);

/// The bars of `GET /api/v5/market/candles`, which come newest first, here oldest first; or what is wrong with them. `grid`: the
/// instrument's, in contracts.
Expected<std::vector<Candle>, std::string> readCandles(std::string_view body, const Instrument& instrument, const Grid& grid);

/// How the venue names it: 1m, 4H; empty for one that it does not have.
const char* barOf(Timeframe timeframe);

} // namespace jarvis::venue::okx
