#pragma once

#include "engine/model/numbers.h"

#include <cstdint>
#include <optional>

namespace jarvis {

/// A bet as Kelly sees it.
struct KellyBet {
    Ratio winProbability; ///< 0 … 1
    Ratio odds;           ///< gain ÷ loss, > 0
    Ratio factor = Ratio{Ratio::kOne / 4};
};
/// Fractional Kelly: the share of capital to risk, factor × edge ÷ odds with edge = p × odds − (1 − p).
///
/// Zero without an edge, never above `cap`, rounded down. Threads: a pure function.
/// J. L. Kelly, "A New Interpretation of Information Rate", Bell System Technical Journal, 1956.
Ratio kellyShare(const KellyBet& bet, Ratio cap);
/// How often a bet at these odds must be won for it to bring nothing and cost nothing: 1 ÷ (1 + odds), rounded up. Requires odds >= 0.
Ratio breakEvenWinRate(Ratio odds);

/// What closed positions brought, after fees and funding. One that brought exactly nothing is not in it.
struct TradeRecord {
    std::int64_t wins = 0;
    std::int64_t losses = 0;
    Money gained; ///< Σ of the wins
    Money lost;   ///< Σ of the losses, above zero

    std::int64_t count() const { return wins + losses; }
    void add(Money net) { book(net, 1); }
    /// Of one that was added before.
    void remove(Money net) { book(net, -1); }
    /// The next one as a bet, were it of their kind: rounded against it. Empty where nothing was lost: nobody knows the odds.
    std::optional<KellyBet> bet(Ratio factor) const;
    bool operator==(const TradeRecord&) const = default;

private:
    void book(Money net, int sign);
};
/// What may speak for the next position.
struct TradeHistory {
    TradeRecord alike;   ///< of the same instrument and side
    TradeRecord account; ///< of all

    bool operator==(const TradeHistory&) const = default;
};

/// How the engine sizes by Kelly. Configuration, and the same for the whole life of an engine.
struct KellySettings {
    Ratio factor = Ratio{Ratio::kOne / 4}; ///< of the whole share
    std::int64_t tradesMin = 30;           ///< fewer say nothing of the next

    bool operator==(const KellySettings&) const = default;
};
/// What Kelly's formula makes of closed positions.
struct KellyAdvice {
    enum class Source : std::uint8_t { Alike = 1, Account }; ///< of TradeHistory
    Source source = Source::Account;
    std::int64_t trades = 0;
    Ratio winProbability;
    Ratio odds;   ///< average gain ÷ average loss; 0: nothing was ever won
    Ratio factor;
    Ratio share;  ///< of capital, to risk; zero without an edge. Before any limit

    bool operator==(const KellyAdvice&) const = default;
};

} // namespace jarvis
