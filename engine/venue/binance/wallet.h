#pragma once

#include "engine/model/numbers.h"

#include <simdjson.h>

#include <optional>

namespace jarvis::venue::binance {

/// What Binance's margin account holds, from the answer of `GET /fapi/v3/balance`: the row of USDT. `unnamed` where it names
/// no such coin; empty where the answer is not as documented.
///
/// Source: https://developers.binance.com/docs/derivatives/usds-margined-futures/account/rest-api/Futures-Account-Balance-V3
/// Threads: any; a pure function.
std::optional<Money> readWallet(simdjson::dom::element json, std::optional<Money> unnamed = {});

} // namespace jarvis::venue::binance
