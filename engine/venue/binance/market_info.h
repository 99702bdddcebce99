#pragma once

#include "engine/base/expected.h"
#include "engine/model/market_data.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace jarvis::venue::binance {

/// What `GET /fapi/v1/exchangeInfo` says that we use.
struct ExchangeInfo {
    std::vector<Instrument> instruments; ///< perpetuals in USDT or USDC, by symbol
    std::int64_t weightMinute = 0;       ///< zeros: it does not say
    std::int64_t ordersTenSeconds = 0;
    std::int64_t ordersMinute = 0;
};
/// Or what is wrong with it.
Expected<ExchangeInfo, std::string> readExchangeInfo(std::string_view body);

/// The bars of `GET /fapi/v1/klines`, oldest first; or what is wrong with them.
Expected<std::vector<Candle>, std::string> readCandles(std::string_view body, const Instrument& instrument);

/// How the venue names it: 1m, 4h; empty for one that it does not have.
const char* intervalOf(Timeframe timeframe);

} // namespace jarvis::venue::binance
