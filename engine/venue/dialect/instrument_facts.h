#pragma once

#include "engine/model/instrument.h"

#include <optional>
#include <string>
#include <string_view>

namespace jarvis::venue::dialect {

/// What is known of an instrument, from a venue's list or from a recording. Empty fields are made up as a large venue would have them.
struct InstrumentFacts {
    VenueId venue = VenueId::Replay;
    std::string market; ///< where it is traded or was recorded: binance_usdm, okx_v5, …
    std::string symbol;
    std::string base;   ///< empty: told by the symbol, as the quote is
    std::string quote;
    Decimal tickSize{1, 0};
    Decimal lotSize{1, 0};
    std::optional<Decimal> typicalPrice;
    std::optional<Decimal> quantityMin;
    std::optional<Decimal> quantityMax;
    std::optional<Decimal> priceMax;
    std::optional<Decimal> notionalMin;
    Decimal sizeStep{0, 0}; ///< the lot as the recording counts sizes (contracts); zero: as lotSize
    bool isSpot = false;
    bool isPerpetual = true;
    bool isTrading = true;
    bool isInverse = false; ///< its value is not price × quantity: to be looked at only
};

/// The instrument, or nothing when the numbers are out of all bounds. Its id is derived from market, symbol, tick and lot: the
/// same over restarts and files, and never that of an instrument with another grid.
std::optional<Instrument> makeInstrument(const InstrumentFacts& facts);

/// `BTCUSDT`, `BTC-USDT-SWAP` → BTC and USDT; quote USDT when it cannot be told.
struct SymbolParts {
    std::string base;
    std::string quote;
};
SymbolParts partsOfSymbol(std::string_view symbol);

} // namespace jarvis::venue::dialect
