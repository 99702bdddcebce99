#pragma once

#include "engine/kernel/context.h"

namespace jarvis::kernel {

/// Follows how far the results of open positions go (Excursion), mark by mark.
///
/// What a mark brought is kept beside the state and told at most once a second for each position, and with its next fill, so that the
/// journal does not grow with every tick: a crash forgets what the last second brought.
/// Threads: the kernel's.
class ExcursionKeeper {
public:
    static constexpr Duration kInterval = std::chrono::seconds(1);

    explicit ExcursionKeeper(Context& context) : m_context(context) {}

    /// The position was valued at a new mark.
    void look(std::uint32_t index);
    /// A position of the instrument as it is to be told: with what was seen and not told yet.
    Position told(std::uint32_t index, Position position);
    /// Tells what grew and is due.
    void sweep();

private:
    Context& m_context;
};

} // namespace jarvis::kernel
