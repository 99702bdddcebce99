#include "engine/venue/binance/wallet.h"

#include "engine/venue/exact_number.h"

#include <algorithm>
#include <string_view>

namespace jarvis::venue::binance {

std::optional<Money> readWallet(simdjson::dom::element json, const std::vector<std::string>& coins, std::optional<Money> unnamed)
{
    simdjson::dom::array rows;
    if (json.get(rows) != simdjson::SUCCESS)
        return std::nullopt;
    std::optional<Money> sum;
    for (const simdjson::dom::element row : rows) {
        std::string_view asset;
        std::string_view balance;
        if (row["asset"].get(asset) != simdjson::SUCCESS || std::find(coins.begin(), coins.end(), asset) == coins.end())
            continue;
        const auto told = row["balance"].get(balance) == simdjson::SUCCESS ? moneyOf(balance) : std::nullopt;
        if (!told)
            return std::nullopt;
        sum = sum.value_or(Money::zero()) + *told;
    }
    return sum ? sum : unnamed;
}

} // namespace jarvis::venue::binance
