#include "engine/venue/bybit/wallet.h"

#include "engine/venue/exact_number.h"

#include <string_view>

namespace jarvis::venue::bybit {

std::optional<Money> readWallet(simdjson::dom::element json, std::optional<Money> unnamed)
{
    simdjson::dom::array accounts;
    if (json["list"].get(accounts) != simdjson::SUCCESS)
        return std::nullopt;
    for (const simdjson::dom::element account : accounts) {
        simdjson::dom::array coins;
        if (account["coin"].get(coins) != simdjson::SUCCESS)
            continue;
        for (const simdjson::dom::element coin : coins) {
            std::string_view name;
            std::string_view balance;
            if (coin["coin"].get(name) == simdjson::SUCCESS && name == "USDT")
                return coin["walletBalance"].get(balance) == simdjson::SUCCESS ? moneyOf(balance) : std::nullopt;
        }
    }
    return unnamed;
}

} // namespace jarvis::venue::bybit
