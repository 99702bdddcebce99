#pragma once

#include "engine/kernel/adopter.h"
#include "engine/kernel/bracket_keeper.h"
#include "engine/kernel/context.h"
#include "engine/kernel/order_desk.h"
#include "engine/kernel/reconciler.h"

namespace jarvis::kernel {

/// Brings an instrument to flat: entries cancelled, the position closed by reduce-only orders that are over at once, then its exits cancelled;
/// done when the venue says that it holds nothing.
///
/// Exits stay until the position is flat. A close is at most as large as what is held, and reduce-only, so zero is never
/// crossed. Where the venue holds something else than we believed, that is taken over at the mark and closed: flat is flat there. What it holds
/// beyond our position, or on the other side, may be somebody's on purpose: only a person has that closed, not the kernel by itself.
/// A close names a price: at each of flattenAttemptsMax attempts that bring nothing it goes further from the best one, up to the price collar; then
/// it fails, and says what is left. Where no book can be trusted it goes at market.
/// step() may be called at any time; it goes on where it stands, after a restart as well.
/// Threads: the kernel's.
class Flattener {
public:
    struct Parts {
        OrderDesk& desk;
        BracketKeeper& brackets;
        Reconciler& reconciler;
        Adopter& adopter;
    };
    Flattener(Context& context, Parts parts) : m_context(context), m_parts(parts) {}

    enum class By { Person, Kernel };

    /// Does nothing while one runs, but that a person's word counts from then on. Entries in this instrument are refused until it is done.
    void begin(std::uint32_t index, By by);
    /// Something happened here, or time passed.
    void step(std::uint32_t index)
    {
        if (m_context.slot(index).flatten) [[unlikely]]
            advance(index);
    }
    /// Whether there is anything to do in this instrument: held here or at the venue, or an order works.
    bool isNeeded(std::uint32_t index) const;
    /// A position that could not be closed: its exits are tried again; where nobody planned any, the close.
    void resume(std::uint32_t index);

private:
    void advance(std::uint32_t index);
    /// Cancels all that is not an exit and not a close of ours; true while one of them lives.
    bool cancelEntries(std::uint32_t index);
    void askUnanswered(std::uint32_t index);
    /// Takes over what the venue holds, once nothing is on its way that could explain the difference.
    void adoptDifference(std::uint32_t index, bool hasEntries);
    /// Whether what the venue holds is ours to close.
    bool isOurs(std::uint32_t index, Quantity theirs) const;
    /// The worst price that a close may fill at; empty where no book can be trusted.
    std::optional<Price> worstPrice(std::uint32_t index, Side side, int attempt) const;
    void finish(std::uint32_t index);
    /// Σ of the closes on their way.
    Quantity closing(std::uint32_t index) const;
    void closeMore(std::uint32_t index);
    void fail(std::uint32_t index);
    void tell(std::uint32_t index, api::FlattenChanged::Phase phase, std::uint8_t attempts);

    Context& m_context;
    Parts m_parts;
};

} // namespace jarvis::kernel
