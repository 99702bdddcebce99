#include "engine/venue/binance/wallet.h"

#include "engine/venue/exact_number.h"

#include <string_view>

namespace jarvis::venue::binance {

std::optional<Money> readWallet(simdjson::dom::element json, std::optional<Money> unnamed)
{
    simdjson::dom::array rows;
    if (json.get(rows) != simdjson::SUCCESS)
        return std::nullopt;
    for (const simdjson::dom::element row : rows) {
        std::string_view asset;
        std::string_view balance;
        if (row["asset"].get(asset) == simdjson::SUCCESS && asset == "USDT")
            return row["balance"].get(balance) == simdjson::SUCCESS ? moneyCutOf(balance) : std::nullopt;
    }
    return unnamed;
}

} // namespace jarvis::venue::binance
