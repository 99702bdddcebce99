#pragma once

#include "engine/kernel/breaker_desk.h"
#include "engine/kernel/context.h"
#include "engine/kernel/order_desk.h"
#include "engine/kernel/wallet_keeper.h"

#include <optional>
#include <vector>

namespace jarvis::kernel {

/// After a start or a lost connection: asks a venue for every live order and every holding, and keeps entries there out until it has
/// answered. Else asks for holdings again and again, while entries go on; orders that such an answer does not mention are asked about.
///
/// A holding that differs is believed when two looks in a row find the same difference (a fill may have been on its way), or many find
/// some; then it is recorded, and entries in that instrument wait until a later round agrees.
///
/// Where the venue tells its wallet, that is compared as well, when the holdings agree: see WalletKeeper.
///
/// Each venue has rounds of its own: one that is silent keeps nobody waiting but itself.
/// Threads: the kernel's.
class Reconciler {
public:
    Reconciler(Context& context, OrderDesk& desk, BreakerDesk& breakers)
        : m_context(context), m_desk(desk), m_breakers(breakers), m_wallet(context)
    {
    }

    /// Asks a venue everything.
    void begin(VenueId venue);
    /// Asks the venue of an instrument for holdings alone, at `when` at the latest; every one, where it is not known.
    void askHoldings(InstrumentId instrument, Timestamp when);
    /// The same for one venue, now, unless it is being asked.
    void lookSoon(std::uint32_t index);
    /// Names the newest round of all.
    std::uint64_t newestRound() const { return m_newest; }
    /// Whether the venue, in a round behind that one, held what we hold; asks where it was not asked.
    bool isConfirmed(std::uint32_t index, std::uint64_t behind);
    void on(const HoldingReport& report);
    /// The venue told how an order stands.
    void mentioned(OrderId order);
    /// The venue whose round it ends; empty where that is not known.
    std::optional<VenueId> venueOf(const ReconcileEnd& report) const;
    void on(const ReconcileEnd& report);
    /// Something was answered, or time passed.
    void step();

private:
    struct Rounds {
        VenueId venue;
        std::uint64_t round = 0; ///< zero: none runs
        bool isEnded = true;
        std::uint64_t newest = 0; ///< round that was begun
        OrderId newestThen{};    ///< when the round began
        Timestamp next = kNever;
        std::optional<Money> wallet{}; ///< as this round's answer told it
    };

    Rounds& roundsOf(VenueId venue);
    Rounds* running(std::uint64_t round);
    void startRound(Rounds& rounds);
    void step(Rounds& rounds);
    bool hasUnanswered(VenueId venue) const;
    void askEnded(const InstrumentSlot& slot);
    void askUnmentioned(const Rounds& rounds);
    bool judgeHolding(std::uint32_t index, std::uint64_t round);
    void finishRound(Rounds& rounds);

    Context& m_context;
    OrderDesk& m_desk;
    BreakerDesk& m_breakers;
    WalletKeeper m_wallet;
    std::vector<Rounds> m_rounds; ///< by the context's venues
    std::uint64_t m_newest = 0;   ///< of all rounds of all venues
};

} // namespace jarvis::kernel
