#pragma once

#include "engine/model/order.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace jarvis::venue {

/// Which of our orders is meant. Where a venue cannot change an order, each change is a new one there, with the next revision.
struct OrderName {
    OrderId order;
    std::uint32_t revision = 0;
    bool operator==(const OrderName&) const = default;
};

/// The names under which venues know an account's orders. Derived from what the journal says, so that a retry, a restart and a
/// comparison with the venue recognise an order.
///
///     jv <9: when the account was opened, milliseconds> <account> x <order> [y <revision>]
///
/// Numbers in base 32, digits 0-9 a-v. Letters and digits only, and at most 32 of them while no revision is added: valid at Binance,
/// Bybit and OKX. A new journal counts its orders from one again; the time of its opening keeps its names apart from those of an older.
///
/// Journals from before the time was kept have zero there. Their orders may still be at a venue as `jv-<account>-<order>[r<revision>]`,
/// which only they recognise.
///
/// Threads: a plain value.
class OrderNames {
public:
    OrderNames(AccountId account, Timestamp openedAt) : m_account(account), m_openedAt(openedAt) {}

    std::string text(const OrderName& name) const;
    /// Empty when it is none of this account's.
    std::optional<OrderName> read(std::string_view text) const;

    /// Whether its orders may bear names of the former kind.
    bool hasFormer() const { return m_openedAt == Timestamp(); }
    std::string formerText(const OrderName& name) const;

private:
    std::string begin() const;
    std::optional<OrderName> readFormer(std::string_view text) const;

    AccountId m_account;
    Timestamp m_openedAt;
};

} // namespace jarvis::venue
