#pragma once

#include "engine/model/numbers.h"

#include <simdjson.h>

#include <optional>

namespace jarvis::venue::bybit {

/// What Bybit's margin account holds, from the `result` of `GET /v5/account/wallet-balance`: its USDT, realised profit included. `unnamed` where it names
/// no such coin; empty where the answer is not as documented.
///
/// Source: https://bybit-exchange.github.io/docs/v5/account/wallet-balance
/// Threads: any; a pure function.
std::optional<Money> readWallet(simdjson::dom::element json, std::optional<Money> unnamed = {});

} // namespace jarvis::venue::bybit
