#pragma once

#include "engine/model/numbers.h"

#include <simdjson.h>

#include <optional>
#include <string>
#include <vector>

namespace jarvis::venue::okx {

/// What OKX's margin account holds, from the entry of `data` of `GET /api/v5/account/balance`: its cash in these
/// coins, a dollar each, what is unrealised left out. `unnamed` where it names none of them; empty where the answer is not as documented.
///
/// Source: https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-balance
/// Threads: any; a pure function.
std::optional<Money> readWallet(simdjson::dom::element json, const std::vector<std::string>& wanted, std::optional<Money> unnamed = {});

} // namespace jarvis::venue::okx
