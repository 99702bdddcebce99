#pragma once

#include "engine/base/fixed_text.h"
#include "engine/base/time.h"
#include "engine/model/amount.h"
#include "engine/model/order.h"

#include <compare>
#include <cstdint>
#include <string_view>

namespace jarvis {

/// What a circuit breaker or a kill guards. `id` is a VenueId, the number of a strategy (Order::strategy), of a provider
/// (Order::provider) or of an instrument; zero for the account.
struct BreakerScope {
    enum class Kind : std::uint8_t { Account = 1, Venue, Strategy, Provider, Instrument };
    Kind kind = Kind::Account;
    std::uint32_t id = 0;
    constexpr auto operator<=>(const BreakerScope&) const = default;
};

/// The number by which breakers and orders know a strategy, or a provider: FNV-1a of its name, never zero.
constexpr std::uint32_t strategyNumber(std::string_view name)
{
    std::uint32_t hash = 2'166'136'261U;
    for (const char letter : name)
        hash = (hash ^ static_cast<unsigned char>(letter)) * 16'777'619U;
    return hash == 0 ? 1 : hash;
}

/// closed → open → half-open (one probe may go) → closed. Numbers are fixed for ever: the journal holds them.
enum class BreakerState : std::uint8_t { Closed = 1, Open, HalfOpen };

/// Why a breaker tripped. Numbers are fixed for ever: the journal holds them.
enum class BreakerTrigger : std::uint8_t {
    ConsecutiveLosses = 1, ///< value: positions lost in a row
    DailyLoss,             ///< value: the loss
    VenueErrors,           ///< value: rejects and time-outs within the window
    Correlation,
    Memory,
    RouterFailures,
    Cost,
    Manual,
    JournalDown,
    ClockJump,             ///< value: how far
    Reconciliation,        ///< value: what the venue says that it holds; limit: what we believe
    Kill,                  ///< the red button of one scope: only a typed release ends it
};

/// One circuit breaker as it stands: all of it is durable.
struct Breaker {
    BreakerScope scope;
    BreakerState state = BreakerState::Closed;
    BreakerTrigger trigger = BreakerTrigger::Manual; ///< of the last trip, or of what is being counted
    Amount value;            ///< what tripped it
    Amount limit;            ///< what was allowed
    Timestamp openedAt{};    ///< of the last trip; the epoch: never
    Timestamp halfOpenAt{};  ///< when one probe may go; the epoch: not before somebody resets it
    std::int64_t count = 0;  ///< of what the trigger counts, so far
    OrderId probe;           ///< while half-open: the entry that was let through
    Timestamp countedAt{};   ///< of the newest thing that `count` counts, where its age matters
    FixedText<24> by{};      ///< who tripped it last: a user, or a part of the engine

    bool isKill() const { return state == BreakerState::Open && trigger == BreakerTrigger::Kill; }
    /// Whether it lets no (further) new risk into its scope.
    bool isBlocking() const { return state == BreakerState::Open || (state == BreakerState::HalfOpen && probe); }
    bool operator==(const Breaker&) const = default;
};

} // namespace jarvis
