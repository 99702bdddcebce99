#pragma once

#include "engine/kernel/booker.h"
#include "engine/kernel/context.h"
#include "engine/kernel/order_desk.h"

#include <optional>

namespace jarvis::kernel {

/// Takes over what the venue holds and we did not: the difference is booked as one trade at a price that somebody names, so that the sum of the
/// fills stays the position.
///
/// Threads: the kernel's.
class Adopter {
public:
    Adopter(Context& context, OrderDesk& desk, Booker& booker) : m_context(context), m_desk(desk), m_booker(booker) {}

    /// The order that stands for what was done elsewhere; empty, and nothing happened, where it is too much to be valued. Exits are those of
    /// what is held then; tending them is the caller's. Requires a price of the instrument, and `theirs` other than what is held.
    std::optional<OrderId> adopt(std::uint32_t index, Quantity theirs, Price price, const ExitPlan& exits);

private:
    Context& m_context;
    OrderDesk& m_desk;
    Booker& m_booker;
};

} // namespace jarvis::kernel
