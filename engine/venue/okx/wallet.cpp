#include "engine/venue/okx/wallet.h"

#include "engine/venue/exact_number.h"

#include <string_view>

namespace jarvis::venue::okx {

std::optional<Money> readWallet(simdjson::dom::element json, std::optional<Money> unnamed)
{
    simdjson::dom::array coins;
    if (json["details"].get(coins) != simdjson::SUCCESS)
        return std::nullopt;
    for (const simdjson::dom::element coin : coins) {
        std::string_view name;
        std::string_view cash;
        if (coin["ccy"].get(name) == simdjson::SUCCESS && name == "USDT")
            return coin["cashBal"].get(cash) == simdjson::SUCCESS ? moneyCutOf(cash) : std::nullopt;
    }
    return unnamed;
}

} // namespace jarvis::venue::okx
