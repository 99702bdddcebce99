#pragma once

#include "engine/kernel/context.h"
#include "engine/kernel/meter.h"
#include "engine/kernel/order_desk.h"

#include <optional>

namespace jarvis::kernel {

/// The two legs of a reversal: a close at once, and an entry of the same size that is held back until the position is flat.
///
/// The entry passes the gate again before it goes. When it may not, when the close brought less than all, or when the command has
/// expired meanwhile, it ends with the reason, and the account stays as it is then.
/// Threads: the kernel's.
class Reverser {
public:
    Reverser(Context& context, Meter& meter, OrderDesk& desk) : m_context(context), m_meter(meter), m_desk(desk) {}

    /// The entry's id.
    OrderId begin(std::uint32_t index, const OrderDraft& entry, const OrderDraft& close);
    /// Something happened in this instrument, or time passed.
    void step(std::uint32_t index)
    {
        if (m_context.slot(index).heldBackCount != 0) [[unlikely]]
            advance(index);
    }

private:
    void advance(std::uint32_t index);
    const Order* heldBack(std::uint32_t index) const;
    void release(std::uint32_t index, const Order& entry);

    Context& m_context;
    Meter& m_meter;
    OrderDesk& m_desk;
};

} // namespace jarvis::kernel
