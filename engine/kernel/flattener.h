#pragma once

#include "engine/kernel/bracket_keeper.h"
#include "engine/kernel/context.h"
#include "engine/kernel/order_desk.h"

namespace jarvis::kernel {

/// Brings an instrument to flat: entries cancelled, the position closed by reduce-only market orders, then its exits cancelled.
///
/// Exits stay until the position is flat. A close is at most as large as what is held, and reduce-only, so zero is never
/// crossed. Closes that bring nothing are repeated flattenAttemptsMax times; then it fails, and says what is left.
/// step() may be called at any time; it goes on where it stands, after a restart as well.
/// Threads: the kernel's.
class Flattener {
public:
    Flattener(Context& context, OrderDesk& desk, BracketKeeper& brackets) : m_context(context), m_desk(desk), m_brackets(brackets) {}

    /// Does nothing while one runs. Entries in this instrument are refused until it is done.
    void begin(std::uint32_t index);
    /// Something happened here, or time passed.
    void step(std::uint32_t index)
    {
        if (m_context.slot(index).flatten) [[unlikely]]
            advance(index);
    }
    /// Whether there is anything to do in this instrument: held, or an order works.
    bool isNeeded(std::uint32_t index) const;
    /// A position that could not be closed: its exits are tried again.
    void resume(std::uint32_t index);

private:
    void advance(std::uint32_t index);
    /// Cancels all that is not an exit and not a close of ours; true while one of them lives.
    bool cancelEntries(std::uint32_t index);
    void askUnanswered(std::uint32_t index);
    /// Σ of the market closes on their way.
    Quantity closing(std::uint32_t index) const;
    void closeMore(std::uint32_t index);
    void fail(std::uint32_t index);
    void tell(std::uint32_t index, api::FlattenChanged::Phase phase, std::uint8_t attempts);

    Context& m_context;
    OrderDesk& m_desk;
    BracketKeeper& m_brackets;
};

} // namespace jarvis::kernel
