#pragma once

#include "engine/model/order.h"

namespace jarvis {

enum class Liquidity : std::uint8_t { Maker = 1, Taker };

/// Trades that no venue told of (a holding that was adopted) are numbered by us: with the highest bit set, which no venue sets. They are
/// unique like a venue's, and say nothing about which numbers a venue has given out.
inline constexpr std::uint64_t kOwnTrade = std::uint64_t{1} << 63;
constexpr bool isOwnTrade(std::uint64_t venueTradeId) { return (venueTradeId & kOwnTrade) != 0; }

/// One execution, as the venue reported it, with what it did to the account.
struct Fill {
    std::uint64_t venueTradeId = 0; ///< unique per venue and instrument: a second report of it is ignored; isOwnTrade(): ours
    OrderId order;
    InstrumentId instrument;
    Side side = Side::Buy;
    OrderRole role = OrderRole::Entry;
    Liquidity liquidity = Liquidity::Taker;
    Price price;
    Quantity quantity;
    Money fee;      ///< > 0 is paid, < 0 is a rebate
    Money realised; ///< of the part that closed, before fees
    Timestamp time{};

    bool operator==(const Fill&) const = default;
};

} // namespace jarvis
