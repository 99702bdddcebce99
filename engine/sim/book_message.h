#pragma once

#include "engine/model/numbers.h"
#include "engine/model/side.h"

#include <cstdint>

namespace jarvis::sim {

/// How long an order given to a MatchingEngine may live.
enum class BookOrderKind : std::uint8_t {
    Limit = 1, ///< trades what it can, the rest waits
    PostOnly,  ///< refused if it would trade at once
    Ioc,       ///< trades what it can up to its price, the rest is cancelled
    Fok,       ///< trades whole at once or is refused
    Market,    ///< trades at any price, the rest is cancelled
};

/// One instruction to a MatchingEngine. Ids are chosen by the sender; an id may be used again once its order is gone.
struct BookCommand {
    enum class Verb : std::uint8_t { Add = 1, Cancel, Modify };
    Verb verb = Verb::Add;
    BookOrderKind kind = BookOrderKind::Limit;
    Side side = Side::Buy;
    std::uint64_t id = 0;
    Price price;       ///< Add, Modify; ignored for Market
    Quantity quantity; ///< Add: all of it. Modify: what shall remain open.
};

/// What a MatchingEngine did, in the order in which it did it.
struct BookReport {
    enum class Kind : std::uint8_t {
        Accepted = 1, ///< `id` has passed the checks, with its whole quantity
        Rejected,     ///< nothing happened, for `reason`
        Traded,       ///< `id` took `quantity` at `price` from `makerId`
        Cancelled,    ///< `quantity` of `id` is gone without trading
        Modified,     ///< `id` now asks for `quantity` at `price`
    };
    enum class Reason : std::uint8_t {
        None = 0,
        BadPrice,
        BadQuantity,
        DuplicateId,
        UnknownId,
        WouldTrade,
        CannotFill
    };
    Kind kind = Kind::Accepted;
    Reason reason = Reason::None;
    Side side = Side::Buy; ///< of `id`
    std::uint64_t id = 0;
    std::uint64_t makerId = 0;
    Price price;
    Quantity quantity;
    bool operator==(const BookReport&) const = default;
};

} // namespace jarvis::sim
