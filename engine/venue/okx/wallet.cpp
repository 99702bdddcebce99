#include "engine/venue/okx/wallet.h"

#include "engine/venue/exact_number.h"

#include <algorithm>
#include <string_view>

namespace jarvis::venue::okx {

std::optional<Money> readWallet(simdjson::dom::element json, const std::vector<std::string>& wanted, std::optional<Money> unnamed)
{
    simdjson::dom::array coins;
    if (json["details"].get(coins) != simdjson::SUCCESS)
        return std::nullopt;
    std::optional<Money> sum;
    for (const simdjson::dom::element coin : coins) {
        std::string_view name;
        std::string_view cash;
        if (coin["ccy"].get(name) != simdjson::SUCCESS || std::find(wanted.begin(), wanted.end(), name) == wanted.end())
            continue;
        const auto told = coin["cashBal"].get(cash) == simdjson::SUCCESS ? moneyOf(cash) : std::nullopt;
        if (!told)
            return std::nullopt;
        sum = sum.value_or(Money::zero()) + *told;
    }
    return sum ? sum : unnamed;
}

} // namespace jarvis::venue::okx
