#pragma once

#include "engine/model/numbers.h"

#include <simdjson.h>

#include <optional>
#include <string>
#include <vector>

namespace jarvis::venue::binance {

/// What Binance's margin account holds, from the answer of `GET /fapi/v3/balance`: the rows of these coins, a dollar
/// each. `unnamed` where it names none of them; empty where the answer is not as documented.
///
/// Source: https://developers.binance.com/docs/derivatives/usds-margined-futures/account/rest-api/Futures-Account-Balance-V3
/// Threads: any; a pure function.
std::optional<Money> readWallet(simdjson::dom::element json, const std::vector<std::string>& coins, std::optional<Money> unnamed = {});

} // namespace jarvis::venue::binance
