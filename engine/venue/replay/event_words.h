#pragma once

#include "engine/base/expected.h"
#include "engine/model/market_data.h"

#include <simdjson.h>

#include <map>
#include <string>
#include <string_view>

namespace jarvis::venue::replay {

// How our own recordings are worded: JSON lines of what a feed told, in ticks and lots. Not the venue's own messages: those say
// nothing of what was lost on the way, or of when a book was begun anew, so that what is made of them later need not be what was
// traded on. Numbers are whole, so nothing is rounded on the way out or in.
//
//   {"jarvis":"recording","version":1,"name":"binance","begun":1700000000000000000}
//   {"instrument":7,"venue":3,"symbol":"BTCUSDT","base":"BTC","quote":"USDT","tick":"0.1","lot":"0.001", … }
//   {"k":"snapshot","i":7,"t":…,"q":42,"b":[[618000,12],…],"a":[…]}     a whole book
//   {"k":"book","i":7,"t":…,"q":43,"p":42,"b":[[618001,0]],"a":[]}      follows the update p
//   {"k":"trade","i":7,"t":…,"n":99,"x":618001,"v":3,"s":"buy"}
//   {"k":"mark","i":7,"t":…,"x":618000,"r":10000,"n":…}                 rate in 1e-8, next settlement
//   {"k":"funding","i":7,"t":…,"x":618000,"r":10000}
//   {"k":"alive","i":7,"t":…}  {"k":"gap","i":7,"t":…}  {"k":"status","i":7,"t":…,"s":2}

inline constexpr std::string_view kRecordingBegins = "{\"jarvis\":\"recording\"";
inline constexpr std::uint64_t kRecordingVersion = 1;

// Each appends one line with its end.
void appendHeader(std::string_view name, Timestamp begun, std::string& out);
void appendLine(const Instrument& instrument, std::string& out);
void appendLine(const MarketEvent& event, std::string& out);

/// What the first line says; or what is wrong with it.
Expected<Timestamp, std::string> readHeader(simdjson::dom::element json);
Expected<Instrument, std::string> readInstrument(simdjson::dom::element json);
/// Bounded as a feed's own events are: prices within the instrument's, quantities that may be added up.
Expected<MarketEvent, std::string> readEvent(simdjson::dom::element json, const std::map<InstrumentId, Instrument>& instruments);

} // namespace jarvis::venue::replay
